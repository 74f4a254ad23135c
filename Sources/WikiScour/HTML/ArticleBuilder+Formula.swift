internal import HTMLReader

extension ArticleBuilder {
    /// Writes a formula as its TeX between dollar signs (clean format, section 2.8).
    ///
    /// - Parameter startsBlock: Whether a displayed formula may be a paragraph of its own here.
    mutating func writeFormula(_ number: Int, startsBlock: Bool) {
        let range = number..<Int(page.nodes[number].end)
        guard let tex = FormulaReader.tex(in: range, page) else {
            // No TeX: the characters of the formula are all there is.
            return text(number + 1..<range.upperBound, asValue: false)
        }
        let isDisplayed = startsBlock && FormulaReader.isDisplayed(range, page)
        let dollars: [UInt8] = isDisplayed ? [0x24, 0x24] : [0x24]
        if isDisplayed {
            if line.item != nil { closeLine() } else { breakLine() }
        }
        breakCount = 0
        traceFormula(range)
        (dollars + tex + dollars).withUnsafeBufferPointer { canvas.appendVerbatim($0) }
        if isDisplayed { breakLine() }
    }

    /// All that a formula holds, its drawn characters too, is what its TeX says.
    mutating func traceFormula(_ range: Range<Int>) {
        guard trace.isOn else { return }
        for number in range where page.nodes[number].tag == .text {
            trace.note(number, line: canvas.outermostLineStart)
        }
    }
}

/// Finds the TeX of a formula in the markup of the many versions of MediaWiki's Math extension.
enum FormulaReader {
    /// The TeX, without the style that MediaWiki wraps it in; nil where the page does not carry it.
    static func tex(in range: Range<Int>, _ page: HTMLTape.View) -> [UInt8]? {
        var alternative: Bytes?
        var plain: Bytes?
        for number in range {
            let node = page.nodes[number]
            switch node.tag {
            case .annotation:
                if page.attribute(.encoding, of: node)?.contains("tex") ?? false {
                    let text = page.rawText(of: number)
                    if !text.isBlank { return TeX.stripped(text) }
                }
            case .math:
                if let text = page.attribute(.alttext, of: node), !text.isBlank { alternative = alternative ?? text }
            case .img:
                if let text = page.attribute(.alt, of: node), !text.isBlank { alternative = alternative ?? text }
            case .span:
                // The text that a script in the browser would have drawn: `$ a^2 $`.
                if number == range.lowerBound, page.attribute(.class, of: node)?.contains("tex") ?? false {
                    let text = page.rawText(of: number).trimmed
                    if text.count > 2, text.first == UInt8(ascii: "$"), text.last == UInt8(ascii: "$") {
                        plain = Bytes(rebasing: text[1..<text.count - 1])
                    }
                }
            default: break
            }
        }
        return (alternative ?? plain).map(TeX.stripped)
    }

    /// How many nodes are looked at, so that formulas in one another take no time that grows with the square.
    private static let looked = 500

    /// Whether what stands in a formula is no formula: paragraphs, lists, headings. Its end tag is missing.
    static func holdsParagraphs(_ range: Range<Int>, _ page: HTMLTape.View) -> Bool {
        range.prefix(looked).contains {
            switch page.nodes[$0].tag {
            case .p, .ul, .ol, .dl, .h2, .h3, .h4: true
            default: false
            }
        }
    }

    /// Whether the formula's own markup says that it stands on a line of its own.
    static func isDisplayed(_ range: Range<Int>, _ page: HTMLTape.View) -> Bool {
        for number in range {
            let node = page.nodes[number]
            if node.tag == .math { return page.attribute(.display, of: node)?.equalsASCII("block") ?? false }
            if node.tag == .img { return page.attribute(.class, of: node)?.contains("image-display") ?? false }
        }
        return false
    }
}
