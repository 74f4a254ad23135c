/// Parts the heading of the table of contents from the paragraph that it is glued to, as some collections of web pages have
/// it: "… are judged by their size. Contents", and "1 History" on the next line.
enum GluedContents {
    /// Longer words are no such heading.
    private static let longestWord = 40

    static func split(_ page: inout ScrapePage) {
        guard page.lines.count > 2 else { return }
        for index in 1..<page.lines.count - 1
        where page.bytes[page.lines[index].start] == UInt8(ascii: "1")
            && SectionNumber.beginTable(page.text(page.lines[index]), page.text(page.lines[index + 1]))
        {
            let line = page.lines[index - 1]
            guard let start = startOfHeading(line, page) else { continue }
            var heading = line
            heading.cut(upTo: start)
            heading.flags = []
            heading.roles = .tocHeading
            page.lines[index - 1].end = start - 1
            page.lines[index - 1].readSentences(page.bytes)
            page.insert(heading, at: index)
            return
        }
    }

    /// Where the last word of a line begins, if it is the heading and a sentence ends in front of it.
    private static func startOfHeading(_ line: ScrapeLine, _ page: ScrapePage) -> Int? {
        let text = page.text(line)
        guard let space = text.lastIndex(of: 0x20), space > 0, text.count - space <= longestWord,
            SentenceEnd.isAtEnd(of: Bytes(rebasing: text[..<space])),
            InterfaceWords.shared.roles(ofLine: Bytes(rebasing: text[(space + 1)...])).contains(.tocHeading)
        else { return nil }
        return line.start + space + 1
    }
}
