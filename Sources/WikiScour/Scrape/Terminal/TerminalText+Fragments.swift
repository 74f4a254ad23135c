internal import HTMLReader

/// Formulas as the html2text of Debian leaves them: what their MathML shows with room around each piece, their TeX, and in brackets
/// the description of their picture, which is the TeX once more. Lines are broken anywhere in them.
///
///     labelled      R  2
///     {\displaystyle R_{2}}  [R_{2}] and
extension TerminalText {
    private static let style: StaticString = "{\\displaystyle"
    /// How many lines in front of the one with the TeX may hold nothing but pieces.
    private static let mostLines = 6
    /// How many formulas without an end are looked at.
    private static let patience = 50

    /// Marks the lines that formulas stand on, so that the room in them parts no cells, and those that go on with one.
    static func markFormulas(_ lines: inout [TerminalLine], _ bytes: Bytes) {
        var patience = patience
        var index = 0
        var place = 0
        while patience > 0, let brace = bytes.firstIndex(of: style, from: place) {
            guard let end = FormulaText.end(of: bytes, at: brace) else {
                patience -= 1
                place = brace + 1
                continue
            }
            place = endOfDescription(of: brace..<end, in: bytes) ?? end
            while index < lines.count, lines[index].range.upperBound < brace { index += 1 }
            guard index < lines.count else { return }
            markFragments(before: index, of: Bytes(rebasing: bytes[brace..<end]), &lines, bytes)
            lines[index].isOfFormula = true
            while index + 1 < lines.count, lines[index + 1].range.lowerBound < place {
                index += 1
                lines[index].isOfFormula = true
                lines[index].goesOnWithFormula = true
            }
        }
    }

    /// Marks the lines in front of the TeX's that hold pieces. Those of a formula that is set in stand further in than the rest of it.
    private static func markFragments(
        before first: Int, of tex: Bytes, _ lines: inout [TerminalLine], _ bytes: Bytes
    ) {
        var index = first
        while index > 0, first - index < mostLines, !lines[index - 1].isOfFormula,
            lines[index - 1].hasGap(bytes) || holdsPieces(lines[index - 1], above: lines[index], of: tex, bytes)
        {
            lines[index - 1].isOfFormula = true
            guard lines[index].indent > 0, lines[index - 1].indent >= lines[index].indent else { return }
            lines[index].goesOnWithFormula = true
            if lines[index - 1].indent > lines[index].indent { return }
            index -= 1
        }
    }

    /// Whether a line that is set in holds nothing but pieces of a formula, and no words between them: its first line, where it has
    /// little room.
    private static func holdsPieces(
        _ line: TerminalLine, above next: TerminalLine, of tex: Bytes, _ bytes: Bytes
    ) -> Bool {
        guard line.indent > next.indent, next.indent > 0, line.range.count <= longestFragments else { return false }
        let text = Bytes(rebasing: bytes[line.text..<line.range.upperBound])
        guard text.contains("  ") else { return false }
        var letters = FormulaLetters(of: tex)
        var areAll = true
        text.forEachToken { piece in areAll = areAll && (isSign(piece) || letters.take(piece)) }
        return areAll
    }

    /// Whether a piece is a sign that is written as a reference to a character, or the space between two.
    private static func isSign(_ piece: Bytes) -> Bool {
        (piece.hasPrefixASCII("&#x2") && piece.last == UInt8(ascii: ";")) || piece.equalsASCII("&#xA0;")
    }

    /// Writes a text in which formulas stand, each of them once.
    mutating func writeFormulas(in text: Bytes) {
        var place = 0
        var patience = Self.patience
        var search = 0
        while patience > 0, let brace = text.firstIndex(of: Self.style, from: search) {
            search = brace + 1
            guard let end = FormulaText.end(of: text, at: brace) else {
                patience -= 1
                continue
            }
            let description = Self.endOfDescription(of: brace..<end, in: text)
            let start = description == nil ? brace : Self.startOfFragments(before: brace..<end, in: text, from: place)
            writeText(Bytes(rebasing: text[place..<start]))
            writeTeX(Bytes(rebasing: text[brace..<end]))
            place = description ?? end
            search = place
        }
        writeText(Bytes(rebasing: text[place...]))
    }

    /// Writes TeX without the spaces that stand where lines were broken behind its marks.
    private mutating func writeTeX(_ tex: Bytes) {
        if let last = output.text.last, !last.isHTMLSpace, last != UInt8(ascii: "(") { output.text.append(0x20) }
        for (index, byte) in tex.enumerated() {
            if byte == 0x20, index > 0, "_^{".utf8.contains(tex[index - 1]) { continue }
            output.text.append(byte)
        }
    }

    /// Where the pieces begin that stand in front of the TeX. Room stands in front of them, or the start of a line; each is in the
    /// TeX, and none more often than there.
    private static func startOfFragments(before tex: Range<Int>, in text: Bytes, from limit: Int) -> Int {
        var letters = FormulaLetters(of: Bytes(rebasing: text[tex]))
        var (start, place) = (tex.lowerBound, tex.lowerBound)
        while true {
            while place > limit, text[place - 1].isHTMLSpace { place -= 1 }
            guard place > limit, tex.lowerBound - place < longestFragments else { return start }
            let end = place
            while place > limit, !text[place - 1].isHTMLSpace { place -= 1 }
            let piece = Bytes(rebasing: text[place..<end])
            guard isSign(piece) || letters.take(piece) else { return start }
            start = place
        }
    }

    /// In bytes.
    private static let longestFragments = 1000

    /// Where the description in brackets ends that is the formula once more, white space, braces and its style aside.
    private static func endOfDescription(of formula: Range<Int>, in text: Bytes) -> Int? {
        let bracket = text.skippingSpaces(from: formula.upperBound)
        guard bracket < text.count, text[bracket] == UInt8(ascii: "[") else { return nil }
        var index = text.skippingSpaces(from: bracket + 1)
        if text.matches(style, at: index) { index += style.utf8CodeUnitCount }
        func isPassed(_ byte: UInt8) -> Bool {
            byte.isHTMLSpace || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
        }
        for byte in text[(formula.lowerBound + style.utf8CodeUnitCount)..<formula.upperBound] where !isPassed(byte) {
            while index < text.count, isPassed(text[index]) { index += 1 }
            guard index < text.count, text[index] == byte else { return nil }
            index += 1
        }
        while index < text.count, isPassed(text[index]) { index += 1 }
        return index < text.count && text[index] == UInt8(ascii: "]") ? index + 1 : nil
    }
}
