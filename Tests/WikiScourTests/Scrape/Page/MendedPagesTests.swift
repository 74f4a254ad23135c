import Testing
import WikiScour

/// Kinds of flattened pages, and what stands in their lines, that once lost text or kept chrome.
@Suite struct MendedPagesTests {
    private static let lead =
        "Ostra Mill is a water mill in Norrland that two brothers built in 1843, and a museum that opens in summer."
    private static let first =
        "The monks of Hame built a mill on its bank, and nobody else had one for a hundred years."
    private static let second =
        "The mill burned down in the dry summer of that year, and a bridge was built of its stones."

    private static func clean(_ page: String, title: String? = nil) throws -> String {
        try Cleaner().clean(page, hints: PageHints(title: title)).text
    }

    /// A page of one line a block, with a body between its head and its end.
    private static func text(_ body: String, title: String = "Ostra Mill") throws -> String {
        try clean(
            """
            \(title)
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            \(body)
            Retrieved from "https://en.example.org/wiki/\(title)"
            """)
    }

    // MARK: Text that was lost

    @Test(arguments: ["History", "Page", "History\n[edit]"])
    func `a short lead in front of a section that is called like a tab stays`(section: String) throws {
        let page = """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Ostra Mill is a water mill in Norrland.
            \(section)
            \(Self.first)
            Mills
            \(Self.second)
            Retrieved from "https://en.example.org/w/index.php?title=Ostra_Mill&oldid=1"
            """
        let text = try Self.clean(page)
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill in Norrland.\n\n"))
        #expect(text.contains(section.prefix { $0 != "\n" }))
    }

    @Test func `a lead that the heading of the contents is glued to stays`() throws {
        let text = try Self.clean(
            """
            Ostra Mill - Wikipedia
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigation Jump to search

            Ostra Mill is a water mill in Norrland. Contents
            1 Monks
            2 Stones
            3 References
            Monks
            \(Self.first)
            Stones
            \(Self.second)
            References
            ^ "Mills". 2010.
            """)
        #expect(
            text == """
                = Ostra Mill =

                Ostra Mill is a water mill in Norrland.

                == Monks ==
                \(Self.first)

                == Stones ==
                \(Self.second)

                """)
    }

    @Test func `a section that begins the article is none of its tabs`() throws {
        let text = try Self.clean(
            "# Ostra Mill\n\nFrom Wikipedia, the free encyclopedia\n\n## History\n\n\(Self.lead)\n\n## Talk\n\n\(Self.first)"
        )
        #expect(text == "= Ostra Mill =\n\n== History ==\n\(Self.lead)\n\n== Talk ==\n\(Self.first)\n")
    }

    @Test(arguments: [
        "vteMills of Norrland\nNorth\nVelm\nDray\nSouth\nHame\nLinn",
        "Part of a series onMills\nTypes\nWater mill\nWindmill\nTide mill\nParts\nWheel\nvte",
    ])
    func `a short lead behind a sidebar is text`(sidebar: String) throws {
        let text = try Self.text(
            "\(sidebar)\nOstra Mill is a water mill in Norrland.\nIt was built in 1843.\nHistory[edit]\n\(Self.first)")
        #expect(text.hasPrefix("= Ostra Mill =\n\nOstra Mill is a water mill in Norrland.\n\nIt was built in 1843.\n"))
    }

    @Test(arguments: ["May 2014", "décembre 2014"])
    func `a paragraph that is glued to a notice stays`(date: String) throws {
        let notice = "This section needs expansion. You can help by adding to it. (\(date))"
        let text = try Self.text("\(Self.lead)\nMills[edit]\n\(notice)\(Self.first)")
        #expect(text.hasSuffix("== Mills ==\n\(Self.first)\n"))
    }

    @Test func `a paragraph that is glued to a hatnote stays`() throws {
        let text = try Self.text(
            "\(Self.lead)\nMills[edit]\nFor other uses, see Velm (disambiguation).\(Self.first)")
        #expect(text.hasSuffix("== Mills ==\n\(Self.first)\n"))
    }

    @Test func `a line of a list is no caption`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Songs[edit]
            \(Self.first)
            The Mill by The Millers of Hame (1973)
            The Weir by The Brothers Norr (1980), which was sung at every fair in the valley until the weir broke in the flood.
            The Race by Ada Velm and others (1981)
            \(Self.second)
            """)
        #expect(text.contains("The Mill by The Millers of Hame (1973)"))
        #expect(text.contains("The Race by Ada Velm and others (1981)"))
    }

    @Test func `what leads to a list begins an article under the tabs of a phone's page`() throws {
        let text = try Cleaner().clean(
            """
            Home
            Random
            Log in
            Settings
            About Ostra
            Disclaimers
            Search
            Velm
            Language
            Watch
            Edit
            (Redirected from Velmm)
            Velm may refer to:
            Rivers
            Edit
            Velm (Ostra)
            Velm (Tarn)
            Retrieved from "https://en.example.org/wiki/Velm"
            """
        ).text
        #expect(text.hasPrefix("= Velm =\n\nVelm may refer to:\n"))
        #expect(text.contains("\nRivers\n") || text.contains("== Rivers =="))
    }

    // MARK: Contents without numbers

    private static let sections = """
        History
        \(first)
        The flood
        \(second)
        See also
        Old Mill
        References
        Norr 1999, p. 4.
        """

    @Test(arguments: ["Contents", "Contents\t[hide]", "Contents [hide]"])
    func `contents without numbers say what the headings are`(head: String) throws {
        let text = try Self.text("\(Self.lead)\n\(head)\nHistory\nThe flood\nSee also\nReferences\n\(Self.sections)")
        #expect(
            text.hasSuffix(
                "\(Self.lead)\n\n== History ==\n\(Self.first)\n\n== The flood ==\n\(Self.second)\n\n== See also ==\n- Old Mill\n"
            ))
    }

    @Test func `contents in front of the title are none of its lines`() throws {
        let text = try Self.clean(
            """
            Contents
            hide
            (Top)
            History
            The flood
            See also
            References
            Ostra Mill

            Article
            Talk
            Read
            View history

            Tools
            From Wikipedia, the free encyclopedia
            \(Self.lead)
            \(Self.sections)
            """)
        #expect(text.hasPrefix("= Ostra Mill =\n"))
    }

    // MARK: Headings

    @Test(arguments: ["Edit", "edit", "Bearbeiten"])
    func `an edit link may be glued to its heading`(label: String) throws {
        let text = try Self.text(
            "\(Self.lead)\nHistory\(label)\n\(Self.first)\nThe flood\(label)\n\(Self.second)\nReferences\(label)\nNorr 1999, p. 4."
        )
        #expect(text.hasSuffix("== History ==\n\(Self.first)\n\n== The flood ==\n\(Self.second)\n"))
    }

    @Test func `words that end like the label are none`() throws {
        let text = try Self.text("\(Self.lead)\nHistory[edit]\n\(Self.first)\nSocial credit\nTextEdit\n\(Self.second)")
        #expect(text.contains("credit"))
        #expect(text.contains("TextEdit"))
    }

    @Test func `a heading that is called as a tab is one`() throws {
        let text = try Self.text(
            "\(Self.lead)\nCourse\nedit\n\(Self.first)\nHistory\nedit\n\(Self.second)\nThe flood\nedit\n\(Self.first)")
        #expect(text.contains("\n\n== History ==\n\(Self.second)\n"))
    }

    @Test func `headings may be those of wikitext`() throws {
        let text = try Self.clean(
            "\(Self.lead)\n\n\n== History ==\n\(Self.first)\n\n\n=== The flood ===\n\(Self.second)\n\n\n== External links ==\nThe mill today\n",
            title: "Ostra Mill")
        #expect(text.hasSuffix("== History ==\n\(Self.first)\n\n=== The flood ===\n\(Self.second)\n"))
    }

    @Test func `the source of a page is no flattened page`() {
        let page =
            "\(Self.lead)\n\n== History ==\n[[Hame]]: \(Self.first)\n\n== The flood ==\n{{see|Weir}}\n\(Self.second)\n"
        #expect(throws: CleaningError.self) { try Cleaner().clean(page, hints: PageHints(title: "Ostra Mill")) }
    }

    // MARK: Titles and ends

    @Test(arguments: ["Ostra Mill", "Ostra Mill - Wikipedia", "Ostra Mill (Norrland)"])
    func `the first line may be the title`(line: String) throws {
        let text = try Self.clean(
            "\(line)\n\(Self.lead)\nHistory\n\(Self.first)\nReferences\n^ Norr 1999, p. 4.\n^ Lind 2003.",
            title: "file-7")
        #expect(text.hasPrefix("= \(line == "Ostra Mill - Wikipedia" ? "Ostra Mill" : line) =\n\n\(Self.lead)\n"))
    }

    @Test func `a page of Fandom has its own head and end`() throws {
        let text = try Self.clean(
            """
            Mill Wiki
            Explore
            Main Page
            All Pages
            Trending
            The Weir
            in:
            Mills
            Ostra Mill
            Sign in to edit
            View history
            Talk (4)
            \(Self.lead)
            Biography[]
            \(Self.first)[src]
            Early life[]
            \(Self.second)
            Sources[]
            The Velm Encyclopedia
            Categories
            Categories:
            Mills
            Community content is available under CC-BY-SA unless otherwise noted.
            More Fandoms
            """)
        #expect(
            text.hasPrefix(
                "= Ostra Mill =\n\n\(Self.lead)\n\n== Biography ==\n\(Self.first)\n\n== Early life ==\n\(Self.second)\n"
            ))
        #expect(!text.contains("Community"))
        #expect(!text.contains("Categories"))
    }

    @Test func `what follows the menus is not the article`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Retrieved from "https://en.example.org/wiki/Ostra_Mill"
            Personal tools
            Namespaces
            Views
            Search
            Navigation
            Toolbox
            Special thanks to the carters
            """)
        #expect(!text.contains("carters"))
    }

    // MARK: Within lines

    @Test(arguments: [
        ("The mill (/ˈɔstra/ ⓘ; Norrish: Åstra ⓘ) was built.", "The mill (/ˈɔstra/; Norrish: Åstra) was built."),
        ("The mill ([ˈɔstra] (listen)) was built.", "The mill ([ˈɔstra]) was built."),
        ("The mill ([ˈɔstra] (help·info)) was built.", "The mill ([ˈɔstra]) was built."),
        ("There were 7002250000000000000♠250 men and 7000100000000000000♠1 cart.", "There were 250 men and 1 cart."),
        ("He was born in Hame\u{A0}[de; fr] and Lo\u{A0}[Wikidata].", "He was born in Hame and Lo."),
        ("So the miller said.[1]:21:45 Then he left.", "So the miller said. Then he left."),
    ])
    func `what is no text in a line goes`(line: String, clean: String) throws {
        let text = try Self.text("\(Self.lead)\nHistory[edit]\n\(Self.first)\n\(line)\nReferences[edit]\n^ Norr 1999.")
        #expect(text.contains("\n\(clean)\n"))
    }

    @Test func `notes about a link's description go`() throws {
        let text = try Self.text(
            "\(Self.lead)\nSee also[edit]\nWeir – Wall in a riverPages displaying short descriptions of redirect targets\nRace"
        )
        #expect(text.hasSuffix("== See also ==\n- Weir – Wall in a river\n- Race\n"))
    }

    @Test func `items that end in semicolons are no code`() throws {
        let text = try Self.text(
            "\(Self.lead)\nParts[edit]\nThe mill has:\nA wheel of oak, which is 6 m high;\nTwo stones from the Marr (old);\nA race.\n\(Self.first)"
        )
        #expect(!text.contains("    A wheel"))
        let code = try Self.text(
            "\(Self.lead)\nCode[edit]\n\(Self.first)\nimport std.stdio;\ntype Hours is mod 24;\n\(Self.second)")
        #expect(code.contains("\n    import std.stdio;\n    type Hours is mod 24;\n"))
    }

    @Test func `records for programs go`() throws {
        let record =
            "{\n\"title\": \"Ostra Mill\",\n\"rows\": [\n{ \"field\": \"(link to wheel)\" }\n],\n\"invimages\": []\n}"
        let text = try Self.text("\(record)\n\(Self.lead)\nHistory[edit]\n\(Self.first)")
        #expect(text.hasPrefix("= Ostra Mill =\n\n\(Self.lead)\n"))
    }

    // MARK: Chrome that stayed

    private static let records = """
        {"type": "wood", "version": "1.2", "content": "The (link to Mill article, displayed as mill) was added."}The mill was added.
        Grinding{ "id": "grind", "source": "Wheels", "desc": "While it grinds {slowly}." }
        {"type": "wood", "version": "1.3", "content": "It has \\"doors\\" now,
        and windows."}
        """

    @Test func `records for programs go, and what they are glued to stays`() throws {
        let text = try Self.text("\(Self.lead)\nHistory[edit]\n\(Self.records)\n\(Self.first)")
        #expect(text.contains("\nThe mill was added.\n") || text.contains("\n- The mill was added.\n"))
        #expect(text.contains("Grinding"))
        #expect(!text.contains("{") && !text.contains("version") && !text.contains("windows"))
    }

    @Test func `objects of JSON stay where no template has written them`() throws {
        let examples = """
            {"name": "Tarn", "mills": 3}
            {"name": "Brill", "mills": 4}
            {"name": "Hame", "mills": [[1, 2], [3, 4]]}
            """
        let text = try Self.text("\(Self.lead)\nExamples[edit]\n\(Self.first)\n\(examples)\n\(Self.second)")
        for name in ["Tarn", "Brill", "Hame"] { #expect(text.contains("{\"name\": \"\(name)\", \"mills\": ")) }
    }

    @Test(arguments: [
        "Tarn • Brill • Hame • Velm • Ostra • Norr", "Tarn mill · Brill mill · Hame · Velm · Ostra · Norr · Ash",
    ])
    func `a row of links goes`(row: String) throws {
        let text = try Self.text("\(row)\n\(Self.lead)\nHistory[edit]\n\(Self.first)\n\(row)")
        #expect(!text.contains("Brill"))
        #expect(text.contains("== History ==\n\(Self.first)"))
    }

    @Test func `names between dots are values of a box, and of sentences`() throws {
        let box =
            "Ostra BandOriginTarn, NorrlandGenresRock • pop • soul • funk • jazz • polkaYears active1990–2001LabelsVelm"
        #expect(try Self.text("\(box)\n\(Self.lead)").contains("- Genre: Rock • pop • soul • funk • jazz • polka\n"))
        let sentence =
            "It was sold as Tarn • Brill • Hame • Velm • Ostra • Norr and, in the years behind the war, as plain flour."
        #expect(try Self.text("\(Self.lead)\n\(sentence)").contains(sentence))
    }

    @Test func `references whose numbers have lines of their own go`() throws {
        let text = try Self.text(
            """
            \(Self.lead)[1]
            History
            \(Self.first)[2]
            \(Self.second)[3]
            References
            [1]
            Brill, A. Mills of the north. 1990.
            [2]
            A source whose
            lines are two
            [3]
            The Velm, a map, sheet 7
            Weblinks of old
            """)
        #expect(text.contains("== History ==\n\(Self.first)\n\n\(Self.second)") || text.contains(Self.second))
        for source in ["Brill", "whose", "sheet", "[1]", "[3]"] { #expect(!text.contains(source)) }
    }
}
