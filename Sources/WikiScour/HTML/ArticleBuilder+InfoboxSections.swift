internal import HTMLReader

/// Boxes of game wikis that consist of sections, each a name and under it a table, a list or words.
extension ArticleBuilder {
    /// Whether an element of a box is a section that begins with its name, or holds a list and nothing else.
    func isSectionOfBox(_ number: Int) -> Bool {
        let node = page.nodes[number]
        guard node.tag == .div, page.hasClass("section", node), let first = page.firstElementChild(of: number),
            !hasText(number + 1..<first)
        else { return false }
        if page.hasClass("title", page.nodes[first]) { return true }
        return page.nodes[first].tag == .ul && !hasText(Int(page.nodes[first].end)..<Int(node.end))
    }

    /// Reads a section. Its name is about nothing behind it.
    mutating func sectionOfBox(_ number: Int, _ rows: inout InfoboxRows) {
        let outer = rows.group
        rows.groupCount += 1
        rows.group = rows.groupCount
        defer { rows.group = outer }
        guard let first = page.firstElementChild(of: number) else { return }
        let node = page.nodes[first]
        guard page.hasClass("title", node) else { return linesOfBox(number, &rows) }
        wholeRow(first, isHeader: true, isCaption: false, &rows)
        collectRows(in: Int(node.end)..<Int(page.nodes[number].end), &rows)
    }

    /// Reads a list without a name: each item may have a label of its own.
    private mutating func linesOfBox(_ number: Int, _ rows: inout InfoboxRows) {
        let nodes = number..<Int(page.nodes[number].end)
        for line in lines(of: number) {
            if let colon = Self.endOfLabel(in: line) {
                let value = Self.value(behind: "", in: String(line[colon...]))
                rows.add(.labelled([String(line[..<colon])], [value], value, nodes: nodes))
            } else {
                rows.add(InfoboxRow(form: .text(line), nodes: nodes))
            }
        }
    }
}
