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
            } else if text.beginsWithBacklink {
                drop(index, .references, &page)
            } else if index < content.lowerBound + 4, content.lowerBound > 0,
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

    /// In bytes.
    private static let longestError = 250

    /// Whether what the software says of a mistake is all of its line. What it says of tags may be glued to the text behind them.
    private func isWhole(_ line: ScrapeLine, _ text: Bytes) -> Bool {
        line.count <= Self.longestError && line.endsSentence && !text.contains("<") && !text.contains("&lt;")
    }

    /// Whether a line may say by its words what it is, as far as a glance tells: most do not.
    @inline(__always)
    private func mayTell(_ line: ScrapeLine, _ page: ScrapePage, _ phrases: Phrases) -> Bool {
        if line.starts.contains(.phrase) || phrases.mayHold(line.count)
            || !line.roles.isDisjoint(with: [.jumpLink, .softwareError])
        {
            return true
        }
        switch page.bytes[line.start] {
        // Those that lead back, and "For …".
        case UInt8(ascii: "^"), 0xE2, UInt8(ascii: "F"): return true
        // "… portal"
        default: return page.bytes[line.end - 1] == UInt8(ascii: "l")
        }
    }

    /// Whether a line leads to the page that this one is a part of: "< Tarn | Mills".
    private func isLinkToParent(_ line: ScrapeLine, _ text: Bytes) -> Bool {
        (text.hasPrefixASCII("< ") || text.hasPrefixASCII("&lt; ")) && line.count <= 255 && !line.endsSentence
    }

    /// Whether a line points to another page: "For weaving with willow, see Baskets." Authors write so too, but not as the
    /// first line of a section, and less often with a name at the end: "For a proof, see the book of Velm."
    private func isPointer(_ text: Bytes) -> Bool {
        guard text.hasPrefixASCII("For "), text.count < 200, let place = text.firstIndex(of: ", see ") else {
            return false
        }
        let target = Bytes(rebasing: text[(place + 6)...])
        return !target.isEmpty && Scalar(target, at: 0).isCapitalLetter && target.spaceCount <= 6
    }

    /// Whether a line of Markdown is a sentence without a colon: "For more details, see Ostra Mill." Other hatnotes name their kind.
    private func isSentenceOfMarkdown(_ text: Bytes, _ page: ScrapePage) -> Bool {
        page.flattening == .markdown && text.hasPrefixASCII("For more ") && !text.contains(UInt8(ascii: ":"))
    }

    /// Whether a line is the names of portals, glued together: "Physics portalScience portal".
    private func isPortalBar(_ text: Bytes) -> Bool {
        guard text.count < 300, text.last == UInt8(ascii: "l"), text.hasSuffixASCII(" portal") else { return false }
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
    private func dropPhrase(
        _ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage, _ searchCount: inout Int
    ) {
        let line = page.lines[index]
        if page.flattening == .oneLine, cutSentence(index, kind, &page) { return }
        if kind == .maintenance, line.isProse || line.signs.contains(.lineBreak), cutNotice(index, &page) { return }
        // Notices whose ends are known have lines of their own there.
        if page.flattening == .oneLine, kind == .maintenance || kind == .stub { return }
        guard line.isProse, kind != .maintenance, kind != .stub else { return drop(index, kind, &page) }
        if !cutPhrase(index, kind, &page, &searchCount), line.count < 400 { drop(index, kind, &page) }
    }

    /// Whether a style sheet stands near the start of a line, behind which a box begins: its seams tell more.
    private func holdsSheet(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let next = partition(0..<page.marks.count) { page.marks[$0].end <= line.start }
        return page.marks[next...].prefix { $0.start < line.start + Self.longestPhrase }.contains { $0.what == .style }
    }

    /// How many hatnotes may stand one behind the other.
    private static let mostHatnotes = 6

    /// Cuts the first sentence off, where that is the phrase and all of a section is one line; of hatnotes all that follow each other.
    ///
    /// - Returns: Whether the line is done with: there is more in it than the phrase.
    private func cutSentence(_ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage) -> Bool {
        let line = page.lines[index]
        switch kind {
        case .hatnotes, .sisterProjects, .mediaPlayer, .indicator, .siteNotice, .redirectNote, .sidebar: break
        default: return false
        }
        guard kind.option.isEmpty || !keep.contains(kind.option) else { return true }
        var start = line.start
        for number in 0..<Self.mostHatnotes {
            let rest = Bytes(rebasing: page.bytes[start..<line.end])
            guard let next = startOfText(behind: rest) else {
                // The last of them ends the line.
                guard number > 0, isPointer(rest) else { break }
                drop(index, kind, &page)
                return true
            }
            let sentence = Bytes(rebasing: rest[..<next]).trimmed
            let isPhrase =
                kind != .hatnotes
                ? Phrases.shared.kind(ofLine: sentence, .all, .all) == kind
                : isHatnote(Bytes(rebasing: rest[..<next]))
                    && (number == 0 || isPointer(sentence)
                        || Phrases.shared.kind(ofLine: sentence, .all, .all) == .hatnotes)
            guard isPhrase else { break }
            start += next
            if kind != .hatnotes { break }
        }
        if start == line.start, kind == .hatnotes, let text = startOfSentence(behindPages: page.text(line)) {
            cut(index, kind, at: line.start + text, &page)
            return true
        }
        let isDone = start > line.start || startOfText(behind: page.text(line)) != nil
        if start > line.start { cut(index, kind, at: start, &page) }
        return isDone
    }

    /// More words behind the colon of a hatnote, or in one without a colon, are not only the names of pages.
    private static let mostWordsOfPages = 6
    private static let mostWordsOfHatnote = 16

    /// In bytes: how far behind a hatnote's colon the article may begin, and how long that is at least.
    private static let longestPages = 120
    private static let shortestText = 40

    /// Words of sentences that names of pages hardly have.
    private static let wordsOfSentences: [StaticString] = [
        "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would", "can", "could", "may", "did",
        "does", "which", "that", "who", "it", "its", "his", "her", "their", "they", "also", "but", "by", "as", "not",
    ]

    /// Where the article begins behind the pages that a hatnote names, where nothing but its first word tells: "Main article: Mills of Ostra The
    /// mills of Ostra …". The name of a page may begin so, too.
    private func startOfSentence(behindPages line: Bytes) -> Int? {
        guard let colon = line.prefix(Self.longestPages).firstIndex(of: UInt8(ascii: ":")),
            SentenceEnd.isAtEnd(of: line)
        else { return nil }
        let limit = min(line.count, colon + Self.longestPages)
        var word = line.skippingSpaces(from: colon + 1)
        while word < limit {
            let end = line[word..<limit].firstIndex { $0.isHTMLSpace } ?? limit
            let next = line.skippingSpaces(from: end)
            guard next < limit, next > end, let last = line[next..<limit].firstIndex(where: { $0.isHTMLSpace }) else {
                return nil
            }
            // A sentence may have begun without such a word.
            let text = Bytes(rebasing: line[word..<end])
            if SentenceEnd.isAtEnd(of: text)
                || Self.wordsOfSentences.contains(where: { text.equalsASCII($0) })
            {
                return nil
            }
            // In front of it is a name: behind "of" the word is a name's.
            let isName = !Scalar(line, at: word).isSmallLetter
            if isName, Scalar(line, at: next).isCapitalLetter, line.count - next >= Self.shortestText,
                SentenceOpeners.contain(Bytes(rebasing: line[next..<last]))
            {
                return next
            }
            word = next
        }
        return nil
    }

    /// Where the second sentence begins of a line that begins as a hatnote, behind the kind of a page too: "Mill (river)."
    private func startOfText(behind line: Bytes) -> Int? {
        let next = SentenceEnd.startOfSecond(in: line)
        guard let close = Bytes(rebasing: line[..<(next ?? line.count)]).firstIndex(of: "). ") else { return next }
        return close + 3
    }

    /// Whether a sentence that begins like a hatnote is one, and no sentence of the article goes on with it: "Main article: Mills."
    private func isHatnote(_ sentence: Bytes) -> Bool {
        guard let colon = sentence.firstIndex(of: UInt8(ascii: ":"), from: 0) else {
            return sentence.spaceCount <= Self.mostWordsOfHatnote
        }
        return Bytes(rebasing: sentence[colon...]).spaceCount <= Self.mostWordsOfPages
    }

    /// Cuts a notice off that a paragraph is glued to, behind its date or the link that explains it: "(May 2014)The dams".
    private func cutNotice(_ index: Int, _ page: inout ScrapePage) -> Bool {
        let line = page.lines[index]
        let limit = min(line.end, line.start + Self.longestNotice)
        var place = line.start
        var start: Int?
        while let close = page.bytes.firstIndex(of: UInt8(ascii: ")"), from: place), close + 1 < limit {
            place = close + 1
            // Behind its date a notice is over where its line is, though the next ones have been joined to it.
            if let next = startOfLine(behind: place, limit, page),
                let open = page.bytes[line.start..<close].lastIndex(of: UInt8(ascii: "(")),
                Self.isMonth(Bytes(rebasing: page.bytes[(open + 1)..<close])),
                !Phrases.shared.isNotice(Bytes(rebasing: page.bytes[next..<line.end]))
            {
                cut(index, .maintenance, at: next, &page)
                return true
            }
            // Where a page is one line, a space parts its blocks.
            if page.flattening == .oneLine, page.bytes[place] == 0x20 { place += 1 }
            guard Scalar(page.bytes, at: place).isCapitalLetter,
                let open = page.bytes[line.start..<close].lastIndex(of: UInt8(ascii: "("))
            else { continue }
            let inside = Bytes(rebasing: page.bytes[(open + 1)..<close])
            if Self.isMonth(inside) || inside.hasPrefixASCII("Learn how") { start = place }
        }
        guard let start, line.endsSentence, line.end - start >= Self.shortestParagraph,
            !Phrases.shared.isNotice(Bytes(rebasing: page.bytes[start..<line.end]))
        else { return false }
        cut(index, .maintenance, at: start, &page)
        return true
    }

    /// Where the next line of the source begins, where nothing is left of this one.
    private func startOfLine(behind place: Int, _ limit: Int, _ page: ScrapePage) -> Int? {
        let next = page.bytes.skippingBlanks(from: place, to: limit)
        guard next < limit, page.bytes[place..<next].contains(UInt8(ascii: "\n")),
            !page.bytes.matches("(Learn", at: next), !page.bytes.matches("Learn how", at: next)
        else { return nil }
        return next
    }

    /// Notices are no longer.
    private static let longestNotice = 900

    /// Whether a text is a month with its year, in any language: "May 2014".
    private static func isMonth(_ text: Bytes) -> Bool {
        text.count > 6 && text.count <= 30 && text.suffix(4).allSatisfy(\.isASCIIDigit)
            && (text[0].isASCIILetter || text[0] >= 0xC3)
    }

    private func cut(_ index: Int, _ kind: ChromeKind, at place: Int, _ page: inout ScrapePage) {
        page.lines[index].cutKind = kind
        page.lines[index].cutStart = page.lines[index].start
        page.lines[index].cut(upTo: place)
    }

    /// How far into a line its paragraph may begin that is glued to a phrase, and how long it is at least behind a mark.
    private static let longestPhrase = 400
    private static let shortestParagraph = 60

    /// Whether a point and the letter behind it are an abbreviation: "U.S", "J.R".
    private static func isInitial(_ place: Int, _ bytes: Bytes) -> Bool {
        let isShort = bytes[place - 2] >= UInt8(ascii: "A") && bytes[place - 2] <= UInt8(ascii: "Z")
        return isShort || (place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "."))
    }

    /// How many words are looked for in all of a page. Behind so many seams is no paragraph, or the page was made to take long.
    private static let mostSearches = 200

    /// Cuts a phrase off that its paragraph is glued to: a capital letter touches the word in front of it, in a word
    /// that the page does not have elsewhere, as it may "YouTube".
    ///
    /// - Returns: Whether there was a seam, or cannot be told.
    @discardableResult
    private func cutPhrase(
        _ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage, _ searchCount: inout Int
    ) -> Bool {
        // Nor is anything of the line dropped where no more words may be looked for.
        guard kind.option.isEmpty || !keep.contains(kind.option), searchCount < Self.mostSearches else { return true }
        let line = page.lines[index]
        var place = line.start + 12
        while place < min(line.end, line.start + Self.longestPhrase) {
            defer { place += 1 }
            guard page.bytes[place] & 0xC0 != 0x80, Scalar(page.bytes, at: place).isCapitalLetter else { continue }
            let last = page.bytes[place - 1]
            guard
                last >= UInt8(ascii: "a") && last <= UInt8(ascii: "z") || last == UInt8(ascii: ")")
                    || (last == UInt8(ascii: ".") && page.bytes[place - 2] != UInt8(ascii: ".")
                        && !Self.isInitial(place, page.bytes) && line.end - place >= Self.shortestParagraph),
                searchCount < Self.mostSearches
            else { continue }
            searchCount += 1
            guard isUnique(wordAround: place, line, page) else { continue }
            cut(index, kind, at: place, &page)
            return true
        }
        return searchCount == Self.mostSearches
    }

    /// Whether the page has the word around a place but once, and no seam follows within it.
    private func isUnique(wordAround place: Int, _ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        var start = place
        var end = place
        while start > line.start, !page.bytes[start - 1].isHTMLSpace { start -= 1 }
        while end < line.end, !page.bytes[end].isHTMLSpace { end += 1 }
        if (place + 1..<max(end, place + 1)).contains(where: page.bytes.hasSeam) { return false }
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

    func drop(_ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage) {
        guard kind.option.isEmpty || !keep.contains(kind.option) else { return }
        page.lines[index].leaveOut(as: kind)
    }
}
