/// Reads what a browser for terminals drew (lynx, w3m, links): takes out the numbers of its links and its own lists of
/// them, and makes one line of each paragraph that it wrapped.
struct TerminalText {
    private let bytes: Bytes
    private var output: RewrittenScrape
    /// The longest line, at which the browser wrapped.
    private var width = 0
    /// The next link's number; browsers count them from one, in order.
    private var nextLink = 1
    private let numbersLinks: Bool

    private init(_ bytes: Bytes) {
        self.bytes = bytes
        output = RewrittenScrape(bytes)
        numbersLinks =
            ["[1]", "[2]", "[3]"].allSatisfy { (mark: StaticString) in bytes.contains(mark) }
            && Self.countsLinks(bytes)
    }

    static func rewrite(_ bytes: Bytes) -> RewrittenScrape {
        var reader = TerminalText(bytes)
        reader.read()
        return reader.output
    }

    /// Whether the numbers in brackets rise by one from the first on, as links' do and citations', which come again, do
    /// not.
    private static func countsLinks(_ bytes: Bytes) -> Bool {
        var next = 1
        var index = 0
        while next <= 12, let found = bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = found + 1
            guard let (value, length) = Digits.number(bytes, at: index), index + length < bytes.count,
                bytes[index + length] == UInt8(ascii: "]")
            else { continue }
            if value != next { return false }
            next += 1
        }
        return next > 4
    }

    private struct Line {
        var range: Range<Int>
        var indent: Int
        var columns: Int
        var isBlank: Bool
    }

    private mutating func read() {
        var lines: [Line] = []
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            lines.append(line(start..<end))
            start = end + 1
        }
        width = wrapWidth(lines)
        var last: Line?
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if isListOfLinks(lines, index) {
                output.cut(.menu, "list-of-links", line.range.lowerBound..<bytes.count)
                break
            }
            index += 1
            if line.isBlank {
                last = nil
                continue
            }
            if let bullet = bullet(line) {
                output.beginLine(
                    from: line.range.lowerBound,
                    .init(start: 0, shape: .item, level: UInt8(clamping: max(0, bullet.depth)), number: bullet.number))
                write(bullet.end..<line.range.upperBound)
            } else if isImage(line) {
                output.cut(.captions, "image", line.range)
                last = nil
                continue
            } else if let previous = last, goesOn(line, after: previous) {
                // The sign that raises a citation may have stayed on the line before.
                if output.text.last == UInt8(ascii: "^") { output.text.removeLast() } else { output.text.append(0x20) }
                write(line.range.lowerBound + line.indent..<line.range.upperBound)
            } else {
                output.beginLine(from: line.range.lowerBound)
                write(line.range.lowerBound + line.indent..<line.range.upperBound)
            }
            last = line
        }
    }

    private func line(_ range: Range<Int>) -> Line {
        var indent = 0
        var index = range.lowerBound
        while index < range.upperBound, bytes[index].isHTMLSpace {
            indent += 1
            index += 1
        }
        var columns = 0
        for byte in bytes[range] where byte & 0xC0 != 0x80 { columns += byte >= 0xE3 && byte <= 0xEF ? 2 : 1 }
        return Line(range: range, indent: indent, columns: columns, isBlank: index == range.upperBound)
    }

    /// The width at which the browser wrapped: most long lines end shortly before it. No limit where it did not wrap.
    private func wrapWidth(_ lines: [Line]) -> Int {
        var counts = [Int](repeating: 0, count: 141)
        var longCount = 0
        for line in lines where !line.isBlank && line.columns > 40 {
            longCount += 1
            counts[min(line.columns, 140)] += 1
        }
        var best = (count: 0, column: Int.max)
        for column in 48..<140 {
            let count = counts[(column - 7)...column].reduce(0, +)
            if count >= best.count { best = (count, column) }
        }
        guard best.count > 0 else { return .max }
        while counts[best.column] == 0 { best.column -= 1 }
        return best.count * 3 > longCount ? best.column : .max
    }

    /// Whether a line goes on with the one before it: its first word would not have fitted there.
    private func goesOn(_ line: Line, after previous: Line) -> Bool {
        guard width != .max, line.indent <= previous.indent + 6 else { return false }
        let text = bytes[line.range.lowerBound + line.indent..<line.range.upperBound]
        let firstWord = text.prefix { !$0.isHTMLSpace }.count { $0 & 0xC0 != 0x80 }
        return previous.columns + 1 + firstWord >= width - 2
    }

    /// Whether a line is what stands for an image or a button: `[300px-Rhine.jpg]`, `[ ]`.
    private func isImage(_ line: Line) -> Bool {
        let text = Bytes(rebasing: bytes[line.range]).trimmed
        guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") else { return false }
        let inside = Bytes(rebasing: text[1..<text.count - 1])
        if inside.isBlank { return true }
        return !inside.contains(0x20) && !inside.contains(UInt8(ascii: "]"))
            && (inside.contains("px-") || inside.contains("."))
    }

    // MARK: Lists

    private func bullet(_ line: Line) -> (end: Int, depth: Int, number: Int32)? {
        let start = line.range.lowerBound + line.indent
        let marks: [StaticString] = ["* ", "+ ", "o ", "# ", "@ ", "- ", "• ", "□ ", "◦ ", "▪ ", "■ ", "○ "]
        guard line.indent >= 2, let mark = marks.first(where: { bytes.matches($0, at: start) }) else { return nil }
        // lynx indents a list by five columns and the next by five more; w3m by two and four more.
        return (start + mark.utf8CodeUnitCount, line.indent >= 5 ? (line.indent - 5) / 5 : (line.indent - 2) / 4, -1)
    }

    /// Whether the list of links begins here that lynx puts under the page.
    private func isListOfLinks(_ lines: [Line], _ index: Int) -> Bool {
        guard numbersLinks, index + 2 < lines.count, bytes[lines[index].range].elementsEqual("References".utf8) else {
            return false
        }
        let next = lines[index + 1].isBlank ? lines[index + 2] : lines[index + 1]
        let text = Bytes(rebasing: bytes[next.range]).trimmed
        return text.hasPrefixASCII("1. ") || text.hasPrefixASCII("Visible links")
    }

    // MARK: Text

    /// Writes a line without the numbers of its links, and citations without the sign that raises them.
    private mutating func write(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "["), numbersLinks,
                let (value, length) = Digits.number(bytes, at: index + 1), value == nextLink,
                index + 1 + length < range.upperBound, bytes[index + 1 + length] == UInt8(ascii: "]")
            {
                nextLink += 1
                index += length + 2
            } else if bytes[index] == UInt8(ascii: "^"), index + 1 < range.upperBound,
                bytes[index + 1] == UInt8(ascii: "["), index > range.lowerBound
            {
                index += 1
            } else {
                output.text.append(bytes[index])
                index += 1
            }
        }
    }
}
