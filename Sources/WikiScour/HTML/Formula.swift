internal import HTMLReader

/// A formula in the markup of the many versions of MediaWiki's Math extension, and of what wikis take in its stead. One walk over its nodes
/// finds all that there is to know of it.
struct Formula {
    /// The nodes that are the formula: the element, or where it was never closed, those before what it has swallowed.
    let range: Range<Int>
    /// The TeX, without the style that MediaWiki wraps it in; nil where the page does not carry it.
    let tex: [UInt8]?
    /// The first MathML, which is all there is where there is no TeX.
    let mathML: Int?
    /// The texts among the nodes that are none of the formula.
    let strays: [Int]
    /// Whether the formula's own markup says that it stands on a line of its own.
    let isDisplayed: Bool
    /// Whether MediaWiki could not read it; what it says of that is no author's.
    let isFailed: Bool

    init(at start: Int, _ page: HTMLTape.View) {
        isFailed = page.hasClass("texerror", page.nodes[start])
        var sources = Sources()
        var texts: [(number: Int, place: Place)] = []
        var mathML: Int?
        var isDisplayed: Bool?
        var drawingEnd: Int?
        var mathMLEnd = start
        var number = start
        while number < Int(page.nodes[start].end) {
            let node = page.nodes[number]
            let place = node.tag == .text ? Self.place(of: number, page) : .blank
            if let drawingEnd, Self.ends(at: number, place, drawingEnd, page) { break }
            sources.note(number, isFirst: number == start, page)
            switch node.tag {
            case .math:
                drawingEnd = drawingEnd ?? Int(node.end)
                mathMLEnd = max(mathMLEnd, Int(node.end))
                mathML = mathML ?? number
                isDisplayed = isDisplayed ?? page.attribute(.display, of: node)?.equalsASCII("block") ?? false
            case .img:
                drawingEnd = drawingEnd ?? Int(node.end)
                isDisplayed = isDisplayed ?? page.attribute(.class, of: node).map(Self.isDisplayed) ?? false
            case .text where place != .blank:
                texts.append((number, place))
            case .script, .style:
                number = Int(node.end) - 1
            default: break
            }
            number += 1
        }
        range = start..<number
        self.mathML = mathML
        self.isDisplayed = page.hasClass("MathJax_Display", page.nodes[start]) || isDisplayed ?? false
        let source = isFailed ? Self.failed(page.rawText(of: start)) : sources.best(before: number, page)
        tex = source.map(TeX.stripped)
        strays = isFailed ? [] : Self.strays(among: texts, source: source, mathML: mathML, page)
    }

    // MARK: The nodes

    /// Where a text stands within a formula.
    private enum Place {
        /// It is the only child of an element that is drawn with, as all that is drawn.
        case alone
        /// It is not, so that it is none of the drawing.
        case astray
        /// Nobody sees it.
        case blank
    }

    /// Comments are no children: MediaWiki explains some characters in them.
    private static func place(of number: Int, _ page: HTMLTape.View) -> Place {
        guard page.text(page.nodes[number]).hasVisibleCharacter else { return .blank }
        var before = number - 1
        while before > 0, page.nodes[before].tag == .comment { before -= 1 }
        let parent = page.nodes[before]
        var end = number + 1
        while end < Int(parent.end), page.nodes[end].tag == .comment { end += 1 }
        return Int(parent.end) == end && draws(parent.tag) ? .alone : .astray
    }

    /// Whether a formula that was never closed ends in front of a node.
    ///
    /// Behind its drawing a formula holds nothing that an author wrote: it ends there with stray text, with an element that draws nothing,
    /// or with another formula. Within MathML much is drawn in ways of its own; a block of HTML is none of them.
    private static func ends(at number: Int, _ place: Place, _ drawingEnd: Int, _ page: HTMLTape.View) -> Bool {
        let node = page.nodes[number]
        if number < drawingEnd { return node.tag.isBlock && !draws(node.tag) }
        return switch node.tag {
        case .text: place == .astray
        case .math: true
        case .span, .div: page.hasClass("mwe-math-element", node)
        default: node.tag != .comment && !draws(node.tag)
        }
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

    /// The texts that are none of the formula. What is drawn says nothing that its source does not say: other words are an author's, whatever
    /// element swallowed them.
    private static func strays(
        among texts: [(number: Int, place: Place)], source: Bytes?, mathML: Int?, _ page: HTMLTape.View
    ) -> [Int] {
        func strays(beside source: Bytes, _ texts: some Sequence<(number: Int, place: Place)>) -> [Int] {
            var words = SourceWords(source)
            return texts.filter { $0.place == .astray || !words.holdAll(of: page.text(page.nodes[$0.number])) }
                .map(\.number)
        }
        if let source { return strays(beside: source, texts) }
        guard let mathML else { return [] }
        // MathML without TeX is written as a whole.
        let written = mathML..<Int(page.nodes[mathML].end)
        let source = ContiguousArray(page.plainText(of: written).utf8)
        return source.withUnsafeBufferPointer { strays(beside: $0, texts.lazy.filter { !written.contains($0.number) }) }
    }

    // MARK: The TeX

    /// Where a page may carry the TeX.
    private struct Sources {
        /// In the annotation of MathML, or the script that MathJax reads.
        private var whole: Bytes?
        /// In attributes of the drawing.
        private var alternative: Bytes?
        /// As the text that a script would have drawn.
        private var plain: Bytes?

        mutating func note(_ number: Int, isFirst: Bool, _ page: HTMLTape.View) {
            guard whole == nil else { return }
            let node = page.nodes[number]
            switch node.tag {
            case .annotation:
                guard page.attribute(.encoding, of: node)?.contains("tex") ?? false else { return }
                let text = page.rawText(of: number)
                if !text.isBlank { whole = text }
            case .math:
                if let text = page.attribute(.alttext, of: node), !text.isBlank { alternative = alternative ?? text }
            case .img:
                if let text = page.attribute(.alt, of: node) { alternative = alternative ?? Formula.drawn(text) }
            case .span:
                if isFirst { plain = Formula.delimited(page.rawText(of: number).trimmed) }
            case .script:
                whole = Formula.script(number, page)
            default: break
            }
        }

        /// - Parameter end: The node behind the formula, where MathJax may have put its script.
        func best(before end: Int, _ page: HTMLTape.View) -> Bytes? {
            if let found = whole ?? alternative ?? plain { return found }
            return end < page.nodes.count ? Formula.script(end, page) : nil
        }
    }

    /// Whether an element is a formula by its text alone: `[math]a^2[/math]`, which a script in the browser would have drawn.
    static func isMarked(_ number: Int, _ page: HTMLTape.View) -> Bool {
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

    /// Whether the class of an image says that it stands on a line of its own.
    private static func isDisplayed(_ classes: Bytes) -> Bool {
        classes.contains("image-display") || classes.holdsToken("latexcenter")
    }

    /// The TeX that an image says it draws, without the marks that it has in its source; nil where the image is no formula but a drawing
    /// made by a program, whose source it names.
    private static func drawn(_ alternative: Bytes) -> Bytes? {
        let text = alternative.trimmed
        guard let first = text.first, !text.hasPrefixASCII("[asy]") else { return nil }
        guard first == UInt8(ascii: "$") || first == UInt8(ascii: "\\") else { return text }
        for (opening, closing) in [("$$", "$$"), ("$", "$"), ("\\[", "\\]"), ("\\(", "\\)")]
            as [(StaticString, StaticString)]
        {
            let start = opening.utf8CodeUnitCount
            let end = text.count - closing.utf8CodeUnitCount
            guard start < end, text.hasPrefixASCII(opening), text.matches(closing, at: end) else { continue }
            return Bytes(rebasing: text[start..<end])
        }
        return text
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
    private static func script(_ number: Int, _ page: HTMLTape.View) -> Bytes? {
        let node = page.nodes[number]
        guard node.tag == .script, let id = page.attribute(.id, of: node), id.hasPrefixASCII("MathJax-Element-") else {
            return nil
        }
        let text = page.rawText(of: number)
        return text.isBlank || text.trimmed.first == UInt8(ascii: "<") ? nil : text
    }
}

/// The words of a formula's source.
private struct SourceWords {
    private let source: Bytes
    /// How many words are looked for: no formula of people has so many, and each may cost a look at the whole source. Words behind are an
    /// author's.
    private var looksLeft = 1 << 10

    init(_ source: Bytes) {
        // Large matrices take half of it.
        self.source = Bytes(rebasing: source.prefix(1 << 13))
    }

    /// Whether all words of a text stand in the source. What is shorter than a word is a name or a sign.
    mutating func holdAll(of text: Bytes) -> Bool {
        // It may be where the source is from: `[math]a^2[/math]`.
        if let place = source.baseAddress, let start = text.baseAddress, text.indices.contains(place - start) {
            return true
        }
        var index = 0
        while index < text.count {
            let start = index
            if text[index].isASCIILetter {
                while index < text.count, text[index].isASCIILetter { index += 1 }
            } else if text[index] >= 0x80 {
                while index < text.count, text[index] >= 0x80 { index += 1 }
            } else {
                index += 1
                continue
            }
            // Four letters, of which those of other scripts take two bytes or more.
            guard index - start >= (text[start] < 0x80 ? 4 : 8) else { continue }
            looksLeft -= 1
            let word = Bytes(rebasing: text[start..<index])
            if looksLeft < 0 || source.firstIndex(of: word, from: 0) == nil { return false }
        }
        return true
    }
}
