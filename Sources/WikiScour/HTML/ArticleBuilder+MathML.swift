internal import HTMLReader

/// Writes MathML that carries no TeX, as MediaWiki's own MathML does, on the line.
extension ArticleBuilder {
    /// Writes what a formula shows in a row: a fraction with a slash, indices and exponents as in the text around.
    ///
    /// - Parameter end: The node behind the formula, which may have swallowed more.
    mutating func writeMathML(_ number: Int, to end: Int) {
        let node = page.nodes[number]
        switch node.tag {
        case .text: return write(number)
        case .comment, .annotation: return
        default: break
        }
        guard enter() else { return text(number + 1..<min(end, Int(node.end)), asValue: false) }
        let parts = parts(of: number, to: end)
        switch (node.tag, parts.count) {
        case (.mfrac, 2):
            // Beside a letter or a figure it would be another fraction.
            let isFactor =
                canvas.touchesText && canvas.text.last.map(Self.isOfWord) ?? false || isFollowedByWord(Int(node.end))
            if isFactor { canvas.append("(") }
            writeOperand(parts[0], to: end)
            canvas.append("/")
            writeOperand(parts[1], to: end)
            if isFactor { canvas.append(")") }
        case (.msup, 2), (.mover, 2):
            writeMathML(parts[0], to: end)
            writeScript(parts[1], to: end, .above)
        case (.msub, 2), (.munder, 2):
            writeMathML(parts[0], to: end)
            writeScript(parts[1], to: end, .below)
        case (.msubsup, 3), (.munderover, 3):
            writeMathML(parts[0], to: end)
            writeScript(parts[1], to: end, .below)
            writeScript(parts[2], to: end, .above)
        case (.msqrt, _):
            canvas.append("√")
            writeOperand(number, to: end)
        case (.mroot, 2):
            writeScript(parts[1], to: end, .above)
            canvas.append("√")
            writeOperand(parts[0], to: end)
        default:
            for part in parts { writeMathML(part, to: end) }
            if node.tag == .mtd { canvas.space() }
        }
        nesting -= 1
    }

    private func isFollowedByWord(_ end: Int) -> Bool {
        let next = (end..<min(page.nodes.count, end + 8)).first { page.nodes[$0].tag == .text }
        return next.flatMap { page.text(page.nodes[$0]).first }.map(Self.isOfWord) ?? false
    }

    /// Whether a byte is of a figure, or of a Latin or Greek letter.
    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == 0xCE || byte == 0xCF
    }

    /// The children of an element; white space between them is none.
    private func parts(of number: Int, to end: Int) -> [Int] {
        var parts: [Int] = []
        var child = number + 1
        while child < min(end, Int(page.nodes[number].end)) {
            let node = page.nodes[child]
            if node.tag != .comment, node.tag != .text || page.text(node).hasVisibleCharacter { parts.append(child) }
            child = Int(node.end)
        }
        return parts
    }

    private mutating func writeScript(_ number: Int, to end: Int, _ position: ScriptForms.Position) {
        // An accent stands over its letter, and is no exponent of it.
        if position == .above, page.textCount(number, limit: 3) != nil, holdsOnlyMarks(number) {
            return writeMathML(number, to: end)
        }
        canvas.beginInner()
        writeMathML(number, to: end)
        canvas.endScript(position)
    }

    private func holdsOnlyMarks(_ number: Int) -> Bool {
        page.plainText(of: number).unicodeScalars.allSatisfy { "^ˆ~˜¯‾→⇀.˙¨ˇ´`˘⏞⏟".unicodeScalars.contains($0) }
    }

    /// What a fraction or a root is of: in parentheses where it is more than one sign.
    private mutating func writeOperand(_ number: Int, to end: Int) {
        let signs = (number..<min(end, Int(page.nodes[number].end))).count {
            page.nodes[$0].tag == .text && page.text(page.nodes[$0]).hasVisibleCharacter
        }
        let parts = page.nodes[number].tag == .msqrt ? parts(of: number, to: end) : [number]
        if signs > 1 { canvas.append("(") }
        for part in parts { writeMathML(part, to: end) }
        if signs > 1 { canvas.append(")") }
    }
}
