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
}
