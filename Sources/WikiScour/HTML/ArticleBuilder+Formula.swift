internal import HTMLReader

extension ArticleBuilder {
    /// Writes a formula as its TeX between dollar signs (clean format, section 2.8), and returns the node to go on with: the one behind it.
    ///
    /// - Parameter startsBlock: Whether a displayed formula may be a paragraph of its own here.
    mutating func writeFormula(_ number: Int, startsBlock: Bool) -> Int {
        let formula = Formula(at: number, page)
        let range = formula.range
        let tex = formula.tex ?? texOfExtension(formula)
        guard tex != nil || formula.mathML != nil else {
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
        if let tex {
            append(tex: tex, isDisplayed: isDisplayed)
        } else if let mathML = formula.mathML {
            writeMathML(mathML, to: range.upperBound)
        }
        if isDisplayed { breakLine() }
        return range.upperBound
    }

    private mutating func append(tex: [UInt8], isDisplayed: Bool) {
        let dollars: [UInt8] = isDisplayed ? [0x24, 0x24] : [0x24]
        (dollars + tex + dollars).withUnsafeBufferPointer { canvas.appendVerbatim($0) }
    }

    /// Writes the formula of a script that MathJax would have drawn. Where it has, the script has an id, and goes with the drawing. False for
    /// all other scripts.
    mutating func writeFormula(ofScript number: Int, startsBlock: Bool) -> Bool {
        let node = page.nodes[number]
        guard keep.contains(.math), page.attribute(.id, of: node) == nil,
            let type = StartTag.value(ofFirst: ["type"], endingAt: Int(node.place), in: source),
            type.starts(with: "math/tex".utf8)
        else { return false }
        let tex = TeX.stripped(page.rawText(of: number))
        guard !tex.isEmpty else { return false }
        let isDisplayed = startsBlock && type.withBytes { $0.contains("mode=display") }
        if isDisplayed {
            if line.item != nil { closeLine() } else { breakLine() }
        }
        breakCount = 0
        trace.note(number + 1, line: canvas.outermostLineStart)
        append(tex: tex, isDisplayed: isDisplayed)
        if isDisplayed { breakLine() }
        return true
    }

    /// The TeX that Parsoid keeps as the source of the extension, for what MathML does not say itself. An empty element without any may be
    /// the first half of a formula whose other half tells all.
    private func texOfExtension(_ formula: Formula) -> [UInt8]? {
        let place = Int(page.nodes[formula.range.lowerBound].place)
        guard formula.mathML != nil,
            let json = StartTag.value(ofFirst: ["data-mw"], endingAt: place, in: source)
        else { return nil }
        var tex: ContiguousArray<UInt8>?
        json.withBytes { json in
            var reader = JSONReader(json)
            _ = reader.readObject { name, reader in
                guard name == "body" else { return }
                _ = reader.readObject { name, reader in
                    if name == "extsrc" { tex = reader.readBytes() }
                }
            }
        }
        guard let tex, !tex.allSatisfy(\.isHTMLSpace) else { return nil }
        return tex.withBytes(TeX.stripped)
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
