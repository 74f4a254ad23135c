internal import HTMLReader

/// Navigation that was never closed, because its page breaks off there: the article stands in it.
extension ArticleBuilder {
    private static let kinds: Set<ChromeKind> = [.menu, .navbox, .sidebar, .portalBar, .sisterProjects, .hatnotes]
    /// In bytes, without the words of links.
    private static let shortestParagraph = 40
    private static let fewestParagraphs = 2

    /// Where the article begins that an element of navigation has swallowed: its first paragraph or heading. Nil where there is none.
    ///
    /// Most of the content is in such an element, so that nearly none is looked at.
    func swallowedText(in number: Int) -> Int? {
        let range = number + 1..<Int(page.nodes[number].end)
        guard isArticle, page.nodes[number].tag == .div, range.count * 2 > contentSize,
            let kind = verdict(number, traits[number])?.kind, Self.kinds.contains(kind)
        else { return nil }
        var first: Int?
        var (paragraphs, headings) = (0, 0)
        for child in range {
            let tag = page.nodes[child].tag
            if tag == .p {
                guard isParagraphOfText(child) else { continue }
                paragraphs += 1
            } else if tag.headingLevel > 1 {
                headings += 1
            } else {
                continue
            }
            if first == nil { first = child }
            if paragraphs >= Self.fewestParagraphs || paragraphs > 0 && headings > 0 { return first }
        }
        return nil
    }

    /// Whether a paragraph has a sentence beside the words of its links.
    private func isParagraphOfText(_ number: Int) -> Bool {
        var count = 0
        var linkEnd = 0
        var last = Bytes(start: nil, count: 0)
        for child in number + 1..<Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .a { linkEnd = Int(node.end) }
            guard node.tag == .text, page.text(node).hasVisibleCharacter else { continue }
            last = page.text(node).trimmed
            if child >= linkEnd { count += last.count }
        }
        return count >= Self.shortestParagraph && SentenceEnd.isAtEnd(of: last)
    }
}
