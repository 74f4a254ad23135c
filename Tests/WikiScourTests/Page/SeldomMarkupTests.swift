import Testing
import WikiScour

/// Markup that few pages have, and that took text of theirs along, or left what is no text: each case is one of them in small.
@Suite struct SeldomMarkupTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
    private static let proseText = "The mill stands in the valley of the river, and a village lies around it."

    // MARK: Ids and classes that say something else

    @Test(arguments: [
        "<div id=\"toc\" style=\"padding:10px\"><p>Who grinds must rise before the river.</p><p>Anna Velm</p></div>",
        "<div id=\"toc\"><p>Who grinds must rise before the <a href=\"/wiki/River#Course\">river</a>.</p><p><a href=\"/wiki/Anna_Velm\">Anna Velm</a></p></div>",
    ])
    func `a box with the id of the contents may hold text`(box: String) throws {
        #expect(
            try body(of: box + Self.prose)
                == "Who grinds must rise before the river.\n\nAnna Velm\n\n\(Self.proseText)")
    }

    @Test(arguments: [
        "<div id=\"toc\"><p>On this page</p><ul><li><a href=\"#History\">History of the mill</a></li></ul></div>",
        "<div id=\"toc\" class=\"toc\"><p>Of the mill and of its millers</p></div>",
        "<div id=\"toc\"><div id=\"toctitle\"><h2>Contents</h2></div><p>History of the mill</p></div>",
        "<div id=\"toc\"><span class=\"toctitle\">Contents</span><p>History of the mill</p></div>",
        "<p id=\"toc\"><a href=\"/wiki/A\">A</a> <a href=\"/wiki/B\">B</a> <a href=\"/wiki/C\">C</a></p>",
    ])
    func `contents go, by whatever sign`(contents: String) throws {
        #expect(try body(of: Self.prose + contents) == Self.proseText)
    }

    private static func sheet(_ rows: [(String, String)]) -> String {
        let rows = rows.map {
            "<tr><td class=\"navbox-group\"><a href=\"/wiki/X\">\($0.0)</a></td><td class=\"navbox-list\"><div>\($0.1)</div></td></tr>"
        }.joined()
        return
            "<table class=\"navbox\"><tr><td><table class=\"nowraplinks\"><tr><th class=\"navbox-title\" colspan=\"2\">Ostra Mill</th></tr>\(rows)</table></td></tr></table>"
    }

    @Test func `a navbox of labels and values is a table`() throws {
        let rows = [
            ("Wheels", "3"), ("Stones", "12 pairs"), ("Fall", "4 m"), ("Owner", "<a href=\"/wiki/V\">V</a> of Hame"),
        ]
        #expect(
            try body(of: Self.prose + Self.sheet(rows))
                == "\(Self.proseText)\n\nOstra Mill\nWheels | 3\nStones | 12 pairs\nFall | 4 m\nOwner | V of Hame")
    }

    @Test(arguments: [
        // Links beside a row of words; names whose links were taken out; lists.
        [
            ("Upper", "<a href=\"/wiki/Velm_Mill\">Velm Mill</a>"),
            ("Lower", "<a href=\"/wiki/Hame_Mill\">Hame Mill</a>"),
            ("Others", "<a href=\"/wiki/Norr_Mill\">Norr Mill</a>"), ("Key", "Italics: in ruins"),
        ],
        [
            ("Upper", "Velm \u{B7} Norr"), ("Lower", "Hame \u{B7} Ostra"), ("Wind", "Kell \u{B7} Sund"),
            ("Saw", "Brod \u{B7} Lund"),
        ],
        [
            ("Upper", "<ul><li>Velm</li></ul>"), ("Lower", "<ul><li>Hame</li></ul>"),
            ("Wind", "<ul><li>Kell</li></ul>"),
            ("Saw", "<ul><li>Brod</li></ul>"),
        ],
    ])
    func `a navbox goes though its links are few`(rows: [(String, String)]) throws {
        #expect(try body(of: Self.prose + Self.sheet(rows)) == Self.proseText)
    }

    @Test(arguments: ["new-wikitable", "wikitable-modern sortable", "wikitable2"])
    func `classes that a wiki named after those of data tables are such`(classes: String) throws {
        func row(_ text: String) -> String { "<tr><td><img src=\"x.png\"></td><td>\(text)</td></tr>" }
        let table =
            "<table class=\"\(classes)\">\(row("Watch them turn<br><br>Grind 100 sacks"))\(row("Low water<br><br>Wait"))</table>"
        #expect(
            try body(of: Self.prose + table)
                == "\(Self.proseText)\n\nWatch them turn, Grind 100 sacks\nLow water, Wait")
    }

    @Test func `such a table of one column only arranges`() throws {
        let table =
            "<table class=\"wikitable-modern\"><tr><th>Of the mill</th></tr><tr><td><p>It grinds.</p><p>It rests.</p></td></tr></table>"
        #expect(try body(of: Self.prose + table) == "\(Self.proseText)\n\nOf the mill\n\nIt grinds.\n\nIt rests.")
    }

    @Test func `an indented line that leads to a file is no hatnote`() throws {
        func section(_ classes: String) -> String {
            "\(Self.prose)<h2>Sample</h2><dl><dd><i>Plan: <a class=\"\(classes)\" href=\"/wiki/Plan\">mill.plan</a></i></dd></dl>"
        }
        #expect(try body(of: section("internal")).hasSuffix("== Sample ==\nPlan: mill.plan"))
        #expect(try !body(of: section("external")).contains("mill.plan"))
    }

    // MARK: Tables that arrange

    private static let data =
        "<table border=\"1\"><tr><td>M1</td><td>Stone</td></tr><tr><td>M2</td><td>Wheel</td></tr></table>"

    @Test func `sections side by side are sections`() throws {
        let cells =
            "<td><h3><span class=\"mw-headline\">Stones</span></h3><p>They grind.</p></td><td>\(Self.data)<h3>Wheels</h3><p>They turn.</p></td>"
        let table =
            "<table cellpadding=\"10\"><tr>\(cells)</tr><tr><td><p>Low.</p></td><td><p>High.</p></td></tr></table>"
        #expect(
            try body(of: "\(Self.prose)<h2>Parts</h2>\(table)").hasSuffix(
                "\n\n== Parts ==\n\n=== Stones ===\nThey grind.\n\nM1 | Stone\nM2 | Wheel\n\n=== Wheels ===\nThey turn.\n\nLow.\n\nHigh."
            ))
    }

    @Test func `tables side by side are tables`() throws {
        let row = "<tr><td><p>Upper mills</p>\(Self.data)</td><td><p>Lower mills</p>\(Self.data)</td></tr>"
        let table = "<table>\(row)<tr><td><p>Of oak.</p></td><td><p>Of elm.</p></td></tr></table>"
        let data = "M1 | Stone\nM2 | Wheel"
        #expect(
            try body(of: Self.prose + table)
                == "\(Self.proseText)\n\nUpper mills\n\n\(data)\n\nLower mills\n\n\(data)\n\nOf oak.\n\nOf elm.")
    }

    @Test(arguments: [
        ("<tr><th><h4>Mill</h4></th><th><h4>River</h4></th></tr>", "Mill | River"),
        ("<tr><td>1987</td><td><p>A</p><h4>Of the mill</h4><p>B</p></td></tr>", "1987 | A, Of the mill, B"),
        ("<tr><td>1987</td><td>\(Self.data)</td></tr>", "1987 | M1, Stone, M2, Wheel"),
        (
            "<tr><td>1987</td><td>\(Self.data)</td><td>\(Self.data)</td></tr>",
            "1987 | M1, Stone, M2, Wheel | M1, Stone, M2, Wheel"
        ),
    ])
    func `tables of data stay such`(row: String, line: String) throws {
        let table = "<table border=\"1\">\(row)<tr><td>Ostra</td><td>Velm</td></tr></table>"
        #expect(try body(of: Self.prose + table) == "\(Self.proseText)\n\n\(line)\nOstra | Velm")
        let wikitable = table.replacing("border=\"1\">\(row.prefix(4))", with: "class=\"wikitable\">\(row.prefix(4))")
        #expect(try body(of: Self.prose + wikitable) == "\(Self.proseText)\n\n\(line)\nOstra | Velm")
    }

    // MARK: Seams

    @Test(arguments: [
        ("path of <img src=\"x\"> <code>.minecraft</code> is", "path of .minecraft is"),
        ("written in <img src=\"x\"> .NET for", "written in .NET for"),
        ("a bore of <img src=\"x\"> .45 and", "a bore of .45 and"),
        ("the end <img src=\"x\"> . Then", "the end. Then"),
        ("the end<sup class=\"reference\">[1]</sup> .Then it", "the end.Then it"),
        ("the end <sup class=\"reference\">[1]</sup>.5 more", "the end.5 more"),
        ("mills <img src=\"x\"> , and", "mills, and"),
    ])
    func `a full stop may begin a name`(text: String, result: String) throws {
        #expect(
            try body(of: "\(Self.prose)<p>It is \(text) more of it.</p>").hasSuffix("\n\nIt is \(result) more of it."))
    }

    @Test(arguments: [
        ("Horní Velm", "a od roku", "Horní Velm a od roku"),
        ("мельница", "и река", "мельница и река"),
        ("the mill", ", and", "the mill, and"),
        ("the mill", "\u{2019}s wheel", "the mill\u{2019}s wheel"),
        ("水車", "は川の", "水車は川の"),
        ("물레방아", "는 강", "물레방아는 강"),
        ("โรงสี", "ตั้งอยู่", "โรงสีตั้งอยู่"),
        ("mill 12", "th of", "mill 12th of"),
    ])
    func `a citation between two letters stood between two words`(before: String, after: String, result: String) throws
    {
        let mark = "<sup class=\"reference\"><a href=\"#cite_note-1\">[8]</a></sup>"
        #expect(try body(of: "\(Self.prose)<p>\(before)\(mark)\(after).</p>").hasSuffix("\n\n\(result)."))
        // What else is taken out may have stood within a word.
        let image = try body(of: "\(Self.prose)<p>\(before)<img src=\"x\">\(after).</p>")
        #expect(image.hasSuffix("\n\n\(before)\(after)."))
    }

    // MARK: Heads of infoboxes

    @Test func `two offices in a head are two, and a name broken for its width is one`() throws {
        func head(_ text: String, _ value: String) -> String {
            "<tr><th colspan=\"2\">\(text)</th></tr><tr><td colspan=\"2\">\(value)</td></tr>"
        }
        let box =
            "<table class=\"infobox\"><tr><th colspan=\"2\">Anna Velm</th></tr>"
            + head("Master of the mill<br><small>Warden of Ostra</small>", "1901")
            + head("Highest-ranking masters<br>of the valley", "1902") + head("Personal<br>Details", "1903")
            + "</table>"
        #expect(
            try body(of: box + Self.prose, keys: .displayed)
                == "Infobox\n- Title: Anna Velm\n- Master of the mill, Warden of Ostra: 1901\n- Highest-ranking masters of the valley: 1902\n- Personal Details: 1903\n\n\(Self.proseText)"
        )
    }

    @Test func `heads within a cell are values column by column`() throws {
        let heads =
            "<table><tr><th>\u{25E6}</th><th>\u{2023}</th></tr><tr><th>white wheel</th><th>black wheel</th></tr></table>"
        let box =
            "<table class=\"infobox\"><tr><th colspan=\"2\">\u{2022}</th></tr><tr><td colspan=\"2\"><div style=\"font-weight:bold\">Wheel</div></td></tr>"
            + "<tr><td colspan=\"2\"><div>\(heads)</div></td></tr></table>"
        #expect(
            try body(of: box + Self.prose, keys: .displayed).hasPrefix(
                "Infobox\n- Title: \u{2022}\n- Wheel: \u{25E6} white wheel, \u{2023} black wheel\n\n"))
    }

    @Test func `values set beside their labels are on their lines`() throws {
        func row(_ label: String, _ value: String) -> String {
            "<div><span style=\"display: inline-block\">\(label):</span><div style=\"display: inline-block; float:right\">\(value)</div></div>"
        }
        #expect(
            try body(
                of: "<div style=\"float:right\">\(row("Founder", "Anna Velm"))\(row("Stones", "12"))</div>\(Self.prose)"
            )
                == "Founder: Anna Velm\n\nStones: 12\n\n\(Self.proseText)")
    }

    // MARK: Navigation without a class

    private static func groups(_ head: String, own: String) -> String {
        func row(_ name: String, _ links: [String]) -> String {
            "<tr><th>\(name) mills</th><td>\(links.joined(separator: " | "))</td></tr>"
        }
        func link(_ name: String) -> String { "<a href=\"/wiki/\(name)\">\(name) Mill</a>" }
        let rows = [
            row("Upper", [own, link("Hame"), link("Velm")]), row("Lower", [link("Norr"), link("Kell"), link("Sund")]),
            row("Wind", ["<b><a href=\"/wiki/L\">Low</a>:</b> None", link("Brod"), link("Lund"), link("Aster")]),
        ]
        return "<table><tr><th colspan=\"2\">\(head)</th></tr>\(rows.joined())</table>"
    }

    @Test func `a table of groups of links is navigation where the page is one of them or the head says so`() throws {
        let own = "<strong class=\"selflink\">Ostra Mill</strong>"
        let other = "<a href=\"/wiki/Ostra\">Ostra Mill</a>"
        let section = "\(Self.prose)<h2>Use</h2><p>It grinds.</p>"
        let text = "\(Self.proseText)\n\n== Use ==\nIt grinds."
        #expect(try body(of: section + Self.groups("Mills", own: own)) == text)
        #expect(try body(of: section + Self.groups("Mill Navigation", own: other)) == text)
        // Else it may be what a page is about, and so it is where nothing else stands in its section.
        #expect(try body(of: section + Self.groups("Mills", own: other)).contains("Hame Mill"))
        #expect(try body(of: "\(Self.prose)<h2>Mills</h2>\(Self.groups("Mills", own: own))").contains("Hame Mill"))
    }

    @Test func `a grid of the same words leads through a series`() throws {
        func link(_ name: String) -> String { "<a href=\"/wiki/\(name)\">\(name)</a>" }
        func row(_ name: String, _ cells: [String]) -> String {
            "<tr><td>\(name)</td>\(cells.map { "<td>\($0)</td>" }.joined())</tr>"
        }
        let own = "<strong class=\"selflink\">women</strong>"
        func grid(_ cell: String) -> String {
            "<table style=\"float:right\"><tr><th colspan=\"3\">Races of the millers</th></tr>"
                + row("500 m", [link("men"), link("women")]) + row("900 m", [link("men"), own])
                + row("1 mile", [cell, link("women")]) + "</table>"
        }
        #expect(try body(of: grid("&#160;") + Self.prose) == Self.proseText)
        #expect(try body(of: grid("12 millers") + Self.prose).contains("12 millers"))
    }
}
