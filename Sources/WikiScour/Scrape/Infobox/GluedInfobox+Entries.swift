/// Makes the entries of a box from the labels that were found: what stands behind each, up to the next one, is its value.
extension GluedInfobox {
    init(_ found: [Found], _ lines: Range<Int>, _ page: ScrapePage) {
        let first = found[0]
        let start = Self.startOfHead(first, lines, page)
        head = (start..<first.line).map { page.lines[$0].start..<page.lines[$0].end }
        if !first.isFirst { head.append(page.lines[first.line].start..<first.range.lowerBound) }
        entries = first.isLine ? Self.takePair(from: &head, page).map { [$0] } ?? [] : []
        var end = start
        for (number, label) in found.enumerated() {
            let next = number + 1 < found.count ? found[number + 1] : nil
            let value: [Range<Int>]
            (value, end) = Self.value(of: label, before: next, of: found.count, lines, page)
            entries.append(Entry(label: label.parts, isHeader: value.isEmpty, value: value))
        }
        self.lines = start..<end
    }

    /// Where the title, a subtitle and a caption begin, which stand in front of the first label.
    private static func startOfHead(_ first: Found, _ lines: Range<Int>, _ page: ScrapePage) -> Int {
        guard first.isFirst else { return first.line }
        // Flatteners that part blocks put the title, what it is part of, a picture and its caption on lines each.
        let reach = page.flattening == .terminal || page.flattening == .markdown ? 5 : 3
        var start = first.line
        while start > lines.lowerBound, first.line - start < reach, page.lines[start - 1].part == .body,
            !page.lines[start - 1].endsSentence
        {
            start -= 1
        }
        return startOfTitled(start, first.line, lines, page)
    }

    /// The value of a label.
    ///
    /// - Parameters:
    ///   - next: The label that it ends at; nil for the last one, whose value ends with its line or the next.
    ///   - count: How many labels the box has.
    /// - Returns: The places of the value's lines, and the line behind it.
    private static func value(
        of label: Found, before next: Found?, of count: Int, _ lines: Range<Int>, _ page: ScrapePage
    ) -> (value: [Range<Int>], end: Int) {
        var value = label.lead.map { [$0] } ?? []
        let lineEnd = page.lines[label.line].end
        let restEnd = next.flatMap { $0.line == label.line ? $0.range.lowerBound : nil } ?? lineEnd
        let restStart = skippingSeparators(from: label.lead?.upperBound ?? label.range.upperBound, to: lineEnd, page)
        let hasRest = restStart < restEnd
        if hasRest { value.append(restStart..<restEnd) }
        var end = label.line + 1
        if let next, next.line == label.line { return (value, end) }

        let reach = listsKinds(label, page) ? lines.count : hasRest ? 1 : 2
        let limit = next?.line ?? min(lines.upperBound, label.line + reach)
        while end < limit, !page.lines[end].isProse,
            next != nil && page.lines[end].kind == .hatnotes || page.lines[end].part == .body,
            next != nil || end == label.line + 1 || !page.lines[end].endsSentence
        {
            defer { end += 1 }
            // A link to another page within a value.
            if page.lines[end].part == .chrome { continue }
            let line = page.lines[end]
            let start = value.isEmpty && ColonLines.beginsWithColon(line, page) ? line.start + 2 : line.start
            value.append(start..<line.end)
        }
        guard let next else { return endOfLast(label, value, from: end, of: count, lines, page) }
        if next.line == end, !next.isFirst { value.append(page.lines[end].start..<next.range.lowerBound) }
        // Nothing between two labels is lost, be it a sentence. What follows one without a value is the box's head.
        while end < next.line, !value.isEmpty {
            defer { end += 1 }
            if page.lines[end].part == .body { value.append(page.lines[end].start..<page.lines[end].end) }
        }
        // The bullet of the next label stands on a line of its own.
        while let last = value.last, last.lowerBound >= next.range.lowerBound { value.removeLast() }
        return (value, end)
    }

    /// What goes on with the value of the last label, behind which nothing tells the end of the box.
    private static func endOfLast(
        _ label: Found, _ start: [Range<Int>], from line: Int, of count: Int, _ lines: Range<Int>, _ page: ScrapePage
    ) -> (value: [Range<Int>], end: Int) {
        var (value, end) = (start, line)
        // What is in parentheses goes on with it: the day of a version.
        while !value.isEmpty, end < lines.upperBound, isAddition(page.lines[end], page) {
            value.append(page.lines[end].start..<page.lines[end].end)
            end += 1
        }
        if label.isLine, !value.isEmpty {
            let rest = restOfLast(label, from: end, count, page)
            value += rest.map { page.lines[$0].start..<page.lines[$0].end }
            end = rest.upperBound
        }
        return (value, end)
    }

    /// In bytes.
    private static let longestAddition = 80

    /// Whether a line is in parentheses as a whole, but for citations behind them.
    private static func isAddition(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.part == .body, line.shape == .unknown, line.count <= longestAddition,
            page.bytes[line.start] == UInt8(ascii: "("),
            let close = page.bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ")"))
        else { return false }
        let rest = Bytes(rebasing: page.bytes[(close + 1)..<line.end]).trimmed
        return rest.isEmpty || (rest.first == UInt8(ascii: "[") && rest.last == UInt8(ascii: "]"))
    }

    /// Behind what may stand between a label and its value: colons, the border of a cell, spaces.
    private static func skippingSeparators(from start: Int, to end: Int, _ page: ScrapePage) -> Int {
        var index = start
        while index < end {
            if isSeparator(page.bytes[index]) {
                index += 1
            } else if page.bytes.matches("：", at: index) {
                index += 3
            } else {
                break
            }
        }
        return index
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|") || byte == 0x20
    }
}
