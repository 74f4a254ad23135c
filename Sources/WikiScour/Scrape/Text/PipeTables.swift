internal import HTMLReader

/// Tables whose cells an extractor parted with bars, and a rule under the first row: "Year | Name |" and "---|---|". The rest of
/// its text is no Markdown. Blank lines may stand between the rows, and between a cell and its bar.
enum PipeTables {
    private static let bar = UInt8(ascii: "|")

    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        guard lines.elements.contains(where: { isSuspect($0, bytes) }) else { return }
        joinCells(&lines, bytes)
        var index = 1
        while index < lines.count {
            guard isRule(lines[index], bytes), let head = row(lines[index - 1], bytes) else {
                index += 1
                continue
            }
            let isParted = lines[index].flags.contains(.blankBefore)
            lines[index - 1] = head
            lines[index].shape = .row
            lines[index].leaveOut(as: .style)
            index += 1
            while index < lines.count, !isRule(lines[index], bytes),
                !lines[index].flags.contains(.blankBefore)
                    || isParted && lines[index].count > 0
                        && bytes[lines[index].start] == bar,
                let row = row(lines[index], bytes)
            {
                lines[index] = row
                index += 1
            }
        }
        markWithoutRule(&lines, bytes)
    }

    @inline(__always)
    private static func isSuspect(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        bytes[line.start] == bar || isRule(line, bytes)
    }

    /// "---|---|", "| :--- | ---: |"
    @inline(__always)
    private static func isRule(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        // Most lines begin with a letter.
        let first = bytes[line.start]
        guard first == UInt8(ascii: "-") || first == bar || first == UInt8(ascii: ":"), line.count >= 4 else {
            return false
        }
        return isRule(Bytes(rebasing: bytes[line.start..<line.end]))
    }

    private static func isRule(_ text: Bytes) -> Bool {
        text.contains("---") && text.contains(bar)
            && text.allSatisfy { $0 == UInt8(ascii: "-") || $0 == bar || $0 == UInt8(ascii: ":") || $0 == 0x20 }
    }

    /// Marks rows that no rule stands under, with bars at both ends and between their cells: two in a row at least.
    private static func markWithoutRule(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        func isOne(_ line: ScrapeLine) -> Bool {
            guard line.shape == .unknown, line.part == .body, line.count > 2, bytes[line.start] == bar,
                bytes[line.start + 1] == 0x20, bytes[line.end - 1] == bar
            else { return false }
            return bytes[(line.start + 1)..<(line.end - 1)].contains(bar)
        }
        var index = 0
        while index < lines.count {
            var end = index
            while end < lines.count, isOne(lines[end]) { end += 1 }
            if end - index >= 2 {
                for place in index..<end {
                    if let row = row(lines[place], bytes) { lines[place] = row }
                }
            }
            index = max(end, index + 1)
        }
    }

    // MARK: Cells on lines of their own

    /// How many cells a row has at most that stand so.
    private static let mostCells = 60

    /// Makes a line of each row whose cells and bars stand on lines of their own: "| Level", "|", "Time", "|".
    private static func joinCells(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        guard lines.elements.contains(where: { isBar($0, bytes) }) else { return }
        var count = 0
        var index = 0
        while index < lines.count {
            let end = max(endOfCells(from: index, lines.elements, bytes), index + 1)
            var line = lines[index]
            for cell in index + 1..<end { line.join(lines[cell]) }
            lines[count] = line
            count += 1
            index = end
        }
        lines.truncate(to: count)
    }

    private static func isBar(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count == 1 && bytes[line.start] == bar
    }

    /// Where the row ends whose first cell stands on a line, with the bar in front of it; the line itself where none begins.
    private static func endOfCells(
        from first: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Int {
        guard lines[first].count > 2, bytes[lines[first].start] == bar, bytes[lines[first].start + 1] == 0x20,
            bytes[lines[first].end - 1] != bar, first + 1 < lines.count, isBar(lines[first + 1], bytes)
        else { return first }
        var end = first + 2
        // A cell stands between two bars; what only follows one is another row, or text.
        while end + 1 < lines.count, end - first < 2 * mostCells, bytes[lines[end].start] != bar,
            isBar(lines[end + 1], bytes)
        {
            end += 2
        }
        return end
    }

    // MARK: Rows

    /// The line as a row, without the bars at its ends; nil where it has none there.
    private static func row(_ line: ScrapeLine, _ bytes: Bytes) -> ScrapeLine? {
        guard line.shape == .unknown, bytes[line.end - 1] == bar || bytes[line.start] == bar else { return nil }
        var row = line
        row.shape = .row
        // Cells at its end that are empty go too.
        while row.count > 0, bytes[row.end - 1] == bar {
            row.end = bytes.skippingBlanks(before: row.end - 1, from: row.start)
        }
        if row.count > 0, bytes[row.start] == bar {
            row.cut(upTo: bytes.skippingBlanks(from: row.start + 1, to: row.end))
        }
        // Cells of which none says anything.
        if row.count == 0 || bytes[row.start..<row.end].allSatisfy({ $0 == bar || $0 == 0x20 }) {
            var empty = line
            empty.shape = .row
            empty.leaveOut(as: .style)
            return empty
        }
        return row
    }
}
