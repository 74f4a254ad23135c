internal import HTMLReader

/// The calendar of a month in front of a day's article: "<< December >>", the days of the week and rows of numbers, each of which is a
/// link to another day.
enum CalendarBox {
    /// How far it may be from the start of the article, in lines.
    private static let reach = 40
    /// More bytes than the name of a month or of a day of the week has; more lines than there are days in a week, with a label
    /// for the number of the week.
    private static let longestName = 40
    private static let mostNames = 8
    /// A row has seven days and may have the number of the week; a month has four rows at least.
    private static let longestRow = 16
    private static let fewestRows = 4

    static func find(in content: Range<Int>, _ page: ScrapePage) -> Range<Int>? {
        for index in content.prefix(reach) {
            let line = page.lines[index]
            if line.part == .heading || line.isProse { return nil }
            guard isArrow(page.text(line), "<<", "&lt;&lt;"), index + 2 < content.upperBound,
                isName(page.lines[index + 1], page), isArrow(page.text(page.lines[index + 2]), ">>", "&gt;&gt;")
            else { continue }
            return end(behind: index + 3, content.upperBound, page).map { index..<$0 }
        }
        return nil
    }

    private static func isArrow(_ text: Bytes, _ arrow: StaticString, _ escaped: StaticString) -> Bool {
        text.equalsASCII(arrow) || text.equalsASCII(escaped)
    }

    /// Where the rows end; nil where there are too few.
    private static func end(behind start: Int, _ limit: Int, _ page: ScrapePage) -> Int? {
        var index = start
        while index < limit, index - start < mostNames, isName(page.lines[index], page) { index += 1 }
        let firstRow = index
        while index < limit, isRow(page.lines[index], page) { index += 1 }
        return index - firstRow >= fewestRows ? index : nil
    }

    private static func isName(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.count <= longestName && line.part == .body && !page.text(line).contains(where: \.isASCIIDigit)
    }

    /// Whether a line is days of a month, glued together or with spaces between them.
    private static func isRow(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.part == .body && line.count <= longestRow + 7
            && page.text(line).allSatisfy { $0.isASCIIDigit || $0.isHTMLSpace }
    }
}
