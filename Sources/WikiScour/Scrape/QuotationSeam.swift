/// Finds where a quotation begins that is a block of its own, and that flattening glued to the words that lead to it:
/// "he wrote:The mill stood".
enum QuotationSeam {
    /// What leads to a quotation is longer, and so is a quotation that is set as a block.
    private static let shortestPart = 60

    /// Where the quotation begins within a line; nil where none does.
    static func find(in line: ScrapeLine, _ page: ScrapePage) -> Int? {
        guard line.isProse, line.count > 2 * shortestPart, line.endsSentence, page.flattening == .sourceLines,
            !line.flags.contains(.formula)
        else { return nil }
        let limit = line.end - shortestPart
        var place = line.start + shortestPart
        while place < limit, let colon = page.bytes.firstIndex(of: UInt8(ascii: ":"), from: place), colon < limit {
            place = colon + 1
            guard beginsQuotation(at: colon + 1, page.bytes), isAloneBehindWord(colon, line, page) else { continue }
            // Titles of books have such seams, too.
            var quoteCount = 0
            for byte in page.bytes[line.start..<colon] where byte == UInt8(ascii: "\"") { quoteCount += 1 }
            if quoteCount % 2 == 1 { continue }
            return colon + 1
        }
        return nil
    }

    private static func beginsQuotation(at place: Int, _ bytes: Bytes) -> Bool {
        let first = Scalar(bytes, at: place)
        return first.isCapitalLetter || first.value == 0x201C
    }

    /// Whether a colon stands behind a word of small letters, and nothing else touches that word and colon in all the page,
    /// as names do behind those of a program: "foaf:Document".
    private static func isAloneBehindWord(_ colon: Int, _ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let bytes = page.bytes
        var start = colon
        while start > line.start, bytes[start - 1] >= UInt8(ascii: "a"), bytes[start - 1] <= UInt8(ascii: "z") {
            start -= 1
        }
        guard colon - start >= 3, start > line.start, bytes[start - 1] == 0x20 else { return false }
        let word = Bytes(rebasing: bytes[(start - 1)...colon])
        var index = 0
        while let found = bytes.firstIndex(of: word, from: index) {
            index = found + word.count
            if index != colon + 1, index < bytes.count, !bytes[index].isHTMLSpace { return false }
        }
        return true
    }
}
