import Testing
import WikiScour

/// Lines of flattened pages that were taken for what they are not: for items, captions, cells, text of the article.
@Suite struct MendedLinesTests {
    private static let lead =
        "Ostra Mill is a water mill in Norrland that two brothers built in 1843, and a museum that opens in summer."
    private static let first =
        "The monks of Hame built a mill on its bank, and nobody else had one for a hundred years."
    private static let second =
        "The mill burned down in the dry summer of that year, and a bridge was built of its stones."

    /// A page of one line a block, with a body between its head and its end.
    private static func text(_ body: String) throws -> String {
        try Cleaner().clean(
            """
            Ostra Mill
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            \(body)
            Retrieved from "https://en.example.org/wiki/Ostra_Mill"
            """
        ).text
    }

    // MARK: What is no text

    @Test(arguments: [
        "details", "Map of all coordinates from Google", "Export all coordinates as GeoRSS", "Place data as RDF", "[3]",
    ])
    func `a line that leads elsewhere goes`(line: String) throws {
        let text = try Self.text("\(Self.lead)\nMills[edit]\n\(Self.first)\n\(line)\n\(Self.second)")
        #expect(text.hasSuffix("== Mills ==\n\(Self.first)\n\n\(Self.second)\n"))
    }

    @Test(arguments: ["details of the mill", "[3] and more", "[1843]"])
    func `a line that reads on stays`(line: String) throws {
        let text = try Self.text("\(Self.lead)\nMills[edit]\n\(Self.first)\n\(line)\n\(Self.second)")
        #expect(text.contains(line.hasPrefix("[3]") ? "and more" : line))
    }

    @Test func `names of languages above the text are a list of them`() throws {
        let names = [
            "العربية", "azərbaycanca", "български", "català", "čeština", "Deutsch", "Deutsch (Sie-Form)", "Ελληνικά",
            "English", "español", "suomi", "français", "日本語", "Zazaki",
        ]
        let text = try Self.text("\(names.joined(separator: "\n"))\n\(Self.lead)\nMills[edit]\n\(Self.first)")
        #expect(text == "= Ostra Mill =\n\n\(Self.lead)\n\n== Mills ==\n\(Self.first)\n")
        let behind = try Self.text("\(Self.lead)\nMills[edit]\n\(names.joined(separator: "\n"))\n\(Self.first)")
        #expect(behind.contains("čeština"))
    }

    @Test func `a route under the links to its template goes to the next heading`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Line[edit]
            [
            v
            t
            e
            ]
            Norr line
            Legend
            Hame
            Linn
            Velm
            Stations[edit]
            \(Self.first)
            """)
        #expect(!text.contains("Legend") && !text.contains("Velm"))
        #expect(text.hasSuffix("== Stations ==\n\(Self.first)\n"))
    }

    @Test(arguments: ["Reply", "[reply]"])
    func `the link behind a signature goes`(link: String) throws {
        let said = "I think that the mill is older. --Ada 07:22, 6 April 2025 (UTC)"
        let text = try Self.text("\(Self.lead)\nAge[edit]\n\(said)\(link)\n\(Self.second)")
        #expect(text.contains("\(said)\n"))
        #expect(try Self.text("\(Self.lead)\nAge[edit]\nThe Reply\n\(Self.second)").contains("The Reply"))
    }

    @Test func `the title of the window is not that of the page where menus stand between`() throws {
        let menus =
            "Jump to content\nMain page\nContents\nCurrent events\nRandom article\nAbout Wikipedia\nContact us\nDonate"
        let text = try Cleaner().clean(
            """
            Ostra Mill - Wikipedia
            \(menus)
            Ostra Mill
            \(Self.lead)
            History[edit]
            \(Self.first)
            Retrieved from "https://en.example.org/wiki/Ostra_Mill"
            """
        ).text
        #expect(text == "= Ostra Mill =\n\n\(Self.lead)\n\n== History ==\n\(Self.first)\n")
    }

    // MARK: What is text

    @Test func `two lines behind a sentence are no list`() throws {
        let lines = "Norr counted the mills of the valley twice\nHame had none of them in that year"
        let text = try Self.text(
            "\(Self.lead)\nMills[edit]\n\(Self.first) \(Self.second)\n\(lines)\nRivers[edit]\n\(Self.first)")
        #expect(text.contains("\n\(lines)\n"))
        let list = try Self.text(
            "\(Self.lead)\nMills[edit]\nThere are two mills in it:\n\(lines)\nRivers[edit]\n\(Self.first)")
        #expect(list.contains("\n- Norr counted"))
    }

    @Test func `clauses with letters are paragraphs`() throws {
        let text = try Self.text(
            "\(Self.lead)\nRules[edit]\nThe mill is given to:\n(a) The owner of the bank; or\n(b) The owner of the stones; or\n(c) The parish\nRivers[edit]\n\(Self.first)"
        )
        #expect(
            text.contains("\n\n(a) The owner of the bank; or\n\n(b) The owner of the stones; or\n\n(c) The parish\n"))
    }

    @Test func `a quotation that is glued to what leads to it is a block`() throws {
        let quoted = "The mill stood in the dry bed of the river, and nobody could say who had built it there."
        let body = "Of the mill on the other bank the chronicler of the monks wrote in that same year:"
        let text = try Self.text("\(Self.lead)\nMills[edit]\n\(body)\(quoted)\n\(Self.second)")
        #expect(text.contains("\(body)\n\n\(quoted)\n"))
    }

    @Test func `what a name is glued to by a colon stays`() throws {
        let body =
            "Each of the pages that the mill has on the web is a mill:Document of its own, and holds a mill:Wheel that turns."
        #expect(try Self.text("\(Self.lead)\nMills[edit]\n\(body)\n\(Self.second)").contains(body))
    }

    // MARK: Headings of pages that show none

    @Test(arguments: ["Second mill (2001–present)", "1960s and the flood", "2003–2006", "2012–2014: The weir"])
    func `a heading may hold years`(heading: String) throws {
        let text = try Self.text("\(Self.lead)\n\(heading)\n\(Self.first) \(Self.second)")
        #expect(text.contains("\n== \(heading) ==\n"))
    }

    @Test func `a heading may stand behind a short sentence`() throws {
        let text = try Self.text(
            "\(Self.lead)\nA mill of two wheels is a pair.\nThe flood\n\(Self.first) \(Self.second)")
        #expect(text.contains("\n== The flood ==\n"))
    }

    @Test func `a section of tables is known by its name`() throws {
        let text = try Self.text("\(Self.lead)\nTrack listing\n#\nTitle\n1\nThe Mill\n2\nThe Weir")
        #expect(text.contains("\n== Track listing ==\n"))
        let columns = try Self.text("\(Self.lead)\nAlbum\nTrack listing\n1\nAlbum\nTrack listing\n2")
        #expect(!columns.contains("== Track listing"))
    }

    @Test func `a group of a box of navigation is no section`() throws {
        let text = try Self.text(
            "\(Self.lead)\nReferences\n^ Norr 1999, p. 4.\n^ Velm 2001, p. 9.\nAda Norr\nAlbums\nThe Weir\nFilmography\nThe Race"
        )
        #expect(!text.contains("Filmography =="))
    }

    @Test func `headings that are called alike are as deep`() throws {
        let text = try Self.text(
            """
            Events[edit]
            Monday 2 June 1890[edit]
            \(Self.first)
            Friday 6 June 1890[edit]
            \(Self.second)
            The fire[edit]
            \(Self.first)
            """)
        #expect(text.contains("\n=== Monday 2 June 1890 ===\n"))
        #expect(text.contains("\n=== Friday 6 June 1890 ===\n"))
        #expect(text.contains("\n== The fire ==\n"))
    }

    @Test func `texts of the interface with spaces that do not break`() throws {
        let page = """
            Moulin
            Un article de Wikipédia, l'encyclopédie libre.
            \(Self.first)
            Rivière[modifier | modifier le code]
            \(Self.second)
            Ce document provient de «\u{A0}https://fr.example.org/w/index.php?title=Moulin&oldid=13\u{A0}».
            Catégorie : Moulin
            """
        #expect(try Cleaner().clean(page).text == "= Moulin =\n\n\(Self.first)\n\n== Rivière ==\n\(Self.second)\n")
    }

    @Test func `the calendar in front of a day's article`() throws {
        let weeks = "01020304\n05060708091011\n12131415161718\n19202122232425\n262728293031"
        let box = "&lt;&lt;\nDecember\n&gt;&gt;\nSu\nMo\nTu\nWe\nTh\nFr\nSa\n\(weeks)\n2017\n"
        let text = try Self.text("\(box)December 1 in recent years\n2016 (Thursday)\n\(Self.first)")
        #expect(!text.contains("Su\n") && !text.contains("0506") && !text.contains("<"))
        #expect(text.contains("2016 (Thursday)\n"))
        // A few numbers behind arrows are none.
        let other = try Self.text("<<\nVelm\n>>\n12\n13\n\(Self.first)")
        #expect(other.contains("Velm\n>>\n12\n13\n"))
    }

    @Test func `the links to a box's template, a word a line`() throws {
        let text = try Self.text("\(Self.first)\nHistory[edit]\nThis box:\nview\ntalk\nedit\n\(Self.second)")
        #expect(text.hasSuffix("\n== History ==\n\(Self.second)\n"))
    }

    // MARK: What is text

    /// Each of these was dropped as what it is called like, or looks like.
    @Test(arguments: [
        // A section called like a menu, without boxes.
        "Tools[edit]\nLadle: moves the grain\nSack: holds the flour",
        // What tells of books is no list of them.
        "Sources[edit]\nThe main source of the play is the chronicle of Tarn that was printed (1587), from which whole speeches were taken.\n"
            + "The other one comes from the Arcadia of Ostra (1590), and the storm from a pamphlet on a shipwreck that was widely read.",
        "Sources[edit]\nThe course of the river above the weir is disputed. The brook that comes from Tarn is the longer one of the two.",
        // The first line of a section need not point elsewhere.
        "Proofs[edit]\nFor a proof in the case of compact groups, see the book of Velm.",
        // A section behind one that somebody has emptied.
        "References[edit]\nLegacy[edit]\n\(second)",
    ])
    func `a section that stays`(section: String) throws {
        let lines = section.split(separator: "\n").filter { !$0.hasSuffix("[edit]") }
        let text = try Self.text("\(Self.lead)\nMills[edit]\n\(Self.first)\n\(section)")
        for line in lines { #expect(text.contains(line)) }
    }

    @Test func `a heading directly under another is deeper`() throws {
        let text = try Self.text(
            "\(Self.lead)\nHistory[edit]\nThe flood[edit]\n\(Self.first)\nRivers[edit]\n\(Self.second)")
        #expect(
            text.hasSuffix("== History ==\n\n=== The flood ===\n\(Self.first)\n\n== Rivers ==\n\(Self.second)\n"))
    }
}
