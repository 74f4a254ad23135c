/// Tables whose cells have nothing but room between them.
extension TerminalText {
    /// Finds lines that stand together and leave the same columns free, of which one has room for a border.
    mutating func findTables() {
        var index = 0
        while index < lines.count {
            guard isTableLine(index), lines[index].hasGap(bytes) else {
                index += 1
                continue
            }
            let gaps = lines[index].blanks(bytes, atLeast: 3, onlyInside: true)
            var free = lines[index].blanks(bytes, atLeast: 1, onlyInside: false)
            /// How far out the rows begin.
            var margin = lines[index].indent
            func extend(to other: Int) -> Bool {
                guard lines.indices.contains(other), borders[other] == nil, isTableLine(other) else { return false }
                let common = free.intersection(lines[other].blanks(bytes, atLeast: 1, onlyInside: false))
                guard !common.intersection(gaps).isEmpty else { return false }
                // A line of text has a space anywhere; a row's second cell begins where the others' do, or is not there.
                if !lines[other].hasGap(bytes) {
                    let end = 127 - (gaps.high != 0 ? gaps.high.leadingZeroBitCount : 64 + gaps.low.leadingZeroBitCount)
                    if lines[other].columns > end {
                        // Nor is text a row that stands further out.
                        if lines[other].indent + Self.narrowestMargin <= margin, !holdsRoom(other) { return false }
                        if lines[other].laterWords(bytes).intersection(gaps.ends).isEmpty { return false }
                    }
                }
                if lines[other].hasGap(bytes) { margin = min(margin, lines[other].indent) }
                free = common
                return true
            }
            var (first, end) = (index, index + 1)
            while extend(to: end) { end += 1 }
            while extend(to: first - 1) { first -= 1 }
            if end - first >= 2 {
                // What is free only because most lines are shorter parts nothing.
                let lengths = lines[first..<end].map(\.columns).sorted()
                free = free.upTo(lengths[(lengths.count - 1) / 2])
                for line in first..<end { borders[line] = free }
            }
            index = end
        }
    }

    /// Whether there is more than a space between two words of a line.
    private func holdsRoom(_ index: Int) -> Bool {
        !lines[index].blanks(bytes, atLeast: 2, onlyInside: true).isEmpty
    }

    /// How much further in rows stand than the text around them, at least.
    private static let narrowestMargin = 3

    private func isTableLine(_ index: Int) -> Bool {
        let line = lines[index]
        return !line.isBlank && !line.isOfFormula && line.columns < 128
            && !(line.indent > 0 && Self.startsItem(bytes, line.text)) && !(hasStars && StarHeading.begins(line, bytes))
    }
}
