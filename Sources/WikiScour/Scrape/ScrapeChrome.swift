/// Finds what is no text of the article within its lines: boxes of navigation, notices, hatnotes, references, captions.
struct ScrapeChrome {
    let content: Range<Int>
    let keep: ContentKinds
    let showsHeadings: Bool
    let language: String?
    /// The line of the tagline, behind which a short description may stand.
    let tagline: Int?

    /// Marks the lines that go.
    ///
    /// - Returns: The infobox, which is found on the way: it is what is left of the boxes, and is no caption.
    func mark(_ page: inout ScrapePage) -> GluedInfobox? {
        markByWords(&page)
        markBoxes(&page)
        cutShortDescription(&page)
        let box = GluedInfobox.find(in: page, content, language: language)
        for line in box?.lines ?? 0..<0 { page.lines[line].part = .taken }
        dropShortDescription(&page)
        markCaptions(&page)
        return box
    }

    // MARK: Lines that say what they are

    private func markByWords(_ page: inout ScrapePage) {
        for index in content where page.lines[index].part == .body {
            let line = page.lines[index]
            let text = page.text(line)
            if let kind = line.kind, Self.isLineKind(kind), kind == .quotes || !line.isProse {
                drop(index, kind, &page)
            } else if isReference(text) {
                drop(index, .references, &page)
            } else if index < content.lowerBound + 4, content.lowerBound > 0,
                !line.roles.isDisjoint(with: [.tagline, .jumpLink, .redirectNote, .tocToggle])
            {
                drop(index, .menu, &page)
            } else if let kind = Phrases.shared.kind(ofLine: text) {
                dropPhrase(index, kind, &page)
            } else if Phrases.shared.isHatnote(beginning: text) {
                cutPhrase(index, .hatnotes, &page)
            } else if isPortalBar(text) {
                drop(index, .portalBar, &page)
            } else if isPointer(text), isFirstInSection(index, page) {
                drop(index, .hatnotes, &page)
            }
        }
    }

    /// Whether a line points to another page: "For weaving with willow, see Baskets." Authors write so too, but not as the
    /// first line of a section.
    private func isPointer(_ text: Bytes) -> Bool {
        text.hasPrefixASCII("For ") && text.count < 200 && text.contains(", see ")
    }

    private func isFirstInSection(_ index: Int, _ page: ScrapePage) -> Bool {
        var previous = index - 1
        while previous >= content.lowerBound, page.lines[previous].part == .chrome { previous -= 1 }
        return previous < content.lowerBound || page.lines[previous].part == .heading
    }

    /// Whether a line is the names of portals, glued together: "Physics portalScience portal".
    private func isPortalBar(_ text: Bytes) -> Bool {
        guard text.count < 300, text.hasSuffixASCII(" portal") else { return false }
        var index = 0
        var count = 0
        while let place = text.firstIndex(of: " portal", from: index) {
            index = place + 7
            guard index == text.count || text[index] >= UInt8(ascii: "A") && text[index] <= UInt8(ascii: "Z") else {
                return false
            }
            count += 1
        }
        return count >= 2
    }

    /// Drops a line that is a phrase of a template. Where its paragraph is glued to it ("Main article: RhineThe river
    /// …"), that stays; and so does a line that is too long to be nothing but the phrase.
    private func dropPhrase(_ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage) {
        let line = page.lines[index]
        guard line.count > 150, line.isProse, kind != .maintenance, kind != .stub else {
            return drop(index, kind, &page)
        }
        if !cutPhrase(index, kind, &page), line.count < 400 { drop(index, kind, &page) }
    }

    /// How far into a line its paragraph may begin that is glued to a phrase.
    private static let longestPhrase = 400

    /// Cuts a phrase off that its paragraph is glued to: a capital letter touches the word in front of it, in a word
    /// that the page does not have elsewhere, as it may "YouTube".
    ///
    /// - Returns: Whether there was a seam.
    @discardableResult
    private func cutPhrase(_ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage) -> Bool {
        guard kind.option.isEmpty || !keep.contains(kind.option) else { return true }
        let line = page.lines[index]
        var place = line.start + 12
        while place < min(line.end, line.start + Self.longestPhrase) {
            defer { place += 1 }
            guard page.bytes[place] & 0xC0 != 0x80, Scalar(page.bytes, at: place).isCapitalLetter else { continue }
            let last = page.bytes[place - 1]
            guard last >= UInt8(ascii: "a") && last <= UInt8(ascii: "z") || last == UInt8(ascii: ")"),
                isUnique(wordAround: place, line, page)
            else { continue }
            page.lines[index].cutKind = kind
            page.lines[index].cutStart = line.start
            page.lines[index].start = place
            return true
        }
        return false
    }

    /// Whether the page has the word around a place but once, and no seam follows within it.
    private func isUnique(wordAround place: Int, _ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        var start = place
        var end = place
        while start > line.start, !page.bytes[start - 1].isHTMLSpace { start -= 1 }
        while end < line.end, !page.bytes[end].isHTMLSpace { end += 1 }
        for index in place + 1..<max(end, place + 1)
        where page.bytes[index - 1] >= UInt8(ascii: "a") && page.bytes[index - 1] <= UInt8(ascii: "z")
            && page.bytes[index] >= UInt8(ascii: "A") && page.bytes[index] <= UInt8(ascii: "Z")
        { return false }
        let word = Bytes(rebasing: page.bytes[start..<end])
        guard let first = page.bytes.firstIndex(of: word, from: 0) else { return true }
        return first == start && page.bytes.firstIndex(of: word, from: end) == nil
    }

    /// Whether a style sheet of this kind stands in front of one line that is all of it.
    private static func isLineKind(_ kind: ChromeKind) -> Bool {
        switch kind {
        case .quotes, .hatnotes, .portalBar, .sisterProjects, .maintenance, .stub, .authorityControl, .coordinates: true
        default: false
        }
    }

    /// Whether a line is an entry of a reference list: it begins with the mark that leads back.
    private func isReference(_ text: Bytes) -> Bool {
        guard text.count > 2 else { return false }
        if text[0] == UInt8(ascii: "^") { return text[1] == 0x20 || text[1] >= 0x80 }
        return text.matches("↑", at: 0)
    }

    private func drop(_ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage) {
        guard kind.option.isEmpty || !keep.contains(kind.option) else { return }
        page.lines[index].part = .chrome
        page.lines[index].kind = kind
    }

    // MARK: The short description

    private static let longestShortDescription = 120

    /// The first line of the article where it may be what the English Wikipedia writes above it for its search results:
    /// "Species of fish".
    private func lineOfShortDescription(_ page: ScrapePage) -> Int? {
        guard let tagline, page.text(page.lines[tagline]).equalsASCII("From Wikipedia, the free encyclopedia") else {
            return nil
        }
        return content.first { page.lines[$0].part != .chrome }
    }

    /// Cuts it off where the style sheet of the infobox shows that something else begins behind it.
    private func cutShortDescription(_ page: inout ScrapePage) {
        guard let index = lineOfShortDescription(page), page.lines[index].cutKind == nil else { return }
        let line = page.lines[index]
        guard let sheet = page.marks.first(where: { $0.start > line.start && $0.what == .style }),
            sheet.end < line.end, sheet.start - line.start <= Self.longestShortDescription,
            !SentenceEnd.isAtEnd(of: Bytes(rebasing: page.bytes[line.start..<sheet.start]))
        else { return }
        page.lines[index].cutKind = .pageHeader
        page.lines[index].cutStart = line.start
        page.lines[index].start = sheet.end
    }

    /// Drops it where it is a line.
    private func dropShortDescription(_ page: inout ScrapePage) {
        guard let index = lineOfShortDescription(page), index + 1 < content.upperBound else { return }
        let line = page.lines[index]
        if line.part == .body, line.cutKind == nil, line.shape == .unknown, line.count <= Self.longestShortDescription,
            !line.endsSentence, page.bytes[line.end - 1] != UInt8(ascii: ":")
        {
            drop(index, .pageHeader, &page)
        }
    }

    // MARK: Boxes

    /// Boxes of navigation show the links to their template ("vte") and then a line a link. They end where a sentence or
    /// a heading stands.
    ///
    /// Where the links stand alone the box may be in front of them, or be a table that stays; only at the end of the page
    /// it is known to follow.
    private func markBoxes(_ page: inout ScrapePage) {
        let firstHeading = page.lines[content].firstIndex { $0.part == .heading } ?? content.lowerBound
        let lastHeading = page.lines[content].lastIndex { $0.part == .heading } ?? content.lowerBound
        dropNavigationSection(from: lastHeading, &page)
        var index = content.lowerBound
        while index < content.upperBound {
            let line = page.lines[index]
            guard line.part == .body || (line.part == .chrome && Self.isBoxKind(line.kind)) else {
                index += 1
                continue
            }
            let label = line.part == .chrome ? .none : templateLabel(at: index, page)
            if label == .none, !Self.isBoxKind(line.kind) {
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
            if case .alone(let count) = label, index < lastHeading {
                let start = index < firstHeading ? startOfSidebar(closedAt: index, page) : index
                let end = endOfFirstBox(from: index, behind: index + count, page)
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
            let end =
                line.shape == .row && index < firstHeading
                ? endOfTable(from: index + 1, page) : endOfBox(from: index + 1, page)
            for box in index..<end where page.lines[box].part == .body { drop(box, kind, &page) }
            index = end
        }
    }

    /// Drops the last section where it is called as the first of the interface's menus is: some wikis put the boxes of
    /// navigation under such a heading.
    private func dropNavigationSection(from heading: Int, _ page: inout ScrapePage) {
        let line = page.lines[heading]
        guard line.part == .heading,
            InterfaceWords.shared.roles(ofLine: page.text(line)).contains(.menuHeading),
            page.lines[heading..<content.upperBound].allSatisfy({ !$0.isProse })
        else { return }
        for index in heading..<content.upperBound { drop(index, .navbox, &page) }
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
        let text = page.text(page.lines[index])
        if let length = Phrases.shared.navboxLabel(in: text) { return length < text.count ? .titled : .alone(1) }
        guard let first = text.first, text.count <= 4, first > 0x40 else { return .none }
        // Single letters, line by line.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { letters in
            var count = 0
            for line in index..<min(index + 5, content.upperBound) {
                let letter = page.text(page.lines[line])
                guard letter.count <= 4, page.lines[line].part == .body else { break }
                for byte in letter {
                    letters[count] = byte
                    count += 1
                }
                if line > index {
                    let label = Bytes(rebasing: UnsafeBufferPointer(letters)[..<count])
                    if Phrases.shared.navboxLabel(in: label) == count { return .alone(line - index + 1) }
                }
            }
            return .none
        }
    }

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
        guard end - start >= Self.shortestSidebar,
            GluedInfobox.find(in: start..<end, of: page, language: language) == nil
        else { return end }
        return start
    }

    /// Where a box ends whose links stood alone: with nothing of the article in front of them, it reaches to the infobox.
    private func endOfFirstBox(from start: Int, behind links: Int, _ page: ScrapePage) -> Int {
        let end = endOfList(behind: links, page)
        guard page.lines[content.lowerBound..<start].allSatisfy({ $0.part != .body }),
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
            if line.part == .heading || line.isProse { return index }
            index += 1
        }
        return index
    }

    // MARK: Captions

    /// A caption is a short line between sentences that is none itself; two may stand together. Where the page does not
    /// show its headings, such a line may be a heading, and stays; in a section of books or links it is an item. So does
    /// every sentence stay: it may be the author's.
    private func markCaptions(_ page: inout ScrapePage) {
        guard !keep.contains(.captions) else { return }
        var isListing = false
        var index = content.lowerBound
        while index < content.upperBound {
            let line = page.lines[index]
            guard line.part == .body else {
                if line.part == .heading {
                    isListing = !SectionNames.shared.kinds(of: page.displayed(line), in: language).isEmpty
                }
                index += 1
                continue
            }
            if line.kind == .captions || (line.flags.contains(.captionIndent) && isIndentedCaption(index, page)) {
                drop(index, .captions, &page)
                index += 1
                continue
            }
            var end = index
            while end < content.upperBound, page.lines[end].part == .body, isCaptionLike(page.lines[end], page) {
                end += 1
            }
            let count = end - index
            let isCaption =
                showsHeadings && !isListing
                && (count == 1 || (count == 2 && (index..<end).allSatisfy { wordCount($0, page) >= 4 }))
                && isBoundary(before: index, page) && isBoundary(behind: end - 1, page)
            if isCaption { for caption in index..<end { drop(caption, .captions, &page) } }
            index = max(end, index + 1)
        }
    }

    /// Whether a line that is indented by two spaces, as MediaWiki indented captions for years, is one, and not program
    /// text or a paragraph that begins so.
    private func isIndentedCaption(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        let text = page.text(line)
        guard line.count > 8, line.count < 600 else { return false }
        let first = Scalar(text, at: 0)
        if first.isSmallLetter || text.contains(": ") && wordCount(index, page) < 5 { return false }
        // What is quoted is indented too.
        if isQuotation(first) || index > content.lowerBound && ScrapeLine.leadsOn(page.text(page.lines[index - 1])) {
            return false
        }
        var signCount = 0
        for byte in text where byte == UInt8(ascii: ";") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "_") {
            signCount += 1
        }
        if signCount > 1 || text.contains("();") { return false }
        // Program text and lists are indented line after line.
        func isIndented(_ other: Int) -> Bool {
            content.contains(other) && page.lines[other].flags.contains(.leadingSpace) && page.lines[other].indent >= 2
        }
        return !isIndented(index - 1) && !isIndented(index + 1)
    }

    private func wordCount(_ index: Int, _ page: ScrapePage) -> Int {
        1 + page.text(page.lines[index]).count { $0 == 0x20 }
    }

    private func isCaptionLike(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.shape == .unknown, line.count >= 12, line.count <= 300, !line.flags.contains(.formula),
            !line.isProse,
            !line.endsSentence
        else { return false }
        let text = page.text(line)
        if ScrapeLine.leadsOn(text) { return false }
        let first = Scalar(text, at: 0)
        guard first.isCapitalLetter || first.value >= 0x600, !isQuotation(first), !endsInSmallWord(text) else {
            return false
        }
        return text.contains(0x20) && !text.contains("http") && !text.contains("ISBN") && !text.contains("(\"")
            && !text.contains("('") && !text.contains(" | ")
    }

    private func isQuotation(_ first: Scalar) -> Bool {
        switch first.value {
        case 0x22, 0x27, 0x5B, 0xAB, 0x2018, 0x201C, 0x201E: true
        default: false
        }
    }

    /// Whether a text leads on by its last word: "the first of which, as he says, is the".
    private func endsInSmallWord(_ text: Bytes) -> Bool {
        var start = text.count
        while start > 0, text[start - 1] >= UInt8(ascii: "a"), text[start - 1] <= UInt8(ascii: "z") { start -= 1 }
        return start > 0 && text[start - 1] == 0x20 && (2...3).contains(text.count - start)
    }

    private func isBoundary(before index: Int, _ page: ScrapePage) -> Bool {
        var previous = index - 1
        while previous >= content.lowerBound, page.lines[previous].part == .chrome { previous -= 1 }
        guard previous >= content.lowerBound else { return true }
        let line = page.lines[previous]
        if line.part != .body { return true }
        return line.isProse
    }

    private func isBoundary(behind index: Int, _ page: ScrapePage) -> Bool {
        var next = index + 1
        while next < content.upperBound, page.lines[next].part == .chrome { next += 1 }
        guard next < content.upperBound else { return false }
        return page.lines[next].part == .body && page.lines[next].isProse
    }
}
