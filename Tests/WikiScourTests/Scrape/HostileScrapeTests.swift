import Testing
import WikiScour

/// Hostile text takes time in proportion to its length, whatever flattener it looks like.
///
/// The bounds are generous, for debug builds on slow machines: what they catch is time that grows with the square.
@Suite(.serialized) struct HostileScrapeTests {
    /// Text by which a flattener is recognised, and what is repeated behind it.
    static let texts: [(head: String, piece: String)] = [
        // Markdown.
        ("# T\n\n## A\n\n## B\n\n", "["), ("# T\n\n## A\n\n## B\n\n", "[]("), ("# T\n\n## A\n\n## B\n\n", "[x](y)"),
        ("# T\n\n## A\n\n## B\n\n", "*"), ("# T\n\n## A\n\n## B\n\n", "a| b\n"), ("# T\n\n## A\n\n## B\n\n", "```\n"),
        ("# T\n\n## A\n\n## B\n\n", "  * a\n"), ("# T\n\n## A\n\n## B\n\n", "![["),
        // Terminals.
        ("  * a\n  * b\n  * c\n", "  * a\n"), ("  * a\n  * b\n  * c\n", "   [MATH: \n"),
        ("  * a\n  * b\n  * c\n", "a   b  c\n"), ("  * a\n  * b\n  * c\n", "   ^["),
        ("  * a\n  * b\n  * c\n", "   https://a/=\n"), ("", "1. https://a/\n"),
        // One line.
        ("", "Contents 1 "), ("", "Contents\n1 A\n2 B\n"), ("", "[ "), ("", "[edit] "), ("", "^ "), ("", "v t e "),
        ("", "References "),
        // Text nodes.
        ("[\n1\n]\n[\n2\n]\n", "[\n1\n]\n"), ("[\n1\n]\n[\n2\n]\n", "a\n,\n"),
    ]

    @Test(arguments: texts)
    func `200,000 bytes are read in bounded time`(_ text: (head: String, piece: String)) {
        let page = text.head + String(repeating: text.piece, count: 200_000 / text.piece.utf8.count)
        let start = ContinuousClock.now
        _ = try? Cleaner().clean(page, hints: PageHints(title: "T", form: .scrape))
        #expect(ContinuousClock.now - start < .seconds(60))
    }
}
