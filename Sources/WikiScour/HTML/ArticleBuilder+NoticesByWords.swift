internal import HTMLReader

extension ArticleBuilder {
    private static let mostNodesOfNotice = 80
    /// In bytes.
    private static let lengthsOfNotice = 20...600

    /// What a small box without a class is by its words, as those of flattened pages are told: a notice to editors, or which page is
    /// meant. Only a table of one row is asked, and what floats without being one.
    func noticeByWords(_ number: Int) -> (kind: ChromeKind, rule: String)? {
        let isTable = page.nodes[number].tag == .table
        let range = number + 1..<Int(page.nodes[number].end)
        guard isArticle, range.count <= Self.mostNodesOfNotice, !isBoxOfData(number),
            let count = page.textCount(number, limit: Self.lengthsOfNotice.upperBound),
            count >= Self.lengthsOfNotice.lowerBound, !holdsMore(range)
        else { return nil }
        switch wordsOfNotice(range, isTable: isTable) {
        case .maintenance: return (.maintenance, "notice-by-words")
        case .stub: return (.stub, "notice-by-words")
        case .hatnotes where isTable && hasNoTextInSection && canvas.lineIsEmpty && !keep.contains(.hatnotes):
            return (.hatnotes, "notice-by-words")
        default: return nil
        }
    }

    /// Whether there is more than a notice has: a second row, an item, a heading.
    private func holdsMore(_ range: Range<Int>) -> Bool {
        var rowCount = 0
        for child in range {
            switch page.nodes[child].tag {
            case .tr: rowCount += 1
            case .li, .dd, .pre, .h1, .h2, .h3, .h4, .h5, .h6: return true
            default: break
            }
            if rowCount > 1 { return true }
        }
        return false
    }

    /// What the words say: those of all cells together, or in a box under its head those of a block.
    private func wordsOfNotice(_ range: Range<Int>, isTable: Bool) -> ChromeKind? {
        if let kind = kindOfWords(range) { return kind }
        for child in range
        where page.nodes[child].tag == .div || page.nodes[child].tag == .td || page.nodes[child].tag == .p {
            if let kind = kindOfWords(child + 1..<Int(page.nodes[child].end)) { return kind }
        }
        return nil
    }

    private func kindOfWords(_ range: Range<Int>) -> ChromeKind? {
        var text = page.plainText(of: range)
        return text.withUTF8 { $0.isEmpty ? nil : Phrases.shared.kind(ofLine: $0, .all, .all) }
    }
}
