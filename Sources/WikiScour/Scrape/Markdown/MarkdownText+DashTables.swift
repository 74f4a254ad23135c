/// Tables as pandoc draws them without bars: rules of hyphens over, under or between the rows show where the columns begin.
///
/// ```
///   Name    Stones
///   ------- --------
///   Ostra   2
/// ```
extension MarkdownText {
    private static let hyphen = UInt8(ascii: "-")

    /// The columns in which the cells of the table at hand begin, in characters.
    typealias Columns = [Int]

    /// Where the columns begin that a rule shows; nil where a line is none with two of them.
    func columns(ofRule line: Range<Int>) -> Columns? {
        let text = Bytes(rebasing: bytes[line])
        let start = text.skippingBlanks(from: 0, to: text.count)
        // Further in stands code.
        guard start < text.count, start < 4, text[start] == Self.hyphen, text.contains("- -") else { return nil }
        var columns: Columns = []
        var index = start
        while index < text.count {
            switch text[index] {
            case Self.hyphen:
                if index == 0 || text[index - 1] != Self.hyphen { columns.append(index) }
            case 0x20, 0x0D: break
            default: return nil
            }
            index += 1
        }
        // Single hyphens between spaces are a rule of another kind: "- - -".
        return columns.count >= 2 && text.contains("--") ? columns : nil
    }

    /// Passes the rule of a table, and the line over it as its head; false where a line is none.
    mutating func passRuleOfTable(_ line: Range<Int>, head block: inout Range<Int>?, first: Range<Int>) -> Bool {
        guard let columns = columns(ofRule: line) else { return false }
        if tableColumns != nil {
            // It ends the table.
            tableColumns = nil
            output.cut(.style, "rule", line)
            return true
        }
        if let head = block {
            guard head.upperBound == first.upperBound, mark(head) == nil, !isRow(head), !isBelowRule(head) else {
                return false
            }
            block = nil
            writeRow(head, columns)
        }
        output.cut(.style, "rule", line)
        tableColumns = columns
        return true
    }

    /// Whether a rule as wide as the table stands over its head: then cells have more than one line, and blank lines part the rows.
    private func isBelowRule(_ head: Range<Int>) -> Bool {
        guard head.lowerBound >= 3 else { return false }
        return bytes[head.lowerBound - 1] == UInt8(ascii: "\n") && bytes[head.lowerBound - 2] == Self.hyphen
    }

    /// Writes a line of a table, its cells as the columns part them.
    mutating func writeRow(_ line: Range<Int>, _ columns: Columns) {
        itemIndents.removeAll()
        itemColumn = nil
        image = .none
        output.beginLine(from: line.lowerBound, .init(start: 0, shape: .row))
        var isFirst = true
        for cell in cells(of: line, columns) {
            if !isFirst { output.text.append(contentsOf: " | ".utf8) }
            isFirst = false
            writeText(cell, joinsQuote: false)
        }
    }

    /// The cells of a line. Where no space stands in front of a column, what is there goes on with the cell before it.
    private func cells(of line: Range<Int>, _ columns: Columns) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.lowerBound
        var index = line.lowerBound
        var column = 0
        var next = 1
        while index < line.upperBound, next < columns.count {
            if column >= columns[next] {
                if column == columns[next], bytes[index - 1] == 0x20 {
                    cells.append(trimmed(start..<index))
                    start = index
                }
                next += 1
                continue
            }
            let scalar = Scalar(bytes, at: index)
            column += TerminalLine.isWide(scalar) ? 2 : 1
            index += scalar.length
        }
        cells.append(trimmed(start..<line.upperBound))
        return cells
    }

    private func trimmed(_ cell: Range<Int>) -> Range<Int> {
        let start = bytes.skippingBlanks(from: cell.lowerBound, to: cell.upperBound)
        return start..<bytes.skippingBlanks(before: cell.upperBound, from: start)
    }
}
