/// Tables: rows between bars, and the rule under their head.
extension MarkdownText {
    /// Whether a row stands among the lines from here to the next blank one.
    mutating func holdsRow(from place: Int) -> Bool {
        var start = place
        while start < bytes.count {
            // Where an element ends within a line, the rest of that may be a row, and the line none.
            if start <= rowSearch.end, start == 0 || bytes[start - 1] == UInt8(ascii: "\n") { return rowSearch.found }
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let isBlank = Bytes(rebasing: bytes[start..<end]).isBlank
            if isBlank || isRow(start..<end) {
                rowSearch = (start, !isBlank)
                return !isBlank
            }
            start = end + 1
        }
        rowSearch = (bytes.count, false)
        return false
    }

    /// A table's row: a bar in front of it, or one with a space behind it.
    func isRow(_ line: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[line])
        return text.first == UInt8(ascii: "|") || holdsBorder(text) || text.contains("---|")
    }

    /// Whether a bar with a space behind it stands in a text, and not within a formula.
    private func holdsBorder(_ text: Bytes) -> Bool {
        guard text.contains("| ") else { return false }
        guard text.contains("[math]") else { return true }
        var place = 0
        while let bar = text.firstIndex(of: "| ", from: place) {
            guard let formula = text.firstIndex(of: "[math]", from: place), formula < bar else { return true }
            place = BracketedFormula.end(of: text, at: formula) ?? formula + 1
        }
        return false
    }

    /// The rule under a table's head.
    func isTableRule(_ line: Range<Int>) -> Bool {
        Bytes(rebasing: bytes[line]).trimmed.allSatisfy {
            $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") || $0 == 0x20
        }
    }

    /// A list within a cell becomes its items joined by a comma; the letters of links to a template, by a space.
    mutating func joinLists(from start: Int) {
        let holdsList = output.text.withBytes { text in
            let row = Bytes(rebasing: text[start...])
            return row.hasPrefixASCII("* ") || row.contains(" * ")
        }
        guard holdsList else { return }
        let row = String(decoding: output.text[start...], as: UTF8.self)
        output.text.removeSubrange(start...)
        for (number, cell) in row.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
            if number > 0 { output.text.append(UInt8(ascii: "|")) }
            guard cell.utf8.starts(with: "* ".utf8) || cell.utf8.starts(with: " * ".utf8) else {
                output.text.append(contentsOf: cell.utf8)
                continue
            }
            let items = cell.split(separator: " ", omittingEmptySubsequences: true).split(separator: "*")
                .map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
            let areLetters = items.first.map { $0.unicodeScalars.count <= 2 } ?? false
            if number > 0 { output.text.append(0x20) }
            output.text.append(contentsOf: items.joined(separator: areLetters ? " " : ", ").utf8)
            output.text.append(0x20)
        }
    }

    /// Whether a row is the page's contents in a table of one cell: links to numbered places of the page.
    func isContents(_ row: Bytes) -> Bool {
        guard row.first == UInt8(ascii: "|"), row.contains("[1 "), row.contains("](#") else { return false }
        let inside = Bytes(rebasing: row[1...])
        guard inside.firstIndex(of: UInt8(ascii: "|"), from: 0) ?? inside.count >= inside.count - 1 else {
            return false
        }
        var count = 0
        var index = 0
        while let link = inside.firstIndex(of: "](", from: index) {
            guard inside.matches("](#", at: link) else { return false }
            count += 1
            index = link + 2
        }
        return count >= 2
    }

    /// A row that is program text in its fence, without that.
    func withoutFence(_ row: Range<Int>) -> Range<Int> {
        let text = Bytes(rebasing: bytes[row])
        guard text.count > 6, text.hasPrefixASCII("```"), text.hasSuffixASCII("```") else { return row }
        return row.lowerBound + 3..<row.upperBound - 3
    }

    /// A row without the bars round it.
    func withoutOuterBars(_ row: Range<Int>) -> Range<Int> {
        var (start, end) = (row.lowerBound, row.upperBound)
        while start < end, bytes[start].isHTMLSpace { start += 1 }
        while end > start, bytes[end - 1].isHTMLSpace { end -= 1 }
        if start < end, bytes[start] == UInt8(ascii: "|") {
            start += 1
            // Empty cells at the end go as well.
            while end > start, bytes[end - 1] == UInt8(ascii: "|") || bytes[end - 1].isHTMLSpace { end -= 1 }
            // A first cell without text is one all the same, but in front of a single one it held the picture of a notice.
            start = skippingSpaces(start, end)
            if start < end, bytes[start] == UInt8(ascii: "|"), !bytes[(start + 1)..<end].contains(UInt8(ascii: "|")) {
                start = skippingSpaces(start + 1, end)
            }
        }
        return start..<end
    }

    private func skippingSpaces(_ start: Int, _ end: Int) -> Int {
        var start = start
        while start < end, bytes[start].isHTMLSpace { start += 1 }
        return start
    }
}
