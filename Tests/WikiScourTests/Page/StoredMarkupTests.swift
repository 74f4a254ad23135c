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

    // MARK: Infoboxes in the looks of tables of data

    private static func boxOfData(_ rows: String, style: String = "float:right;") -> String {
        "<table class=\"wikitable\" style=\"\(style)\">\(rows)</table>"
    }

    private static let picture =
        "<tr><td colspan=\"2\"><a class=\"image\"><img alt=\"Icon\" src=\"i.png\"></a></td></tr>"

    private static func labelled(_ pairs: [(String, String)]) -> String {
        pairs.map { "<tr><td><b>\($0)</b></td><td>\($1)</td></tr>" }.joined()
    }

    @Test func `a picture over bold labels is an infobox`() throws {
        let rows = Self.labelled([
            ("Author", "<img src=\"a.png\">"), ("Status", "Released"), ("Released", "Unknown"), ("License", "Free"),
        ])
        let more = "<tr><th colspan=\"2\">Download</th></tr>" + Self.labelled([("Examples", "No")])
        #expect(
            try body(of: Self.boxOfData(Self.picture + rows + more) + Self.prose, keys: .displayed)
                == "Infobox\n- Title: T\n- Status: Released\n- Released: Unknown\n- License: Free\n- Examples: No\n\n"
                + Self.text)
    }

    private static let four = labelled([("A", "1"), ("B", "2"), ("C", "3"), ("D", "4")])

    @Test func `tables of data beside the text are no infoboxes`() throws {
        let rows: [String] = [
            // No picture, too few labels, a third column, heads over the columns, a row without a label.
            Self.four + "<tr><td colspan=\"2\">All of them</td></tr>",
            Self.picture + Self.labelled([("A", "1"), ("B", "2"), ("C", "3")]),
            Self.picture + Self.four + "<tr><td>x</td><td>y</td><td>z</td></tr>",
            Self.picture + "<tr><th>Year</th><th>Sold</th></tr>" + Self.four,
            Self.picture + Self.four + "<tr><td>E</td><td>5</td></tr>",
        ]
        for row in rows {
            let text = try behindProse(Self.boxOfData(row))
            #expect(!text.contains("Infobox") && text.contains(" | "))
        }
        let wide = try behindProse(Self.boxOfData(Self.picture + Self.four, style: "width:50%"))
        #expect(!wide.contains("Infobox"))
    }

    @Test func `boxes of game wikis and of manuals are infoboxes`() throws {
        let lists = """
            <div class="t-infobox floatright"><div class="t-infobox-header"><div class="t-infobox-title">Mill</div><div class="t-infobox-subtitle">Ore</div></div>
            <div class="t-infobox-section"><dl class="t-infobox-section-items"><div class="t-infobox-item"><dt class="t-infobox-item-label">Type</dt><dd class="t-infobox-item-content">Stone</dd></div></dl></div>
            <div class="t-infobox-section"><div class="t-infobox-section-label">Cost</div><dl class="t-infobox-section-items"><dt class="t-infobox-item-label">Price</dt><dd class="t-infobox-item-content">12</dd></dl></div></div>
            """
        #expect(
            try body(of: lists + Self.prose, keys: .displayed)
                == "Infobox\n- Title: Mill\n- Type: Stone\n- Price: 12\n\n\(Self.text)")
        let column = ["Menu", "Shortcut"].map { "<tr><th>\($0)</th></tr><tr><td>Axis \($0)</td></tr>" }.joined()
        #expect(
            try body(
                of:
                    "<table class=\"fcinfobox wikitable ct\"><tr><td><p>Mill Axis</p></td></tr>\(column)</table>\(Self.prose)",
                keys: .displayed)
                == "Infobox\n- Title: Mill Axis\n- Menu: Axis Menu\n- Shortcut: Axis Shortcut\n\n\(Self.text)")
    }

    // MARK: Ways to the neighbours

    @Test(arguments: [
        ["|&lt;", "&lt; Prev", "Mill #12 (May 3, 1871)", "Next &gt;", "&gt;|"], ["« Weir", "Mills", "Dam »"],
        ["&lt;&lt;", "&gt;&gt;"],
    ])
    func `a list of links between angles leads to neighbours`(names: [String]) throws {
        let items = names.map { "<li style=\"display:inline\"><a href=\"/wiki/A\">\($0)</a></li>" }.joined()
        #expect(try behindProse("<ul style=\"text-align:center\">\(items)</ul><p>It turns.</p>") == "It turns.")
    }

    @Test(arguments: [
        ["&lt;b&gt;", "&lt;i&gt;"], ["&lt; less", "&lt;= no more"], ["vector", "map&lt;int&gt;"],
        ["&lt; less", "greater &gt; "],
    ])
    func `a list of tags or signs is one`(names: [String]) throws {
        let items = names.map { "<li>of <a href=\"/wiki/A\">\($0)</a></li>" }.joined()
        #expect(try behindProse("<ul>\(items)</ul>").contains("- of"))
        let links = names.dropLast().map { "<li><a href=\"/wiki/A\">\($0)</a></li>" }.joined()
        #expect(try behindProse("<ul>\(links)</ul>").contains("- "))
    }

    @Test func `a list of linked tags stays`() throws {
        let items = "<li><a href=\"/wiki/A\">&lt;b&gt;</a></li><li><a href=\"/wiki/B\">&lt;i&gt;</a></li>"
        #expect(try behindProse("<ul>\(items)</ul>") == "- <b>\n- <i>")
    }

    // MARK: Others

    @Test func `a song keeps its lines`() throws {
        let song =
            "<div class=\"lyricbox\">The wheel goes round<br />And grinds the corn<br /><br />All day long<div class=\"lyricsbreak\"></div></div>"
        #expect(try behindProse(song) == "The wheel goes round\nAnd grinds the corn\n\nAll day long")
    }

    @Test func `a count beside a heading goes`() throws {
        let heading = "<h3>Wikipedia<span class=\"wikibase-sitelinkgroupview-counter\">(1 entry)</span></h3><p>Mill</p>"
        #expect(try behindProse(heading) == "=== Wikipedia ===\nMill")
    }

    @Test func `a table of data beside the text keeps the sentence under its rows`() throws {
        let sentence = "It has been standing there for many years, and nobody knows who will turn it."
        let text = try behindProse(
            Self.boxOfData(Self.picture + Self.four + "<tr><td colspan=\"2\">\(sentence)</td></tr>"))
        #expect(!text.contains("Infobox") && text.hasSuffix(sentence))
    }

    @Test func `references of a statement are references`() throws {
        let statement = """
            <div class="wikibase-statementview"><div class="wikibase-snakview-value">1,200</div><div class="wikibase-statementview-references-container">
            <div class="wikibase-statementview-references"><div class="wikibase-snakview-property"><a>imported from</a></div><div>Velm</div></div></div></div>
            """
        #expect(try behindProse(statement) == "1,200")
    }

    @Test(arguments: [
        (
            "<div class=\"wikia-slideshow\"><ul class=\"wikia-slideshow-images neutral\"><li><a><img></a><span class=\"wikia-slideshow-image-caption\">At dawn</span></li></ul><div class=\"wikia-slideshow-toolbar\"><div>1 of 2</div></div></div>",
            ""
        ),
        (
            "<p>Men (<span lang=\"ja\">侍</span> <i>samurai</i><span class=\"t_nihongo_help\"><sup><a href=\"/w\"><span class=\"t_nihongo_icon\">?</span></a></sup></span>) came.</p>",
            "Men (侍 samurai) came."
        ),
        (
            "<div class=\"prp-page-qualityheader quality4\">This page has been <a>validated</a>.</div><p>It turns.</p>",
            "It turns."
        ),
        (
            "<p>It turns.</p><a class=\"twitter-timeline\" href=\"https://x\">Tweets by @velm</a><a class=\"dsq-brlink\">comments powered by Disqus</a>",
            "It turns."
        ),
        (
            "<ol class=\"breadcrumb\"><li><a href=\"/wiki/A\">Manual</a></li><li>Wheels</li></ol><p>It turns.</p>",
            "It turns."
        ),
    ])
    func `what extensions and templates put around the text goes`(html: String, text: String) throws {
        #expect(try behindProse(html) == text)
    }

    @Test func `numbers of lines beside code go`() throws {
        let code =
            "<div class=\"mw-geshi\"><div class=\"c source-c\"><table><tr class=\"li1\"><td class=\"ln\"><pre class=\"de1\">1\n2\n</pre></td><td class=\"de1\"><pre class=\"de1\">int a;\nint b;\n</pre></td></tr></table></div></div>"
        #expect(try behindProse(code) == "    int a;\n    int b;")
    }

    // MARK: Infoboxes of lines

    @Test(arguments: [
        "<p><b>Kind:</b> Water<br><b>Built:</b> 1871<br>1902<br><b>Owner</b>: Ann</p>",
        "<ul><li><b>Kind:</b> Water</li><li><b>Built:</b> 1871<ul><li>1902</li></ul></li><li><b>Owner</b>: Ann</li></ul>",
        "<table><tr><td colspan=\"2\"><b>Kind:</b><br>Water<br><b>Built:</b><br>1871<br>1902<br><b>Owner</b>: Ann</td></tr></table>",
    ])
    func `lines that begin with bold labels are entries`(lines: String) throws {
        let box = "<div class=\"infobox\"><h3>Ostra Mill</h3>\(lines)</div>"
        #expect(
            try body(of: box + Self.prose, keys: .displayed)
                == "Infobox\n- Title: Ostra Mill\n- Kind: Water\n- Built: 1871, 1902\n- Owner: Ann\n\n\(Self.text)")
    }

    @Test func `one label and bold words behind it are one entry`() throws {
        let box = "<div class=\"infobox\"><h3>Ostra Mill</h3><p><b>Kind:</b> Water<br><b>Wind</b><br>: Steam</p></div>"
        #expect(
            try body(of: box + Self.prose, keys: .displayed)
                == "Infobox\n- Title: Ostra Mill\n- Kind: Water, Wind: Steam\n\n\(Self.text)")
    }

    @Test func `advice beside a picture is text, whatever its class`() throws {
        let advice =
            "Note that the wheel must be stopped before anybody goes near it, or it will take the hand of whoever did not stop it."
        let picture = "<td><img alt=\"!\" src=\"i.png\"></td>"
        #expect(try behindProse("<table class=\"infobox\"><tr>\(picture)<td>\(advice)</td></tr></table>") == advice)
        #expect(try behindProse("<table class=\"infobox\"><tr>\(picture)<td>Wheels of mills</td></tr></table>").isEmpty)
    }
}
