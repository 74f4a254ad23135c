/// Numbers in brackets that are those of elements in program text: "a[1][2]++", "x[3] = y". What is done to the element stands behind
/// them.
enum ElementIndex {
    /// What is done, and what nothing but program text has directly behind a bracket.
    private static let operators: [StaticString] = ["++", "+=", "-=", "*=", "/=", "=", " = ", " += ", " == ", "->"]
    /// More brackets than an element has.
    private static let mostBrackets = 8
    /// In bytes.
    private static let longestNumber = 6

    /// Whether the bracket at a place opens the number of an element.
    static func isOne(at open: Int, in bytes: Bytes) -> Bool {
        guard open > 0, isEndOfName(bytes[open - 1]) else { return false }
        var index = open
        for _ in 0..<mostBrackets {
            guard let end = endOfNumber(at: index, bytes) else { return false }
            index = end
            if index < bytes.count, bytes[index] == UInt8(ascii: "[") { continue }
            return mayBeOperator(index, bytes) && operators.contains { bytes.matches($0, at: index) }
        }
        return false
    }

    /// A look at two bytes: behind nearly every citation stands a space and a word.
    @inline(__always)
    private static func mayBeOperator(_ index: Int, _ bytes: Bytes) -> Bool {
        guard index + 1 < bytes.count else { return index < bytes.count && bytes[index] == UInt8(ascii: "=") }
        switch bytes[index] {
        case 0x20: return bytes[index + 1] == UInt8(ascii: "=") || bytes[index + 1] == UInt8(ascii: "+")
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "="): return true
        default: return false
        }
    }

    private static func isEndOfName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "]")
            || byte == UInt8(ascii: ")")
    }

    private static func endOfNumber(at open: Int, _ bytes: Bytes) -> Int? {
        var index = open + 1
        while index < bytes.count, bytes[index].isASCIIDigit, index - open <= longestNumber { index += 1 }
        return index > open + 1 && index < bytes.count && bytes[index] == UInt8(ascii: "]") ? index + 1 : nil
    }
}
