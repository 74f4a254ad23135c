internal import HTMLReader

/// Tables whose cells an extractor parted with bars, and a rule under the first row: "Year | Name |" and "---|---|". The rest of
/// its text is no Markdown.
enum PipeTables {
    private static let bar = UInt8(ascii: "|")

    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var index = 1
        while index < lines.count {
            guard isRule(lines[index], bytes), let head = row(lines[index - 1], bytes) else {
                index += 1
                continue
            }
            lines[index - 1] = head
            lines[index].shape = .row
            lines[index].leaveOut(as: .style)
            index += 1
            while index < lines.count, !lines[index].flags.contains(.blankBefore), !isRule(lines[index], bytes),
                let row = row(lines[index], bytes)
            {
                lines[index] = row
                index += 1
            }
        }
    }

    /// "---|---|", "| :--- | ---: |"
    private static func isRule(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let first = bytes[line.start]
        guard first == UInt8(ascii: "-") || first == bar || first == UInt8(ascii: ":"), line.count >= 4 else {
            return false
        }
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        return text.contains("---") && text.contains(bar)
            && text.allSatisfy { $0 == UInt8(ascii: "-") || $0 == bar || $0 == UInt8(ascii: ":") || $0 == 0x20 }
    }

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
