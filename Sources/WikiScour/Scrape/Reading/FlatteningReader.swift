internal import CByteScan
internal import HTMLReader

/// Tells how a page was flattened, from the looks of its lines.
struct FlatteningReader {
    private var lineCount = 0
    private var longest = 0
    private var sampled = 0

    /// Lines that begin with white space; of them those that begin with three spaces.
    private var shiftedCount = 0
    private var indentedCount = 0

    /// Lines without text, and lines with white space behind their text: where each text node is stripped there are none.
    private var blankCount = 0
    private var openEndedCount = 0
    /// Headings between stars, and list items with a bullet, set in.
    private var starHeadingCount = 0
    private var bulletCount = 0

    private var nodes = NodeSigns()
    private var wraps = WrapSigns()
    private var markdown = MarkdownSigns()

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
        wraps.passBlank()
        markdown.passBlank()
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
        nodes.look(at: text, first, signs)
        markdown.look(at: text, first, signs, length: length)
        if first == UInt8(ascii: "*"), StarHeading.isOne(text) { starHeadingCount += 1 }
        if line.start > start {
            shiftedCount += 1
            lookAtIndent(of: Bytes(rebasing: bytes[start..<line.feed]), text)
        }
        wraps.look(
            at: text, isASCII: line.continuations == 0, length: line.feed - start - Int(line.continuations))
    }

    private mutating func lookAtIndent(of line: Bytes, _ text: Bytes) {
        if line.hasPrefixASCII("   ") { indentedCount += 1 }
        if line.hasPrefixASCII("  "), Self.hasBullet(text) { bulletCount += 1 }
    }

    private static let bullets: [StaticString] = ["* ", "+ ", "• ", "□ ", "☆ ", "◦ "]

    private static func hasBullet(_ text: Bytes) -> Bool {
        bullets.contains { text.matches($0, at: 0) }
    }

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
        if markdown.areFound { return .markdown }
        if nodes.areFound(inLines: lineCount, shifted: shiftedCount, isStripped: isStripped) { return .textNodes }
        if wraps.areFound(inLines: lineCount, indented: indentedCount)
            || (bulletCount >= 3 && bulletCount * 40 > lineCount)
            || wraps.areNarrow(inLines: lineCount, indented: indentedCount)
        {
            return .terminal
        }
        return .sourceLines
    }

    /// Whether no line has white space around its text.
    private var isStripped: Bool { blankCount == 0 && openEndedCount == 0 && shiftedCount == 0 }
}
