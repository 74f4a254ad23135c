import Testing
import WikiScour

/// Clean format, section 3: tables.
struct TableTests {
    /// A data table of rows, each the HTML of its cells.
    private static func table(_ rows: [String], class name: String = "wikitable", caption: String = "") -> String {
        "<table class=\"\(name)\">\(caption)" + rows.map { "<tr>\($0)</tr>" }.joined() + "</table>"
    }

    @Test func `a line a row, under its caption`() throws {
        let html = Self.table(
            ["<th>Year</th><th>Town</th>", "<td>1893</td><td>Ostra</td>"],
            caption: "<caption>The <b>raids</b></caption>")
        #expect(try body(of: html) == "The raids\nYear | Town\n1893 | Ostra")
    }

    @Test(
        arguments: [
            // A spanned cell is repeated in every row and column that it covers.
            (["<td colspan=2>a</td><td>b</td>", "<td>c</td><td>d</td><td>e</td>"], "a | a | b\nc | d | e"),
            (["<td rowspan=2>a</td><td>b</td>", "<td>c</td>"], "a | b\na | c"),
            (["<td>a</td><td rowspan=2>b</td>", "<td>c</td>"], "a | b\nc | b"),
            (
                ["<td rowspan=2 colspan=2>a</td><td>b</td>", "<td>c</td>", "<td>d</td><td>e</td><td>f</td>"],
                "a | a | b\na | a | c\nd | e | f"
            ),
            (["<td rowspan=0>a</td><td>b</td>", "<td>c</td>", "<td>d</td>"], "a | b\na | c\na | d"),
            // One cell across the whole table is written once.
            (["<td colspan=2>a</td>", "<td>b</td><td>c</td>"], "a\nb | c"),
            (["<td>b</td><td>c</td>", "<td colspan=9>a</td>"], "b | c\na"),
            // Columns that exist only because a span overshoots do not exist.
            (["<td>a</td><td colspan=5>b</td>", "<td>c</td><td>d</td>"], "a | b\nc | d"),
            (["<td>a</td><td rowspan=9>b</td>", "<td>c</td>"], "a | b\nc | b"),
            // Cells missing at a row's end are not written.
            (["<td>a</td><td>b</td><td>c</td>", "<td>d</td>"], "a | b | c\nd"),
            // An empty cell is kept between its bars.
            (["<td>a</td><td></td><td>b</td>", "<td>c</td><td>d</td><td>e</td>"], "a | | b\nc | d | e"),
            (["<td></td><td>a</td>", "<td>c</td><td>d</td>"], "| a\nc | d"),
            // Empty rows, and columns empty in every row, are dropped.
            (["<td>a</td><td>b</td>", "<td></td><td> </td>", "<td>c</td><td>d</td>"], "a | b\nc | d"),
            (["<td>a</td><td>&nbsp;</td><td>b</td>", "<td>c</td><td></td><td>d</td>"], "a | b\nc | d"),
            (["<td>a</td><td>\u{3000}</td><td>b</td>", "<td>c</td><td></td><td>d</td>"], "a | b\nc | d"),
            (
                ["<td colspan=3>x</td>", "<td>a</td><td></td><td>b</td>", "<td>c</td><td></td><td>d</td>"],
                "x\na | b\nc | d"
            ),
        ] as [([String], String)])
    func `spans, holes and empty cells`(rows: [String], text: String) throws {
        #expect(try body(of: Self.table(rows)) == text)
    }

    @Test(
        arguments: [
            ("a<br>b", "a, b | x"), ("<ul><li>a</li><li>b</li></ul>", "a, b | x"), ("<p>a.</p><p>b</p>", "a. b | x"),
            ("a<br>(b)", "a (b) | x"), ("<table><tr><td>a</td><td>b</td></tr></table>", "a, b | x"),
            ("<ul><li>a</li><li>(b)</li></ul>", "a, (b) | x"),
        ])
    func `a cell is one value`(cell: String, row: String) throws {
        #expect(try body(of: Self.table(["<th>H</th><th>I</th>", "<td>\(cell)</td><td>x</td>"])) == "H | I\n" + row)
    }

    @Test func `a table without content is not written, nor is its caption`() throws {
        let html = "<p>a</p>" + Self.table(["<td></td><td> </td>"], caption: "<caption>None</caption>") + "<p>b</p>"
        #expect(try body(of: html) == "a\n\nb")
    }

    @Test(
        arguments: [
            "<table role=\"presentation\"><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td>c</td><td>d</td></tr></table>",
            "<table><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>",
            "<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td><td>d</td></tr></table>",
            "<table><tr><td></td><td>a</td></tr><tr><td></td><td>b</td></tr><tr><td></td><td>c<br><br>d</td></tr></table>",
        ])
    func `a layout table is its content`(html: String) throws {
        #expect(try body(of: html) == "a\n\nb\n\nc\n\nd")
    }

    @Test func `a table of data is none, whatever its size`() throws {
        #expect(try body(of: Self.table(["<td>a</td>", "<td>b</td>"])) == "a\nb")
        #expect(try body(of: Self.table(["<td><p>a</p></td><td>b</td>"])) == "a | b")
        #expect(try body(of: Self.table(["<td>a</td><td>b</td>"], class: "")) == "a | b")
    }

    @Test func `a table that an option drops leaves its neighbours`() throws {
        let html = "<p>a</p>" + Self.table(["<td>x</td><td>y</td>"]) + "<p>b</p>"
        #expect(try body(of: html, keep: .canonical.subtracting(.tables)) == "a\n\nb")
    }

    @Test func `a table interrupts a list, and its numbers go on`() throws {
        let html =
            "<ol><li>a</li><li>b\(Self.table(["<td>x</td><td>y</td>", "<td>z</td><td>w</td>"]))</li><li>c</li></ol>"
        #expect(try body(of: html) == "1. a\n2. b\n\nx | y\nz | w\n\n3. c")
    }

    @Test func `spans that would make a bomb stay harmless`() throws {
        let row = String(repeating: "<td rowspan=65534 colspan=1000>a</td>", count: 50)
        let html = Self.table(Array(repeating: row, count: 200))
        let time = try ContinuousClock().measure {
            let text = try Cleaner().clean(
                "<div class=\"mw-parser-output\">\(html)</div>", hints: PageHints(title: "T")
            ).text
            #expect(text.utf8.count < 20_000_000)
        }
        #expect(time < .seconds(60))
    }
}
