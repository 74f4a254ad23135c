internal import HTMLReader

/// Boxes beside the text that wear the class of a list of links, and hold prose.
extension ArticleBuilder {
    private static let mostNodes = 200
    /// In bytes, without the words of links.
    private static let shortestText = 50

    /// Whether such a box is a passage of the article: a paragraph that is a sentence, no list, no table, and few links.
    func isAside(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard page.nodes[number].tag == .div, range.count <= Self.mostNodes else { return false }
        var (count, linked) = (0, 0)
        var linkEnd = 0
        var hasParagraph = false
        var last = Bytes(start: nil, count: 0)
        for child in range {
            let node = page.nodes[child]
            switch node.tag {
            case .li, .table, .dt, .img, .h2, .h3, .h4: return false
            case .p: hasParagraph = true
            case .a: linkEnd = max(linkEnd, Int(node.end))
            case .text:
                let text = page.text(node).trimmed
                guard !text.isEmpty else { continue }
                last = text
                if child < linkEnd { linked += text.count } else { count += text.count }
            default: break
            }
        }
        return hasParagraph && count >= Self.shortestText && count > linked * 2 && SentenceEnd.isAtEnd(of: last)
    }
}
