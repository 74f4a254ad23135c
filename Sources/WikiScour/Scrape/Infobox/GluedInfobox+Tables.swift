/// Tables whose columns or rows are called like the entries of infoboxes.
extension GluedInfobox {
    /// Whether labels, which stand among some lines, are of a table and no box.
    static func isTable(_ found: [Found], _ lines: Range<Int>, _ page: ScrapePage) -> Bool {
        isHeadOfTable(found) || areColumns(found, page) || isIntroduced(found[0], lines, page)
            || isInEachRow(found, page)
    }

    /// An entry may come a few times, as for each of several offices.
    private static let mostOfOneLabel = 8

    /// Whether most labels are the same: a link that each row of a table has.
    private static func isInEachRow(_ found: [Found], _ page: ScrapePage) -> Bool {
        guard found.count > mostOfOneLabel else { return false }
        let middle = page.bytes[found[found.count / 2].range]
        let count = found.count { $0.range.count == middle.count && page.bytes[$0.range].elementsEqual(middle) }
        return count > mostOfOneLabel && count * 2 > found.count
    }

    /// Fewer labels in a row may be the headers of a box and the first entry under them.
    private static let cellsOfHead = 4

    /// Labels whose values are numbers: with words behind them they are columns.
    private static let counts: [StaticString] = ["Won", "Lost", "Drawn", "Draw", "Played"]

    /// Whether a line with such a label stands in front of one without a number.
    private static func areColumns(_ found: [Found], _ page: ScrapePage) -> Bool {
        found.contains { label in
            guard label.isLine, label.line + 1 < page.lines.count else { return false }
            let text = Bytes(rebasing: page.bytes[label.range])
            return text.count <= 6 && counts.contains { text.equalsASCII($0) }
                && !page.text(page.lines[label.line + 1]).contains(where: \.isASCIIDigit)
        }
    }

    /// Whether labels are the head of a table rather than a box: lines that follow each other without values.
    static func isHeadOfTable(_ found: [Found]) -> Bool {
        guard found.count >= cellsOfHead else { return false }
        return (0..<cellsOfHead).allSatisfy {
            found[$0].isLine && found[$0].line == found[0].line + $0 && !found[$0].label.isHeader
        } && !found[1].label.isValue
    }

    /// More short lines behind a box than other boxes have there.
    private static let mostCellsBehind = 12
    /// Tables have fewer columns that are called like labels.
    private static let labelsOfBox = 8
    private static let labelsOfBoxBehindText = 10

    /// Whether what was taken for a box is the head of a table: few labels, values of several lines or none, and behind the last
    /// label the cells go on, a line each.
    static func isHeadOfTable(
        _ box: GluedInfobox, of distinctCount: Int, _ count: Int, isBehindText: Bool, _ page: ScrapePage
    ) -> Bool {
        if box.entries.contains(where: { $0.value.first.map { isRunOfColumns($0, page) } ?? false }) { return true }
        if isBehindText, count > mostOfOneLabel, distinctCount * 2 < count { return true }
        guard distinctCount < (isBehindText ? labelsOfBoxBehindText : labelsOfBox) else { return false }
        if !isBehindText, box.entries.count(where: { $0.value.count == 1 }) * 2 > box.entries.count { return false }
        let limit = min(box.lines.upperBound + mostCellsBehind + 1, page.lines.count)
        let cells = page.lines[box.lines.upperBound..<limit].prefix { $0.part == .body && !$0.isProse }
        return cells.count > mostCellsBehind
    }

    private static let fewestCapitals = 6

    /// Whether a value is the heads of columns, glued: "WDLGFGAGDPts". Names of mostly capitals have no small letters.
    private static func isRunOfColumns(_ value: Range<Int>, _ page: ScrapePage) -> Bool {
        let text = page.bytes[value]
        guard text.count > fewestCapitals, text.allSatisfy(\.isASCIILetter) else { return false }
        let capitals = text.count { $0 < UInt8(ascii: "a") }
        return capitals >= fewestCapitals && capitals < text.count && capitals * 2 > text.count
    }

    /// Labels that are items of any list.
    private static let ordinals: [StaticString] = [
        "First", "Second", "Third", "Fourth", "Fifth", "1st", "2nd", "3rd", "4th", "5th",
    ]

    static func isOrdinal(_ label: Found, _ page: ScrapePage) -> Bool {
        let text = Bytes(rebasing: page.bytes[label.range])
        return text.count <= 6 && ordinals.contains { text.equalsASCII($0) }
    }

    /// Whether a line with a colon at its end introduces what a label stands in, close in front of it: that is a table then.
    private static func isIntroduced(_ first: Found, _ lines: Range<Int>, _ page: ScrapePage) -> Bool {
        guard first.isLine else { return false }
        return page.lines[max(lines.lowerBound, first.line - 3)..<first.line].contains {
            $0.part == .body && page.text($0).last == UInt8(ascii: ":") && page.text($0).spaceCount >= 3
        }
    }
}
