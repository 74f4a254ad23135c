internal import HTMLReader

/// The box of navigation above a French page of a year: "Chronologies", the years, decades and calendars around it, each a link, and under
/// them the link to change it, "modifier". No other label tells that it is one.
enum ChronologiesBox {
    /// How far it may be from the start of the article, and how long, in lines.
    private static let reach = 40
    private static let mostLines = 80
    /// Of other pages it is the name of a section with a list.
    private static let fewestLabels = 2
    /// In bytes.
    private static let longestLabel = 40

    static func find(in content: Range<Int>, _ page: ScrapePage) -> Range<Int>? {
        for index in content.prefix(reach) where page.lines[index].count == 12 {
            guard page.lines[index].part == .body, page.text(page.lines[index]).equalsASCII("Chronologies") else {
                continue
            }
            return end(behind: index + 1, content.upperBound, page).map { index..<$0 }
        }
        return nil
    }

    /// Behind the link to change the box; nil where text or a heading stands in front of it, or nothing that such a box holds.
    private static func end(behind start: Int, _ limit: Int, _ page: ScrapePage) -> Int? {
        var labelCount = 0
        for index in start..<min(start + mostLines, limit) {
            let line = page.lines[index]
            guard line.part != .heading, !line.isProse else { return nil }
            let text = page.text(line)
            // It may have been joined with the line above it, which ends without a mark.
            if text.equalsASCII("modifier") || text.hasSuffixASCII("\nmodifier") {
                return labelCount >= fewestLabels ? index + 1 : nil
            }
            // "Décennies :"
            if line.count <= longestLabel, text.last == UInt8(ascii: ":") { labelCount += 1 }
        }
        return nil
    }
}
