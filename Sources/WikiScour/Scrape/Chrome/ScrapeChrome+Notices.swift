/// Notices on the state of an article that a paragraph is glued to.
extension ScrapeChrome {
    /// Cuts a notice off that a paragraph is glued to, behind its date or the link that explains it: "(May 2014)The dams".
    func cutNotice(_ index: Int, _ page: inout ScrapePage) -> Bool {
        let line = page.lines[index]
        let limit = min(line.end, line.start + Self.longestNotice)
        var place = line.start
        var start: Int?
        while let close = page.bytes.firstIndex(of: UInt8(ascii: ")"), from: place), close + 1 < limit {
            place = close + 1
            // Behind its date a notice is over where its line is, though the next ones have been joined to it.
            if let next = startOfLine(behind: place, limit, page),
                let open = page.bytes[line.start..<close].lastIndex(of: UInt8(ascii: "(")),
                Self.isMonth(Bytes(rebasing: page.bytes[(open + 1)..<close])),
                !Phrases.shared.isNotice(Bytes(rebasing: page.bytes[next..<line.end]))
            {
                cut(index, .maintenance, at: next, &page)
                return true
            }
            // Where a page is one line, a space parts its blocks.
            if page.flattening == .oneLine, page.bytes[place] == 0x20 { place += 1 }
            guard Scalar(page.bytes, at: place).isCapitalLetter,
                let open = page.bytes[line.start..<close].lastIndex(of: UInt8(ascii: "("))
            else { continue }
            let inside = Bytes(rebasing: page.bytes[(open + 1)..<close])
            if Self.isMonth(inside) || inside.hasPrefixASCII("Learn how") { start = place }
        }
        guard let start, line.endsSentence, line.end - start >= Self.shortestParagraph,
            !Phrases.shared.isNotice(Bytes(rebasing: page.bytes[start..<line.end]))
        else { return false }
        cut(index, .maintenance, at: start, &page)
        return true
    }

    /// Where the next line of the source begins, where nothing is left of this one.
    private func startOfLine(behind place: Int, _ limit: Int, _ page: ScrapePage) -> Int? {
        let next = page.bytes.skippingBlanks(from: place, to: limit)
        guard next < limit, page.bytes[place..<next].contains(UInt8(ascii: "\n")),
            !page.bytes.matches("(Learn", at: next), !page.bytes.matches("Learn how", at: next)
        else { return nil }
        return next
    }

    /// Notices are no longer.
    private static let longestNotice = 900

    /// Whether a text is a month with its year, in any language: "May 2014".
    private static func isMonth(_ text: Bytes) -> Bool {
        text.count > 6 && text.count <= 30 && text.suffix(4).allSatisfy(\.isASCIIDigit)
            && (text[0].isASCIILetter || text[0] >= 0xC3)
    }
}
