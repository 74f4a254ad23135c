internal import HTMLReader

extension ArticleBuilder {
    private static let mostNodes = 600
    private static let fewestGroups = 2
    private static let fewestLinks = 4
    private static let mostWordsOfName = 3

    /// Whether a table is the menu of a wiki's part, without a class: it floats in one column, in which names of groups take
    /// turns with links, and there is nothing else in it.
    func isFloatingNavigation(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard isArticle, traits[number].roles.contains(.floating), range.count < Self.mostNodes,
            traits[number].roles.isDisjoint(with: [.infobox, .wikitable, .geography])
        else { return false }
        var (groups, links) = (0, 0)
        for child in range {
            switch page.nodes[child].tag {
            case .caption, .img, .h2, .h3, .pre, .dl: return false
            case .tr:
                guard page.cellCount(child) <= 1 else { return false }
            case .td, .th:
                guard let count = linkCount(ofCell: child) else { return false }
                links += count
                if count == 0, hasText(child + 1..<Int(page.nodes[child].end)) { groups += 1 }
            default: break
            }
        }
        return groups >= Self.fewestGroups && links >= Self.fewestLinks
    }

    /// How many links a cell consists of, and 0 for a name of few words; nil where it holds other text, or leads elsewhere.
    private func linkCount(ofCell cell: Int) -> Int? {
        var links = 0
        var linkEnd = 0
        var words = 0
        for child in cell + 1..<Int(page.nodes[cell].end) {
            let node = page.nodes[child]
            if node.tag == .a {
                if page.hasClass("external", node) { return nil }
                links += 1
                linkEnd = max(linkEnd, Int(node.end))
            } else if node.tag == .text, child >= linkEnd, page.text(node).hasVisibleCharacter {
                let text = page.text(node).trimmed
                // The marks between links are no words; a full stop ends a sentence.
                if links > 0, text.count <= 3, !text.contains(where: \.isASCIILetter) { continue }
                words += text.split(whereSeparator: \.isHTMLSpace).count
                if text.last == UInt8(ascii: ".") { return nil }
            }
        }
        if links > 0 { return words == 0 ? links : nil }
        return words <= Self.mostWordsOfName ? 0 : nil
    }
}
