internal import HTMLReader

/// Signs among the lines of a page that each text node became a line, so that sentences break at their links and marks.
struct NodeSigns {
    /// Marks of citations and edit links that stand alone, and those with their text on one line.
    private var loneMarkCount = 0
    private var gluedMarkCount = 0
    /// Lines that go on with a sentence.
    private var continuationCount = 0
    /// Lines that begin with a small letter: they may go on with a sentence, or be words in a list.
    private var smallLetterCount = 0

    /// Sentences that go on in a short line, and behind it with a small letter: what a link in a sentence comes to.
    private var cutCount = 0
    private var sentence = Sentence.none

    /// How far the line in front leads to a cut.
    private enum Sentence { case none, open, linked }

    /// Edit links of which each bracket and each label is a line, and how far the lines at hand are one.
    private var brokenLinkCount = 0
    private var emptyLinkCount = 0
    private var link = Link.none

    private enum Link { case none, opened, labelled }

    /// Whether the line in front holds a formula, or belongs to one.
    private var followsFormula = false

    @inline(__always)
    mutating func look(at text: Bytes, _ first: UInt8, _ signs: TextSigns) {
        lookForMarks(in: text, first, signs)
        lookForCut(in: text, first)
        lookForLink(in: text, first)
        let hasFormula = signs.contains(.backslash) && text.contains("\\displaystyle")
        followsFormula = hasFormula || (followsFormula && text.count < 3)
    }

    @inline(__always)
    private mutating func lookForMarks(in text: Bytes, _ first: UInt8, _ signs: TextSigns) {
        if text.count <= 5, first == UInt8(ascii: "[") || first == UInt8(ascii: "]") {
            if text.count == 1 || text.last == UInt8(ascii: "]") { loneMarkCount += 1 }
        } else if signs.contains(.closingBracket), hasGluedMark(text) {
            gluedMarkCount += 1
        }
        // Behind a formula they stand in every flattener's text.
        guard !followsFormula else { return }
        if text.count <= 2 {
            // A link ended in front of the sentence's mark.
            if first == UInt8(ascii: ".") || first == UInt8(ascii: ",") { continuationCount += 1 }
            return
        }
        switch first {
        // Names of files and commands begin with a point: ".venv", "./configure".
        case UInt8(ascii: "."): if Self.goesOn(behindPoint: text) { continuationCount += 1 }
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ")"): continuationCount += 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"): smallLetterCount += 1
        case 0x80...: if Scalar(text, at: 0).isClosingMark { continuationCount += 1 }
        default: break
        }
    }

    /// Fewer words behind a point are a command and what it is told.
    private static let fewestSpaces = 5

    /// Whether a line that begins with a point goes on with a sentence: ". Then", ".[2]".
    private static func goesOn(behindPoint text: Bytes) -> Bool {
        let next = text[1]
        if next.isHTMLSpace || next == UInt8(ascii: "[") { return true }
        return (next.isASCIILetter || next == UInt8(ascii: ".")) && text.spaceCount >= fewestSpaces
    }

    /// In bytes: a shorter line begins no sentence, and a longer one is no link.
    private static let shortestBeginning = 25
    private static let longestLink = 40

    @inline(__always)
    private mutating func lookForCut(in text: Bytes, _ first: UInt8) {
        func isSmall(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
        if sentence == .linked, isSmall(first) { cutCount += 1 }
        if sentence == .open, text.count < Self.longestLink {
            sentence = .linked
        } else {
            sentence = text.count > Self.shortestBeginning && isSmall(text[text.count - 1]) ? .open : .none
        }
    }

    /// In bytes.
    private static let longestLabel = 40

    @inline(__always)
    private mutating func lookForLink(in text: Bytes, _ first: UInt8) {
        if text.count == 1, first == UInt8(ascii: "[") {
            link = .opened
        } else if link != .none {
            goOnWithLink(text, first)
        }
    }

    private mutating func goOnWithLink(_ text: Bytes, _ first: UInt8) {
        switch (link, first) {
        case (.labelled, UInt8(ascii: "|")): link = text.count == 1 ? .opened : .labelled
        case (_, UInt8(ascii: "]")) where text.count == 1:
            // Where a picture stands for the words, nothing is between them; but that is program text as well.
            if link == .labelled { brokenLinkCount += 1 } else { emptyLinkCount += 1 }
            link = .none
        default:
            // Citations have numbers or single letters.
            let isLabel =
                link == .opened && text.count > 1 && text.count <= Self.longestLabel
                && text.allSatisfy { !$0.isASCIIDigit }
            link = isLabel ? .labelled : .none
        }
    }

    private func hasGluedMark(_ text: Bytes) -> Bool {
        if text.last == UInt8(ascii: "]"), let open = text.dropLast().lastIndex(of: UInt8(ascii: "[")), open > 0,
            text.count - open < 40
        {
            return true
        }
        return text.count > 100 && holdsMark(text)
    }

    /// Whether a citation's mark stands behind a word: "the river.[1] Its".
    private func holdsMark(_ text: Bytes) -> Bool {
        var index = 1
        while let open = text.firstIndex(of: UInt8(ascii: "["), from: index) {
            var end = open + 1
            while end < text.count, text[end].isASCIIDigit { end += 1 }
            if end > open + 1, end < text.count, text[end] == UInt8(ascii: "]"), !text[open - 1].isHTMLSpace {
                return true
            }
            index = open + 1
        }
        return false
    }

    // MARK: What they tell

    /// Whether sentences break where a mark or a link begins. Where the page's source is indented throughout, so are its
    /// line breaks.
    ///
    /// - Parameters:
    ///   - lineCount: The lines with text.
    ///   - shiftedCount: Those of them that begin with white space.
    ///   - isStripped: Whether no line of the page has white space around its text.
    func areFound(inLines lineCount: Int, shifted shiftedCount: Int, isStripped: Bool) -> Bool {
        let broken = loneMarkCount + continuationCount
        guard broken > gluedMarkCount * 3, shiftedCount * 5 < lineCount * 4 else { return false }
        // A table's cells may be marks alone, but do not go on with a sentence.
        let isTorn = (continuationCount + smallLetterCount / 4) * 12 >= loneMarkCount
        if gluedMarkCount == 0, shiftedCount * 10 < lineCount {
            return isTorn && loneMarkCount >= 3 || continuationCount >= 8 && continuationCount > lineCount / 200
                || isStripped && (areSentencesCut(inLines: lineCount) || brokenLinkCount > 0 || emptyLinkCount > 1)
        }
        if isTorn, loneMarkCount >= 3, broken > lineCount / 20 { return true }
        return continuationCount >= 8 && continuationCount > lineCount / 14
    }

    /// In lines for each sign: the tables of a long list hold some that are none.
    private static let linesOfSign = 60

    /// Whether sentences break although no mark stands alone. Words in lists may begin with small letters, and formulas end
    /// with a comma of their own.
    private func areSentencesCut(inLines lineCount: Int) -> Bool {
        guard continuationCount > 0 else { return false }
        if loneMarkCount >= 2 { return true }
        return continuationCount + min(cutCount, continuationCount * 3) > max(1, lineCount / Self.linesOfSign)
    }
}
