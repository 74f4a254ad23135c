internal import HTMLReader

/// Which line is the title of the page.
extension ScrapeLandmarks {
    /// The line of the title. Where a flattener marks it behind the title of the window, it is the second of both.
    func findTitle(_ page: ScrapePage, _ end: Int) -> Int? {
        guard let title = titleLine(page, end) else { return nil }
        let next = title + 1
        guard page.flattening == .markdown, next < end, isTopHeading(title, page), isTopHeading(next, page),
            page.text(page.lines[title]).starts(with: page.text(page.lines[next]))
        else { return title }
        return next
    }

    private func isTopHeading(_ index: Int, _ page: ScrapePage) -> Bool {
        page.lines[index].shape == .heading && page.lines[index].level == 1
    }

    /// The line of the title: the one that the page's address or its scripts name, else the one that the flattener calls so, else the one
    /// in front of the tagline.
    private func titleLine(_ page: ScrapePage, _ end: Int) -> Int? {
        let limit = min(end, Self.maximumHead)
        if let title = fandom?.title, title < limit { return title }
        let name = address?.title ?? scripts.pageName?.replacingUnderscores ?? ""
        let key = Array(name.utf8.filter { !$0.isHTMLSpace })
        if !key.isEmpty {
            // The address has a capital letter first, where the title may have a small one.
            var small = key
            small[0] = small[0].lowercasedASCII
            let fits = (0..<limit).filter {
                let range = page.lines[$0].start..<page.lines[$0].end
                guard HeadingKey.mayBegin(with: page.bytes[range.lowerBound], key[0], or: small[0]) else {
                    return false
                }
                return HeadingKey.fits(range, key, in: page) || HeadingKey.fits(range, small, in: page)
            }
            // A menu may name the page too; the title is the last before the tagline.
            if let tagline {
                if let found = fits.last(where: { $0 < tagline }) { return found }
            } else if let found = fits.first, !isBehindArticle(found, page) {
                // The first line may be the title of the browser's window; then the page's own stands behind the menus.
                if found == 0, fits.count > 1, areMenus(1..<fits[1], page) { return fits[1] }
                return found
            }
        }
        if page.flattening == .oneLine, TitleLine.isWindowTitle(page) { return 0 }
        if page.rewritten?.pointee.partsAtFirstLevel != true,
            let heading = (0..<limit).first(where: { page.lines[$0].shape == .heading && page.lines[$0].level == 1 }),
            !page.lines[..<heading].contains(where: \.isProse)
        {
            return heading
        }
        if let title = VectorHead.title(in: page, before: min(tagline ?? limit, limit)) { return title }
        if let tagline, tagline > 0 {
            // Vector 2022 has the list of languages, the tabs and the tools between them.
            let fold = (0..<tagline).last { page.lines[$0].roles.contains(.tocToggle) }
            // In 2022 the list of languages stood in front of the title, and could be folded.
            let toggle = fold.flatMap { isOfLanguages($0, page) ? nil : $0 }
            // Where the contents have none of their own, the last is that of a section.
            if let toggle,
                let list = (toggle + 1..<tagline).first(where: { page.lines[$0].roles.contains(.languageList) }),
                list > toggle + 1, isTitle(page.lines[list - 1], page)
            {
                return list - 1
            }
            if let toggle,
                let found = (toggle + 1..<tagline).first(where: { isTitle(page.lines[$0], page) })
            {
                return found
            }
            if let list = (0..<tagline).last(where: { page.lines[$0].roles.contains(.languageList) }), list > 0,
                isTitle(page.lines[list - 1], page)
            {
                return list - 1
            }
            // Where each text node is a line, it may be the last piece of the name that the address gives.
            return titleAbove(tagline, page).flatMap { isEnd($0, of: key, page) ? nil : $0 }
        }
        // A tagline of few letters is not known as one; the links under it are.
        if let jump = page.lines.prefix(5).firstIndex(where: { $0.roles.contains(.jumpLink) }), jump > 0, jump < end,
            !page.lines[..<jump].contains(where: \.isProse), isTitle(page.lines[0], page),
            !FandomHead.isAdvertisement(page.lines[0], page)
        {
            return 0
        }
        if let title = HomeLink.title(in: page), title < limit { return title }
        if tagline != nil { return nil }
        if let title = JumpLinks.title(in: page, before: limit), isTitle(page.lines[title], page) { return title }
        return TitleLine.find(in: page, before: limit)
    }

    /// Whether text of the article stands in front of a line: then the line is no title, be it called so. Without a skin around it an
    /// article has its own name first in a box at its end.
    private func isBehindArticle(_ index: Int, _ page: ScrapePage) -> Bool {
        var (sentenceCount, interfaceCount) = (0, 0)
        for line in page.lines[..<index] where line.part == .body {
            if line.isInterface {
                interfaceCount += 1
            } else if line.isSentence() {
                sentenceCount += 1
            } else if page.headingWithEditLink(line) != nil {
                return true
            }
        }
        // A site may say something above its menus and the title.
        return sentenceCount > (interfaceCount >= Self.fewestMenus ? Self.mostNotices : 0)
    }

    /// Lines of menus in front of a title, where there are menus.
    private static let fewestMenus = 3

    private static let longestFold = 3

    /// Whether what folds is the list of languages, which stands right above it.
    private func isOfLanguages(_ fold: Int, _ page: ScrapePage) -> Bool {
        page.lines[max(0, fold - Self.longestFold)..<fold].contains { $0.roles.contains(.languageList) }
    }

    /// The title above the tagline. Where nothing else of the page is in front of it, it may be called as menus are: "History".
    private func titleAbove(_ tagline: Int, _ page: ScrapePage) -> Int? {
        let others = (0..<tagline).filter { !isIndicator(page.lines[$0], page) }
        if others.count == 1 || (others.count == 2 && page.lines[others[0]].roles.contains(.jumpLink)),
            page.lines[others.last!].count <= 255
        {
            return others.last
        }
        // Vector 2022 says in a sentence between them that the page has no other languages.
        let titles = others.filter { isTitle(page.lines[$0], page) }
        return titles.last { !isSentence(page.lines[$0], page) } ?? titles.last
    }

    /// Whether a line is the end of a name without its spaces, and less than all of it.
    private func isEnd(_ index: Int, of name: [UInt8], _ page: ScrapePage) -> Bool {
        let text = page.text(page.lines[index]).filter { !$0.isHTMLSpace }
        return text.count < name.count && !text.isEmpty && name.suffix(text.count).elementsEqual(text)
    }

    private func isSentence(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.endsSentence && (page.text(line).spaceCount >= 3 || page.text(line).hasSuffixASCII("。"))
    }

    /// Whether a line is the description of a mark beside the title: "Page semi-protected".
    private func isIndicator(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.starts.contains(.phrase)
            && Phrases.shared.kind(ofLine: page.text(line), line.signs, line.starts) == .indicator
    }

    /// Whether most of some lines are the interface's.
    private func areMenus(_ lines: Range<Int>, _ page: ScrapePage) -> Bool {
        let count = page.lines[lines].count(where: \.isInterface)
        return count >= 3 && count * 2 >= lines.count && !page.lines[lines].contains(where: \.isProse)
    }

    /// In bytes.
    private static let longestTitleOfLine = 120

    /// Whether a line says where the page is from, or has the mark of a heading that is the title of the window.
    private func holdsMark(_ text: Bytes) -> Bool { text.hasPrefixASCII("# ") || text.contains("://") }

    private func isTitle(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        // Where a page is one line, its contents are lines; what is in front of them is glued to menus.
        if page.flattening == .oneLine, page.bytes[line.start].isASCIIDigit || line.count > Self.longestTitleOfLine {
            return false
        }
        return line.count <= 255 && line.part == .body && !line.isInterface && !holdsMark(page.text(line))
            && !VectorHead.isCheckbox(line, page)
    }
}
