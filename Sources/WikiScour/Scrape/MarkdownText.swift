/// Reads Markdown as html2text, markdownify and pandoc write it: takes out the marks, and makes one line of each block
/// that it wrapped.
struct MarkdownText {
    private let bytes: Bytes
    private var output: RewrittenScrape
    /// Ends the reading of a page that takes too long.
    private var watch: Watch
    /// Whether the block before was an image with the link to its page: what comes next is its caption.
    private var followsImage = false
    /// How far in the marks of the list items stand that enclose the one at hand.
    private var itemIndents: [Int] = []
    /// Whether a row goes on in the next line until two spaces end it, as html2text writes.
    private let endsRowsInSpaces: Bool
    /// Whether the lines at hand, up to the next blank one, are a table: then each that ends in two spaces is a row.
    private var isInTable = false
    /// Whether headings of the first levels have a rule under them. Elsewhere a rule is that of a table's head.
    private let rulesHeadings: Bool

    private init(_ bytes: Bytes, _ watch: Watch) {
        self.bytes = bytes
        self.watch = watch
        output = RewrittenScrape(bytes)
        endsRowsInSpaces = bytes.contains("|---  \n") || bytes.contains("---|---") || bytes.contains("| \n---")
        rulesHeadings =
            !bytes.hasPrefixASCII("# ") && !bytes.hasPrefixASCII("## ") && !bytes.contains("\n# ")
            && !bytes.contains("\n## ")
    }

    static func rewrite(_ bytes: Bytes, _ watch: Watch) -> RewrittenScrape {
        var reader = MarkdownText(bytes, watch)
        reader.read()
        return reader.output
    }

    // MARK: Blocks

    private mutating func read() {
        var start = 0
        var block: Range<Int>?
        var isCodeBefore = false
        while start < bytes.count, !watch.isOver() {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let line = start..<end
            let text = Bytes(rebasing: bytes[line]).trimmed
            if let fence = fence(line), let close = endOfFence(fence, from: end + 1) {
                if let block { write(block) }
                block = nil
                writeCode(end + 1..<close.lowerBound, indent: 0)
                start = close.upperBound + 1
                continue
            }
            // An empty line of a quotation parts its paragraphs.
            if text.isEmpty || text.equalsASCII(">") {
                if let block { write(block) }
                block = nil
                // html2text puts a line of nothing but the indent in front of code.
                isCodeBefore = end - start >= 4 && !breaksHard(before: start)
            } else if block == nil, isCodeBefore, Bytes(rebasing: bytes[line]).hasPrefixASCII("    ") {
                let code = endOfCode(from: start)
                writeCode(start..<code, indent: 4)
                start = code
                continue
            } else if rulesHeadings, let range = block, isRule(line), range.count < 1000 {
                writeHeading(range, level: bytes[start] == UInt8(ascii: "=") ? 1 : 2)
                block = nil
            } else if let range = block, goesOn(line, after: range) {
                block = range.lowerBound..<end
            } else {
                if let block { write(block) } else { isInTable = holdsRow(from: start) }
                block = line
            }
            if !text.isEmpty { isCodeBefore = false }
            start = end + 1
        }
        if let block { write(block) }
    }

    private func goesOn(_ line: Range<Int>, after block: Range<Int>) -> Bool {
        if isTableRule(line) || isTableRule(block) { return false }
        if isQuotation(line), isQuotation(block) {
            let text = Bytes(rebasing: bytes[line]).trimmed
            return mark(line.upperBound - text.count + 2..<line.upperBound) == nil
        }
        // A line of a paragraph may begin with a number: "25. Dezember".
        if let mark = mark(line), mark.number <= 1 || mark.indent > 0 || self.mark(block)?.shape == .item {
            return false
        }
        if isRow(block) { return endsRowsInSpaces && !breaksHard(before: line.lowerBound) }
        return !isRow(line) && !(isInTable && breaksHard(before: line.lowerBound))
    }

    /// Whether a line has the mark of a quotation in front.
    private func isQuotation(_ line: Range<Int>) -> Bool {
        Bytes(rebasing: bytes[line]).trimmed.hasPrefixASCII("> ")
    }

    /// Whether a row stands among the lines from here to the next blank one.
    private func holdsRow(from start: Int) -> Bool {
        var start = start
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            if Bytes(rebasing: bytes[start..<end]).isBlank { return false }
            if isRow(start..<end) { return true }
            start = end + 1
        }
        return false
    }

    /// A table's row: a bar in front of it, or one with a space behind it.
    private func isRow(_ line: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[line])
        return text.first == UInt8(ascii: "|") || text.contains("| ") || text.contains("---|")
    }

    private func followsBlank(_ start: Int) -> Bool {
        start >= 2 && bytes[start - 1] == UInt8(ascii: "\n") && bytes[start - 2] == UInt8(ascii: "\n")
    }

    private func breaksHard(before start: Int) -> Bool {
        start >= 3 && bytes[start - 2] == 0x20 && bytes[start - 3] == 0x20
    }

    /// The rule under a heading.
    private func isRule(_ line: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[line]).trimmed
        guard text.count >= 3, let first = text.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
            return false
        }
        return text.allSatisfy { $0 == first }
    }

    /// The rule under a table's head.
    private func isTableRule(_ line: Range<Int>) -> Bool {
        Bytes(rebasing: bytes[line]).trimmed.allSatisfy {
            $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") || $0 == 0x20
        }
    }

    // MARK: Code

    private func fence(_ line: Range<Int>) -> StaticString? {
        let text = Bytes(rebasing: bytes[line]).trimmed
        return text.hasPrefixASCII("```") ? "```" : text.hasPrefixASCII("~~~") ? "~~~" : nil
    }

    private func endOfFence(_ fence: StaticString, from start: Int) -> Range<Int>? {
        var start = start
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            if Bytes(rebasing: bytes[start..<end]).trimmed.equalsASCII(fence) { return start..<end }
            start = end + 1
        }
        return nil
    }

    /// Where indented lines end, those without text among them included.
    private func endOfCode(from start: Int) -> Int {
        var (start, last) = (start, start)
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let line = Bytes(rebasing: bytes[start..<end])
            if !line.isBlank {
                guard line.hasPrefixASCII("    ") else { break }
                last = min(end + 1, bytes.count)
            }
            start = end + 1
        }
        return last
    }

    private mutating func writeCode(_ lines: Range<Int>, indent: Int) {
        var start = lines.lowerBound
        while start < lines.upperBound {
            let end = min(bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count, lines.upperBound)
            if end > start + indent, !Bytes(rebasing: bytes[start..<end]).isBlank {
                output.beginLine(from: start, .init(start: 0, shape: .verbatim))
                output.text.append(contentsOf: bytes[(start + indent)..<end])
            }
            start = end + 1
        }
    }

    // MARK: Marks

    private struct Mark {
        var end: Int
        var shape: ScrapeLine.Shape
        var indent: Int
        var level: UInt8 = 0
        var number: Int32 = -1
    }

    private func mark(_ line: Range<Int>) -> Mark? {
        var index = line.lowerBound
        while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
        let indent = index - line.lowerBound
        guard index + 1 < line.upperBound else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "#") where indent == 0:
            // html2text breaks a line at any space, this one too.
            var end = index
            while end < line.upperBound, end - index < 7, bytes[end] == UInt8(ascii: "#") { end += 1 }
            guard end < line.upperBound, bytes[end].isHTMLSpace, end - index <= 6 else { return nil }
            return Mark(end: end + 1, shape: .heading, indent: 0, level: UInt8(end - index))
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"):
            return bytes[index + 1] == 0x20 ? Mark(end: index + 2, shape: .item, indent: indent) : nil
        case UInt8(ascii: ">"):
            return bytes[index + 1] == 0x20 ? Mark(end: index + 2, shape: .unknown, indent: indent) : nil
        case UInt8(ascii: ":"):
            // A definition.
            return Bytes(rebasing: bytes[line]).matches(":   ", at: indent)
                ? Mark(end: index + 4, shape: .unknown, indent: indent) : nil
        default:
            guard let (value, length) = Digits.number(bytes, at: index), value < 1000,
                bytes.matches(". ", at: index + length), index + length + 1 < line.upperBound
            else { return nil }
            return Mark(end: index + length + 2, shape: .item, indent: indent, number: Int32(clamping: value))
        }
    }

    /// How deep an item stands, by how far in the items stand that enclose it.
    private mutating func depth(_ indent: Int) -> UInt8 {
        // Numbers of two digits stand one column further out.
        while let last = itemIndents.last, last > indent + 1 { itemIndents.removeLast() }
        if let last = itemIndents.last, last >= indent - 1 {
            itemIndents[itemIndents.count - 1] = indent
        } else {
            itemIndents.append(indent)
        }
        return UInt8(clamping: itemIndents.count - 1)
    }

    // MARK: Writing

    private mutating func write(_ block: Range<Int>) {
        let mark = mark(block)
        let text = Bytes(rebasing: bytes[block]).trimmed
        if isTableRule(block) || text.equalsASCII("* * *") { return output.cut(.style, "rule", block) }
        if let mark, mark.shape == .heading { return writeHeading(mark.end..<block.upperBound, level: mark.level) }
        var note: RewrittenScrape.Note?
        if let mark, mark.shape == .item {
            note = .init(start: 0, shape: .item, level: depth(mark.indent), number: mark.number)
        } else {
            if bytes[block.lowerBound] != 0x20 { itemIndents.removeAll() }
            if mark == nil, isRow(block) { note = .init(start: 0, shape: .row) }
        }
        if text.hasPrefixASCII("[]("), text.contains("action=edit") { return output.cut(.editLink, "edit-link", block) }
        let isImage = isImage(text)
        if followsImage, !isImage, mark == nil { note = .init(start: 0, shape: .unknown, kind: .captions) }
        followsImage = isImage && (followsImage || text.contains("[]("))
        output.beginLine(from: block.lowerBound, note, afterBlank: followsBlank(block.lowerBound))
        var range = (mark?.end ?? block.lowerBound)..<block.upperBound
        if note?.shape == .row { range = withoutOuterBars(range) }
        let start = output.text.count
        writeText(range, joinsQuote: mark != nil && mark?.shape == .unknown)
        if note?.shape == .row { joinLists(from: start) }
    }

    /// A list within a cell becomes its items joined by a comma; the letters of links to a template, by a space.
    private mutating func joinLists(from start: Int) {
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

    private mutating func writeHeading(_ text: Range<Int>, level: UInt8) {
        itemIndents.removeAll()
        followsImage = false
        output.beginLine(from: text.lowerBound, .init(start: 0, shape: .heading, level: level))
        writeText(text, joinsQuote: false)
    }

    /// A row without the bars round it.
    private func withoutOuterBars(_ row: Range<Int>) -> Range<Int> {
        var (start, end) = (row.lowerBound, row.upperBound)
        while start < end, bytes[start].isHTMLSpace { start += 1 }
        while end > start, bytes[end - 1].isHTMLSpace { end -= 1 }
        if start < end, bytes[start] == UInt8(ascii: "|") {
            start += 1
            // Empty cells at the end go as well.
            while end > start, bytes[end - 1] == UInt8(ascii: "|") || bytes[end - 1].isHTMLSpace { end -= 1 }
        }
        return start..<end
    }

    /// Whether a block has nothing but images and the empty links beside them.
    private func isImage(_ text: Bytes) -> Bool {
        (text.hasPrefixASCII("![") || text.hasPrefixASCII("[![") || text.hasPrefixASCII("[]("))
            && text.last == UInt8(ascii: ")")
    }

    /// Writes text without marks: links give their text, images nothing.
    private mutating func writeText(_ range: Range<Int>, joinsQuote: Bool) {
        var links = MarkdownLinks(bytes, range)
        var isEmphasised = false
        // Links may stand within the text of links; where the outer ones end.
        var ends: [(text: Int, end: Int)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if let last = ends.last, index == last.text {
                index = last.end
                ends.removeLast()
                continue
            }
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\")
            where index + 1 < range.upperBound && bytes[index + 1] < 0x80 && !bytes[index + 1].isASCIILetter
                && !bytes[index + 1].isHTMLSpace:
                output.text.append(bytes[index + 1])
                index += 2
                continue
            case UInt8(ascii: "{"):
                if let end = FormulaText.end(of: bytes, at: index), end <= range.upperBound {
                    writeFormula(index..<end)
                    index = end
                    continue
                }
            case UInt8(ascii: "!") where index + 1 < range.upperBound && bytes[index + 1] == UInt8(ascii: "["):
                if let link = links.link(at: index + 1) {
                    output.cut(.captions, "image", index..<link.end)
                    index = link.end
                    continue
                }
            case UInt8(ascii: "["):
                if let link = links.link(at: index) {
                    // html2text loses the space between emphasised text and a link in it.
                    if isEmphasised, index > range.lowerBound, bytes[index - 1].isASCIILetter {
                        output.text.append(0x20)
                    }
                    ends.append((link.text.upperBound, link.end))
                    index += 1
                    continue
                }
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
                if isEmphasis(index, range) {
                    isEmphasised.toggle()
                    index += 1
                    // html2text puts a space between emphasis and the mark behind it.
                    if index + 1 < range.upperBound, bytes[index] == 0x20,
                        [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(bytes[index + 1])
                    {
                        index += 1
                    }
                    continue
                }
            case UInt8(ascii: "<"), UInt8(ascii: ">"):
                // `<https://…>`
                if isAddressMark(index, range) {
                    index += 1
                    continue
                }
            case UInt8(ascii: "\n"):
                index = writeBreak(index, range, joinsQuote: joinsQuote)
                continue
            default: break
            }
            output.text.append(byte)
            index += 1
        }
    }

    /// Writes TeX, whose marks are its own. html2text doubles a backslash only in front of what is a mark of Markdown.
    private mutating func writeFormula(_ tex: Range<Int>) {
        var index = tex.lowerBound
        while index < tex.upperBound {
            let byte = bytes[index]
            output.text.append(byte.isHTMLSpace ? 0x20 : byte)
            let isDoubled =
                byte == UInt8(ascii: "\\") && index + 2 < tex.upperBound && bytes[index + 1] == byte
                && "\\`*_{}[]()#+-.!".utf8.contains(bytes[index + 2])
            index += isDoubled ? 2 : 1
        }
    }

    /// Whether an angle bracket is round an address that is its own text.
    private func isAddressMark(_ index: Int, _ range: Range<Int>) -> Bool {
        if bytes[index] == UInt8(ascii: "<") { return bytes.matches("http", at: index + 1) }
        var start = index
        while start > range.lowerBound, index - start < 500, !bytes[start - 1].isHTMLSpace {
            start -= 1
            if bytes[start] == UInt8(ascii: "<") { return bytes.matches("http", at: start + 1) }
        }
        return false
    }

    /// Joins two lines of a block, and returns where the second begins. What breaks behind a hyphen is one word, or
    /// "pre- and postwar".
    private mutating func writeBreak(_ index: Int, _ range: Range<Int>, joinsQuote: Bool) -> Int {
        var next = index + 1
        while next < range.upperBound, bytes[next] == 0x20 { next += 1 }
        if joinsQuote, next < range.upperBound, bytes[next] == UInt8(ascii: ">") {
            next += 1
            while next < range.upperBound, bytes[next] == 0x20 { next += 1 }
        }
        // html2text writes a backslash in front of a dash that stands alone.
        var word = index - 1
        if word > range.lowerBound, bytes[word - 1] == UInt8(ascii: "\\") { word -= 1 }
        let isHyphenated =
            word > range.lowerBound && bytes[index - 1] == UInt8(ascii: "-") && !bytes[word - 1].isHTMLSpace
            && bytes[word - 1] != UInt8(ascii: "-")
        let words: [StaticString] = ["and ", "or ", "und ", "oder ", "to ", "et ", "ou ", "y ", "e ", "och ", "en "]
        // A point in front of a letter begins a name: ".NET".
        let isClosed =
            next < range.upperBound && [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(bytes[next])
            && !(bytes[next] == UInt8(ascii: ".") && next + 1 < range.upperBound && bytes[next + 1].isASCIILetter)
        if !isClosed, !touchesWideMark(index, next, range), !touchesDash(index, next, range),
            !isHyphenated || words.contains(where: { bytes.matches($0, at: next) })
        {
            output.text.append(0x20)
        }
        return next
    }

    /// Whether a full-width mark stands at a line break: it takes the room of a space with it.
    private func touchesWideMark(_ index: Int, _ next: Int, _ range: Range<Int>) -> Bool {
        (next < range.upperBound && Scalar(bytes, at: next).isWideMark)
            || (index >= range.lowerBound + 3 && bytes[index - 3] >= 0xE3 && Scalar(bytes, at: index - 3).isWideMark)
    }

    /// Whether a dash stands at a line break that touches the word on its own side of it, and so the one on the other.
    private func touchesDash(_ index: Int, _ next: Int, _ range: Range<Int>) -> Bool {
        if index >= range.lowerBound + 4, bytes.matches("—", at: index - 3), !bytes[index - 4].isHTMLSpace {
            return true
        }
        for dash: StaticString in ["—", "--", "-"] where bytes.matches(dash, at: next) {
            let word = next + dash.utf8CodeUnitCount
            return word < range.upperBound && (bytes[word].isASCIILetter || bytes[word] >= 0xC3)
        }
        return false
    }

    /// Whether a star, an underscore or a backtick is a mark: it touches a word on one side and none on the other.
    private func isEmphasis(_ index: Int, _ range: Range<Int>) -> Bool {
        let byte = bytes[index]
        var before = index
        while before > range.lowerBound, index - before < 4, bytes[before - 1] == byte { before -= 1 }
        var after = index + 1
        while after < range.upperBound, after - index < 4, bytes[after] == byte { after += 1 }
        guard after - before <= 3 else { return false }
        func isWord(_ position: Int) -> Bool {
            guard position >= range.lowerBound, position < range.upperBound else { return false }
            return bytes[position] >= 0x80 || bytes[position].isASCIILetter || bytes[position].isASCIIDigit
        }
        func isSpace(_ position: Int) -> Bool {
            position < range.lowerBound || position >= range.upperBound || bytes[position].isHTMLSpace
        }
        if isSpace(before - 1) && isSpace(after) { return false }
        return byte != UInt8(ascii: "_") || !(isWord(before - 1) && isWord(after))
    }
}
