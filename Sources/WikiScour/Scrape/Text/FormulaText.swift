/// The TeX of a formula in the text, as MathML's annotation left it: `{\displaystyle …}`.
enum FormulaText {
    private static let styles: [StaticString] = ["{\\displaystyle", "{\\textstyle", "{\\scriptstyle"]

    /// The longest formula; large matrices take half of it. Without a bound, braces that nothing closes would be searched to
    /// the end of the page, each anew.
    private static let longest = 1 << 13

    /// The same where each backslash is doubled, as Markdown escapes it.
    private static let doubled: [StaticString] = ["{\\\\displaystyle", "{\\\\textstyle", "{\\\\scriptstyle"]

    /// Whether a text begins with the brace of a style.
    static func beginsStyled(_ text: Bytes, doubled isDoubled: Bool) -> Bool {
        (isDoubled ? doubled : styles).contains { text.hasPrefixASCII($0) }
    }

    /// Where the TeX that begins at the brace ends, its marks escaped with a backslash: a doubled one in front of a brace
    /// is one that shows.
    static func endOfDoubled(of bytes: Bytes, at brace: Int) -> Int? {
        guard doubled.contains(where: { bytes.matches($0, at: brace) }) else { return nil }
        return endOfBraces(of: bytes, at: brace, doubled: true)
    }

    /// Where the TeX that begins at the brace ends; nil where no formula begins.
    static func end(of bytes: Bytes, at brace: Int) -> Int? {
        guard let style = styles.first(where: { bytes.matches($0, at: brace) }),
            brace + style.utf8CodeUnitCount < bytes.count, !bytes[brace + style.utf8CodeUnitCount].isASCIILetter
        else { return nil }
        return endOfBraces(of: bytes, at: brace, doubled: false)
    }

    /// - Parameter doubled: Whether two backslashes are one.
    private static func endOfBraces(of bytes: Bytes, at brace: Int, doubled: Bool) -> Int? {
        var depth = 0
        var index = brace
        let limit = min(bytes.count, brace + longest)
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += doubled && bytes.matches("\\\\", at: index) ? 2 : 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        return nil
    }
}
