extension ScrapeChrome {
    private static let longestShortDescription = 120

    /// The first line of the article where it may be what the English Wikipedia writes above it for its search results:
    /// "Species of fish".
    private func lineOfShortDescription(_ page: ScrapePage) -> Int? {
        guard let tagline, page.text(page.lines[tagline]).equalsASCII("From Wikipedia, the free encyclopedia") else {
            return nil
        }
        guard let first = content.first(where: { page.lines[$0].part != .chrome }) else { return nil }
        // Notices stand behind it. In pieces, they may leave some that are as short.
        let isBehindNotice =
            page.flattening == .sourceLines
            && page.lines[content.lowerBound..<first].contains { $0.kind == .maintenance }
        return isBehindNotice ? nil : first
    }

    /// Cuts it off where the style sheet of the infobox shows that something else begins behind it.
    func cutShortDescription(_ page: inout ScrapePage) {
        guard let index = lineOfShortDescription(page), page.lines[index].cutKind == nil else { return }
        let line = page.lines[index]
        guard let sheet = page.marks.first(where: { $0.start > line.start && $0.what == .style }),
            sheet.start < line.end, sheet.start - line.start <= Self.longestShortDescription,
            !SentenceEnd.isAtEnd(of: Bytes(rebasing: page.bytes[line.start..<sheet.start]))
        else { return }
        // A notice stood behind it, and is a line of its own.
        guard sheet.end < line.end else { return drop(index, .pageHeader, &page) }
        page.lines[index].cutKind = .pageHeader
        page.lines[index].cutStart = line.start
        page.lines[index].cut(upTo: sheet.end)
    }

    /// Drops it where it is a line.
    func dropShortDescription(_ page: inout ScrapePage) {
        guard let index = lineOfShortDescription(page), index + 1 < content.upperBound else { return }
        let line = page.lines[index]
        // A lead may be as short where a formula or a list follows.
        if line.part == .body, line.cutKind == nil, line.shape == .unknown, line.count <= Self.longestShortDescription,
            !line.endsSentence, !line.flags.contains(.titled), !isGluedToTitle(line, page),
            !ScrapeLine.leadsOn(page.text(line)),
            !page.marks.contains(where: { $0.what == .formula && $0.start >= line.start && $0.end <= line.end })
        {
            drop(index, .pageHeader, &page)
        }
    }

    /// Whether something is glued to the page's title, with which a line begins: the rows of a box that nothing else tells.
    private func isGluedToTitle(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let end = page.title.upperBound
        return page.title.lowerBound == line.start && end > line.start && end < line.end
            && Scalar(page.bytes, at: end).isCapitalLetter
    }
}
