/// The places of a flattened page by which it is read: where the article begins and ends, and the lines that tell
/// something about it.
struct ScrapeLandmarks {
    /// The lines of the article, its title left out.
    var content: Range<Int>
    /// The line of the title; nil where the page shows none.
    var title: Int?
    /// "Retrieved from …", with the page's address.
    var retrieved: Int?
    /// The line of the categories.
    var categories: Int?
    /// When the page was last changed.
    var modified: Int?
    var tagline: Int?
    /// The address that "Retrieved from" gives.
    var address: PrintedAddress?
    /// What Fandom puts in front of the article.
    let fandom: FandomHead?
    /// What the scripts of the page's head say of it.
    let scripts: ScriptVariables

    /// Nothing before the article is longer: the menus of every skin.
    static let maximumHead = 1500
    /// Sentences of a site or a wiki that may stand above the article's title.
    static let mostNotices = 3

    init(_ page: ScrapePage) {
        let lines = page.lines
        content = 0..<lines.count
        fandom = FandomHead.find(in: page)
        scripts = page.scriptVariables
        var watch = page.watch
        for index in lines.indices where !watch.isOver() {
            let line = lines[index]
            // Most lines are the article's.
            if line.roles.isEmpty, !line.starts.contains(.category) { continue }
            if line.roles.contains(.retrievedFrom), let printed = PrintedAddress(line, page),
                !(retrieved.map { leadsToInterface($0, page) } ?? false)
            {
                retrieved = index
                address = printed
            }
            if line.roles.contains(.lastModified) { modified = index }
            if index * 2 > lines.count || retrieved.map({ index - $0 <= 2 }) == true,
                line.starts.contains(.category), CategoryLine.isOne(index, page)
            {
                categories = index
            }
            if tagline == nil, line.roles.contains(.tagline), isHead(upTo: index, page) { tagline = index }
        }
        let end = findEnd(page)
        let start = findStart(page, end)
        content = start..<max(start, end)
    }

    /// Whether the lines behind one are the interface's: the menus that a page shows behind its article.
    private func leadsToInterface(_ index: Int, _ page: ScrapePage) -> Bool {
        let next = page.lines[(index + 1)..<min(index + 16, page.lines.count)]
        return next.count(where: \.isInterface) >= 4
    }

    /// Whether a line can stand under the title: no sentence is in front of it, and where more than the title is, it is
    /// menus. "From Hanover" alone is an item of a list.
    private func isHead(upTo index: Int, _ page: ScrapePage) -> Bool {
        if page.lines[index].shape == .item { return false }
        guard index > 0 else { return WikiTagline.isOne(page.lines[index], page) }
        guard index < Self.maximumHead else { return false }
        // Whatever a site writes above them, under the links that jump over its menus an article begins.
        let leadsToLinks = JumpLinks.follow(index, page)
        // Where a page is one line, nobody else's words but headings are a line of their own, and its menus read like one
        // sentence.
        if page.flattening == .oneLine { return page.lines[index].shape != .heading }
        var count = 0
        var unknownCount = 0
        var sentenceCount = 0
        for line in page.lines[..<index] where line.part == .body {
            if line.isInterface {
                count += 1
            } else if line.isProse {
                sentenceCount += 1
                if !leadsToLinks || sentenceCount > Self.mostNotices { return false }
            } else {
                unknownCount += 1
            }
        }
        return index <= 2 || leadsToLinks || count * 3 >= unknownCount
    }

    // MARK: The end

    /// Where the article ends: at the first line that the page writes behind it.
    private mutating func findEnd(_ page: ScrapePage) -> Int {
        if let retrieved { return retrieved }
        if let licence = page.lines.lastIndex(where: {
            page.bytes[$0.start] == UInt8(ascii: "C")
                && page.text($0).hasPrefixASCII("Community content is available under ")
        }) {
            // On the pages of Fandom the categories stand in front of it, their name twice.
            let first = page.lines[..<licence].suffix(60).firstIndex { page.text($0).equalsASCII("Categories") }
            return first ?? licence
        }
        if let categories, categories * 2 > page.lines.count || isChrome(categories + 1, page),
            !articleGoesOn(behind: categories, page)
        {
            return categories
        }
        if let modified, isBehindHalf(modified, page) { return startOfRun(endingAt: modified, page) }
        return startOfRun(endingAt: page.lines.count, page)
    }

    /// Whether a line stands in the second half of a page. Where that is one line, others are few and not alike.
    private func isBehindHalf(_ index: Int, _ page: ScrapePage) -> Bool {
        page.flattening == .oneLine
            ? page.lines[index].start * 2 > page.bytes.count : index * 2 > page.lines.count
    }

    /// Whether the article goes on behind what looks like its categories: a heading with its edit link, or paragraphs.
    private func articleGoesOn(behind index: Int, _ page: ScrapePage) -> Bool {
        var count = 0
        for next in (index + 1)..<page.lines.count {
            if page.headingWithEditLink(page.lines[next]) != nil { return true }
            if isArticle(next, page) { count += 1 }
        }
        return count >= 3
    }

    private func isChrome(_ index: Int, _ page: ScrapePage) -> Bool {
        index < page.lines.count && page.lines[index].isInterface
    }

    /// Whether a line is sentences of the article, and not of what is written under it.
    private func isArticle(_ index: Int, _ page: ScrapePage) -> Bool {
        page.lines[index].isProse && page.lines[index].kind == nil && !isChrome(index, page)
    }

    /// Where the lines of the interface begin that end at `end`. A few lines among them may be unknown, but most must
    /// be the interface's: single words of it are anybody's.
    private func startOfRun(endingAt end: Int, _ page: ScrapePage) -> Int {
        var start = end
        var index = end - 1
        var count = 0
        while index >= 0, start - index <= 3, !isArticle(index, page), index != tagline {
            if isChrome(index, page), !JumpLinks.isOfHead(page.lines[index]) {
                count += 1
                start = index
            }
            index -= 1
        }
        guard count >= 3, count * 2 >= end - start else { return end }
        // Short sentences under names that menus have too are the article, where nothing in front of them is.
        let head = (tagline.map { $0 + 1 } ?? 0)
        let isFoot =
            !(start..<end).contains { isShortSentence($0, page) }
            || head < start && (head..<start).contains { isShortSentence($0, page) }
        return isFoot ? start : end
    }

    /// In bytes.
    private static let shortestSentence = 20

    /// Whether a line ends as a sentence does, and is none of the interface's.
    private func isShortSentence(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.endsSentence && line.count >= Self.shortestSentence && line.part == .body && !isChrome(index, page)
    }

    // MARK: The beginning

    /// Where the article begins: behind the title, and behind what the skin writes under it.
    private mutating func findStart(_ page: ScrapePage, _ end: Int) -> Int {
        title = findTitle(page, end)
        var start = 0
        if let title { start = TitleLine.endOfTabs(behind: title, page, end) }
        if let tagline, tagline < end { start = max(start, tagline + 1) }
        if let fandom, fandom.end <= end { start = max(start, fandom.end) }
        guard start > 0 else { return 0 }
        // Under the tagline stand jump links and the redirect note. Without a tagline menus may follow, as far as most
        // lines are the interface's: single words of it are anybody's.
        let roles: InterfaceRoles =
            tagline == nil
            ? .interface.union([.redirectNote, .oldRevision])
            : [.tagline, .jumpLink, .redirectNote, .oldRevision, .menuItem]
        let leadsToLinks = tagline.map { JumpLinks.follow($0, page) } ?? false
        var index = start
        var last = start
        var count = 0
        var jumps = false
        while index < end, index - last < (tagline == nil ? 6 : leadsToLinks && !jumps ? JumpLinks.reach : 2),
            !beginsArticle(index, roles, page)
        {
            // Behind the links that jump over the menus the article begins, be it with its contents.
            if jumps, page.lines[index].roles.contains(.tocHeading) { break }
            if page.lines[index].roles.contains(.jumpLink) { jumps = true }
            if !page.lines[index].roles.isDisjoint(with: roles) || VectorHead.isFoldedMenu(page.lines[index], page) {
                last = index + 1
                count += 1
                // Links of nodes that were joined are those of an old skin, under which there is nothing else of it.
                if page.lines[index].flags.contains(.alone), page.lines[index].roles.contains(.jumpLink) { break }
            }
            index += 1
        }
        return tagline == nil && count * 2 < last - start ? start : last
    }

    /// Whether a line under the title is the article's: a sentence, be it a short one or one that a list follows, or a heading.
    /// "History" is what tabs and sections are called alike.
    private func beginsArticle(_ index: Int, _ roles: InterfaceRoles, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        if line.isProse || line.shape == .heading && !line.roles.contains(.menuHeading) { return true }
        let hasEditLink = index + 1 < page.lines.count && page.isEditLink(page.lines[index + 1])
        if !line.roles.isDisjoint(with: roles) { return hasEditLink }
        return line.endsSentence || hasEditLink || page.text(line).last == UInt8(ascii: ":") && line.count > 12
    }
}

extension InterfaceRoles {
    /// What stands around an article, and not in it.
    static let interface: Self = [
        .menuHeading, .menuItem, .search, .languageList, .languageName, .tagline, .jumpLink, .tocHeading, .tocToggle,
        .footer, .lastModified, .viewCount, .retrievedFrom, .notice,
    ]
}
