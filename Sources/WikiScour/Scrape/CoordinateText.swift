/// Geographic coordinates as their template writes them: in degrees, minutes and seconds, and again in degrees, with
/// U+FEFF round the slash between. Coordinates that an author wrote have no such slash.
enum CoordinateText {
    private static let slash: StaticString = "\u{FEFF} / "

    static let firstOfSlash: UInt8 = 0xEF

    /// The coordinates round the slash that begins at a place; nil where none does.
    static func range(around place: Int, in bytes: Bytes) -> Range<Int>? {
        guard bytes.matches(slash, at: place) else { return nil }
        var start = place
        while start > 0, let length = length(ofPartBefore: start, in: bytes) { start -= length }
        var end = place + slash.utf8CodeUnitCount
        while let length = length(ofPartAt: end, in: bytes) { end += length }
        // The name of the place may follow in parentheses.
        if bytes.matches("\u{FEFF} (", at: end), let close = bytes.firstIndex(of: UInt8(ascii: ")"), from: end),
            close - end < 200
        {
            end = close + 1
        }
        while start < place, bytes[start].isHTMLSpace { start += 1 }
        return start < place && end > place + slash.utf8CodeUnitCount ? start..<end : nil
    }

    /// The marks of a coordinate: degrees, minutes, seconds, and the spaces and signs between its parts.
    private static let marks: [StaticString] = ["\u{B0}", "\u{2032}", "\u{2033}", "\u{A0}", "\u{2212}", "\u{FEFF}"]

    private static func isPart(_ byte: UInt8) -> Bool {
        if byte.isASCIIDigit { return true }
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "N"),
            UInt8(ascii: "S"), UInt8(ascii: "E"), UInt8(ascii: "W"), UInt8(ascii: ";"), UInt8(ascii: "-"),
            UInt8(ascii: "/"):
            return true
        default: return false
        }
    }

    private static func length(ofPartAt index: Int, in bytes: Bytes) -> Int? {
        guard index < bytes.count else { return nil }
        if isPart(bytes[index]) { return 1 }
        return marks.first { bytes.matches($0, at: index) }?.utf8CodeUnitCount
    }

    private static func length(ofPartBefore index: Int, in bytes: Bytes) -> Int? {
        // In front of the first number other words stand; of their letters none is taken.
        if isPart(bytes[index - 1]) {
            let isLetter = bytes[index - 1].isASCIILetter
            return isLetter && index >= 2 && bytes[index - 2].isASCIILetter ? nil : 1
        }
        return marks.first { bytes.matches($0, at: index - $0.utf8CodeUnitCount) }?.utf8CodeUnitCount
    }
}
