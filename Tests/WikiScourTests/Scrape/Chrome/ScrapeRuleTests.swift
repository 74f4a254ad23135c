import Testing
import WikiScour

/// What single rules make of lines that real pages had, written anew: one page around each.
@Suite struct ScrapeRuleTests {
    /// A page's text with one passage of its own between a head and an end that say it is a wiki's.
    private static func text(_ passage: String, head: String = "", end: String = "") throws -> String {
        let page = """
            \t\tTarn
            \t\tFrom Wikipedia, the free encyclopedia
            \(head)Tarn is a town on the river Velm, known for its three mills and for the fire that burned all of them down.
            \(passage)
            The town was built again within nine years, and the mills with it, since the valley had no others than them.
            \(end)Retrieved from "https://en.example.org/wiki/Tarn"
            """
        return try Cleaner().clean(page).text
    }

    private static func body(_ passage: String) throws -> String {
        let all = try text(passage)
        return all.split(separator: "\n\n").dropFirst(2).dropLast().joined(separator: "\n\n")
    }

    private static let sentence =
        "The three mills stood at the upper end of the town, where the river falls by some nine feet within a"

    @Test(arguments: [
        // A page mark: a number, several, a section, Roman numerals.
        ("furlong.[1]: 755 They burned.", "furlong. They burned."),
        ("furlong.[1]:488, 755 They burned.", "furlong. They burned."),
        ("furlong.[1]: §3.5 They burned.", "furlong. They burned."),
        ("furlong.[1]: xxxv They burned.", "furlong. They burned."),
        ("furlong.[1]: Section 3.2 They burned.", "furlong. They burned."),
        // The comma between two marks.
        ("furlong[1],[2]. They burned.", "furlong. They burned."),
        // What an editor changed in a quotation is no mark; nor are elements of a list.
        ("furlong: \"[W]e saw it burn.\"[1]", "furlong: \"[W]e saw it burn.\""),
        ("furlong, and \"tap[s] into the stream\" below.[1]", "furlong, and \"tap[s] into the stream\" below."),
        ("furlong, as $mill[3] says in the program.[1]", "furlong, as $mill[3] says in the program."),
        ("furlong, or mill[0] in the program.[1]", "furlong, or mill[0] in the program."),
        // Notes have their letters in order.
        ("furlong.[a] They burned.[b]", "furlong. They burned."),
        // The page that another wiki has.
        ("furlong of the Brill\u{A0}[ru] road.[1]", "furlong of the Brill road."),
        // Words of scripts without Latin letters have none within them.
        ("furlong, 水車[1]Tarn and 水車[2]x.", "furlong, 水車Tarn and 水車x."),
        // Numbers that stand for links count from one, whatever the references count.
        ("furlong [1] of the road [2] to Brill [7].[1]", "furlong of the road to Brill [7]."),
        ("furlong [1] of the road[2] to Brill [3], Ostra.", "furlong of the road to Brill, Ostra."),
        // A space without width behind the mark.
        ("furlong.[1]\u{200B}", "furlong."),
    ])
    func `marks within a sentence`(end: String, expected: String) throws {
        #expect(try Self.body("\(Self.sentence) \(end)") == "\(Self.sentence) \(expected)")
    }

    @Test func `a paragraph whose source breaks within a sentence is one`() throws {
        #expect(try Self.body("\(Self.sentence)\nfurlong of it.") == "\(Self.sentence) furlong of it.")
        // Items begin with small letters each.
        let items = try Self.body("the \(Self.sentence) furlong\nthe \(Self.sentence) mile\nthe \(Self.sentence) yard")
        #expect(items.split(separator: "\n").count == 3)
    }

    @Test func `a hatnote goes off the paragraph that is glued to it`() throws {
        let paragraph = String(repeating: "\(Self.sentence) furlong. ", count: 5).dropLast()
        #expect(
            try Self.body("Main article: Mills of TarnNo mill is older. \(paragraph)")
                == "No mill is older. \(paragraph)")
        // A name with a seam of its own, which the page has elsewhere.
        let names = "McAlder owned them, and McAlder lost them. "
        #expect(
            try Self.body("Main article: McAlder millsNo mill is older. \(names)\(paragraph)")
                == "No mill is older. \(names)\(paragraph)")
    }

    @Test(arguments: [
        "Tarn portalVelmia portal", "This is the latest accepted revision, reviewed on 4 May 2019.",
    ])
    func `notices of one line go`(line: String) throws {
        #expect(try Self.body(line).isEmpty)
    }

    @Test func `a sidebar above the text goes`() throws {
        let text = try Self.text(
            "The fire was in 1871.", head: "Towns on the Velm\nBrill\nOstra\nSelm\nUpper Selm\nv\nt\ne\n")
        #expect(!text.contains("Ostra"))
        #expect(text.contains("The fire was in 1871."))
    }

    @Test func `the short description goes`() throws {
        let text = try Self.text("The fire was in 1871.", head: "Town in Velmia\n")
        #expect(text.hasPrefix("= Tarn =\n\nTarn is a town on the river Velm"))
    }

    @Test func `labels whose words do not break are labels`() throws {
        let box = "TarnFounded\u{A0}byVelm monksCountryVelmiaMayorAda RennAvailable\u{A0}inUpper Velmia\n"
        let text = try Self.text("The fire was in 1871.", head: box)
        #expect(text.contains("- Founded by: Velm monks\n"))
        #expect(text.contains("- Country: Velmia\n- Mayor: Ada Renn\n"))
        #expect(text.contains("- Available in: Upper Velmia\n"))
    }

    @Test func `an edit link may stand in front of its heading or behind it on a line`() throws {
        let before = try Self.body(
            "[edit] Mills\n\(Self.sentence) furlong.\n[edit]  The fire\nIt burned for nine days.")
        #expect(before.hasPrefix("== Mills ==\n"))
        #expect(before.contains("\n\n== The fire ==\n"))
        let behind = try Self.body("Mills\nEdit\n\(Self.sentence) furlong.\nThe fire\nEdit\nIt burned for nine days.")
        #expect(behind.hasPrefix("== Mills ==\n"))
        #expect(behind.contains("\n\n== The fire ==\n"))
        let nameless = try Self.body("Mills[ ]\n\(Self.sentence) yard.\nFire[ ]\nIt burned long.\nAsh[ ]\nIt lay long.")
        #expect(nameless.contains("== Mills ==") && nameless.contains("== Fire ==") && nameless.contains("== Ash =="))
    }

    @Test func `a section of navigation goes`() throws {
        let text = try Self.text(
            "The fire was in 1871.", end: "See also[edit]\nBrill\nNavigation[edit]\nTowns\nBrill\nOstra\nSelm\n")
        #expect(text.hasSuffix("== See also ==\n- Brill\n"))
    }

    @Test func `what is quoted, listed or code is no caption`() throws {
        for line in [
            "\u{201C}The wheel stood still", "Renn, Ada. The Mills of Tarn, ISBN 0-521-33195-1",
            "Of the mills, one is the",
        ] {
            #expect(
                try Self.body("Mills[edit]\n\(Self.sentence) furlong.\n\(line)\n\(Self.sentence) mile.").contains(line))
        }
    }

    @Test(arguments: [
        "Boolean logic: !, &&, ||", "equality testing: ==, !=", "if (wheels != 2)", "mark the mill !important",
        "\u{AB} Le moulin, le moulin !\u{BB}",
    ])
    func `an exclamation mark ends no key for sorting that is code or text`(line: String) throws {
        #expect(try Self.body("Mills[edit]\n\(Self.sentence) furlong.\n\(line)\n\(Self.sentence) mile.").contains(line))
    }

    @Test(arguments: [
        ("1943-10-18 !18 October 1943", "18 October 1943"), ("Norrland !NOR, 31st", "NOR, 31st"),
        ("Velm-Hame, Ada !Ada Velm", "Ada Velm"),
    ])
    func `a key for sorting goes`(line: String, shown: String) throws {
        let body = try Self.body("Mills[edit]\n\(Self.sentence) furlong.\n\(line)\n\(Self.sentence) mile.")
        #expect(body.contains("\(shown)\n") && !body.contains("!"))
    }

    @Test func `menus that are glued are no sentence`() throws {
        let page = """
            Jump to content
            Main menu
             Navigation
             Main PageRecent changesRandom pageManual of StyleRulesHelpAbout the wiki of Tarn, its towns and its riversMore...
             Search
             Tarn
             PageDiscussion
             ReadView sourceView history
             Tools
             From Example Wiki
             \(Self.sentence) furlong.
            Retrieved from ""
             Categories: Towns
              This page was last edited on 6 December 2022, at 18:26.
            """
        #expect(try Cleaner().clean(page).text == "= Tarn =\n\n\(Self.sentence) furlong.\n")
    }

    @Test func `formulas touch what touches them`() throws {
        let formula = "\n\n  \n    \n      \n        d\n      \n    \n    {\\displaystyle d}\n  \n"
        let body = try Self.body(
            "The mills made a \(formula)-dimensional wheel of it, as the drawings in the book of Renn show it all.")
        #expect(body.contains("$d$-dimensional"))
    }

    @Test func `a formula ends words of scripts that need no spaces`() throws {
        let body = try Self.body(
            "\(Self.sentence) 水車x_iy{\\displaystyle x_{i}\\leq y}語 (島)12{\\displaystyle {\\frac {1}{2}}}語.")
        #expect(body == "\(Self.sentence) 水車$x_{i}\\leq y$語 (島)${\\frac {1}{2}}$語.")
    }

    @Test func `characters that are composed shorten no value of a box`() throws {
        let page = """
            \t\tTarn
            \t\tFrom Wikipedia, the free encyclopedia
            TarnCountryE\u{301}sen\u{301} on the riverPopulation3,000Elevation9 feet
            \(Self.first)
            Retrieved from "https://en.example.org/wiki/Tarn"
            """
        #expect(try Cleaner().clean(page).text.contains("\n- Country: Éseń on the river\n"))
    }

    /// A page of an offline edition, which shows neither its address nor edit links.
    private static func offline(
        _ passage: String, footer: String = "The text is licensed under a licence."
    ) throws -> String {
        let page = """
            Tarn is a town on the river Velm, known for its three mills and for the fire that burned all of them down.
            \(passage)This article is issued from Wikipedia. \(footer) Additional terms may apply for the media files.
            """
        let hints = PageHints(title: "Tarn")
        return try Cleaner().clean(page, hints: hints).text
    }

    @Test func `the footer of an offline edition goes, and not the words that it is glued to`() throws {
        let text = try Self.offline("\(Self.sentence) furlong.")
        #expect(text.hasSuffix("within a furlong.\n"))
        // An author may write so too.
        let quoted = try Self.text("\(Self.sentence) furlong. The note says: This article is issued from Brill.")
        #expect(quoted.contains("The note says: This article is issued from Brill."))
    }

    @Test func `boxes of navigation name their groups as sections are named`() throws {
        let text = try Self.offline(
            """
            \(Self.sentence) furlong.
            References
            ↑ Renn, Ada (1987). The Mills of Tarn. Brill.
            Towns on the VelmUpper towns
             Brill
             Ostra
            See also
             Lower Selm

            """)
        #expect(text == "= Tarn =\n\n\(Self.first)\n\n\(Self.sentence) furlong.\n")
    }

    private static let first =
        "Tarn is a town on the river Velm, known for its three mills and for the fire that burned all of them down."

    @Test func `headings that nothing shows are those between sentences`() throws {
        let text = try Self.offline(
            """
             Mills
            \(Self.sentence) furlong.
             Wheels
            \(Self.sentence) mile.
             Water
            \(Self.sentence) league.
             Fire
             Night
            \(Self.sentence) yard.
            The ash of it
            The ash at the upper end of the town
            \(Self.sentence) foot.
            Ash = 3
            \(Self.sentence) inch.

            """)
        #expect(text.contains("\n\n== Mills ==\n"))
        #expect(text.contains("\n\n== Fire ==\n\n=== Night ===\n"))
        #expect(text.contains("\n\n== The ash of it ==\n"))
        #expect(text.contains("\n\nAsh = 3\n"))
    }

    @Test func `a contents table whose headings are glued to their text goes`() throws {
        let text = try Self.text(
            "Of the mills nobody speaks.Upper millIt burned first. It burned for nine days.Lower millIt burned last.Ash",
            head: "Contents\n1 Upper mill\n2 Lower mill\n3 Ash\n")
        #expect(!text.contains("1 Upper mill") && !text.contains("Contents"))
    }

    @Test func `an edit link may have spaces that do not break`() throws {
        let text = try Self.body("Mills[edit\u{A0}| edit source]\n\(Self.sentence) furlong.")
        #expect(text.hasPrefix("== Mills ==\n"))
    }

    @Test func `a shorter line goes on where it ends in a small word`() throws {
        #expect(
            try Self.body("The three mills stood at the upper end of the\ntown, by the river.")
                == "The three mills stood at the upper end of the town, by the river.")
    }

    @Test func `links back to the top of the page go, wherever they stand`() throws {
        #expect(try Self.body("Back to top\n\(Self.sentence) mile.\nBack to top") == "\(Self.sentence) mile.")
    }

    /// The links to its template are in front of it, and the article goes on behind it.
    @Test func `the ranking of a country's towns is a box of navigation`() throws {
        let rows = (1...10).map { "\($0)\nTown \($0)\nUpper Velm\n\(30 - $0),\(100 + $0)" }.joined(separator: "\n")
        let box = "v\nt\ne\nLargest cities or towns in Velm\nCensus of 1881\nRank\nName\nProvince\nPop.\n\(rows)"
        let text = try Self.text(
            "Towns[edit]\nMost people live in the towns of the valley.\n\(box)\nMills[edit]\n\(Self.sentence) mile.")
        #expect(text.contains("Most people live in the towns of the valley.\n\n== Mills ==\n\(Self.sentence) mile."))
        #expect(!text.contains("Upper Velm"))
    }

    @Test func `the header of a part of a work goes`() throws {
        let page = """
            \t\tThe Velm Cyclopædia/Ostra
            \t\tFrom Wikisource
            \t\tJump to navigation
            \t\tJump to search
            ←Norr
            The Velm Cyclopædia, Volume 14 Ostra
            Upper Ostra→
            sister projects: Wikidata item.See also Ostra on Wikipedia; and our The Velm Cyclopædia disclaimer.
            418603The Velm Cyclopædia, Volume 14 — Ostra
            Ostra is a town by the river. It has two mills, and the people who work there are old.
            It was built in 1868. It burned in 1913, and nobody knows why.
            \t\tRetrieved from "https://en.wikisource.org/w/index.php?title=The_Velm_Cyclopædia/Ostra&oldid=12345"
            """
        #expect(
            try Cleaner().clean(page).text == """
                = The Velm Cyclopædia/Ostra =

                Ostra is a town by the river. It has two mills, and the people who work there are old.

                It was built in 1868. It burned in 1913, and nobody knows why.

                """)
    }

    /// Each link has a line of its own, and the same box stands behind the text.
    @Test func `a box in front of a short page leaves its text`() throws {
        let box = "Mills\n[view]\nMills of Velm\nUpper:\nTarn\n•\nOstra\n•\nBrill\nOther:\nNorr\n•\nHame\n"
        let page =
            "Ostra Mill\nFrom Mill Wiki\n<\nMills\n" + box
            + "The following is a list of\nwheels\nseen in the mill, which was commonly used for flour.\nWheels\nIron\n"
            + box
            + "Retrieved from \"\"\nCategory\n:\nMills\n"
        let text = try Cleaner().clean(page, hints: PageHints(title: "Ostra Mill", form: .scrape)).text
        #expect(text.contains("wheels"))
        #expect(text.contains("seen in the mill, which was commonly used for flour."))
        #expect(!text.contains("Norr"))
    }
}
