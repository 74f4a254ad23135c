/// Reads Markdown as html2text, markdownify and pandoc write it: takes out the marks, and makes one line of each block
/// that it wrapped.
struct MarkdownText {
    let bytes: Bytes
    /// What elements are by their classes.
    let rules: RuleIndex
    var output: RewrittenScrape
    /// Ends the reading of a page that takes too long.
    var watch: Watch
    /// Whether the block before was an image: what comes next may be its caption.
    var image = Image.none
    /// The column at which further paragraphs of the item stand that was written last.
    var itemColumn: Int?
    /// Whether a note was written last, whose further paragraphs are set in.
    var isInNote = false
    let layout: MarkdownLayout
    /// The names of the page's footnotes, with their numbers.
    let footnotes: [[UInt8]: Int]
    /// How far in the marks of the list items stand that enclose the one at hand.
    var itemIndents: [Int] = []
    /// Whether a row goes on in the next line until two spaces end it, as html2text writes.
    let endsRowsInSpaces: Bool
    /// Whether what is raised and lowered is marked, as pandoc does.
    let raises: Bool
    /// Whether elements of HTML stand in the page.
    let holdsElements: Bool
    /// Whether elements stand between lines of colons, as pandoc writes them, and whether it spelled dashes as hyphens.
    let holdsDivs: Bool
    let spellsDashes: Bool
    /// Whether rules of hyphens may part the columns of tables, and the columns of the one at hand.
    let drawsTables: Bool
    var tableColumns: Columns?
    /// Whether an element began so that nothing closes.
    var hasOpenDiv = false
    /// The fence that ends the raw block at hand.
    var endOfRaw: Range<Int>?
    /// Whether what is indented outside of lists is code, as pandoc writes it.
    let indentsCode: Bool
    /// Whether a comment began that nothing closes, and how many elements may still be looked for that nothing closes.
    var hasOpenComment = false
    var patience = 10
    /// Where the last comment ended that was looked at.
    var endOfComment = -1
    /// How many bytes may still be looked through for the ends of elements that end behind the blocks they begin in.
    var blockPatience = 16 << 20
    /// Whether what is written is raised or lowered: nothing is twice.
    var isInScript = false
    /// Fences that nothing closes any more.
    var openFences: [Fence] = []
    /// Whether the lines at hand, up to the next blank one, are a table: then each that ends in two spaces is a row.
    var isInTable = false
    /// The line at which the last search for a row ended, and whether that is one.
    var rowSearch = (end: -1, found: false)
    /// What the first line of the block at hand is, once that was asked.
    var firstLine: FirstLine?
    /// Where the line ends that was looked at last, and the link that blank lines tear apart behind it.
    var lineEnd = -1
    var tornLink: TornLink?
    /// Whether headings of the first levels have a rule under them. Elsewhere a rule is that of a table's head.
    let rulesHeadings: Bool
    /// The first heading of the first level, and how many blocks were written below the page's title.
    var firstTitle: Range<Int>?
    var blocksBelowTitle = Int.max

    init(_ bytes: Bytes, _ rules: RuleIndex, _ watch: Watch) {
        self.bytes = bytes
        self.rules = rules
        self.watch = watch
        output = RewrittenScrape(bytes)
        endsRowsInSpaces = bytes.contains("|---  \n") || bytes.contains("---|---") || bytes.contains("| \n---")
        raises = bytes.contains("^[[") || bytes.contains("^[\\[") || bytes.contains("]{.")
        holdsElements = Self.holdsElements(bytes)
        holdsDivs = Self.holdsDivs(bytes)
        spellsDashes = Self.spellsDashes(bytes)
        drawsTables = bytes.contains("-- --")
        layout = MarkdownLayout(bytes)
        footnotes = Self.footnotes(in: bytes)
        indentsCode = raises || holdsDivs || layout.indentsCode || bytes.contains("\n<!-- -->\n")
        rulesHeadings =
            !bytes.hasPrefixASCII("# ") && !bytes.hasPrefixASCII("## ") && !bytes.contains("\n# ")
            && !bytes.contains("\n## ")
    }

    static func rewrite(_ bytes: Bytes, _ rules: RuleIndex, _ watch: Watch) -> RewrittenScrape {
        var reader = MarkdownText(bytes, rules, watch)
        reader.read()
        return reader.output
    }

    // MARK: Blocks

    /// Passes what is marked up at the start of what is left of the line, behind the block at hand.
    private mutating func pass(_ block: inout Range<Int>?, _ start: Int) -> Int? {
        let place = bytes[start..<lineEnd].firstIndex { !$0.isHTMLSpace } ?? lineEnd
        guard place < lineEnd, bytes[place] == UInt8(ascii: "<"), startsElement(at: place) else { return nil }
        if let range = block { write(range) }
        block = nil
        return passElement(at: place)
    }

    mutating func read() {
        var start = 0
        var block: Range<Int>?
        /// The first line of the block, and the last.
        var first = 0..<0
        var last = 0..<0
        var isCodeBefore = false
        while start < bytes.count, !watch.isOver() {
            // Elements may end within a line again and again.
            if start > lineEnd {
                lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
                if layout.foldsBlocks { lineEnd = endOfFoldedLine(from: start, to: lineEnd) }
                if holdsElements, bytes[start] == UInt8(ascii: "#") { lineEnd = endOfHeadingLine(from: start) }
                tornLink = tornLink(atEndOf: start..<lineEnd)
            }
            if holdsElements, let next = pass(&block, start) {
                isCodeBefore = false
                start = next
                continue
            }
            var end = lineEnd
            if let tornLink, tornLink.start >= start { end = tornLink.end }
            let line = start..<end
            let text = Bytes(rebasing: bytes[line]).trimmed
            if text.equalsASCII("["), let close = endOfTornEditLink(line) {
                if let block { write(block) }
                block = nil
                start = passTornEditLink(line.lowerBound..<close)
                continue
            }
            if holdsDivs, isDiv(text) {
                if let block { write(block) }
                block = nil
                isCodeBefore = indentsCode
                start = passDiv(line)
                continue
            }
            if let close = endOfRaw, start >= close.lowerBound {
                if let block { write(block) }
                block = nil
                endOfRaw = nil
                // An element that began within the block may end behind it.
                guard start <= close.upperBound else { continue }
                output.cut(.style, "mark-of-element", start..<close.upperBound)
                start = close.upperBound + 1
                continue
            }
            if let fence = fence(line), let close = endOfFence(fence, from: end + 1) {
                if let block { write(block) }
                block = nil
                if isRawFence(line) {
                    start = passRaw(line, close)
                    isCodeBefore = indentsCode
                    continue
                }
                writeCode(min(end + 1, close.lowerBound)..<close.lowerBound, indent: 0)
                start = close.upperBound + 1
                continue
            }
            if let image = endOfBareImage(line) {
                if let block { write(block) }
                block = nil
                output.cut(.captions, "image", start..<image)
                if !Bytes(rebasing: bytes[image..<end]).isBlank {
                    output.beginLine(from: image, .init(start: 0, shape: .unknown, kind: .captions))
                    writeText(image..<end, joinsQuote: false)
                }
                start = end + 1
                continue
            }
            if let close = endOfNotice(line) {
                if let block { write(block) }
                block = nil
                output.cut(.maintenance, "notice", start..<close)
                start = close + 1
                continue
            }
            if drawsTables {
                if text.isEmpty { tableColumns = nil }
                if text.first == UInt8(ascii: "-"), passRuleOfTable(line, head: &block, first: first) {
                    isCodeBefore = false
                    start = end + 1
                    continue
                }
                if let tableColumns, !text.isEmpty {
                    writeRow(line, tableColumns)
                    start = end + 1
                    continue
                }
            }
            // An empty line of a quotation parts its paragraphs.
            if text.isEmpty || text.equalsASCII(">") {
                if let block { write(block) }
                block = nil
                // html2text puts a line of nothing but the indent in front of code.
                isCodeBefore =
                    (end - start >= 4 && (isCodeBefore || !breaksHard(before: start)))
                    || (indentsCode && itemIndents.isEmpty)
            } else if block == nil, isCodeBefore, Bytes(rebasing: bytes[line]).hasPrefixASCII("    "),
                case let code = endOfCode(from: start), !isIndentedProse(start..<code)
            {
                writeCode(start..<code, indent: 4)
                start = code
                continue
            } else if block == nil, isCommand(line) {
                let close = endOfCommands(from: start)
                writeCode(start..<close, indent: 0)
                start = close
                continue
            } else if let range = block, isRule(line), rules(line, range, first) {
                writeHeading(range, level: bytes[start] == UInt8(ascii: "=") ? 1 : 2)
                block = nil
            } else if let range = block, !isFolded(at: start), goesOn(line, after: first, last) {
                block = range.lowerBound..<end
            } else {
                if let block { write(block) } else { isInTable = holdsRow(from: start) }
                block = line
                first = line
                firstLine = nil
            }
            last = line
            if !text.isEmpty { isCodeBefore = false }
            start = end + 1
        }
        if let block { write(block) }
    }

    // MARK: Writing

    mutating func write(_ whole: Range<Int>) {
        var block = whole
        if let start = endOfEditLabel(whole) {
            output.cut(.editLink, "edit-link", whole.lowerBound..<start)
            block = start..<whole.upperBound
            if block.isEmpty { return }
        }
        if let title = windowTitle(block) { return restart(at: title, of: block) }
        if let start = passTagline(block) {
            block = start..<whole.upperBound
            if block.isEmpty { return }
        }
        let mark = mark(block)
        let text = Bytes(rebasing: bytes[block]).trimmed
        if layout.linksByNumber, isAddress(text) { return output.cut(.menu, "list-of-links", block) }
        if isTableRule(block) || text.equalsASCII("* * *") { return output.cut(.style, "rule", block) }
        if let mark, mark.shape == .heading { return writeHeading(mark.end..<block.upperBound, level: mark.level) }
        var note: RewrittenScrape.Note?
        if let mark, mark.shape == .item {
            note = .init(start: 0, shape: .item, level: depth(mark.indent), number: mark.number)
        } else {
            if !bytes[block.lowerBound].isHTMLSpace { itemIndents.removeAll() }
            if mark == nil, isRow(block) { note = .init(start: 0, shape: .row) }
        }
        if note?.shape == .row, isContents(text) { return output.cut(.tableOfContents, "contents", block) }
        if let mark, mark.shape == .unknown, bytes[mark.end - 2] == UInt8(ascii: ">") {
            note = .init(start: 0, shape: .unknown, level: 1)
        }
        let column = itemColumn
        itemColumn = nil
        if text.hasPrefixASCII("[]("), text.contains("action=edit") { return output.cut(.editLink, "edit-link", block) }
        if mark == nil, isEditLink(block) { return output.cut(.editLink, "edit-link", block) }
        if mark == nil, isImage(text) ? false : isCaption(block) || beginsWithCaptioned(block) {
            note = .init(start: 0, shape: .unknown, kind: .captions)
        }
        noteImage(text)
        var range = (mark?.end ?? block.lowerBound)..<block.upperBound
        if mark == nil, note == nil, let column, goesOnWithItem(block, column) {
            itemColumn = column
            output.goOn(from: block.lowerBound)
            return writeText(range, joinsQuote: false)
        }
        output.beginLine(from: block.lowerBound, note, afterBlank: followsBlank(block.lowerBound))
        if let start = startOfEntry(range, mark) {
            output.text.append(contentsOf: "^ ".utf8)
            range = start..<range.upperBound
        }
        if let mark, mark.shape == .item { noteItem(mark, block) }
        if note?.shape == .row { range = withoutFence(withoutOuterBars(range)) }
        let start = output.text.count
        writeText(range, joinsQuote: mark != nil && mark?.shape == .unknown)
        if note?.shape == .row { joinLists(from: start) }
    }

    mutating func writeHeading(_ text: Range<Int>, level: UInt8) {
        if level == 1, isNoteOfCollector(text) { return output.cut(.outside, "note-of-collector", text) }
        let end = endOfHeading(text)
        if level == 1, firstTitle == nil, end < text.upperBound { noteSection(editedBy: end..<text.upperBound) }
        if level == 1 { noteTitle(text) } else { blocksBelowTitle = .max }
        itemIndents.removeAll()
        itemColumn = nil
        isInNote = false
        image = .none
        output.beginLine(from: text.lowerBound, .init(start: 0, shape: .heading, level: level))
        if end < text.upperBound { output.cut(.editLink, "edit-link", end..<text.upperBound) }
        writeText(text.lowerBound..<end, joinsQuote: false)
    }

    /// Whether a block is of the list of addresses that links have the numbers of.
    private func isAddress(_ text: Bytes) -> Bool {
        guard text.first == UInt8(ascii: "["), let (_, length) = Digits.number(text, at: 1) else { return false }
        return text.matches("]: ", at: length + 1)
    }

    /// What a collector puts above the page.
    private func isNoteOfCollector(_ heading: Range<Int>) -> Bool {
        Bytes(rebasing: bytes[heading]).trimmed.hasPrefixASCII("Web Content from http")
    }

    /// Whether a block has nothing but images and the empty links beside them.
    func isImage(_ text: Bytes) -> Bool {
        (text.hasPrefixASCII("![") || text.hasPrefixASCII("[![") || text.hasPrefixASCII("[]("))
            && endsInLink(text) && !(text.hasPrefixASCII("!") && isFormulaImage(text))
    }

    /// Whether a text ends in a link or an image; pandoc writes their attributes behind them.
    private func endsInLink(_ text: Bytes) -> Bool {
        guard text.last == UInt8(ascii: "}") else { return text.last == UInt8(ascii: ")") }
        guard let open = text.lastIndex(of: UInt8(ascii: "{")) else { return false }
        return open > 0 && text[open - 1] == UInt8(ascii: ")")
    }
}
