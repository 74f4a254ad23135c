import Testing
import WikiScour

/// What Parsoid's pages of dictionaries and of other projects showed, as programs store them: each case is one of them in small.
@Suite struct DictionaryMarkupTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
    private static let text = "The mill stands in the valley of the river, and a village lies around it."

    private static func whole(_ body: String, title: String = "Mill") -> String {
        "<html><head><title>\(title)</title></head><body>\(body)</body></html>"
    }

    // MARK: What shows that MediaWiki made a page

    @Test(arguments: [
        "<section data-mw-section-id=\"0\"><p>It grinds.</p></section>",
        "<p data-parsoid='{\"dsr\":[0,9,0,0]}'>It grinds.</p>",
        "<p>It <i data-mw='{\"parts\":[{\"template\":{}}]}'>grinds</i>.</p>",
        "<p>It <i data-mw='{\"name\":\"nowiki\"}'>grinds</i>.</p>",
        "<p>It <i data-mw=\"{&quot;parts&quot;:[]}\">grinds</i>.</p>",
        "<p about=\"#mwt1\">It grinds.</p>",
        "<div class=\"pcs-edit-section-header\"></div><p>It grinds.</p>",
        "<p>Parsoid writes data-parsoid= and data-mw-section-id=.</p><p data-parsoid=\"{}\">It grinds.</p>",
    ])
    func `attributes of Parsoid show a wiki`(body: String) throws {
        let text = try Cleaner().clean(Self.whole(body)).text
        #expect(text.hasPrefix("= Mill =\n\n"))
        #expect(text.hasSuffix("It grinds.\n"))
    }

    @Test(arguments: [
        "<p>Parsoid writes &lt;section data-mw-section-id=\"0\"> and data-parsoid=\"{}\".</p>",
        "<pre>&lt;p data-parsoid='{\"dsr\":[0,9]}'></pre><p>Code.</p>",
        "<script>var a = '<section data-mw-section-id=\"0\">';</script><p>Buy.</p>",
        "<!-- <p data-parsoid='{\"dsr\":[0,9]}'> --><p>Buy.</p>",
        "<p data-mw=\"interface\">Buy.</p>", "<p data-mw='{\"shop\":1}'>Buy.</p>", "<p about=\"#shop\">Buy.</p>",
        "<p data-parsoid>Buy.</p>", "<p data-mw-section-id=\"\">Buy.</p>", "<p title=\"data-parsoid={}\">Buy.</p>",
        "<div class=\"pcs-basket\"><p>Buy.</p></div>", "<p xdata-parsoid=\"{}\">Buy.</p>",
        "<p>data-parsoid=", "<p data-parsoid=",
    ])
    func `words about Parsoid, and attributes of others, show none`(body: String) {
        let error = #expect(throws: CleaningError.self) { try Cleaner().clean(Self.whole(body)) }
        #expect(error?.code == .notAWikiPage)
    }

    // MARK: Titles

    @Test(arguments: [
        "<section data-mw-section-id=\"1\"><h1 id=\"Norr\">Norr</h1><section data-mw-section-id=\"2\"><h3 id=\"A\">Meaning</h3><p>It grinds.</p></section></section>",
        "<section data-mw-section-id=\"1\">\n<h1 id=\"Norr\">Norr</h1>\n<h3 id=\"A\">Meaning</h3><p>It grinds.</p></section>",
        "<section data-mw-section-id=\"1\"><h1>Norr</h1><h3>Meaning</h3><p>It grinds.</p></section>",
        "<h1><span class=\"mw-headline\" id=\"Norr\">Norr</span></h1><h3>Meaning</h3><p>It grinds.</p><h1 id=\"Velm\">Velm</h1>",
    ])
    func `the first language of a dictionary's page is no title`(sections: String) throws {
        let body =
            "<div class=\"mw-parser-output\">\(sections)<h1 id=\"Brill\">Brill</h1><h3 id=\"B\">Meaning</h3><p>It mills.</p></div>"
        let text = try Cleaner().clean(Self.whole(body, title: "mill")).text
        #expect(text.hasPrefix("= mill =\n\n== Norr ==\n\n==== Meaning ====\nIt grinds.\n\n"))
        #expect(text.hasSuffix("\n\n== Brill ==\n\n==== Meaning ====\nIt mills.\n"))
    }

    @Test func `a heading in a section that others made is the title of their copy`() throws {
        let body = "<section><h1>Ostra Mill</h1><p class=\"mw-a\">It grinds.</p></section>"
        #expect(try Cleaner().clean(Self.whole(body, title: "Saved page")).text == "= Ostra Mill =\n\nIt grinds.\n")
    }

    @Test(arguments: ["Ostra Mill", "Ostra Mill - Example Wiki"])
    func `a first heading that the page is called by is its title`(title: String) throws {
        let body =
            "<section data-mw-section-id=\"0\"><h1 id=\"Ostra_Mill\">Ostra Mill</h1><p about=\"#mwt1\">It grinds.</p><h1 id=\"Weir\">Weir</h1><p>Old.</p></section>"
        let text = try Cleaner().clean(Self.whole(body, title: title)).text
        #expect(text == "= Ostra Mill =\n\nIt grinds.\n\n== Weir ==\nOld.\n")
    }

    // MARK: Tables in the class of infoboxes

    private static func table(_ name: String, _ rows: String...) -> String {
        "<table class=\"\(name)\"><tbody>" + rows.map { "<tr>\($0)</tr>" }.joined() + "</tbody></table>"
    }

    @Test(arguments: ["infoboxlinks", "infobox"])
    func `forms of a verb are a table of data`(name: String) throws {
        let table = Self.table(
            name, "<th colspan=4>forms of mill</th>", "<th colspan=2>infinitive</th><th>short</th><th>long</th>",
            "<td rowspan=2>active</td><td>present</td><td>mill</td><td>to mill</td>",
            "<td>future</td><td>shall mill</td><td>to shall mill</td>", "<td></td><td colspan=2>milled</td>")
        #expect(
            try body(of: Self.prose + table)
                == """
                \(Self.text)

                forms of mill
                infinitive | infinitive | short | long
                active | present | mill | to mill
                active | future | shall mill | to shall mill
                | milled | milled
                """)
    }

    @Test(arguments: [("<td>Lions</td>", "<td>Bears</td>"), ("<th>Lions</th>", "<th>Bears</th>")])
    func `standings are a table of data`(first: String, second: String) throws {
        let heads = "<th></th><th>Won</th><th>Lost</th>"
        let table = Self.table("infobox", heads, "\(first)<td>3</td><td>1</td>", "\(second)<td>2</td><td>2</td>")
        #expect(try body(of: table + Self.prose) == "| Won | Lost\nLions | 3 | 1\nBears | 2 | 2\n\n\(Self.text)")
    }

    @Test func `heads over a row without data are entries`() throws {
        let table = Self.table(
            "infobox",
            "<td><table><tr><th></th><th>1</th><th>2</th><th>All</th></tr><tr><td>Velm</td><td>3</td><td>0</td><td>3</td></tr></table></td>",
            "<td>Day</td><td>30 May</td>")
        let text = try body(of: table + Self.prose, keys: .displayed)
        #expect(text.contains("- 1: 2, All\n- Velm: 3, 0, 3\n"))
    }

    @Test(arguments: [
        "<th>Region</th><td colspan=2>Velm</td>", "<td colspan=3><img src=\"a.png\"><br><small>The lions</small></td>",
    ])
    func `a row of an infobox makes it one`(row: String) throws {
        let table = Self.table(
            "infobox", "<th colspan=3>Club</th>", row, "<th>Team</th><th>Won</th><th>Lost</th>",
            "<td>Lions</td><td>3</td><td>1</td>", "<td>Bears</td><td>2</td><td>2</td>")
        #expect(try body(of: table + Self.prose, keys: .displayed).hasPrefix("Infobox\n- Title: Club\n"))
    }

    // MARK: Infoboxes

    @Test(arguments: [":", "：", " : "])
    func `a colon in a cell of its own is that of the label`(colon: String) throws {
        let table = Self.table(
            "infobox", "<th colspan=3>Ostra Mill</th>", "<th colspan=3>Class</th>",
            "<td>kingdom</td><td>\(colon)</td><td>Mills</td>", "<td>family</td><td>\(colon)</td><td>Watermills</td>")
        #expect(
            try body(of: table + Self.prose, keys: .displayed)
                == "Infobox\n- Title: Ostra Mill\n- Kingdom: Mills\n- Family: Watermills\n\n\(Self.text)")
    }

    @Test func `headers over values in one column are keys`() throws {
        #expect(
            try body(
                of: Self.table("infobox", "<th>form of</th>", "<td><a href=\"/wiki/mill\">mill</a></td>") + Self.prose)
                == "Infobox\n- Title: T\n- Form of: mill\n\n\(Self.text)")
        #expect(
            try body(
                of: Self.table(
                    "infobox", "<th>Spouse</th>", "<td>Anna</td>", "<th>Children</th>", "<td>Two sons</td>")
                    + Self.prose, keys: .displayed)
                == "Infobox\n- Title: T\n- Spouse: Anna\n- Children: Two sons\n\n\(Self.text)")
    }

    @Test func `a header over the whole box is its title`() throws {
        for table in [
            Self.table("infobox", "<th>T</th>", "<td>An old mill</td>"),
            Self.table("infobox", "<th colspan=2>Mill</th>", "<td colspan=2>An old mill</td>"),
            Self.table("infobox", "<th>Mill</th>", "<td><img src=\"a.png\"> The mill</td>"),
        ] {
            #expect(try body(of: table + Self.prose) == Self.text)
        }
    }

    // MARK: Words and marks

    @Test func `words that link to a map are text, pins and coordinates are not`() throws {
        func link(_ text: String) -> String {
            "<a class=\"mw-kartographer-maplink\" href=\"/wiki/Special:Map/13/10/20/en\">\(text)</a>"
        }
        #expect(try body(of: "<p>The \(link("old town")) is nice.</p>") == "The old town is nice.")
        #expect(try body(of: "<p>Walk to \(link("Land's End 2")).</p>") == "Walk to Land's End 2.")
        for pin in ["1", "A", "", "10°20′ N", "55°45′ с. ш.", "10.5, 20.3"] {
            #expect(try body(of: "<ul><li>\(link(pin)) Castle on a hill.</li></ul>") == "- Castle on a hill.")
        }
    }

    @Test(arguments: [
        "<p>From Norr. <span class=\"maintenance-line\"><i>This origin is missing.</i></span></p>",
        "<p>From Norr. [<small><span class=\"stubedit\"><a href=\"/w/index.php?title=A&amp;action=edit\">Sound ?</a></span></small>]</p>",
        "<p>From Norr.</p><div class=\"example-absent-block\">No example.</div>",
        "<p>From Norr.</p><div class=\"mw-kartographer-error\">&lt;maplink>: not valid</div>",
        "<p>From <span><span id=\"pr&#95;page\">[&#8201;<a href=\"/wiki/Page:X/12\">12</a>&#8201;]</span> </span>Norr.</p>",
        "<div class=\"bandeau-voir\"><i>Voir aussi</i>&#160;: <b><a href=\"/wiki/Mille\">Mille</a></b></div><p>From Norr.</p>",
        "<p>From Norr <span class=\"ext-phonos\"><a><small>Listen</small></a></span><sup class=\"ext-phonos-attribution\"><a href=\"https://example.org/x\">ⓘ</a></sup>.</p>",
    ])
    func `marks of editors and of extensions are no text`(content: String) throws {
        #expect(try body(of: content) == "From Norr.")
    }

    @Test func `what stands in a heading's place in the cache is no text`() throws {
        let html =
            "<h2 data-mw-anchor=\"Weir\">Weir<mw:editsection page=\"Mill\" section=\"1\">Weir</mw:editsection></h2><p>It is old.</p>"
        #expect(try body(of: html) == "== Weir ==\nIt is old.")
    }

    @Test func `the button of a talk page's section is no text`() throws {
        let html = """
            <div class="mw-heading mw-heading2"><span class="ext-discussiontools-init-section-subscribeButton"><a role="button"><span>Subscribe</span></a></span>
            <h2 id="T">Weir</h2></div><p>It is old.</p>
            """
        #expect(try body(of: html) == "== Weir ==\nIt is old.")
    }

    @Test func `a title in quotation marks that stands in a book is a reference`() throws {
        let section = { (item: String) in "<p>A noun.</p><h3>References</h3><ul><li>\(item)</li></ul>" }
        for item in [
            "<a class=\"external\" href=\"https://example.org/a\">“mill”</a> in <i>The Great Dictionary of Velm</i>.",
            "« moulin », dans <i>Le grand livre de la langue</i>.",
        ] {
            #expect(try body(of: section(item)) == "A noun.")
        }
        #expect(
            try body(of: section("“Mill” was what the people of the valley called the whole village.")).hasSuffix(
                "village."))
    }

    @Test func `a letter that is a picture begins its word`() throws {
        let picture = "<span typeof=\"mw:File\"><img alt=\"L\" src=\"l.png\"></span>"
        #expect(
            try body(of: "<p><span class=\"dropinitial\">\(picture)</span><span>a</span> noche era negra.</p>")
                == "La noche era negra.")
        #expect(try body(of: "<p><span>\(picture)</span>a noche era negra.</p>") == "a noche era negra.")
    }

    @Test func `the source of a formula may be in its extension's attribute`() throws {
        let formula =
            "<math class=\"mwe-math-element\" data-mw='{\"name\":\"math\",\"attrs\":{},\"body\":{\"extsrc\":\"y^2=\\\\alpha\"}}'></math>"
        #expect(try body(of: "<p>The curve \(formula) is smooth.</p>") == "The curve $y^2=\\alpha$ is smooth.")
    }
}
