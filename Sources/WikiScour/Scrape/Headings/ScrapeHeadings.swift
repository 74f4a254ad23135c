/// Finds the headings of a flattened page: edit links mark them, the table of contents lists them.
struct ScrapeHeadings {
    let content: Range<Int>
    let entries: [ContentsTable.Entry]
    /// Whether those are the letters of the alphabet, and no other section is among them.
    let listsLetters: Bool
    /// Whether most of them come again; else the page may be cut off.
    let isBorneOut: Bool
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
            content: content, entries: table?.entries ?? [], listsLetters: table?.listsLetters ?? false,
            isBorneOut: table?.isBorneOut ?? true,
            start: content.contains(tableEnd) ? tableEnd : content.lowerBound, names: names)
        let hasTopics = TopicHeader.mark(&page, content)
        let showsHeadings = headings.mark(&page, &signs, hasTopics: hasTopics)
        headings.dropLoneEditLinks(&page)
        headings.dropNameOfContents(&page)
        return showsHeadings
    }

    /// - Parameter hasTopics: Whether it is a talk page whose topics are marked already.
    private func mark(_ page: inout ScrapePage, _ signs: inout HeadingSigns, hasTopics: Bool) -> Bool {
        let showsHeadings = markShown(&page, &signs) || hasTopics
        if !showsHeadings || showsTooFew(page) { markUnmarked(&page) }
        return showsHeadings
    }

    /// Sentences of an article that has more headings than one or two.
    private static let sentencesOfLongArticle = 30
    private static let fewestHeadings = 3

    /// Whether a long article has so few headings that its edit links are none of sections: a template has one ("This section is an
    /// excerpt from Ostra Mill [edit]"), a box has others.
    private func showsTooFew(_ page: ScrapePage) -> Bool {
        guard entries.isEmpty else { return false }
        var headings: Set<[UInt8]> = []
        var sentenceCount = 0
        for index in content {
            let line = page.lines[index]
            if line.part == .heading {
                if line.shape == .heading { return false }
                headings.insert(Array(page.text(line)))
                if headings.count >= Self.fewestHeadings { return false }
            } else if line.isProse, line.part == .body {
                sentenceCount += 1
            }
        }
        return sentenceCount >= Self.sentencesOfLongArticle
    }

    /// Marks what the page itself shows to be headings; false where it shows none.
    private func markShown(_ page: inout ScrapePage, _ signs: inout HeadingSigns) -> Bool {
        if content.contains(where: { page.lines[$0].shape == .heading }) {
            markShaped(&page)
            return true
        }
        let links = editLinks(in: &page)
        // A page whose sections may not be edited by everybody has no links, or few.
        if !links.isEmpty, links.count * 2 >= entries.count || !isBorneOut {
            markLinked(links, &page)
            return true
        }
        let labelled = labelledLines(in: page)
        if !labelled.headings.isEmpty, labelled.headings.count * 2 >= entries.count {
            for label in labelled.labels { page.drop(label, .editLink) }
            markLinked(labelled.headings.map { ($0, page.lines[$0].start..<page.lines[$0].end) }, &page)
            return true
        }
        let emptied = EmptyEditBrackets.headings(in: content, of: page)
        if !emptied.isEmpty, emptied.count * 2 >= entries.count {
            markLinked(emptied, &page)
            return true
        }
        let glued = GluedEditLabel.headings(in: content, of: page, names)
        if !glued.isEmpty, glued.count * 2 >= entries.count {
            markLinked(glued.map { ($0.line, $0.text) }, &page)
            return true
        }
        if !entries.isEmpty {
            markListed(&page, &signs)
            if listsLetters { markNamed(&page) }
            return true
        }
        return false
    }

    /// Marks what is a heading by its name or by what stands around it.
    private func markUnmarked(_ page: inout ScrapePage) {
        let indented = IndentedHeadings.find(in: content, page)
        for index in indented { set(index, 2, page.lines[index].start..<page.lines[index].end, &page) }
        let chronicle = ChronicleHeadings(in: content, page)
        for (index, level) in chronicle?.headings ?? [] {
            set(index, level, page.lines[index].start..<page.lines[index].end, &page)
        }
        markNamed(&page)
        markCommon(&page)
        if indented.isEmpty { markGuessed(&page, except: chronicle?.entries) }
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
        // Behind text a heading of the first level is no title, and what is under it goes a level down; where the body begins
        // with one, all of it does.
        var isUnderFirst = beginsWithFirstLevel(page)
        let isShifted = isUnderFirst
        let isListed = page.flattening == .markdown && !entries.isEmpty
        let marked = isListed ? keysOfMarked(page) : []
        for index in content where page.lines[index].part == .body && !page.watch.isOver() {
            let line = page.lines[index]
            if line.shape != .heading {
                // Some writers mark no headings of the lower levels, or as what is quoted.
                if isListed, next < entries.count, standsAlone(index, page), isEntry(line, entries[next], page),
                    !marked.contains(entries[next].key)
                {
                    set(index, entries[next].depth + 1, line.start..<line.end, &page)
                    last = (index, entries[next].depth + 1)
                    next += 1
                }
                continue
            }
            while nextLabelled < labelled.endIndex, labelled[nextLabelled].line < index { nextLabelled += 1 }
            let isLabelled = nextLabelled < labelled.endIndex && labelled[nextLabelled].line == index
            let text = isLabelled ? labelled[nextLabelled].text : page.heading(of: line)
            guard !text.isEmpty else { continue }
            if line.level == 1, !isShifted { isUnderFirst = firstText.map { $0 < index } ?? false }
            var level = max(Int(line.level) + (isUnderFirst && line.level > 1 ? 1 : 0), 2)
            // A browser for terminals leaves headings of any level at the margin, beside others that it sets in.
            if line.level == 0 || (line.level == 2 && page.flattening == .terminal) {
                if let found = entry(of: text, from: next, page) {
                    level = entries[found].depth + 1
                    next = found + 1
                } else if line.level == 0, let last, last.index == index - 1 {
                    level = last.level + 1
                }
            } else if isListed, let found = entry(of: text, from: next, page) {
                next = found + 1
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

    /// The lines that have an edit link, and their text. The links of rows are no text.
    private func editLinks(in page: inout ScrapePage) -> [(line: Int, text: Range<Int>)] {
        var links: [(line: Int, text: Range<Int>)] = []
        var watch = page.watch
        for index in content where page.lines[index].part == .body && !watch.isOver() {
            guard let text = page.headingWithEditLink(page.lines[index]), !isHatnote(index, page) else { continue }
            if isRow(index, text, page) {
                page.lines[index].end = text.upperBound
            } else {
                links.append((index, text))
            }
        }
        return links
    }

    /// Whether the edit link behind a text is that of a table's row, as some wikis have them.
    private func isRow(_ index: Int, _ range: Range<Int>, _ page: ScrapePage) -> Bool {
        range.lowerBound == page.lines[index].start && page.lines[index].shape == .unknown
            && Bytes(rebasing: page.bytes[range]).isOfRow
    }

    /// Whatever showed the headings, an edit link on a line of its own is no text.
    private func dropLoneEditLinks(_ page: inout ScrapePage) {
        for index in content where page.bytes[page.lines[index].start] == UInt8(ascii: "[") {
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
        /// The level of the references that the heading at hand may be a part of.
        var references: Int?
        for (index, text) in links {
            defer { last = index }
            if entries.isEmpty {
                // Nothing says how deep; but a section that holds nothing is none, so that what is directly under its
                // heading is deeper, and others that are called alike are as deep.
                let heading = Bytes(rebasing: page.bytes[text])
                let kinds = names.kinds(of: heading)
                if isDirectly(under: last, index, page) {
                    level += 1
                } else if let references, kinds.isEmpty, listsReferences(behind: index, page) {
                    level = references + 1
                } else {
                    level = siblings.level(of: heading, behind: level)
                    references = nil
                }
                siblings.note(heading, level)
                if kinds.contains(.references) { references = level }
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
        guard page.mayNameSections(page.lines[last], names) else { return false }
        let (kinds, next) = (page.sectionKinds(of: page.lines[last], names), kinds(ofLinked: index, page))
        // Two names of one kind are the section's and that of its first part: "Voir aussi", "Articles connexes".
        if kinds == [.seeAlso], next == kinds { return false }
        return !kinds.isEmpty && !next.contains(.references)
            && !linesBehind(index, page).contains { ReferenceLook.mayBeEntry(page.text($0)) }
    }

    /// In lines, behind a heading.
    private static let reachOfReferences = 4

    private func linesBehind(_ heading: Int, _ page: ScrapePage) -> [ScrapeLine] {
        page.lines[(heading + 1)..<min(heading + 1 + Self.reachOfReferences, content.upperBound)].filter {
            $0.part == .body
        }
    }

    /// Whether a section begins with entries that lead back to where they are cited: then it is a part of the references in front of it.
    private func listsReferences(behind heading: Int, _ page: ScrapePage) -> Bool {
        linesBehind(heading, page).first.map { Self.beginsReferences(page.text($0)) } ?? false
    }

    private func kinds(ofLinked index: Int, _ page: ScrapePage) -> [ChromeKind] {
        names.kinds(of: Bytes(rebasing: page.bytes[page.heading(of: page.lines[index])]))
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
        } else if let ownEditLabel, text.count > ownEditLabel.count,
            text.suffix(ownEditLabel.count).elementsEqual(bytes[ownEditLabel])
        {
            end -= ownEditLabel.count
        }
        return start..<end
    }

    /// The text of a line that has an edit link beside it; nil where it has none, or is one.
    @inline(__always)
    func headingWithEditLink(_ line: ScrapeLine) -> Range<Int>? {
        guard mayHaveEditLink(line) else { return nil }
        let text = heading(of: line)
        return text.count < line.count && !text.isEmpty ? text : nil
    }

    /// Whether a line is an edit link in its brackets, and nothing else.
    func isEditLink(_ line: ScrapeLine) -> Bool {
        bytes[line.start] == UInt8(ascii: "[") && heading(of: line).isEmpty
    }

    /// The text of a line that ends in an edit link whose label is a picture: "History[ ]".
    func headingWithNamelessLink(_ line: ScrapeLine) -> Range<Int>? {
        let text = self.text(line)
        guard text.last == UInt8(ascii: "]"), line.count <= 255,
            ["[ ]", "[]", "[\u{A0}]", "[\n]"].contains(where: { text.hasSuffixASCII($0) })
        else { return nil }
        let end = bytes.skippingBlanks(before: line.start + text.lastIndex(of: UInt8(ascii: "["))!, from: line.start)
        return end > line.start ? line.start..<end : nil
    }

    /// The text of a line as contents name it: without its edit link, be that a picture or a word.
    func listedHeading(of line: ScrapeLine) -> Range<Int> { headingWithNamelessLink(line) ?? heading(of: line) }

    /// Drops a line as one of the interface's.
    mutating func drop(_ index: Int, _ kind: ChromeKind) {
        lines[index].leaveOut(as: kind)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a text is that of a table's row: what it holds is set apart by white space, or it is a note on the cell in front of it,
    /// all in parentheses.
    var isOfRow: Bool {
        guard let first else { return false }
        if first == UInt8(ascii: "(") { return last == UInt8(ascii: ")") }
        return Scalar(self, at: 0).isSmallLetter && contains("  ")
    }
}
