/// Parts the name of a kind of living things from its author, who is glued to it on a line of its own in the box: "Velma ostranaMarrow,
/// 1820", "Velma ostrana(Marrow, 1820)".
enum TaxonAuthor {
    private static let labels: [StaticString] = [
        "Binomial name", "Trinomial name", "Type species", "Binomial", "Trinomial",
    ]

    static func mayStand(behind label: String) -> Bool {
        var label = label
        return label.withUTF8 { label in labels.contains { label.equalsASCII($0) } }
    }

    /// The pieces of a value, with those parted that hold both.
    static func parted(_ pieces: [BoxValue.Piece], _ bytes: Bytes) -> [BoxValue.Piece] {
        pieces.flatMap { piece -> [BoxValue.Piece] in
            guard let place = start(in: piece.range, bytes) else { return [piece] }
            let name = BoxValue.Piece(range: piece.range.lowerBound..<place, isBehindSeam: piece.isBehindSeam)
            let author = BoxValue.Piece(
                range: place..<piece.range.upperBound, isBehindSpace: bytes[place] == UInt8(ascii: "("))
            return [name, author]
        }
    }

    private static func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    /// Where the author begins that is glued to the name, and that a year ends; nil where none is.
    private static func start(in range: Range<Int>, _ bytes: Bytes) -> Int? {
        guard range.count > 8, endsInYear(range, bytes) else { return nil }
        for index in range.dropFirst(2) where isSmall(bytes[index - 1]) {
            if bytes[index] == UInt8(ascii: "(") {
                return Scalar(bytes, at: index + 1).isCapitalLetter ? index : nil
            }
            if bytes[index] == UInt8(ascii: ",") { return nil }
            if bytes[index] & 0xC0 != 0x80, Scalar(bytes, at: index).isCapitalLetter { return index }
        }
        return nil
    }

    /// Whether a comma and a year end a stretch, be it in parentheses; citations stand behind.
    private static func endsInYear(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "]"),
            let open = bytes[range.lowerBound..<end].suffix(8).lastIndex(of: UInt8(ascii: "["))
        {
            end = open
        }
        if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ")") { end -= 1 }
        return end - range.lowerBound > 6 && bytes[(end - 4)..<end].allSatisfy(\.isASCIIDigit)
            && bytes.matches(", ", at: end - 6)
    }
}
