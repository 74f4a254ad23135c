internal import HTMLReader

/// The description of a formula's picture, which browsers copy behind its TeX: `{\displaystyle F_{d}} F_{d}`. Its braces may differ.
enum FormulaAlt {
    /// In bytes, white space and braces left out: a shorter one may be the author's words.
    private static let shortest = 3

    /// Where the description ends that stands behind a formula; nil where none does.
    ///
    /// - Parameters:
    ///   - formula: The TeX, its style included.
    ///   - repeats: Whether the page is known to have such descriptions: then a single letter is one.
    static func end(behind formula: Range<Int>, in bytes: Bytes, repeats: Bool) -> Int? {
        guard formula.upperBound < bytes.count,
            let style = bytes[(formula.lowerBound + 2)..<formula.upperBound].firstIndex(where: { !$0.isASCIILetter })
        else { return nil }
        var index = formula.upperBound
        var depth = 0
        var count = 0
        var isMarkup = false
        for byte in bytes[style..<(formula.upperBound - 1)] where !byte.isHTMLSpace && !isBrace(byte) {
            while index < bytes.count, bytes[index] == 0x20 || isBrace(bytes[index]) { pass(&index, &depth, bytes) }
            guard index < bytes.count, bytes[index] == byte, depth >= 0 else { return nil }
            index += 1
            count += 1
            isMarkup = isMarkup || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "^")
        }
        while depth > 0, index < bytes.count, bytes[index] == 0x20 || isBrace(bytes[index]) {
            pass(&index, &depth, bytes)
        }
        guard depth == 0, count > 0, count >= shortest || isMarkup || repeats else { return nil }
        // Glued to it, the ending of a word may stand there.
        if bytes[formula.upperBound] != 0x20, !isMarkup, !repeats { return nil }
        // It is whole.
        return index < bytes.count && (bytes[index].isASCIILetter || bytes[index].isASCIIDigit) ? nil : index
    }

    private static func isBrace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") }

    private static func pass(_ index: inout Int, _ depth: inout Int, _ bytes: Bytes) {
        if bytes[index] == UInt8(ascii: "{") { depth += 1 }
        if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
        index += 1
    }
}
