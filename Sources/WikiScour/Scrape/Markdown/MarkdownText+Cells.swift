/// What stands in the cells of tables that are marked up: items, paragraphs and lines are joined by commas.
extension MarkdownText {
    private static let partingNames: [StaticString] = [
        "br", "li", "p", "div", "ul", "ol", "dl", "dt", "dd", "center", "blockquote",
    ]

    mutating func writeCell(_ cell: Range<Int>) {
        let first = output.text.count
        var start = cell.lowerBound
        var index = start
        while let next = bytes.firstIndex(of: UInt8(ascii: "<"), from: index), next < cell.upperBound {
            index = next + 1
            guard let tag = MarkdownTag(bytes, at: next, before: cell.upperBound) else { continue }
            index = tag.end
            if !tag.isClosing, !tag.isEmpty(bytes), let kind = tag.chrome(bytes, rules),
                let end = endOfElement(tag, within: cell)
            {
                writePart(start..<next, ofCellFrom: first)
                output.cut(kind, "element", next..<end)
                (start, index) = (end, end)
            } else if tag.isNamed(Self.partingNames, bytes) {
                writePart(start..<next, ofCellFrom: first)
                start = tag.end
            }
        }
        writePart(start..<cell.upperBound, ofCellFrom: first)
    }

    /// Writes what stands between two elements of a cell, behind a comma where there is something in front of it.
    ///
    /// - Parameter first: Where the text of the cell begins.
    private mutating func writePart(_ part: Range<Int>, ofCellFrom first: Int) {
        let start = bytes.skippingBlanks(from: part.lowerBound, to: part.upperBound)
        let end = bytes.skippingBlanks(before: part.upperBound, from: start)
        guard start < end else { return }
        let before = output.text.count
        if before > first { output.text.append(contentsOf: joint(before: bytes[start]).utf8) }
        let written = output.text.count
        writeText(start..<end, joinsQuote: false)
        let isBlank = output.text.withBytes { Bytes(rebasing: $0[written...]).isBlank }
        if isBlank { output.text.removeSubrange(before...) }
    }

    /// What joins two parts of a cell: a space behind a mark that leads on, and in front of a bracket.
    private func joint(before next: UInt8) -> String {
        if next == UInt8(ascii: "(") { return " " }
        let leadsOn = output.text.withBytes { text -> Bool in
            guard let last = text.last else { return false }
            let marks: [UInt8] = [0x2C, 0x3B, 0x3A, 0x2D, 0x2F, 0x26]
            return marks.contains(last)
                || text.count > 2 && (text.matches("–", at: text.count - 3) || text.matches("—", at: text.count - 3))
        }
        return leadsOn ? " " : ", "
    }
}
