/// Finds the headings of a flattened page: edit links mark them, the table of contents lists them.
struct ScrapeHeadings {
    let content: Range<Int>
    let entries: [ContentsTable.Entry]
    /// Where the first heading may be: behind the table of contents, where that stands within the article.
    let start: Int
    /// What sections are called in the page's language.
    let names: SectionNames.Names

    /// Marks the headings among the lines of the content.
    ///
    /// - Parameter signs: Those of the lines.
    /// - Returns: Whether the page shows its headings at all. Where it does not, a short line may be one.
    static func mark(
        _ page: inout ScrapePage, _ content: Range<Int>, _ table: ContentsTable?, _ names: SectionNames.Names,
        _ signs: inout HeadingSigns
    ) -> Bool {
        let tableEnd = table?.lines.upperBound ?? content.lowerBound
        let headings = ScrapeHeadings(
            content: content, entries: table?.entries ?? [],
            start: content.contains(tableEnd) ? tableEnd : content.lowerBound, names: names)
        let showsHeadings = headings.mark(&page, &signs)
        headings.dropLoneEditLinks(&page)
        headings.dropNameOfContents(&page)
        return showsHeadings
    }

    private func mark(_ page: inout ScrapePage, _ signs: inout HeadingSigns) -> Bool {
        if content.contains(where: { page.lines[$0].shape == .heading }) {
            markShaped(&page)
            return true
        }
        let links = editLinks(in: page)
        // A page whose sections may not be edited by everybody has no links, or few.
        if !links.isEmpty, links.count * 2 >= entries.count {
            markLinked(links, &page)
            return true
        }
        let labels = editLabels(in: page)
        if !labels.isEmpty, labels.count * 2 >= entries.count {
            for label in labels { page.drop(label, .editLink) }
            markLinked(labels.map { ($0 - 1, page.lines[$0 - 1].start..<page.lines[$0 - 1].end) }, &page)
            return true
        }
        let glued = GluedEditLabel.headings(in: content, of: page, names)
        if !glued.isEmpty, glued.count * 2 >= entries.count {
            markLinked(glued.map { ($0.line, $0.text) }, &page)
            return true
        }
        if !entries.isEmpty {
            markListed(&page, &signs)
            return true
        }
        markNamed(&page)
        markCommon(&page)
        markGuessed(&page)
        return false
    }

    func set(_ index: Int, _ level: Int, _ text: Range<Int>, _ page: inout ScrapePage) {
        page.lines[index].part = .heading
        page.lines[index].level = UInt8(min(max(level, 2), 6))
        if text.lowerBound > page.lines[index].start {
            page.lines[index].cutKind = .editLink
            page.lines[index].cutStart = page.lines[index].start
            page.lines[index].cut(upTo: text.lowerBound)
        }
        page.lines[index].end = text.upperBound
    }

    // MARK: Flatteners that keep headings

    /// Where the flattener does not say how deep a heading is, the table of contents does; without one, a heading directly
    /// under another is deeper, for a section that is empty is none.
    private func markShaped(_ page: inout ScrapePage) {
        var next = 0
        var last: (index: Int, level: Int)?
        let firstText = content.first {
            page.lines[$0].part == .body && page.lines[$0].shape == .unknown && page.lines[$0].endsSentence
        }
        let labelled = GluedEditLabel.headings(in: content, of: page, names)[...]
        var nextLabelled = labelled.startIndex
        // Behind text a heading of the first level is no title, and what is under it goes a level down.
        var isUnderFirst = false
        for index in content
        where page.lines[index].shape == .heading && page.lines[index].part == .body && !page.watch.isOver() {
            let line = page.lines[index]
            while nextLabelled < labelled.endIndex, labelled[nextLabelled].line < index { nextLabelled += 1 }
            let isLabelled = nextLabelled < labelled.endIndex && labelled[nextLabelled].line == index
            let text = isLabelled ? labelled[nextLabelled].text : page.heading(of: line)
            guard !text.isEmpty else { continue }
            if line.level == 1 { isUnderFirst = firstText.map { $0 < index } ?? false }
            var level = max(Int(line.level) + (isUnderFirst && line.level > 1 ? 1 : 0), 2)
            // A browser for terminals leaves headings of any level at the margin, beside others that it sets in.
            if line.level == 0 || (line.level == 2 && page.flattening == .terminal) {
                if let found = entry(of: text, from: next, page) {
                    level = entries[found].depth + 1
                    next = found + 1
                } else if line.level == 0, let last, last.index == index - 1 {
                    level = last.level + 1
                }
            }
            set(index, level, text, &page)
            last = (index, level)
        }
    }

    /// The next entry that a heading's text is that of; titles may come twice. No heading is so far behind the last one's.
    private func entry(of text: Range<Int>, from next: Int, _ page: ScrapePage) -> Int? {
        entries[next...].prefix(Self.reachOfEntries).firstIndex { HeadingKey.fits(text, $0.key, in: page) }
    }

    private static let reachOfEntries = 300

    // MARK: Edit links

    /// The lines that have an edit link, and their text.
    private func editLinks(in page: ScrapePage) -> [(line: Int, text: Range<Int>)] {
        var links: [(line: Int, text: Range<Int>)] = []
        var watch = page.watch
        for index in content where page.lines[index].part == .body && !watch.isOver() {
            let line = page.lines[index]
            guard page.mayHaveEditLink(line) else { continue }
            let text = page.heading(of: line)
            if text.count < line.count, !text.isEmpty { links.append((index, text)) }
        }
        return links
    }

    /// The edit links that stand alone, each behind a line that may be a heading. Since 2024 they stand beside headings
    /// and no longer within; Minerva's have no brackets, so that a single one may be a word of the text.
    private func editLabels(in page: ScrapePage) -> [Int] {
        var bracketCount = 0
        // A heading may read like a tab, as "History" does; but the tabs stand in front of the text.
        let text = content.first { page.lines[$0].isSentence() } ?? content.upperBound
        let labels = content.dropFirst().filter {
            // Most lines are none.
            guard page.bytes[page.lines[$0].start] == UInt8(ascii: "[") || page.lines[$0].roles.contains(.editLink)
            else { return false }
            let (line, title) = (page.lines[$0], page.lines[$0 - 1])
            guard line.part == .body, title.part == .body, title.count <= 255, !title.isProse else { return false }
            if page.isEditLink(line) {
                bracketCount += 1
                return !page.isEditLink(title)
            }
            guard line.roles.contains(.editLink), !title.roles.contains(.editLink) else { return false }
            return title.roles.isEmpty || $0 > text
        }
        if bracketCount > 0 || labels.count >= 2 { return labels }
        return []
    }

    /// Whatever showed the headings, an edit link on the line behind one is no text.
    private func dropLoneEditLinks(_ page: inout ScrapePage) {
        for index in content.dropFirst() where page.lines[index - 1].part == .heading {
            if page.lines[index].part == .body, page.isEditLink(page.lines[index]) { page.drop(index, .editLink) }
        }
    }

    /// Somebody may have taken out the table of contents and left what it is called.
    private func dropNameOfContents(_ page: inout ScrapePage) {
        for index in content {
            let line = page.lines[index]
            if line.roles.contains(.tocHeading), line.shape == .unknown, index + 1 < content.upperBound {
                let next = page.lines[index + 1]
                if next.part == .heading || (line.part == .body && next.part == .chrome) {
                    page.drop(index, .tableOfContents)
                }
                return
            }
            if line.part == .heading { return }
        }
    }

    /// Edit links say where the headings are, and the table how deep. A title may come twice, so the entries are taken
    /// in their order.
    private func markLinked(_ links: [(line: Int, text: Range<Int>)], _ page: inout ScrapePage) {
        var next = 0
        var level = 2
        var last = content.lowerBound - 1
        var siblings = SiblingHeadings()
        for (index, text) in links {
            defer { last = index }
            if entries.isEmpty {
                // Nothing says how deep; but a section that holds nothing is none, so that what is directly under its
                // heading is deeper, and others that are called alike are as deep.
                let heading = Bytes(rebasing: page.bytes[text])
                level = isDirectly(under: last, index, page) ? level + 1 : siblings.level(of: heading, behind: level)
                siblings.note(heading, level)
            } else if let found = entry(of: text, from: next, page) {
                level = entries[found].depth + 1
                next = found + 1
            }
            set(index, level, text, &page)
        }
    }

    /// Whether a heading stands directly under another, but for what is no text.
    private func isDirectly(under last: Int, _ index: Int, _ page: ScrapePage) -> Bool {
        content.contains(last) && page.lines[last].part == .heading
            && page.lines[(last + 1)..<index].allSatisfy { $0.part == .chrome } && !isEmptied(last, index, page)
    }

    /// Whether a heading names a section that somebody took the list out of, as scrapers do: then it holds none but lists of its kind.
    private func isEmptied(_ last: Int, _ index: Int, _ page: ScrapePage) -> Bool {
        page.mayNameSections(page.lines[last], names) && !page.sectionKinds(of: page.lines[last], names).isEmpty
            && !kinds(ofLinked: index, page).contains(.references)
    }

    private func kinds(ofLinked index: Int, _ page: ScrapePage) -> [ChromeKind] {
        names.kinds(of: Bytes(rebasing: page.bytes[page.heading(of: page.lines[index])]))
    }

    // MARK: Neither

    /// A page that shows none of its headings has at least those that every article has at its end: "References".
    private func markNamed(_ page: inout ScrapePage) {
        var end = EndOfArticle(content, page)
        for index in content {
            let line = page.lines[index]
            end.pass(line, page)
            guard line.part == .body, line.shape != .item, line.count <= 60, page.mayNameSections(line, names),
                page.bytes[line.start] != UInt8(ascii: "^"), let place = end.place(of: index, page)
            else { continue }
            let kinds = page.sectionKinds(of: line, names)
            if kinds.isEmpty || !end.mayHold(kinds, at: place) { continue }
            end.sections.formUnion(kinds)
            set(index, 2, line.start..<line.end, &page)
        }
    }

    /// The end of an article, as far as its lines have been passed: where sections stand that every article has.
    private struct EndOfArticle {
        /// Where a line stands that may be a heading there.
        struct Place {
            /// A table has columns of such names, and a menu of the sections too; but further up.
            var isBehindMiddle: Bool
            /// Whether references stand behind it.
            var leadsList: Bool
        }

        private let content: Range<Int>
        private let proseCount: Int
        private var seenCount = 0
        /// Whether a box of navigation has begun.
        private var isBehindBox = false
        /// What the sections so far are by their names.
        var sections: Set<ChromeKind> = []

        init(_ content: Range<Int>, _ page: ScrapePage) {
            self.content = content
            proseCount = content.count { page.lines[$0].isProse }
        }

        mutating func pass(_ line: ScrapeLine, _ page: ScrapePage) {
            if line.isProse { seenCount += 1 }
            if !isBehindBox, sections.contains(.references) { isBehindBox = ScrapeChrome.beginsBox(line, page) }
        }

        /// Where the line that was passed last stands; nil where no heading of the end can be.
        func place(of index: Int, _ page: ScrapePage) -> Place? {
            let isBehindText = proseCount >= 5 && seenCount * 3 >= proseCount * 2
            let place = Place(
                isBehindMiddle: index - content.lowerBound >= content.count / 3,
                leadsList: index + 1 < content.upperBound && beginsList(page.text(page.lines[index + 1])))
            return place.isBehindMiddle || isBehindText || place.leadsList ? place : nil
        }

        /// Whether a line is the first of a list of references: where nothing leads back, its number has a line of its own.
        private func beginsList(_ text: Bytes) -> Bool {
            if text.beginsWithBacklink { return true }
            guard text.count <= 5, text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"),
                let (value, length) = Digits.number(text, at: 1)
            else { return false }
            return value == 1 && length + 2 == text.count
        }

        /// Whether a heading that names such sections may stand there.
        func mayHold(_ kinds: [ChromeKind], at place: Place) -> Bool {
            // Boxes of navigation name their groups so.
            let isGroup = kinds.allSatisfy { $0 == .seeAlso || ($0 == .furtherReading && !place.leadsList) }
            if isGroup, sections.contains(.externalLinks) || isBehindBox { return false }
            return place.isBehindMiddle || place.leadsList || !kinds.allSatisfy { $0 == .references }
        }
    }

    /// Tables and lists stand under headings that no sentence tells: those that are always called the same are known by
    /// their names. A column of a table may be called so too, but then it is in each table.
    private func markCommon(_ page: inout ScrapePage) {
        var places: [(index: Int, name: Int)] = []
        var counts = [Int](repeating: 0, count: CommonSections.names.count)
        var isBehindText = false
        for index in content {
            let line = page.lines[index]
            // Boxes of navigation call their groups so, too; they stand behind the references.
            if beginsEnd(line, page) { break }
            isBehindText = isBehindText || isSentence(index, page)
            guard isBehindText, line.part == .body, line.shape == .unknown, line.count <= CommonSections.longest,
                let name = CommonSections.number(of: page.text(line)),
                CommonSections.isOwn(name) || endsText(index - 1, page) || page.lines[index - 1].part == .heading
            else { continue }
            counts[name] += 1
            places.append((index, name))
        }
        for (index, name) in places where counts[name] == 1 && index + 1 < content.upperBound {
            set(index, 2, page.lines[index].start..<page.lines[index].end, &page)
        }
    }

    /// Whether a line is the heading of references or links, or the links to a box's template.
    private func beginsEnd(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        if line.part == .heading {
            return page.sectionKinds(of: line, names).contains { $0 == .references || $0 == .externalLinks }
        }
        return line.starts.contains(.box) && Phrases.shared.navboxLabel(in: page.text(line)) != nil
    }

    /// What else may be a heading there: a few words on a line of their own, with sentences around them. How deep it is
    /// nothing tells, so it is of the second level, and directly under another of the next.
    private func markGuessed(_ page: inout ScrapePage) {
        let indent = indentOfHeadings(page)
        for index in content where mayBeHeading(index, indent, page) && !page.watch.isOver() {
            let last = page.lines[index - 1]
            guard isOpening(index + 1, page) || (last.part == .body && leadsToOpening(index + 1, indent, page)) else {
                continue
            }
            let level = last.part == .heading ? Int(last.level) + 1 : 2
            set(index, level, page.lines[index].start..<page.lines[index].end, &page)
        }
    }

    /// By how much the page indents its headings: some flatteners keep the source's indentation. Items are indented too, so
    /// that most lines which would be headings must be.
    private func indentOfHeadings(_ page: ScrapePage) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        for index in content where mayBeHeading(index, nil, page) && isOpening(index + 1, page) {
            counts[page.lines[index].indent, default: 0] += 1
        }
        let (indent, count) = counts.max { ($0.value, $1.key) < ($1.value, $0.key) } ?? (0, 0)
        return count >= 3 ? indent : 0
    }

    /// Whether a line behind a sentence or a heading may be one, by its words.
    ///
    /// - Parameter indent: By how much headings are indented; nil where that does not matter.
    private func mayBeHeading(_ index: Int, _ indent: UInt8?, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        guard line.part == .body, line.count <= 60, index > content.lowerBound, index + 1 < content.upperBound,
            line.shape == .unknown, line.kind == nil, indent == nil || line.indent == 0 || line.indent == indent,
            !line.roles.contains(.jumpLink) || line.count < ScrapeChrome.shortestJumpLink,
            !WikiTagline.isOne(line, page), endsBlock(index - 1, page)
        else { return false }
        // Behind a short sentence "Sources" may as well be a line of its own, and its section would go with the references.
        if !isSentence(index - 1, page), page.lines[index - 1].part != .heading, page.mayNameSections(line, names),
            page.sectionKinds(of: line, names).contains(.references)
        {
            return false
        }
        let text = page.text(line)
        let first = Scalar(text, at: 0)
        if Self.callouts.contains(where: { text.equalsASCII($0) }) || text.hasSuffixASCII("[src]") { return false }
        return (first.isCapitalLetter || isLetterOfOtherScript(first) || beginsWithYear(text)) && text.spaceCount < 6
            && !(line.signs.contains(.code) && text.contains(UInt8(ascii: "="))) && !endsInMark(text)
            && !text.beginsWithBacklink
            && Phrases.shared.kind(ofLine: text, line.signs, line.starts) == nil
    }

    /// What boxes for the reader's attention are headed.
    private static let callouts: [StaticString] = [
        "Note", "Tip", "Warning", "Important", "Caution", "Attention", "Notice", "Hinweis", "Achtung", "Warnung",
        "Wichtig",
        "Tipp", "Remarque", "Avertissement", "Astuce", "Nota", "Advertencia", "Importante", "Consejo", "Attenzione",
        "Uwaga", "Let op", "Примечание", "Внимание", "Важно", "Совет", "注意", "提示", "警告", "重要", "ヒント", "ノート",
    ]

    /// Dashes lead to the source of a quotation, arrows to another page.
    private func isLetterOfOtherScript(_ first: Scalar) -> Bool {
        first.value >= 0x600 && !(0x2000...0x2BFF).contains(first.value)
    }

    /// Whether a block ends with a line behind which a heading may stand.
    private func endsBlock(_ index: Int, _ page: ScrapePage) -> Bool {
        if endsText(index, page) || page.lines[index].part == .heading { return true }
        guard page.partsBlocks, page.lines[index + 1].flags.contains(.blankBefore) else { return false }
        let line = page.lines[index]
        return line.shape == .item || line.shape == .row || (line.endsSentence && line.count >= Self.shortestSentence)
    }

    /// In bytes, where blank lines part the blocks.
    private static let shortestSentence = 20

    /// Whether a line may be the first of a section: a sentence, or a hatnote.
    private func isOpening(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        if page.partsBlocks, line.part == .body, line.flags.contains(.blankBefore),
            line.shape == .item || line.shape == .row || (line.endsSentence && line.count >= Self.shortestSentence)
        {
            return true
        }
        return isSentence(index, page)
            || Phrases.shared.kind(ofLine: page.text(line), line.signs, line.starts) == .hatnotes
    }

    /// Whether one line stands between a heading and its text: a caption, or the heading below it.
    private func leadsToOpening(_ index: Int, _ indent: UInt8, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.part == .body && line.shape == .unknown && line.indent <= indent && line.count <= 120
            && index + 1 < content.upperBound && isSentence(index + 1, page)
    }

    private func isSentence(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.part == .body && (line.isProse || (line.endsSentence && line.count > 50))
    }

    /// Whether text ends with a line, which may be a short sentence.
    private func endsText(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        if isSentence(index, page) { return true }
        // Where each text node has its line, a citation's parts are such sentences.
        return page.flattening == .sourceLines && line.part == .body && line.endsSentence && line.count > 30
    }

    /// Whether a text begins with a year or a decade and a word behind it ("1988 primaries", "1960s breakthrough"), or with
    /// the years from and to: "2003–2006", "2012–2014: The mill".
    private func beginsWithYear(_ text: Bytes) -> Bool {
        guard text.count > 6, text[..<4].allSatisfy(\.isASCIIDigit) else { return false }
        if text[4] == 0x20 { return text[5].isASCIILetter }
        if text[4] == UInt8(ascii: "s") { return text[5] == 0x20 && text[6].isASCIILetter }
        guard text.count >= 9, text.matches("–", at: 4) else { return false }
        var end = 7
        while end < text.count, text[end].isASCIIDigit { end += 1 }
        return (end == 9 || end == 11)
            && (end == text.count || text[end] == 0x20 || text[end] == UInt8(ascii: ":"))
    }

    private func endsInMark(_ text: Bytes) -> Bool {
        guard let last = text.last else { return true }
        if last == UInt8(ascii: ")") {
            // Years stand behind headings so: "Second term (1997–2001)".
            return text.count < 2 || (!text[text.count - 2].isASCIIDigit && !text.hasSuffixASCII("–present)"))
        }
        return ScrapeLine.leadsOn(text) || last == UInt8(ascii: ";") || SentenceEnd.isAtEnd(of: text)
    }
}

extension ScrapePage {
    /// Whether an edit link may stand at an end of a line.
    @inline(__always)
    func mayHaveEditLink(_ line: ScrapeLine) -> Bool {
        bytes[line.end - 1] == UInt8(ascii: "]") || bytes[line.start] == UInt8(ascii: "[")
    }

    /// The text of a heading: its line without the edit link, at whichever end that stands.
    func heading(of line: ScrapeLine) -> Range<Int> {
        let text = self.text(line)
        var start = line.start
        var end = line.end
        if let link = InterfaceWords.shared.startOfEditLink(atEndOf: text) {
            end = line.start + link
            while end > start, bytes[end - 1].isHTMLSpace { end -= 1 }
        } else if let link = InterfaceWords.shared.endOfEditLink(atStartOf: text) {
            start += link
            while start < end, bytes[start].isHTMLSpace { start += 1 }
        }
        return start..<end
    }

    /// Whether a line is an edit link in its brackets, and nothing else.
    func isEditLink(_ line: ScrapeLine) -> Bool {
        bytes[line.start] == UInt8(ascii: "[") && heading(of: line).isEmpty
    }

    /// The text of a line that ends in an edit link whose label is a picture: "History[ ]".
    func headingWithNamelessLink(_ line: ScrapeLine) -> Range<Int>? {
        let text = self.text(line)
        guard text.last == UInt8(ascii: "]"), line.count <= 255,
            text.hasSuffixASCII("[ ]") || text.hasSuffixASCII("[]") || text.hasSuffixASCII("[\u{A0}]")
        else { return nil }
        let end = bytes.skippingBlanks(before: line.start + text.lastIndex(of: UInt8(ascii: "["))!, from: line.start)
        return end > line.start ? line.start..<end : nil
    }

    /// Drops a line as one of the interface's.
    fileprivate mutating func drop(_ index: Int, _ kind: ChromeKind) {
        lines[index].leaveOut(as: kind)
    }
}
