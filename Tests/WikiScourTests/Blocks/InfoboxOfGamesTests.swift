import Testing
import WikiScour

/// Boxes as wikis of games make them: portable infoboxes with groups, rows of two labels, headers that only their ground tells.
@Suite struct InfoboxOfGamesTests {
    private static func cleaned(_ html: String) throws -> String { try body(of: html, keys: .displayed) }

    private static func data(_ label: String?, _ value: String) -> String {
        let label = label.map { "<h3 class=\"pi-data-label\">\($0)</h3>" } ?? ""
        return "<div class=\"pi-item pi-data\">\(label)<div class=\"pi-data-value\">\(value)</div></div>"
    }

    private static func group(_ header: String?, _ items: String...) -> String {
        let header = header.map { "<h2 class=\"pi-item pi-header\">\($0)</h2>" } ?? ""
        return "<section class=\"pi-item pi-group\">\(header)\(items.joined())</section>"
    }

    private static func portable(_ items: String...) -> String {
        "<aside class=\"portable-infobox\"><h2 class=\"pi-item pi-title\">Velm</h2>\(items.joined())</aside>"
    }

    private static let cells = """
        <table class="pi-horizontal-group pi-horizontal-group-no-labels"><tbody><tr>
        <td class="pi-horizontal-group-item pi-data-value">Season 4</td><td class="pi-horizontal-group-item pi-data-value">Part 12</td>
        </tr></tbody></table>
        """

    @Test func `a header is about its whole group`() throws {
        let box = Self.portable(Self.group("Effects", Self.data("Power", "120 W"), Self.data(nil, "Water to air")))
        #expect(try Self.cleaned(box) == "Infobox\n- Title: Velm\n- Power: 120 W\n- Effects: Water to air")
    }

    @Test func `a header is about nothing behind its group`() throws {
        let box = Self.portable(
            Self.group("Mill", Self.data("Stones", "10")), Self.group(nil, Self.cells),
            Self.group("Range", Self.data(nil, "Hills")),
            "<nav class=\"pi-navigation\">See the <a href=\"/wiki/G\">gallery</a></nav>")
        #expect(try Self.cleaned(box) == "Infobox\n- Title: Velm\n- Stones: 10\n- Range: Hills")
        let headed = Self.portable(Self.group("Where", Self.cells))
        #expect(try Self.cleaned(headed) == "Infobox\n- Title: Velm\n- Where: Season 4, Part 12")
    }

    @Test func `items without the element round them are a box`() throws {
        let items =
            Self.group("Mill", Self.data(nil, "Level 27"), Self.data("Stones:", "10")) + "\n"
            + Self.group("Owner", Self.data("Name", "Ann"))
        #expect(
            try Self.cleaned("\(items)<p>Velm is a mill.</p><h3>History</h3><p>It is old.</p>")
                == "Infobox\n- Title: T\n- Mill: Level 27\n- Stones: 10\n- Name: Ann\n\nVelm is a mill.\n\n=== History ===\nIt is old."
        )
        #expect(
            try body(of: "\(items)<p>Velm is a mill.</p>", keep: .canonical.subtracting(.infobox)) == "Velm is a mill.")
    }

    private static func box(_ rows: String...) -> String {
        "<table class=\"wikitable infobox\"><tr><th colspan=\"4\">Velm</th></tr>\(rows.map { "<tr>\($0)</tr>" }.joined())</table>"
    }

    @Test func `rows of two labels and their values`() throws {
        let wanted = "Infobox\n- Title: Velm\n- Race: Owl\n- Gender: Male\n- Level: 4\n- Class: Miller\n- Home: Hills"
        let home = "<th colspan=\"2\">Home</th><td colspan=\"2\">Hills</td>"
        #expect(
            try Self.cleaned(
                Self.box(
                    "<th>Race</th><td>Owl</td><th>Gender</th><td>Male</td>",
                    "<th>Level</th><td>4</td><th>Class</th><td>Miller</td>", home))
                == wanted)
        #expect(
            try Self.cleaned(
                Self.box(
                    "<td><b>Race</b></td><td>Owl</td><td><b>Gender</b></td><td>Male</td>",
                    "<td><b>Level</b></td><td>4</td><td><b>Class</b></td><td>Miller</td>", home)) == wanted)
    }

    @Test func `a header that only its ground tells`() throws {
        func box(_ rows: String) -> String {
            "<table class=\"infobox\"><tr><th colspan=\"2\">Carp</th></tr><tr><td><b>Season</b></td><td>Spring</td></tr>\(rows)</table>"
        }
        let header = "<tr><td colspan=\"2\" style=\"background:#ccc;text-align:center\">Price</td></tr>"
        #expect(
            try Self.cleaned(box(header + "<tr><td colspan=\"2\">100 g</td></tr>"))
                == "Infobox\n- Title: Carp\n- Season: Spring\n- Price: 100 g")
        // Under a header such a row is what that is about, and in front of a label it is nothing.
        #expect(
            try Self.cleaned(box("<tr><th colspan=\"2\">Status</th></tr>" + header))
                == "Infobox\n- Title: Carp\n- Season: Spring\n- Status: Price")
        #expect(
            try Self.cleaned(box(header + "<tr><td><b>Home</b></td><td>Hame</td></tr>"))
                == "Infobox\n- Title: Carp\n- Season: Spring\n- Home: Hame")
    }

    @Test func `cells with the id of headers`() throws {
        let box = """
            <table id="infoboxtable"><tr><td id="infoboxheader" colspan="2">Carp</td></tr>
            <tr><td id="infoboxsection">Season</td><td id="infoboxdetail">Spring</td></tr>
            <tr><td id="infoboxsection">Home</td><td id="infoboxdetail">Velm</td></tr>
            <tr><td id="infoboxheader" colspan="2">Price</td></tr><tr><td id="infoboxdetail" colspan="2">100 g</td></tr></table>
            """
        #expect(try Self.cleaned(box) == "Infobox\n- Title: Carp\n- Season: Spring\n- Home: Velm\n- Price: 100 g")
    }

    @Test func `a table of matches is no box`() throws {
        let table = """
            <table class="wikitable infobox_matches_content"><tr><td>Foxes</td><td>vs</td><td>Owls</td></tr>
            <tr><td colspan="3">May 2, Cup One</td></tr></table>
            """
        #expect(try Self.cleaned(table) == "Foxes | vs | Owls\nMay 2, Cup One")
        let box = "<table class=\"wikitable infobox_v2\"><tr><th>a</th><td>b</td><td>c</td></tr></table>"
        #expect(try Self.cleaned(box).hasPrefix("Infobox"))
    }
}
