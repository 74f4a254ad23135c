import Testing
import WikiScour

/// What flattened pages of our days have that older ones had not, and what must stay the author's.
@Suite struct MendedScrapeTests {
    private static let lead =
        "The Velm is a river in Ostra that runs for nine days through woods and fields before it comes to the sea."
    private static let first =
        "The monks of Hame built a mill on its bank, and nobody else had one for a hundred years."
    private static let second =
        "The mill burned down in the dry summer of that year, and a bridge was built of its stones."

    /// A page of one line a block, with a body between its head and its end.
    private static func text(_ body: String, title: String = "Velm") throws -> String {
        let page = """
            \(title)
            From Wikipedia, the free encyclopedia
            Jump to navigation
            Jump to search
            \(body)
            Retrieved from "https://en.example.org/wiki/\(title)"
            """
        return try Cleaner().clean(page).text
    }

    private static func clean(_ page: String) throws -> String { try Cleaner().clean(page).text }

    // MARK: Edit links beside headings

    @Test(arguments: ["[edit]", "[edit | edit source]", "[Bearbeiten]", "[編集]"])
    func `an edit link on the line behind its heading goes`(link: String) throws {
        let text = try Self.text("\(Self.lead)\nHistory\n\(link)\n\(Self.first)\nThe fire\n\(link)\n\(Self.second)")
        #expect(text.contains("\n\n== History ==\n\(Self.first)\n\n== The fire ==\n\(Self.second)\n"))
    }

    @Test func `an edit link of an excerpt is not those of the headings`() throws {
        let text = try Self.text(
            """
            \(Self.lead)
            Contents
            1 History
            2 The fire
            3 The bridge
            History
            \(Self.first)
            The fire
            This section is an excerpt from
            Fires of Hame
            .
            [
            edit
            ]
            \(Self.second)
            The bridge
            \(Self.first)
            """)
        for heading in ["History", "The fire", "The bridge"] { #expect(text.contains("\n\n== \(heading) ==\n")) }
    }

    @Test func `a browser for terminals shows the edit link under its heading`() throws {
        let text = try Self.clean(
            """
                                              Velm

               From Wikipedia, the free encyclopedia

               The Velm is a river in [1]Ostra that runs for nine days through woods and
               fields before it comes to the sea at last.

            History

               [[2]edit]

               The monks of Hame built a mill on its bank, and nobody else in the valley
               had one for a hundred years or so.

            The fire

               [[3]edit]

               The mill burned down in the dry summer of that year, and a bridge was made
               of the stones of it later on.

            References

               1. https://en.example.org/wiki/Ostra
               2. https://en.example.org/w/index.php?title=Velm&action=edit&section=1
               3. https://en.example.org/w/index.php?title=Velm&action=edit&section=2
            """)
        #expect(text.contains("\n\n== History ==\nThe monks of Hame"))
        #expect(text.contains("\n\n== The fire ==\nThe mill burned"))
        #expect(!text.contains("[edit]"))
    }

    /// A page as html2text writes it.
    private static func markdown(_ body: String) throws -> String {
        try clean(
            """
            # Velm

            From Wikipedia, the free encyclopedia

            The **Velm** is a river in [Ostra](/wiki/Ostra "Ostra") that runs for nine days through woods and
            fields before it comes to the [sea](/wiki/Sea "Sea") at last.

            \(body)

            Retrieved from "<https://en.example.org/wiki/Velm>"
            """)
    }

    @Test func `Markdown has the edit link as a paragraph`() throws {
        let text = try Self.markdown(
            "## History\n\n[[edit](/w/index.php?title=Velm&action=edit&section=1 \"Edit section: History\")]\n\n\(Self.first)"
        )
        #expect(text.contains("\n\n== History ==\n\(Self.first)\n"))
    }

    // MARK: Infoboxes

    @Test func `words of a sentence are no labels where no capitals tell them`() throws {
        let lead = "見本市は、見本国の北部にある都市である。人口は約二十万人、面積は三百平方キロ、設立は八世紀、本社を置く企業も多い。監督や音楽も盛ん。"
        let text = try Self.clean(
            """
            見本市
            出典: フリー百科事典『ウィキペディア（Wikipedia）』
            \(lead)
            歴史[編集]
            都市は八世紀に建てられ、当時の住民は漁業で生計を立てていた。
            「https://ja.example.org/w/index.php?title=見本市&oldid=1」から取得
            """)
        #expect(text.hasPrefix("= 見本市 =\n\n\(lead)\n"))
    }

    @Test func `parts of words are no labels`() throws {
        let lead =
            "The names MT_REDMAN, NORTH PARENT and BIGAREA stood in tables, with PostOffice, SeaPort and OldOwner, and more."
        #expect(try Self.text("\(lead)\nHistory[edit]\n\(Self.first)").hasPrefix("= Velm =\n\n\(lead)\n"))
    }

    @Test func `the head of a table is no infobox`() throws {
        let rows = "Place\nName\nImage\nHeight\nft (m)\nFloors\nNotes\n1\nThe mill\n90\n4"
        let text = try Self.text("\(Self.lead)\n\(rows)\nHistory[edit]\n\(Self.first)")
        #expect(!text.contains("Infobox"))
        #expect(text.hasPrefix("= Velm =\n\n\(Self.lead)\n"))
    }

    @Test func `a label may have its colon within its cell`() throws {
        let text = try Self.markdown(
            "Velm  \n---  \nCountry: | Ostra  \nLength: | 90 km  \nMouth： | the sea  \nPopulation: | 300  \nWebsite: | velm.example  \n\n\(Self.first)"
        )
        #expect(text.contains("Infobox\n") && text.contains("- Country: Ostra\n- Length: 90 km\n- Mouth: the sea\n"))
    }

    // MARK: Headings

    @Test func `a heading of one word may stand on the line behind its signs`() throws {
        let text = try Self.markdown(
            "##\nHistory[[edit](/w/index.php?title=Velm&action=edit\n\"Edit\")]\n\n\(Self.first)")
        #expect(text.contains("\n\n== History ==\n\(Self.first)\n"))
    }

    @Test func `headings at the margin have the levels of the contents`() throws {
        let text = try Self.clean(
            """
                                              Velm

               From Wikipedia, the free encyclopedia

               The Velm is a river in Ostra that runs for nine days through woods and all
               the fields of the monks before it comes to the sea.

            Contents

                 * 1 History
                      + 1.1 The mill
                 * 2 Course
                      + 2.1 Upper part

            History[edit]

            The mill[edit]

               The monks of Hame built a mill on its bank, and nobody else in the valley
               had one for a hundred years or so.

            Course[edit]

              Upper part[edit]

               It begins in the hills, where two brooks meet near the old chapel of Saint
               Ode, and then turns to the south.

               Retrieved from "https://en.example.org/wiki/Velm"
            """)
        #expect(text.contains("== History ==\n\n=== The mill ===\n"))
        #expect(text.contains("== Course ==\n\n=== Upper part ===\n"))
    }

    @Test func `a heading may end in years, or begin with one`() throws {
        let page = """
            \(Self.lead)
            \(Self.first)
            Second mill (1544–1590)
            \(Self.second)
            1588 flood of the valley
            \(Self.first)
            The chapel
            \(Self.second)
            """
        let text = try Self.text(page)
        #expect(text.contains("\n\n== Second mill (1544–1590) ==\n"))
        #expect(text.contains("\n\n== 1588 flood of the valley ==\n"))
    }

    // MARK: Lines joined again

    @Test func `a quotation in Markdown is paragraphs`() throws {
        let text = try Self.markdown(
            """
            > The river that runs past our walls is the finest in the land, and nobody
            > who has tasted its trout will ever forget them, whatever else he
            > eats.
            >
            > So it was written by the monks in the book of their days, and so it was
            > read to us.

            \(Self.first)
            """)
        #expect(
            text.contains("\nThe river that runs past our walls is the finest in the land, and nobody who has tasted "))
        #expect(text.contains(" whatever else he eats.\n\nSo it was written by the monks "))
    }

    @Test func `a line break in Markdown is the space that it was`() throws {
        let text = try Self.markdown(
            "It was made by Hame\n.NET and sons in 1544 \\-\nthe year of the fire—and of\nthe flood—\nfor N\n-folk of the valley."
        )
        #expect(
            text.contains(
                "It was made by Hame .NET and sons in 1544 - the year of the fire—and of the flood—for N-folk of the valley."
            ))
    }

    // MARK: Formulas

    @Test func `a formula goes on behind a comma, and takes its full stop along`() throws {
        func formula(_ tex: String) -> String { "\n    \n      \(tex)\n    \n    {\\displaystyle \(tex)}\n" }
        let body = "The mills turn as they did, so that for each, \(formula("k"))\n, the wheel stands at the place"
        let text = try Self.text("\(Self.lead)\nMills[edit]\n\(body)\(formula("x."))\(Self.second)")
        #expect(
            text.contains("\nThe mills turn as they did, so that for each, $k$, the wheel stands at the place $x.$\n"))
    }

    @Test func `Markdown has a formula twice, and once is enough`() throws {
        let text = try Self.markdown(
            "The wheel turns a  V a + 2 {\\displaystyle V_{\\text{a}}+2\\\\!} ![V](https://en.example.org/v.svg) times."
        )
        #expect(text.contains("The wheel turns a $V_{\\text{a}}+2\\!$ times."))
    }

    // MARK: What is none of the article

    @Test(arguments: [
        "Revision as of 19:17, 16 February 2007", "← Older revision | Latest revision | Newer revision →", "< Rivers",
    ])
    func `what the page says of its version goes`(line: String) throws {
        #expect(try Self.text("\(line)\n\(Self.lead)").hasPrefix("= Velm =\n\n\(Self.lead)"))
    }

    @Test func `a list of links may have addresses of the wiki's own`() throws {
        let text = try Self.clean(
            """
                                              Velm

               From Wikipedia, the free encyclopedia

               The Velm is a river in [1]Ostra that runs for nine days through woods and
               fields before it comes to the [2]sea at last, as [3]Ada wrote of it.

               Retrieved from "https://en.example.org/wiki/Velm"

            References

               1. https://en.example.org/wiki/Ostra
               2. https://en.example.org/wiki/Sea
               3. User_talk:Ada
            """)
        #expect(text.hasSuffix("the sea at last, as Ada wrote of it.\n"))
    }

    // MARK: Text nodes

    /// A page of one text node a line.
    private static func nodes(_ body: String, head: String = "Jump to:\nnavigation\n,\nsearch") throws -> String {
        try clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            \(head)
            \(body)
            Retrieved from "
            https://en.example.org/wiki/Velm
            "
            """)
    }

    private static let tornLead =
        "The\nVelm\nis a river in\nOstra\n. It runs for nine days through woods and comes to the\nsea\nat last."

    @Test func `nothing goes on with the links that jump over menus, nor with a notice`() throws {
        let notice = """
            This article
            does not
            cite
            any
            sources
            .
            Please help
            improve this article
            by
            adding citations to reliable sources
            .
            (December 2009)
            (
            Learn how and when to remove this template message
            )
            """
        let marks = "[\n1\n]\nIt is\nlong\n, and its banks are\nsteep\n.\n[\n2\n]\n[\n3\n]"
        let text = try Self.nodes("\(notice)\n\(Self.tornLead)\n\(marks)")
        #expect(text.contains("\n\nThe Velm is a river in Ostra. It runs for nine days"))
        #expect(!text.contains("navigation") && !text.contains("Learn how"))
    }

    @Test(arguments: ["https://en.example.org/wiki/Velm", "index.php?title=Velm&oldid=12", "/wiki/Velm"])
    func `an address on a line of its own ends the article`(address: String) throws {
        for body in [Self.tornLead, Self.lead] {
            let page =
                "Velm\nFrom Wikipedia, the free encyclopedia\n\(body)\nRetrieved from \"\n\(address)\n\"\nCategories\n:\nRivers"
            let text = try Self.clean(page)
            #expect(!text.contains("Retrieved") && !text.contains("Rivers") && text.contains("Ostra"))
        }
    }

    @Test(arguments: ["Jump to:\nnavigation\n,\nsearch", "Aller \u{E0}\u{A0}:\nnavigation\n,\nrechercher"])
    func `links that jump over menus go, each a line`(links: String) throws {
        let text = try Self.nodes("\(Self.tornLead)\n[\n1\n]\n[\n2\n]\nIt is\nlong\n.", head: links)
        #expect(text.hasPrefix("= Velm =\n\nThe Velm is a river in Ostra."))
    }

    @Test func `an entry of the contents may break at what is raised in it`() throws {
        let contents =
            "Contents\n1\nHistory (\nXVI\ne\nto\nXVIII\ne\ncentury)\n2\nMills\n3\nBridges\n4\nWeirs of Hame\n4.1\nFish"
        let body = ["Mills", "Bridges", "Weirs of Hame", "Fish"].map { "\($0)\n\(Self.tornLead)\n[\n3\n]" }.joined(
            separator: "\n")
        let text = try Self.nodes("\(Self.tornLead)\n[\n1\n]\n\(contents)\n\(body)")
        for heading in ["== Mills ==", "== Bridges ==", "== Weirs of Hame ==", "=== Fish ==="] {
            #expect(text.contains(heading))
        }
        #expect(!text.contains("4.1"))
    }

    @Test func `keys for sorting on lines of their own go`() throws {
        let rows =
            "Velm, Anna\nAnna Velm\n01937-07-11-0000\n11 July 1937\n7005139707000000000\n139,707\nHame, Norrland\n7003193000000000000\u{2660}\n1930\n[\n2\n]"
        let text = try Self.nodes("\(Self.tornLead)\n[\n1\n]\nName\nBorn\nWheels\n\(rows)")
        // The cells stay one run, as they were without keys.
        #expect(text.contains("Name\nBorn\nWheels\nAnna Velm\n11 July 1937\n139,707\nHame, Norrland\n1930"))
        #expect(!text.contains("Velm, Anna") && !text.contains("01937") && !text.contains("700"))
    }

    @Test(arguments: ["", "\n\u{FEFF} (\nMill of Hame\n)"])
    func `coordinates in pieces go, and the cells around them stay`(name: String) throws {
        let degrees =
            "37\u{B0}48\u{2032}36\u{2033}N\n122\u{B0}15\u{2032}51\u{2033}W\n\u{FEFF} / \u{FEFF}\n37.81000\u{B0}N 122.26417\u{B0}W"
        let row = "Mill of Hame\n28\n\(degrees)\n\u{FEFF} /\n37.81000; -122.26417\(name)\n1930\n[\n2\n]"
        let text = try Self.nodes("\(Self.tornLead)\n[\n1\n]\nName\nFloors\nPlace\nYear\n\(row)")
        #expect(text.contains("Mill of Hame\n28\n1930"))
        #expect(!text.contains("37") && !text.contains("("))
    }

    @Test func `edit links without brackets stay with their headings`() throws {
        let contents = "Contents\n1\nHistory\n2\nThe fire\n3\nBridges"
        let section = "edit\nMain article:\nMills of Hame\n\(Self.tornLead)\n[\n2\n]"
        let text = try Self.nodes(
            "\(Self.tornLead)\n[\n1\n]\n\(contents)\nHistory\n\(section)\nThe fire\n\(section)\nBridges\n\(section)")
        for heading in ["History", "The fire", "Bridges"] { #expect(text.contains("== \(heading) ==\nThe Velm is")) }
    }

    @Test func `the links to a template stay letters`() throws {
        let box =
            "See also\n[\nedit\n]\nWeirs\nReferences\n[\nedit\n]\n^\nNorr, p. 4\n.\nRivers of Ostra\nv\nt\ne\nRivers of Norrland\nHame\nTarn"
        let text = try Self.nodes("\(Self.tornLead)\n\(box)")
        #expect(text.hasSuffix("== See also ==\n- Weirs\n"))
    }

    @Test func `marks that stand alone tell sentences that break at links`() throws {
        let cells = (1...9).map { "Velm \($0)\nHame\n[\n\($0)\n]\n1.\($0)\nMap\n[\n2\($0)\n]" }.joined(separator: "\n")
        let text = try Self.nodes("This is a\nlist of\nmills\n,\nwheels\nand\nweirs\n.\nMills\n\(cells)")
        #expect(text.contains("\n\nThis is a list of mills, wheels and weirs.\n"))
    }

    @Test func `what folds the contents does not go on with their heading`() throws {
        let contents =
            "Contents\nmove to sidebar\nhide\n(Top)\n1\nHistory\nToggle History subsection\n1.1\nMill\n1.2\nFire\n2\nBridge\n3\nWeir"
        let text = try Self.nodes(
            "History\n\(Self.tornLead)\nMill\n\(Self.tornLead)\nFires\n\(Self.tornLead)\nBridge\n\(Self.tornLead)",
            head: "\(contents)\nVelm")
        #expect(text.contains("== History ==") && text.contains("=== Mill ===") && text.contains("== Bridge =="))
    }

    @Test func `the contents of text nodes tell the headings`() throws {
        let text = try Self.clean(
            """
            Velm
            From Wikipedia, the free encyclopedia
            The
            Velm
            is a river in
            Ostra
            . It runs for nine days through woods and fields before it comes to the
            sea
            at last.
            [
            1
            ]
            Contents
            1
            History
            1.1
            Key
            2
            It's up to you
            3
            de Velm family
            History
            [
            edit
            ]
            The monks of
            Hame
            built a mill on its bank, and nobody else had one
            (the oak mill)
            for a hundred years.
            [
            2
            ]
            Key
            [
            edit
            ]
            The mill of
            Anna Velm
            's men burned down in the dry summer of that year.
            It's up to you
            [
            edit
            ]
            A song of the river that was sung at the fair in
            Hame
            .
            de Velm family
            [
            edit
            ]
            The family had the castle on the hill above the old
            town
            .
            """)
        #expect(!text.contains("Contents"))
        #expect(
            text.contains(
                "== History ==\nThe monks of Hame built a mill on its bank, and nobody else had one (the oak mill) for a"
            ))
        #expect(text.contains("=== Key ===\nThe mill of Anna Velm's men burned down"))
        #expect(text.contains("== It's up to you ==\nA song of the river"))
        #expect(text.contains("== de Velm family ==\nThe family had the castle"))
    }

    // MARK: Evidence

    @Test(arguments: ["v\nt\ne", "翻译状态：本文与原文同步。"])
    func `what templates write tells a wiki's page`(line: String) throws {
        let page = "\(Self.lead)\n\(Self.first)\n\(line)\n\(Self.second)"
        #expect(throws: Never.self) { try Cleaner().clean(page, hints: PageHints(title: "Velm")) }
    }
}
