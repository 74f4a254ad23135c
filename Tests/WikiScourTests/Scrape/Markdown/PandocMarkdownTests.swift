import Testing
import WikiScour

/// Markdown as pandoc writes it unless it is told otherwise: elements between colons, and attributes in braces.
@Suite struct PandocMarkdownTests {
    private static let lead = "The Ostra Mill is a mill on the Velm that grinds rye for nine villages."

    private static func clean(_ page: String) throws -> String {
        try Cleaner().clean(page).text
    }

    private static func expect(
        _ body: String, gives expected: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let page = """
            ::: {#content .mw-body role="main"}
            []{#top}

            # Ostra Mill {#firstHeading .firstHeading lang="en"}

            ::: {#siteSub .noprint}
            From Wikipedia, the free encyclopedia
            :::

            [Jump to navigation](#mw-head){.mw-jump-link} [Jump to
            search](#searchInput){.mw-jump-link}

            ::: {#mw-content-text .mw-body-content lang="en" dir="ltr"}
            ::: mw-parser-output
            \(lead)

            \(body)
            :::
            :::
            :::

            """
        #expect(try clean(page) == "= Ostra Mill =\n\n\(lead)\n\n\(expected)\n", sourceLocation: location)
    }

    @Test func `lines of colons round elements go`() throws {
        try Self.expect(
            """
            ::: {.note style="float:left"}
            The [stones](/wiki/Stone "Stone"){.mw-redirect title="a } brace"} are old.
            :::

            ::: tip
            They are of granite.
            :::
            """,
            gives: "The stones are old.\n\nThey are of granite.")
    }

    @Test func `elements that are no text of the article go`() throws {
        try Self.expect(
            """
            ::: {#toc .toc role="navigation"}
            ::: {.toctitle lang="en"}
            ## Contents {#mw-toc-heading}

            []{.toctogglespan}
            :::

            -   [[1]{.tocnumber} [Mills]{.toctext}](#Mills)
            -   [[2]{.tocnumber} [Wheels and
                stones]{.toctext}](#Wheels)
            :::

            ## [Mills]{#Mills .mw-headline}[[\\[]{.mw-editsection-bracket}[edit](/w/index.php?title=Ostra_Mill&action=edit&section=1 "Edit section: Mills")[\\]]{.mw-editsection-bracket}]{.mw-editsection}

            It has two mills.

            ## []{#Wheels_.28two.29}[Wheels]{#Wheels .mw-headline}

            It has three wheels.
            """,
            gives: "== Mills ==\nIt has two mills.\n\n== Wheels ==\nIt has three wheels.")
    }

    @Test func `an element that nothing closes stays`() throws {
        #expect(
            try Self.clean(
                "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\n\(Self.lead)\n\n::: {.toc}\n\nThe mill burnt down twice.\n\n## Mills\n\nIt has two mills.\n"
            )
                == "= Ostra Mill =\n\n\(Self.lead)\n\nThe mill burnt down twice.\n\n== Mills ==\nIt has two mills.\n")
    }

    @Test func `a formula is told once`() throws {
        try Self.expect(
            #"""
            The wheel turns [[$\Theta$]{.mwe-math-mathml-inline
            .mwe-math-mathml-a11y style="display: none;"}![\\Theta
            ](https://wikimedia.org/api/rest_v1/media/math/render/svg/ab){.mwe-math-fallback-image-inline}]{.mwe-math-element} times in [[$M$]{.mwe-math-mathml-inline style="display: none;"}![M](https://wikimedia.org/api/rest_v1/media/math/render/svg/cd){.mwe-math-fallback-image-inline}]{.mwe-math-element} hours.
            """#,
            gives: #"The wheel turns $\Theta$ times in $M$ hours."#)
    }

    @Test func `text with attributes is text, and hidden text is none`() throws {
        try Self.expect(
            #"The **[upper mill]{#upper}** is [small]{.nowrap style="color: red"}[not shown]{style="display:none"}."#,
            gives: "The upper mill is small.")
    }

    @Test func `the comment between a list and code goes, and what else is raw stays`() throws {
        try Self.expect(
            """
            -   It grinds.

            ```{=html}
            <!-- -->
            ```
                grind --all

            Then it rests.

            ```{=html}
            <div class="note">Its miller sleeps.</div>
            ```
            """,
            gives: "- It grinds.\n\n    grind --all\n\nThen it rests.\n\nIts miller sleeps.")
    }

    @Test func `hyphens that spell dashes are dashes`() throws {
        try Self.expect(
            #"The years 1820--1830 were dry---and the rye was bad. The order \--all is none, ---- neither."#,
            gives: "The years 1820–1830 were dry—and the rye was bad. The order --all is none, ---- neither.")
    }

    @Test func `code in an element of its own is code`() throws {
        try Self.expect(
            """
            ::: {.mw-highlight .mw-content-ltr dir="ltr"}
                ; the order:
                grind cr0, reg
            :::
            """,
            gives: "    ; the order:\n    grind cr0, reg")
    }

    @Test func `what is folded is text`() throws {
        try Self.expect(
            """
            ::: {.mw-collapsible-content style="display: none;"}
            It has two stones.
            :::
            """,
            gives: "It has two stones.")
    }

    @Test func `rules of hyphens part the columns of a table`() throws {
        try Self.expect(
            """
            ## [Stones]{#Stones .mw-headline}

              -------- ------------ --------------------
              Name     Stone        Miller
              Ostra    [Granite](/wiki/Granite){.mw-redirect}
              Velm                  Ann Velm, and son
              -------- ------------ --------------------

            All turn.

              Name     Years
              -------- ------------
              Ostra    1820--1830
              水車     1840

            All rest.
            """,
            gives:
                "== Stones ==\nName | Stone | Miller\nOstra | Granite\nVelm | | Ann Velm, and son\n\nAll turn.\n\nName | Years\nOstra | 1820–1830\n水車 | 1840\n\nAll rest."
        )
    }

    @Test func `an answer behind colons stays`() throws {
        #expect(
            try Self.clean(
                "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\n\(Self.lead) [Velm](/wiki/Velm)\n\n## Talk\n\n::: I saw it turn.\n\n:::: It does.\n\nIt is old.\n"
            )
            .contains("I saw it turn."))
    }

    @Test func `braces of the author stay`() throws {
        #expect(
            try Self.clean(
                "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\n\(Self.lead)\n\n## Sets\n\nThe set [a]{b, c} and [it](/wiki/It){ or not} are -- as all -- [x]{}.\n"
            )
                == "= Ostra Mill =\n\n\(Self.lead)\n\n== Sets ==\nThe set [a]{b, c} and it{ or not} are -- as all -- [x]{}.\n"
        )
    }

    @Test(arguments: [
        ":::", "::: {", "# {", "# }", "[]{", "[]{.", "[]{.a", "[]{#}", "```{=html}", "```{=html}\n```",
        "::: {.toc}\n:::",
        "a\n:::\n", "\n::: {#toc .toc}", "[a]{k=\"\\", "[a]{k=", "$$", "${\\displaystyle }$", "--", "-- --", "a\n-- --",
        "-- --\n-- --\na", "  -- --\n水\n  水水水 a\n-- --", "# a\n--\n--- a",
    ])
    func `what is cut off does no harm`(text: String) throws {
        for page in [
            text, "# Mill\n\n[a](b){.c}\n\n## B\n\n" + text, text + "\n\n[a](/wiki/b){.mw-c}\n\n## B\n\nIt is.",
        ] {
            _ = try? Cleaner().clean(page)
        }
    }
}
