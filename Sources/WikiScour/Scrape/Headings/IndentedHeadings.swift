/// Headings that old versions of MediaWiki wrote with a space on either side of their tags, so that they are set in by two spaces, and
/// the items of lists by one. Captions were set in as far, but stand alone, and on pages with longer ones.
enum IndentedHeadings {
    private static let fewest = 2
    private static let mostSpaces = 4

    /// The headings of a page that nothing else tells; none where the indent may mean something else.
    static func find(in content: Range<Int>, _ page: ScrapePage) -> [Int] {
        guard page.flattening == .sourceLines, !page.partsBlocks, !page.setsListsIn else { return [] }
        var found: [Int] = []
        var hasItems = false
        var last = -2
        for index in content {
            let line = page.lines[index]
            guard line.flags.contains(.leadingSpace) else { continue }
            hasItems = hasItems || line.indent == 1
            guard line.indent > 1 else { continue }
            // Program text is set in line after line, by more spaces too, and so are items behind pictures.
            guard line.indent == 2, last != index - 1, mayBeHeading(line, page) else { return [] }
            last = index
            found.append(index)
        }
        guard hasItems, found.count >= fewest, found[found.count - 1] + 1 < content.upperBound else { return [] }
        return found
    }

    private static func mayBeHeading(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.part == .body, line.shape == .unknown, line.kind == nil, line.count <= 60, !line.endsSentence else {
            return false
        }
        let text = page.text(line)
        let first = Scalar(text, at: 0)
        return (first.isCapitalLetter || first.value >= 0x600) && text.spaceCount <= mostSpaces
            && !ScrapeLine.leadsOn(text)
    }
}
