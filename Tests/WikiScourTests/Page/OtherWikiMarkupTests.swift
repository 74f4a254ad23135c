import Testing
import WikiScour

/// Markup of wikis beside Wikipedia: extensions, and templates of one wiki alone. Each case is one of them in small.
@Suite struct OtherWikiMarkupTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
    private static let text = "The mill stands in the valley of the river, and a village lies around it."

    /// What comes of a fragment behind the sentence of all tests. Both readers must make the same of it.
    private func behindProse(_ html: String) throws -> String {
        let text = try document(of: Self.prose + html)
        #expect(text.hasPrefix(Self.text))
        return String(text.dropFirst(Self.text.count).drop { $0 == "\n" })
    }

    private func document(of fragment: String) throws -> String {
        let text = try body(of: fragment, keys: .displayed)
        var parsing = CleaningOptions(infoboxKeys: .displayed)
        parsing.sieving = false
        let parsed = try Cleaner(options: parsing).clean(
            "<div class=\"mw-parser-output\">\(fragment)</div>", hints: PageHints(title: "T")
        ).text
        #expect(parsed == "= T =\n\n\(text)\n", "the readers differ")
        return text
    }

    // MARK: Text that was lost

    @Test func `what an image that was never closed has swallowed is text`() throws {
        let image =
            "<div class=\"thumb tright\"><div class=\"thumbinner\"><img src=\"a.png\"><div class=\"thumbcaption\">The wheel</div>"
        #expect(
            try behindProse("\(image)<p>It was sold in 1871.</p><h2>Stones</h2><p>They are of basalt.</p>")
                == "It was sold in 1871.\n\n== Stones ==\nThey are of basalt.")
        #expect(try behindProse("\(image)</div></div><p>It was sold.</p>") == "It was sold.")
        // A caption may be set in paragraphs.
        let paragraphs =
            "<div class=\"thumb\"><div class=\"thumbinner\"><p><img src=\"a.png\"></p><p>The wheel</p></div></div>"
        #expect(try behindProse("\(paragraphs)<p>It was sold.</p>") == "It was sold.")
    }

    // MARK: Tabs

    @Test(arguments: [
        "<div class=\"tabber\"><div class=\"tabbertab\" title=\"Wheel &amp; race\"><p>It turns.</p></div><div class=\"tabbertab\" title='Stones'><p>They grind.</p></div></div>",
        "<div class=\"tabber\"><div\nclass=\"tabbertab\" data-title=\"Wheel &#38; race\"><p>It turns.</p></div><div class=tabbertab data-title=Stones><p>They grind.</p></div></div>",
        "<div class=\"tabber\"><section class=\"tabber__section\"><article class=\"tabber__panel\" data-mw-tabber-title=\"Wheel &amp; race\" title=\"no\"><p>It turns.</p></article><article class=\"tabber__panel\" id=\"a<b\" data-mw-tabber-title=\"Stones\"><p>They grind.</p></article></section></div>",
        "<div class=\"tabs tabs-tabbox\"><input type=\"radio\"/><label class=\"tabs-label\" data-tabpos=\"1\">Wheel &amp; race</label><wbr/><label class=\"tabs-label\" data-tabpos=\"2\">Stones</label><div class=\"tabs-container\"><div class=\"tabs-content tabs-content-1\">It turns.</div><div class=\"tabs-content tabs-content-2\"><p>They grind.</p></div></div></div>",
        "<div class=\"tabber\"><ul class=\"tabbernav\"><li>Wheel &amp; race</li><li>Stones</li></ul><div class=\"tabbertab\" title=\"no\"><p>Wheel &amp; race</p><p>It turns.</p></div><div class=\"tabbertab\"><p>They grind.</p></div></div>",
    ])
    func `panels begin with their names, wherever those stand`(tabs: String) throws {
        #expect(try behindProse(tabs) == "Wheel & race\n\nIt turns.\n\nStones\n\nThey grind.")
    }

    @Test func `a panel without text has no name, and other titles are none`() throws {
        let tabs =
            "<div class=\"tabber\"><div class=\"tabbertab\" title=\"Wheel\"><img src=\"a.png\"></div><div class=\"tabbertab\"><p title=\"Stones\">They grind.</p></div></div>"
        #expect(try behindProse(tabs) == "They grind.")
    }

    @Test func `in a cell the name of a panel stands in front of it`() throws {
        let tabs =
            "<div class=\"wds-tabber\"><ul class=\"wds-tabs\"><li class=\"wds-tabs__tab\"><div>Wheel</div></li><li class=\"wds-tabs__tab\"><div>Stones</div></li></ul><div class=\"wds-tab__content\">It turns.</div><div class=\"wds-tab__content\"><p>They grind.</p></div></div>"
        let table =
            "<table class=\"wikitable\"><tr><th>Part</th><td>\(tabs)</td></tr><tr><th>Place</th><td>Ostra</td></tr></table>"
        #expect(try behindProse(table) == "Part | Wheel: It turns. Stones: They grind.\nPlace | Ostra")
        let named =
            "<div class=\"tabber\"><div class=\"tabbertab\" title=\"Wheel\">oak</div><div class=\"tabbertab\" title=\"Race\"></div><div class=\"tabbertab\" title=\"Stones:\">basalt</div></div>"
        let box = "<table class=\"infobox\"><caption>Mill</caption><tr><th>Made of</th><td>\(named)</td></tr></table>"
        #expect(try document(of: box) == "Infobox\n- Title: Mill\n- Made of: Wheel: oak, Stones: basalt")
    }

    // MARK: Words that ran together

    @Test func `elements that a style sheet sets as blocks are apart`() throws {
        let card =
            "<span class=\"card-wrapper\"><span class=\"card-text\"><span>20,000</span></span><span class=\"card-caption\"><a>Flour</a></span></span>"
        #expect(
            try behindProse("<p>It ground \(card)\(card), and \(card) more.</p>")
                == "It ground 20,000 Flour 20,000 Flour, and 20,000 Flour more.")
        let stats =
            "<span class=\"item-box\"><span class=\"group\">Speed: <em>6%</em></span><span class=\"group\">Needs water</span></span>"
        // Among words it is one of them, and takes no label along.
        let words =
            "<tr><td>a baby, or for healing: <img src=\"a\"><span class=\"card-text\">Oats</span> too</td><td>1</td></tr>"
        #expect(
            try behindProse("<table class=\"wikitable\">\(words)</table>") == "a baby, or for healing: Oats too | 1")
        #expect(try behindProse("<p>\(stats)<b>Ostra</b> is a mill.</p>") == "Speed: 6% Needs water Ostra is a mill.")
        let lines = "<span class=\"t-lines\"><span>grind</span><span>sift</span></span>"
        let row = "<tr><td><a href=\"/wiki/A\"> \(lines)</a></td><td>\(stats), and noise</td></tr>"
        #expect(
            try behindProse("<table class=\"wikitable\">\(row)</table>")
                == "grind, sift | Speed: 6%, Needs water, and noise")
    }

    @Test func `elements between the entries of a list are one entry`() throws {
        let list =
            "<dl><style>b{}</style><span>Quern</span><span> <small>[old]</small></span><br><b>mill</b>, too<dd>It grinds.</dd><dd>It is of stone.</dd></dl>"
        #expect(try behindProse(list) == "- Quern [old] mill, too\n  - It grinds.\n  - It is of stone.")
    }

    // MARK: Infoboxes

    @Test func `the sections of a panel have their names behind the labels`() throws {
        func section(_ number: Int, _ value: String) -> String {
            "<div class=\"pi-section-content\" data-ref=\"\(number)\"><div class=\"pi-item pi-data\"><h3 class=\"pi-data-label\">speed</h3><div class=\"pi-data-value\">\(value)</div></div></div>"
        }
        func box(_ names: [String], _ sections: String) -> String {
            let tabs = names.map { "<li class=\"pi-section-tab\"><div class=\"pi-section-label\">\($0)</div></li>" }
                .joined()
            return
                "<aside class=\"portable-infobox\"><h2 class=\"pi-title\">Mill</h2><section class=\"pi-item pi-panel\"><h2 class=\"pi-header\">Work</h2><ul class=\"pi-section-navigation\">\(tabs)</ul><div class=\"pi-section-contents\">\(sections)</div></section></aside>"
        }
        #expect(
            try document(of: box(["dry", "Wet"], section(1, "4") + section(2, "9")))
                == "Infobox\n- Title: Mill\n- Speed (Dry): 4\n- Speed (Wet): 9")
        #expect(try document(of: box(["Dry"], section(1, "4"))) == "Infobox\n- Title: Mill\n- Speed: 4")
    }

    @Test func `values for a tab of the box have its name behind their label`() throws {
        func row(_ label: String, _ values: [(String, String)]) -> String {
            let values = values.map {
                "<div class=\"druid-toggleable-data\" data-druid-tab-key=\"\($0.0)\">\($0.1)</div>"
            }
            return
                "<div class=\"druid-row\"><div class=\"druid-label\">\(label)</div><div class=\"druid-data\">\(values.joined())</div></div>"
        }
        let rows = row("Speed", [("dry", "4"), ("Wet", "9")]) + row("Noise", [("Wet", "loud"), ("Dry", "")])
        #expect(
            try document(of: "<div class=\"druid-infobox\"><div class=\"druid-title\">Mill</div>\(rows)</div>")
                == "Infobox\n- Title: Mill\n- Speed (Dry): 4\n- Speed (Wet): 9\n- Noise (Wet): loud")
    }

    // MARK: Chrome that stayed

    @Test func `a menu that floats is navigation, and lists that float are not`() throws {
        func menu(_ second: String, _ style: String = "float:right") -> String {
            let rows = ["<th>Mills</th>", "<td><a href=\"/wiki/H\">Home</a></td>", "<td>\(second)</td>"]
            let links = ["Stones", "Wheel", "Race"].map { "<a href=\"/wiki/\($0)\">\($0)</a><br>" }.joined()
            return
                "<table style=\"\(style)\">\((rows + ["<td><p>\(links)</p></td>"]).map { "<tr>\($0)</tr>" }.joined())</table>"
        }
        #expect(try behindProse(menu("Parts of it")) == "")
        for kept in [
            menu("The parts that a mill has."), menu("Parts of it", "width:9em"), menu("<a href=\"/wiki/P\">Parts</a>"),
        ] {
            #expect(try behindProse(kept).contains("Stones"))
        }
    }

    @Test func `a note to translators in a border goes`() throws {
        func note(_ address: String) -> String {
            "<div style=\"border:thin solid #BBB\"><strong>Status:</strong> see <a class=\"external\" href=\"https://mill.example/index.php?title=Ostra&amp;\(address)\">the changes</a>.</div>"
        }
        #expect(try behindProse(note("diff=0&amp;oldid=44")) == "")
        #expect(try behindProse(note("oldid=44")) == "Status: see the changes.")
    }

    @Test func `what points to a key, dots, and buttons go`() throws {
        func raised(_ link: String) -> String { "<p>IPA<sup>\(link)</sup>: mill</p>" }
        #expect(try behindProse(raised("(<a href=\"/wiki/Appendix:Sounds\">key</a>)")) == "IPA: mill")
        #expect(try behindProse(raised("(<a href=\"/wiki/Mills:_a_song\">key</a>)")) == "IPA^((key)): mill")
        let leader = "<p>The Bag<span style=\"float:right\">&nbsp;. . . . . . .</span></p>"
        #expect(try behindProse(leader) == "The Bag")
        let button = "<span class=\"mw-customtoggle-a mw-ui-button\">Show</span>"
        let words = "<span class=\"mw-customtoggle-a\">Stones</span>"
        #expect(try behindProse("<p>\(button) \(words) turn.</p>") == "Stones turn.")
        #expect(
            try behindProse("<p><span class=\"trigger button\">A</span><span class=\"trigger button\">B</span></p>")
                == "")
    }

    @Test func `what differs between versions of a language is set apart`() throws {
        func version(_ code: String, _ since: String) -> String {
            "<span class=\"t-rev-inl t-v\"><span><code>\(code)</code></span><span><span class=\"t-mark-rev\">(\(since))</span></span></span>"
        }
        #expect(
            try behindProse("<p>It does \(version("a + b", "until 2")) \(version("move(a)", "since 2")).</p>")
                == "It does a + b (until 2) move(a) (since 2).")
    }

    @Test(arguments: ["<li id=\"cite_note-1\">", "<ul><li id=\"cite_note-Velm-2\">", "<ol><li id=\"_note-0\">"])
    func `references without their list go`(item: String) throws {
        let end = item.contains("<ul>") ? "</ul>" : item.contains("<ol>") ? "</ol>" : ""
        let reference = "\(item)<a href=\"#cite_ref-1\">↑</a> Ada: Mills of Velm</li>\(end)"
        #expect(try behindProse(reference) == "")
        #expect(try behindProse("<h2>Books</h2>\(reference)") == "")
    }

    // MARK: Lists and tables

    @Test func `a tree of categories is a nested list`() throws {
        func item(_ name: String, _ children: String, _ style: String = "") -> String {
            "<div class=\"CategoryTreeSection\"><div class=\"CategoryTreeItem\"><span class=\"CategoryTreeBullet\">+</span> <bdi><a href=\"/wiki/C\">\(name)</a></bdi> <span title=\"x\">(2 C)</span></div><div class=\"CategoryTreeChildren\"\(style)>\(children)</div></div>"
        }
        let tree = item(
            "Mills", item("Watermills", item("Ostra", ""), " style=\"display:none\"") + item("Windmills", ""))
        #expect(
            try behindProse("<div class=\"CategoryTreeTag\">\(tree)</div><p>They turn.</p>")
                == "- Mills\n  - Watermills\n    - Ostra\n  - Windmills\n\nThey turn.")
        // What has no name adds no level.
        let nameless = item("Mills", item("", item("Ostra", "")) + item("Windmills", ""))
        #expect(
            try behindProse("<div class=\"CategoryTreeTag\">\(nameless)</div>") == "- Mills\n  - Ostra\n  - Windmills")
    }

    @Test(arguments: ["sortable", "cargoTable", "smwtable"])
    func `one column of data is a table`(name: String) throws {
        let table = "<table class=\"\(name)\"><tr><th>Name</th></tr><tr><td>Ostra</td></tr></table>"
        #expect(try behindProse(table) == "Name\nOstra")
        #expect(try behindProse(table.replacing(name, with: "plain")) == "Name\n\nOstra")
    }

    // MARK: Tables of divs

    private static let divRows = """
        <div class="prize-row head"><div class="prize-cell">Place</div><div class="prize-cell">Mill</div></div>
        <div class="prize-row"><div class="prize-cell first">1st</div><div class="prize-cell"><a href="/wiki/V">Velm</a></div></div>
        """

    @Test func `divs that are drawn as a table are one`() throws {
        #expect(
            try behindProse("<div class=\"prize\">\(Self.divRows)</div><p>End.</p>")
                == "Place | Mill\n1st | Velm\n\nEnd.")
        let styled = Self.divRows.replacing("class=\"prize-row", with: "style=\"display:table-row\" class=\"")
            .replacing("class=\"prize-cell", with: "style=\"display: table-cell\" class=\"")
        #expect(try behindProse("<div style=\"display:table\">\(styled)</div>") == "Place | Mill\n1st | Velm")
    }

    @Test(arguments: [
        "<div class=\"prize-row\"><div class=\"prize-cell\">Place</div></div>", "<p>Loose</p>", "Loose",
        "<div class=\"prize-row\"><div class=\"prize-cell\">a</div><div class=\"prize-cell\"><ul><li>b</li></ul></div></div>",
    ])
    func `rows of other shapes make no table`(more: String) throws {
        #expect(try behindProse("<div>\(Self.divRows)\(more)</div>").hasPrefix("Place\n\nMill\n\n1st\n\nVelm"))
    }

    // MARK: Buttons and numbers

    @Test func `a block that is a link to the editor and nothing more goes on any page`() throws {
        let button = """
            <div class="plainlinks"><b><a href="//x.example/w/index.php?title=T&amp;action=edit" class="external"><span>Edit this news</span></a></b><br></div>
            """
        let html = """
            <html><head><title>Template:Velm</title><meta property="mw:pageNamespace" content="10"></head>
            <body class="parsoid-body mw-parser-output"><section data-mw-section-id="0"><p>News of the mill.</p>\(button)</section></body></html>
            """
        #expect(try Cleaner().clean(html).text == "= Template:Velm =\n\nNews of the mill.\n")
        let words = html.replacing("<br></div>", with: " of the mill, if you know some.</div>")
        #expect(try Cleaner().clean(words).text.contains("Edit this news of the mill"))
    }

    @Test func `the link of Cargo to more rows goes`() throws {
        let link = "<p><a href=\"/wiki/Special:ViewData?tables=Towns&amp;offset=1\">More...</a></p>"
        #expect(try behindProse(link + "<p>End.</p>") == "End.")
        #expect(
            try behindProse("<p>See <a href=\"/wiki/Special:ViewData?tables=Towns\">the towns</a></p>")
                == "See the towns")
    }

    @Test(arguments: ["… further results", " … dalsze wyniki", "&#160;... more"])
    func `the link of Semantic MediaWiki to more results goes`(words: String) throws {
        let link = "<a href=\"/wiki/Special:Ask/-5B-5BCategory:Mills-5D-5D/format%3Dlist\">\(words)</a>"
        #expect(
            try behindProse("<p><a href=\"/wiki/A\">Ostra</a>, <a href=\"/wiki/B\">Velm</a>\(link)</p>")
                == "Ostra, Velm")
        #expect(try behindProse("<ul><li>Ostra</li><li>\(link)</li></ul>") == "- Ostra")
        let other = "<a href=\"/wiki/Special:Ask/x\">More mills</a> and <a href=\"/wiki/More\">… and more</a>"
        #expect(try behindProse("<p>\(other)</p>") == "More mills and … and more")
    }

    @Test func `a line of letters that lead to places in the page is contents`() throws {
        let letters = ["0–9", "A", "B", "C", "Ж"].map { "<a href=\"#\($0)\">\($0)</a>" }
        let text = "<h2 id=\"A\">A</h2><p>Ann</p>"
        for separator in [" ", "&#160;", " | ", " - "] {
            let line = letters.joined(separator: separator)
            #expect(try behindProse("<p>\(line)</p>\(text)") == "== A ==\nAnn")
            for head in ["<b>Contents:</b>", "<b>Contents</b>:", "Contents:"] {
                #expect(try behindProse("<div>\(head) \(line)</div>\(text)") == "== A ==\nAnn")
            }
            #expect(try behindProse("<p>\(line)\(separator)X\(separator)Y</p>\(text)") == "== A ==\nAnn")
        }
        let items = letters.map { "<li>\($0)</li>" }.joined()
        #expect(try behindProse("<div class=\"hlist\"><ul>\(items)</ul></div>\(text)") == "== A ==\nAnn")
        // Words among them, few of them, or letters that lead to other pages are text.
        #expect(try behindProse("<p>From \(letters.joined(separator: " to "))</p>").hasPrefix("From 0–9 to A"))
        #expect(try behindProse("<p>\(letters[1]) \(letters[2])</p>") == "A B")
        #expect(try behindProse("<p>\(letters.joined(separator: ", "))</p>") == "0–9, A, B, C, Ж")
        #expect(try behindProse("<p>\(letters.joined(separator: " ")) and so on</p>") == "0–9 A B C Ж and so on")
        #expect(try behindProse("<p>See: \(letters[1]) X</p>") == "See: A X")
        #expect(
            try behindProse("<p>\(letters.joined(separator: " ").replacing("#", with: "/wiki/"))</p>") == "0–9 A B C Ж")
    }

    @Test func `ratings and the two labels of what unfolds go`() throws {
        let rating =
            "<p><span class=\"w4g_rb_area\">Current rating</span></p><div class=\"rating_box\" id=\"rating_box-1\"><div>stars</div></div>"
        #expect(try behindProse(rating) == "")
        let labels = """
            <div>Order of picks<div class="general-collapsible-expand-button"><div>Show Order</div></div>
            <div class="general-collapsible-collapse-button"><div>Hide Order</div></div></div>
            """
        #expect(try behindProse(labels) == "Order of picks")
    }

    @Test func `formulas that no script has drawn`() throws {
        #expect(
            try behindProse(
                "<p>The area <script type=\"math/tex\">r^2</script> is small.</p><script type=\"math/tex; mode=display\">x = 1</script>"
            )
                == "The area $r^2$ is small.\n\n$$x = 1$$")
        let drawn =
            "<span class=\"MathJax\"><span>r</span></span><script type=\"math/tex\" id=\"MathJax-Element-1\">r^2</script>"
        #expect(try behindProse("<p>The area \(drawn) is small.</p>") == "The area $r^2$ is small.")
        #expect(try behindProse("<p>A<script type=\"text/javascript\">r^2</script></p>") == "A")
    }

    @Test func `headings that were made tabs are headings again`() throws {
        func tabs(_ more: String) -> String {
            """
            <div id="headertabs"><ul><li class="selected"><a href="#Goals">Goals</a></li><li><a href="#Plan">Plan</a></li></ul>
            <div id="Goals"><div><p>We want rain.</p><h2><span class="mw-headline" id="Why">Why</span></h2><p>It is dry.</p></div></div>
            <div id="Plan" class="unselected"><div><p>We wait for it.</p></div></div>\(more)</div>
            """
        }
        #expect(
            try behindProse(tabs(""))
                == "== Goals ==\nWe want rain.\n\n=== Why ===\nIt is dry.\n\n== Plan ==\nWe wait for it.")
        // Nothing is lost where there is more than panels.
        #expect(try behindProse(tabs("<p>Also this.</p>")).hasSuffix("We wait for it.\n\nAlso this."))
    }

    // MARK: Notices

    @Test func `a notice of licence at the head of the sources does not keep them`() throws {
        let notice = """
            <table class="plainlinks xambox xambox-type-license"><tr><td><p>This is a complete translation of the article "The mill", from the
            other language of the news, published under a licence of its own.</p></td></tr></table>
            """
        let sources = "<ul><li>Ann Oak. \"<a href=\"http://x.example/1\">The mill burns</a>\", July 13, 2007</li></ul>"
        #expect(try behindProse("<h2>Sources</h2>\(notice)\(sources)") == "")
    }

    @Test func `the licence of a file stays in whatever box`() throws {
        let box = """
            <table class="plainlinks imbox imbox-license licensetpl" role="presentation"><tr><td class="mbox-text">The picture may be used.</td></tr></table>
            """
        #expect(try behindProse("<h2>Licensing</h2>\(box)") == "== Licensing ==\nThe picture may be used.")
        #expect(try behindProse("<h2>Licensing</h2>" + box.replacing(" imbox-license licensetpl", with: "")) == "")
    }
}
