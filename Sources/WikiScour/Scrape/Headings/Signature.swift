internal import HTMLReader

/// The end of a comment on a talk page: the time at which it was signed, and its zone, "07:22, 6 April 2025 (UTC)".
enum Signature {
    /// In bytes: zones are called "UTC", "CEST".
    private static let zoneLengths = 3...5
    /// In bytes: hour, minute and the day.
    private static let longestTime = 48

    /// Whether a text ends with one.
    static func ends(_ text: Bytes) -> Bool {
        guard text.count > 12, text[text.count - 1] == UInt8(ascii: ")") else { return false }
        let inside = text.dropLast()
        let zone = inside.suffix(zoneLengths.upperBound).reversed().prefix {
            $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z")
        }
        let front = inside.dropLast(zone.count)
        guard zoneLengths.contains(zone.count), front.last == UInt8(ascii: "(") else { return false }
        let time = Bytes(rebasing: front.suffix(longestTime))
        // "(USA)" stands behind years, too.
        return time.indices.dropFirst().dropLast().contains {
            time[$0] == UInt8(ascii: ":") && time[$0 - 1].isASCIIDigit && time[$0 + 1].isASCIIDigit
        }
    }
}
