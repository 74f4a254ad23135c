internal import HTMLReader

/// Blocks that lead on from the page and wear no class that is known: bars of chapters, trails to the page, links beside it. They have
/// no words but those of links, so that no sentence can be among them.
extension ArticleBuilder {
    private static let mostNodes = 600
    private static let fewestLinksOfBar = 4
    private static let fewestLinksBeside = 3
    private static let fewestLinksByClass = 2
    /// A list with a class of navigation may be one of pages all the same, where it is long.
    private static let mostItemsByClass = 8

    /// What a block of nothing but links is; nil for all others.
    func navigationOfLinks(_ number: Int) -> (kind: ChromeKind, rule: String)? {
        guard isArticle, mayBeNavigation(number), let bar = linkBar(number) else { return nil }
        if bar.isOfLetters { return (.tableOfContents, "contents-unmarked") }
        if bar.holdsLooseLetters { return nil }
        if bar.selfLinkCount > 0 {
            if bar.itemCount == 0, bar.linkCount >= Self.fewestLinksOfBar, bar.separatorCount * 2 >= bar.linkCount,
                !bar.hasHead || page.nodes[number].tag == .div
            {
                return (.navbox, "links-round-page")
            }
            if bar.linkCount >= Self.fewestLinksBeside, isSetRight(number) { return (.sidebar, "links-beside-page") }
        }
        if bar.hasHead { return nil }
        if bar.itemCount == 0, bar.isTrail, bar.endsInPage, !hasBegun { return (.menu, "trail-to-page") }
        if bar.itemCount == 0, bar.leadsToNeighbours { return (.navbox, "previous-and-next") }
        let isShortList = page.nodes[number].tag == .ul && bar.itemCount <= Self.mostItemsByClass
        if isShortList, bar.itemCount == bar.linkCount, bar.isBetweenAngles { return (.navbox, "previous-and-next") }
        if bar.linkCount >= Self.fewestLinksByClass, bar.itemCount == 0 || isShortList, isCalledNavigation(number) {
            return (.navbox, "links-by-class")
        }
        return nil
    }

    /// Whether it is worth while to look at a block: most begin with a sentence, and of a list its class or its style tells.
    private func mayBeNavigation(_ number: Int) -> Bool {
        let node = page.nodes[number]
        guard
            node.tag != .ul || traits[number].roles.contains(.floating) || page.attribute(.class, of: node) != nil
                || beginsWithAngle(number), number + 1 < Int(node.end)
        else { return false }
        let first = page.nodes[number + 1]
        return first.tag != .text || page.text(first).count <= Self.longestHeadOrMark
    }

    /// Whether the first words of a list may be those of a link back: "< Weir", "|<", "« Weir".
    private func beginsWithAngle(_ number: Int) -> Bool {
        // The item, the link, its text.
        for child in number + 1..<min(Int(page.nodes[number].end), number + 8) where page.nodes[child].tag == .text {
            let text = page.text(page.nodes[child]).trimmedOfNoBreakSpaces
            if !text.isEmpty { return LinkBar.hasAngleBack(text) }
        }
        return false
    }

    /// In bytes: what stands between links, or over them.
    private static let longestHeadOrMark = 300

    /// Whether an element holds links, and no other words.
    func holdsOnlyLinks(_ number: Int) -> Bool {
        linkBar(number).map { $0.linkCount > 0 && !$0.hasHead && !$0.holdsLooseLetters } ?? false
    }

    private static let mostNodesOfWay = 40
    private static let placesAbove: [StaticString] = [
        "#top", "#Top", "#toc", "#mw-head", "#content", "#firstHeading", "#globalWrapper", "#mw-page-base",
    ]

    /// Whether all words of a block are links back to the top of the page, or to its contents.
    func leadsToTop(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard range.count <= Self.mostNodesOfWay else { return false }
        var (linkEnd, count) = (0, 0)
        for child in range {
            let node = page.nodes[child]
            if node.tag == .text {
                guard child < linkEnd || mayFrameLink(page.text(node)) else { return false }
            } else if node.tag == .a, let href = page.attribute(.href, of: node),
                Self.placesAbove.contains(where: { href.hasSuffixASCII($0) })
            {
                linkEnd = Int(node.end)
                count += 1
            } else if node.tag.headingLevel > 0 {
                return false
            }
        }
        return count > 0
    }

    /// In bytes: most blocks begin with a longer text.
    private static let longestFrame = 12

    private func mayFrameLink(_ text: Bytes) -> Bool {
        text.count <= Self.longestFrame && text.string.unicodeScalars.allSatisfy(LinkBar.mayFrameLink)
    }

    /// Reads a block; nil where it has words of its own, or is more than a line or a list.
    private func linkBar(_ number: Int) -> LinkBar? {
        let end = Int(page.nodes[number].end)
        guard end - number <= Self.mostNodes else { return nil }
        var bar = LinkBar()
        var linkEnd = 0
        var boldEnd = 0
        var child = number + 1
        while child < end {
            let node = page.nodes[child]
            if node.tag == .text {
                let text = page.text(node)
                if child >= linkEnd, text.hasVisibleCharacter, !(child < boldEnd && bar.takeHead(text)),
                    !bar.takeMark(text, title), !bar.takeAmongLetters(text)
                {
                    return nil
                }
            } else if node.tag != .comment {
                if node.tag.headingLevel > 0 || node.tag == .td || node.tag == .th || node.tag == .pre
                    || node.tag == .dt
                {
                    return nil
                }
                if verdict(child, traits[child]) != nil {
                    child = Int(node.end)
                    continue
                }
                if node.tag == .li { bar.itemCount += 1 }
                if node.tag == .b || node.tag == .strong { boldEnd = max(boldEnd, Int(node.end)) }
                let isOwnName = page.isSelfLink(child)
                if child >= linkEnd, isOwnName || node.tag == .a {
                    linkEnd = Int(node.end)
                    let opensEditor =
                        page.attribute(.href, of: node).map { PageSurvey.opensEditor($0, node, page) } ?? false
                    // What leads out of the wiki is a source; the editor of a template is no page.
                    if page.hasClass("external", node), !opensEditor { return nil }
                    if !opensEditor, hasText(child..<linkEnd) {
                        let texts = (child..<linkEnd).lazy.filter { page.nodes[$0].tag == .text }
                            .map { page.text(page.nodes[$0]).trimmedOfNoBreakSpaces }.filter { !$0.isEmpty }
                        if let first = texts.first, let last = texts.last {
                            bar.takeLink(first, last)
                            if let href = page.attribute(.href, of: node), texts.dropFirst().isEmpty {
                                bar.takeAddress(href, reading: first)
                            }
                        }
                        if isOwnName { bar.selfLinkCount += 1 }
                        bar.endsInPage = isOwnName
                    }
                }
            }
            child += 1
        }
        if bar.separatorCount == 0 { bar.isTrail = false }
        return bar
    }

    /// Whether the article has any text so far. Boxes stand beside it.
    private var hasBegun: Bool {
        !canvas.lineIsEmpty || records.contains { $0.kind != .infobox && $0.kind != .key && $0.kind != .cell }
    }

    /// Whether a box stands at the right edge of the text: to the left float columns of lists too.
    private func isSetRight(_ number: Int) -> Bool {
        let node = page.nodes[number]
        if traits[number].roles.contains(.floating), let style = page.attribute(.style, of: node) {
            return style.contains("right")
        }
        guard let classes = page.attribute(.class, of: node) else { return false }
        return classes.holdsToken {
            $0.equalsASCII("right") || $0.equalsASCII("floatright") || $0.equalsASCII("tright")
        }
    }

    /// Whether a class of a block says that it leads to other pages.
    private func isCalledNavigation(_ number: Int) -> Bool {
        guard let classes = page.attribute(.class, of: page.nodes[number]) else { return false }
        return classes.holdsToken { token in
            Self.endsOfNavigation.contains { token.hasSuffixASCII($0) }
        }
    }

    private static let endsOfNavigation: [StaticString] = [
        "nav", "navbar", "navigation", "navtrail", "pager", "breadcrumb", "breadcrumbs",
    ]

    /// Whether a block is the menu of the page that a skin has put among its text: there is a link to its editor in it, others to its history
    /// and to what leads to it, and no sentence.
    func isMenuOfPage(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard isArticle, !editLinks.isEmpty, range.count < Self.mostNodes, holdsEditLink(range) else { return false }
        var tools: Set<Int> = []
        var (linked, loose) = (0, 0)
        var linkEnd = 0
        for child in range {
            let node = page.nodes[child]
            if node.tag == .text {
                let text = page.text(node).trimmed
                if child < linkEnd {
                    linked += text.count
                } else {
                    guard text.count <= Self.longestNameInMenu else { return false }
                    loose += text.count
                }
            } else if node.tag == .a {
                linkEnd = max(linkEnd, Int(node.end))
                guard let href = page.attribute(.href, of: node) else { continue }
                if let tool = Self.toolsOfPage.firstIndex(where: { href.contains($0) }) { tools.insert(tool) }
            } else if node.tag.headingLevel > 0 || node.tag == .td || node.tag == .pre {
                return false
            }
        }
        return tools.count >= Self.fewestToolsInMenu && loose < linked
    }

    /// What the addresses of tools hold that are about one page.
    private static let toolsOfPage: [StaticString] = [
        "action=history", "Special:WhatLinksHere/", "Special:RecentChangesLinked/", "action=info", "action=purge",
        "action=delete", "action=protect", "action=watch", "Special:MovePage/", "Special:UserLogin",
    ]
    private static let fewestToolsInMenu = 2
    /// In bytes: the name of a group of links.
    private static let longestNameInMenu = 24
}
