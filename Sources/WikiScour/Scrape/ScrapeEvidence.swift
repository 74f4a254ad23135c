/// Tells whether a text is a flattened wiki page. A novel, a log or program text is none, however it is laid out.
enum ScrapeEvidence {
    /// Whether MediaWiki or its templates left their words or marks. One that is theirs alone is enough; of those that
    /// books and papers have too (numbers in brackets, labels with values), two are needed.
    ///
    /// - Parameter table: The table of contents. Books have one too, but repeat its numbers with their headings.
    static func isFound(
        in page: ScrapePage, _ landmarks: ScrapeLandmarks, _ table: ContentsTable?, language: String?
    ) -> Bool {
        if landmarks.address != nil || table?.isHeaded == true { return true }
        if landmarks.tagline != nil, landmarks.modified != nil || landmarks.categories != nil { return true }
        if page.marks.contains(where: { $0.what == .style || $0.what == .coordinates }) { return true }
        var weight = 0
        var backlinkCount = 0
        var sections: Set<ChromeKind> = []
        var hasLink = false
        var hasPhrase = false
        var menuCount = 0
        for (index, line) in page.lines.enumerated() {
            let text = page.text(line)
            if line.roles.contains(.jumpLink), line.count > 8 { return true }
            if !line.roles.isDisjoint(with: [.menuItem, .menuHeading, .footer, .lastModified]) { menuCount += 1 }
            if !hasLink {
                let heading = page.heading(of: line)
                hasLink = !heading.isEmpty && line.count - heading.count > 3
            }
            if !hasPhrase, Phrases.shared.kind(ofLine: text) != nil || Phrases.shared.navboxLabel(in: text) != nil {
                hasPhrase = true
            }
            if text.hasPrefixASCII("^ ") || text.matches("↑", at: 0) { backlinkCount += 1 }
            if line.count <= 40, index > 0, line.part == .body || line.part == .heading {
                for kind in SectionNames.shared.kinds(of: page.string(line), in: language) { sections.insert(kind) }
            }
        }
        if hasLink || hasPhrase || backlinkCount >= 2 { return true }
        if landmarks.tagline != nil, menuCount >= 2 { return true }
        if sections.count >= 2 || sections.contains(.externalLinks) { return true }
        if page.marks.contains(where: { $0.what == .formula }) { return true }
        if hasCitations(page) { weight += 1 }
        if sections.count == 1 { weight += 1 }
        if GluedInfobox.find(in: page.lines.indices.prefix(60), of: page, language: language) != nil { weight += 1 }
        return weight >= 2
    }

    /// Whether numbers in brackets touch the sentences that they belong to, as MediaWiki's citations do.
    private static func hasCitations(_ page: ScrapePage) -> Bool {
        var count = 0
        var index = 0
        while count < 2, let bracket = page.bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = bracket + 1
            guard bracket > 0, let (value, length) = Digits.number(page.bytes, at: index), value < 1000,
                index + length < page.bytes.count, page.bytes[index + length] == UInt8(ascii: "]")
            else { continue }
            var place = bracket - 1
            if page.flattening == .textNodes { while place > 0, page.bytes[place].isHTMLSpace { place -= 1 } }
            let before = page.bytes[place]
            if before == UInt8(ascii: ".") || before == UInt8(ascii: ",") || before >= 0x80 || before.isASCIILetter {
                count += 1
            }
        }
        return count >= 2
    }
}
