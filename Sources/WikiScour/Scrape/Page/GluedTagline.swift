internal import HTMLReader

/// Takes apart the first line of a page whose flattener broke it at paragraphs alone: "Velm From Wikipedia, the free encyclopedia Jump to:
/// navigation , search The Velm is a river …".
enum GluedTagline {
    /// In lines.
    private static let reach = 3
    /// In bytes: a title is shorter.
    private static let longestTitle = 260
    /// In bytes: the longest tagline and the links behind it.
    private static let longestText = 400

    static func split(_ page: inout ScrapePage) {
        // Where a page is one line, its texts have lines already.
        guard page.flattening == .sourceLines else { return }
        for index in page.lines.indices.prefix(reach) {
            let line = page.lines[index]
            guard line.roles.isEmpty, line.part == .body, let (tagline, end) = head(of: line, page.bytes) else {
                continue
            }
            var title = line
            title.end = page.bytes.skippingBlanks(before: tagline, from: line.start)
            title.flags = []
            title.readSentences(page.bytes)
            var texts = line
            texts.cut(upTo: tagline)
            texts.end = end
            texts.roles = .tagline
            var rest = line
            rest.cut(upTo: page.bytes.skippingBlanks(from: end, to: line.end))
            rest.flags = []
            rest.readSentences(page.bytes)
            page.lines[index] = title
            page.insert(texts, at: index + 1)
            if rest.count > 0 { page.insert(rest, at: index + 2) }
            return
        }
    }

    /// Where the tagline begins behind a title, and where the links end that follow it.
    private static func head(of line: ScrapeLine, _ bytes: Bytes) -> (tagline: Int, end: Int)? {
        let words = InterfaceWords.shared
        func text(at index: Int) -> Bytes { Bytes(rebasing: bytes[index..<min(line.end, index + longestText)]) }
        var index = line.start + 1
        while index < min(line.end, line.start + longestTitle) {
            defer { index += 1 }
            guard bytes[index - 1] == 0x20, let (role, length) = words.border(beginning: text(at: index)),
                role == .tagline
            else { continue }
            let jump = bytes.skippingBlanks(from: index + length, to: line.end)
            guard jump < line.end, let links = JumpLinks.length(beginning: text(at: jump)) else { return nil }
            return (index, jump + links)
        }
        return nil
    }
}
