/// A line as a browser for terminals drew it.
struct TerminalLine {
    var range: Range<Int>
    /// Where its text begins.
    var text: Int
    /// How many columns of white space are in front of it.
    var indent: Int
    /// How many columns it takes, the white space in front of it included.
    var columns: Int
    /// Whether a formula stands on it, whose pieces have room between them.
    var isOfFormula = false
    /// Whether it goes on with the formula of the line before it.
    var goesOnWithFormula = false

    var isBlank: Bool { text == range.upperBound }

    /// The lines of a page, and the column at which the browser wrapped them; no limit where it did not. Whether it
    /// knew that East Asian characters take two columns shows in how alike the lengths of its lines are.
    static func read(_ bytes: Bytes) -> (lines: [TerminalLine], width: Int) {
        let lines = lines(of: bytes, wideColumns: 2)
        let wrap = wrapWidth(of: lines)
        guard bytes.contains(where: { $0 >= 0xE3 && $0 <= 0xED }) else { return (lines, wrap.width) }
        let others = Self.lines(of: bytes, wideColumns: 1)
        let other = wrapWidth(of: others)
        return other.share > wrap.share ? (others, other.width) : (lines, wrap.width)
    }

    private static func lines(of bytes: Bytes, wideColumns: Int) -> [TerminalLine] {
        var lines: [TerminalLine] = []
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            lines.append(TerminalLine(start..<end, bytes, wideColumns: wideColumns))
            start = end + 1
        }
        return lines
    }

    private init(_ line: Range<Int>, _ bytes: Bytes, wideColumns: Int) {
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1].isHTMLSpace { end -= 1 }
        range = line.lowerBound..<end
        text = line.lowerBound
        while text < end, bytes[text].isHTMLSpace { text += 1 }
        indent = text - line.lowerBound
        columns = indent
        var index = text
        while index < end {
            let scalar = Scalar(bytes, at: index)
            columns += Self.columns(of: scalar, wideColumns)
            index += scalar.length
        }
    }

    /// How many columns a character takes: East Asian ones two, marks above or below others none.
    private static func columns(of scalar: Scalar, _ wideColumns: Int) -> Int {
        if scalar.value < 0x300 { return 1 }
        if isWide(scalar) { return wideColumns }
        return Unicode.Scalar(scalar.value)?.properties.generalCategory == .nonspacingMark ? 0 : 1
    }

    static func isWide(_ scalar: Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    // MARK: Wrapping

    /// The column at which the browser wrapped some lines; no limit where it did not.
    static func width(of lines: [TerminalLine]) -> Int { wrapWidth(of: lines).width }

    /// The column at which the browser wrapped: most long lines end shortly before it. No limit where it did not wrap.
    private static func wrapWidth(of lines: [TerminalLine]) -> (width: Int, share: Double) {
        var counts = [Int](repeating: 0, count: 141)
        var longCount = 0
        for line in lines where !line.isBlank && line.columns > 40 {
            longCount += 1
            counts[min(line.columns, 140)] += 1
        }
        var best = (count: 0, column: Int.max)
        for column in 48..<140 {
            let count = counts[(column - 7)...column].reduce(0, +)
            if count >= best.count { best = (count, column) }
        }
        guard best.count > 0 else { return (.max, 0) }
        while counts[best.column] == 0 { best.column -= 1 }
        return (best.count * 3 > longCount ? best.column : .max, Double(best.count) / Double(longCount))
    }

    /// How many columns the first word takes: between wide characters every place is one to break at.
    func firstWordColumns(_ bytes: Bytes) -> Int {
        var index = text
        var count = 0
        while index < range.upperBound, !bytes[index].isHTMLSpace {
            let scalar = Scalar(bytes, at: index)
            count += Self.columns(of: scalar, 2)
            if Self.isWide(scalar) { break }
            index += scalar.length
        }
        return count
    }

    func beginsWide(_ bytes: Bytes) -> Bool { Self.isSpaceless(Scalar(bytes, at: text)) }

    func endsWide(_ bytes: Bytes) -> Bool {
        var index = range.upperBound - 1
        while index > text, bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return Self.isSpaceless(Scalar(bytes, at: index))
    }

    /// Whether a character is of a script that writes no spaces. Korean does.
    private static func isSpaceless(_ scalar: Scalar) -> Bool {
        isWide(scalar) && !(0xAC00...0xD7A3).contains(scalar.value)
    }

    // MARK: Tables

    /// The columns up to the 128th, as a set.
    struct Columns {
        var low: UInt64 = 0
        var high: UInt64 = 0

        var isEmpty: Bool { low == 0 && high == 0 }

        mutating func insert(_ column: Int) {
            if column < 64 { low |= 1 << UInt64(column) } else if column < 128 { high |= 1 << UInt64(column - 64) }
        }

        func contains(_ column: Int) -> Bool {
            column < 64 ? low >> UInt64(column) & 1 == 1 : column >= 128 || high >> UInt64(column - 64) & 1 == 1
        }

        func intersection(_ other: Columns) -> Columns { Columns(low: low & other.low, high: high & other.high) }

        /// The columns up to one.
        func upTo(_ column: Int) -> Columns {
            if column >= 128 { return self }
            if column >= 64 { return Columns(low: low, high: high & (1 << UInt64(column - 64) - 1)) }
            return Columns(low: low & (1 << UInt64(column) - 1), high: 0)
        }

        /// The column behind each run of them.
        var ends: Columns {
            // What follows a set column and is not set.
            let lowEnds = (low << 1) & ~low
            let highEnds = ((high << 1) | (low >> 63)) & ~high
            return Columns(low: lowEnds, high: highEnds)
        }
    }

    /// The columns without text: of room of `count` columns or more only, and perhaps only of room within the line.
    func blanks(_ bytes: Bytes, atLeast count: Int, onlyInside: Bool) -> Columns {
        var result = Columns()
        func add(_ room: Range<Int>) {
            if room.count >= count { for column in room where column < 128 { result.insert(column) } }
        }
        if !onlyInside { add(0..<indent) }
        var (index, column, start) = (text, indent, indent)
        while index < range.upperBound {
            let scalar = Scalar(bytes, at: index)
            index += scalar.length
            if scalar.value == 0x20 {
                column += 1
                continue
            }
            if column > start { add(start..<column) }
            column += Self.columns(of: scalar, 2)
            start = column
        }
        if !onlyInside { add(column..<max(column, 128)) }
        return result
    }

    /// Whether there is room within the line, as between the cells of a table.
    func hasGap(_ bytes: Bytes) -> Bool {
        if isOfFormula { return false }
        var count = 0
        for index in text..<range.upperBound {
            count = bytes[index] == 0x20 ? count + 1 : bytes[index] == 0x09 ? count + 2 : 0
            if count >= 3 { return true }
        }
        return false
    }

    /// The cells of the line: parted by tabs, by room of three columns, or by the borders of its table.
    func cells(_ bytes: Bytes, partedBy borders: Columns?) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var (index, column, start) = (text, indent, text)
        var room = 0
        var isBorder = false
        while index < range.upperBound {
            let scalar = Scalar(bytes, at: index)
            if scalar.value == 0x20 || scalar.value == 0x09 {
                room += scalar.value == 0x09 ? 2 : 1
                isBorder = isBorder || borders?.contains(column) == true
            } else {
                if isBorder || room >= 3 {
                    cells.append(start..<endOfText(before: index, bytes))
                    start = index
                }
                room = 0
                isBorder = false
            }
            column += Self.columns(of: scalar, 2)
            index += scalar.length
        }
        cells.append(start..<range.upperBound)
        return cells
    }

    /// Where words begin behind the first.
    func laterWords(_ bytes: Bytes) -> Columns {
        var result = Columns()
        var (index, column, isSpace) = (text, indent, false)
        while index < range.upperBound {
            let scalar = Scalar(bytes, at: index)
            if scalar.value != 0x20, isSpace { result.insert(column) }
            isSpace = scalar.value == 0x20
            column += Self.columns(of: scalar, 2)
            index += scalar.length
        }
        return result
    }

    private func endOfText(before index: Int, _ bytes: Bytes) -> Int {
        var end = index
        while end > text, bytes[end - 1].isHTMLSpace { end -= 1 }
        return end
    }

    /// Whether the line is nothing but a line: underscores, hyphens, what borders are drawn with.
    func isRule(_ bytes: Bytes) -> Bool {
        guard range.upperBound - text >= 3 else { return false }
        var index = text
        while index < range.upperBound {
            let scalar = Scalar(bytes, at: index)
            guard
                scalar.value == 0x5F || scalar.value == 0x2D || scalar.value == 0x20 || scalar.value == 0x2501
                    || (0x2500...0x257F).contains(scalar.value)
            else { return false }
            index += scalar.length
        }
        return true
    }
}
