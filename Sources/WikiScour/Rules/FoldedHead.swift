/// The first eight bytes of a heading as names of sections are spelled, in small letters, for the scripts whose letters take as
/// many bytes in either case.
enum FoldedHead {
    private static let length = 8

    /// The bytes, the first one lowest, zeros behind them; nil where the bytes do not tell how they are spelled in small
    /// letters.
    static func of(_ heading: Bytes) -> UInt64? {
        var head: UInt64 = 0
        var index = 0
        let end = min(heading.count, length)
        while index < end {
            let byte = heading[index]
            if byte < 0x80 {
                head |= UInt64(byte.lowercasedASCII) << UInt64(index * 8)
                index += 1
            } else {
                guard index + 1 < end, let (lead, second) = smallLetter(byte, heading[index + 1]) else { return nil }
                head |= (UInt64(lead) | UInt64(second) << 8) << UInt64(index * 8)
                index += 2
            }
        }
        // A mark that stands behind may become one with the last letter.
        return end < heading.count && (heading[end] == 0xCC || heading[end] == 0xCD) ? nil : head
    }

    /// A letter of two bytes in small letters.
    private static func smallLetter(_ lead: UInt8, _ second: UInt8) -> (UInt8, UInt8)? {
        switch (lead, second) {
        case (0xC2, _): (lead, second)
        // A multiplication sign stands among the capital letters.
        case (0xC3, 0x80...0x9E): (lead, second == 0x97 ? second : second + 0x20)
        case (0xC3, _): (lead, second)
        // Letters whose small one has other bytes, or is none of the next ones.
        case (0xC4, 0xB0), (0xC4, 0xB1), (0xC4, 0xB8), (0xC4, 0xBF), (0xC5, 0x89), (0xC5, 0xB8), (0xC5, 0xBF): nil
        case (0xC4...0xC5, _):
            (lead, isCapital(UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F)) ? second + 1 : second)
        // Cyrillic.
        case (0xD0, 0x80...0x8F): (0xD1, second + 0x10)
        case (0xD0, 0x90...0x9F): (0xD0, second + 0x20)
        case (0xD0, 0xA0...0xAF): (0xD1, second - 0x20)
        case (0xD0, _), (0xD1, 0x80...0x9F): (lead, second)
        default: nil
        }
    }

    private static func isCapital(_ value: UInt32) -> Bool { Scalar(value: value, length: 2).isCapitalLetter }
}
