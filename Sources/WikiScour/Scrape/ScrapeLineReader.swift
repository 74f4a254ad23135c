internal import HTMLReader

/// Cuts a flattened page into its lines.
enum ScrapeLineReader {
    static func read(
        _ bytes: Bytes, _ marks: UnsafeBufferPointer<ScrapeMark>, into lines: inout PageBuffer<ScrapeLine>
    ) {
        lines.removeAll()
        var mark = 0
        var start = 0
        var isBlankBefore = false
        var carried: ChromeKind?
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            var line = ScrapeLine(start: start, end: end)
            trimStart(&line, bytes)
            let indent = line.start - start
            line.indent = UInt8(clamping: indent)
            if indent > 0, line.start < end, bytes[start] == 0x20 {
                line.flags.insert(.leadingSpace)
                if indent == 2 { line.flags.insert(.captionIndent) }
            }
            // What is no text at the start of the line goes.
            while mark < marks.count, marks[mark].end <= line.start { mark += 1 }
            while mark < marks.count, marks[mark].start <= line.start,
                marks[mark].what == .style || marks[mark].what == .fragments
            {
                if marks[mark].what == .style { line.kind = line.kind ?? marks[mark].kind }
                if marks[mark].end > line.end {
                    line.end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: marks[mark].end - 1) ?? bytes.count
                }
                line.start = min(marks[mark].end, line.end)
                trimStart(&line, bytes)
                mark += 1
            }
            if mark < marks.count, marks[mark].what == .formula, marks[mark].start == line.start {
                line.flags.insert(.formula)
            }
            // A formula or a sheet may go on behind the line break.
            var last = mark
            while last < marks.count, marks[last].start < line.end {
                if marks[last].end > line.end {
                    line.end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: marks[last].end - 1) ?? bytes.count
                }
                last += 1
            }
            let next = line.end + 1
            trimEnd(&line, bytes)
            if line.count > 0 {
                if isBlankBefore { line.flags.insert(.blankBefore) }
                isBlankBefore = false
                line.kind = line.kind ?? carried
                carried = nil
                lines.append(line)
            } else {
                isBlankBefore = true
                carried = line.kind ?? carried
            }
            start = next
        }
    }

    @inline(__always)
    private static func trimStart(_ line: inout ScrapeLine, _ bytes: Bytes) {
        // Most lines begin with a word.
        if line.count > 0, bytes[line.start] > 0x20, bytes[line.start] != 0xC2 { return }
        line.start = bytes.skippingBlanks(from: line.start, to: line.end)
    }

    @inline(__always)
    private static func trimEnd(_ line: inout ScrapeLine, _ bytes: Bytes) {
        // Most lines end in a word or a mark of ASCII.
        if line.count > 0, bytes[line.end - 1] > 0x20, bytes[line.end - 1] < 0x80 { return }
        trimBlanks(&line, bytes)
    }

    private static func trimBlanks(_ line: inout ScrapeLine, _ bytes: Bytes) {
        while true {
            line.end = bytes.skippingBlanks(before: line.end, from: line.start)
            // Some wikis write it behind each citation.
            guard line.count >= 3, bytes.matches("\u{200B}", at: line.end - 3) else { return }
            line.end -= 3
        }
    }
}
