internal import HTMLReader

extension ArticleBuilder {
    /// What a block is that no class gives away, and the name under which it goes; nil for text.
    func unmarkedChrome(_ number: Int) -> (kind: ChromeKind, rule: String)? {
        let tag = page.nodes[number].tag
        if isEditorsNotice(number) { return (.maintenance, "editors-notice") }
        if tag == .div, let found = noticeByRevision(number) { return found }
        if tag == .table || tag == .div && traits[number].roles.contains(.floating),
            let found = noticeByWords(number)
        {
            return found
        }
        if tag == .div || tag == .p || tag == .center, let found = noticeInText(number) { return found }
        if tag == .ul || tag == .ol, isContents(number) { return (.tableOfContents, "contents-unmarked") }
        if tag.headingLevel > 0, isHeadingOfContents(number) { return (.tableOfContents, "contents-unmarked") }
        if tag == .table, framesContents(number) { return (.tableOfContents, "contents-unmarked") }
        if tag == .table || tag == .div && isFrame(number), isUnmarkedNavbox(number) {
            return (.navbox, "navbox-unmarked")
        }
        if tag == .table, isFloatingNavigation(number) { return (.navbox, "navbox-unmarked") }
        if tag == .table, isSuccessionBox(number) { return (.successionBox, "succession-unmarked") }
        if tag == .table, isRouteDiagram(number) { return (.navbox, "route-diagram") }
        if tag == .table || tag == .div, traits[number].roles.contains(.floating), !keep.contains(.captions),
            isCaptionedImage(number)
        {
            return (.captions, "image-floating")
        }
        if tag == .div, !keep.contains(.captions), isDrawnWithLabels(number) { return (.captions, "labels-on-image") }
        if tag == .div || tag == .p, isIconHatnote(number) { return (.hatnotes, "hatnote-icon") }
        if tag == .p, isArticle, namesMissingTemplates(number) { return (.cleanupMark, "template-missing") }
        if tag == .p, leadsToMoreRows(number) { return (.menu, "link-to-more-rows") }
        if tag == .div || tag == .p || tag == .center || tag == .table, isEditButton(number) {
            return (.editLink, "edit-button")
        }
        if tag == .div || tag == .p || tag == .center || tag == .table, leadsToNeighbours(number) {
            return (.navbox, "previous-and-next")
        }
        if tag == .div || tag == .p || tag == .center || tag == .ul || tag == .nav {
            if let found = navigationOfLinks(number) { return found }
            if leadsToTop(number) { return (.jumpLink, "links-to-top") }
            if isLanguageBar(number) { return (.languageList, "languages-of-page") }
            if tag == .ul, leadsToNeighbours(number), holdsOnlyLinks(number) { return (.navbox, "previous-and-next") }
            if namesNeighbours(number) { return (.navbox, "previous-and-next") }
            if tag != .p, isMenuOfPage(number) { return (.menu, "menu-of-page") }
        }
        return nil
    }

    /// Whether an element that sets references small holds none: it set any list so.
    func isSmallPrint(_ number: Int) -> Bool {
        guard page.hasClass("references-small", page.nodes[number]) else { return false }
        return !(number + 1..<Int(page.nodes[number].end)).contains { child in
            let node = page.nodes[child]
            if node.tag == .text || node.tag == .comment { return false }
            if traits[child].roles.contains(.references) { return true }
            return node.tag == .a && (page.attribute(.href, of: node)?.contains("ref") ?? false)
        }
    }

    /// Whether a block is an editors' sentence that no class gives away: "This section is empty. You can help by adding
    /// to it." It is short, opens the editor, and is wholly in italics or in a box of its own.
    func isEditorsNotice(_ number: Int) -> Bool {
        let node = page.nodes[number]
        let range = number..<Int(node.end)
        guard !editLinks.isEmpty, range.count < 120, holdsEditLink(range) else { return false }
        // The link must be words of the sentence, and not an edit mark beside it.
        var count = 0
        var linkCount = 0
        var child = number + 1
        while child < range.upperBound {
            let node = page.nodes[child]
            if node.tag.headingLevel > 0 { return false }
            if node.tag == .text {
                count += page.text(node).count
            } else if node.tag != .comment, verdict(child, traits[child]) != nil {
                child = Int(node.end)
                continue
            } else if node.tag == .a, let href = page.attribute(.href, of: node),
                PageSurvey.opensEditor(href, node, page),
                !isOneWord(child) || page.textCount(child, limit: 9) == nil || isWithinSentence(child)
            {
                linkCount += 1
            }
            child += 1
        }
        if linkCount == 0 || count > 700 || count < 20 { return false }
        switch node.tag {
        case .table:
            // A box of one row; an infobox may have a link to its editor too.
            return !isBoxOfData(number)
                && range.count { page.nodes[$0].tag == .tr } <= 1
        case .div: return page.attribute(.style, of: node)?.contains("border") ?? false || isItalicOnly(range)
        case .p, .dd: return count < 220 || isItalicOnly(range)
        default: return false
        }
    }

    private static let mostNodesOfButton = 24
    /// In bytes.
    private static let longestEditButton = 60

    /// Whether a block is a button for editing and nothing more: all its text is that of one link to the editor. Pages that tell editors what
    /// to do have such too.
    private func isEditButton(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard range.count <= Self.mostNodesOfButton, range.count > 1, !allEditLinks.isEmpty,
            page.nodes[number + 1].tag != .text || page.text(page.nodes[number + 1]).first?.isHTMLSpace ?? true
        else { return false }
        let first = partition(allEditLinks.indices) { allEditLinks[$0] < range.lowerBound }
        guard first < allEditLinks.count, allEditLinks[first] < range.upperBound,
            page.textCount(allEditLinks[first], limit: Self.longestEditButton) != nil
        else { return false }
        let link = allEditLinks[first]..<Int(page.nodes[allEditLinks[first]].end)
        var hasWords = false
        for child in range {
            let node = page.nodes[child]
            if node.tag == .li || node.tag.headingLevel > 0 { return false }
            guard node.tag == .text, page.text(node).hasVisibleCharacter else { continue }
            if !link.contains(child) { return false }
            hasWords = true
        }
        return hasWords
    }

    /// Whether a paragraph is the link under a table of Cargo to the rows that the table leaves out.
    private func leadsToMoreRows(_ number: Int) -> Bool {
        let link = number + 1
        guard Int(page.nodes[number].end) - number <= 4, link < Int(page.nodes[number].end), page.nodes[link].tag == .a,
            Int(page.nodes[number].end) - Int(page.nodes[link].end) <= 1,
            let href = page.attribute(.href, of: page.nodes[link])
        else { return false }
        return href.contains("ViewData") && (href.contains("tables=") || href.contains("offset="))
    }

    /// Drops a line break that a message of Cite stands behind, and the end of the source line before it: both came with
    /// the message.
    mutating func dropBreakOfMessage(_ number: Int) -> Bool {
        let message = Int(page.nodes[number].end)
        guard message < page.nodes.count, page.hasClass("mw-ext-cite-error", page.nodes[message]) else { return false }
        var before = number - 1
        while before > 0, isBlankLineEnd(before) { before -= 1 }
        let endsWithSpace = page.nodes[before].tag == .text && page.text(page.nodes[before]).last?.isHTMLSpace ?? true
        if !endsWithSpace { canvas.withoutSpace() }
        return true
    }

    /// Whether a node is white space, or an element that holds nothing else.
    private func isBlankLineEnd(_ number: Int) -> Bool {
        let node = page.nodes[number]
        if node.tag == .text { return page.text(node).isBlank }
        return node.tag == .span && Int(node.end) == number + 2 && isBlankLineEnd(number + 1)
    }

    /// Whether a block is a picture with words put on it, or a drawing of nothing but such words: a map, a line of time.
    func isDrawnWithLabels(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard range.count > 2, range.count < 2000 else { return false }
        var hasImage = false
        var labelCount = 0
        var labelEnd = 0
        for child in range {
            let node = page.nodes[child]
            if node.tag == .img { hasImage = true }
            if node.tag != .text, traits[child].roles.contains(.positioned) {
                if page.textCount(child, limit: 80) == nil { return false }
                if child >= labelEnd, hasText(child + 1..<Int(node.end)) { labelCount += 1 }
                labelEnd = max(labelEnd, Int(node.end))
            }
            if node.tag == .text, child >= labelEnd, page.text(node).hasVisibleCharacter { return false }
        }
        return labelCount >= (hasImage ? 1 : 3)
    }

    /// Notes the words "Redirect to:", which stand in paragraphs in front of the target.
    mutating func dropRedirectWords(_ number: Int) {
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            if page.nodes[child].tag == .p { droppedNodes.insert(child) }
            child = Int(page.nodes[child].end)
        }
    }

    /// What a block is that leads to a revision: with the licence it is the line that offline copies put under every article;
    /// in a border, with a link to what has changed since, a note to those who translate the page.
    private func noticeByRevision(_ number: Int) -> (kind: ChromeKind, rule: String)? {
        let range = number..<Int(page.nodes[number].end)
        guard range.count < 60 else { return nil }
        var leadsToRevision = false
        var leadsToLicence = false
        var leadsToChanges = false
        for child in range where page.nodes[child].tag == .a {
            guard let href = page.attribute(.href, of: page.nodes[child]) else { continue }
            if href.contains("oldid=") {
                leadsToRevision = true
                leadsToChanges = leadsToChanges || href.contains("diff=")
            }
            if href.contains("creativecommons.org/licenses") { leadsToLicence = true }
        }
        if leadsToRevision && leadsToLicence { return (.footer, "offline-footer") }
        guard leadsToChanges, isArticle, !range.contains(where: { page.nodes[$0].tag.headingLevel > 0 }),
            page.attribute(.style, of: page.nodes[number])?.contains("border") ?? false,
            page.textCount(number, limit: Self.longestNotice) != nil
        else { return nil }
        return (.maintenance, "editors-notice")
    }

    /// In bytes.
    private static let longestNotice = 700

    /// Whether an element that folds another is text, and no button.
    func isToggleInText(_ number: Int) -> Bool {
        let node = page.nodes[number]
        guard let classes = page.attribute(.class, of: node), classes.contains("toggle") else { return false }
        let isHeadOfPart = node.tag.isBlock && classes.holdsToken("mw-collapsible-toggle")
        guard isHeadOfPart || classes.contains("mw-customtoggle-") else { return false }
        return !classes.contains("button") && !classes.contains("btn") && !readsAsButton(number)
    }

    /// In bytes.
    private static let longestButton = 160

    /// Whether an element that folds another says what to do, as buttons do; rows and headings are never such.
    private func readsAsButton(_ number: Int) -> Bool {
        switch page.nodes[number].tag {
        case .div, .p, .span, .a, .li, .dd, .center: break
        default: return false
        }
        let range = number + 1..<Int(page.nodes[number].end)
        guard range.count < 40, page.textCount(number, limit: Self.longestButton) != nil,
            !range.contains(where: { page.nodes[$0].tag.headingLevel > 0 || page.nodes[$0].tag == .tr })
        else { return false }
        return ToggleWords.shared.areOfButton(page.plainText(of: number))
    }

    /// Whether the class of a box says that it holds data: then no look makes chrome of it.
    func isBoxOfData(_ number: Int) -> Bool {
        isWikitable(number) || !traits[number].roles.isDisjoint(with: [.infobox, .geography])
    }

    /// Whether an element has a class of the frames that navboxes were made of before they had one of their own.
    private func isFrame(_ number: Int) -> Bool {
        guard let classes = page.attribute(.class, of: page.nodes[number]) else { return false }
        return classes.holdsToken("NavFrame") || classes.holdsToken("toccolours")
    }

    /// Whether a table has a row that begins with who came before and ends with who came after. Where the names stand in
    /// rows below, the words may be the heads of a list.
    private func isSuccessionBox(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard range.count < 2000, !traits[number].roles.contains(.infobox) else { return false }
        for row in range where page.nodes[row].tag == .tr {
            guard let (first, last) = endsOfThree(row), let before = page.firstText(in: first),
                let after = page.firstText(in: last), SuccessionWords.shared.areEnds(before, after)
            else { continue }
            if page.plainText(of: first).utf8.count > before.count { return true }
            let isShort = range.count { page.nodes[$0].tag == .tr } <= 4
            if isShort, !isWikitable(number) { return true }
        }
        return false
    }

    /// The first and the last of a row's three cells; nil for a row of fewer or more.
    private func endsOfThree(_ row: Int) -> (first: Int, last: Int)? {
        var count = 0
        var (first, last) = (row, row)
        var child = row + 1
        while child < Int(page.nodes[row].end) {
            guard page.nodes[child].tag == .td || page.nodes[child].tag == .th else {
                child += 1
                continue
            }
            if count == 0 { first = child }
            last = child
            count += 1
            if count > 3 { return nil }
            child = Int(page.nodes[child].end)
        }
        return count == 3 ? (first, last) : nil
    }

    /// Whether a table is the drawing of a railway line, by the names of its pictures.
    private func isRouteDiagram(_ number: Int) -> Bool {
        guard !isWikitable(number) else { return false }
        var count = 0
        for child in number + 1..<min(Int(page.nodes[number].end), number + 600) where page.nodes[child].tag == .img {
            guard let source = page.attribute(.src, of: page.nodes[child]), source.contains("BSicon_") else {
                return false
            }
            count += 1
            if count == 3 { return true }
        }
        return false
    }

    /// Whether a floating box is an image with its caption, from before images had frames of their own.
    private func isCaptionedImage(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard isArticle, range.count < 60, !isBoxOfData(number), page.textCount(number, limit: 200) != nil else {
            return false
        }
        var hasImage = false
        for child in range {
            switch page.nodes[child].tag {
            case .img: hasImage = true
            case .th, .li, .dt, .dd, .pre, .h2, .h3, .h4: return false
            case .text where !hasImage && page.text(page.nodes[child]).hasVisibleCharacter: return false
            case .tr where page.cellCount(child) > 1: return false
            default: break
            }
        }
        return hasImage
    }

    /// Whether a table without a class is a navbox: near its beginning it links to the template that it is.
    ///
    /// Another sign is the page's own name among the links: its place in a series.
    func isUnmarkedNavbox(_ number: Int) -> Bool {
        if isBoxOfData(number) { return false }
        if isArticle {
            let holdsSelfLink = holdsSelfLink(number)
            if holdsSelfLink, !hasColumnHeads(number),
                isMostlyLinks(number, besides: [.b], percentage: isCollapsed(number) ? 50 : 85)
            {
                return true
            }
            if holdsSelfLink, isGridOfSeries(number) { return true }
            if isNavigationOfGroups(number, holdsSelfLink: holdsSelfLink) { return true }
        }
        for child in number..<min(Int(page.nodes[number].end), number + 60) where page.nodes[child].tag == .a {
            guard let href = page.attribute(.href, of: page.nodes[child]),
                href.contains("Template"),
                let count = page.textCount(child, limit: 16)
            else { continue }
            let text = page.plainText(of: child).lowercased()
            if count > 0, ["v", "[view]", "view", "e", "[edit]", "edit", "edit this box"].contains(text) {
                // The names of its groups are bold, and need not be links.
                return isMostlyLinks(number, besides: [.b, .th])
            }
        }
        return false
    }

    /// Whether a table is folded at first: boxes of navigation are, which may name their groups in plain text.
    private func isCollapsed(_ number: Int) -> Bool {
        page.hasClass("mw-collapsed", page.nodes[number]) || page.hasClass("collapsed", page.nodes[number])
    }

    /// Whether the first row of a table names its columns, or readers can sort it: data.
    private func hasColumnHeads(_ number: Int) -> Bool {
        if page.hasClass("sortable", page.nodes[number]) { return true }
        return headsInFirstRow(number) > 1
    }

    private func holdsSelfLink(_ number: Int) -> Bool {
        for child in number + 1..<min(Int(page.nodes[number].end), number + 2000)
        where page.nodes[child].tag == .strong || page.nodes[child].tag == .a {
            guard let value = page.attribute(.class, of: page.nodes[child]) else { continue }
            if value.contains("selflink") { return true }
        }
        return false
    }

    /// Whether nearly all text of an element is links, as in navigation. A table of data made by a template is not.
    ///
    /// - Parameters:
    ///   - names: The elements that hold the names of groups, which need not be links.
    ///   - percentage: How much of the text must be more than.
    func isMostlyLinks(_ number: Int, besides names: [HTMLTag] = [], percentage: Int = 85) -> Bool {
        var linked = 0
        var total = 0
        var linkEnd = 0
        var boldEnd = 0
        for child in number + 1..<Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .a || (node.tag == .strong && page.hasClass("selflink", node)) { linkEnd = Int(node.end) }
            if names.contains(node.tag) || node.tag == .div && page.hasClass("NavHead", node) {
                boldEnd = max(boldEnd, Int(node.end))
            }
            guard node.tag == .text else { continue }
            let text = page.text(node).trimmed
            // The marks between links are no text; short words and numbers are.
            let isMark = text.count <= 3 && !text.contains { $0.isASCIILetter || $0.isASCIIDigit }
            if child >= linkEnd, isMark || child < boldEnd { continue }
            let count = text.count
            total += count
            if child < linkEnd { linked += count }
        }
        return total > 20 && linked * 100 > total * percentage
    }

    /// Whether a paragraph is nothing but links to templates that the wiki lacks.
    private func namesMissingTemplates(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard range.count > 1, range.count < 20 else { return false }
        var linkEnd = 0
        for child in range {
            let node = page.nodes[child]
            if node.tag == .a, page.hasClass("new", node) || leadsToMissingPage(node) { linkEnd = Int(node.end) }
            guard node.tag == .text, page.text(node).hasVisibleCharacter else { continue }
            guard child < linkEnd, page.text(node).hasPrefixASCII("Template:") else { return false }
        }
        return linkEnd > 0
    }

    private func leadsToMissingPage(_ link: HTMLTape.Node) -> Bool {
        page.attribute(.href, of: link)?.contains("redlink=1") ?? false
    }

    /// Whether a link is what MediaWiki shows in the place of a template that the wiki lacks.
    func isMissingTemplate(_ number: Int) -> Bool {
        let node = page.nodes[number]
        guard Int(node.end) == number + 2, page.nodes[number + 1].tag == .text,
            page.text(page.nodes[number + 1]).hasPrefixASCII("Template:")
        else { return false }
        return page.hasClass("new", node) || leadsToMissingPage(node)
    }

    func holdsEditLink(_ range: Range<Int>) -> Bool {
        let first = partition(editLinks.indices) { editLinks[$0] < range.lowerBound }
        return first < editLinks.count && editLinks[first] < range.upperBound
    }

    /// Whether all text of a range is in italics.
    func isItalicOnly(_ range: Range<Int>) -> Bool {
        var italicEnd = 0
        var found = false
        for child in range {
            let node = page.nodes[child]
            if node.tag == .i || node.tag == .em || traits[child].roles.contains(.italic) {
                italicEnd = max(italicEnd, Int(node.end))
            }
            if node.tag == .text, page.text(node).hasVisibleCharacter {
                if child >= italicEnd { return false }
                found = true
            }
        }
        return found
    }
}
