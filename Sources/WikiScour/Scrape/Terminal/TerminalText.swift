/// Reads what a browser for terminals drew (lynx, w3m) and what draws as they do: takes out the numbers of its links and
/// its own list of them, and makes one line of each block that it wrapped.
///
/// The drawing says more than bare text does. A list item has its bullet and its depth, a table's cells have room between
/// them, and lynx sets each level of headings further in than the one above it.
struct TerminalText {
    let bytes: Bytes
    var output: RewrittenScrape
    /// Ends the reading of a page that takes too long.
    private var watch: Watch
    let lines: [TerminalLine]
    /// The column at which the browser wrapped; no limit where it did not.
    let width: Int
    /// Whether tables are wider than that, so that a row may be as long as a line that was wrapped.
    let hasWideTables: Bool
    /// Whether paragraphs stand three columns in, so that the place of a line tells headings from text, as in lynx.
    let setsHeadings: Bool
    let linkNumbers: Bool
    /// Whether lynx wrote the markup of formulas out.
    let holdsFormulas: Bool
    /// Whether citations are raised by a sign, so that a number in brackets without it is a lowered one.
    let raises: Bool
    /// Whether headings stand between stars, six for the title and one fewer for each level, and links have low lines for spaces:
    /// so writes the html2text of Debian.
    let hasStars: Bool
    /// The lines that are rows of a table, with the columns between its cells.
    var borders: [Int: TerminalLine.Columns] = [:]
    /// The next link's number; browsers count them from one, in order.
    var nextLink = 1
    /// The block at hand, its lines joined.
    var block = ContiguousArray<UInt8>()
    /// Where the texts of the list items begin that enclose the one at hand.
    var itemColumns: [Int] = []

    static func rewrite(_ bytes: Bytes, _ watch: Watch) -> RewrittenScrape {
        var reader = TerminalText(bytes, watch)
        reader.read()
        return reader.output
    }

    private init(_ bytes: Bytes, _ watch: Watch) {
        self.bytes = bytes
        self.watch = watch
        output = RewrittenScrape(bytes)
        let list = LinkList.start(in: bytes)
        if let list { output.cut(.menu, "list-of-links", list..<bytes.count) }
        let page = Bytes(rebasing: bytes[..<(list ?? bytes.count)])
        var (lines, width) = TerminalLine.read(page)
        setsHeadings = Self.indentOfText(lines) == 3
        linkNumbers = list != nil || LinkList.areNumbered(in: page)
        holdsFormulas = page.contains("[MATH:")
        raises = page.contains("^[")
        let starCount = lines.count { StarHeading.isOne(Bytes(rebasing: bytes[$0.text..<$0.range.upperBound])) }
        hasStars = starCount >= StarHeading.fewestOnPage
        let textWidth =
            hasStars && width > Self.usualWidth ? TerminalLine.width(of: lines.filter { !$0.hasGap(page) }) : .max
        hasWideTables = textWidth < width
        width = min(width, textWidth)
        if hasStars { Self.markFormulas(&lines, page) }
        self.lines = lines
        self.width = width
    }

    /// In columns: what terminals have, and a few more. Where lines that seem to be wrapped are longer, they are a table's.
    private static let usualWidth = 85

    /// How far in most of the long lines stand.
    private static func indentOfText(_ lines: [TerminalLine]) -> Int {
        var counts = [Int](repeating: 0, count: 8)
        for line in lines where line.columns > 60 && line.indent < 8 { counts[line.indent] += 1 }
        return counts.indices.max { counts[$0] < counts[$1] } ?? 0
    }

    private mutating func read() {
        findTables()
        var index = 0
        while index < lines.count, !watch.isOver() {
            let line = lines[index]
            if line.isBlank {
                index += 1
            } else if let end = writeDrawnTable(from: index) {
                index = end
            } else if line.isRule(bytes) || (hasStars && bytes.isEmptyElement(line)) {
                output.cut(.style, "rule", line.range)
                index += 1
            } else {
                index = writeBlock(from: index)
            }
        }
        // lynx leaves headings at the margin whose text is within an element of its own, as MediaWiki's was for long.
        if !output.notes.contains(where: { $0.shape == .heading && $0.level > 2 }) {
            output.forgetLevels()
        }
    }

    /// Writes the block that begins at a line, and returns the line behind it.
    private mutating func writeBlock(from first: Int) -> Int {
        let line = lines[first]
        if hasStars, let heading = StarHeading(from: first, lines, bytes) { return write(heading, from: first) }
        let item = item(line)
        let start = item?.textStart ?? line.text
        let column = item?.column ?? line.indent
        var end = first + 1
        while end < lines.count,
            borders[end] == nil || borders[first] == nil,
            lines[end].goesOnWithFormula || isWithinFormula(first..<end)
                || goesOn(lines[end], after: lines[end - 1], column),
            !(hasStars && StarHeading.begins(lines[end], bytes)), !beginsContents(end)
        {
            end += 1
        }
        if item == nil, isImage(line), end == first + 1 {
            output.cut(.captions, "image", line.range)
            return end
        }
        if item == nil, borders[first] != nil || (line.hasGap(bytes) && end == first + 1) {
            output.beginLine(from: line.text, .init(start: 0, shape: .row))
            for (number, cell) in line.cells(bytes, partedBy: borders[first]).enumerated() {
                if number > 0 { output.text.append(contentsOf: " | ".utf8) }
                write(Bytes(rebasing: bytes[cell]))
            }
            return first + 1
        }
        output.beginLine(from: line.text, item?.note ?? heading(first..<end))
        block.removeAll(keepingCapacity: true)
        block.append(contentsOf: bytes[start..<line.range.upperBound])
        for index in first + 1..<max(end, first + 1) {
            if needsSpace(before: index) { block.append(0x20) }
            block.append(contentsOf: bytes[lines[index].text..<lines[index].range.upperBound])
        }
        block.withBytes { write($0) }
        return end
    }

    /// Whether the contents begin at a line, which may touch the lead: with their heading, or with the link that folds them.
    private func beginsContents(_ index: Int) -> Bool {
        if ContentsTable.isFold(text(index)) { return true }
        return index + 1 < lines.count && ContentsTable.isFold(text(index + 1))
            && InterfaceWords.shared.roles(ofLine: text(index)).contains(.tocHeading)
    }

    private func text(_ index: Int) -> Bytes {
        Bytes(rebasing: bytes[lines[index].text..<max(lines[index].text, lines[index].range.upperBound)]).trimmed
    }

    /// Whether a line is what stands for an image or a button: `[300px-Rhine.jpg]`, `[ ]`.
    func isImage(_ line: TerminalLine) -> Bool {
        let text = Bytes(rebasing: bytes[line.range]).trimmed
        guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") else { return false }
        let inside = Bytes(rebasing: text[1..<text.count - 1])
        if inside.isBlank { return true }
        return !inside.contains(0x20) && !inside.contains(UInt8(ascii: "]"))
            && (inside.contains("px-") || inside.contains(".") || inside.contains("_"))
    }
}
