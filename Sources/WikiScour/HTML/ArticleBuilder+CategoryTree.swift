internal import HTMLReader

/// Trees of categories that authors put into a page. They are nested lists made of other elements.
extension ArticleBuilder {
    mutating func categoryTree(_ number: Int) {
        closeLine()
        let outer = line
        let end = Int(page.nodes[number].end)
        /// Where the categories end that the one at hand is in.
        var ends: [Int] = []
        var child = number + 1
        while child < end {
            while let last = ends.last, last <= child { ends.removeLast() }
            let node = page.nodes[child]
            let next = Int(node.end)
            if page.hasClass("CategoryTreeItem", node) {
                category(child, depth: outer.listDepth + min(ends.count, Self.maximumNesting))
                child = next
            } else if page.hasClass("CategoryTreeChildren", node) {
                // They are hidden until the reader unfolds them.
                ends.append(next)
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
    private mutating func category(_ number: Int, depth: Int) {
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
    }

    private func isCount(_ number: Int) -> Bool {
        guard (number + 1..<Int(page.nodes[number].end)).allSatisfy({ page.nodes[$0].tag == .text }),
            let text = page.firstText(in: number)
        else { return false }
        return text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
    }
}
