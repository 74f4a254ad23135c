/// List items: their bullets and numbers, and how deep they stand.
extension TerminalText {
    struct Item {
        var note: RewrittenScrape.Note
        var textStart: Int
        var column: Int
    }

    static let bullets: [StaticString] = [
        "* ", "+ ", "o ", "# ", "@ ", "- ", "• ", "□ ", "◦ ", "▪ ", "■ ", "○ ", "☆ ", "● ", "△ ", "◇ ",
    ]

    /// The item that a line begins: a bullet or a number, and how deep it stands.
    mutating func item(_ line: TerminalLine) -> Item? {
        var number: Int32 = -1
        var length = 0
        if let bullet = Self.bullets.first(where: { bytes.matches($0, at: line.text) }) {
            // A letter is a bullet only of lists within lists.
            if line.indent >= 6 || !bytes[line.text].isASCIILetter { length = bullet.utf8CodeUnitCount }
        } else if let (value, count) = Digits.number(bytes, at: line.text), value < 10_000, count < 6,
            bytes.matches(". ", at: line.text + count)
        {
            number = Int32(value)
            length = count + 2
        }
        guard length > 0, line.indent > 0, line.text + length <= line.range.upperBound else {
            if line.indent <= (itemColumns.first ?? 0) { itemColumns.removeAll() }
            return nil
        }
        var column = line.indent
        for byte in bytes[line.text..<line.text + length] where byte & 0xC0 != 0x80 { column += 1 }
        // Numbers of more digits may push their texts by a column.
        while let last = itemColumns.last, last > column + 1 { itemColumns.removeLast() }
        if let last = itemColumns.last, last >= column - 1 {
            itemColumns[itemColumns.count - 1] = column
        } else {
            itemColumns.append(column)
        }
        let level = UInt8(clamping: itemColumns.count - 1)
        return Item(
            note: .init(start: 0, shape: .item, level: level, number: number), textStart: line.text + length,
            column: column)
    }

    static func startsItem(_ bytes: Bytes, _ index: Int) -> Bool {
        bullets.contains { bytes.matches($0, at: index) }
    }
}
