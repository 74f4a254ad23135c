/// Elements of HTML that stand within Markdown.
extension MarkdownText {
    private static let inlineNames: [StaticString] = [
        "span", "a", "b", "i", "em", "strong", "small", "big", "u", "s", "del", "ins", "code", "tt", "kbd", "samp",
        "var",
        "cite", "abbr", "dfn", "font", "bdi", "bdo", "q", "mark", "strike", "wbr", "img", "sup", "sub", "br", "nobr",
    ]
    private static let blockNames: [StaticString] = [
        "div", "section", "nav", "center", "figure", "figcaption", "p", "blockquote", "table", "thead", "tbody", "tr",
        "td", "th", "caption", "hr", "colgroup", "col", "main", "article", "header", "footer", "ul", "ol", "li", "dl",
        "dt", "dd",
    ]

    /// Whether tools left elements in a page, and did not write of them: they have attributes, or a table's stand on lines of
    /// their own.
    static func holdsElements(_ bytes: Bytes) -> Bool {
        if bytes.contains("\n<table"), bytes.contains("\n</table>"), bytes.contains("</tr>") { return true }
        return (bytes.contains("</span>") || bytes.contains("</div>") || bytes.contains("</a>"))
            && (bytes.contains(" class=\"") || bytes.contains(" href=\"") || bytes.contains(" id=\""))
    }

    // MARK: Blocks

    /// Whether a comment or the tag of a block stands at a place.
    func startsElement(at place: Int) -> Bool {
        if bytes.matches("<!--", at: place) { return !hasOpenComment }
        return MarkdownTag(bytes, at: place, before: bytes.count)?.isNamed(Self.blockNames, bytes) ?? false
    }

    /// Where what is marked up at the start of a line ends; nil where the line is text.
    mutating func passElement(at place: Int) -> Int? {
        if bytes.matches("<!--", at: place) {
            itemIndents.removeAll()
            return passComment(at: place, before: bytes.count)
        }
        guard let tag = MarkdownTag(bytes, at: place, before: bytes.count), tag.isNamed(Self.blockNames, bytes) else {
            return nil
        }
        guard !tag.isClosing else { return tag.end }
        if let kind = tag.chrome(bytes, rules), let end = endOfElement(tag) {
            output.cut(kind, "element", place..<end)
            return end
        }
        if tag.isNamed(["figure"], bytes), let end = endOfElement(tag), isFigure(tag.end..<end) {
            output.cut(.captions, "element", place..<end)
            return end
        }
        if tag.isNamed(["table"], bytes), let end = endOfElement(tag) {
            writeTable(tag.end..<end)
            return end
        }
        return tag.end
    }

    /// Cuts a comment out, as far as it stands in front of a limit, and returns where that ends; nil where nothing closes it.
    mutating func passComment(at place: Int, before limit: Int) -> Int? {
        guard !hasOpenComment else { return nil }
        // Many may begin in front of one end.
        if endOfComment < place {
            guard let end = bytes.firstIndex(of: "-->", from: place) else {
                hasOpenComment = true
                return nil
            }
            endOfComment = end
        }
        let end = min(endOfComment + 3, limit)
        output.cut(.hidden, "comment", place..<end)
        return end
    }

    /// Whether an image stands in an element, and nothing but its caption beside it.
    private func isFigure(_ element: Range<Int>) -> Bool {
        let inside = Bytes(rebasing: bytes[element])
        return (inside.contains("<img") || inside.contains("![")) && !inside.contains("<table")
    }

    /// Where the line of a heading ends. pandoc breaks the tags of its edit link at their attributes.
    func endOfHeadingLine(from start: Int) -> Int {
        var end = lineEnd
        // A link to edit it, one to edit its source, and what stands in it.
        for _ in 0..<4 {
            guard let open = bytes[start..<end].lastIndex(of: UInt8(ascii: "<")),
                !bytes[open..<end].contains(UInt8(ascii: ">")),
                let tag = MarkdownTag(bytes, at: open, before: bytes.count), tag.end > end,
                tag.isNamed(Self.inlineNames, bytes)
            else { return end }
            end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: tag.end) ?? bytes.count
        }
        return end
    }

    /// Where the element ends that a tag opens; nil where nothing closes it.
    private mutating func endOfElement(_ tag: MarkdownTag) -> Int? {
        guard patience > 0 else { return nil }
        var depth = 1
        var index = tag.end
        while let next = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
            index = next + 1
            let isClosing = index < bytes.count && bytes[index] == UInt8(ascii: "/")
            let start = isClosing ? index + 1 : index
            guard start + tag.name.count <= bytes.count,
                bytes[start..<start + tag.name.count].elementsEqual(bytes[tag.name]),
                let other = MarkdownTag(bytes, at: next, before: bytes.count), other.name.count == tag.name.count
            else { continue }
            index = other.end
            depth += isClosing ? -1 : 1
            if depth == 0 { return other.end }
        }
        patience -= 1
        return nil
    }

    /// The same of an element within a block, if it ends there. Many may end far behind theirs.
    mutating func endOfElement(_ tag: MarkdownTag, within block: Range<Int>) -> Int? {
        guard blockPatience > 0, let end = endOfElement(tag) else { return nil }
        if end <= block.upperBound { return end }
        blockPatience -= end - tag.end
        return nil
    }

    /// Writes a table that is marked up, a row a line.
    private mutating func writeTable(_ table: Range<Int>) {
        itemIndents.removeAll()
        itemColumn = nil
        var index = table.lowerBound
        var cell: Int?
        var isFirst = true
        func end(_ place: Int) -> Range<Int>? { cell.map { $0..<place } }
        while let next = bytes.firstIndex(of: UInt8(ascii: "<"), from: index), next < table.upperBound {
            guard let tag = MarkdownTag(bytes, at: next, before: table.upperBound) else {
                index = next + 1
                continue
            }
            index = tag.end
            // A box within a cell goes with its rows.
            if !tag.isClosing, tag.isNamed(["table"], bytes), tag.chrome(bytes, rules) != nil,
                let end = endOfElement(tag, within: table)
            {
                index = end
                continue
            }
            let isCell = tag.isNamed(["td", "th", "caption"], bytes)
            let isRow = tag.isNamed(["tr"], bytes)
            guard isCell || isRow || next + 8 >= table.upperBound else { continue }
            if let range = end(next) { writeCell(range) }
            cell = nil
            if isRow, !tag.isClosing { isFirst = true }
            if isCell, !tag.isClosing {
                if isFirst {
                    output.beginLine(from: next, .init(start: 0, shape: .row))
                } else {
                    output.text.append(contentsOf: " | ".utf8)
                }
                isFirst = false
                cell = tag.end
            }
        }
    }

    // MARK: Text

    /// What a tag within a text means for it.
    enum InlineTag {
        /// It is text.
        case none
        /// It goes, and what it opens up to a place.
        case skip(Int)
        case lineBreak(Int)
        case openScript(ScriptForms.Position, Int)
        case closeScript(Int)
    }

    private func touchesWord(_ place: Int, _ range: Range<Int>) -> Bool {
        guard place > range.lowerBound else { return false }
        let last = bytes[place - 1]
        return last.isASCIILetter || last.isASCIIDigit || last >= 0x80
            || [0x2E, 0x2C, 0x3A, 0x3B, 0x29, 0x5D, 0x2A, 0x5F].contains(last)
    }

    /// - Parameter isInScript: Whether the place is within an element that raises or lowers: what else stands in one is an element too.
    mutating func inlineTag(at index: Int, _ range: Range<Int>, isInScript: Bool) -> InlineTag {
        if holdsElements, bytes.matches("<!--", at: index),
            let end = passComment(at: index, before: range.upperBound)
        {
            return .skip(end)
        }
        guard let tag = MarkdownTag(bytes, at: index, before: range.upperBound) else { return .none }
        let isRaised = tag.isNamed(["sup"], bytes)
        if isRaised || tag.isNamed(["sub"], bytes) {
            if tag.isClosing { return .closeScript(tag.end) }
            // A text about the element does not close it.
            let rest = Bytes(rebasing: bytes[tag.end..<min(range.upperBound, tag.end + 1000)])
            guard rest.contains(isRaised ? "</sup>" : "</sub>") else { return .none }
            return .openScript(isRaised ? .above : .below, tag.end)
        }
        // Behind a word it breaks the line; a text about the element has a space there, or a quotation mark.
        if tag.isNamed(["br"], bytes), holdsElements || isInScript || touchesWord(index, range) {
            return .lineBreak(tag.end)
        }
        guard holdsElements || isInScript else { return .none }
        guard tag.isNamed(Self.inlineNames, bytes) || tag.isNamed(Self.blockNames, bytes) else { return .none }
        if !tag.isClosing, !tag.isEmpty(bytes), let kind = tag.chrome(bytes, rules),
            let end = endOfElement(tag, within: range)
        {
            output.cut(kind, "element", index..<end)
            return .skip(end)
        }
        return .skip(tag.end)
    }
}
