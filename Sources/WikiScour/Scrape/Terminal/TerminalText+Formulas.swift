/// Formulas whose markup lynx writes out.
extension TerminalText {
    /// lynx writes the markup of a formula out, in lines of its own: `[MATH: <mrow>… :MATH]`.
    func isWithinFormula(_ block: Range<Int>) -> Bool {
        guard holdsFormulas, block.count < 100 else { return false }
        let text = Bytes(rebasing: bytes[lines[block.lowerBound].text..<lines[block.upperBound - 1].range.upperBound])
        var open: Int?
        while let next = text.firstIndex(of: "[MATH:", from: open.map { $0 + 1 } ?? 0) { open = next }
        return open.map { text.firstIndex(of: ":MATH]", from: $0) == nil } ?? false
    }

    /// The TeX within the markup of a formula. The picture's description repeats it behind the markup.
    ///
    /// - Parameter noFormulaBefore: How far a search has shown that no formula begins. Many may seem to.
    func writtenFormula(
        _ text: Bytes, _ index: Int, _ noFormulaBefore: inout Int
    ) -> (tex: Range<Int>, end: Int)? {
        guard index >= noFormulaBefore, text.matches("[MATH:", at: index) else { return nil }
        guard let close = text.firstIndex(of: ":MATH]", from: index) else {
            noFormulaBefore = text.count
            return nil
        }
        let markup = Bytes(rebasing: text[..<close])
        guard let annotation = markup.firstIndex(of: "application/x-tex\">", from: index),
            let end = markup.firstIndex(of: "</annotation>", from: annotation)
        else {
            noFormulaBefore = close
            return nil
        }
        let tex = annotation + 19..<end
        var next = text.skippingSpaces(from: close + 6)
        if let repeated = Self.endOfRepetition(Bytes(rebasing: text[tex]), in: text, from: next) {
            next = repeated
            return (tex, next)
        }
        return (tex, close + 6)
    }

    /// Where the same TeX ends again, with or without the braces that set its style. White space may differ.
    private static func endOfRepetition(_ tex: Bytes, in text: Bytes, from start: Int) -> Int? {
        var inner = tex
        for style: StaticString in ["{\\displaystyle ", "{\\textstyle "]
        where tex.hasPrefixASCII(style) && tex.last == UInt8(ascii: "}") && !text.matches(style, at: start) {
            inner = Bytes(rebasing: tex[style.utf8CodeUnitCount..<(tex.count - 1)])
        }
        var index = start
        for byte in inner where !byte.isHTMLSpace {
            index = text.skippingSpaces(from: index)
            guard index < text.count, text[index] == byte else { return nil }
            index += 1
        }
        return index
    }
}
