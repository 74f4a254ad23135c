/// The letters that lead to the parts of a long list, as `{{Compact ToC}}` writes them: a line each, one after the other as in the
/// alphabet. Behind the heading of the contents or above the first sentence they are an index; elsewhere they may be what the page
/// is about.
enum LetterIndex {
    /// Fewer letters may be anything.
    private static let fewestLetters = 15
    /// How many letters an index may pass over because nothing begins with them.
    private static let mostPassedOver = 4
    /// What may stand in front of the letters: "0–9", the heading.
    private static let linesOfHead = 2

    /// The lines of the index, the heading of the contents in front of it included; nil where there is none.
    static func find(in content: Range<Int>, _ page: ScrapePage) -> Range<Int>? {
        var isBehindText = false
        var index = content.lowerBound
        while index < content.upperBound {
            let line = page.lines[index]
            guard line.part == .body, letter(of: line, page) == UInt8(ascii: "A") else {
                if line.isProse || line.part == .heading { isBehindText = true }
                index += 1
                continue
            }
            let end = endOfLetters(from: index, content.upperBound, page)
            if end - index >= fewestLetters {
                let head = max(index - linesOfHead, content.lowerBound)..<index
                if let heading = head.first(where: { ContentsTable.isHeading(page.lines[$0], page) }) {
                    return heading..<end
                }
                if !isBehindText { return index..<end }
            }
            index = max(end, index + 1)
        }
        return nil
    }

    private static func endOfLetters(from start: Int, _ limit: Int, _ page: ScrapePage) -> Int {
        var index = start
        var last = UInt8(ascii: "A") - 1
        while index < limit, let letter = letter(of: page.lines[index], page), letter > last,
            Int(letter - last) <= mostPassedOver
        {
            last = letter
            index += 1
        }
        return index
    }

    /// The one letter that a line is.
    private static func letter(of line: ScrapeLine, _ page: ScrapePage) -> UInt8? {
        guard line.count == 1 else { return nil }
        let byte = page.bytes[line.start]
        return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte : nil
    }
}
