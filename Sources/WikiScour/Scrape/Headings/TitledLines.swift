/// Finds the lines in front of the first heading that begin with the page's title. Where the article's first sentence is
/// short, nothing else tells it from the entries of a box above it.
enum TitledLines {
    /// No box above an article has more lines.
    private static let reach = 600
    private static let articles: [StaticString] = ["The ", "A ", "An "]

    static func mark(_ page: inout ScrapePage, _ content: Range<Int>, title: String) {
        var title = title
        // What tells a page from others of its name stands in no sentence.
        if let parenthesis = title.firstRange(of: " (") { title = String(title[..<parenthesis.lowerBound]) }
        title.withUTF8 { mark(&page, content.prefix(reach), $0) }
    }

    private static func mark(_ page: inout ScrapePage, _ content: Range<Int>, _ title: Bytes) {
        guard !title.isEmpty else { return }
        findTitle(&page, content, title)
        var hasLead = false
        for index in content {
            let line = page.lines[index]
            if line.part == .heading { break }
            guard line.part == .body, line.shape == .unknown || line.shape == .heading, begins(page.text(line), title)
            else { continue }
            page.lines[index].flags.insert(.titled)
            hasLead = hasLead || line.isProse
        }
        // A caption may end as a sentence does, but where the article begins with a long one it is not taken for that.
        guard !hasLead else { return }
        for index in content {
            let line = page.lines[index]
            if line.part == .heading { break }
            guard line.part == .body, line.endsSentence, line.shape == .unknown else { continue }
            let text = page.text(line)
            if line.flags.contains(.titled) ? text.spaceCount >= 5 : text.hasPrefixASCII("This is a list ") {
                page.lines[index].flags.insert(.prose)
            }
        }
    }

    /// Finds the first line that begins with the title, be something glued to it there.
    private static func findTitle(_ page: inout ScrapePage, _ content: Range<Int>, _ title: Bytes) {
        for index in content {
            let line = page.lines[index]
            if line.part == .heading { return }
            guard line.part == .body, page.bytes[line.start] == title[0], page.text(line).starts(with: title) else {
                continue
            }
            page.title = line.start..<line.start + title.count
            return
        }
    }

    /// Whether a text begins with the title and goes on behind it, an article in front of it left out.
    private static func begins(_ text: Bytes, _ title: Bytes) -> Bool {
        // Most lines differ from both in the first letter.
        guard let first = text.first, first == title[0] || first == UInt8(ascii: "T") || first == UInt8(ascii: "A")
        else { return false }
        if text.starts(with: title) { return isWhole(text, title.count) }
        guard let article = articles.first(where: { text.hasPrefixASCII($0) }) else { return false }
        let rest = Bytes(rebasing: text[article.utf8CodeUnitCount...])
        return rest.starts(with: title) && isWhole(rest, title.count)
    }

    /// Whether a word ends where the title does.
    private static func isWhole(_ text: Bytes, _ end: Int) -> Bool {
        end == text.count || !(text[end].isASCIILetter || text[end].isASCIIDigit)
    }
}
