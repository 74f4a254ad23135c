/// Takes apart the line that begins with the title where a skin glues everything to it that stands above the article:
/// title, tagline, tabs, and the first block behind them, as Timeless does.
enum GluedHead {
    /// More bytes than title, tagline and tabs have.
    private static let maximumLength = 800

    static func split(_ page: inout ScrapePage) {
        guard let line = page.lines.lastIndex(where: { $0.roles.contains(.retrievedFrom) }),
            let title = PrintedAddress(page.lines[line], page)?.title
        else { return }
        let key = Array(title.utf8)
        for index in page.lines.indices.prefix(40) {
            let line = page.lines[index]
            guard line.count > key.count + 12, page.bytes[line.start..<line.start + key.count].elementsEqual(key),
                let end = endOfTabs(from: line.start + key.count, line, page.bytes)
            else { continue }
            var head = line
            head.end = line.start + key.count
            head.flags = []
            var tabs = line
            tabs.cut(upTo: head.end)
            tabs.end = end
            tabs.roles = .tagline
            tabs.part = .body
            var rest = line
            rest.cut(upTo: end)
            while let mark = page.marks.first(where: { $0.start == rest.start && $0.what == .style }) {
                rest.start = mark.end
                rest.kind = mark.kind
            }
            rest.flags = []
            rest.readSentences(page.bytes)
            page.lines[index] = head
            page.insert(tabs, at: index + 1)
            if rest.count > 0 { page.insert(rest, at: index + 2) }
            return
        }
    }

    /// Where the tabs end: three words of the interface at least that stand together, the tagline in front of them.
    private static func endOfTabs(from start: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Int? {
        var index = start
        while index < min(line.end, start + maximumLength) {
            let rest = Bytes(rebasing: bytes[index..<min(line.end, index + maximumLength)])
            if bytes[index] & 0xC0 != 0x80, InterfaceWords.shared.starts(of: rest).contains(.menu) {
                let (count, covered) = InterfaceWords.shared.gluedCount(in: rest, among: .menus)
                if count >= 3 { return index + covered }
            }
            index += 1
        }
        return nil
    }
}
