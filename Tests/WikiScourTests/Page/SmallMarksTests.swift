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

    @Test func `items of a list take the comma behind a full stop too`() throws {
        let list = "<ul><li>Ostra Inc.</li><li>Velm Corp.</li><li>Hame</li></ul>"
        #expect(
            try behindProse(
                "<table class=\"wikitable\"><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>\(list)</td></tr></table>")
                == "A | B\n1 | Ostra Inc., Velm Corp., Hame")
        let box =
            "<table class=\"infobox\"><caption>Mill</caption><tr><th>Owners</th><td>\(list)</td></tr><tr><th>Built</th><td>by Ann<br><div><ul><li>1916. May 9.</li><li>1917. May 9.</li></ul></div>Ostra</td></tr></table>"
        #expect(
            try body(of: box + Self.prose, keys: .displayed).hasPrefix(
                "Infobox\n- Title: Mill\n- Owners: Ostra Inc., Velm Corp., Hame\n- Built: by Ann, 1916. May 9., 1917. May 9., Ostra\n"
            ))
        // Between other blocks a sentence ends as it does everywhere; a parenthesis behind a list is none of its items.
        #expect(
            try behindProse(
                "<table class=\"wikitable\"><tr><td>1</td><td><p>It turns.</p><p>It grinds.</p></td></tr><tr><td>2</td><td><ul><li>Oak</li></ul>(hard)</td></tr></table>"
            ) == "1 | It turns. It grinds.\n2 | Oak (hard)")
    }

    // MARK: Superscripts

    @Test(arguments: [
        ("A<sup>(x)</sup>", "A^(x)"), ("A<sub>(x, y)</sub>", "A_(x, y)"), ("A<sup>(a)(b)</sup>", "A^((a)(b))"),
        ("A<sup>(((x</sup>", "A^((((x)"), ("A<sup>(2)</sup>", "A⁽²⁾"),
    ])
    func `parentheses of a superscript are not doubled`(html: String, expected: String) throws {
        #expect(try behindProse("<p>\(html) is one.</p>") == "\(expected) is one.")
    }

    @Test(arguments: [
        "<sup>(<a href=\"./Appendix:Velmish_pronunciation\">key</a>)</sup>",
        "<sup>(<a href=\"/wiki/Appendix:Velmish_pronunciation\">key</a>)</sup>",
        "<sup>(<a href=\"Appendix%253AVelmish_pronunciation.html\">key</a>)</sup>",
        "<sup>(en)</sup> <a href=\"https://www.wikidata.org/wiki/Q1\"><img src=\"a.png\"></a>",
    ])
    func `a mark that leads to a page about the wiki is no word`(mark: String) throws {
        #expect(try behindProse("<p>Velm\(mark): a mill.</p>") == "Velm: a mill.")
    }

    @Test(arguments: [
        "<sup>(<a href=\"./Star_Wars:_Part_I\">key</a>)</sup>", "<sup>(<a href=\"./Key\">key</a>)</sup>",
        "<sup>(key)</sup>",
    ])
    func `other words in parentheses stay`(words: String) throws {
        #expect(try behindProse("<p>Velm\(words): a mill.</p>") == "Velm^(key): a mill.")
    }
}
