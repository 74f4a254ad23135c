/// Dates in parentheses that say again, for programs, what stands beside them: `(1984-10-25)`. Where each text node is a
/// line, the parentheses stand on lines of their own.
enum HiddenDate {
    /// Where the date in parentheses ends that begins at `index`; nil where none does.
    static func end(at index: Int, in bytes: Bytes, limit: Int) -> Int? {
        guard index < limit, bytes[index] == UInt8(ascii: "("), let date = endOfDate(bytes, index + 1, limit) else {
            return nil
        }
        let close = bytes.skippingSpaces(from: date)
        return close < limit && bytes[close] == UInt8(ascii: ")") ? close + 1 : nil
    }

    private static func endOfDate(_ bytes: Bytes, _ index: Int, _ limit: Int) -> Int? {
        let start = bytes.skippingSpaces(from: index)
        guard start + 10 < limit else { return nil }
        for (offset, pattern) in "0000-00-00".utf8.enumerated() {
            let byte = bytes[start + offset]
            guard pattern == UInt8(ascii: "0") ? byte.isASCIIDigit : byte == pattern else { return nil }
        }
        return start + 10
    }

    /// Where the year of the date stands.
    static func year(at index: Int, in bytes: Bytes) -> Range<Int> {
        let start = bytes.skippingSpaces(from: index + 1)
        return start..<start + 4
    }
}
