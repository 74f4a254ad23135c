internal import HTMLReader

/// Lines that lead to the page before and to the one after, by their arrows or by their words.
extension ArticleBuilder {
    /// Whether a block leads to the page before and to the page after: it begins with an arrow to the left, ends with one to
    /// the right, and has links between them.
    func leadsToNeighbours(_ number: Int) -> Bool {
        let range = number..<Int(page.nodes[number].end)
        guard range.count > 3, range.count < 40,
            page.firstText(in: number)?.first == 0xE2, range.contains(where: { page.nodes[$0].tag == .a }),
            page.textCount(number, limit: 300) != nil
        else { return false }
        var text = Title.displayed(page.plainText(of: number))
        return text.withUTF8 { LinkBar.leadsBack($0) && LinkBar.leadsOn($0) }
    }

    private static let mostNodesOfLine = 60
    private static let mostLinksOfLine = 4
    /// In bytes.
    private static let longestLine = 300
    private static let longestWord = 40
    private static let longestNameInLine = 80

    /// Whether a block is nothing but links and the words that say where such links lead: "Previous: Weir | Next: Wheel".
    func namesNeighbours(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        // Most blocks are longer.
        guard isArticle, range.count > 1, range.count <= Self.mostNodesOfLine,
            page.textCount(number, limit: Self.longestLine) != nil
        else { return false }
        var linkEnd = 0
        var (linkCount, named, unnamed) = (0, 0, 0)
        var hasWordBeside = false
        for child in range {
            let node = page.nodes[child]
            if node.tag == .text {
                guard child >= linkEnd else { continue }
                let text = page.text(node)
                guard text.count <= Self.longestWord else { return false }
                switch NeighbourWords.shared.sort(of: text) {
                case .neighbour: hasWordBeside = true
                case .mark, .above: break
                case nil: return false
                }
            } else if node.tag == .a {
                guard child >= linkEnd, !page.hasClass("external", node) else { return false }
                linkEnd = Int(node.end)
                guard let text = page.firstText(in: child) else { continue }
                linkCount += 1
                switch text.count <= Self.longestNameInLine ? NeighbourWords.shared.sort(ofLink: text) : nil {
                case .neighbour: named += 1
                case .above: break
                default: unnamed += 1
                }
            } else if node.tag.headingLevel > 0 || node.tag == .li || node.tag == .td || node.tag == .pre {
                return false
            }
        }
        guard linkCount > 0, linkCount <= Self.mostLinksOfLine else { return false }
        return hasWordBeside ? named + unnamed > 0 : named > 0 && unnamed == 0
    }
}
