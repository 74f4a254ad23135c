/// Headings, by the stars around them or by the place that they were drawn at.
extension TerminalText {
    mutating func write(_ heading: StarHeading, from first: Int) -> Int {
        output.beginLine(from: lines[first].text, .init(start: 0, shape: .heading, level: heading.level))
        itemColumns.removeAll()
        block.removeAll(keepingCapacity: true)
        for piece in heading.pieces where !piece.isEmpty {
            if !block.isEmpty { block.append(0x20) }
            block.append(contentsOf: bytes[piece])
        }
        block.withBytes { write($0) }
        return first + heading.pieces.count
    }

    /// What the place of a block says: lynx sets headings of the second level at the margin, those below them two columns
    /// further in each, and the title in the middle.
    func heading(_ block: Range<Int>) -> RewrittenScrape.Note? {
        let line = lines[block.lowerBound]
        guard setsHeadings, block.count <= 3, block.lowerBound == 0 || lines[block.lowerBound - 1].isBlank,
            block.upperBound < lines.count, lines[block.upperBound].isBlank
        else { return nil }
        if line.indent > 8 {
            // Text in the middle of the line, before any other heading.
            let margin = width == .max ? 80 : width + 4
            guard abs(line.indent + line.columns - margin) <= 8, !output.hasHeading else { return nil }
            return .init(start: 0, shape: .heading, level: 1)
        }
        guard line.indent.isMultiple(of: 2) else { return nil }
        return .init(start: 0, shape: .heading, level: UInt8(2 + line.indent / 2))
    }
}
