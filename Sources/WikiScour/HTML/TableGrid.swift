internal import HTMLReader

/// The rows and columns of a table, spans worked out.
///
/// A cell is kept as the interval of columns that it covers, so that a span of a thousand columns costs no more than
/// one.
struct TableGrid {
    struct Cell {
        var node: Int
        var columns: Range<Int>
        var isFilled: Bool
    }

    struct Row {
        /// The cells that the row brings along.
        var own: Range<Int>
        /// Where in ``coveredCells`` those and the cells that reach down into it are, from left to right.
        var covered: Range<Int>
        var isFilled = false
        /// Whether all text of the row belongs to the rows under it, as where a number stands beside a group of lines.
        var onlyReachesDown = false
    }

    private(set) var cells: [Cell] = []
    /// The cells of all rows, row after row: a table may have a million rows, and an array each would be dear.
    private var coveredCells: [Int] = []
    private(set) var rows: [Row] = []
    private(set) var captions: [Int] = []
    /// Text that stands in the table and in no cell. Browsers show it in front of the table.
    private(set) var looseTexts: [Int] = []
    /// Rows and cells that rules take out.
    private(set) var droppedNodes: [Int] = []
    /// The columns in which some cell begins and not all are empty. Others exist only because a span overshoots.
    private var columns: [Int] = []
    private(set) var filledColumnCount = 0
    private(set) var filledRowCount = 0

    /// HTML's own bound.
    private static let maximumSpan = 1000
    /// How often cells are repeated, by the number of cells, before spans are no longer believed.
    private static let repetitionsPerCell = 16
    private static let freeRepetitions = 10_000

    /// Reads the rows of a table; the builder tells which cells have text and what is dropped.
    init(_ table: Int, for builder: borrowing ArticleBuilder) {
        let page = builder.page
        var reaching: [Reaching] = []
        var carried: [Reaching] = []
        var repetitions = 0
        var number = table + 1
        let end = Int(page.nodes[table].end)
        while number < end {
            let node = page.nodes[number]
            switch node.tag {
            case .text:
                if page.text(node).hasVisibleCharacter { looseTexts.append(number) }
                number = Int(node.end)
            case .comment, .colgroup, .col:
                number = Int(node.end)
            case _ where builder.isDropped(number):
                droppedNodes.append(number)
                number = Int(node.end)
            case .caption:
                captions.append(number)
                number = Int(node.end)
            case .tr:
                addRow(number, builder, &reaching, &carried, &repetitions)
                swap(&reaching, &carried)
                number = Int(node.end)
            case .thead, .tbody, .tfoot:
                // A cell does not reach out of its group of rows.
                reaching.removeAll(keepingCapacity: true)
                number += 1
            default:
                number += 1
            }
        }
        settleColumns()
    }

    /// Takes rows of elements that are cells, a column each.
    init(rows: [[Int]], for builder: borrowing ArticleBuilder) {
        for row in rows {
            let first = cells.count
            for (column, node) in row.enumerated() {
                let isFilled = builder.hasText(node + 1..<Int(builder.page.nodes[node].end))
                coveredCells.append(cells.count)
                cells.append(Cell(node: node, columns: column..<column + 1, isFilled: isFilled))
            }
            let own = first..<cells.count
            self.rows.append(Row(own: own, covered: own, isFilled: own.contains { cells[$0].isFilled }))
        }
        settleColumns()
    }

    /// A cell that reaches down into the next rows.
    private struct Reaching {
        var cell: Int
        var rowsLeft: Int
    }

    /// Adds a row, into which cells reach from above, and tells which are carried on to the next one.
    private mutating func addRow(
        _ row: Int, _ builder: borrowing ArticleBuilder, _ reaching: inout [Reaching], _ carried: inout [Reaching],
        _ repetitions: inout Int
    ) {
        let page = builder.page
        if repetitions > Self.repetitionsPerCell * cells.count + Self.freeRepetitions {
            reaching.removeAll(keepingCapacity: true)
        }
        carried.removeAll(keepingCapacity: true)
        let firstCell = cells.count
        let firstCovered = coveredCells.count
        var isRowFilled = false
        // The class of a row of cppreference's that is there for one cell, beside the rows of a group.
        var onlyReachesDown = page.hasClass("t-dcl-rev-aux", page.nodes[row])
        var position = 0
        var column = 0
        var number = row + 1
        while number < Int(page.nodes[row].end) {
            let node = page.nodes[number]
            guard node.tag == .td || node.tag == .th else {
                if node.tag == .text, page.text(node).hasVisibleCharacter { looseTexts.append(number) }
                number = node.tag == .text || node.tag == .comment ? Int(node.end) : number + 1
                continue
            }
            defer { number = Int(node.end) }
            if builder.isDropped(number) {
                droppedNodes.append(number)
                continue
            }
            passReaching(reaching, &carried, &position, &column)
            let width = min(max(page.attribute(.colspan, of: node)?.leadingInteger ?? 1, 1), Self.maximumSpan)
            var height = page.attribute(.rowspan, of: node)?.leadingInteger ?? 1
            if height <= 0 { height = Int.max }
            let isFilled = builder.hasText(number + 1..<Int(node.end))
            cells.append(Cell(node: number, columns: column..<column + width, isFilled: isFilled))
            coveredCells.append(cells.count - 1)
            if isFilled { isRowFilled = true }
            if isFilled, height == 1 { onlyReachesDown = false }
            if height > 1 { carried.append(Reaching(cell: cells.count - 1, rowsLeft: height - 1)) }
            column += width
        }
        column = Int.max
        passReaching(reaching, &carried, &position, &column)
        let result = Row(
            own: firstCell..<cells.count, covered: firstCovered..<coveredCells.count, isFilled: isRowFilled,
            onlyReachesDown: onlyReachesDown)
        repetitions += result.covered.count - result.own.count
        if !result.own.isEmpty { rows.append(result) }
    }

    /// Adds the cells that reach into a row up to a column.
    private mutating func passReaching(
        _ reaching: [Reaching], _ carried: inout [Reaching], _ position: inout Int, _ column: inout Int
    ) {
        while position < reaching.count, cells[reaching[position].cell].columns.lowerBound <= column {
            let (cell, left) = (reaching[position].cell, reaching[position].rowsLeft)
            coveredCells.append(cell)
            if left > 1 { carried.append(Reaching(cell: cell, rowsLeft: left - 1)) }
            column = max(column, cells[cell].columns.upperBound)
            position += 1
        }
    }

    private mutating func settleColumns() {
        columns = Self.sortedColumns(cells.lazy.filter { $0.isFilled }.map { $0.columns.lowerBound })
        let wideRows = rows.map { isFullWidth($0) }
        columns = Self.sortedColumns(cells.lazy.map { $0.columns.lowerBound })
        // Which columns have text; a row of one cell over all columns says nothing about any of them.
        var filled = [Bool](repeating: false, count: columns.count)
        for (row, isWide) in zip(rows, wideRows) where row.isFilled {
            filledRowCount += 1
            if isWide { continue }
            var position = 0
            for cell in coveredCells[row.covered] where cells[cell].isFilled {
                while position < columns.count, columns[position] < cells[cell].columns.lowerBound { position += 1 }
                while position < columns.count, columns[position] < cells[cell].columns.upperBound {
                    filled[position] = true
                    position += 1
                }
            }
        }
        columns = columns.indices.filter { filled[$0] }.map { columns[$0] }
        filledColumnCount = columns.count
    }

    /// The columns in order, each once. Tables are wide by hundreds of columns at most, and long by thousands of rows.
    private static func sortedColumns(_ starts: some Sequence<Int>) -> [Int] {
        var isStart = [Bool](repeating: false, count: 64)
        var far: Set<Int> = []
        for start in starts {
            if start < 64 { isStart[start] = true } else { far.insert(start) }
        }
        return isStart.indices.filter { isStart[$0] } + far.sorted()
    }

    /// Whether a row is one cell across the whole table. Empty cells beside it do not count.
    func isFullWidth(_ row: Row) -> Bool {
        wideCell(row) != nil
    }

    private func wideCell(_ row: Row) -> Int? {
        var wide: Int?
        for cell in coveredCells[row.covered] where cells[cell].isFilled {
            if wide != nil { return nil }
            wide = cell
        }
        guard let wide, columns.allSatisfy({ cells[wide].columns.contains($0) }) else { return nil }
        return wide
    }

    /// Writes the cells of a row, column by column; nil for a hole.
    ///
    /// - Parameter repetitions: How often cells were repeated in the rows before, and these with this one.
    func layOut(_ row: Row, into result: inout [Int?], _ repetitions: inout Int) {
        result.removeAll(keepingCapacity: true)
        if repetitions > Self.repetitionsPerCell * cells.count + Self.freeRepetitions {
            result.append(contentsOf: coveredCells[row.covered].lazy.map { $0 })
            return
        }
        defer { repetitions += max(result.count - row.covered.count, 0) }
        if let wide = wideCell(row) { return result.append(wide) }
        var position = row.covered.lowerBound
        for column in columns {
            while position < row.covered.upperBound, cells[coveredCells[position]].columns.upperBound <= column {
                position += 1
            }
            // Cells that are missing at the end are not written.
            guard position < row.covered.upperBound else { break }
            let cell = coveredCells[position]
            result.append(cells[cell].columns.contains(column) ? cell : nil)
        }
    }
}
