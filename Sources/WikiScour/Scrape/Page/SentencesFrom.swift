/// Tells sentences from taglines: MediaWiki's own is "From " and the name of the site, and so any sentence may begin, above all
/// that of an etymology, "From Latin candela." There text would be lost, and with it the headings above it.
enum SentencesFrom {
    /// Takes the role of a tagline from the lines that cannot be one.
    static func mark(_ page: inout ScrapePage) {
        // Headings are looked for only in front of such lines, which most pages have one of.
        var seen = 0
        var isBehindHeading = false
        for index in page.lines.indices where page.lines[index].roles.contains(.tagline) {
            let line = page.lines[index]
            // What the title is glued to is no sentence of its own, whatever its line ends with.
            if WikiTagline.isOne(line, page) || isGlued(line, page) { continue }
            while seen < index, !isBehindHeading {
                isBehindHeading = isHeadingOfSection(page.lines[seen], page)
                seen += 1
            }
            if isBehindHeading || (line.endsSentence && !isAboveJumpLink(index, page)) {
                page.lines[index].roles.remove(.tagline)
            }
        }
    }

    /// Whether a line is a heading of the article: its edit link says so, or the flattener. The menus have headings too.
    private static func isHeadingOfSection(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        if line.shape == .heading, line.level > 1, line.roles.isEmpty { return true }
        return page.mayHaveEditLink(line) && (page.headingWithEditLink(line) != nil || page.isEditLink(line))
    }

    private static func isGlued(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.start > 0 && !page.bytes[line.start - 1].isHTMLSpace
    }

    private static func isAboveJumpLink(_ index: Int, _ page: ScrapePage) -> Bool {
        index + 1 < page.lines.count && page.lines[index + 1].roles.contains(.jumpLink)
    }
}
