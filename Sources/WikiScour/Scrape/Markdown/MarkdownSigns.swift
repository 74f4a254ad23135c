internal import HTMLReader

/// Signs of Markdown among the lines of a page.
struct MarkdownSigns {
    /// Lines with text.
    private var lineCount = 0
    private var headingCount = 0
    /// Headings below the title, and lines with what others have too: items, fences, code.
    private var lowerHeadingCount = 0
    private var weakCount = 0
    /// Whether a heading has its edit link beside it, and so is one.
    private var hasEditedHeading = false
    /// Whether the first line is a heading, and whether one of a lower level follows: then nothing blank need be around them.
    private var beginsWithHeading = false
    private var holdsLowerHeading = false
    private var linkCount = 0
    /// Links to pages of a wiki, and whether one leads to a note; whether a reader says that it wrote Markdown.
    private var wikiLinkCount = 0
    private var citesNotes = false
    private var saysSo = false
    private var emphasisCount = 0
    private var tableRuleCount = 0
    /// Citations and edit links without an address, their brackets escaped: `\[ 1 \]`.
    private var escapedMarkCount = 0
    /// The last line that had such a sign.
    private var lastMarkedLine = 0
    /// The line in front of the one at hand.
    private var before = Before()

    /// What is known of a line.
    private struct Before {
        var isBlank = true
        /// How long its text is, in characters.
        var length = 0
        /// Whether it reads like one of Markdown's headings, with a blank line in front of it.
        var isHeading = false
        var isLower = false
        /// Whether a blank line stands in front of it.
        var isFirst = false
    }

    mutating func passBlank() {
        if before.isHeading {
            headingCount += 1
            if before.isLower { lowerHeadingCount += 1 }
        }
        before = Before()
    }

    /// - Parameter length: In characters.
    @inline(__always)
    mutating func look(at text: Bytes, _ first: UInt8, _ signs: TextSigns, length: Int) {
        lineCount += 1
        if signs.contains(.link), !EmptyImages.areAllLinks(of: text) {
            linkCount += 1
            lookForWikiLink(in: text)
        }
        if first == UInt8(ascii: "M"), text.equalsASCII("Markdown Content:") { saysSo = true }
        if signs.contains(.emphasis) || first == UInt8(ascii: "_") { emphasisCount += 1 }
        if signs.contains(.rule), text.contains("---|") || text.contains("--- |") || text.contains("| --") {
            tableRuleCount += 1
        }
        if signs.contains(.backslash), escapedMarkCount < Self.fewestEscapedMarks, Self.holdsEscapedMark(text) {
            escapedMarkCount += 1
        }
        if before.isFirst, first == UInt8(ascii: "=") || first == UInt8(ascii: "-"), isRule(text, of: before.length) {
            headingCount += 1
        }
        let isHeading = first == UInt8(ascii: "#") && lookForHeading(in: text)
        if Self.isWeak(text, first) || mayHoldCode(text) { weakCount += 1 }
        if isHeading || signs.contains(.link) || signs.contains(.emphasis) || signs.contains(.rule) || Self.isItem(text)
        {
            lastMarkedLine = lineCount
        }
        before = Before(
            isBlank: false, length: length, isHeading: isHeading, isLower: isHeading && text[1] != 0x20,
            isFirst: before.isBlank)
    }

    /// On as many lines.
    private static let fewestEscapedMarks = 2
    private static let longestEscapedMark = 40

    /// Whether a number or the label of an edit link stands between escaped brackets. TeX that is displayed does, too, and is neither.
    private static func holdsEscapedMark(_ text: Bytes) -> Bool {
        var index = 0
        while let open = text.firstIndex(of: "\\[", from: index) {
            index = open + 2
            let start = text.skippingBlanks(from: index, to: text.count)
            let limit = min(text.count, start + longestEscapedMark)
            guard start < limit, let close = text[start..<limit].firstIndex(of: UInt8(ascii: "\\")),
                text.matches("\\]", at: close)
            else { continue }
            let inside = Bytes(rebasing: text[start..<close]).trimmed
            if !inside.isEmpty, inside.allSatisfy(\.isASCIIDigit) || InterfaceWords.shared.isEditLink(inside) {
                return true
            }
        }
        return false
    }

    /// In bytes: so much of a line is looked at, its first links.
    private static let reach = 4000

    private mutating func lookForWikiLink(in text: Bytes) {
        let text = Bytes(rebasing: text.prefix(Self.reach))
        // Nobody else writes that.
        if !citesNotes, text.contains("#cite_note") {
            citesNotes = text.contains("](#cite_note") || text.contains("](http")
        }
        guard let link = text.firstIndex(of: "](") else { return }
        let rest = Bytes(rebasing: text[link...])
        if rest.contains("](/wiki/") || rest.contains("](/w/index.php")
            || rest.contains("/wiki/") && (rest.contains("](http") || rest.contains("](//"))
        {
            wikiLinkCount += 1
        }
    }

    /// Whether a line is an item or a fence.
    @inline(__always)
    private static func isWeak(_ text: Bytes, _ first: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"): isItem(text)
        case UInt8(ascii: "`"): text.hasPrefixASCII("```")
        default: false
        }
    }

    /// Whether a line is the first under a heading with a pair of backticks. Most pages have no such heading.
    @inline(__always)
    private func mayHoldCode(_ text: Bytes) -> Bool {
        guard lowerHeadingCount == 1, weakCount == 0, let open = text.firstIndex(of: UInt8(ascii: "`"), from: 0) else {
            return false
        }
        return text.firstIndex(of: UInt8(ascii: "`"), from: open + 1) != nil
    }

    private static func isItem(_ text: Bytes) -> Bool {
        text.count > 2 && text[1] == 0x20 && (text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "*"))
    }

    /// Whether a line is a heading that a blank line stands in front of.
    private mutating func lookForHeading(in text: Bytes) -> Bool {
        guard Self.isHeading(text) else { return false }
        if lineCount == 1 { beginsWithHeading = text[1] == 0x20 }
        if text[1] != 0x20 {
            holdsLowerHeading = true
            if text.last == UInt8(ascii: "]"), endsInEditLabel(text) { hasEditedHeading = true }
        }
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

    /// `## History[edit]`
    private func endsInEditLabel(_ text: Bytes) -> Bool {
        guard let open = text.lastIndex(of: UInt8(ascii: "[")) else { return false }
        return InterfaceWords.shared.isEditLink(Bytes(rebasing: text[(open + 1)..<(text.count - 1)]))
    }

    // MARK: What they tell

    /// How many lines a page has at most that is one section of another, as programs cut pages for retrieval.
    private static let longestPiece = 60

    /// Whether a page is Markdown.
    var areFound: Bool {
        if saysSo { return true }
        if escapedMarkCount >= Self.fewestEscapedMarks { return true }
        if areOfNote { return false }
        let others = linkCount + emphasisCount + tableRuleCount
        if headingCount >= 2 || (headingCount == 1 && others >= 2) || (beginsWithHeading && holdsLowerHeading) {
            return true
        }
        if hasEditedHeading { return true }
        if lowerHeadingCount == 1, others + weakCount > 0, lineCount <= Self.longestPiece { return true }
        // Readers that leave headings and emphasis out keep the addresses of links.
        if citesNotes || wikiLinkCount >= 2 || wikiLinkCount == 1 && lineCount <= Self.longestPiece,
            linkCount * 30 > lineCount
        {
            return true
        }
        return linkCount >= 5 && linkCount * 30 > lineCount && emphasisCount + tableRuleCount > 0
    }

    /// How many lines a note over a page has, and the page at least: collectors write it in Markdown, be the page or not.
    private static let longestNote = 12
    private static let shortestNoted = 60

    /// Whether all signs of Markdown are those of a note over the page.
    private var areOfNote: Bool { lastMarkedLine <= Self.longestNote && lineCount >= Self.shortestNoted }
}
