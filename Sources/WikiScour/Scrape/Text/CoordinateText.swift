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
        while let length = length(ofPartAt: end, from: place, in: bytes) { end += length }
        // The name of the place may follow in parentheses.
        let name = end + (bytes.matches("\n", at: end) ? 1 : 0)
        if bytes.matches("\u{FEFF} (", at: name),
            let close = bytes[name...].prefix(longestName).firstIndex(of: UInt8(ascii: ")"))
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

    /// - Parameter start: Where the slash begins.
    private static func length(ofPartAt index: Int, from start: Int, in bytes: Bytes) -> Int? {
        guard index < bytes.count else { return nil }
        if isPart(bytes[index]) { return 1 }
        if bytes[index] == 0x0A { return goesOn(behind: index, from: start, in: bytes) ? 1 : nil }
        return marks.first { bytes.matches($0, at: index) }?.utf8CodeUnitCount
    }

    /// In bytes: of what follows the slash, of a text node, of a place's name.
    private static let longest = 200
    private static let longestNode = 60
    private static let longestName = 200

    /// Whether coordinates go on behind a line break, where each text node is a line: with another slash, or with degrees, or
    /// with the two numbers, which are the last of them. A number alone is another cell's.
    private static func goesOn(behind place: Int, from start: Int, in bytes: Bytes) -> Bool {
        guard place - start <= longest, !bytes[start..<place].contains(UInt8(ascii: ";")) else { return false }
        let rest = Bytes(rebasing: bytes[(place + 1)...].prefix(longestNode))
        let node = Bytes(rebasing: rest.prefix { $0 != 0x0A })
        if node.matches("\u{FEFF} /", at: 0) { return true }
        guard let first = node.first, first.isASCIIDigit || first == UInt8(ascii: "-") else { return false }
        return node.contains("\u{B0}") || node.contains("; ")
    }

    /// Whether the line in front of a line break is the degrees of one direction: "37\u{B0}48\u{2032}N".
    private static func isDirection(endingAt place: Int, in bytes: Bytes) -> Bool {
        guard place > 4, "NSEW".utf8.contains(bytes[place - 1]) else { return false }
        return (["\u{B0}", "\u{2032}", "\u{2033}"] as [StaticString]).contains {
            bytes.matches($0, at: place - 1 - $0.utf8CodeUnitCount)
        }
    }

    private static func length(ofPartBefore index: Int, in bytes: Bytes) -> Int? {
        if bytes[index - 1] == 0x0A { return isDirection(endingAt: index - 1, in: bytes) ? 1 : nil }
        // In front of the first number other words stand; of their letters none is taken.
        if isPart(bytes[index - 1]) {
            let isLetter = bytes[index - 1].isASCIILetter
            return isLetter && index >= 2 && bytes[index - 2].isASCIILetter ? nil : 1
        }
        return marks.first { bytes.matches($0, at: index - $0.utf8CodeUnitCount) }?.utf8CodeUnitCount
    }
}
