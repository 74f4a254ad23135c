internal import HTMLReader

extension ArticleBuilder {
    /// Writes a formula as its TeX between dollar signs (clean format, section 2.8), and returns the node to go on with: the one behind it.
    ///
    /// - Parameter startsBlock: Whether a displayed formula may be a paragraph of its own here.
    mutating func writeFormula(_ number: Int, startsBlock: Bool) -> Int {
        let range = FormulaReader.extent(of: number, page)
        let tex = FormulaReader.tex(of: number, in: range, page)
        let mathML = tex == nil ? range.first { page.nodes[$0].tag == .math } : nil
        guard tex != nil || mathML != nil else {
            // The characters of the formula are all there is.
            text(number + 1..<range.upperBound, asValue: false)
            return range.upperBound
        }
        for stray in FormulaReader.strays(in: range, page) { write(stray) }
        let isDisplayed = startsBlock && FormulaReader.isDisplayed(range, page)
        if isDisplayed {
            if line.item != nil { closeLine() } else { breakLine() }
        }
        breakCount = 0
        traceFormula(range)
        if page.hasClass("texerror", page.nodes[number]) { account.note(.cleanupMark, "parser-error", range) }
        if let tex {
            let dollars: [UInt8] = isDisplayed ? [0x24, 0x24] : [0x24]
            (dollars + tex + dollars).withUnsafeBufferPointer { canvas.appendVerbatim($0) }
        } else if let mathML {
            writeMathML(mathML)
        }
        if isDisplayed { breakLine() }
        return range.upperBound
    }

    /// All that a formula holds, its drawn characters too, is what its TeX says.
    mutating func traceFormula(_ range: Range<Int>) {
        guard trace.isOn else { return }
        let strays = Set(FormulaReader.strays(in: range, page))
        for number in range where page.nodes[number].tag == .text && !strays.contains(number) {
            trace.note(number, line: canvas.outermostLineStart)
        }
    }
}

/// Finds the TeX of a formula in the markup of the many versions of MediaWiki's Math extension, and of what wikis take
/// in its stead.
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
            // Within MathML much is drawn in ways of its own; a block of HTML is none of them.
            if child < drawn {
                if node.tag.isBlock, !draws(node.tag) { return number..<child }
                continue
            }
            let belongs =
                switch node.tag {
                case .text: !isStray(child, page)
                case .math: false
                case .span, .div: !page.hasClass("mwe-math-element", node)
                default: node.tag == .comment || draws(node.tag)
                }
            if !belongs { return number..<child }
        }
        return number..<end
    }

    /// The texts within a formula that are none of it. What the parser says of its failure is no author's.
    static func strays(in range: Range<Int>, _ page: HTMLTape.View) -> [Int] {
        if page.hasClass("texerror", page.nodes[range.lowerBound]) { return [] }
        var strays: [Int] = []
        var number = range.lowerBound
        while number < range.upperBound {
            if page.nodes[number].tag == .math {
                number = Int(page.nodes[number].end)
            } else {
                if isStray(number, page) { strays.append(number) }
                number += 1
            }
        }
        return strays
    }

    /// Whether a text within a formula is none of its drawing, whose every text is the only child of an element, comments aside: MediaWiki
    /// explains some characters in them.
    private static func isStray(_ number: Int, _ page: HTMLTape.View) -> Bool {
        let node = page.nodes[number]
        guard node.tag == .text, page.text(node).hasVisibleCharacter else { return false }
        var before = number - 1
        while before > 0, page.nodes[before].tag == .comment { before -= 1 }
        let parent = page.nodes[before]
        var end = number + 1
        while end < Int(parent.end), page.nodes[end].tag == .comment { end += 1 }
        return Int(parent.end) != end || !draws(parent.tag)
    }

    /// Whether elements are drawn with: those of MathML, of which only some have tags, and what holds them.
    private static func draws(_ tag: HTMLTag) -> Bool {
        switch tag {
        case .math, .semantics, .annotation, .mfrac, .mover, .mroot, .msqrt, .msub, .msubsup, .msup, .mtd, .munder,
            .munderover, .other, .img, .svg, .span, .div, .meta, .link, .script, .style:
            true
        default: false
        }
    }

    /// The TeX, without the style that MediaWiki wraps it in; nil where the page does not carry it.
    ///
    /// - Parameter range: The nodes that are the formula.
    static func tex(of number: Int, in range: Range<Int>, _ page: HTMLTape.View) -> [UInt8]? {
        if page.hasClass("texerror", page.nodes[number]) { return failed(page.rawText(of: number)).map(TeX.stripped) }
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
                if number == range.lowerBound { plain = delimited(page.rawText(of: number).trimmed) }
            case .script:
                if let text = source(number, page) { return TeX.stripped(text) }
            default: break
            }
        }
        if alternative == nil, plain == nil, range.upperBound < page.nodes.count,
            let text = source(range.upperBound, page)
        {
            return TeX.stripped(text)
        }
        return (alternative ?? plain).map(TeX.stripped)
    }

    /// Whether an element is a formula by its text alone: `[math]a^2[/math]`, which a script in the browser would have drawn.
    static func isMarkedFormula(_ number: Int, _ page: HTMLTape.View) -> Bool {
        let end = Int(page.nodes[number].end)
        guard end == number + 2, page.nodes[number + 1].tag == .text else { return false }
        let text = page.text(page.nodes[number + 1])
        return text.first == UInt8(ascii: "[") && text.hasPrefixASCII("[math]") && delimited(text.trimmed) != nil
    }

    /// What stands between the marks by which a script in the browser finds its formulas.
    private static func delimited(_ text: Bytes) -> Bytes? {
        for (opening, closing) in [("$", "$"), ("[math]", "[/math]"), ("\\(", "\\)")] as [(StaticString, StaticString)]
        {
            let start = opening.utf8CodeUnitCount
            let end = text.count - closing.utf8CodeUnitCount
            guard start < end, text.hasPrefixASCII(opening), text.matches(closing, at: end) else { continue }
            return Bytes(rebasing: text[start..<end])
        }
        return nil
    }

    /// The TeX that stands behind what MediaWiki says of its failure to draw it: "Failed to parse (unknown function): a^2".
    private static func failed(_ text: Bytes) -> Bytes? {
        for style in ["{\\displaystyle", "{\\textstyle"] as [StaticString] {
            if let start = text.firstIndex(of: style) { return Bytes(rebasing: text[start...]) }
        }
        guard let end = text.firstIndex(of: "): ") else { return nil }
        let tex = Bytes(rebasing: text[(end + 3)...])
        return tex.isBlank ? nil : tex
    }

    /// The TeX that MathJax keeps in a script behind what it has drawn.
    private static func source(_ number: Int, _ page: HTMLTape.View) -> Bytes? {
        let node = page.nodes[number]
        guard node.tag == .script, let id = page.attribute(.id, of: node), id.hasPrefixASCII("MathJax-Element-") else {
            return nil
        }
        let text = page.rawText(of: number)
        return text.isBlank || text.trimmed.first == UInt8(ascii: "<") ? nil : text
    }

    /// Whether the formula's own markup says that it stands on a line of its own.
    static func isDisplayed(_ range: Range<Int>, _ page: HTMLTape.View) -> Bool {
        if page.hasClass("MathJax_Display", page.nodes[range.lowerBound]) { return true }
        for number in range {
            let node = page.nodes[number]
            if node.tag == .math { return page.attribute(.display, of: node)?.equalsASCII("block") ?? false }
            if node.tag == .img { return page.attribute(.class, of: node)?.contains("image-display") ?? false }
        }
        return false
    }
}
