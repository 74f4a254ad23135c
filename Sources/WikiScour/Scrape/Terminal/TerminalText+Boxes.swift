/// Tables that a browser for terminals drew with lines around their cells, as w3m does.
extension TerminalText {
    /// Writes the table whose upper edge a line is, a row a line, and returns the line behind it; nil where none begins there, or
    /// its lower edge does not follow.
    mutating func writeDrawnTable(from first: Int) -> Int? {
        guard bytes.matches("┌", at: lines[first].text), isEdge(lines[first]) else { return nil }
        var end = first + 1
        while end < lines.count, bytes.matches("│", at: lines[end].text) || bytes.matches("├", at: lines[end].text) {
            end += 1
        }
        guard end > first + 1, end < lines.count, bytes.matches("└", at: lines[end].text), isEdge(lines[end]) else {
            return nil
        }
        var start = first + 1
        for index in first + 1...end where isEdge(lines[index]) {
            writeRow(start..<index)
            start = index + 1
        }
        return end + 1
    }

    private func isEdge(_ line: TerminalLine) -> Bool {
        var index = line.text
        while index < line.range.upperBound {
            let scalar = Scalar(bytes, at: index)
            // The signs that lines are drawn with, but not the one between two cells.
            guard (0x2500...0x257F).contains(scalar.value) && scalar.value != 0x2502 || scalar.value == 0x20 else {
                return false
            }
            index += scalar.length
        }
        return index > line.text
    }

    /// Writes the lines between two edges as one row: what stands one above the other is one cell.
    private mutating func writeRow(_ row: Range<Int>) {
        var cells: [[Range<Int>]] = []
        for line in lines[row] {
            for (number, cell) in self.cells(of: line).enumerated() {
                if number == cells.count { cells.append([]) }
                if !cell.isEmpty { cells[number].append(cell) }
            }
        }
        guard cells.contains(where: { !$0.isEmpty }), let first = row.first else { return }
        output.beginLine(from: lines[first].text, .init(start: 0, shape: .row))
        for (number, pieces) in cells.enumerated() {
            if number > 0 { output.text.append(contentsOf: " | ".utf8) }
            block.removeAll(keepingCapacity: true)
            for piece in pieces {
                if !block.isEmpty { block.append(0x20) }
                block.append(contentsOf: bytes[piece])
            }
            block.withBytes { write($0) }
        }
    }

    /// The texts between the lines that part the cells.
    private func cells(of line: TerminalLine) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.text
        var index = line.text
        while index < line.range.upperBound {
            let isBorder = bytes.matches("│", at: index)
            if isBorder, index > line.text {
                let first = bytes.skippingBlanks(from: start, to: index)
                cells.append(first..<bytes.skippingBlanks(before: index, from: first))
            }
            index += isBorder ? 3 : 1
            if isBorder { start = index }
        }
        return cells
    }
}
