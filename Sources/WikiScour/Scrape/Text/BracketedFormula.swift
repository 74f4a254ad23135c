internal import HTMLReader

/// Formulas as wikis with MathJax leave them where no script has drawn them: `[math]\displaystyle{ P = \rho g Q }[/math]`.
enum BracketedFormula {
    private static let opening: StaticString = "[math]"
    private static let closing: StaticString = "[/math]"
    /// In bytes.
    private static let longest = 1 << 13

    /// Marks all of them, in order.
    static func mark(in bytes: Bytes, into marks: inout PageBuffer<ScrapeMark>) {
        guard bytes.contains(closing) else { return }
        var index = 0
        while let start = bytes.firstIndex(of: opening, from: index) {
            index = start + 1
            guard let end = end(of: bytes, at: start) else { continue }
            marks.append(ScrapeMark(what: .formula, start: start, end: end))
            index = end
        }
    }

    /// Where the formula ends that begins with a bracket; nil where none does.
    static func end(of bytes: Bytes, at bracket: Int) -> Int? {
        guard bytes.matches(opening, at: bracket) else { return nil }
        var index = bracket + opening.utf8CodeUnitCount
        let limit = min(bytes.count, bracket + longest)
        var holdsWord = false
        while index < limit {
            let byte = bytes[index]
            if byte == UInt8(ascii: "[") {
                // The settings of a script name the brackets, with nothing between them.
                if bytes.matches(closing, at: index) { return holdsWord ? index + closing.utf8CodeUnitCount : nil }
                if bytes.matches(opening, at: index) { return nil }
            }
            holdsWord = holdsWord || byte.isASCIILetter || byte.isASCIIDigit
            index += 1
        }
        return nil
    }

    /// The TeX of a formula, be it one in such brackets or not.
    static func tex(of formula: Range<Int>, in bytes: Bytes) -> Range<Int> {
        guard bytes.matches(opening, at: formula.lowerBound) else { return formula }
        return formula.lowerBound + opening.utf8CodeUnitCount..<formula.upperBound - closing.utf8CodeUnitCount
    }
}
