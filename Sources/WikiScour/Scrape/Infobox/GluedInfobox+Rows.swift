/// Boxes that are tables of two columns, as extractors write them: the title in a row of its own, then labels and values. Their
/// shape tells them, whatever their labels are called.
extension GluedInfobox {
    /// In bytes, on average.
    private static let longestLabel = 40
    private static let fewestPairs = 3
    /// How many paragraphs may stand in front of one.
    private static let mostParagraphs = 3

    static func rowTable(in page: ScrapePage, _ content: Range<Int>) -> GluedInfobox? {
        guard page.flattening == .sourceLines, let start = start(in: page, content) else { return nil }
        var end = start
        var rows: [(range: Range<Int>, bar: Int?)] = []
        var labelLength = 0
        while end < content.upperBound, page.lines[end].shape == .row || page.lines[end].part == .chrome {
            let line = page.lines[end]
            end += 1
            if line.part != .body { continue }
            let bar = page.bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: "|"))
            if let bar {
                if page.bytes[(bar + 1)..<line.end].contains(UInt8(ascii: "|")) { return nil }
                labelLength += bar - line.start
            }
            rows.append((line.start..<line.end, bar))
        }
        let pairCount = rows.count { $0.bar != nil }
        guard rows.first?.bar == nil, pairCount >= fewestPairs, pairCount * 2 >= rows.count,
            labelLength <= pairCount * longestLabel
        else { return nil }
        return GluedInfobox(lines: start..<end, head: [rows[0].range], entries: entries(of: rows.dropFirst(), page))
    }

    private static func start(in page: ScrapePage, _ content: Range<Int>) -> Int? {
        var paragraphCount = 0
        for index in content {
            let line = page.lines[index]
            if line.part == .heading || paragraphCount > mostParagraphs { return nil }
            if line.shape == .row, line.part == .body { return index }
            if line.part == .body { paragraphCount += 1 }
        }
        return nil
    }

    /// A row of one cell is the header of a group; behind another it is the value of that one.
    private static func entries(of rows: ArraySlice<(range: Range<Int>, bar: Int?)>, _ page: ScrapePage) -> [Entry] {
        var entries: [Entry] = []
        for (range, bar) in rows {
            if let bar {
                let label = range.lowerBound..<endOfLabel(range.lowerBound..<bar, page.bytes)
                let value = page.bytes.skippingBlanks(from: bar + 1, to: range.upperBound)..<range.upperBound
                entries.append(Entry(label: [label], isHeader: false, value: [value]))
            } else if let last = entries.last, last.isHeader {
                entries[entries.count - 1].isHeader = false
                entries[entries.count - 1].value = [range]
            } else {
                entries.append(Entry(label: [range], isHeader: true, value: []))
            }
        }
        return entries
    }
}
