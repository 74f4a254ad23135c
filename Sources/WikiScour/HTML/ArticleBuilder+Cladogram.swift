internal import HTMLReader

extension ArticleBuilder {
    /// Writes a tree of descent as a nested list: a branch is an item, what descends from it lies under it.
    ///
    /// Each branching is a table; a row with a label holds a leaf, which is a name or the next table.
    mutating func cladogram(_ number: Int) {
        closeLine()
        let outer = line
        branch(number, depth: line.listDepth)
        line = outer
    }

    private mutating func branch(_ table: Int, depth: Int) {
        let end = Int(page.nodes[table].end)
        guard enter() else {
            text(table + 1..<end, asValue: false)
            emit(.listItem, depth: depth, number: -1)
            return
        }
        defer { nesting -= 1 }
        var label: Int?
        var number = table + 1
        while number < end {
            let node = page.nodes[number]
            guard node.tag == .td || node.tag == .th else {
                number = stray(number)
                continue
            }
            emit(.listItem, depth: depth, number: -1)
            if page.hasClass("clade-leaf", node) {
                leaf(number, label, depth)
                label = nil
            } else if hasText(number + 1..<Int(node.end)) {
                if let label { item(label, depth) }
                label = number
            } else {
                var child = number + 1
                while child < Int(node.end) { child = stray(child) }
            }
            number = Int(node.end)
        }
        emit(.listItem, depth: depth, number: -1)
        if let label { item(label, depth) }
    }

    private mutating func leaf(_ cell: Int, _ label: Int?, _ depth: Int) {
        let range = cell + 1..<Int(page.nodes[cell].end)
        if !range.contains(where: isClade) {
            if let label { text(label + 1..<Int(page.nodes[label].end), asValue: false) }
            canvas.join(.block)
            text(range, asValue: false)
            emit(.listItem, depth: depth, number: -1)
            return
        }
        if let label { item(label, depth) }
        let depth = label == nil ? depth : depth + 1
        var number = range.lowerBound
        while number < range.upperBound {
            if isClade(number) {
                emit(.listItem, depth: depth, number: -1)
                branch(number, depth: depth)
                number = Int(page.nodes[number].end)
            } else {
                number = stray(number)
            }
        }
        emit(.listItem, depth: depth, number: -1)
    }

    private func isClade(_ number: Int) -> Bool {
        page.nodes[number].tag == .table && traits[number].roles.contains(.clade)
    }

    /// Writes on the line at hand what begins at a node beside the cells and tables of a tree, and returns the node to go on with. Where the
    /// tree was never closed, that is the rest of the page.
    private mutating func stray(_ number: Int) -> Int {
        let (met, next) = step(number)
        switch met {
        case .text, .nothing, .dropped: break
        case .lineBreak: canvas.space()
        case .element:
            if page.nodes[number].tag.isBlock { canvas.space() }
        }
        return next
    }

    private mutating func item(_ cell: Int, _ depth: Int) {
        text(cell + 1..<Int(page.nodes[cell].end), asValue: false)
        emit(.listItem, depth: depth, number: -1)
    }
}
