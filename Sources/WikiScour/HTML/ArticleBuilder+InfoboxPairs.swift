internal import HTMLReader

/// Rows of an infobox with two labels and their values, side by side: "Race, Wyrm, Gender, Male".
extension ArticleBuilder {
    /// Adds a row for each label and its value, where labels and values take turns in a row. False for other rows.
    mutating func addPairs(of cells: [Int], _ values: [String], _ rows: inout InfoboxRows) -> Bool {
        guard cells.count >= 4, cells.count.isMultiple(of: 2), !values.contains(where: \.isEmpty) else { return false }
        // Header cells with plain ones between them, or bold ones.
        let byElement = cells.indices.allSatisfy { (page.nodes[cells[$0]].tag == .th) == $0.isMultiple(of: 2) }
        guard byElement || cells.indices.allSatisfy({ isBoldOnly(cells[$0]) == $0.isMultiple(of: 2) }) else {
            return false
        }
        for index in stride(from: 0, to: cells.count, by: 2) {
            let (label, value) = (cells[index], cells[index + 1])
            let nodes = label..<Int(page.nodes[value].end)
            rows.add(.labelled(lines(of: label), lines(of: value), values[index + 1], nodes: nodes))
        }
        return true
    }
}
