/// Tells how a page was flattened, from the looks of its lines.
struct FlatteningReader {
    /// The head of a page is menus; what decides comes later.
    private static let sampleSize = 400_000

    private var lineCount = 0
    private var longest = 0
    private var sampled = 0
    private var longCount = 0

    // Text nodes: marks that stand at the start of a line, or alone on it.
    private var continuationCount = 0
    private var bracketCount = 0
    private var followsFormula = false

    // Terminals.
    private var indentedCount = 0
    private var tabbedCount = 0
    private var wrappedCount = 0
    private var bulletCount = 0

    // Markdown.
    private var headingCount = 0
    private var linkCount = 0
    private var emphasisCount = 0
    private var tableRuleCount = 0

    private var before = Before()

    /// What the reader knows of the line in front of the one at hand.
    private struct Before {
        var isBlank = true
        /// Whether it may be the first line of a wrapped paragraph, by its length and its end.
        var mayBeWrapped = false
        var indent = 0
        var columns = 0
        /// Whether a line of Markdown's headings stood there, with a blank one in front of it.
        var isHeading = false
        /// Whether a single line stood there, with a blank one in front of it.
        var standsAlone = false
    }

    static func flattening(of bytes: Bytes) -> Flattening {
        if LinkList.start(in: bytes) != nil { return .terminal }
        var reader = FlatteningReader()
        reader.read(bytes)
        return reader.flattening
    }

    private mutating func read(_ bytes: Bytes) {
        var start = 0
        let end = min(bytes.count, Self.sampleSize)
        while start < end {
            let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            look(at: Bytes(rebasing: bytes[start..<lineEnd]))
            start = lineEnd + 1
        }
        look(at: Bytes(rebasing: bytes[..<0]))
        sampled = end
    }

    private mutating func look(at line: Bytes) {
        let text = line.trimmed
        guard let first = text.first else {
            if before.isHeading { headingCount += 1 }
            before = Before()
            return
        }
        lineCount += 1
        longest = max(longest, text.count)
        let indent = line.prefix { $0.isHTMLSpace }.count
        if indent >= 3, line.hasPrefixASCII("   ") { indentedCount += 1 }
        if line[0] == 0x09 { tabbedCount += 1 }
        lookForTextNodes(text, first)
        lookForMarkdown(text)
        if indent >= 2, line[0] == 0x20, Self.hasBullet(text) { bulletCount += 1 }
        let columns = Self.columns(line)
        if columns > 84 { longCount += 1 }
        // What goes on with a line that is full stands where it does, or under the text of its item.
        if before.mayBeWrapped, indent == before.indent || indent > before.indent, columns <= 84 { wrappedCount += 1 }
        before = Before(
            isBlank: false, mayBeWrapped: columns > 60 && columns <= 84 && !SentenceEnd.isAtEnd(of: text),
            indent: indent, columns: columns, isHeading: isHeading(text), standsAlone: before.isBlank)
    }

    private mutating func lookForTextNodes(_ text: Bytes, _ first: UInt8) {
        if text.count == 1, first == UInt8(ascii: "[") || first == UInt8(ascii: "]") { bracketCount += 1 }
        if text.count <= 5, first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") { bracketCount += 1 }
        // Behind a formula they stand in every flattener's text.
        if !followsFormula, Self.goesOn(text, first) { continuationCount += 1 }
        followsFormula = text.contains("displaystyle") || (followsFormula && text.count < 3)
    }

    /// Whether a line begins with a mark that closes what stands before it.
    private static func goesOn(_ text: Bytes, _ first: UInt8) -> Bool {
        switch first {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")"): return true
        case 0..<0x80: return false
        default:
            let scalar = Scalar(text, at: 0)
            // Corner brackets and the like close as well.
            return scalar.isClosingMark || [0x300D, 0x300F, 0x300B, 0x3011].contains(scalar.value)
        }
    }

    private mutating func lookForMarkdown(_ text: Bytes) {
        if text.contains("](") { linkCount += 1 }
        if text.contains("**") || text.first == UInt8(ascii: "_") { emphasisCount += 1 }
        if text.contains("---|") || text.contains("--- |") || text.contains("| --") { tableRuleCount += 1 }
        // A heading of two lines: the second is a rule as long as the first.
        if before.standsAlone, text.count >= 3, text.allSatisfy({ $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "-") }),
            abs(before.columns - text.count) <= 2 || (text.count > 80 && before.columns > 80)
        {
            headingCount += 1
        }
    }

    /// `## Heading`, with a blank line in front of it. The line behind must be blank, too: program text is not.
    private func isHeading(_ text: Bytes) -> Bool {
        guard before.isBlank || before.isHeading else { return false }
        let hashCount = text.prefix { $0 == UInt8(ascii: "#") }.count
        return hashCount >= 1 && hashCount <= 6 && hashCount < text.count && text[hashCount] == 0x20
    }

    private static func hasBullet(_ text: Bytes) -> Bool {
        let bullets: [StaticString] = ["* ", "+ ", "• ", "□ ", "☆ ", "◦ "]
        return bullets.contains { text.matches($0, at: 0) }
    }

    private static func columns(_ line: Bytes) -> Int {
        var columns = 0
        for byte in line where byte & 0xC0 != 0x80 { columns += byte >= 0xE3 && byte <= 0xED ? 2 : 1 }
        return columns
    }

    private var flattening: Flattening {
        if longest * 10 > sampled * 9, longest > 400 || lineCount == 1 { return .oneLine }
        if headingCount >= 2 || (headingCount == 1 && linkCount + emphasisCount >= 2) { return .markdown }
        if linkCount >= 5, linkCount * 30 > lineCount, headingCount + tableRuleCount + emphasisCount > 0 {
            return .markdown
        }
        if bracketCount >= 3, bracketCount + continuationCount > lineCount / 20 { return .textNodes }
        if continuationCount >= 8, continuationCount > lineCount / 14 { return .textNodes }
        if indentedCount * 2 > lineCount, tabbedCount * 10 < lineCount { return .terminal }
        if wrappedCount >= 6, longCount * 10 < wrappedCount { return .terminal }
        if bulletCount >= 3, bulletCount * 40 > lineCount { return .terminal }
        return .sourceLines
    }
}
