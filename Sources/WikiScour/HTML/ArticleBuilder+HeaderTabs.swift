internal import HTMLReader

/// Pages whose headings of the first level the extension HeaderTabs has made the names of tabs: they are headings again.
extension ArticleBuilder {
    private static let mostTabs = 100

    /// Writes the panels under their names. False where the element is built otherwise.
    mutating func headerTabs(_ number: Int) -> Bool {
        guard let strip = page.firstElementChild(of: number), page.nodes[strip].tag == .ul else { return false }
        let links = (strip..<Int(page.nodes[strip].end)).filter { link in
            page.nodes[link].tag == .a
                && page.attribute(.href, of: page.nodes[link])?.first == UInt8(ascii: "#")
        }
        var panels: [Int] = []
        var child = Int(page.nodes[strip].end)
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .div {
                panels.append(child)
            } else if node.tag != .comment, node.tag != .text || page.text(node).hasVisibleCharacter {
                return false
            }
            child = Int(node.end)
        }
        guard !links.isEmpty, links.count == panels.count, links.count <= Self.mostTabs else { return false }
        for (link, panel) in zip(links, panels) {
            closeLine()
            text(link + 1..<Int(page.nodes[link].end), asValue: false)
            emit(.heading, depth: 1, source: link)
            line.listDepth = 0
            flow(panel + 1..<Int(page.nodes[panel].end))
        }
        closeLine()
        return true
    }
}
