/// What a line of Markdown is: its mark, and whether it goes on with the one before it.
extension MarkdownText {
    /// - Parameters:
    ///   - block: The first line of the block at hand; what it is the whole block is.
    ///   - last: Its last line.
    mutating func goesOn(_ line: Range<Int>, after block: Range<Int>, _ last: Range<Int>) -> Bool {
        if endsInJumpLink(last) || endsInPrintedAddress(last) { return false }
        if isTableRule(line) || beginsWithCategories(line) { return false }
        let first = firstLine ?? FirstLine(block, self)
        firstLine = first
        if first.opensFormula { return !Bytes(rebasing: bytes[last]).trimmed.hasSuffixASCII("[/math]") }
        if first.opensDisplay { return last == block || !Bytes(rebasing: bytes[last]).trimmed.hasSuffixASCII("$$") }
        if first.isTableRule || first.isEditLink || first.isThumb || isNote(line) { return false }
        if layout.breaksBlocks, !breaksHard(before: line.lowerBound), !first.isItem, !isTorn(line, behind: last) {
            return false
        }
        if isQuotation(line), first.isQuotation {
            let text = Bytes(rebasing: bytes[line]).trimmed
            return mark(line.upperBound - text.count + 2..<line.upperBound) == nil
        }
        // A line of a paragraph may begin with a number: "25. Dezember".
        if let mark = mark(line), mark.number <= 1 || mark.indent > 0 || first.isItem {
            return false
        }
        if first.opensEditLink { return !Bytes(rebasing: bytes[last]).contains("</a>") }
        if first.isHeading { return isWrapped(last, before: line) && !endsInEditLink(last) }
        if first.isRow { return endsRowsInSpaces && !breaksHard(before: line.lowerBound) }
        return !isRow(line) && !(isInTable && breaksHard(before: line.lowerBound))
    }

    /// What the first line of a block is. Each line of the block asks for it, and it may be long.
    struct FirstLine {
        let isTableRule: Bool
        let isRow: Bool
        let isQuotation: Bool
        let isItem: Bool
        let isHeading: Bool
        let isEditLink: Bool
        let isThumb: Bool
        /// Whether it begins with a formula that ends in another line, where bars part no cells.
        let opensFormula: Bool
        /// Whether it is the sign in front of TeX that is displayed, whose lines may begin as items do.
        let opensDisplay: Bool
        /// Whether it is a heading with the first attribute of its edit link to follow, which pandoc writes a line each.
        let opensEditLink: Bool

        init(_ line: Range<Int>, _ text: MarkdownText) {
            isTableRule = text.isTableRule(line)
            isRow = text.isRow(line)
            isQuotation = text.isQuotation(line)
            let shape = text.mark(line)?.shape
            isItem = shape == .item
            isHeading = shape == .heading
            isEditLink = text.isEditLink(line)
            let trimmed = Bytes(rebasing: text.bytes[line]).trimmed
            isThumb = text.isImage(trimmed) && text.isThumb(trimmed)
            opensFormula = trimmed.hasPrefixASCII("[math]") && !trimmed.contains("[/math]")
            opensDisplay = trimmed.equalsASCII("$$")
            opensEditLink = isHeading && trimmed.hasSuffixASCII("[<a")
        }
    }

    /// Whether a line is a note at the foot of the page.
    private func isNote(_ line: Range<Int>) -> Bool {
        bytes.matches("[^", at: line.lowerBound) && startOfNote(line) != nil
    }

    /// Whether a line goes on with a sentence, where each line is a block: a formula or an image has torn it.
    private func isTorn(_ line: Range<Int>, behind last: Range<Int>) -> Bool {
        // Letters and signs of a formula, of up to four bytes each.
        if line.count <= Self.longestPiece || last.count <= Self.longestPiece { return true }
        let start = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        guard start < line.upperBound else { return false }
        let first = Scalar(bytes, at: start)
        return first.isSmallLetter || first.isClosingMark
    }

    /// In bytes.
    private static let longestPiece = 5

    /// In characters: writers that break lines do not break them before.
    private static let narrowestLine = 70

    /// Whether a line may have been broken because the first word of the next one had no room on it.
    private func isWrapped(_ line: Range<Int>, before next: Range<Int>) -> Bool {
        let word = Bytes(rebasing: bytes[next]).characterCountOfFirstWord
        return Bytes(rebasing: bytes[line]).characterCount + 1 + word > Self.narrowestLine
    }

    /// Whether a line ends in one of the links that lead over a page's menus: nothing of the article goes on behind it.
    func endsInJumpLink(_ line: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[line]).trimmed
        return text.last == UInt8(ascii: ")") && text.count < 400
            && Self.jumpTargets.contains { text.hasSuffixASCII($0) }
    }

    /// Whether a line ends in the address that a page prints under its text, quoted: what is behind it are categories.
    func endsInPrintedAddress(_ line: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[line]).trimmed
        return (text.hasSuffixASCII(">\"") || text.hasSuffixASCII(")\""))
            && (text.contains("\"<http") || text.contains("](http") && text.contains("oldid="))
    }

    /// Where those links lead to, in the skins.
    private static let jumpTargets: [StaticString] = [
        "#mw-head)", "#searchInput)", "#mw-navigation)", "#p-search)", "#column-one)", "#mw-searchInput)",
        "#searchform)", "#p-navigation)", "#p-cactions)",
    ]

    /// Whether a line has the mark of a quotation in front.
    func isQuotation(_ line: Range<Int>) -> Bool {
        Bytes(rebasing: bytes[line]).trimmed.hasPrefixASCII("> ")
    }

    func followsBlank(_ start: Int) -> Bool {
        start >= 2 && bytes[start - 1] == UInt8(ascii: "\n") && bytes[start - 2] == UInt8(ascii: "\n")
    }

    func breaksHard(before start: Int) -> Bool {
        start >= 3 && bytes[start - 2] == 0x20 && bytes[start - 3] == 0x20
    }

    /// The rule under a heading.
    func isRule(_ line: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[line]).trimmed
        guard text.count >= 2, let first = text.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
            return false
        }
        return text.allSatisfy { $0 == first }
    }

    struct Mark {
        var end: Int
        var shape: ScrapeLine.Shape
        var indent: Int
        var level: UInt8 = 0
        var number: Int32 = -1
    }

    /// In spaces: how far in a heading may stand.
    private static let widestIndent = 3

    /// The mark in front of a line; of a list that is quoted, however often, that of its item.
    func mark(_ line: Range<Int>) -> Mark? {
        var quotation: Mark?
        var rest = line
        // No recursion: a line may hold a million of them.
        while let mark = firstMark(rest) {
            guard mark.shape == .unknown, bytes[mark.end - 2] == UInt8(ascii: ">") else {
                return mark.shape == .item ? mark : quotation ?? mark
            }
            quotation = quotation ?? mark
            rest = mark.end..<line.upperBound
            if bytes[rest].first == UInt8(ascii: ">") { break }
        }
        return quotation
    }

    private func firstMark(_ line: Range<Int>) -> Mark? {
        var index = line.lowerBound
        var indent = 0
        // A tab goes up to the next of every fourth column.
        while index < line.upperBound, bytes[index] == 0x20 || bytes[index] == 0x09 {
            indent += bytes[index] == 0x20 ? 1 : 4 - indent % 4
            index += 1
        }
        guard index + 1 < line.upperBound else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "#") where indent <= Self.widestIndent:
            // html2text breaks a line at any space, this one too.
            var end = index
            while end < line.upperBound, end - index < 7, bytes[end] == UInt8(ascii: "#") { end += 1 }
            guard end < line.upperBound, bytes[end].isHTMLSpace, end - index <= 6 else { return nil }
            // A comment of program text has a small letter there.
            if indent > 0, end + 1 >= line.upperBound || !Scalar(bytes, at: end + 1).isCapitalLetter { return nil }
            return Mark(end: end + 1, shape: .heading, indent: 0, level: UInt8(end - index))
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            return bytes[index + 1] == 0x20 ? Mark(end: index + 2, shape: .item, indent: indent) : nil
        case UInt8(ascii: ">"):
            return bytes[index + 1] == 0x20 ? Mark(end: index + 2, shape: .unknown, indent: indent) : nil
        case UInt8(ascii: ":"):
            // A definition.
            return bytes.matches(":   ", at: index) && index + 4 <= line.upperBound
                ? Mark(end: index + 4, shape: .unknown, indent: indent) : nil
        default:
            guard let (value, length) = Digits.number(bytes, at: index), value < 1000,
                bytes.matches(". ", at: index + length), index + length + 1 < line.upperBound
            else { return nil }
            return Mark(end: index + length + 2, shape: .item, indent: indent, number: Int32(clamping: value))
        }
    }

    /// How deep an item stands, by how far in the items stand that enclose it.
    mutating func depth(_ indent: Int) -> UInt8 {
        // Numbers of two digits stand one column further out.
        while let last = itemIndents.last, last > indent + 1 { itemIndents.removeLast() }
        if let last = itemIndents.last, last >= indent - 1 {
            itemIndents[itemIndents.count - 1] = indent
        } else {
            itemIndents.append(indent)
        }
        return UInt8(clamping: itemIndents.count - 1)
    }
}
