/// Finds where a quotation begins that is a block of its own, and that flattening glued to the words that lead to it:
/// "he wrote:The mill stood".
enum QuotationSeam {
    /// What leads to a quotation is longer, and so is a quotation that is set as a block.
    private static let shortestPart = 60

    /// How many words are looked for in all of a page.
    private static let mostSearches = 100

    /// Where the quotation begins within a line; nil where none does.
    ///
    /// - Parameter searchCount: How many words have been looked for in all of the page. One with so many of them is no prose, or was
    ///   made to take long.
    static func find(in line: ScrapeLine, _ page: ScrapePage, _ searchCount: inout Int) -> Int? {
        guard line.isProse, line.count > 2 * shortestPart, line.endsSentence, page.flattening == .sourceLines,
            !line.flags.contains(.formula)
        else { return nil }
        let text = Bytes(rebasing: page.bytes[..<(line.end - shortestPart)])
        var place = line.start + shortestPart
        var quoteCount = 0
        var counted = line.start
        while let colon = text.firstIndex(of: UInt8(ascii: ":"), from: place) {
            place = colon + 1
            guard beginsQuotation(at: colon + 1, page.bytes), let word = word(before: colon, line, page.bytes) else {
                continue
            }
            // Titles of books have such seams, too.
            for byte in page.bytes[counted..<colon] where byte == UInt8(ascii: "\"") { quoteCount += 1 }
            counted = colon
            if quoteCount % 2 == 1 { continue }
            if searchCount == mostSearches { return nil }
            searchCount += 1
            if isAlone(word, page.bytes) { return colon + 1 }
        }
        return nil
    }

    private static func beginsQuotation(at place: Int, _ bytes: Bytes) -> Bool {
        let first = Scalar(bytes, at: place)
        return first.isCapitalLetter || first.value == 0x201C
    }

    /// The word of small letters that a colon stands behind, with the space in front of it and the colon.
    private static func word(before colon: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Range<Int>? {
        var start = colon
        while start > line.start, bytes[start - 1] >= UInt8(ascii: "a"), bytes[start - 1] <= UInt8(ascii: "z") {
            start -= 1
        }
        guard colon - start >= 3, start > line.start, bytes[start - 1] == 0x20 else { return nil }
        return start - 1..<colon + 1
    }

    /// Whether nothing else touches such a word and its colon in all the page, as names do behind those of a program:
    /// "foaf:Document".
    private static func isAlone(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
        let word = Bytes(rebasing: bytes[range])
        var index = 0
        while let found = bytes.firstIndex(of: word, from: index) {
            index = found + word.count
            if index != range.upperBound, index < bytes.count, !bytes[index].isHTMLSpace { return false }
        }
        return true
    }
}
