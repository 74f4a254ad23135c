internal import HTMLReader

extension ArticleBuilder {
    /// Writes a formula as its TeX between dollar signs (clean format, section 2.8), and returns the node to go on with: the one behind it.
    ///
    /// - Parameter startsBlock: Whether a displayed formula may be a paragraph of its own here.
    mutating func writeFormula(_ number: Int, startsBlock: Bool) -> Int {
        let range = FormulaReader.extent(of: number, page)
        guard let tex = FormulaReader.tex(in: range, page) else {
            // No TeX: the characters of the formula are all there is.
            text(number + 1..<range.upperBound, asValue: false)
            return range.upperBound
        }
        for number in range where FormulaReader.isStray(number, page) { write(number) }
        let isDisplayed = startsBlock && FormulaReader.isDisplayed(range, page)
        let dollars: [UInt8] = isDisplayed ? [0x24, 0x24] : [0x24]
        if isDisplayed {
            if line.item != nil { closeLine() } else { breakLine() }
        }
        breakCount = 0
        traceFormula(range)
        (dollars + tex + dollars).withUnsafeBufferPointer { canvas.appendVerbatim($0) }
        if isDisplayed { breakLine() }
        return range.upperBound
    }

    /// All that a formula holds, its drawn characters too, is what its TeX says.
    mutating func traceFormula(_ range: Range<Int>) {
        guard trace.isOn else { return }
        for number in range where page.nodes[number].tag == .text && !FormulaReader.isStray(number, page) {
            trace.note(number, line: canvas.outermostLineStart)
        }
    }
}

/// Finds the TeX of a formula in the markup of the many versions of MediaWiki's Math extension.
enum FormulaReader {
    /// The nodes that are the formula: the element, or where it was never closed, those before what it has swallowed.
    ///
    /// Behind its drawing a formula holds nothing that an author wrote: it ends there with stray text, with an element that draws nothing,
    /// or with another formula.
    static func extent(of number: Int, _ page: HTMLTape.View) -> Range<Int> {
        let end = Int(page.nodes[number].end)
        var drawingEnd: Int?
        for child in number..<end {
            let node = page.nodes[child]
            guard let drawn = drawingEnd else {
                if node.tag == .math || node.tag == .img { drawingEnd = Int(node.end) }
                continue
            }
            let belongs =
                switch node.tag {
                case .text: !isStray(child, page)
                case .math: child < drawn
                case .span, .div: child < drawn || !page.hasClass("mwe-math-element", node)
                default: node.tag == .comment || draws(node.tag)
                }
            if !belongs { return number..<child }
        }
        return number..<end
    }

    /// Whether a text within a formula is none of its drawing, whose every text is the only child of an element.
    static func isStray(_ number: Int, _ page: HTMLTape.View) -> Bool {
        let node = page.nodes[number]
        guard node.tag == .text, page.text(node).hasVisibleCharacter else { return false }
        let parent = page.nodes[number - 1]
        return parent.end != node.end || !draws(parent.tag)
    }

    /// Whether elements are drawn with: those of MathML, of which few have tags, and what holds them.
    private static func draws(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .math, .semantics, .annotation, .other, .img, .svg, .span, .div, .meta, .link, .script, .style: true
        default: false
        }
    }

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
