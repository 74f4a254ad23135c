/// The numbers of a table of contents: `2.1` is the first part of the second section.
enum SectionNumber {
    /// The numbers that can come next: one deeper, the next one, or the next one of a level above.
    static func followers(of last: [Int]) -> [[Int]] {
        if last.isEmpty { return [[1]] }
        var result = [last + [1]]
        for depth in (1...last.count).reversed() {
            result.append(Array(last[..<(depth - 1)]) + [last[depth - 1] + 1])
        }
        return result
    }

    /// How long the number is at the start of a text; nil where another one stands there.
    static func length(of parts: [Int], in text: Bytes) -> Int? {
        var index = 0
        for (position, part) in parts.enumerated() {
            if position > 0 {
                guard index < text.count else { return nil }
                let point = Scalar(text, at: index)
                guard point.value == 0x2E || point.value == 0x66B || point.value == 0x2024 else { return nil }
                index += point.length
            }
            guard let length = length(of: part, in: text, at: index) else { return nil }
            index += length
        }
        // `1.` before a deeper number is not this one.
        if index + 1 < text.count, text[index] == UInt8(ascii: "."), text[index + 1].isASCIIDigit { return nil }
        if index < text.count, text[index] == UInt8(ascii: "."), parts.count == 1 { index += 1 }
        return index
    }

    /// How many bytes the digits of one number take.
    private static func length(of value: Int, in text: Bytes, at start: Int) -> Int? {
        var index = start
        for digit in String(value).utf8 {
            guard index < text.count else { return nil }
            let scalar = Scalar(text, at: index)
            guard Digits.value(scalar) == Int(digit) - 0x30 else { return nil }
            index += scalar.length
        }
        return index - start
    }
}
