internal import HTMLReader

/// Pages with the lines of their source, whose flattener put a space wherever a tag stood: `get_text(" ")`. Each line begins and ends with one,
/// and so does each link.
enum SpacedLines {
    /// In bytes: the head of a page shows it.
    private static let look = 4096
    private static let fewestLines = 4
    private static let fewestToTell = 12
    /// In front of a line: one for the block, and one for each tag that its text begins with.
    private static let mostSpaces = 3

    /// The page without those spaces; nil where it has none.
    static func rewrite(_ bytes: Bytes, _ watch: Watch) -> RewrittenScrape? {
        guard isFound(in: bytes) else { return nil }
        var output = RewrittenScrape(bytes)
        var deadline = watch.deadline
        var start = 0
        while start < bytes.count {
            let feed = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            // The separators in front of the line's first text, and behind its last. More are the indent of program text.
            let indent = bytes[start..<feed].prefix(mostSpaces + 1).prefix { $0 == 0x20 }.count
            let first = start + (indent > mostSpaces ? 1 : indent)
            let last = feed > first && bytes[feed - 1] == 0x20 ? feed - 1 : feed
            write(first..<last, of: bytes, isLate: deadline.isOver(), to: &output)
            if feed < bytes.count { output.append(feed..<(feed + 1)) }
            start = feed + 1
        }
        return output
    }

    /// Whether most lines of the page's head begin and end with a space.
    private static func isFound(in bytes: Bytes) -> Bool {
        let head = Bytes(rebasing: bytes.prefix(look))
        var (count, spacedCount) = (0, 0)
        var index = 0
        while let feed = head.firstIndex(of: UInt8(ascii: "\n"), from: index) {
            index = feed + 1
            guard feed > 0, index < head.count else { continue }
            count += 1
            if head[feed - 1] == 0x20, head[index] == 0x20 { spacedCount += 1 }
            // Most pages show at once that they are none.
            if count == fewestToTell, spacedCount * 4 < count { return false }
        }
        return count >= fewestLines && spacedCount * 4 >= count * 3
    }

    private static func write(_ line: Range<Int>, of bytes: Bytes, isLate: Bool, to output: inout RewrittenScrape) {
        guard !line.isEmpty else { return }
        let text = Bytes(rebasing: bytes[line])
        let isUnspacedProse = UnspacedSeams.isProse(text)
        var start = 0
        var index = 0
        while !isLate, let space = text.firstIndex(of: 0x20, from: index) {
            index = space + 1
            guard index < text.count, space > start else { continue }
            let isSpare =
                SpacedText.isSpare(space, in: text)
                || (text[space - 1] >= 0x80 || text[index] >= 0x80 || text[index] == UInt8(ascii: "'")
                    || text[space - 1] == UInt8(ascii: "'"))
                    && UnspacedSeams.isOne(space, in: text, isProse: isUnspacedProse)
            guard isSpare else { continue }
            output.append((line.lowerBound + start)..<(line.lowerBound + space))
            start = index
        }
        if start < text.count { output.append((line.lowerBound + start)..<line.upperBound) }
    }
}
