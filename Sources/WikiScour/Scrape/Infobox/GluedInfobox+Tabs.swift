internal import HTMLReader

/// Boxes whose cells tabs part, as browsers copy them: a label, a tab and its value on a line. Their shape tells them, whatever their
/// labels are called.
extension GluedInfobox {
    private static let fewestTabbed = 4
    /// How many lines of a title and captions may stand above the first label.
    private static let mostAbove = 3
    /// In bytes, on average.
    private static let longestTabbedLabel = 40
    /// In bytes: longer lines behind a label without a value are text.
    private static let longestLoneValue = 80

    /// Finds the box in front of the first sentence and the first heading.
    static func tabbed(in page: ScrapePage, _ content: Range<Int>) -> GluedInfobox? {
        guard page.flattening == .sourceLines else { return nil }
        let end =
            content.first { page.lines[$0].part == .heading || isText(page.lines[$0], page) } ?? content.upperBound
        guard let first = (content.lowerBound..<end).first(where: { label(of: page.lines[$0], page) != nil }) else {
            return nil
        }
        var entries: [Entry] = []
        var index = first
        var last = first
        var (labelLength, valueCount) = (0, 0)
        while index < end, index == first || !page.lines[index].flags.contains(.blankBefore) {
            let line = page.lines[index]
            index += 1
            guard line.part == .body else { continue }
            if let label = label(of: line, page) {
                let value = cells(of: label.upperBound..<line.end, page)
                entries.append(Entry(label: [label], isHeader: false, value: value))
                labelLength += label.count
                if !value.isEmpty { valueCount += 1 }
            } else {
                entries[entries.count - 1].value.append(line.start..<line.end)
                // What follows a value may be the article's already.
                if entries[entries.count - 1].value.count > 1, !goesOn(index, before: end, page),
                    !isOpen(entries[entries.count - 1], page)
                {
                    entries[entries.count - 1].value.removeLast()
                    break
                }
            }
            last = index
        }
        guard valueCount >= fewestTabbed, labelLength <= entries.count * longestTabbedLabel else { return nil }
        var start = first
        while start > content.lowerBound, first - start < mostAbove, page.lines[start - 1].part == .body,
            !page.lines[start - 1].endsSentence
        {
            start -= 1
        }
        let head = (start..<first).map { page.lines[$0].start..<page.lines[$0].end }
        return GluedInfobox(lines: start..<last, head: head, entries: entries)
    }

    /// Takes out the labels in lines without a tab, where tabs part labels from values: there a line without one goes on with the value
    /// above it. Headers have none either.
    static func dropOutsideOfRows(_ found: inout [Found], _ page: ScrapePage) {
        guard page.flattening == .sourceLines || page.flattening == .textNodes else { return }
        func isRow(_ label: Found) -> Bool {
            label.isFirst && label.range.upperBound < page.bytes.count
                && page.bytes[label.range.upperBound] == TabTables.border
        }
        let count = found.count(where: isRow)
        guard count >= fewestTabbed, count * 2 >= found.count else { return }
        found.removeAll {
            let isHeader = $0.isLine && ($0.label.isHeader || page.bytes[$0.range].contains(0x20))
            return !isRow($0) && !isHeader && !TabTables.holdsBorder(page.lines[$0.line], page.bytes)
        }
    }

    /// Whether a line is a sentence of the article, and no row.
    private static func isText(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.part == .body && line.isSentence() && !TabTables.holdsBorder(line, page.bytes)
    }

    /// The text in front of the first tab of a line, be the cell behind it empty; nil where there is no tab.
    private static func label(of line: ScrapeLine, _ page: ScrapePage) -> Range<Int>? {
        guard line.part == .body, line.shape == .unknown else { return nil }
        if line.end < page.bytes.count, page.bytes[line.end] == TabTables.border,
            !TabTables.holdsBorder(line, page.bytes)
        {
            return line.start..<line.end
        }
        guard TabTables.holdsBorder(line, page.bytes),
            let tab = page.bytes[line.start..<line.end].firstIndex(of: TabTables.border)
        else { return nil }
        return line.start..<page.bytes.skippingBlanks(before: tab, from: line.start)
    }

    /// The cells of a row behind its label that are not empty.
    private static func cells(of range: Range<Int>, _ page: ScrapePage) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let end = page.bytes[start..<range.upperBound].firstIndex(of: TabTables.border) ?? range.upperBound
            let text = page.bytes.skippingBlanks(from: start, to: end)
            if text < end { cells.append(text..<page.bytes.skippingBlanks(before: end, from: text)) }
            start = end + 1
        }
        return cells
    }

    /// Whether another label comes on the next lines, without a blank one between.
    private static func goesOn(_ index: Int, before end: Int, _ page: ScrapePage) -> Bool {
        for next in index..<min(index + 12, end) {
            if page.lines[next].flags.contains(.blankBefore) { return false }
            if label(of: page.lines[next], page) != nil { return true }
        }
        return false
    }

    /// Whether nothing stood beside a label, so that the lines below are its value.
    private static func isOpen(_ entry: Entry, _ page: ScrapePage) -> Bool {
        guard let label = entry.label.first, let last = entry.value.last, last.count <= longestLoneValue else {
            return false
        }
        return page.bytes[label.upperBound..<entry.value[0].lowerBound].contains(UInt8(ascii: "\n"))
    }
}
