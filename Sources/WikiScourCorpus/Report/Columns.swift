/// Sets rows as columns.
package enum Columns {
    /// - Parameter numbers: The columns that are set flush right.
    package static func lines(_ rows: [[String]], indent: Int, numbers: Set<Int> = []) -> [String] {
        let columnCount = rows.first?.count ?? 0
        let widths = (0..<columnCount).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = String(repeating: " ", count: indent)
            for (column, cell) in row.enumerated() {
                let padding = String(repeating: " ", count: widths[column] - cell.count)
                line += numbers.contains(column) ? padding + cell : cell + padding
                line += "  "
            }
            return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
        }
    }
}
