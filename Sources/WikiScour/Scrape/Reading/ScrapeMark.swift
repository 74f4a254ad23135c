internal import HTMLReader

/// A stretch of a flattened page that is not read as text: a style sheet, a formula, or the column of fragments that a
/// formula's markup leaves in front of its TeX.
struct ScrapeMark: BitwiseCopyable {
    enum What: UInt8 {
        case style
        case script
        case fragments
        case formula
        /// What the template for geographic coordinates writes.
        case coordinates
        /// The button that pronounces a word.
        case button
        /// What programs sort by, and readers do not see.
        case hidden
    }

    var what: What
    var start: Int
    var end: Int
    /// What the classes of a style sheet say that stands behind it; nil where they say nothing.
    var kind: ChromeKind?

    var isOfFormula: Bool { what == .formula || what == .fragments }

    /// Whether it is a record for programs rather than a key that stands beside what it sorts.
    func isRecord(in bytes: Bytes) -> Bool { what == .hidden && bytes[start] == UInt8(ascii: "{") }
}

/// Finds what is not read as text, by characters that text hardly has: braces for style sheets and formulas, U+FEFF for
/// coordinates. So the search costs little more than a look at every byte.
enum ScrapeMarks {
    static func find(
        in bytes: Bytes, _ rules: RuleBook, _ flattening: Flattening, _ watch: inout Deadline,
        into marks: inout PageBuffer<ScrapeMark>
    ) {
        marks.removeAll()
        PageScripts.mark(in: bytes, into: &marks)
        BracketedFormula.mark(in: bytes, into: &marks)
        if marks.count > 1 {
            var places = marks.mutableElements
            places.sort { $0.start < $1.start }
        }
        let scriptCount = marks.count
        findBraces(in: bytes, rules, flattening, &watch, into: &marks)
        let count = marks.count
        findInline(in: bytes, into: &marks)
        guard marks.count > count || scriptCount > 0, marks.count > 1 else { return }
        var places = marks.mutableElements
        places.sort { $0.start < $1.start }
    }

    /// What begins with none: one search finds the bytes that all of it begins with.
    private static func findInline(in bytes: Bytes, into marks: inout PageBuffer<ScrapeMark>) {
        guard let base = bytes.baseAddress else { return }
        var endOfCoordinates = 0
        var index = 0
        while true {
            let letter = InlineChrome.firstOfNotes
            index = ByteScan.first(
                CoordinateText.firstOfSlash, InlineChrome.firstOfSigns, letter, or: letter, in: base, from: index,
                to: bytes.count)
            if index == bytes.count { return }
            if bytes[index] != CoordinateText.firstOfSlash {
                if let (what, range) = InlineChrome.mark(at: index, in: bytes) {
                    marks.append(ScrapeMark(what: what, start: range.lowerBound, end: range.upperBound))
                }
            } else if index >= endOfCoordinates, let range = CoordinateText.range(around: index, in: bytes) {
                marks.append(ScrapeMark(what: .coordinates, start: range.lowerBound, end: range.upperBound))
                endOfCoordinates = range.upperBound
            }
            index += 1
        }
    }

    private static func findBraces(
        in bytes: Bytes, _ rules: RuleBook, _ flattening: Flattening, _ watch: inout Deadline,
        into marks: inout PageBuffer<ScrapeMark>
    ) {
        var records = HiddenRecords(in: bytes)
        let scriptCount = marks.count
        var script = 0
        var patience = 3
        var index = 0
        /// Where the last mark in front of the brace ends.
        var limit = 0
        /// Whether formulas of the page are known to come again behind themselves.
        var repeats = false
        /// Whether what formulas show stands in front of them on their line; nil where nobody has looked.
        var showsRows: Bool?
        while let brace = bytes.firstIndex(of: UInt8(ascii: "{"), from: index), !watch.isOver() {
            index = brace + 1
            while script < scriptCount, marks[script].end <= brace { script += 1 }
            if script < scriptCount, marks[script].start <= brace {
                index = marks[script].end
                limit = index
                continue
            }
            if let end = FormulaText.end(of: bytes, at: brace) {
                // The description of its picture says it again.
                var second = endOfRepetition(of: brace..<end, in: bytes)
                if second == nil, flattening == .sourceLines {
                    second = FormulaAlt.end(behind: brace..<end, in: bytes, repeats: repeats)
                }
                repeats = repeats || second != nil
                var start =
                    flattening == .markdown
                    ? FragmentRow.start(before: brace, tex: brace..<end, in: bytes, from: limit)
                    : FragmentColumn.start(before: brace, tex: brace..<end, in: bytes, from: limit)
                if flattening == .oneLine || flattening == .sourceLines {
                    showsRows = showsRows ?? SquashedFormulas.showRows(in: bytes)
                    if showsRows == true,
                        let row = FragmentRow.whole(before: brace, tex: brace..<end, in: bytes, from: limit)
                    {
                        start = min(start, row.start)
                    }
                }
                // Then what its MathML shows is on the line in front of it.
                if start == brace, second != nil, flattening == .sourceLines {
                    start = FragmentRow.start(before: brace, tex: brace..<end, in: bytes, from: limit)
                }
                if start < brace { marks.append(ScrapeMark(what: .fragments, start: start, end: brace)) }
                marks.append(ScrapeMark(what: .formula, start: brace, end: end))
                index = end
                if let second {
                    marks.append(ScrapeMark(what: .fragments, start: end, end: second))
                    index = second
                }
            } else if let script = PageScripts.around(brace, in: bytes, &patience) {
                marks.append(script)
                index = script.end
            } else if let end = records.end(at: brace) {
                marks.append(ScrapeMark(what: .hidden, start: brace, end: end))
                index = end
            } else if let sheet = StyleSheet.around(brace, in: bytes, from: limit, rules) {
                // Sheets that touch are one: what the first with a meaning says goes for what follows them.
                if marks.count > scriptCount, let last = marks.last, last.what == .style, last.end == sheet.start {
                    marks[marks.count - 1].end = sheet.end
                    marks[marks.count - 1].kind = last.kind ?? sheet.kind
                } else {
                    marks.append(sheet)
                }
                index = sheet.end
            }
            if index > brace + 1 { limit = index }
        }
    }

    /// Where the same formula ends again, directly behind itself. White space may differ, where lines were wrapped.
    private static func endOfRepetition(of formula: Range<Int>, in bytes: Bytes) -> Int? {
        var index = formula.upperBound
        for byte in bytes[formula] where !byte.isHTMLSpace {
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
            guard index < bytes.count, bytes[index] == byte else { return nil }
            index += 1
        }
        return index
    }
}
