import Testing
import WikiScour

/// Clean format, section 4, rule by rule.
struct InfoboxTests {
    private static func box(_ rows: String...) -> String {
        "<table class=\"infobox\"><tbody>" + rows.map { "<tr>\($0)</tr>" }.joined() + "</tbody></table>"
    }

    private static let caption = "<th colspan=2>Ostra</th>"

    /// What the entries of a box under its title are.
    private static func entries(_ rows: String..., keys: InfoboxKeys = .canonical) throws -> [String] {
        let html = "<table class=\"infobox\">" + ([caption] + rows).map { "<tr>\($0)</tr>" }.joined() + "</table>"
        let lines = try body(of: html, keys: keys).split(separator: "\n").map { String($0) }
        if lines.isEmpty { return [] }
        #expect(lines.prefix(2) == ["Infobox", "- Title: Ostra"])
        return Array(lines.dropFirst(2))
    }

    private static func row(_ label: String, _ value: String) -> String { "<th>\(label)</th><td>\(value)</td>" }

    // MARK: What is one

    @Test(
        arguments: [
            "class=\"infobox\"", "class=\"infobox vcard\"", "class=\"infobox_v2\"", "class=\"infobox-v3 large\"",
            "class=\"sinottico\"", "class=\"taxobox\"", "class=\"infobox biota\"", "class=\"biota\"",
            "class=\"infobox geography vcard\"", "class=\"geography vcard\"", "class=\"infotaula\"",
            "class=\"notaninfobox\"",
            "id=\"Vorlage_Infobox_Ort\"",
        ])
    func `a box is known by its class or id`(attribute: String) throws {
        let html =
            "<table \(attribute)><tr>\(Self.caption)</tr><tr>\(Self.row("Province", "Velm"))</tr></table><p>Lead.</p>"
        #expect(try body(of: html) == "Infobox\n- Title: Ostra\n- Province: Velm\n\nLead.")
    }

    @Test func `a portable infobox`() throws {
        let html = """
            <aside class="portable-infobox"><h2 class="pi-item pi-title">Ostra</h2>
            <div class="pi-item pi-data"><h3 class="pi-data-label">Province</h3><div class="pi-data-value">Velm</div></div>
            </aside><p>Lead.</p>
            """
        #expect(try body(of: html) == "Infobox\n- Title: Ostra\n- Province: Velm\n\nLead.")
    }

    @Test func `a floating table of two columns is one from four entries on`() throws {
        func table(_ count: Int) -> String {
            let rows = (1...count).map { "<tr><td>Key \($0)</td><td>v\($0)</td></tr>" }.joined()
            return "<table style=\"float:right\"><tr><td colspan=2><b>Ostra</b></td></tr>\(rows)</table>"
        }
        #expect(
            try body(of: table(4)) == "Infobox\n- Title: Ostra\n- Key 1: v1\n- Key 2: v2\n- Key 3: v3\n- Key 4: v4")
        #expect(try body(of: table(3)) == "Ostra\nKey 1 | v1\nKey 2 | v2\nKey 3 | v3")
    }

    @Test func `a box without an entry is not written`() throws {
        #expect(try body(of: Self.box(Self.caption, "<td colspan=2>words</td>") + "<p>Lead.</p>") == "Lead.")
    }

    @Test func `a box behind the lead comes before it, one behind a heading stays`() throws {
        let box = Self.box(Self.caption, Self.row("Province", "Velm"))
        let text = "Infobox\n- Title: Ostra\n- Province: Velm"
        #expect(try body(of: "<p>Lead.</p>" + box) == text + "\n\nLead.")
        #expect(try body(of: "<h2>A</h2><p>b</p>" + box + "<p>c</p>") == "== A ==\nb\n\n\(text)\n\nc")
    }

    // MARK: Title and subtitle

    @Test func `the title is the caption, else the page's`() throws {
        let row = Self.row("Province", "Velm")
        #expect(
            try body(of: "<table class=\"infobox\"><caption>Old<br>Ostra</caption><tr>\(row)</tr></table>")
                == "Infobox\n- Title: Old, Ostra\n- Province: Velm")
        #expect(try body(of: Self.box(row)) == "Infobox\n- Title: T\n- Province: Velm")
    }

    @Test func `a subtitle that says what it is part of`() throws {
        #expect(
            try Self.entries("<td colspan=2>Part of the Velm War</td>", Self.row("Date", "1893"))
                == ["- Partof: the Velm War", "- Date: 1893"])
        #expect(try Self.entries("<td colspan=2>A raid</td>", Self.row("Date", "1893")) == ["- Date: 1893"])
    }

    // MARK: Rows

    @Test(
        arguments: [
            ("Province", "- Province: Velm"), ("province", "- Province: Velm"), ("Province:", "- Province: Velm"),
            ("• Province", "- Province: Velm"), ("élu", "- Élu: Velm"),
            ("<a href=\"/wiki/P\">Province</a>", "- Province: Velm"),
            ("Province<sup class=\"reference\">[1]</sup>", "- Province: Velm"),
        ])
    func `the key is the label`(label: String, entry: String) throws {
        #expect(try Self.entries(Self.row(label, "Velm")) == [entry])
    }

    @Test func `a label in several lines is in normal form C too`() throws {
        let entries = try Self.entries(Self.row("Ele\u{301}vation<br>moye\u{301}nne", "4 m"))
        #expect(entries.count == 1)
        #expect(isSame(entries.first ?? "", "- El\u{E9}vation moy\u{E9}nne: 4 m"))
    }

    @Test func `an empty label continues the entry above`() throws {
        #expect(try Self.entries(Self.row("Towns", "Ostra"), Self.row("", "Brill")) == ["- Towns: Ostra, Brill"])
    }

    @Test func `a label without a value, an image and navigation are dropped`() throws {
        #expect(
            try Self.entries(
                "<td colspan=2><a class=\"image\"><img src=\"a.png\"></a><div>The bridge</div></td>",
                Self.row("Mayor", ""), Self.row("Province", "Velm"), "<td>← Brill</td><td>Lower Brill →</td>",
                "<td colspan=2 class=\"infobox-below\"><a href=\"/wiki/Portal:Velm\">Portal</a></td>")
                == ["- Province: Velm"])
    }

    @Test(
        arguments: [
            ("Ostra<br>Brill", "Ostra, Brill"), ("<ul><li>Ostra</li><li>Brill</li></ul>", "Ostra, Brill"),
            ("Ostra<br>(old)", "Ostra (old)"), ("<div>Ostra</div><div>Brill</div>", "Ostra, Brill"),
            ("3 March<br>– 4 March", "3 March, – 4 March"), ("3 March –<br>4 March", "3 March – 4 March"),
        ])
    func `several values are joined`(value: String, text: String) throws {
        #expect(try Self.entries(Self.row("Name", value)) == ["- Name: " + text])
    }

    // MARK: Groups and bullets

    @Test func `bullets belong to the header or the row above them`() throws {
        #expect(
            try Self.entries("<th colspan=2>Area</th>", Self.row("• Total", "4 km²"), Self.row("• Land", "3 km²"))
                == ["- Area (Total): 4 km²", "- Area (Land): 3 km²"])
        #expect(
            try Self.entries(Self.row("Area", "4 km²"), Self.row("• Land", "3 km²"))
                == ["- Area: 4 km²", "- Area (Land): 3 km²"])
    }

    @Test func `text between a header and its bullets is the header's value`() throws {
        #expect(
            try Self.entries("<th colspan=2>Toll</th>", "<td colspan=2>A pound</td>", Self.row("• Boats", "two pounds"))
                == ["- Toll: A pound", "- Toll (Boats): two pounds"])
        #expect(
            try Self.entries(Self.row("Mayor", "Ann"), "<td colspan=2>Toll</td>", Self.row("• Boats", "two pounds"))
                == ["- Mayor: Ann", "- Toll (Boats): two pounds"])
    }

    @Test func `a key in parentheses takes the bullet's name behind a comma`() throws {
        #expect(
            try Self.entries("<th colspan=2>Population (2005)</th>", Self.row("• Total", "900"))
                == ["- Population (2005), Total: 900"])
    }

    @Test func `several bullets in a cell are paired where the numbers are equal`() throws {
        let bullets = "• Total<br>• Land"
        #expect(
            try Self.entries(Self.row("Area<br>" + bullets, "<br>4 km²<br>3 km²"))
                == ["- Area (Total): 4 km²", "- Area (Land): 3 km²"])
        #expect(
            try Self.entries(Self.row("Area<br>" + bullets, "9 km²<br>4 km²<br>3 km²"))
                == ["- Area: 9 km²", "- Area (Total): 4 km²", "- Area (Land): 3 km²"])
        #expect(try Self.entries(Self.row("Area<br>" + bullets, "4 km²")) == ["- Area (Total, Land): 4 km²"])
    }

    @Test func `a header is no entry`() throws {
        #expect(
            try Self.entries("<th colspan=2>Government</th>", Self.row("Mayor", "Ann")) == ["- Mayor: Ann"])
    }

    // MARK: Rows without a label

    @Test func `full-width text under a header is an entry of it, and none without`() throws {
        #expect(
            try Self.entries("<th colspan=2>Status</th>", "<td colspan=2>Threatened</td>", Self.row("Mayor", "Ann"))
                == ["- Status: Threatened", "- Mayor: Ann"])
        #expect(
            try Self.entries(Self.row("Mayor", "Ann"), "<td colspan=2>Threatened</td>") == ["- Mayor: Ann"])
        #expect(
            try Self.entries(
                "<th colspan=2>Status</th>", Self.row("Mayor", "Ann"), "<td colspan=2>Threatened</td>")
                == ["- Mayor: Ann"])
    }

    @Test func `full-width text with a bold label is an entry`() throws {
        #expect(
            try Self.entries(Self.row("Mayor", "Ann"), "<td colspan=2><b>Founded:</b> 1204</td>")
                == ["- Mayor: Ann", "- Founded: 1204"])
    }

    @Test func `a row of unlabelled cells is an entry of its header`() throws {
        #expect(
            try Self.entries(
                Self.row("Date", "1893"), "<th colspan=2>Belligerents</th>", "<td>Ostra</td><td>River pirates</td>")
                == ["- Date: 1893", "- Belligerents: Ostra, River pirates"])
    }

    @Test(arguments: [true, false])
    func `an image with text directly under a header is an entry of it`(isFirst: Bool) throws {
        let header = "<th colspan=2>Conservation status</th>"
        let image = "<td colspan=2><img src=\"a.png\"><br>Least concern</td>"
        let row = Self.row("Genus", "Velmia")
        let entries = try isFirst ? Self.entries(header, image, row) : Self.entries(row, header, image)
        let status = "- Conservation status: Least concern"
        #expect(entries == (isFirst ? [status, "- Genus: Velmia"] : ["- Genus: Velmia", status]))
    }

    // MARK: Canonical keys

    @Test func `keys of a known family are canonical`() throws {
        let rows = (
            Self.row("Attack type", "Raid"), Self.row("Deaths", "12"), Self.row("Perpetrators", "River pirates"),
            Self.row("Date", "1893")
        )
        #expect(
            try Self.entries(rows.0, rows.1, rows.2, rows.3)
                == ["- Type: Raid", "- Fatalities: 12", "- Perps: River pirates", "- Date: 1893"])
        #expect(
            try Self.entries(rows.0, rows.1, rows.2, rows.3, keys: .displayed)
                == ["- Attack type: Raid", "- Deaths: 12", "- Perpetrators: River pirates", "- Date: 1893"])
    }

    @Test func `keys of an unknown family are as displayed`() throws {
        #expect(
            try Self.entries(Self.row("Deaths", "12"), Self.row("Mayor", "Ann")) == ["- Deaths: 12", "- Mayor: Ann"])
    }

    @Test func `an option drops boxes`() throws {
        let html = Self.box(Self.caption, Self.row("Province", "Velm")) + "<p>Lead.</p>"
        #expect(try body(of: html, keep: .canonical.subtracting(.infobox)) == "Lead.")
    }
}
