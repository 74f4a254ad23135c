internal import HTMLReader

/// Tables as browsers copy them: a row a line, its cells parted by tabs. A short line between two rows is a row of one cell, and one
/// directly above the first is their caption.
///
/// Asked for behind headings and the infobox: their lines may have tabs too, and are not taken.
enum TabTables {
    static let border = UInt8(ascii: "\t")

    /// In bytes: longer lines between rows are text.
    private static let longestLoneCell = 200
    /// How many lines without a tab may stand between two rows.
    private static let mostLoneCells = 2

    static func mark(_ page: inout ScrapePage, _ content: Range<Int>) {
        guard page.flattening == .sourceLines || page.flattening == .textNodes else { return }
        var index = content.lowerBound
        while index < content.upperBound {
            // Most lines are none.
            guard isRow(page.lines[index], page) else {
                index += 1
                continue
            }
            let rows = table(from: index, before: content.upperBound, page)
            if isTable(rows, page), !CodeLook.begins(at: index, before: content.upperBound, page) {
                if let caption = caption(above: index, content, page) { mark(caption, &page) }
                for row in rows { mark(row, &page) }
            }
            index = rows.upperBound
        }
    }

    /// Whether a line has the border of a cell within it.
    static func holdsBorder(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.signs.contains(.wideSpace) && bytes[line.start..<line.end].contains(border)
    }

    private static func isRow(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.part == .body && line.shape == .unknown && holdsBorder(line, page.bytes)
            && !beginsWithBullet(line, page.bytes)
            // Lines that were joined are a paragraph, which its source may indent.
            && !page.bytes[line.start..<line.end].contains(UInt8(ascii: "\n"))
    }

    private static let bullets: [StaticString] = ["•", "◦", "▪", "●", "*", "-", "–", ""]

    /// Whether a bullet or the number of an item stands in front of the first tab, as word processors write lists.
    private static func beginsWithBullet(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard let tab = bytes[line.start..<line.end].firstIndex(of: border), tab - line.start <= 4 else { return false }
        let cell = Bytes(rebasing: bytes[line.start..<tab]).trimmed
        if let (_, length) = Digits.number(cell, at: 0) {
            return length + 1 == cell.count && (cell.last == UInt8(ascii: ".") || cell.last == UInt8(ascii: ")"))
        }
        return bullets.contains { cell.equalsASCII($0) }
    }

    /// The lines that a row and those that belong to it take, up to the last row.
    private static func table(from first: Int, before limit: Int, _ page: ScrapePage) -> Range<Int> {
        var end = first + 1
        var index = end
        while index < limit, index - end <= mostLoneCells, !page.lines[index].flags.contains(.blankBefore) {
            let line = page.lines[index]
            if isRow(line, page) {
                end = index + 1
            } else if line.part != .chrome, !isLoneCell(line) {
                break
            }
            index += 1
        }
        return first..<end
    }

    private static func isLoneCell(_ line: ScrapeLine) -> Bool {
        line.part == .body && line.shape == .unknown && !line.isProse && line.count <= longestLoneCell
    }

    /// Whether rows are a table: two at least, and many with the same number of cells. Some have fewer, where cells of those above reach
    /// down to them.
    private static func isTable(_ lines: Range<Int>, _ page: ScrapePage) -> Bool {
        var counts: [Int: Int] = [:]
        var rowCount = 0
        for index in lines where isRow(page.lines[index], page) {
            let line = page.lines[index]
            counts[page.bytes[line.start..<line.end].count { $0 == border }, default: 0] += 1
            rowCount += 1
        }
        return rowCount >= 2 && (counts.values.max() ?? 0) * 3 >= rowCount
    }

    private static func mark(_ index: Int, _ page: inout ScrapePage) {
        page.lines[index].border = border
        guard page.lines[index].part == .body else { return }
        page.lines[index].shape = .row
        // Cells in front of the first one that says something are empty.
        var start = page.lines[index].start
        while start > 0, page.bytes[start - 1] == border || page.bytes[start - 1] == 0x20 { start -= 1 }
        if page.bytes[start..<page.lines[index].start].contains(border) { page.lines[index].cut(upTo: start) }
    }

    /// The line of a table's caption. What goes on with lines above it is rather their last.
    private static func caption(above first: Int, _ content: Range<Int>, _ page: ScrapePage) -> Int? {
        let index = first - 1
        guard content.contains(index), !page.lines[first].flags.contains(.blankBefore), isLoneCell(page.lines[index]),
            !page.lines[index].endsSentence, !ScrapeLine.leadsOn(page.text(page.lines[index]))
        else { return nil }
        if page.lines[index].flags.contains(.blankBefore) || index == content.lowerBound { return index }
        let last = page.lines[index - 1]
        return last.part != .body || last.isProse || last.endsSentence ? index : nil
    }
}
