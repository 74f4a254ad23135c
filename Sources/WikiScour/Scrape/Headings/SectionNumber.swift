/// The numbers of a table of contents: `2.1` is the first part of the second section.
enum SectionNumber {
    /// The number at the start of a text that can come next, and its length: one deeper, the next one, or the next one of a
    /// level above. Where the title begins with a digit itself, this tells them apart.
    static func follower(of last: [Int], in text: Bytes) -> (parts: [Int], length: Int)? {
        if let length = length(of: last[...], 1, in: text) { return (last + [1], length) }
        for depth in last.indices.reversed() {
            if let length = length(of: last[..<depth], last[depth] + 1, in: text) {
                return (last[..<depth] + [last[depth] + 1], length)
            }
        }
        return nil
    }

    /// Whether two lines are the first of a table of contents, as far as their numbers tell.
    static func beginTable(_ first: Bytes, _ second: Bytes) -> Bool {
        first.hasPrefixASCII("1 ") && (second.hasPrefixASCII("2 ") || second.hasPrefixASCII("1.1 "))
    }

    /// How long the number one is at the start of a text, the point behind it included; nil where it does not stand there.
    static func lengthOfFirst(in text: Bytes) -> Int? { length(of: [], 1, in: text) }

    /// How long the number of some parts and another behind them is at the start of a text; nil where another one stands
    /// there.
    private static func length(of parts: ArraySlice<Int>, _ last: Int, in text: Bytes) -> Int? {
        var index = 0
        for part in parts {
            guard let length = length(of: part, in: text, at: index), index + length < text.count else { return nil }
            index += length
            let point = Scalar(text, at: index)
            guard point.value == 0x2E || point.value == 0x66B || point.value == 0x2024 else { return nil }
            index += point.length
        }
        guard let length = length(of: last, in: text, at: index) else { return nil }
        index += length
        // `1.` before a deeper number is not this one.
        if index + 1 < text.count, text[index] == UInt8(ascii: "."), text[index + 1].isASCIIDigit { return nil }
        if index < text.count, text[index] == UInt8(ascii: "."), parts.isEmpty { index += 1 }
        return index
    }

    /// How many bytes the digits of one number take.
    private static func length(of value: Int, in text: Bytes, at start: Int) -> Int? {
        // Titles that are numbered are few; the first digit tells most others.
        var unit = 1
        while value / unit >= 10 { unit *= 10 }
        var index = start
        while unit > 0 {
            guard index < text.count else { return nil }
            let scalar = Scalar(text, at: index)
            guard Digits.value(scalar) == value / unit % 10 else { return nil }
            index += scalar.length
            unit /= 10
        }
        return index - start
    }
}
