/// Reads what pandoc writes without marks (`-t plain`): blank lines part the blocks, a line ends where the next word had no room,
/// items have a hyphen or a number in front of them, and tables are drawn.
struct WrappedText {
    /// In columns: lines are no longer, those of drawn tables left out.
    static let width = 72

    let bytes: Bytes
    var output: RewrittenScrape
    /// Ends the reading of a page that takes too long.
    private var watch: Watch
    /// How far in the texts of the items stand that enclose the one at hand.
    private var itemColumns: [Int] = []
    /// Whether the line before was blank, and whether one goes on with the block at hand.
    private var isBlankBefore = true
    private var isInBlock = false
    /// Whether the lines up to the next blank one are rows.
    private var isInTable = false

    /// The page without its wrapping; nil where something else wrapped it, or nothing.
    static func rewrite(_ bytes: Bytes, _ watch: Watch) -> RewrittenScrape? {
        guard isFound(in: bytes) else { return nil }
        var reader = WrappedText(bytes, watch)
        reader.read()
        return reader.output
    }

    private init(_ bytes: Bytes, _ watch: Watch) {
        self.bytes = bytes
        self.watch = watch
        output = RewrittenScrape(bytes)
    }

    private mutating func read() {
        var start = 0
        while start < bytes.count, !watch.isOver() {
            let line = line(from: start)
            let text = trimmed(line)
            if text.isEmpty {
                (isBlankBefore, isInBlock, isInTable) = (true, false, false)
                start = line.upperBound + 1
                continue
            }
            if bytes[text.lowerBound] == UInt8(ascii: "+"), let grid = DrawnGrid(bytes, from: start) {
                write(grid, from: text.lowerBound)
                start = grid.end
                isBlankBefore = true
            } else if isBlankBefore, let end = endOfCode(from: start) {
                writeCode(start..<end)
                start = end
                isBlankBefore = true
            } else {
                write(text, of: line)
                start = line.upperBound + 1
                isBlankBefore = false
            }
        }
    }

    /// In bytes: so much of a page tells.
    private static let look = 400_000

    /// Whether lines end as pandoc breaks them, and neither bullets nor numbers of links show a browser.
    private static func isFound(in bytes: Bytes) -> Bool {
        guard LinkList.start(in: bytes) == nil else { return false }
        var signs = WrapSigns()
        var (lineCount, indentedCount, bulletCount) = (0, 0, 0)
        var start = 0
        while start < min(bytes.count, look) {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let first = bytes.skippingBlanks(from: start, to: end)
            let text = Bytes(rebasing: bytes[first..<bytes.skippingBlanks(before: end, from: first)])
            if text.isEmpty {
                signs.passBlank()
            } else {
                lineCount += 1
                if first > start + 2 { indentedCount += 1 }
                if first > start, text.hasPrefixASCII("* ") || text.hasPrefixASCII("+ ") { bulletCount += 1 }
                let length = text.characterCount
                signs.look(at: text, isASCII: length == text.count, length: first - start + length)
            }
            start = end + 1
        }
        return bulletCount * 40 <= lineCount && signs.areNarrow(inLines: lineCount, indented: indentedCount)
    }

    private func line(from start: Int) -> Range<Int> {
        start..<(bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count)
    }

    private func trimmed(_ line: Range<Int>) -> Range<Int> {
        let first = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        return first..<bytes.skippingBlanks(before: line.upperBound, from: first)
    }

    // MARK: Blocks

    private mutating func write(_ text: Range<Int>, of line: Range<Int>) {
        let indent = text.lowerBound - line.lowerBound
        if isRule(text) {
            output.cut(.style, "rule", text)
            isInTable = holdsGap(text) && !isInTable
            isInBlock = false
        } else if isInTable || (!isInBlock && isHead(text, of: line)) {
            isInBlock = false
            writeRow(text)
        } else if isBlankBefore || !itemColumns.isEmpty, let item = item(text) {
            begin(item, text, indent)
        } else if isInBlock {
            if needsSpace(before: text.lowerBound) { output.text.append(0x20) }
            write(text)
        } else if let column = itemColumns.last(where: { $0 <= indent }), indent > 0 {
            itemColumns.removeAll { $0 > column }
            output.goOn(from: text.lowerBound)
            write(text)
            isInBlock = true
        } else {
            itemColumns.removeAll()
            if isImage(text), isBlank(lineFrom: line.upperBound + 1) { return output.cut(.captions, "image", text) }
            output.beginLine(from: text.lowerBound, nil, afterBlank: isBlankBefore)
            write(text)
            isInBlock = true
        }
    }

    /// How many columns the number of an item takes with the room behind it.
    private static let markColumns = 4

    private struct Item {
        var number: Int32
        /// Where its text begins.
        var text: Int
    }

    private func item(_ text: Range<Int>) -> Item? {
        var number: Int32 = -1
        var mark = 1
        if let (value, count) = Digits.number(bytes, at: text.lowerBound), value < 10_000, count < 6 {
            guard bytes.matches(". ", at: text.lowerBound + count) else { return nil }
            number = Int32(value)
            mark = count + 1
        } else if bytes[text.lowerBound] != UInt8(ascii: "-") {
            return nil
        }
        let place = text.lowerBound + mark
        // An item may be empty, and its text may stand in the next line.
        guard place >= text.upperBound || bytes[place] == 0x20 else { return nil }
        let start = bytes.skippingBlanks(from: min(place, text.upperBound), to: text.upperBound)
        // Four columns at least: "1. Our mills" is a heading, or a sentence.
        if number >= 0, start - text.lowerBound < Self.markColumns { return nil }
        return Item(number: number, text: start)
    }

    private mutating func begin(_ item: Item, _ text: Range<Int>, _ indent: Int) {
        while let last = itemColumns.last, last > indent { itemColumns.removeLast() }
        let level = UInt8(clamping: itemColumns.count)
        // Its further lines stand below its text, or four columns in.
        itemColumns.append(min(indent + 4, indent + max(2, item.text - text.lowerBound)))
        output.beginLine(
            from: text.lowerBound, .init(start: 0, shape: .item, level: level, number: item.number))
        write(item.text..<text.upperBound)
        isInBlock = true
    }

    /// Whether nothing but an image stands on a line.
    private func isImage(_ text: Range<Int>) -> Bool {
        let image = Bytes(rebasing: bytes[text])
        guard image.first == UInt8(ascii: "["), image.last == UInt8(ascii: "]"), image.count < 300 else { return false }
        let endings: [StaticString] = [".jpg]", ".jpeg]", ".png]", ".svg]", ".gif]", ".webp]"]
        return image.count == 2
            || endings.contains {
                let length = $0.utf8CodeUnitCount
                return image.count > length && image.matchesFolded($0, at: image.count - length)
            }
    }

    private func isBlank(lineFrom start: Int) -> Bool {
        start >= bytes.count || trimmed(line(from: start)).isEmpty
    }

    // MARK: Code

    /// Where a block ends that is set in and was not wrapped; nil where none begins. What a colon sets in is wrapped as all text is.
    private func endOfCode(from start: Int) -> Int? {
        guard itemColumns.isEmpty, bytes.matches("    ", at: start) else { return nil }
        var place = start
        var previous = 0
        var isWrapped = true
        var count = 0
        while place < bytes.count {
            let line = line(from: place)
            let text = trimmed(line)
            if text.isEmpty || !bytes.matches("    ", at: place) { break }
            let word = bytes[text].prefix { $0 != 0x20 }.count
            if count > 0, previous + 1 + word <= Self.width - 4 { isWrapped = false }
            previous = line.count
            count += 1
            place = line.upperBound + 1
        }
        return isWrapped ? nil : min(place, bytes.count)
    }

    private mutating func writeCode(_ block: Range<Int>) {
        isInBlock = false
        var place = block.lowerBound
        while place < block.upperBound {
            let line = line(from: place)
            output.beginLine(
                from: place, .init(start: 0, shape: .verbatim), afterBlank: place == block.lowerBound)
            output.text.append(contentsOf: bytes[min(place + 4, line.upperBound)..<line.upperBound])
            place = line.upperBound + 1
        }
    }

    // MARK: Tables

    private func isRule(_ text: Range<Int>) -> Bool {
        text.count >= 3 && bytes.matches("--", at: text.lowerBound)
            && bytes[text].allSatisfy { $0 == UInt8(ascii: "-") || $0 == 0x20 }
    }

    private func holdsGap(_ text: Range<Int>) -> Bool { bytes[text].contains(0x20) }

    /// Whether a line stands over the rule that parts a table's columns.
    private func isHead(_ text: Range<Int>, of line: Range<Int>) -> Bool {
        guard line.upperBound + 1 < bytes.count else { return false }
        let next = trimmed(self.line(from: line.upperBound + 1))
        return !next.isEmpty && isRule(next) && holdsGap(next)
    }

    /// Writes a row without borders, whose cells have room between them.
    private mutating func writeRow(_ text: Range<Int>) {
        itemColumns.removeAll()
        output.beginLine(from: text.lowerBound, .init(start: 0, shape: .row))
        var start = text.lowerBound
        while start < text.upperBound {
            var end = start
            while end < text.upperBound, !(bytes[end] == 0x20 && end + 1 < text.upperBound && bytes[end + 1] == 0x20) {
                end += 1
            }
            if start > text.lowerBound { output.text.append(contentsOf: " | ".utf8) }
            write(start..<end)
            start = bytes.skippingBlanks(from: end, to: text.upperBound)
        }
    }

    private mutating func write(_ grid: DrawnGrid, from source: Int) {
        itemColumns.removeAll()
        isInBlock = false
        for row in grid.rows {
            output.beginLine(from: source, .init(start: 0, shape: .row))
            // A cell over the whole width has empty ones beside it.
            let last = row.lastIndex { !$0.isEmpty } ?? 0
            for (number, cell) in row.prefix(last == 0 ? 1 : row.count).enumerated() {
                if number > 0 { output.text.append(contentsOf: " | ".utf8) }
                cell.withBytes { append($0) }
            }
        }
    }

    // MARK: Text

    private mutating func write(_ text: Range<Int>) { append(Bytes(rebasing: bytes[text])) }

    /// Adds a text. The marks of citations are raised.
    private mutating func append(_ text: Bytes) {
        var index = 0
        while let mark = text.firstIndex(of: "^([", from: index) {
            output.text.append(contentsOf: text[index..<mark])
            index = mark + 2
            guard let close = text.firstIndex(of: "])", from: index), close - index < 60 else {
                output.text.append(contentsOf: text[mark..<index])
                continue
            }
            output.text.append(contentsOf: text[index...close])
            index = close + 2
        }
        output.text.append(contentsOf: text[index...])
    }

    /// Whether a space stood where a line was broken.
    private func needsSpace(before place: Int) -> Bool {
        guard let last = output.text.last else { return false }
        return last != UInt8(ascii: "\n") && last != 0x20
    }
}
