internal import HTMLReader

/// Text whose flattener put a space wherever a tag stood: "the mill , [ 2 ] built in 1843 ( or 1844 ) ."
enum SpacedText {
    /// How many of the bytes looked at a space in front of a full stop or a comma must be one of, at least.
    private static let rarity = 2000
    private static let longestLook = 1 << 16

    /// Whether it is such a text, as far as its first part tells: people write no space in front of a full stop.
    static func isFound(in bytes: Bytes) -> Bool {
        let look = Bytes(rebasing: bytes[..<min(bytes.count, longestLook)])
        var count = 0
        var index = 0
        // One byte between two spaces: few words have no more.
        while let space = look.firstIndex(of: 0x20, beforeByte: 0x20, at: 2, from: index) {
            index = space + 1
            if isEnd(look[index]) { count += 1 }
        }
        return count >= 3 && count * rarity > look.count
    }

    /// Calls a function with the parts of a text between the spaces that are none of the author's.
    static func forEachPart(of text: Bytes, _ body: (Bytes) -> Void) {
        var start = 0
        var index = 0
        while let space = text.firstIndex(of: 0x20, from: index) {
            index = space + 1
            guard index < text.count, space > 0, isSpare(space, in: text) else { continue }
            body(Bytes(rebasing: text[start..<space]))
            start = index
        }
        body(Bytes(rebasing: text[start...]))
    }

    /// Whether a space between two words of ASCII is none of the author's.
    static func isSpare(_ space: Int, in text: Bytes) -> Bool {
        closes(text, at: space + 1) || opens(text[space - 1])
    }

    private static func isEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }

    /// Whether what stands at a place belongs to the word in front of it: a mark, unless it begins a name (".rs"), the bracket of
    /// a citation, which had tags within, an apostrophe.
    private static func closes(_ text: Bytes, at index: Int) -> Bool {
        let next = index + 1 < text.count ? text[index + 1] : 0x20
        switch text[index] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "["): return next.isHTMLSpace
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return true
        case UInt8(ascii: "'"): return text.matches("s ", at: index + 1)
        default: return text.matches("’s ", at: index)
        }
    }

    /// Whether nothing stands between a bracket that opens and what is in it.
    private static func opens(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") }
}
