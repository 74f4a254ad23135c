/// The pages that a citation names behind its bracket: `:12`, `: 12–14, 20`, `: §3.5`, `: xxxv`.
enum PageMark {
    /// What may stand in front of a page's number.
    private static let pageWords: [StaticString] = [
        "§§", "§", "pp.", "p.", "Sections", "Section", "Chapter", "Ch.", "ch.", "chap.", "Sec.", "sec.", "Vol.", "vol.",
    ]

    /// Where such a mark ends that begins at a place; the place itself where none does.
    static func end(in bytes: Bytes, behind close: Int, _ limit: Int) -> Int {
        guard close < limit, bytes[close] == UInt8(ascii: ":") else { return close }
        var end = close
        var index = skippingSpaces(bytes, close + 1, limit)
        guard index - close < 10 else { return close }
        while index < limit, let page = endOfPage(bytes, index, limit) {
            end = page
            guard page < limit, bytes[page] == UInt8(ascii: ",") else { break }
            index = skippingSpaces(bytes, page + 1, limit)
        }
        return end
    }

    private static func skippingSpaces(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit {
            if bytes[index] == 0x20 {
                index += 1
            } else if CharacterClass.special(bytes, at: index).0 != .visible, !CharacterClass.isPlain(bytes[index]) {
                index += CharacterClass.special(bytes, at: index).1
            } else {
                break
            }
        }
        return index
    }

    /// Where a page's number ends, its range included; nil where none begins.
    private static func endOfPage(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int? {
        var index = start
        if let word = pageWords.first(where: { bytes.matches($0, at: start) }) {
            index = skippingSpaces(bytes, start + word.utf8CodeUnitCount, limit)
        }
        guard index < limit else { return nil }
        if !bytes[index].isASCIIDigit {
            guard let (_, length) = romanNumeral(bytes, at: index), index + length <= limit,
                index + length == limit || !bytes[index + length].isASCIILetter
            else { return nil }
            return index + length
        }
        while index < limit {
            if bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: "-") {
                index += 1
            } else if bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ":"), index + 1 < limit,
                bytes[index + 1].isASCIIDigit
            {
                // A section's number, or the time in a recording.
                index += 1
            } else if bytes.matches("–", at: index), index + 3 < limit, bytes[index + 3].isASCIIDigit {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    /// Whether a byte is one of the small letters that number the first pages of a book.
    static func isRomanDigit(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "i") || byte == UInt8(ascii: "l") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "x")
    }

    static func romanNumeral(_ bytes: Bytes, at index: Int) -> (Int, Int)? {
        var end = index
        while end < bytes.count, isRomanDigit(bytes[end]) { end += 1 }
        return end > index ? (0, end - index) : nil
    }
}
