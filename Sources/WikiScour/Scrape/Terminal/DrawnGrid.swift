/// A table as pandoc draws it where cells have more than a line: hyphens between its rows, bars between its cells.
///
/// ```
/// +---------+------------+
/// | Name    | Stones     |
/// +=========+============+
/// | Ostra   | two, of    |
/// |         | granite    |
/// +---------+------------+
/// ```
struct DrawnGrid {
    typealias Cell = ContiguousArray<UInt8>

    /// A table has fewer columns.
    private static let mostColumns = 60

    private(set) var rows: [[Cell]] = []
    /// Where the line behind it begins.
    private(set) var end: Int

    private let bytes: Bytes
    /// The columns of its borders.
    private var borders: [Int]
    /// The row at hand; whether the next line of a cell begins a block of its own.
    private var row: [Cell] = []
    private var isParted: [Bool] = []

    /// Nil where no table begins with a line.
    init?(_ bytes: Bytes, from start: Int) {
        self.bytes = bytes
        let first = start..<(bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count)
        guard let borders = Self.borders(of: first, bytes), first.upperBound + 1 < bytes.count else { return nil }
        let indent = borders[0]
        self.borders = borders
        end = first.upperBound + 1
        guard end + indent < bytes.count, bytes[end + indent] == UInt8(ascii: "|") else { return nil }
        clearRow()
        while end < bytes.count {
            let line = end..<(bytes.firstIndex(of: UInt8(ascii: "\n"), from: end) ?? bytes.count)
            let text = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
            guard text < line.upperBound, bytes[text] == UInt8(ascii: "|") || bytes[text] == UInt8(ascii: "+") else {
                break
            }
            if let borders = Self.borders(of: line, bytes) {
                endRow()
                self.borders = borders
                clearRow()
            } else {
                read(line)
            }
            end = min(line.upperBound + 1, bytes.count)
        }
        endRow()
    }

    /// The columns in which the borders stand that a line shows; nil where it is none.
    private static func borders(of line: Range<Int>, _ bytes: Bytes) -> [Int]? {
        let first = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        let last = bytes.skippingBlanks(before: line.upperBound, from: first)
        guard last - first >= 4, bytes[first] == UInt8(ascii: "+"), bytes[last - 1] == UInt8(ascii: "+") else {
            return nil
        }
        var borders: [Int] = []
        for index in first..<last {
            switch bytes[index] {
            case UInt8(ascii: "+"): borders.append(index - line.lowerBound)
            case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"): break
            default: return nil
            }
        }
        return borders.count <= mostColumns ? borders : nil
    }

    private mutating func clearRow() {
        row = Array(repeating: [], count: borders.count - 1)
        isParted = Array(repeating: false, count: borders.count - 1)
    }

    private mutating func endRow() {
        if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }

    /// Reads a line of a row: each cell's part of it.
    private mutating func read(_ line: Range<Int>) {
        // Where there are as many bars as borders, they are those; else the columns tell.
        let bar = UInt8(ascii: "|")
        let isPlain = bytes[line].count(where: { $0 == bar }) == borders.count
        var (index, column, next, start) = (line.lowerBound, 0, 0, line.lowerBound)
        var cell = -1
        while index < line.upperBound, next < borders.count {
            let scalar = Scalar(bytes, at: index)
            let isBorder = isPlain ? bytes[index] == bar : column >= borders[next]
            if isBorder {
                if bytes[index] == bar || bytes[index] == UInt8(ascii: "+") {
                    if cell >= 0 { add(start..<index, to: cell) }
                    cell = next
                    start = index + 1
                }
                next += 1
            }
            column += TerminalLine.isWide(scalar) ? 2 : 1
            index += scalar.length
        }
        // A line may be cut off.
        if next < borders.count, cell >= 0 { add(min(start, line.upperBound)..<line.upperBound, to: cell) }
    }

    private mutating func add(_ part: Range<Int>, to cell: Int) {
        guard cell < row.count else { return }
        var first = bytes.skippingBlanks(from: part.lowerBound, to: part.upperBound)
        let last = bytes.skippingBlanks(before: part.upperBound, from: first)
        var isNew = first == last
        // The borders of a table within the cell part what is in it, and so does the mark of an item.
        while first < last, bytes[first] == UInt8(ascii: "|") || bytes[first] == UInt8(ascii: "+") {
            isNew = true
            first = bytes.skippingBlanks(from: first + 1, to: last)
        }
        if bytes[first..<last].allSatisfy({
            $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "=")
                || $0 == UInt8(ascii: "|")
        }) {
            isParted[cell] = isParted[cell] || isNew || first < last
            return
        }
        if bytes.matches("- ", at: first) {
            isNew = true
            first = bytes.skippingBlanks(from: first + 1, to: last)
        }
        guard first < last else { return }
        if !row[cell].isEmpty {
            let leadsOn = [0x2C, 0x3A, 0x3B, 0x2F, 0x26].contains(row[cell][row[cell].count - 1])
            row[cell].append(contentsOf: (isNew || isParted[cell]) && !leadsOn ? ", ".utf8 : " ".utf8)
        }
        isParted[cell] = false
        var index = first
        // What is left of borders parts too.
        while index < last {
            if bytes[index] == UInt8(ascii: "|") {
                while let end = row[cell].last, end == 0x20 { row[cell].removeLast() }
                index = bytes.skippingBlanks(from: index + 1, to: last)
                if index < last, bytes[index] != UInt8(ascii: "|") { row[cell].append(contentsOf: ", ".utf8) }
            } else {
                row[cell].append(bytes[index])
                index += 1
            }
        }
    }
}
