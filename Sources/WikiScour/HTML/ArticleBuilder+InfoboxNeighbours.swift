internal import HTMLReader

/// What came before a thing and what after, side by side in a table of their own in a box: neither is the label of the other.
extension ArticleBuilder {
    /// How many nodes such a table has at most.
    private static let mostNodes = 120

    /// The one row of a table within a cell that has two cells, where both are plain and of several lines.
    func rowOfNeighbours(in cell: Int) -> Int? {
        let range = inside(cell)
        guard range.count <= Self.mostNodes else { return nil }
        var found: Int?
        for child in range where page.nodes[child].tag == .tr {
            let cells = (child + 1..<Int(page.nodes[child].end)).filter {
                page.nodes[$0].tag == .td || page.nodes[$0].tag == .th
            }
            if cells.count < 2 { continue }
            guard found == nil, cells.count == 2, cells.allSatisfy({ page.nodes[$0].tag == .td && breaks($0) }) else {
                return nil
            }
            found = child
        }
        return found
    }

    private func breaks(_ cell: Int) -> Bool { inside(cell).contains { page.nodes[$0].tag == .br } }

    /// Adds such a row: as navigation where the words say so, or as the value of the header over it. False where there is none: then
    /// nothing tells that the first cell is no label.
    mutating func addNeighbours(_ cells: [Int], _ nodes: Range<Int>, _ rows: inout InfoboxRows) -> Bool {
        let areWords = cells.allSatisfy { cell in
            page.firstText(in: cell).map { NeighbourWords.shared.sort(of: $0) == .neighbour } ?? false
        }
        if areWords {
            rows.add(InfoboxRow(form: .empty, nodes: nodes))
            return true
        }
        guard rows.endsWithHeader else { return false }
        let values = cells.map { value(of: $0) }.filter { !$0.isEmpty }
        rows.add(InfoboxRow(form: .text(values.joined(separator: ", ")), nodes: nodes))
        return true
    }
}
