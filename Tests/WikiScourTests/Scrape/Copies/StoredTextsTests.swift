import Testing
import WikiScour

/// What dumps of wiki pages hold that people stored beside their programs: each case is one that was met, in small.
@Suite struct StoredTextsTests {
    private static func text(_ page: String, title: String? = "Ostra Mill") throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title, form: .scrape)).text
    }

    private static let lead =
        "Ostra Mill is a water mill at the river Velm, which two brothers built in 1820 for the monks."

    // MARK: Sections told by their names

    @Test func `notes that name no source end nothing`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Its wheel is of oak.
            Notes
            Cannot be moved
            Breaks when the river is low.
            History
            The mill was founded by the monks of the valley, who sold it.
            """)
        for line in ["Notes", "Cannot be moved", "Breaks when the river is low.", "History"] {
            #expect(text.contains(line))
        }
        #expect(text.contains("The mill was founded"))
    }

    @Test func `notes that name their sources go`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Its wheel is of oak.
            Notes
            Aren Velm (1987). Mills of the valley
            Jon Marrow (1990). Wheels and stones
            """)
        #expect(text.hasSuffix("Its wheel is of oak.\n"))
    }

    // MARK: Scripts

    private static let headScripts = """
        document.documentElement.className="client-js";RLCONF={"wgPageName":"Ostra_Mill","wgTitle":"Ostra Mill",
        "wgNamespaceNumber":0,"wgArticleId":17,"wgRevisionId":42,"wgAction":"view","wgPageContentLanguage":"en"};RLSTATE={"a":"ready"};
        (RLQ=window.RLQ||[]).push(function(){mw.loader.impl(function(){return["user.options",function($,jQuery,require,module){mw.user.tokens.set({"patrolToken":"+\\\\"});
        }];});});
        .mw-editfont-monospace{font-family:monospace}.mw-editfont-serif{font-family:serif}
        """

    @Test(arguments: ["", "From Mill Wiki\nJump to navigation\nJump to search\n"])
    func `scripts of the page's head and foot are no text, and name it`(head: String) throws {
        let article = try Cleaner().clean(
            """
            Ostra Mill - Mill Wiki
            \(Self.headScripts)


            Ostra Mill
            \(head)function mfTempOpenSection(id){var block=document.getElementById("mf-section-"+id);block.className+=" open";}
            \(Self.lead)
            History[edit]
            A page may call mw.loader.load("mill.stones") and if (wheel) { turn(); } in its script.
            (RLQ=window.RLQ||[]).push(function(){mw.config.set({"wgBackendResponseTime":96});});
            """)
        #expect(
            article.text == """
                = Ostra Mill =

                \(Self.lead)

                == History ==
                A page may call mw.loader.load("mill.stones") and if (wheel) { turn(); } in its script.

                """)
        #expect(article.metadata.pageID == 17)
        #expect(article.metadata.revisionID == 42)
        #expect(article.metadata.language == "en")
    }

    @Test func `a script of an article is its text`() throws {
        let text = try Self.text(
            "\(Self.lead)\nUse[edit]\nWrite this at the end of the page:\nmw.loader.load(\"mill.stones\");\n")
        #expect(text.contains("mw.loader.load(\"mill.stones\");"))
    }

    @Test func `a script without an end takes its line`() throws {
        let text = try Self.text(
            "RLCONF={\"wgPageName\":\"Ostra_Mill\",\n\(Self.lead)\nUse[edit]\nIt grinds the corn of the valley.\n")
        #expect(text.contains(Self.lead))
    }

    // MARK: Images without addresses

    @Test func `images without addresses make no Markdown`() throws {
        let page = """
            Ostra Mill | |
            ---|---|
            ![]() | |
            ![]() The mill in spring | |
            Country | Velmland |
            Founded | 1820 |
            River | ![]() Velm |
            \(Self.lead)[1]
            History
            The mill was founded by the monks of the valley.[2]
            ![]()
            They sold it in 1870 to the brothers Marrow.[3][4]
            - The first wheel![]()
            - The second wheel ![]()

            """
        let article = try Cleaner().clean(page, hints: PageHints(title: "Ostra Mill"))
        #expect(article.input?.flattening == "source-lines")
        #expect(
            article.text == """
                = Ostra Mill =

                Infobox
                - Title: Ostra Mill
                - Country: Velmland
                - Founded: 1820
                - River: Velm

                \(Self.lead)

                == History ==
                The mill was founded by the monks of the valley.

                They sold it in 1870 to the brothers Marrow.

                - The first wheel
                - The second wheel

                """)
    }
}
