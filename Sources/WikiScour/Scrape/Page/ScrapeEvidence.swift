/// Tells whether a text is a flattened wiki page. A novel, a log or program text is none, however it is laid out.
enum ScrapeEvidence {
    /// Whether MediaWiki or its templates left their words or marks. One that is theirs alone is enough; of those that
    /// books and papers have too (numbers in brackets, labels with values), two are needed.
    ///
    /// - Parameter table: The table of contents. Books have one too, but repeat its numbers with their headings.
    static func isFound(
        in page: ScrapePage, _ landmarks: ScrapeLandmarks, _ table: ContentsTable?, _ names: SectionNames.Names,
        language: String?
    ) -> Bool {
        if landmarks.address != nil || table.map({ $0.isHeaded && $0.isBorneOut }) == true { return true }
        if let tagline = landmarks.tagline {
            if landmarks.modified != nil || landmarks.categories != nil { return true }
            if WikiTagline.isOne(page.lines[tagline], page) { return true }
        }
        if TitleLine.isWindowTitle(page) || landmarks.fandom?.isCertain == true { return true }
        if page.marks.contains(where: { $0.what == .style || $0.what == .script || $0.what == .coordinates }) {
            return true
        }
        if let source = page.rewritten?.pointee.source, addresses.contains(where: { source.contains($0) }) {
            return true
        }
        if SourceAddress.isOfWiki(page.rewritten?.pointee.source ?? page.bytes) { return true }
        if WikitextHeadings.areEvidence(in: page) || GluedEditLabel.areEvidence(in: page, names) { return true }
        var weight = 0
        var backlinkCount = 0
        var sections: Set<ChromeKind> = []
        var menuCount = 0
        /// Edit links without brackets.
        var bareLinkCount = 0
        var watch = page.watch
        let phrases = Phrases.shared
        for index in page.lines.indices where !watch.isOver() {
            let line = page.lines[index]
            let text = page.text(line)
            if line.roles.contains(.jumpLink), line.count > 8 { return true }
            // What Fandom writes under each page.
            if text.hasPrefixASCII("Community content is available under ") { return true }
            if !line.roles.isDisjoint(with: [.menuItem, .menuHeading, .footer, .lastModified]) { menuCount += 1 }
            if page.mayHaveEditLink(line) {
                let heading = page.heading(of: line)
                if heading.isEmpty ? marksHeading(index, page) : line.count - heading.count > 3 { return true }
            } else if line.roles.contains(.editLink), marksHeading(index, page) {
                bareLinkCount += 1
            }
            if phrases.kind(ofLine: text, line.signs, line.starts) != nil { return true }
            if line.starts.contains(.box), phrases.navboxLabel(in: text) != nil { return true }
            if let count = ScrapeChrome.lettersOfTemplate(at: index, before: page.lines.count, page), count >= 3 {
                return true
            }
            // What Kiwix writes under each page.
            if line.kind == .footer { return true }
            if text.beginsWithBacklink { backlinkCount += 1 }
            if line.count <= 40, index > 0, line.part == .body || line.part == .heading {
                sections.formUnion(names.kinds(of: text))
            }
        }
        if backlinkCount >= 2 || bareLinkCount >= 2 || signatureCount(page.bytes) >= 2 { return true }
        if landmarks.tagline != nil, menuCount >= 2 { return true }
        if sections.count >= 2 || sections.contains(.externalLinks) { return true }
        if page.marks.contains(where: { $0.what == .formula }) { return true }
        if landmarks.fandom != nil { weight += 1 }
        if hasCitations(page) { weight += 1 }
        if sections.count == 1 { weight += 1 }
        if holdsCleanupMark(page.bytes) { weight += 1 }
        // A table may have what boxes have: both are a wiki's.
        if GluedInfobox.find(
            in: page.lines.indices.prefix(60), of: page, language: language, takesTables: true) != nil
        {
            weight += 1
        }
        return weight >= 2
    }

    /// Whether an edit link that is all of its line stands between a heading and its text.
    private static func marksHeading(_ index: Int, _ page: ScrapePage) -> Bool {
        guard index > 0, index + 1 < page.lines.count else { return false }
        let (title, text) = (page.lines[index - 1], page.lines[index + 1])
        return title.count <= longestHeading && !title.endsSentence
            && (text.endsSentence || text.count > longestHeading || text.shape != .unknown)
    }

    /// In bytes.
    private static let longestHeading = 120

    /// Parts of addresses that MediaWiki alone writes: some flatteners keep those of links.
    private static let addresses: [StaticString] = [
        "action=edit", "redlink=1", "&oldid=", "#cite_note-", "#cite_ref-",
        // What is left of its markup within Markdown.
        "class=\"mw-", "NewPP limit report",
    ]

    /// How many signatures of discussions there are: the time, the date, the zone in parentheses ("07:22, 6 April 2025
    /// (UTC)", "2025年4月6日 (日) 07:22 (CST)"). Mail writes seconds.
    private static func signatureCount(_ bytes: Bytes) -> Int {
        var count = 0
        var index = 0
        while count < 2, let open = bytes.firstIndex(of: UInt8(ascii: "("), from: index) {
            index = open + 1
            let zone = bytes[index...].prefix(6).prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
            guard zone.count >= 3, zone.count <= 5, zone.endIndex < bytes.count,
                bytes[zone.endIndex] == UInt8(ascii: ")"), holdsTimeAndYear(bytes, before: open)
            else { continue }
            count += 1
        }
        return count
    }

    private static func holdsTimeAndYear(_ bytes: Bytes, before end: Int) -> Bool {
        let text = Bytes(rebasing: bytes[max(0, end - 50)..<end])
        func digits(_ index: Int, _ count: Int) -> Bool {
            index >= 0 && index + count <= text.count && text[index..<index + count].allSatisfy(\.isASCIIDigit)
                && (index == 0 || !text[index - 1].isASCIIDigit)
                && (index + count == text.count || !text[index + count].isASCIIDigit)
        }
        guard let colon = text.lastIndex(of: UInt8(ascii: ":")), digits(colon - 2, 2), digits(colon + 1, 2),
            colon < 3 || text[colon - 3] != UInt8(ascii: ":")
        else { return false }
        return text.indices.contains { digits($0, 4) }
    }

    /// Whether a mark for editors stands in brackets: "[citation needed]". People write that in jest, too.
    private static func holdsCleanupMark(_ bytes: Bytes) -> Bool {
        var index = 0
        while let open = bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = open + 1
            let inside = bytes[index...].prefix(60).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "\n") }
            if inside.count >= 4, inside.endIndex < bytes.count, bytes[inside.endIndex] == UInt8(ascii: "]"),
                Phrases.shared.isCleanupMark(Bytes(rebasing: inside))
            {
                return true
            }
        }
        return false
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
