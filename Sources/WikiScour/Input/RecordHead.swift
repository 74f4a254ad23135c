/// What a crawler or a generator of sites wrote in front of a page: its title and its address, which the text behind it
/// may not have.
///
/// ```
/// ---                                  Title: Rhine - Wikipedia
/// title: Rhine
/// url: https://…                       URL Source: https://…
/// ---
///                                      Markdown Content:
/// ```
struct RecordHead {
    var title: String?
    var url: String?
    /// Whether the title was that of a browser's window, with the name of a site behind it that is a wiki.
    private(set) var namesSite = false
    /// Where the page itself begins.
    private var end = 0

    /// Heads are no longer.
    private static let longest = 1 << 14

    static func find(in bytes: Bytes) -> RecordHead? {
        let start = bytes.skippingSpaces(from: 0)
        // Nearly every page begins otherwise.
        guard start < bytes.count, bytes[start] == UInt8(ascii: "-") || bytes[start] | 0x20 == UInt8(ascii: "t") else {
            return nil
        }
        if bytes.matches("---\n", at: start) || bytes.matches("---\r\n", at: start) { return block(bytes, start) }
        guard bytes.matchesFolded("title: ", at: start) else { return nil }
        return lines(bytes, start)
    }

    /// The page without its head, each byte at its place.
    func blanked(_ bytes: Bytes) -> ContiguousArray<UInt8> {
        var page = ContiguousArray(bytes)
        for index in 0..<end { page[index] = UInt8(ascii: "\n") }
        return page
    }

    /// Lines of keys and values between two lines of three hyphens.
    private static func block(_ bytes: Bytes, _ start: Int) -> RecordHead? {
        var head = RecordHead()
        var index = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start)! + 1
        var keyCount = 0
        while index < min(bytes.count, longest) {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: index) ?? bytes.count
            let line = Bytes(rebasing: bytes[index..<end])
            index = end + 1
            if line.trimmed.equalsASCII("---") || line.trimmed.equalsASCII("...") {
                head.end = min(index, bytes.count)
                head.cutSite()
                return keyCount > 0 ? head : nil
            }
            if head.read(line) {
                keyCount += 1
            } else if let first = line.first, !first.isHTMLSpace, first != UInt8(ascii: "-"), first != UInt8(ascii: "#")
            {
                return nil
            }
        }
        return nil
    }

    private static let keys: [StaticString] = [
        "URL Source:", "Published Time:", "Number of Pages:", "Warning:", "URL:", "Date:", "Source:",
    ]

    /// `Title: …`, and lines of other keys that a reader of pages writes behind it. Small, the word stands alone.
    private static func lines(_ bytes: Bytes, _ start: Int) -> RecordHead? {
        var head = RecordHead()
        var index = start
        var isHead = bytes[start] == UInt8(ascii: "t")
        var isFirst = true
        while index < min(bytes.count, longest) {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: index) ?? bytes.count
            let line = Bytes(rebasing: bytes[index..<end])
            let next = min(end + 1, bytes.count)
            if line.hasPrefixASCII("Markdown Content:") {
                head.end = index + "Markdown Content:".utf8.count
                isHead = true
                break
            }
            if !line.isBlank {
                guard isFirst || keys.contains(where: { line.hasPrefixASCII($0) }) else { break }
                if !isFirst, line.hasPrefixASCII("URL") { isHead = true }
                _ = head.read(line)
                isFirst = false
            }
            head.end = next
            index = next
        }
        guard isHead else { return nil }
        head.cutSite()
        // What a reader of pages calls the title is the window's, the wiki's name behind it.
        head.title = head.title.map { TitleTag.pageTitle($0, site: nil) }
        return head
    }

    /// Cuts the name of a site off the title.
    private mutating func cutSite() {
        guard var title else { return }
        let end = title.withUTF8 { text in
            text.indices.last { $0 > 0 && ProjectNames.stand(at: $0, in: text) }
        }
        guard let end, title.utf8.count - end < Self.longestSite else { return }
        self.title = String(decoding: title.utf8.prefix(end), as: UTF8.self)
        namesSite = true
    }

    /// In bytes.
    private static let longestSite = 60

    private static let addressKeys: [StaticString] = [
        "url", "url source", "source", "source_url", "link", "permalink", "original_url", "canonical_url",
    ]

    /// Reads a line of a key and its value.
    private mutating func read(_ line: Bytes) -> Bool {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":"), from: 0), colon > 0, colon <= 40,
            !line[0].isHTMLSpace, colon + 1 == line.count || line[colon + 1].isHTMLSpace
        else { return false }
        let key = Bytes(rebasing: line[..<colon])
        var value = Bytes(rebasing: line[(colon + 1)...]).trimmed
        if value.count >= 2, let quote = value.first, quote == value.last, "\"'".utf8.contains(quote) {
            value = Bytes(rebasing: value[1..<value.count - 1])
        }
        guard !value.isEmpty else { return true }
        if title == nil, key.count == 5, key.matchesFolded("title", at: 0) { title = value.string }
        if url == nil, value.hasPrefixASCII("http"), !value.contains(" "),
            Self.addressKeys.contains(where: { key.count == $0.utf8CodeUnitCount && key.matchesFolded($0, at: 0) })
        {
            url = value.string
        }
        return true
    }
}
