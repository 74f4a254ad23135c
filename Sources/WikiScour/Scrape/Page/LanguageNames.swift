/// The list of a page's languages in front of its text, a name a line, each in its own language: wikis whose pages are
/// translated write it above the article.
enum LanguageNames {
    /// How many lines make a list. An article about languages has sentences in front of theirs, so nothing is looked for
    /// behind one.
    private static let shortestList = 12
    private static let longestName = 60
    /// A page has no more in front of its text.
    private static let reach = 800

    /// The lines of the list; nil where there is none.
    static func find(in content: Range<Int>, _ page: ScrapePage) -> Range<Int>? {
        let limit = min(content.upperBound, content.lowerBound + reach)
        var start = content.lowerBound
        while start < limit, !page.lines[start].isProse {
            // A heading may be the name of a language too.
            guard page.lines[start].roles.contains(.languageName), mayBeName(page.lines[start]) else {
                start += 1
                continue
            }
            // A few names among them may be unknown.
            var (end, last, count) = (start, start, 0)
            while end < limit, end - last <= 2, mayBeName(page.lines[end]) {
                if page.lines[end].roles.contains(.languageName) {
                    count += 1
                    last = end
                }
                end += 1
            }
            if count >= shortestList { return start..<(last + 1) }
            start = end
        }
        return nil
    }

    private static func mayBeName(_ line: ScrapeLine) -> Bool {
        line.part == .body && line.count <= longestName && !line.endsSentence
    }
}
