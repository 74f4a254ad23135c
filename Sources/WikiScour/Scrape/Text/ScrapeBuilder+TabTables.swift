extension ScrapeBuilder {
    /// Writes rows whose cells tabs part. Columns go that are empty in every row, but for rows of one cell.
    mutating func writeTabbedRows(from first: Int) -> Int {
        var end = first
        var isFilled: [Bool] = []
        while end < content.upperBound, page.lines[end].border == TabTables.border, page.lines[end].part != .heading {
            if page.lines[end].part == .body {
                let cells = cells(of: page.lines[end])
                while isFilled.count < cells.count { isFilled.append(false) }
                if cells.count > 1 {
                    for (column, cell) in cells.enumerated() where !isEmpty(cell) { isFilled[column] = true }
                }
            }
            end += 1
        }
        let table = records.count
        append(.table, canvas.text.count..<canvas.text.count, source: first)
        for index in first..<end {
            if page.lines[index].part == .body { writeTabbedRow(index, isFilled) } else { drop(index) }
        }
        if records.count == table + 1 { records.removeLast() }
        return end
    }

    private mutating func writeTabbedRow(_ index: Int, _ isFilled: [Bool]) {
        let row = records.count
        append(.row, canvas.text.count..<canvas.text.count, source: index)
        let cells = cells(of: page.lines[index])
        for (column, cell) in cells.enumerated() where cells.count == 1 || isFilled[column] {
            text.write(cell, to: &canvas, &account)
            append(.cell, canvas.finishLine(), source: index)
        }
        if records[(row + 1)...].allSatisfy({ $0.count == 0 }) {
            records.removeSubrange(row...)
        } else {
            records[row].number = Int32(records.count - row - 1)
        }
    }

    /// The stretches between the tabs of a line.
    private func cells(of line: ScrapeLine) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.start
        for index in line.start..<line.end where page.bytes[index] == TabTables.border {
            cells.append(start..<index)
            start = index + 1
        }
        cells.append(start..<line.end)
        return cells
    }

    private func isEmpty(_ cell: Range<Int>) -> Bool {
        page.bytes.skippingBlanks(from: cell.lowerBound, to: cell.upperBound) == cell.upperBound
    }
}
