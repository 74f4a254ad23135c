/// Paragraphs of list items, which stand below their first line as far in as its text.
extension MarkdownText {
    /// Markdown's own rule: what is set in further is program text.
    private static let widestIndent = 4

    /// Notes the column at which the text of an item begins.
    mutating func noteItem(_ mark: Mark, _ block: Range<Int>) {
        // Those that html2text sets in have nothing below them: that is a definition.
        guard let first = itemIndents.first, first < 2 else {
            itemColumn = nil
            return
        }
        var start = block.lowerBound
        while start < mark.end, bytes[start].isHTMLSpace { start += 1 }
        var end = mark.end
        while end < block.upperBound, bytes[end] == 0x20, end - mark.end < Self.widestIndent { end += 1 }
        itemColumn = mark.indent + end - start
    }

    /// Whether a block without a mark is a further paragraph of the item that was written last.
    ///
    /// - Parameter column: Where the text of that begins.
    func goesOnWithItem(_ block: Range<Int>, _ column: Int) -> Bool {
        var indent = 0
        for byte in bytes[block] {
            guard byte == 0x20 || byte == 0x09 else { break }
            indent += byte == 0x20 ? 1 : 4 - indent % 4
        }
        guard indent >= column, indent < column + Self.widestIndent else { return false }
        let text = Bytes(rebasing: bytes[block]).trimmed
        return !isRow(block) && !isImage(text) && text.first != UInt8(ascii: "<")
    }
}
