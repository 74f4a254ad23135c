/// A text as phrases spell it: any run of white space is one space, an apostrophe is straight, and marks that nobody
/// sees are not there.
enum FoldedText {
    /// The byte at `index`, which moves behind it; 0 at the end.
    @inline(__always) @discardableResult
    static func next(in text: Bytes, _ index: inout Int) -> UInt8 {
        while index < text.count {
            let byte = text[index]
            if isPlain(byte) {
                index += 1
                return byte
            }
            let space = spaceLength(in: text, at: index)
            if space > 0 {
                index = skippingSpace(in: text, from: index + space)
                return 0x20
            }
            let mark = invisibleLength(in: text, at: index)
            if mark == 0 {
                if byte == 0xE2, text.matches("\u{2019}", at: index) {
                    index += 3
                    return UInt8(ascii: "'")
                }
                index += 1
                return byte
            }
            index += mark
        }
        return 0
    }

    /// The first eight bytes from `index` on, the first one lowest; zeros behind the end.
    @inline(__always)
    static func head(in text: Bytes, at index: Int) -> UInt64 {
        let rest = Bytes(rebasing: text[index...])
        let head = WordStarts.head(of: rest)
        return isSpelled(head, min(rest.count, 8)) ? head : foldedHead(in: text, at: index)
    }

    private static func foldedHead(in text: Bytes, at index: Int) -> UInt64 {
        var next = index
        var head: UInt64 = 0
        for shift in 0..<8 { head |= UInt64(self.next(in: text, &next)) << UInt64(shift * 8) }
        return head
    }

    /// Whether so many bytes, the first one lowest, are spelled as phrases are: with single spaces, and without the lead
    /// bytes of what is spelled otherwise. It may say no where they are.
    @inline(__always)
    static func isSpelled(_ head: UInt64, _ count: Int) -> Bool {
        // What is behind the end must not look like a space or a control.
        let text = count < 8 ? head | 0x2121_2121_2121_2121 << UInt64(count * 8) : head
        let controls = (text &- 0x2020_2020_2020_2020) & ~text
        let spaces = (text ^ 0x2020_2020_2020_2020) &- 0x0101_0101_0101_0101
        let isSpace = spaces & ~(text ^ 0x2020_2020_2020_2020) & 0x8080_8080_8080_8080
        if controls & 0x8080_8080_8080_8080 != 0 || isSpace & isSpace << 8 != 0 { return false }
        return text & 0x8080_8080_8080_8080 == 0 || !(holds(0xC2, text) || holds(0xE2, text) || holds(0xEF, text))
    }

    @inline(__always)
    private static func holds(_ byte: UInt64, _ text: UInt64) -> Bool {
        let others = text ^ byte &* 0x0101_0101_0101_0101
        return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 != 0
    }

    /// Whether a byte stands for itself, whatever follows it.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
    }

    static func skippingSpace(in text: Bytes, from start: Int) -> Int {
        if start < text.count, isPlain(text[start]) { return start }
        var index = start
        while index < text.count {
            let length = spaceLength(in: text, at: index) + invisibleLength(in: text, at: index)
            if length == 0 { break }
            index += length
        }
        return index
    }

    static func isEnd(of text: Bytes, _ index: Int) -> Bool {
        skippingSpace(in: text, from: index) == text.count
    }

    /// Appends a text as phrases spell it.
    static func append(_ text: Bytes, to bytes: inout [UInt8]) {
        if text.isPlain {
            bytes.append(contentsOf: text)
            return
        }
        var index = 0
        while index < text.count { bytes.append(next(in: text, &index)) }
    }

    /// How many bytes the white space at `index` has: ASCII's, U+00A0, U+2000 to U+200A, U+202F; 0 for anything else.
    @inline(__always)
    private static func spaceLength(in text: Bytes, at index: Int) -> Int {
        switch text[index] {
        case 0x00...0x20: return 1
        case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
            return text[index + 2] <= 0x8A || text[index + 2] == 0xAF ? 3 : 0
        default: return 0
        }
    }

    /// How many bytes the invisible mark at `index` has: U+200B, U+200E, U+200F, U+202A to U+202E, U+2060 to U+206F,
    /// U+FEFF; 0 for anything else.
    @inline(__always)
    private static func invisibleLength(in text: Bytes, at index: Int) -> Int {
        guard index + 2 < text.count else { return 0 }
        switch (text[index], text[index + 1], text[index + 2]) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAA...0xAE): return 3
        case (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }
}
