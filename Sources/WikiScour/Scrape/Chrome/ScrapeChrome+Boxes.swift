extension ScrapeChrome {
    /// Boxes of navigation show the links to their template ("vte") and then a line a link. They end where a sentence or
    /// a heading stands.
    ///
    /// Where the links stand alone the box may be in front of them, or be a table that stays; only at the end of the page
    /// it is known to follow.
    func markBoxes(_ page: inout ScrapePage) {
        let firstHeading = page.lines[content].firstIndex { $0.part == .heading } ?? content.lowerBound
        let lastHeading = page.lines[content].lastIndex { $0.part == .heading } ?? content.lowerBound
        dropNavigationSection(from: lastHeading, &page)
        var isFirstBox = true
        /// Up to where no sentence stands.
        var looked = content.lowerBound
        var index = content.lowerBound
        while index < content.upperBound, !page.watch.isOver() {
            let line = page.lines[index]
            // Most lines are none.
            guard line.kind != nil || line.starts.contains(.box),
                line.part == .body || (line.part == .chrome && Self.isBoxKind(line.kind))
            else {
                index += 1
                continue
            }
            let label = line.part == .chrome ? .none : templateLabel(at: index, page)
            if label == .none, !Self.isBoxKind(line.kind) {
                index += 1
                continue
            }
            if page.flattening == .oneLine,
                isArticle(behind: index, label, firstHeading: firstHeading, lastHeading: lastHeading, page)
            {
                if let length = Phrases.shared.navboxLabel(in: page.text(line)) { cutLabel(index, length, &page) }
                index += 1
                continue
            }
            let kind = Self.isBoxKind(line.kind) ? line.kind! : .navbox
            // In an infobox they are entries.
            if kind == .successionBox || kind == .authorityControl, index < firstHeading {
                page.lines[index].part = .body
                index += 1
                continue
            }
            if case .alone(let count) = label, index < lastHeading || isSentence(index + count, page) {
                let isInLead = index < firstHeading || firstHeading == content.lowerBound
                let start = isInLead ? startOfSidebar(closedAt: index, page) : index
                let end =
                    isRouteDiagram(behind: index + count, page) || isRanking(behind: index + count, page)
                    ? endOfBox(from: index + count, page)
                    : endOfBox(from: index, behind: index + count, isFirst: isFirstBox, page)
                isFirstBox = false
                for part in start..<end { drop(part, start < index ? .sidebar : kind, &page) }
                index = end
                continue
            }
            // In the middle of the article it is a table whose title has the links.
            if label == .titled, index > firstHeading, index < lastHeading {
                drop(index, kind, &page)
                index += 1
                continue
            }
            var end =
                line.shape == .row && index < firstHeading
                ? endOfTable(from: index + 1, page) : endOfBox(from: index + 1, page)
            let endsAtBox = end < content.upperBound && templateLabel(at: end, page) != .none
            if end == content.upperBound || endsAtBox, index - content.lowerBound < content.count / 2,
                !holdsSentence(before: index, looked: &looked, page),
                let text = firstText(behind: index, before: end, page)
            {
                end = text
            }
            for box in index..<end where page.lines[box].part == .body { drop(box, kind, &page) }
            index = end
        }
    }

    /// Whether the text has begun in front of a line.
    ///
    /// - Parameter looked: Up to where none was found before: no line is looked at for each of many boxes.
    private func holdsSentence(before index: Int, looked: inout Int, _ page: ScrapePage) -> Bool {
        while looked < index {
            if page.lines[looked].part == .body, page.lines[looked].endsSentence { return true }
            looked += 1
        }
        return false
    }

    /// In bytes.
    private static let shortestText = 30

    /// Where text begins behind a box that would take all the text of a page: with a sentence, be it in pieces, behind the last of the box's dots.
    private func firstText(behind index: Int, before end: Int, _ page: ScrapePage) -> Int? {
        let sentence = page.lines[(index + 1)..<end].firstIndex {
            // "more timelines..." is a link.
            $0.part == .body && $0.endsSentence && $0.count >= Self.shortestText && !page.text($0).hasSuffixASCII("...")
        }
        guard let sentence else { return nil }
        let dot = page.lines[(index + 1)..<sentence].lastIndex { page.text($0).elementsEqual("•".utf8) }
        return dot.map { min($0 + 2, sentence) } ?? sentence
    }

    /// Whether what stands behind the links to a template on the line of a squashed page is the article. Boxes of navigation stand
    /// behind its last heading; further up are tables that have such links, and boxes beside the text, which they end.
    private func isArticle(
        behind index: Int, _ label: TemplateLabel, firstHeading: Int, lastHeading: Int, _ page: ScrapePage
    ) -> Bool {
        let line = page.lines[index]
        let text = page.text(line)
        if label == .titled, index > firstHeading, index < lastHeading, !OneLineBoxes.beginsChart(text) { return true }
        // A heading that was not told from what is in front of it.
        if InterfaceWords.shared.startOfEditLink(atEndOf: text) != nil { return true }
        // Without headings the place tells.
        let isBehind = lastHeading > content.lowerBound ? index > lastHeading : line.start > page.bytes.count / 2
        return OneLineBoxes.holdsArticle(text, mostSentences: isBehind ? OneLineBoxes.mostSentences : 0)
    }

    /// Cuts the links to its template off a box whose end cannot be told.
    private func cutLabel(_ index: Int, _ length: Int, _ page: inout ScrapePage) {
        let start = page.bytes.skippingSpaces(from: page.lines[index].start + length)
        guard ChromeKind.navbox.option.isEmpty || !keep.contains(ChromeKind.navbox.option),
            start < page.lines[index].end
        else { return }
        page.lines[index].cutKind = .navbox
        page.lines[index].cutStart = page.lines[index].start
        page.lines[index].cut(upTo: start)
    }

    /// Drops rows of links, which parts of boxes are.
    func dropLinkRows(_ page: inout ScrapePage) {
        let labels = page.rules.labels.of(language)
        for index in content {
            let line = page.lines[index]
            guard line.signs.contains(.dot), line.part == .body, line.shape == .unknown, !line.isProse else { continue }
            let before = index > content.lowerBound ? page.text(page.lines[index - 1]) : Bytes(start: nil, count: 0)
            if LinkRow.isOne(page.text(line), behind: before, labels), !isGluedInfobox(index, page) {
                drop(index, .navbox, &page)
            }
        }
    }

    /// Whether a row is the entries of a box: values of theirs have such dots. Links may be called like labels.
    private func isGluedInfobox(_ index: Int, _ page: ScrapePage) -> Bool {
        guard let box = GluedInfobox.find(in: index..<index + 1, of: page, language: language) else { return false }
        let count = box.entries.count { $0.label.first.map { !LinkRow.isName($0, in: page.bytes) } ?? false }
        return count >= 2
    }

    /// Drops the last section where it is called as the first of the interface's menus is: some wikis put the boxes of
    /// navigation under such a heading.
    private func dropNavigationSection(from heading: Int, _ page: inout ScrapePage) {
        guard content.contains(heading), page.lines[heading].part == .heading,
            InterfaceWords.shared.roles(ofLine: page.text(page.lines[heading])).contains(.menuHeading),
            (heading..<content.upperBound).allSatisfy({ !isSentence($0, page) }),
            // Sections of an article are called "Tools", too; but they hold no boxes.
            page.text(page.lines[heading]).equalsASCII("Navigation")
                || page.lines[(heading + 1)..<content.upperBound].contains(where: {
                    $0.signs.contains(.dot) || $0.starts.contains(.box) || Self.beginsBox($0, page)
                })
        else { return }
        for index in heading..<content.upperBound { drop(index, .navbox, &page) }
    }

    /// Whether the title of a box and its first group are glued together on a line: "Towns on the VelmUpper towns".
    static func beginsBox(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let text = page.text(line)
        return line.part == .body && line.count <= 120 && !text.beginsWithBacklink && text.seamCount > 0
            && !text.contains("http") && !line.endsSentence
    }

    /// Whether a line of this kind heads a box whose entries follow.
    private static func isBoxKind(_ kind: ChromeKind?) -> Bool {
        switch kind {
        case .navbox, .sidebar, .authorityControl, .successionBox: true
        default: false
        }
    }

    private enum TemplateLabel: Equatable {
        case none
        /// The box's title follows on the line.
        case titled
        /// Nothing else stands on the line, or on as many lines as there are links.
        case alone(Int)
    }

    /// The links to a box's template ("vte"), at the start of a line, or each on a line of its own.
    private func templateLabel(at index: Int, _ page: ScrapePage) -> TemplateLabel {
        guard page.lines[index].starts.contains(.box) else { return .none }
        let text = page.text(page.lines[index])
        guard !text.isEmpty, Phrases.shared.mayBeginNavboxLabel(text) else { return .none }
        if let length = Phrases.shared.navboxLabel(in: text) { return length < text.count ? .titled : .alone(1) }
        return Self.lettersOfTemplate(at: index, before: content.upperBound, page).map { .alone($0) } ?? .none
    }

    /// How many lines the links to a box's template take that stand there one a line, as single letters or as words; nil where
    /// none do.
    static func lettersOfTemplate(at index: Int, before limit: Int, _ page: ScrapePage) -> Int? {
        let text = page.text(page.lines[index])
        guard let first = text.first, text.count <= longestLink, first > 0x40,
            Phrases.shared.mayBeginNavboxLabel(text)
        else { return nil }
        // Letters are known glued together ("vte"), words with a space between them ("This box: view talk edit").
        let areWords = text.count > longestLetter
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: mostLinks * (longestLink + 1)) { label in
            var count = 0
            for line in index..<min(index + mostLinks, limit) {
                let link = page.text(page.lines[line])
                guard link.count <= (areWords ? longestLink : longestLetter), page.lines[line].part == .body else {
                    break
                }
                if areWords, line > index {
                    label[count] = 0x20
                    count += 1
                }
                for byte in link {
                    label[count] = byte
                    count += 1
                }
                if line > index {
                    let found = Phrases.shared.navboxLabel(in: Bytes(rebasing: UnsafeBufferPointer(label)[..<count]))
                    if found == count { return line - index + 1 }
                }
            }
            return nil
        }
    }

    /// How many lines the links to a template take at most, what announces them included, and how many bytes each.
    private static let mostLinks = 5
    private static let longestLink = 12
    private static let longestLetter = 4

    /// Whether the links to a template stand above a line's route, which is stations and nothing else: its title and then
    /// "Legend".
    private func isRouteDiagram(behind links: Int, _ page: ScrapePage) -> Bool {
        let place = links + 1
        guard place + 1 < content.upperBound, page.lines[links].part == .body, !page.lines[links].isProse else {
            return false
        }
        return page.text(page.lines[place]).equalsASCII("Legend") && !page.lines[place + 1].isProse
    }

    /// How many lines the heads of a ranking's columns may be below its title.
    private static let reachOfHeads = 6

    /// Whether the links to a template stand above the ranking of a country's towns, as the template draws it that all countries share: a
    /// box of navigation with rows. Other rankings are tables of the article. "Largest cities or
    /// towns in Velm" and then "Rank" and "Name".
    private func isRanking(behind links: Int, _ page: ScrapePage) -> Bool {
        guard links + 1 < content.upperBound, page.lines[links].part == .body,
            page.text(page.lines[links]).hasPrefixASCII("Largest cities or towns in ")
        else { return false }
        return page.lines[(links + 1)..<content.upperBound].prefix(Self.reachOfHeads).contains {
            page.text($0).equalsASCII("Rank")
        }
    }

    private func isSentence(_ index: Int, _ page: ScrapePage) -> Bool {
        guard index < content.upperBound else { return false }
        let line = page.lines[index]
        return line.isProse || (line.endsSentence && line.count > Self.longestTitle)
    }

    /// Whether a short sentence is the article's: a note within a box has links behind it, or is the last line of all.
    private func isText(_ index: Int, _ page: ScrapePage) -> Bool {
        isSentence(index, page) && index + 1 < content.upperBound
            && (page.lines[index + 1].part != .body || isSentence(index + 1, page))
    }

    /// The title of a box may end in a full stop ("Ostra Mills Inc."), but then it is shorter, in bytes.
    private static let longestTitle = 50

    /// Fewer short lines above the links to a template are no sidebar.
    private static let shortestSidebar = 5

    /// Where the sidebar begins whose links to its template close it: behind the last sentence, and it holds no label of
    /// an infobox, which has such links too.
    private func startOfSidebar(closedAt end: Int, _ page: ScrapePage) -> Int {
        var start = end
        while start > content.lowerBound, page.lines[start - 1].part == .body, !page.lines[start - 1].isProse,
            !page.lines[start - 1].endsSentence
        {
            start -= 1
        }
        guard end - start >= Self.shortestSidebar else { return end }
        // Its labels may be called as those of boxes are.
        if let title = (start..<end).first(where: { Self.isTitleOfSeries(page.text(page.lines[$0])) }) { return title }
        guard GluedInfobox.find(in: start..<end, of: page, language: language) == nil,
            !isBoxOfNumbers(start..<end, page)
        else { return end }
        return start
    }

    private static let fewestNumbers = 3

    /// Whether lines are an infobox whose labels nobody knows: it begins with the page's title, and numbers stand behind other lines.
    private func isBoxOfNumbers(_ lines: Range<Int>, _ page: ScrapePage) -> Bool {
        guard let first = lines.first, page.lines[first].flags.contains(.titled) else { return false }
        var count = 0
        for index in lines.dropFirst() where beginsWithNumber(index, page) && !beginsWithNumber(index - 1, page) {
            count += 1
        }
        return count >= Self.fewestNumbers
    }

    private func beginsWithNumber(_ index: Int, _ page: ScrapePage) -> Bool {
        page.bytes[page.lines[index].start].isASCIIDigit
    }

    /// What the boxes of a series of articles begin with.
    private static let titlesOfSeries: [StaticString] = [
        "This article is part of ", "This article is a part of ", "Part of a series on", "Part of a series of articles",
        "Part of the series on",
    ]

    private static func isTitleOfSeries(_ line: Bytes) -> Bool {
        line.count <= 100 && titlesOfSeries.contains { line.hasPrefixASCII($0) }
    }

    /// Where a box ends whose links stood alone: the first one reaches to the infobox, if nothing of the article is in front of it.
    private func endOfBox(from start: Int, behind links: Int, isFirst: Bool, _ page: ScrapePage) -> Int {
        let end = endOfList(behind: links, page)
        guard isFirst, page.lines[content.lowerBound..<start].allSatisfy({ $0.part != .body }),
            let box = GluedInfobox.find(in: page, content, language: language), box.lines.lowerBound > end,
            !page.lines[end..<box.lines.lowerBound].contains(where: \.isProse)
        else { return end }
        return box.lines.lowerBound
    }

    /// Where a box ends whose links stood alone: behind its title and the list under it, where the flattener shows lists.
    private func endOfList(behind start: Int, _ page: ScrapePage) -> Int {
        guard page.lines[start - 1].shape == .item, start + 1 < content.upperBound, page.lines[start].shape != .item,
            !page.lines[start].isProse, page.lines[start].part == .body
        else { return start }
        var end = start + 1
        while end < content.upperBound, page.lines[end].shape == .item, page.lines[end].part == .body { end += 1 }
        return end > start + 1 ? end : start
    }

    /// Where a table ends whose rows the flattener shows: others may follow it.
    private func endOfTable(from start: Int, _ page: ScrapePage) -> Int {
        page.lines[start..<content.upperBound].firstIndex { $0.shape != .row || $0.flags.contains(.blankBefore) }
            ?? content.upperBound
    }

    private func endOfBox(from start: Int, _ page: ScrapePage) -> Int {
        var index = start
        while index < content.upperBound {
            let line = page.lines[index]
            if line.part == .heading || line.isProse || isText(index, page) { return index }
            // Where the links to another template are, another box begins, or a table that has them; or this one ends.
            if line.starts.contains(.box), templateLabel(at: index, page) != .none { return index }
            index += 1
        }
        return index
    }
}
