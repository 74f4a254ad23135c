import Testing
import WikiScour

/// Pages in Markdown, as the tools that make it write what wikis have.
@Suite struct MarkdownPagesTests {
    private static let lead =
        "The **Velm** is a river in [Ostra](/wiki/Ostra \"Ostra\") that runs for nine days through woods and fields."
    private static let plainLead = "The Velm is a river in Ostra that runs for nine days through woods and fields."

    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    /// A page with a body between its head and its end.
    private static func text(_ body: String) throws -> String {
        try clean(
            """
            # Velm

            From Wikipedia, the free encyclopedia

            \(lead)

            \(body)

            Retrieved from "<https://en.example.org/w/index.php?title=Velm&oldid=7>"
            """)
    }

    private static func expect(_ body: String, gives expected: String) throws {
        #expect(try text(body) == "= Velm =\n\n\(plainLead)\n\n\(expected)\n")
    }

    // MARK: Formulas

    @Test(arguments: [
        #"![{\displaystyle f(x)=x_{1}^{2}}](https://wikimedia.org/api/rest_v1/media/math/render/svg/ab12)"#,
        #"![{\\displaystyle f(x)=x_{1}^{2}}](https://wikimedia.org/api/rest_v1/media/math/render/svg/ab12)"#,
        #"![{\\displaystyle f\(x\)=x_{1}^{2}}](https://wikimedia.org/api/rest_v1/media/math/render/svg/ab12)"#,
        #"![f(x)=x_{1}^{2}](//upload.wikimedia.org/math/5/d/b/5db0.png)"#,
        #"![f(x)=x_{1}^{2}](/w/images/math/5/d/b/5db0.png "f(x)"){.tex}"#,
        #"![f(x)=x\_{1}\^{2}](//upload.wikimedia.org/math/5/d/b/5db0.png)"#,
    ])
    func `the picture of a formula is the formula`(picture: String) throws {
        try Self.expect(
            "## Flow\n\nIts flow \(picture) is even.", gives: "== Flow ==\nIts flow $f(x)=x_{1}^{2}$ is even.")
    }

    @Test(arguments: [
        (#"![{\displaystyle [0,1)}](/media/math/render/svg/ab)"#, "$[0,1)$"),
        (#"![\\rightarrow \\{a, b\\}](//upload.wikimedia.org/math/8/5/5/85.png)"#, #"$\rightarrow \{a, b\}$"#),
        (
            #"![{\displaystyle {\begin{matrix}a\\b\end{matrix}}}](/media/math/render/svg/ab)"#,
            #"${\begin{matrix}a\\b\end{matrix}}$"#
        ),
    ])
    func `TeX keeps its own marks`(picture: String, formula: String) throws {
        try Self.expect("## Flow\n\nIt is \(picture) here.", gives: "== Flow ==\nIt is \(formula) here.")
    }

    @Test func `a picture beside its formula is not written again, and other pictures are none`() throws {
        try Self.expect(
            #"""
            ## Flow

            Let {\displaystyle x} ![{\\displaystyle x}](/media/math/render/svg/ab) be the flow.

            ![{\displaystyle y=2}](/media/math/render/svg/cd)

            The bank ![A bank](/w/images/bank.png) is steep, as ![S](//upload.example.org/mathematics/S.png) shows.
            """#,
            gives: "== Flow ==\nLet $x$ be the flow.\n\n$y=2$\n\nThe bank is steep, as shows.")
    }

    // MARK: Tables

    @Test func `a notice behind its picture goes`() throws {
        let text = try Self.clean(
            "# Velm\n\nFrom Wikipedia, the free encyclopedia\n\n|  | This article needs additional citations for verification, or is too short. *(May 2015)* |\n| --- | --- |\n\n\(Self.lead)\n\n## Source [[edit](/w/index.php?title=Velm&action=edit&section=1)]\n\n\(Self.lead)\n"
        )
        #expect(!text.contains("too short"))
    }

    @Test func `tabs under the title go, though they have a heading`() throws {
        let text = try Self.clean(
            "# Velm\n\nFrom Ostra Wiki\n\n### Namespaces\n\n  * [Page](Velm.html)\n  * [Discussion](Talk.html)\n\n\(Self.lead)\n\n## Source\n\n\(Self.lead)\n\nRetrieved from \"<https://ostra.example.org/index.php?title=Velm&oldid=7>\"\n"
        )
        #expect(text == "= Velm =\n\n\(Self.plainLead)\n\n== Source ==\n\(Self.plainLead)\n")
    }

    @Test func `a row keeps its empty first cell`() throws {
        try Self.expect(
            """
            ## Bridges

            | Name | Built | Note |
            | --- | --- | --- |
            | Upper Bridge | 1604 |  |
            |  | 1710 | Rebuilt in stone. |
            | Lower Bridge | 1810 | Iron |
            """,
            gives: """
                == Bridges ==
                Name | Built | Note
                Upper Bridge | 1604
                | 1710 | Rebuilt in stone.
                Lower Bridge | 1810 | Iron
                """)
    }

    // MARK: Code

    @Test func `code keeps one blank line of each run`() throws {
        try Self.expect(
            "## Code\n\n```c\nint main()\n{\n  int f = 1;\n\n\n  return f;\n}\n\n```\n\nThat is all.",
            gives: """
                == Code ==
                    int main()
                    {
                      int f = 1;

                      return f;
                    }

                That is all.
                """)
    }

    // MARK: Lists

    @Test func `a tab sets an item in`() throws {
        try Self.expect(
            "## Fish\n\n* Trout\n* Others:\n\t+ Eel.\n\t+ Pike.\n\t\t- Young pike.\n* Carp",
            gives: "== Fish ==\n- Trout\n- Others:\n  - Eel.\n  - Pike.\n    - Young pike.\n- Carp")
    }

    @Test func `a quoted list is one`() throws {
        try Self.expect(
            "## Fish\n\n> It has these:\n>\n> * trout - in spring\n> * eel - in summer",
            gives: "== Fish ==\nIt has these:\n\n- trout - in spring\n- eel - in summer")
    }

    // MARK: Marks within text

    @Test func `what pandoc raises and lowers is raised and lowered`() throws {
        try Self.expect(
            #"""
            ## Size

            It covers 12 km^2^ of H~2~O.^[[1]](#cite_note-1)^ The 19^th^ century knew it.^[\[2\]](#cite_note-2)^^[\[3\]](#cite_note-3)^
            """#,
            gives: "== Size ==\nIt covers 12 km² of H₂O. The 19th century knew it.")
    }

    @Test func `other carets and tildes stay`() throws {
        try Self.expect(
            "## Size\n\nIts depth is x^2 + y^2 at the ~5 km mark, and ~6 km on.",
            gives: "== Size ==\nIts depth is x^2 + y^2 at the ~5 km mark, and ~6 km on.")
    }

    @Test func `pandoc writes attributes and breaks lines with a backslash`() throws {
        try Self.expect(
            """
            ## Banks [[edit](/w/index.php?title=Velm&action=edit&section=1)] {#Banks .title}

            The banks are [steep](/wiki/Steep "Steep"){.mw-redirect} and\\
            high.^[[1]](#cite_note-1)^
            """,
            gives: "== Banks ==\nThe banks are steep and high.")
    }

    @Test func `emphasis within emphasis goes`() throws {
        try Self.expect(
            "## Name\n\n****Velm**** is old, and f**** is a word.\n\nSo is **Ostra**.",
            gives: "== Name ==\nVelm is old, and f**** is a word.\n\nSo is Ostra.")
    }

    // MARK: Headings

    @Test(arguments: [
        #"\[<a href="/w/index.php?title=Velm&amp;veaction=edit&amp;section=1" class="mw-editsection-visualeditor">edit</a> \| (./index.php.md)\]"#,
        #"\[[edit](./index.php.md) \| (./index.php.md)\]"#,
        #"[[edit](/w/index.php?title=Velm&action=edit&section=1 "Edit section: Mills")]"#,
        #"\[[Bearbeiten](/w/index.php?title=Velm&veaction=edit&section=1) \| [Quelltext bearbeiten](/w/index.php?title=Velm&action=edit&section=1)\]"#,
    ])
    func `an edit link goes from its heading`(link: String) throws {
        try Self.expect("## Mills \(link)\n\nIt has two mills.", gives: "== Mills ==\nIt has two mills.")
    }

    @Test func `a link in a heading stays`() throws {
        try Self.expect(
            "## Mills of [Hame](/w/index.php?title=Hame&action=edit&redlink=1) \\[old\\]\n\nIt has two mills.",
            gives: "== Mills of Hame [old] ==\nIt has two mills.")
    }

    // MARK: Head and end

    @Test func `the article begins behind the jump links, without a blank line`() throws {
        let text = try Self.clean(
            """
            # Velm

            From Ostra Wiki

            [Jump to navigation](#mw-head)
            [Jump to search](#searchInput)
            \(Self.lead)

            ## Mills

            It has two mills.

            Retrieved from "<https://en.example.org/w/index.php?title=Velm&oldid=7>"
            [Category](Special_Categories.html "Special:Categories"):

            * [Rivers](Category_Rivers.html "Category:Rivers")
            """)
        #expect(text == "= Velm =\n\n\(Self.plainLead)\n\n== Mills ==\nIt has two mills.\n")
    }

    @Test func `an element that raises a citation is one`() throws {
        let text = try Self.clean(
            #"""
            # Velm

            From Wikipedia, the free encyclopedia

            The Velm is a river that runs for nine days through the woods and the fields of Ostra.<sup>[\[1\]](#cite_note-1)</sup>

            ## Size

            It covers 12 km<sup>2</sup>, and H<sub>2</sub>O is all that is in it.
            """#)
        #expect(
            text
                == "= Velm =\n\nThe Velm is a river that runs for nine days through the woods and the fields of Ostra.\n\n"
                + "== Size ==\nIt covers 12 km², and H₂O is all that is in it.\n")
    }

    @Test func `a formula may begin a line`() throws {
        try Self.expect(
            "## Flow\n\nIt is [so](/wiki/So):\n\n{\\displaystyle x=2}\n\nAnd that is **all**.",
            gives: "== Flow ==\nIt is so:\n\n$x=2$\n\nAnd that is all.")
    }

    // MARK: Elements

    @Test func `elements within Markdown do not make it HTML`() throws {
        let text = try Self.clean(
            """
            <div id="content" class="mw-body" role="main">

            # <span dir="auto">Velm</span>

            <div id="siteSub">

            From Wikipedia, the free encyclopedia

            </div>

            <div id="toc" class="toc">

            ## Contents

            - [<span class="tocnumber">1</span> <span class="toctext">Mills
              of old</span>](#Mills)

            </div>

            The **Velm** is a river that runs for nine days through the woods of
            <a href="/wiki/Ostra" class="mw-redirect" title="Ostra">Ostra</a>.<sup>[\\[1\\]](#cite_note-1)</sup>

            ## <span id="Mills" class="mw-headline">Mills of old</span><span class="mw-editsection"><span class="mw-editsection-bracket">\\[</span>[edit](/w/index.php?title=Velm&action=edit&section=1 "Edit section: Mills")<span class="mw-editsection-bracket">\\]</span></span>

            - The upper mill
            - The lower <span lang="xx">mill</span>

            <!-- -->

                grind --fine

            ### <span id="Owners">Owners</span>

            Monks had them.

            <div class="printfooter">

            Retrieved from
            "<https://en.example.org/w/index.php?title=Velm&oldid=7>"

            </div>

            </div>
            """)
        #expect(
            text == """
                = Velm =

                The Velm is a river that runs for nine days through the woods of Ostra.

                == Mills of old ==
                - The upper mill
                - The lower mill

                    grind --fine

                === Owners ===
                Monks had them.

                """)
    }

    @Test func `HTML that speaks of Markdown is HTML`() throws {
        let article = try Cleaner().clean(
            """
            <div class="mw-parser-output"><p>Write headings so, says the <b>guide</b> that nobody reads any more:</p>
            <pre>
            # One

            ## Two

            - item [link](/wiki/Link)
            </pre>
            <h2><span class="mw-headline" id="Use">Use</span></h2>
            <p>It is easy.</p></div>
            """, hints: PageHints(title: "Marks"))
        let text = article.text
        #expect(text.contains("\n\n    # One\n\n    ## Two\n"))
        #expect(text.contains("\n== Use ==\nIt is easy.\n"))
    }

    // MARK: Records

    @Test func `the head of a record is no text, and names the page`() throws {
        let page = """
            From Wikipedia, the free encyclopedia

            \(Self.lead)

            ## Mills

            [[edit](/w/index.php?title=Velm&action=edit&section=2)]

            It has two mills.
            """
        let expected = "= Velm (river) =\n\n\(Self.plainLead)\n\n== Mills ==\nIt has two mills.\n"
        let heads = [
            "---\nsource: news\ntitle: \"Velm (river)\"\ntags:\n  - water\nurl: https://en.example.org/wiki/Velm\n---\n\n",
            "Title: Velm (river) - Wikipedia\n\nURL Source: https://en.example.org/wiki/Velm\n\nMarkdown Content:\n",
        ]
        for head in heads {
            let article = try Cleaner().clean(head + page, hints: PageHints(title: "page.md"))
            #expect(article.text == expected)
            #expect(article.metadata.url == "https://en.example.org/wiki/Velm")
        }
    }

    @Test func `the head of a record stands in front of HTML too`() throws {
        let text = try Self.clean(
            "---\ntitle: Velm/Notes\n---\n<p>The mill has <a href=\"/wiki/Two\" title=\"Two\">two</a> wheels.</p>\n")
        #expect(text == "= Velm/Notes =\n\nThe mill has two wheels.\n")
    }

    @Test func `a contents in a table is none`() throws {
        try Self.expect(
            "| Contents * [1 Mills](#Mills) * [2 Fish](#Fish) + [2.1 Eel](#Eel) |\n| --- |\n\n## Mills\n\nIt has two.",
            gives: "== Mills ==\nIt has two.")
    }

    // MARK: White space within links

    @Test func `white space tears links and edit links apart`() throws {
        let text = try Self.clean(
            """
            Velm
            ====

             From Wikipedia, the free encyclopedia

             The Velm is a [river
             

             of Ostra](/wiki/Ostra) that runs for nine days through the woods and fields of the land.

             Mills
             

             [
             
            [edit](/w/index.php?title=Velm&veaction=edit&section=T-1 "Edit section: Mills")

             |
             
            [edit source](/w/index.php?title=Velm&action=edit&section=T-1 "Edit section: Mills")

             ]
            ----------

             It has two mills, the upper one and the lower one, as the monks wanted it.
            """)
        #expect(
            text
                == "= Velm =\n\nThe Velm is a river of Ostra that runs for nine days through the woods and fields of the "
                + "land.\n\n== Mills ==\nIt has two mills, the upper one and the lower one, as the monks wanted it.\n")
    }
}
