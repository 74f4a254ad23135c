internal import CByteScan
internal import HTMLReader

/// Makes the lines of a flattened page of those that were seen: what is no text at their ends goes, and what a mark reaches over
/// is one line.
enum ScrapeLineReader {
    static func read(
        _ bytes: Bytes, _ seen: UnsafeBufferPointer<SeenLine>, _ marks: UnsafeBufferPointer<ScrapeMark>,
        into lines: inout PageBuffer<ScrapeLine>
    ) {
        lines.removeAll()
        lines.reserve(seen.count)
        var mark = 0
        var start = 0
        var isBlankBefore = false
        var carried: ChromeKind?
        /// Whether a script parts the line at hand from the one before.
        var isBehindScript = false
        var index = 0
        while index < seen.count {
            let found = seen[index]
            index += 1
            var line = ScrapeLine(start: found.start, end: found.end, signs: found.textSigns)
            trim(&line, bytes)
            let indent = line.start - start
            line.indent = UInt8(clamping: indent)
            if indent > 0, line.start < found.feed, bytes[start] == 0x20 {
                line.flags.insert(.leadingSpace)
                if indent == 2 { line.flags.insert(.captionIndent) }
            }
            start = found.feed + 1
            if mark < marks.count, marks[mark].start <= found.feed {
                line.end = found.feed
                isBehindScript = isBehindScript || marks[mark].what == .script
                readMarks(&line, &mark, marks, bytes)
                // A formula or a sheet may go on behind the line break.
                while index < seen.count, seen[index].feed <= line.end {
                    line.signs.formUnion(seen[index].textSigns.union(.lineBreak))
                    start = seen[index].feed + 1
                    index += 1
                }
                trimEnd(&line, bytes)
                // A record is no part of the sentence behind it.
                if mark < marks.count, marks[mark].isRecord(in: bytes), line.start == marks[mark].start,
                    line.end == marks[mark].end
                {
                    line.flags.insert(.alone)
                }
            }
            if line.count > 0 {
                if isBlankBefore { line.flags.insert(.blankBefore) }
                isBlankBefore = false
                if isBehindScript { line.flags.insert(.alone) }
                isBehindScript = false
                line.kind = line.kind ?? carried
                carried = nil
                lines.append(line)
            } else {
                isBlankBefore = true
                carried = line.kind ?? carried
            }
        }
    }

    /// Takes off what is no text at the start of a line, whose end is that of its bytes, and moves the end to that of the line
    /// in which its last mark ends.
    private static func readMarks(
        _ line: inout ScrapeLine, _ mark: inout Int, _ marks: UnsafeBufferPointer<ScrapeMark>, _ bytes: Bytes
    ) {
        while mark < marks.count, marks[mark].end <= line.start { mark += 1 }
        while mark < marks.count, marks[mark].start <= line.start,
            marks[mark].what == .style || marks[mark].what == .script || marks[mark].what == .fragments
        {
            if marks[mark].what == .style { line.kind = line.kind ?? marks[mark].kind }
            reach(&line, marks[mark], bytes)
            line.start = bytes.skippingBlanks(from: min(marks[mark].end, line.end), to: line.end)
            mark += 1
        }
        if mark < marks.count, marks[mark].what == .formula, marks[mark].start == line.start {
            line.flags.insert(.formula)
        }
        var last = mark
        while last < marks.count, marks[last].start < line.end {
            line.signs.insert(.marked)
            reach(&line, marks[last], bytes)
            last += 1
        }
    }

    private static func reach(_ line: inout ScrapeLine, _ mark: ScrapeMark, _ bytes: Bytes) {
        guard mark.end > line.end else { return }
        line.end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: mark.end - 1) ?? bytes.count
    }

    @inline(__always)
    private static func trim(_ line: inout ScrapeLine, _ bytes: Bytes) {
        guard line.count > 0 else { return }
        // Most lines begin with a word.
        if bytes[line.start] == 0xC2 { line.start = bytes.skippingBlanks(from: line.start, to: line.end) }
        trimEnd(&line, bytes)
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
