import Testing
import WikiScour

/// What pages of large wikis beside Wikipedia showed, as mirrors store them: each case is one of them in small.
@Suite struct StoredMarkupTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
    private static let text = "The mill stands in the valley of the river, and a village lies around it."

    /// What comes of a fragment behind the sentence of all tests. Both readers must make the same of it.
    private func behindProse(_ html: String) throws -> String {
        let text = try body(of: Self.prose + html, keys: .displayed)
        var parsing = CleaningOptions(infoboxKeys: .displayed)
        parsing.sieving = false
        let parsed = try Cleaner(options: parsing).clean(
            "<div class=\"mw-parser-output\">\(Self.prose)\(html)</div>", hints: PageHints(title: "T")
        ).text
        #expect(parsed == "= T =\n\n\(text)\n", "the readers differ")
        #expect(text.hasPrefix(Self.text))
        return String(text.dropFirst(Self.text.count).drop { $0 == "\n" })
    }

    // MARK: Formulas that are images of their wiki's own

    @Test(arguments: [
        (
            "<p>Ann left at <img src=\"a.png\" class=\"latex\" alt=\"$1:30$\" /> and rode.</p>",
            "Ann left at $1:30$ and rode."
        ),
        ("<p>It costs <img class=\"latex\" alt=\"$\\$3.50$\">.</p>", "It costs $\\$3.50$."),
        ("<p>So <img class=\"latex\" alt=\"\\(a+b\\)\"> grows.</p>", "So $a+b$ grows."),
        ("<p>Bare <img class=\"latex\" alt=\"a+b\"> too.</p>", "Bare $a+b$ too."),
        ("<p><img class=\"latexcenter\" alt=\"\\[a^2+b^2=c^2.\\]\" /></p>", "$$a^2+b^2=c^2.$$"),
        ("<p>Then <img class=\"latexcenter\" alt=\"$$a=b$$\"> holds.</p>", "Then\n\n$$a=b$$\n\nholds."),
        (
            "<p><img class=\"latexcenter\" alt=\"\\begin{align*} a&amp;=b\\\\ c&amp;=d \\end{align*}\"></p>",
            "$$\\begin{align*} a&=b\\\\ c&=d \\end{align*}$$"
        ),
        // The source of a drawing is no formula, and marks alone are none.
        ("<p>See <img class=\"latexcenter\" alt=\"[asy] draw((0,0)--(1,0)); [/asy]\"> below.</p>", "See below."),
        ("<p>Of <img class=\"latex\" alt=\"\"> it.</p>", "Of it."),
        ("<p>Of <img class=\"latex\" alt=\"$\"> it.</p>", "Of $$$ it."),
    ])
    func `an image of a formula is its TeX`(html: String, text: String) throws {
        #expect(try behindProse(html) == text)
    }

    // MARK: Words for narrow screens

    @Test func `of two spellings of a label the one for narrow screens goes`() throws {
        let html = """
            <table border="0"><tr><th><span class="mh555">Catalogue Number</span><span class="ms555">Cat. No.</span></th><td>Op.3</td></tr>
            <tr><th>Pub<span class="mh555">lisher</span><span class="ms555">.</span> Info.</th><td>Velm: Hame<span class="noanon">&#160;<small>[<a href="/t">tag</a>/<a href="/d">del</a>]</small></span></td></tr></table>
            """
        #expect(try behindProse(html) == "Catalogue Number | Op.3\nPublisher Info. | Velm: Hame")
    }

    // MARK: Words that a style sets apart

    @Test(arguments: [
        ("<span style=\"font-size:60%; padding-right:0.8em;\">Data</span><b>Length</b>: of it.", "Data Length: of it."),
        ("<span style=\"margin-right: 1em\">View</span>Bubbles.", "View Bubbles."),
        ("<span style=\"padding-right:6PX\">Data</span><b>Length</b>", "Data Length"),
        // Kerning, initials, what is no word.
        ("<span style=\"padding-right:0.1em\">Mill</span>house", "Millhouse"),
        ("<span style=\"padding-right:2px\">Mill</span>house", "Millhouse"),
        ("<span style=\"font-size:3em; padding-right:1em\">T</span>heir mill", "Their mill"),
        ("<span style=\"margin-right:.25em\">1234</span>5678", "12345678"),
        ("<span style=\"margin-right:.5em\">1234</span>5678", "12345678"),
        ("<span style=\"padding-right:1em\">Mill</span>, old", "Mill, old"),
        ("<span style=\"padding-right:\">Mill</span>house", "Millhouse"),
        ("<span style=\"padding-right:.\">Mill</span>house", "Millhouse"),
        ("<span style=\"padding-right:1\">Mill</span>house", "Millhouse"),
        ("<span style=\"padding-right:99999999999999999999em\">Mill</span>house", "Mill house"),
        (
            "<span style=\"display:block\"><span style=\"padding-right:1em\">Mill</span></span>1 wheel",
            "Mill 1 wheel"
        ),
    ])
    func `room to the right of a word parts it from the next`(html: String, text: String) throws {
        #expect(try behindProse("<ul><li>\(html)</li></ul>") == "- \(text)")
        #expect(try behindProse("<p>\(html)</p>") == text)
    }
}
