/// Finds what is no text of the article within its lines: boxes of navigation, notices, hatnotes, references, captions.
struct ScrapeChrome {
    let content: Range<Int>
    let keep: ContentKinds
    let showsHeadings: Bool
    /// What sections are called in the page's language.
    let names: SectionNames.Names
    let language: String?
    /// The line of the tagline, behind which a short description may stand.
    let tagline: Int?
    let kind: PageKind
    let site: String?

    /// Where not, rows of links are what the page is about.
    private var isArticle: Bool { kind.isArticle }

    /// Marks the lines that go.
    ///
    /// - Returns: The infobox, which is found on the way: it is what is left of the boxes, and is no caption.
    func mark(_ page: inout ScrapePage) -> GluedInfobox? {
        if let names = LanguageNames.find(in: content, page) {
            for index in names { drop(index, .languageList, &page) }
        }
        for row in [LanguageBar.find(in: content, page), LanguageBar.findAtEnd(of: content, page)] {
            for index in row ?? 0..<0 { drop(index, .languageList, &page) }
        }
        if let last = content.last(where: { page.lines[$0].part == .body }),
            LastEditLine.isOne(page.text(page.lines[last]))
        {
            drop(last, .footer, &page)
        }
        if let menus = MenuRun.find(in: content, page) {
            for index in menus where page.lines[index].part == .body { drop(index, .menu, &page) }
        }
        if let letters = LetterIndex.find(in: content, page) {
            for index in letters { drop(index, .tableOfContents, &page) }
        }
        markByWords(&page)
        for list in NumberedReferences.find(in: content, page, names) {
            for index in list { drop(index, .references, &page) }
        }
        markBoxes(&page)
        // Not before it: behind a line of a box all up to a sentence would be of the box.
        for arrow in BoxArrows.find(in: content, page) { drop(arrow, .navbox, &page) }
        if let days = CalendarBox.find(in: content, page) {
            for index in days { drop(index, .navbox, &page) }
        }
        if let chronologies = ChronologiesBox.find(in: content, page) {
            for index in chronologies where page.lines[index].part == .body { drop(index, .sidebar, &page) }
        }
        if isArticle { dropLinkRows(&page) }
        cutShortDescription(&page)
        var box = mayHaveBox ? GluedInfobox.find(in: page, content, language: language) : nil
        // Tabs part labels from values whatever they are called.
        if mayHaveBox, let tabbed = GluedInfobox.tabbed(in: page, content),
            tabbed.entries.count > box?.entries.count ?? 0
        {
            box = tabbed
        }
        for line in box?.lines ?? 0..<0 where page.lines[line].part == .body { page.lines[line].part = .taken }
        dropShortDescription(&page)
        TabTables.mark(&page, content)
        markCaptions(&page)
        return box
    }

    /// Whether a page of this kind may have an infobox. Members of a category and what the software lists may be called like labels;
    /// Commons alone has boxes on its categories.
    private var mayHaveBox: Bool {
        switch kind {
        case .special, .history, .diff, .edit: false
        case .category: site == "commons.wikimedia.org" || site == "commons.m.wikimedia.org"
        default: true
        }
    }

    // MARK: Lines that say what they are

    private func markByWords(_ page: inout ScrapePage) {
        let phrases = Phrases.shared
        let head = content.lowerBound + 4
        var searchCount = 0
        // What the last line is that is none of the chrome.
        var last: ScrapeLine.Part = .heading
        for index in content where !page.watch.isOver() {
            defer { if page.lines[index].part != .chrome { last = page.lines[index].part } }
            let line = page.lines[index]
            guard line.part == .body else { continue }
            guard index < head || line.kind != nil || mayTell(line, page, phrases) else { continue }
            let text = page.text(line)
            if line.shape == .notice {
                drop(index, line.kind ?? .maintenance, &page)
            } else if let kind = line.kind, Self.isLineKind(kind), kind == .quotes || !line.isProse,
                page.flattening != .oneLine || !OneLineBoxes.holdsArticle(text)
            {
                drop(index, kind, &page)
            } else if text.beginsWithBacklink
                || (ReferenceLook.beginsWithLetter(text) && isAmongReferences(index, page))
            {
                drop(index, .references, &page)
            } else if index < content.lowerBound + 4, content.lowerBound > 0,
                // Under the heading of a section it is text: "Etymology", "From Ostrish".
                index == content.lowerBound || page.lines[index - 1].part != .heading,
                !line.roles.isDisjoint(with: [.tagline, .jumpLink, .redirectNote, .oldRevision, .tocToggle, .notice])
            {
                drop(index, .menu, &page)
            } else if JumpLinks.isNobodysWords(line, text) {
                drop(index, .jumpLink, &page)
            } else if line.roles.contains(.softwareError), isWhole(line, text) {
                drop(index, .cleanupMark, &page)
            } else if index < content.lowerBound + 2, content.lowerBound > 0, isLinkToParent(line, text) {
                drop(index, .redirectNote, &page)
            } else if let kind = phrases.kind(ofLine: text, line.signs, line.starts) {
                // Behind text a sentence that points to more is the author's.
                if kind == .hatnotes, last != .heading, isSentenceOfMarkdown(text, page) { continue }
                dropPhrase(index, kind, &page, &searchCount)
            } else if line.starts.contains(.phrase), phrases.isHatnote(beginning: text) {
                if page.flattening == .oneLine, !holdsSheet(line, page), cutSentence(index, .hatnotes, &page) {
                    continue
                }
                cutPhrase(index, .hatnotes, &page, &searchCount)
            } else if isPortalBar(text) {
                drop(index, .portalBar, &page)
            } else if isPointer(text), last == .heading {
                drop(index, .hatnotes, &page)
            }
        }
    }

    /// Whether a line may say by its words what it is, as far as a glance tells: most do not.
    @inline(__always)
    private func mayTell(_ line: ScrapeLine, _ page: ScrapePage, _ phrases: Phrases) -> Bool {
        if line.starts.contains(.phrase) || phrases.mayHold(line.count)
            || !line.roles.isDisjoint(with: [.jumpLink, .softwareError])
        {
            return true
        }
        // "A ^ Rounded to …"
        if line.count > 3, page.bytes[line.start + 2] == UInt8(ascii: "^") { return true }
        switch page.bytes[line.start] {
        // Those that lead back, and "For …".
        case UInt8(ascii: "^"), 0xE2, UInt8(ascii: "F"): return true
        // "… portal"
        default: return page.bytes[line.end - 1] == UInt8(ascii: "l")
        }
    }

    /// Whether a style sheet of this kind stands in front of one line that is all of it.
    private static func isLineKind(_ kind: ChromeKind) -> Bool {
        switch kind {
        case .quotes, .hatnotes, .portalBar, .sisterProjects, .maintenance, .stub, .authorityControl, .coordinates: true
        default: false
        }
    }

    func cut(_ index: Int, _ kind: ChromeKind, at place: Int, _ page: inout ScrapePage) {
        page.lines[index].cutKind = kind
        page.lines[index].cutStart = page.lines[index].start
        page.lines[index].cut(upTo: place)
    }

    func drop(_ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage) {
        guard kind.option.isEmpty || !keep.contains(kind.option) else { return }
        page.lines[index].leaveOut(as: kind)
    }
}
