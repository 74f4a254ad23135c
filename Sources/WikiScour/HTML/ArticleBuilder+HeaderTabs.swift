internal import HTMLReader

/// Pages whose headings of the first level the extension HeaderTabs has made the names of tabs: they are headings again.
extension ArticleBuilder {
    private static let mostTabs = 100

    /// Writes the panels under their names. False where the element is built otherwise.
    mutating func headerTabs(_ number: Int) -> Bool {
        guard page.attribute(.id, of: page.nodes[number])?.equalsASCII("headertabs") ?? false else { return false }
        if let panels = panelsByName(in: number) {
            for panel in panels {
                closeLine()
                text(panel.name, asValue: false)
                emit(.heading, depth: 1, source: panel.name.lowerBound - 1)
                line.listDepth = 0
                flow(panel.content)
            }
            closeLine()
            return true
        }
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

    /// The panels as the server writes them since it has OOUI do so: names and panels are elements with a role, wherever they stand, and
    /// the links of the names lead to the panels. Nil where there are none, or where it cannot be told which belong together.
    private func panelsByName(in number: Int) -> [(name: Range<Int>, content: Range<Int>)]? {
        var names: [(target: Bytes, nodes: Range<Int>)] = []
        var panels: [Int] = []
        var tabEnd = 0
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if isTabPanel(byRole: node) {
                panels.append(child)
                child = Int(node.end)
                continue
            }
            if page.attribute(.role, of: node)?.equalsASCII("tab") ?? false { tabEnd = Int(node.end) }
            if child < tabEnd, node.tag == .a, let href = page.attribute(.href, of: node),
                href.first == UInt8(ascii: "#")
            {
                names.append((Bytes(rebasing: href.dropFirst()), child + 1..<Int(node.end)))
            }
            child += 1
        }
        guard !panels.isEmpty, panels.count <= Self.mostTabs, names.count <= Self.mostTabs else { return nil }
        var pairs: [(name: Range<Int>, content: Range<Int>)] = []
        for (position, panel) in panels.enumerated() {
            let id = page.attribute(.id, of: page.nodes[panel]) ?? Bytes(start: nil, count: 0)
            let named = names.first { $0.target.count == id.count && $0.target.elementsEqual(id) }
            // The names of other scripts are escaped in the links.
            guard let name = named ?? (names.count == panels.count ? names[position] : nil) else { return nil }
            pairs.append((name.nodes, content(ofPanel: panel)))
        }
        return pairs
    }

    /// What is in a panel, without the frame that OOUI puts round it, and its name, which has no words.
    private func content(ofPanel panel: Int) -> Range<Int> {
        let end = Int(page.nodes[panel].end)
        guard let frame = page.firstElementChild(of: panel), page.nodes[frame].tag == .fieldset,
            !hasText(panel + 1..<frame)
        else { return panel + 1..<end }
        guard let legend = page.firstElementChild(of: frame), page.nodes[legend].tag == .legend,
            page.firstText(in: legend) == nil
        else { return frame + 1..<end }
        return Int(page.nodes[legend].end)..<end
    }
}
