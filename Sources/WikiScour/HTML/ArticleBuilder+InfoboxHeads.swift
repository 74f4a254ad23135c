internal import HTMLReader

/// Heads of an infobox that are more than one line, or more than one cell.
extension ArticleBuilder {
    /// The name that the lines of a header make: one after another they are parts of it, but for the lines of two offices, each of which
    /// begins with a capital. A single word before a break is broken off for its width.
    static func header(of lines: [String]) -> String {
        guard var header = lines.first else { return "" }
        for (line, next) in zip(lines, lines.dropFirst()) {
            let isAnother =
                line.contains(" ")
                && next.unicodeScalars.first.map { Scalar(value: $0.value, length: 1).isCapitalLetter } ?? false
            header += (isAnother ? ", " : " ") + next
        }
        return header
    }

    /// The texts of a table within a cell that has nothing but heads, column by column: signs, and their names under them. Nil for any
    /// other table.
    mutating func columnsOfHeads(_ cell: Int) -> [String]? {
        guard let heads = headsOfTable(cell) else { return nil }
        return heads[0].indices.map { column in
            heads.map { value(of: $0[column]) }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// The cells of such a table, row by row.
    private func headsOfTable(_ cell: Int) -> [[Int]]? {
        var rows: [[Int]] = []
        var tableCount = 0
        var headEnd = 0
        for child in cell + 1..<Int(page.nodes[cell].end) {
            let node = page.nodes[child]
            switch node.tag {
            case .td: return nil
            case .table: tableCount += 1
            case .tr: rows.append([])
            case .th:
                if rows.isEmpty || child < headEnd { return nil }
                rows[rows.count - 1].append(child)
                headEnd = Int(node.end)
            case .text where child >= headEnd && page.text(node).hasVisibleCharacter: return nil
            default: break
            }
        }
        guard tableCount == 1, rows.count > 1, rows[0].count > 1, rows.allSatisfy({ $0.count == rows[0].count }) else {
            return nil
        }
        return rows
    }
}
