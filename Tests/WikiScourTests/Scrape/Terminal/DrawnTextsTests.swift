import Testing
import WikiScour

/// What Debian's html2text and the word processor of macOS draw.
@Suite struct DrawnTextsTests {
    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    private static func drawn(_ body: String) throws -> String {
        try clean(
            "****** Ostra Mill ******\nFrom Wikipedia, the free encyclopedia\nJump_to_navigation Jump_to_search\nThe Ostra_Mill is a mill on the Velm that grinds rye for nine villages and one\ntown.\n***** Work[edit] *****\n\(body)\n***** Rest[edit] *****\nIt rests by night.\nRetrieved from \"https://en.wikipedia.org/w/index.php?title=Ostra_Mill&oldid=7\"\n"
        )
    }

    private static func expect(
        _ body: String, gives expected: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        #expect(
            try drawn(body)
                == "= Ostra Mill =\n\nThe Ostra Mill is a mill on the Velm that grinds rye for nine villages and one town.\n\n== Work ==\n\(expected)\n\n== Rest ==\nIt rests by night.\n",
            sourceLocation: location)
    }

    @Test(arguments: [(false, "source-lines"), (true, "terminal")])
    func `contents that touch the lead are none of it`(hasList: Bool, flattening: String) throws {
        let page = """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to: navigation, search

            The mill stands in the valley of the river Velm. It was built in 1843.
            Contents
            [hide]

                * 1 Wheel
                * 2 Weir

            [edit] Wheel

            It is of oak, and turns by day alone. The monks built it.

            [edit] Weir

            It is of stone, and was built first. It is high.
            \(hasList ? "\n    * The upper one\n" : "")
            """
        let article = try Cleaner().clean(page)
        #expect(
            article.text == """
                = Ostra Mill =

                The mill stands in the valley of the river Velm. It was built in 1843.

                == Wheel ==
                It is of oak, and turns by day alone. The monks built it.

                == Weir ==
                It is of stone, and was built first. It is high.
                \(hasList ? "\n- The upper one\n" : "")
                """)
        #expect(article.input?.flattening == flattening)
    }

    @Test func `the stars behind a long heading may have a line of their own`() throws {
        try Self.expect(
            "It works.\n**** How the rye of the nine villages is brought to the mill each week[edit]\n****\nBy cart.",
            gives:
                "It works.\n\n=== How the rye of the nine villages is brought to the mill each week ===\nBy cart.")
    }

    @Test func `a formula's first line has nothing but its pieces`() throws {
        try Self.expect(
            """
            For a proper mill, the rule translates into three others of its kind:
                     &#x2016;  x  +  y  &#x2016; &#x2264; &#x2016;  x  &#x2016; + &#x2016;
                  y  &#x2016; ,   {\\displaystyle \\|\\mathbf {x} +\\mathbf {y} \\|\\leq
                  \\|\\mathbf {x} \\|+\\|\\mathbf {y} \\|,}  [\\|\\mathbf {x} +\\mathbf {y} \\|\\leq
                  \\|\\mathbf {x} \\|+\\|\\mathbf {y} \\|,]
            where the height is that of the wheel.
            """,
            gives:
                "For a proper mill, the rule translates into three others of its kind:\n\n$\\|\\mathbf {x} +\\mathbf {y} \\|\\leq \\|\\mathbf {x} \\|+\\|\\mathbf {y} \\|,$\n\nwhere the height is that of the wheel."
        )
    }

    @Test func `a space that is written out is a piece of a formula`() throws {
        let text = try Self.drawn(
            "The height is\n         2 max ( a ,  &#xA0;  b ) < a + b   {\\displaystyle\n      2\\max(a,b)<a+b}  [{\\displaystyle 2\\max(a,b)<a+b}]\nand that is all."
        )
        #expect(text.contains("$2\\max(a,b)<a+b$"))
        #expect(!text.contains("max ( a"))
    }

    @Test func `text behind columns is none of them`() throws {
        try Self.expect(
            """
                  Old mill      New mill       Far mill
                  grinds rye    grinds oats    stands still
            Another way to tell the mills apart is to imagine that, on one day, a tiny
            part of the rye becomes flour and the rest of the sack does not. If it does,
            the mill was the old one.
            """,
            gives:
                "Old mill | New mill | Far mill\ngrinds rye | grinds oats | stands still\n\nAnother way to tell the mills apart is to imagine that, on one day, a tiny part of the rye becomes flour and the rest of the sack does not. If it does, the mill was the old one."
        )
    }

    @Test func `what stands behind the page's address goes on with no line`() throws {
        let text = try Self.drawn(
            "It works for the nine villages.\nRetrieved from \"https://mills.example.org/w/index.php?title=Ostra_Mill&oldid=9637\"\nCategories:\n    * Mills\n    * Rye\n***** Navigation menu *****\n**** Personal tools ****\n    * Log_in"
        )
        #expect(text.hasSuffix("== Work ==\nIt works for the nine villages.\n"))
    }

    @Test func `tables that are wider than the text do not hide where it was wrapped`() throws {
        let rows = ["rye and oats", "rye", "oats, barley and rye"].flatMap { grain in
            ["the wheel is of oak and the stones are of granite from Ostra", "nothing else"].map { note in
                "Velm          " + grain + String(repeating: " ", count: 60 - grain.count) + note + "\n"
            }
        }
        let text = try Self.drawn(
            (rows + rows).joined()
                + "**** Stones[edit] ****\nThe stones of the mill are of granite and were brought from the hill in the\nyear of the flood."
        )
        #expect(text.contains("brought from the hill in the year of the flood."))
        #expect(text.contains("Velm | rye and oats | the wheel is of oak"))
    }

    @Test func `lists between tabs are lists, and references references`() throws {
        let text = try Self.clean(
            "Ostra Mill\n\nFrom Mill Wiki\nOstra Mill is a mill on the Velm.[1] It was built in 1871.[2]\nTraffic\nCarts use the upper gate, and boats the lower one.\nSee also\n\t•\tVelm\n\t•\tLow Mill\nReferences\n\t1\t↑ Ann Bell (April 2021). The mills of Velm.\n\t2\t↑ Jump up to:  2.0 2.1 Tom Reed (May 2020). Stone and rye.\nRetrieved from \"https://en.example.org/w/index.php?title=Ostra_Mill&oldid=167\"\n"
        )
        #expect(
            text
                == "= Ostra Mill =\n\nOstra Mill is a mill on the Velm. It was built in 1871.\n\nTraffic\n\nCarts use the upper gate, and boats the lower one.\n\n== See also ==\n- Velm\n- Low Mill\n"
        )
    }
}
