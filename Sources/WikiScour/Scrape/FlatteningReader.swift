internal import CByteScan
internal import HTMLReader

/// Tells how a page was flattened, from the looks of its lines.
struct FlatteningReader {
    /// Browsers for terminals fill 80 columns, less a margin.
    private static let terminalWidth = 84

    private var lineCount = 0
    private var longest = 0
    private var sampled = 0
    private var followsFormula = false

    /// Lines that begin with white space; of them those that begin with three spaces.
    private var shiftedCount = 0
    private var indentedCount = 0

    /// Marks of citations and edit links that stand alone, and those with their text on one line.
    private var loneMarkCount = 0
    private var gluedMarkCount = 0
    /// Lines that go on with a sentence.
    private var continuationCount = 0
    /// Lines that begin with a small letter: they may go on with a sentence, or be words in a list.
    private var smallLetterCount = 0

    /// Lines without text, and lines with white space behind their text: where each text node is stripped there are none.
    private var blankCount = 0
    private var openEndedCount = 0
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

    /// Lines too long for a terminal; lines that end where the next word had no room, and where it had.
    private var longCount = 0
    private var wrappedCount = 0
    private var unwrappedCount = 0
    private var previousColumns = 0

    /// Signs of Markdown, and the line in front of the one at hand.
    private var headingCount = 0
    /// Whether the first line is a heading, and whether one of a lower level follows: then nothing blank need be around them.
    private var beginsWithHeading = false
    private var holdsLowerHeading = false
    private var linkCount = 0
    private var emphasisCount = 0
    private var tableRuleCount = 0
    private var starHeadingCount = 0
    /// The last line that had such a sign.
    private var lastMarkedLine = 0
    private var before = Before()

    /// List items with a bullet, set in.
    private var bulletCount = 0

    /// What the reader knows of a line.
    private struct Before {
        var isBlank = true
        /// How long its text is, in characters.
        var length = 0
        /// Whether it reads like one of Markdown's headings, with a blank line in front of it.
        var isHeading = false
        /// Whether a blank line stands in front of it.
        var isFirst = false
    }

    /// For who does not read the page on: its lines are read for this alone.
    static func flattening(of bytes: Bytes) -> Flattening {
        var lines = SeenLines()
        lines.read(bytes)
        return flattening(of: bytes, lines.elements)
    }

    static func flattening(of bytes: Bytes, _ lines: UnsafeBufferPointer<SeenLine>) -> Flattening {
        var reader = FlatteningReader()
        reader.read(bytes, lines)
        return reader.isSquashed(bytes) ? .oneLine : reader.flattening
    }

    /// The head of a page is menus; what decides comes later, but not behind this.
    private static let limit = 400_000
    /// A line that is longer and nearly all of the page was not written by hand.
    private static let longestWritten = 400

    /// Whether a page is one line at a glance, without a look at what the line holds.
    static func isOneLine(_ bytes: Bytes) -> Bool {
        let start = bytes.skippingSpaces(from: 0)
        guard start < min(bytes.count, limit) else { return false }
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
        let text = Bytes(rebasing: bytes[start..<end]).trimmed
        return text.count > longestWritten && isNearlyAll(text.count, of: min(bytes.count, limit))
    }

    private static func isNearlyAll(_ line: Int, of page: Int) -> Bool { line * 10 > page * 9 }

    private mutating func read(_ bytes: Bytes, _ lines: UnsafeBufferPointer<SeenLine>) {
        var start = 0
        sampled = min(bytes.count, Self.limit)
        for line in lines {
            if start >= sampled { break }
            if line.start < line.end {
                look(at: line, from: start, bytes)
                if line.feed > line.end, bytes[line.end] != UInt8(ascii: "\r") { openEndedCount += 1 }
            } else {
                passBlank()
                blankCount += 1
            }
            start = line.feed + 1
        }
        passBlank()
    }

    private mutating func passBlank() {
        previousColumns = 0
        if before.isHeading { headingCount += 1 }
        before = Before()
    }

    /// - Parameter start: Where the line begins, white space included.
    @inline(__always)
    private mutating func look(at line: SeenLine, from start: Int, _ bytes: Bytes) {
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        let first = text[0]
        lineCount += 1
        longest = max(longest, text.count)
        let signs = line.textSigns
        // White space around the text is ASCII.
        let length = text.count - Int(line.continuations)
        lookForMarks(in: text, first, signs)
        lookForCut(in: text, first)
        lookForLink(in: text, first)
        lookForMarkdown(in: text, first, signs, length: length)
        if line.start > start {
            shiftedCount += 1
            lookAtIndent(of: Bytes(rebasing: bytes[start..<line.feed]), text)
        }
        lookAtWidth(of: text, isASCII: line.continuations == 0, length: line.feed - start - Int(line.continuations))
        let hasFormula = signs.contains(.backslash) && text.contains("\\displaystyle")
        followsFormula = hasFormula || (followsFormula && text.count < 3)
    }

    private mutating func lookAtIndent(of line: Bytes, _ text: Bytes) {
        if line.hasPrefixASCII("   ") { indentedCount += 1 }
        if line.hasPrefixASCII("  "), Self.hasBullet(text) { bulletCount += 1 }
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
        case UInt8(ascii: "*"): if StarHeading.isOne(text) { starHeadingCount += 1 }
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")"): continuationCount += 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"): smallLetterCount += 1
        case 0x80...: if Scalar(text, at: 0).isClosingMark { continuationCount += 1 }
        default: break
        }
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

    @inline(__always)
    private mutating func lookForMarkdown(in text: Bytes, _ first: UInt8, _ signs: TextSigns, length: Int) {
        if signs.contains(.link), !EmptyImages.areAllLinks(of: text) { linkCount += 1 }
        if signs.contains(.emphasis) || first == UInt8(ascii: "_") { emphasisCount += 1 }
        if signs.contains(.rule), text.contains("---|") || text.contains("--- |") || text.contains("| --") {
            tableRuleCount += 1
        }
        if before.isFirst, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"), isRule(text, of: before.length) {
            headingCount += 1
        }
        let isHeading = first == UInt8(ascii: "#") && lookForHeading(in: text)
        if isHeading || signs.contains(.link) || signs.contains(.emphasis) || signs.contains(.rule) || Self.isItem(text)
        {
            lastMarkedLine = lineCount
        }
        before = Before(isBlank: false, length: length, isHeading: isHeading, isFirst: before.isBlank)
    }

    private static func isItem(_ text: Bytes) -> Bool {
        text.count > 2 && text[1] == 0x20 && (text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "*"))
    }

    /// How many lines a note over a page has, and the page at least: collectors write it in Markdown, be the page or not.
    private static let longestNote = 12
    private static let shortestNoted = 60

    /// Whether all signs of Markdown are those of a note over the page.
    private var isNoted: Bool { lastMarkedLine <= Self.longestNote && lineCount >= Self.shortestNoted }

    /// Whether a line is a heading that a blank line stands in front of.
    private mutating func lookForHeading(in text: Bytes) -> Bool {
        guard Self.isHeading(text) else { return false }
        if lineCount == 1 { beginsWithHeading = text[1] == 0x20 }
        if text[1] != 0x20 { holdsLowerHeading = true }
        return before.isBlank
    }

    /// Whether a line is the rule under a heading: as long as it.
    private func isRule(_ text: Bytes, of length: Int) -> Bool {
        guard text.count >= 3, abs(length - text.count) <= 2, let first = text.first else { return false }
        return (first == UInt8(ascii: "=") || first == UInt8(ascii: "-")) && text.allSatisfy { $0 == first }
    }

    /// `## Heading`. The lines in front of it and behind it must be blank: those of program text are not.
    private static func isHeading(_ text: Bytes) -> Bool {
        let hashCount = text.prefix { $0 == UInt8(ascii: "#") }.count
        return hashCount >= 1 && hashCount <= 6 && hashCount < text.count && text[hashCount] == 0x20
    }

    private static let bullets: [StaticString] = ["* ", "+ ", "• ", "□ ", "☆ ", "◦ "]

    private static func hasBullet(_ text: Bytes) -> Bool {
        bullets.contains { text.matches($0, at: 0) }
    }

    /// - Parameter length: That of the line, white space around the text included, in characters.
    @inline(__always)
    private mutating func lookAtWidth(of text: Bytes, isASCII: Bool, length: Int) {
        if previousColumns > 55 { lookAtWrap(before: text) }
        // East Asian characters take two columns, where the browser knew.
        let columns = isASCII || length > Self.terminalWidth ? length : Self.columns(of: text, length: length)
        if columns > Self.terminalWidth { longCount += 1 }
        previousColumns = columns > Self.terminalWidth ? 0 : columns
    }

    private mutating func lookAtWrap(before text: Bytes) {
        let word = Self.isWide(text[0]) ? 2 : text.characterCountOfFirstWord
        // Terminals differ in their margins.
        if previousColumns + 1 + word > 77 { wrappedCount += 1 } else { unwrappedCount += 1 }
    }

    private static func columns(of text: Bytes, length: Int) -> Int {
        guard text.holdsByte(from: 0xE3) else { return length }
        let wide = length + text.count(where: isWide)
        return wide <= terminalWidth ? wide : length
    }

    private static func isWide(_ byte: UInt8) -> Bool { byte >= 0xE3 && byte <= 0xED }

    /// No flattener's lines have as many bytes on average.
    private static let longestMean = 4000
    /// Nor have those that put a space wherever a tag stood, unless they put one for every line break too.
    private static let longestSpacedMean = 250

    /// Whether the page is one line, but for line breaks that stood within its texts.
    private func isSquashed(_ bytes: Bytes) -> Bool {
        if Self.isNearlyAll(longest, of: sampled), longest > Self.longestWritten || lineCount == 1 { return true }
        if sampled > lineCount * Self.longestMean { return true }
        return sampled > lineCount * Self.longestSpacedMean && SpacedText.isFound(in: bytes)
    }

    private var flattening: Flattening {
        if starHeadingCount >= StarHeading.fewestOnPage { return .terminal }
        if isMarkdown { return .markdown }
        if isBrokenAtLinks { return .textNodes }
        if isWrapped || (bulletCount >= 3 && bulletCount * 40 > lineCount) { return .terminal }
        return .sourceLines
    }

    private var isMarkdown: Bool {
        if isNoted { return false }
        let others = linkCount + emphasisCount + tableRuleCount
        if headingCount >= 2 || (headingCount == 1 && others >= 2) || (beginsWithHeading && holdsLowerHeading) {
            return true
        }
        return linkCount >= 5 && linkCount * 30 > lineCount && emphasisCount + tableRuleCount > 0
    }

    /// Whether sentences break where a mark or a link begins. Where the page's source is indented throughout, so are its
    /// line breaks.
    private var isBrokenAtLinks: Bool {
        let broken = loneMarkCount + continuationCount
        guard broken > gluedMarkCount * 3, shiftedCount * 5 < lineCount * 4 else { return false }
        // A table's cells may be marks alone, but do not go on with a sentence.
        let isTorn = (continuationCount + smallLetterCount / 4) * 12 >= loneMarkCount
        if gluedMarkCount == 0, shiftedCount * 10 < lineCount {
            return isTorn && loneMarkCount >= 3 || continuationCount >= 8 && continuationCount > lineCount / 200
                || isStripped && (areSentencesCut || brokenLinkCount > 0 || emptyLinkCount > 1)
        }
        if isTorn, loneMarkCount >= 3, broken > lineCount / 20 { return true }
        return continuationCount >= 8 && continuationCount > lineCount / 14
    }

    /// Whether no line has white space around its text.
    private var isStripped: Bool { blankCount == 0 && openEndedCount == 0 && shiftedCount == 0 }

    /// In lines for each sign: the tables of a long list hold some that are none.
    private static let linesOfSign = 60

    /// Whether sentences break although no mark stands alone. Words in lists may begin with small letters, and formulas end
    /// with a comma of their own.
    private var areSentencesCut: Bool {
        guard continuationCount > 0 else { return false }
        if loneMarkCount >= 2 { return true }
        return continuationCount + min(cutCount, continuationCount * 3) > max(1, lineCount / Self.linesOfSign)
    }

    /// Whether lines end where the next word would not have fitted.
    private var isWrapped: Bool {
        guard longCount * 20 < lineCount, wrappedCount > unwrappedCount * 2 else { return false }
        if indentedCount * 2 > lineCount { return wrappedCount >= 2 }
        return wrappedCount >= 8 && wrappedCount * 4 > lineCount
    }
}
