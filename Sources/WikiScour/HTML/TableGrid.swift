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
        var own: [Int] = []
        /// Those and the cells that reach down into it, from left to right.
        var covered: [Int] = []
        var isFilled = false
    }

    private(set) var cells: [Cell] = []
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
        var reaching: [(cell: Int, rowsLeft: Int)] = []
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
                addRow(number, builder, &reaching, &repetitions)
                number = Int(node.end)
            case .thead, .tbody, .tfoot:
                // A cell does not reach out of its group of rows.
                reaching = []
                number += 1
            default:
                number += 1
            }
        }
        settleColumns()
    }

    private mutating func addRow(
        _ row: Int, _ builder: borrowing ArticleBuilder, _ reaching: inout [(cell: Int, rowsLeft: Int)],
        _ repetitions: inout Int
    ) {
        let page = builder.page
        if repetitions > Self.repetitionsPerCell * cells.count + Self.freeRepetitions { reaching = [] }
        var result = Row()
        var carried: [(cell: Int, rowsLeft: Int)] = []
        var position = 0
        var column = 0
        func passCarried(_ reaching: [(cell: Int, rowsLeft: Int)], _ cells: [Cell]) {
            while position < reaching.count, cells[reaching[position].cell].columns.lowerBound <= column {
                let (cell, left) = reaching[position]
                result.covered.append(cell)
                if left > 1 { carried.append((cell, left - 1)) }
                column = max(column, cells[cell].columns.upperBound)
                position += 1
            }
        }
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
            passCarried(reaching, cells)
            let width = min(max(page.attribute(.colspan, of: node)?.leadingInteger ?? 1, 1), Self.maximumSpan)
            var height = page.attribute(.rowspan, of: node)?.leadingInteger ?? 1
            if height <= 0 { height = Int.max }
            let isFilled = builder.hasText(number + 1..<Int(node.end))
            cells.append(Cell(node: number, columns: column..<column + width, isFilled: isFilled))
            result.own.append(cells.count - 1)
            result.covered.append(cells.count - 1)
            if isFilled { result.isFilled = true }
            if height > 1 { carried.append((cells.count - 1, height - 1)) }
            column += width
        }
        column = Int.max
        passCarried(reaching, cells)
        repetitions += result.covered.count - result.own.count
        reaching = carried
        if !result.own.isEmpty { rows.append(result) }
    }

    private mutating func settleColumns() {
        columns = Self.sortedColumns(cells.lazy.filter(\.isFilled).map(\.columns.lowerBound))
        let wideRows = rows.map { isFullWidth($0) }
        columns = Self.sortedColumns(cells.lazy.map(\.columns.lowerBound))
        // Which columns have text; a row of one cell over all columns says nothing about any of them.
        var filled = [Bool](repeating: false, count: columns.count)
        for (row, isWide) in zip(rows, wideRows) where row.isFilled {
            filledRowCount += 1
            if isWide { continue }
            var position = 0
            for cell in row.covered where cells[cell].isFilled {
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
        for cell in row.covered where cells[cell].isFilled {
            if wide != nil { return nil }
            wide = cell
        }
        guard let wide, columns.allSatisfy({ cells[wide].columns.contains($0) }) else { return nil }
        return wide
    }

    /// The cells of a row, column by column; nil for a hole.
    func layOut(_ row: Row) -> [Int?] {
        if let wide = wideCell(row) { return [wide] }
        var result: [Int?] = []
        var position = 0
        for column in columns {
            while position < row.covered.count, cells[row.covered[position]].columns.upperBound <= column {
                position += 1
            }
            // Cells that are missing at the end are not written.
            guard position < row.covered.count else { break }
            let cell = row.covered[position]
            result.append(cells[cell].columns.contains(column) ? cell : nil)
        }
        return result
    }
}
