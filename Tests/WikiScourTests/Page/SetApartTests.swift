import Testing
import WikiScour

/// Neighbours that only their own styles set apart: their words must not run together, and signs stay where they are.
@Suite struct SetApartTests {
    private static func block(_ text: String) -> String { "<span style=\"display:block\">\(text)</span>" }
    private static func inlineBlock(_ text: String) -> String {
        "<span style=\"width:4em; display:inline-block\">\(text)</span>"
    }

    @Test(
        arguments: [
            (block("Old verse") + block("New verse"), "Old verse New verse"),
            ("Old verse" + block("New verse") + "third", "Old verse New verse third"),
            (block("<b>Old</b>") + "<i>new</i>", "Old new"),
            (block("1") + "/" + block("2"), "1/2"),
            (block("1") + "<span>/</span>" + block("2"), "1/2"),
            ("(" + block("old") + ")", "(old)"),
            (inlineBlock("small") + inlineBlock("large"), "small large"),
            (inlineBlock("A") + inlineBlock("B"), "AB"),
            (inlineBlock("large") + "r", "larger"),
            ("<span style=\"float:left\">One-Hand</span><span style=\"float:right\">Sword</span>", "One-Hand Sword"),
            ("<span style=\"float:left\">T</span>he mill", "The mill"),
            ("<span style=\"float:left\">T</span><span style=\"display:inline-block\">he mill</span>", "The mill"),
        ])
    func `in a paragraph`(html: String, text: String) throws {
        #expect(try body(of: "<p>\(html)</p>") == text)
        #expect(try body(of: "<ul><li>\(html)</li></ul>") == "- " + text)
    }

    @Test func `the children of what sets them side by side`() throws {
        #expect(
            try body(
                of:
                    "<div style=\"display:flex; gap:1em\"><span>Green mill</span><span>Red mill</span>Blue mill<b>Old</b></div><p>A<i>b</i></p>"
            )
                == "Green mill Red mill Blue mill Old\n\nAb")
        #expect(
            try body(of: "<div style=\"display: grid\"><a href=\"/wiki/A\">A</a><a href=\"/wiki/B\">B</a></div>")
                == "A B")
    }

    @Test func `in values`() throws {
        let box = """
            <table class="infobox"><tr><th colspan="2">\(Self.block("Ostra"))\(Self.block("A mill"))</th></tr>
            <tr><th>Home</th><td>\(Self.block("Hame"))\(Self.block("Velm"))</td></tr>
            <tr><th>Wheel</th><td>\(Self.inlineBlock("Oaken"))\(Self.inlineBlock("Large"))</td></tr></table>
            """
        #expect(
            try body(of: box, keys: .displayed)
                == "Infobox\n- Title: Ostra, A mill\n- Home: Hame, Velm\n- Wheel: Oaken Large")
        let table = """
            <table class="wikitable"><tr><td><span style="float:left">Mail</span><span style="float:right">Head</span></td><td>12</td></tr>
            <tr><td>Ring</td><td>3</td></tr></table>
            """
        #expect(try body(of: table) == "Mail Head | 12\nRing | 3")
    }
}
