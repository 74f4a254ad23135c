internal import HTMLReader

/// The sign of each line of a page, by which most that are no heading are passed over many at a time. Read when it is asked for.
struct HeadingSigns {
    private var signs: [UInt8] = []

    mutating func withSigns<Result>(of page: ScrapePage, _ body: (Bytes) -> Result) -> Result {
        if signs.isEmpty { signs = page.lines.map { HeadingKey.sign(of: $0, in: page) } }
        return signs.withUnsafeBufferPointer(body)
    }
}

/// Headings as they are compared: without white space and citation marks, entities read.
enum HeadingKey {
    static func of(_ range: Range<Int>, in page: ScrapePage) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(range.count)
        append(range, of: page, to: &key)
        return key
    }

    /// Appends the key of a text to some bytes.
    static func append(_ range: Range<Int>, of page: ScrapePage, to key: inout [UInt8]) {
        let text = Bytes(rebasing: page.bytes[range])
        // Most headings are words.
        if !text.holdsMark {
            text.forEachToken { key.append(contentsOf: $0) }
            return
        }
        forEachByte(of: range, in: page) { byte in
            key.append(byte)
            return true
        }
    }

    static func fits(_ range: Range<Int>, _ key: [UInt8], in page: ScrapePage) -> Bool {
        guard range.count >= key.count, !range.isEmpty, mayBegin(Bytes(rebasing: page.bytes[range]), with: key) else {
            return false
        }
        var index = 0
        forEachByte(of: range, in: page) { byte in
            guard index < key.count, key[index] == byte else {
                index = -1
                return false
            }
            index += 1
            return true
        }
        return index == key.count && !key.isEmpty
    }

    /// Whether a heading may begin with a byte whose key begins with one of two.
    @inline(__always)
    static func mayBegin(with byte: UInt8, _ first: UInt8, or other: UInt8) -> Bool {
        byte == first || byte == other || isSkipped(byte)
    }

    /// Whether a heading may have a key that begins so, as far as its first bytes tell: most differ here already.
    ///
    /// - Parameter text: No shorter than the key.
    static func mayBegin(_ text: Bytes, with key: [UInt8]) -> Bool {
        for index in 0..<min(key.count, 4) {
            // A mark, an entity or white space may stand here.
            if isSkipped(text[index]) { return true }
            if text[index] != key[index] { return false }
        }
        return !key.isEmpty
    }

    /// The sign of lines whose first bytes do not tell their key's.
    static let unknownSign: UInt8 = 0

    /// A sign of the first eight bytes of a key. Keys that are the same have the same.
    static func sign(of key: [UInt8]) -> UInt8 { sign(head(of: key)) }

    /// The sign of a line's key, edit links left out that stand at its ends.
    static func sign(of line: ScrapeLine, in page: ScrapePage) -> UInt8 {
        head(of: line, in: page).map { sign($0) } ?? unknownSign
    }

    /// The first eight bytes of a key, the first one lowest; zeros stand for what is behind its end.
    static func head(of key: [UInt8]) -> UInt64 { key.withUnsafeBufferPointer { WordStarts.head(of: $0) } }

    /// The first eight bytes of a line's key; nil where the line's first bytes do not tell.
    static func head(of line: ScrapeLine, in page: ScrapePage) -> UInt64? {
        let text = page.text(line)
        let (head, count) = text.keyHead(of: longestLook)
        if let count, count == 8 || text.count <= longestLook { return head }
        return nil
    }

    private static let longestLook = 24

    @inline(__always)
    private static func sign(_ head: UInt64) -> UInt8 {
        UInt8(truncatingIfNeeded: max((head &* 0x9E37_79B9_7F4A_7C15) >> 56, 1))
    }

    /// Whether a byte may be none of a key, or not stand for itself.
    private static func isSkipped(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "[") || byte == UInt8(ascii: "&") || byte == 0xC2 || byte.isHTMLSpace
    }

    private static func forEachByte(of range: Range<Int>, in page: ScrapePage, _ body: (UInt8) -> Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = page.bytes[index]
            if !isSkipped(byte) {
                if !body(byte) { return }
                index += 1
            } else if byte.isHTMLSpace {
                index += 1
            } else if byte == 0xC2, index + 1 < range.upperBound, page.bytes[index + 1] == 0xA0 {
                index += 2
            } else if byte == UInt8(ascii: "["),
                let mark = CitationMarks().mark(at: index, in: page.bytes, end: range.upperBound)
            {
                index = mark.end
            } else if byte == UInt8(ascii: "&"), page.isEscaped,
                let (scalar, end) = CharacterReference.read(page.bytes, at: index)
            {
                for byte in String(scalar).utf8 where !body(byte) { return }
                index = end
            } else {
                if !body(byte) { return }
                index += 1
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether there may be a mark, an entity or a space that does not break among them.
    fileprivate var holdsMark: Bool {
        guard let base = baseAddress else { return false }
        return ByteScan.first(
            UInt8(ascii: "["), UInt8(ascii: "&"), UInt8(ascii: "["), or: 0xC2, in: base, from: 0, to: count)
            < count
    }
}
