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
        guard enter() else { return }
        defer { nesting -= 1 }
        var label: Int?
        var number = table + 1
        while number < Int(page.nodes[table].end) {
            let node = page.nodes[number]
            guard node.tag == .td || node.tag == .th else {
                number = node.tag == .text || node.tag == .comment ? Int(node.end) : number + 1
                continue
            }
            if page.hasClass("clade-leaf", node) {
                leaf(number, label, depth)
                label = nil
            } else if hasText(number + 1..<Int(node.end)) {
                if let label { item(label, depth) }
                label = number
            }
            number = Int(node.end)
        }
        if let label { item(label, depth) }
    }

    private mutating func leaf(_ cell: Int, _ label: Int?, _ depth: Int) {
        var tables: [Int] = []
        var number = cell + 1
        while number < Int(page.nodes[cell].end) {
            if page.nodes[number].tag == .table, traits[number].roles.contains(.clade) {
                tables.append(number)
                number = Int(page.nodes[number].end)
            } else {
                number += 1
            }
        }
        if tables.isEmpty {
            if let label { text(label + 1..<Int(page.nodes[label].end), asValue: false) }
            canvas.join(.block)
            text(cell + 1..<Int(page.nodes[cell].end), asValue: false)
            emit(.listItem, depth: depth, number: -1)
            return
        }
        if let label { item(label, depth) }
        for table in tables { branch(table, depth: label == nil ? depth : depth + 1) }
    }

    private mutating func item(_ cell: Int, _ depth: Int) {
        text(cell + 1..<Int(page.nodes[cell].end), asValue: false)
        emit(.listItem, depth: depth, number: -1)
    }
}
