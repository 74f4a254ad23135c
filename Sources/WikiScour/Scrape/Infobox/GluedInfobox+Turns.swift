/// Boxes each of whose cells is a line: labels and values take turns there, so that a few known labels tell the unknown ones
/// between them.
extension GluedInfobox {
    /// Adds the labels that only their turn tells to those that are known, and takes out those that their turn says are values.
    ///
    /// - Parameter label: What a label is that no table lists.
    static func takeTurns(
        _ found: inout [Found], _ lines: Range<Int>, _ page: ScrapePage, as label: InfoboxLabels.Label
    ) {
        if page.flattening == .textNodes { return takeLastValue(&found, page) }
        guard page.flattening == .sourceLines, found.count(where: \.isLine) >= 2 else { return }
        found.removeAll { $0.isLine && isValue(Bytes(rebasing: page.bytes[$0.range])) }
        takeOpen(&found, page)
        // Where parts stand behind bullets, values are parts of several lines; and the head of a table is no box.
        if isHeadOfTable(found) || found.contains(where: { $0.label.isPart && isBehindBullet($0, page) }) { return }
        let (cells, values) = turns(of: found, page)
        guard cells.count >= 2, (cells.count + values.count) * 3 >= found.count * 2 else { return }
        let pairs = LinePairs(cells, lines, page, known: Set(found.map(\.line)), takesTail: values.isEmpty)
        if found.allSatisfy(\.isLine), let line = pairs.lastPair(behind: cells, in: lines) {
            let range = page.lines[line].start..<page.lines[line].end
            found.append(Found(line: line, range: range, label: label, isFirst: true, isLine: true))
        }
        guard pairs.areSure else { return takeLastValue(&found, page) }
        // A line is a label as a whole or not at all, and one behind a label is its value.
        let behind = Set(cells.map { $0.line + 1 } + pairs.labels.map { $0 + 1 })
        found.removeAll {
            guard $0.isFirst, !isBehindBullet($0, page) else { return false }
            return $0.isLine ? values.contains($0.line) : behind.contains($0.line)
        }
        var known = Set(found.map(\.line))
        for line in pairs.labels where known.insert(line).inserted {
            let range = page.lines[line].start..<page.lines[line].end
            found.append(Found(line: line, range: range, label: label, isFirst: true, isLine: true))
        }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Fewer labels do not tell that they are a box.
    private static let fewestInFront = 3
    /// In bytes, behind the title.
    private static let shortestSentence = 20

    /// Takes out the last line of a box behind a label that would have no value else: "Website", "Official website".
    private static func takeLastValue(_ found: inout [Found], _ page: ScrapePage) {
        guard found.count >= fewestInFront + 2, isLastValue(found[found.count - 1], found[found.count - 2], page),
            found[found.count - 3].line < found[found.count - 2].line - 1
        else { return }
        found.removeLast()
    }

    /// Whether a label is the last line in front of the article, and stands directly behind another.
    private static func isLastValue(_ label: Found, _ before: Found, _ page: ScrapePage) -> Bool {
        guard label.isLine, before.isLine, before.line + 1 == label.line, !before.label.isHeader, !label.label.isHeader,
            !isOfImage(label, page), !isBehindBullet(label, page), label.line + 1 < page.lines.count
        else { return false }
        let next = page.lines[label.line + 1]
        return next.isProse || next.flags.contains(.titled) && next.count > page.title.count + shortestSentence
    }

    /// Whether a text is a value wherever it stands, be it listed as a label: an answer, or a number.
    private static func isValue(_ text: Bytes) -> Bool {
        LinePairs.isAnswer(text) || !text.contains { $0.isASCIILetter || $0 >= 0x80 }
    }

    /// The labels that are lines, and the lines among them that are values: those between two labels that are two lines apart. Where the
    /// next one is an odd number of lines away, the first has no value.
    private static func turns(of found: [Found], _ page: ScrapePage) -> (cells: [Found], values: Set<Int>) {
        let lines = found.filter { $0.isLine && !$0.label.isHeader && !$0.label.isPart }
        var cells: [Found] = []
        var values: Set<Int> = []
        for (index, label) in lines.enumerated() {
            if let last = cells.last, last.line + 1 == label.line,
                index + 1 < lines.count
                    ? (lines[index + 1].line - last.line) % 2 == 0
                    : label.line + 1 >= page.lines.count || page.lines[label.line + 1].part != .body
            {
                values.insert(label.line)
            } else {
                cells.append(label)
            }
        }
        return (cells, values)
    }

    /// Takes out what is no label but the first line of a value, since the line above is a label that has none yet, and the next one begins
    /// as it does: "Top goalscorer", "League: Aren Marrow", "All: Tarn Velm". Where all labels have colons, that is one.
    private static func takeOpen(_ found: inout [Found], _ page: ScrapePage) {
        func hasColon(_ label: Found) -> Bool {
            !label.isLine && page.bytes.matches(":", at: label.range.upperBound)
        }
        guard found.count(where: hasColon) * 3 <= found.count else { return }
        var open = -2
        found.removeAll {
            if $0.line == open + 1, $0.isFirst, hasColon($0), !isBehindBullet($0, page),
                beginsWithColon($0.line + 1, page)
            {
                return true
            }
            open = $0.isLine && !$0.label.isHeader ? $0.line : -2
            return false
        }
    }

    /// Whether a line begins with a word and a colon.
    private static func beginsWithColon(_ number: Int, _ page: ScrapePage) -> Bool {
        guard number < page.lines.count, page.lines[number].part == .body, page.lines[number].count <= 80 else {
            return false
        }
        let text = page.text(page.lines[number])
        guard let colon = text.firstIndex(of: ": ") else { return false }
        return colon > 1 && Scalar(text, at: 0).isCapitalLetter && !text[..<colon].contains(0x20)
    }

    private static func isBehindBullet(_ label: Found, _ page: ScrapePage) -> Bool {
        page.bytes.matches("•", at: label.range.lowerBound)
    }
}
