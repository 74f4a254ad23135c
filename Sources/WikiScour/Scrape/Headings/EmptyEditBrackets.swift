/// Edit links whose words a program took out, so that the brackets alone are left in front of the headings: "[] History".
enum EmptyEditBrackets {
    /// In bytes.
    private static let longestHeading = 160
    private static let shortestText = 60
    /// A single pair may be program text.
    private static let fewest = 2

    /// The headings among some lines, by their lines and texts. Half of them have text under them: boxes to be ticked have not.
    static func headings(in lines: Range<Int>, of page: ScrapePage) -> [(line: Int, text: Range<Int>)] {
        var headings: [(line: Int, text: Range<Int>)] = []
        var leadingCount = 0
        for index in lines where page.bytes[page.lines[index].start] == UInt8(ascii: "[") {
            guard let text = heading(page.lines[index], page) else { continue }
            headings.append((index, text))
            if index + 1 < lines.upperBound, leadsToText(page.lines[index + 1]) { leadingCount += 1 }
        }
        return headings.count >= fewest && leadingCount >= fewest && leadingCount * 2 >= headings.count ? headings : []
    }

    private static func leadsToText(_ line: ScrapeLine) -> Bool {
        line.part == .body && (line.endsSentence || line.count >= shortestText)
    }

    private static func heading(_ line: ScrapeLine, _ page: ScrapePage) -> Range<Int>? {
        guard line.part == .body, line.shape == .unknown, line.count <= longestHeading, line.count > 3,
            page.bytes[line.start + 1] == UInt8(ascii: "]"), !line.endsSentence
        else { return nil }
        let start = page.bytes.skippingBlanks(from: line.start + 2, to: line.end)
        guard start < line.end else { return nil }
        let first = Scalar(page.bytes, at: start)
        return first.isCapitalLetter || first.value >= 0x590 || page.bytes[start].isASCIIDigit ? start..<line.end : nil
    }
}
