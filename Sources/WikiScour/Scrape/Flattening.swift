/// How a page was flattened: what its line breaks mean.
enum Flattening: String, Sendable {
    /// The line breaks of the page's source, as `textContent`, `get_text()` and Common Crawl's extractor leave them. A
    /// paragraph is a line; cells and entries may be glued together.
    case sourceLines = "source-lines"
    /// A text node a line, as `get_text("\n")` writes: a sentence breaks at every link.
    case textNodes = "text-nodes"
    /// Drawn by a browser for terminals: wrapped, indented, its links numbered.
    case terminal
    /// Markdown, as html2text writes it.
    case markdown
    /// All on one line.
    case oneLine = "one-line"

    /// The page a block a line, for flatteners whose lines are not blocks; nil where they are.
    func rewrite(_ bytes: Bytes) -> RewrittenScrape? {
        switch self {
        case .sourceLines, .textNodes: nil
        case .terminal: TerminalText.rewrite(bytes)
        case .markdown: MarkdownText.rewrite(bytes)
        case .oneLine: OneLineText.rewrite(bytes)
        }
    }
}

/// Tells how a page was flattened, from the looks of its lines.
struct FlatteningReader {
    private var lineCount = 0
    private var longest = 0
    private var indentedCount = 0
    private var tabbedCount = 0
    private var continuationCount = 0
    private var bracketCount = 0
    private var hashCount = 0
    private var linkCount = 0
    private var beginsWithHash = false
    private var wrappedCount = 0
    private var longCount = 0
    private var sampled = 0
    private var followsFormula = false

    static func flattening(of bytes: Bytes) -> Flattening {
        var reader = FlatteningReader()
        // The head of a page is menus; what decides comes later.
        reader.read(bytes, limit: 400_000)
        return reader.flattening(bytes)
    }

    private mutating func read(_ bytes: Bytes, limit: Int) {
        var start = 0
        let end = min(bytes.count, limit)
        while start < end {
            let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            look(at: Bytes(rebasing: bytes[start..<lineEnd]))
            start = lineEnd + 1
        }
        sampled = end
    }

    private mutating func look(at line: Bytes) {
        let text = line.trimmed
        guard let first = text.first else { return }
        lineCount += 1
        longest = max(longest, text.count)
        if line.hasPrefixASCII("   ") { indentedCount += 1 }
        if line[0] == 0x09 { tabbedCount += 1 }
        if text.count == 1, first == UInt8(ascii: "[") || first == UInt8(ascii: "]") { bracketCount += 1 }
        if text.count <= 5, first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") { bracketCount += 1 }
        switch first {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")"):
            // Behind a formula they stand in every flattener's text.
            if !followsFormula { continuationCount += 1 }
        case UInt8(ascii: "#"):
            let hashes = text.prefix { $0 == UInt8(ascii: "#") }.count
            if hashes <= 6, hashes < text.count, text[hashes] == 0x20 {
                if lineCount == 1 { beginsWithHash = hashes == 1 }
                if hashes > 1 { hashCount += 1 }
            }
        default: break
        }
        if text.contains("](") { linkCount += 1 }
        followsFormula = text.contains("displaystyle") || (followsFormula && text.count < 3)
        var columns = 0
        for byte in line where byte & 0xC0 != 0x80 { columns += 1 }
        if columns > 84 { longCount += 1 } else if columns > 55 { wrappedCount += 1 }
    }

    private func flattening(_ bytes: Bytes) -> Flattening {
        if longest * 10 > sampled * 9, longest > 400 || lineCount == 1 { return .oneLine }
        // Program text has the signs too, here and there.
        if hashCount > 0, linkCount >= 5, linkCount * 30 > lineCount { return .markdown }
        if hashCount >= 2, beginsWithHash { return .markdown }
        if bracketCount >= 3, bracketCount + continuationCount > lineCount / 20 { return .textNodes }
        if continuationCount >= 8, continuationCount > lineCount / 14 { return .textNodes }
        if indentedCount * 2 > lineCount, tabbedCount * 10 < lineCount { return .terminal }
        if wrappedCount >= 8, wrappedCount * 4 > lineCount, longCount * 20 < wrappedCount { return .terminal }
        return .sourceLines
    }
}
