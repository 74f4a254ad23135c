/// Where the text of a heading ends: behind it may stand its edit link and pandoc's attributes.
extension MarkdownText {
    /// No heading is longer; what is longer is not searched.
    private static let longestHeading = 4000

    func endOfHeading(_ heading: Range<Int>) -> Int {
        var end = heading.upperBound
        while end > heading.lowerBound, bytes[end - 1].isHTMLSpace { end -= 1 }
        guard end - heading.lowerBound <= Self.longestHeading else { return heading.upperBound }
        end = endWithoutAttributes(heading.lowerBound..<end)
        let text = heading.lowerBound..<end
        // pandoc says of the edit link that it is one.
        if bytes[text].last == UInt8(ascii: "}"), Bytes(rebasing: bytes[text]).contains("{.mw-editsection") {
            return end
        }
        return startOfEditAddress(in: text) ?? startOfEditLabel(atEndOf: text) ?? end
    }

    /// Whether a rule makes a heading of the block over it.
    ///
    /// - Parameter first: The first line of the block.
    func rules(_ rule: Range<Int>, _ block: Range<Int>, _ first: Range<Int>) -> Bool {
        let length = Bytes(rebasing: bytes[rule]).trimmed.count
        guard block.count < 1000 else { return false }
        if rulesHeadings, length >= 3 { return true }
        // Elsewhere it may be the rule under a table's head. turndown writes one that is as long as the title, however short.
        guard block.upperBound == first.upperBound, !breaksHard(before: rule.lowerBound),
            isBlankOrHeading(behind: rule),
            mark(block) == nil, !isRow(block)
        else { return false }
        if endsInEditLink(block) { return true }
        let title = Bytes(rebasing: bytes[block]).trimmed
        return !title.isEmpty && (abs(title.characterCount - length) <= 1 || abs(title.visibleCount - length) <= 1)
    }

    private func isBlankOrHeading(behind line: Range<Int>) -> Bool {
        let next = line.upperBound + 1
        guard next < bytes.count, bytes[next] != UInt8(ascii: "#") else { return true }
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: next) ?? bytes.count
        return Bytes(rebasing: bytes[next..<end]).isBlank
    }

    /// Whether a block is nothing but a link to edit a section.
    func isEditLink(_ block: Range<Int>) -> Bool {
        guard block.count <= Self.longestHeading else { return false }
        let start = bytes.skippingBlanks(from: block.lowerBound, to: block.upperBound)
        guard start < block.upperBound, bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "\\") else {
            return false
        }
        return endsInEditLink(start..<block.upperBound) && startOfEditAddress(in: start..<block.upperBound) == start
    }

    /// Whether a line ends in a link to edit a section.
    func endsInEditLink(_ line: Range<Int>) -> Bool {
        let end = bytes.skippingBlanks(before: line.upperBound, from: line.lowerBound)
        guard end > line.lowerBound, line.count <= Self.longestHeading,
            bytes[end - 1] == UInt8(ascii: "]") || bytes[end - 1] == UInt8(ascii: ")")
        else { return false }
        return startOfEditAddress(in: line) != nil
    }

    /// `{#history .title}`
    private func endWithoutAttributes(_ heading: Range<Int>) -> Int {
        guard bytes[heading].last == UInt8(ascii: "}"),
            let open = bytes[heading].lastIndex(of: UInt8(ascii: "{")),
            bytes.matches("{#", at: open) || bytes.matches("{.", at: open),
            // Those of a part of the heading stand right behind its bracket.
            open == heading.lowerBound || bytes[open - 1] != UInt8(ascii: "]")
        else { return heading.upperBound }
        return bytes.skippingBlanks(before: open, from: heading.lowerBound)
    }

    /// Where the brackets or the element open that hold a link to edit the section, told by its address.
    private func startOfEditAddress(in heading: Range<Int>) -> Int? {
        let text = Bytes(rebasing: bytes[heading])
        let signs: [StaticString] = ["editsection", "veaction=edit", "action=edit"]
        guard let address = signs.compactMap({ text.firstIndex(of: $0) }).min(),
            text.firstIndex(of: "section=", from: address) != nil || text.matches("editsection", at: address)
        else { return nil }
        // The link stands in brackets, written out or not, and may be an element.
        var open = address
        while open > 0, text[open] != UInt8(ascii: "["), text[open] != UInt8(ascii: "<") { open -= 1 }
        guard text[open] == UInt8(ascii: "[") || text[open] == UInt8(ascii: "<") else { return nil }
        // Blanks may stand between the two brackets.
        let before = text.skippingBlanks(before: open, from: 0)
        if before > 0, text[before - 1] == UInt8(ascii: "[") { open = before - 1 }
        while open > 0, text[open - 1] == UInt8(ascii: "[") || text[open - 1] == UInt8(ascii: "\\") { open -= 1 }
        return bytes.skippingBlanks(before: heading.lowerBound + open, from: heading.lowerBound)
    }

    /// Where brackets open at the end of a heading that hold the word for it: `\[[edit](./index.php.md) \| …\]`.
    private func startOfEditLabel(atEndOf heading: Range<Int>) -> Int? {
        let text = Bytes(rebasing: bytes[heading])
        guard text.last == UInt8(ascii: "]"), text.contains("|"),
            let end = text.firstIndex(of: "](") ?? text.lastPlace(of: UInt8(ascii: "|"))
        else { return nil }
        var open = end
        while open > 0, text[open] != UInt8(ascii: "[") { open -= 1 }
        var label = Bytes(rebasing: text[min(open + 1, end)..<end]).trimmed
        while label.last == UInt8(ascii: "\\") || label.last == 0x20 { label = Bytes(rebasing: label.dropLast()) }
        guard text[open] == UInt8(ascii: "["), InterfaceWords.shared.roles(ofLine: label).contains(.editLink) else {
            return nil
        }
        while open > 0, text[open - 1] == UInt8(ascii: "[") || text[open - 1] == UInt8(ascii: "\\") { open -= 1 }
        return bytes.skippingBlanks(before: heading.lowerBound + open, from: heading.lowerBound)
    }
}
