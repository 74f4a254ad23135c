internal import HTMLReader

/// Trees of categories that authors put into a page. They are nested lists made of other elements.
extension ArticleBuilder {
    mutating func categoryTree(_ number: Int) {
        closeLine()
        let outer = line
        let end = Int(page.nodes[number].end)
        /// Where the categories end that the one at hand is in, and whether each of those is an item: one without a name is none.
        var outers: [(end: Int, isItem: Bool)] = []
        var isItem = false
        var child = number + 1
        while child < end {
            while let last = outers.last, last.end <= child { outers.removeLast() }
            let node = page.nodes[child]
            let next = Int(node.end)
            if page.hasClass("CategoryTreeItem", node) {
                let depth = min(outers.count(where: \.isItem), Self.maximumNesting)
                isItem = category(child, depth: outer.listDepth + depth)
                child = next
            } else if page.hasClass("CategoryTreeChildren", node) {
                // They are hidden until the reader unfolds them.
                outers.append((next, isItem))
                isItem = false
                child += 1
            } else if node.tag == .div {
                child += 1
            } else {
                flow(child..<next)
                closeLine()
                child = next
            }
        }
        _ = canvas.finishLine()
        line = outer
        line.item = nil
    }

    /// Writes the name of a category, without the numbers of what is in it.
    ///
    /// - Returns: Whether it has one.
    private mutating func category(_ number: Int, depth: Int) -> Bool {
        let count = records.count
        line = LineState(item: .init(depth: depth, number: -1), listDepth: depth)
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let next = Int(page.nodes[child].end)
            if page.nodes[child].tag == .span, isCount(child) {
                _ = remove(child, .menu, "category-count", .mark)
            } else {
                flow(child..<next)
            }
            child = next
        }
        closeLine()
        return records.count > count
    }

    private func isCount(_ number: Int) -> Bool {
        guard (number + 1..<Int(page.nodes[number].end)).allSatisfy({ page.nodes[$0].tag == .text }),
            let text = page.firstText(in: number)
        else { return false }
        return text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
    }
}
