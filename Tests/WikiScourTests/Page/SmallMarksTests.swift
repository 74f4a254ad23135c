import Testing
import WikiScour

/// Small things that stand in or beside a line and are none of its words, and borders between values.
@Suite struct SmallMarksTests {
    private static let prose = "<p>The mill stands in the valley of the river, and a village lies around it.</p>"
    private static let text = "The mill stands in the valley of the river, and a village lies around it."

    private func behindProse(_ html: String) throws -> String {
        let text = try body(of: Self.prose + html, keys: .displayed)
        #expect(text.hasPrefix(Self.text))
        return String(text.dropFirst(Self.text.count).drop { $0 == "\n" })
    }

    // MARK: Items of a list in a value

    @Test func `items of a list take the comma behind an abbreviation`() throws {
        let list = "<ul><li>Ostra Inc.</li><li>Velm Corp.</li><li>Hame</li></ul>"
        #expect(
            try behindProse(
                "<table class=\"wikitable\"><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>\(list)</td></tr></table>")
                == "A | B\n1 | Ostra Inc., Velm Corp., Hame")
        let box =
            "<table class=\"infobox\"><caption>Mill</caption><tr><th>Owners</th><td>\(list)</td></tr><tr><th>Built</th><td>by Ann<br><div><ul><li>Brill, D.C.</li><li>Tarn</li></ul></div>Ostra</td></tr></table>"
        #expect(
            try body(of: box + Self.prose, keys: .displayed).hasPrefix(
                "Infobox\n- Title: Mill\n- Owners: Ostra Inc., Velm Corp., Hame\n- Built: by Ann, Brill, D.C., Tarn, Ostra\n"
            ))
        // A sentence ends as it does everywhere; a parenthesis behind a list is none of its items.
        #expect(
            try behindProse(
                "<table class=\"wikitable\"><tr><td>1</td><td><p>It turns.</p><p>It grinds.</p></td></tr><tr><td>2</td><td><ul><li>Oak</li></ul>(hard)</td></tr><tr><td>3</td><td><ul><li>It stands.</li><li>It is old.</li></ul></td></tr></table>"
            ) == "1 | It turns. It grinds.\n2 | Oak (hard)\n3 | It stands. It is old.")
    }

    // MARK: Superscripts

    @Test(arguments: [
        "<sup>(<a href=\"./Appendix:Velmish_pronunciation\">key</a>)</sup>",
        "<sup>(<a href=\"/wiki/Appendix:Velmish_pronunciation\">key</a>)</sup>",
        "<sup>(<a href=\"Appendix%253AVelmish_pronunciation.html\">key</a>)</sup>",
        "<sup>(<a title=\"Appendix:Velmish pronunciation\">key</a>)</sup>",
        "<sup>(en)</sup> <a href=\"https://www.wikidata.org/wiki/Q1\"><img src=\"a.png\"></a>",
    ])
    func `a mark that leads to a page about the wiki is no word`(mark: String) throws {
        #expect(try behindProse("<p>Velm\(mark): a mill.</p>") == "Velm: a mill.")
    }

    @Test(arguments: [
        "<sup>(<a title=\"Star Wars: Part I\">key</a>)</sup>", "<sup>(<a>key</a>)</sup>",
        "<sup>(<a href=\"./Star_Wars:_Part_I\">key</a>)</sup>", "<sup>(<a href=\"./Key\">key</a>)</sup>",
        "<sup>(key)</sup>",
    ])
    func `other words in parentheses stay`(words: String) throws {
        #expect(try behindProse("<p>Velm\(words): a mill.</p>") == "Velm^((key)): a mill.")
    }

    // MARK: Links

    @Test func `the address behind a link that a style sheet hid is no text`() throws {
        #expect(
            try behindProse(
                "<p>See the <a href=\"http://a.example/\" class=\"external\">list</a><span class='urlexpansion'>&nbsp;(<i>http://a.example/</i>)</span>.</p>"
            ) == "See the list.")
    }

    @Test func `a template that the wiki lacks is no word`() throws {
        let link =
            "<a href=\"/index.php?title=Template:Fact&amp;action=edit&amp;redlink=1\" class=\"new\">Template:Fact</a>"
        #expect(try behindProse("<p>It is a mill\(link) of oak.\(link)</p>") == "It is a mill of oak.")
        #expect(try behindProse("<p><a class=\"new\">Template:NR</a>\n</p><p>It turns.</p>") == "It turns.")
        // It may be what a sentence is about.
        #expect(try behindProse("<p>It lacks \(link) too.</p>") == "It lacks Template:Fact too.")
    }

    @Test func `the mark of a language behind a page that is lacking goes`() throws {
        let mark =
            "<a href=\"https://en.wikipedia.org/wiki/Velm\" class=\"extiw\"><span class=\"indicateur-langue\">(en)</span></a>"
        #expect(
            try behindProse("<p>Il voit <a class=\"new\" href=\"/w\">Velm</a>\(mark) et Ostra.</p>")
                == "Il voit Velm et Ostra.")
        #expect(
            try behindProse("<ul><li><span class=\"indicateur-langue\">(en)</span> A mill</li></ul>") == "- (en) A mill"
        )
    }

    // MARK: Hatnotes

    @Test(arguments: [
        "<i>Main article:</i> <a href=\"/wiki/B\">Bark of oaks</a>",
        "<i>See also:</i> <a href=\"/wiki/B\">Bark</a>, <a href=\"/wiki/C\">Leaf</a> and <a href=\"/wiki/D\">Root</a>",
    ])
    func `a hatnote of which only the words are italic goes`(line: String) throws {
        #expect(
            try behindProse("<h2>Bark</h2><dl><dd>\(line)\n</dd></dl><p>It is rough.</p>") == "== Bark ==\nIt is rough."
        )
        // Within the text it is a line of it.
        #expect(try behindProse("<h2>Bark</h2><p>It is rough.</p><dl><dd>\(line)</dd></dl>").contains("Bark"))
    }

    @Test(arguments: [
        "<i>Example:</i> <a href=\"/wiki/B\">Bark of oaks</a>", "<i>Main article:</i> none",
        "<i>See also:</i> <a href=\"/wiki/B\">Bark</a>, which is thicker than that of beeches",
    ])
    func `other lines that begin in italics stay`(line: String) throws {
        #expect(
            try behindProse("<h2>Bark</h2><dl><dd>\(line)</dd></dl><p>It is rough.</p>").contains("\n\nIt is rough."))
    }

    // MARK: Boxes

    @Test func `what faces one another in a box is no label and value`() throws {
        func box(_ rows: String) -> String {
            "<table class=\"infobox\"><caption>Velm</caption><tr><th>Artist</th><td>Ann</td></tr><tr><td colspan=\"2\"><table>\(rows)</table></td></tr></table>\(Self.prose)"
        }
        let albums = "<tr><td><i>Ostra</i><br>(1978)</td><td><i>Hame</i><br>(1982)</td></tr>"
        #expect(
            try body(of: box("<tr><th colspan=\"2\">Albums</th></tr>" + albums), keys: .displayed)
                == "Infobox\n- Title: Velm\n- Artist: Ann\n- Albums: Ostra (1978), Hame (1982)\n\n\(Self.text)")
        #expect(
            try body(
                of: box("<tr><td>poprzednia<br><i>Ostra</i></td><td>następna<br><i>brak</i></td></tr>"),
                keys: .displayed) == "Infobox\n- Title: Velm\n- Artist: Ann\n\n\(Self.text)")
        // Without a header nothing tells.
        #expect(try body(of: box(albums), keys: .displayed).contains("Hame (1982)"))
    }

    @Test func `a box of sections has a name for each`() throws {
        let box = """
            <div class="infobox item"><div class="title">Acorn Bow</div><div class="section images"><ul class="infobox-inline"><li><img></li></ul></div>
            <div class="section statistics"><div class="title">Statistics</div><table class="stat"><tr><th>Damage</th><td>7</td></tr></table></div>
            <div class="section projectile"><div class="title">Makes</div><ul class="infobox-inline"><li><div class="image"><img></div><div class="name">Acorn</div></li></ul></div>
            <div class="section ids"><ul><li>Internal <a href="/wiki/I">Item ID</a>: <b>39</b></li></ul></div></div>
            """
        #expect(
            try body(of: box + Self.prose, keys: .displayed)
                == "Infobox\n- Title: Acorn Bow\n- Damage: 7\n- Makes: Acorn\n- Internal Item ID: 39\n\n\(Self.text)")
    }

    @Test func `a floating box whose rows stand in a table within it is an infobox`() throws {
        func box(_ colon: String) -> String {
            let rows = [
                ("Kingdom", "Plantae"), ("Order", "Velmales"), ("Family", "Velmaceae"), ("Genus", "<i>Velmus</i>"),
            ]
            .map { "<tr><td><a href=\"/wiki/L\">\($0.0)</a>\(colon)</td><td>\($0.1)</td></tr>" }.joined()
            return
                "<table align=\"right\"><tr><th><b>Velm tree</b></th></tr><tr><td><img src=\"v.jpg\"><br><small>A velm</small></td></tr><tr><th><b>Scientific classification</b></th></tr><tr><td><table>\(rows)</table></td></tr><tr><th><b>Species</b></th></tr><tr><td><i>V. ostris</i><br><i>V. hamis</i></td></tr></table>\(Self.prose)"
        }
        #expect(
            try body(of: box(":"), keys: .displayed)
                == "Infobox\n- Title: Velm tree\n- Kingdom: Plantae\n- Order: Velmales\n- Family: Velmaceae\n- Genus: Velmus\n- Species: V. ostris, V. hamis\n\n\(Self.text)"
        )
        #expect(!(try body(of: box(""), keys: .displayed).contains("Infobox")))
    }

    // MARK: Tables

    @Test func `a number beside a group of lines is no row of its own`() throws {
        let table =
            "<table class=\"t-dcl-begin\"><tr class=\"t-dcl-rev-aux\"><td></td><td rowspan=\"3\">(1)</td><td></td></tr><tr><td><code>int a();</code></td><td></td><td>(until 20)</td></tr><tr><td><code>int b();</code></td><td></td><td>(since 20)</td></tr></table>"
        #expect(try behindProse(table) == "int a(); | (1) | (until 20)\nint b(); | (1) | (since 20)")
    }
}
