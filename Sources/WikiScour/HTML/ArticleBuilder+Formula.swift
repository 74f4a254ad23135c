internal import HTMLReader

extension ArticleBuilder {
    /// Writes a formula as its TeX between dollar signs (clean format, section 2.8), and returns the node to go on with: the one behind it.
    ///
    /// - Parameter startsBlock: Whether a displayed formula may be a paragraph of its own here.
    mutating func writeFormula(_ number: Int, startsBlock: Bool) -> Int {
        let formula = Formula(at: number, page)
        let range = formula.range
        guard formula.tex != nil || formula.mathML != nil else {
            // The characters of the formula are all there is.
            guard enter() else { return number + 1 }
            text(number + 1..<range.upperBound, asValue: false)
            nesting -= 1
            return range.upperBound
        }
        for stray in formula.strays { write(stray) }
        if !formula.strays.isEmpty { canvas.space() }
        let isDisplayed = startsBlock && formula.isDisplayed
        if isDisplayed {
            if line.item != nil { closeLine() } else { breakLine() }
        }
        breakCount = 0
        trace(formula)
        if formula.isFailed { account.note(.cleanupMark, "parser-error", range) }
        if let tex = formula.tex {
            let dollars: [UInt8] = isDisplayed ? [0x24, 0x24] : [0x24]
            (dollars + tex + dollars).withUnsafeBufferPointer { canvas.appendVerbatim($0) }
        } else if let mathML = formula.mathML {
            writeMathML(mathML, to: range.upperBound)
        }
        if isDisplayed { breakLine() }
        return range.upperBound
    }

    /// All that a formula holds, its drawn characters too, is what its TeX says.
    mutating func trace(_ formula: Formula) {
        guard trace.isOn else { return }
        let strays = Set(formula.strays)
        for number in formula.range where page.nodes[number].tag == .text && !strays.contains(number) {
            trace.note(number, line: canvas.outermostLineStart)
        }
    }
}
