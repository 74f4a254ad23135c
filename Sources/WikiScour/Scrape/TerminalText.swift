/// Reads what a browser for terminals drew (lynx, w3m) and what draws as they do: takes out the numbers of its links and
/// its own list of them, and makes one line of each block that it wrapped.
///
/// The drawing says more than bare text does. A list item has its bullet and its depth, a table's cells have room between
/// them, and lynx sets each level of headings further in than the one above it.
struct TerminalText {
    let bytes: Bytes
    var output: RewrittenScrape
    /// Ends the reading of a page that takes too long.
    private var watch: Watch
    let lines: [TerminalLine]
    /// The column at which the browser wrapped; no limit where it did not.
    private let width: Int
    /// Whether paragraphs stand three columns in, so that the place of a line tells headings from text, as in lynx.
    private let setsHeadings: Bool
    private let linkNumbers: Bool
    /// Whether lynx wrote the markup of formulas out.
    private let holdsFormulas: Bool
    /// Whether citations are raised by a sign, so that a number in brackets without it is a lowered one.
    private let raises: Bool
    /// Whether headings stand between stars, six for the title and one fewer for each level, and links have low lines for spaces:
    /// so writes the html2text of Debian.
    private let hasStars: Bool
    /// The lines that are rows of a table, with the columns between its cells.
    private var borders: [Int: TerminalLine.Columns] = [:]
    /// The next link's number; browsers count them from one, in order.
    private var nextLink = 1
    /// The block at hand, its lines joined.
    var block = ContiguousArray<UInt8>()
    /// Where the texts of the list items begin that enclose the one at hand.
    private var itemColumns: [Int] = []

    static func rewrite(_ bytes: Bytes, _ watch: Watch) -> RewrittenScrape {
        var reader = TerminalText(bytes, watch)
        reader.read()
        return reader.output
    }

    private init(_ bytes: Bytes, _ watch: Watch) {
        self.bytes = bytes
        self.watch = watch
        output = RewrittenScrape(bytes)
        let list = LinkList.start(in: bytes)
        if let list { output.cut(.menu, "list-of-links", list..<bytes.count) }
        let page = Bytes(rebasing: bytes[..<(list ?? bytes.count)])
        (lines, width) = TerminalLine.read(page)
        setsHeadings = Self.indentOfText(lines) == 3
        linkNumbers = list != nil || LinkList.areNumbered(in: page)
        holdsFormulas = page.contains("[MATH:")
        raises = page.contains("^[")
        let starCount = lines.count { StarHeading.isOne(Bytes(rebasing: bytes[$0.text..<$0.range.upperBound])) }
        hasStars = starCount >= StarHeading.fewestOnPage
    }

    /// How far in most of the long lines stand.
    private static func indentOfText(_ lines: [TerminalLine]) -> Int {
        var counts = [Int](repeating: 0, count: 8)
        for line in lines where line.columns > 60 && line.indent < 8 { counts[line.indent] += 1 }
        return counts.indices.max { counts[$0] < counts[$1] } ?? 0
    }

    private mutating func read() {
        findTables()
        var index = 0
        while index < lines.count, !watch.isOver() {
            let line = lines[index]
            if line.isBlank {
                index += 1
            } else if let end = writeDrawnTable(from: index) {
                index = end
            } else if line.isRule(bytes) {
                output.cut(.style, "rule", line.range)
                index += 1
            } else {
                index = writeBlock(from: index)
            }
        }
        // lynx leaves headings at the margin whose text is within an element of its own, as MediaWiki's was for long.
        if !output.notes.contains(where: { $0.shape == .heading && $0.level > 2 }) {
            output.forgetLevels()
        }
    }

    /// Writes the block that begins at a line, and returns the line behind it.
    private mutating func writeBlock(from first: Int) -> Int {
        let line = lines[first]
        if hasStars, let heading = StarHeading(from: first, lines, bytes) { return write(heading, from: first) }
        let item = item(line)
        let start = item?.textStart ?? line.text
        let column = item?.column ?? line.indent
        var end = first + 1
        while end < lines.count,
            borders[end] == nil || borders[first] == nil,
            isWithinFormula(first..<end) || goesOn(lines[end], after: lines[end - 1], column),
            !(hasStars && StarHeading.begins(lines[end], bytes))
        {
            end += 1
        }
        if item == nil, isImage(line), end == first + 1 {
            output.cut(.captions, "image", line.range)
            return end
        }
        if item == nil, borders[first] != nil || (line.hasGap(bytes) && end == first + 1) {
            output.beginLine(from: line.text, .init(start: 0, shape: .row))
            for (number, cell) in line.cells(bytes, partedBy: borders[first]).enumerated() {
                if number > 0 { output.text.append(contentsOf: " | ".utf8) }
                write(Bytes(rebasing: bytes[cell]))
            }
            return first + 1
        }
        output.beginLine(from: line.text, item?.note ?? heading(first..<end))
        block.removeAll(keepingCapacity: true)
        block.append(contentsOf: bytes[start..<line.range.upperBound])
        for index in first + 1..<max(end, first + 1) {
            if needsSpace(before: index) { block.append(0x20) }
            block.append(contentsOf: bytes[lines[index].text..<lines[index].range.upperBound])
        }
        block.withBytes { write($0) }
        return end
    }

    private mutating func write(_ heading: StarHeading, from first: Int) -> Int {
        output.beginLine(from: lines[first].text, .init(start: 0, shape: .heading, level: heading.level))
        itemColumns.removeAll()
        block.removeAll(keepingCapacity: true)
        for piece in heading.pieces {
            if !block.isEmpty { block.append(0x20) }
            block.append(contentsOf: bytes[piece])
        }
        block.withBytes { write($0) }
        return first + heading.pieces.count
    }

    /// Whether a space stood where the browser broke the line. It breaks within East Asian writing, w3m between any two
    /// elements, and both within addresses, behind their marks.
    private func needsSpace(before index: Int) -> Bool {
        let (previous, line) = (lines[index - 1], lines[index])
        if previous.endsWide(bytes) && line.beginsWide(bytes) { return false }
        let (last, first) = (bytes[previous.range.upperBound - 1], bytes[line.text])
        let second = line.text + 1 < line.range.upperBound ? bytes[line.text + 1] : 0x20
        switch last {
        // The sign that raises a citation stays in front of it; a backslash begins a word of TeX.
        case UInt8(ascii: "^"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "\\"):
            return false
        // A word that is broken at its hyphen: "water-driven", but "pre- and post-war".
        case UInt8(ascii: "-"): if breaksWord(previous, line) { return false }
        // An elided article: "l'étang".
        case UInt8(ascii: "'"): return !endsInElision()
        case _ where last.isASCIIDigit:
            // The number of a link, broken in text without spaces.
            if first == UInt8(ascii: "]") || (first.isASCIIDigit && previous.columns >= width) { return false }
        default: if endsInPrefix() { return false }
        }
        switch first {
        // A point in front of a letter begins a name: ".NET".
        case UInt8(ascii: "."): if !second.isASCIILetter { return false }
        case UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "]"): return false
        case UInt8(ascii: "\""): return second != UInt8(ascii: ".") && second != UInt8(ascii: ",")
        case UInt8(ascii: "/"), UInt8(ascii: "&"): return second.isHTMLSpace
        case _ where first >= 0xC2:
            let quotes: [StaticString] = ["’", "”", "»"]
            if quotes.contains(where: { bytes.matches($0, at: line.text) }) { return false }
        default: break
        }
        return !isWithinAddress()
    }

    /// Words in front of which a hyphen stands for what follows them.
    private static let joiners: [StaticString] = [
        "and ", "or ", "to ", "und ", "oder ", "bis ", "et ", "ou ", "y ", "e ", "en ", "of ",
    ]

    private func breaksWord(_ previous: TerminalLine, _ line: TerminalLine) -> Bool {
        let hyphen = previous.range.upperBound - 1
        return hyphen > previous.text && bytes[hyphen - 1].isASCIILetter && bytes[line.text] >= UInt8(ascii: "a")
            && bytes[line.text] <= UInt8(ascii: "z") && !Self.joiners.contains { bytes.matches($0, at: line.text) }
    }

    private func endsInElision() -> Bool {
        guard block.count >= 2 else { return false }
        return block[block.count - 2].isASCIILetter
            && !(block.count >= 3 && block[block.count - 3] == UInt8(ascii: "n"))
    }

    /// Whether the block at hand ends in a word of one Hebrew letter, which is a part of the next.
    private func endsInPrefix() -> Bool {
        guard block.count >= 3, block[block.count - 2] == 0xD7, block[block.count - 1] >= 0x90 else { return false }
        return block[block.count - 3] == 0x20
    }

    private func isWithinAddress() -> Bool {
        guard let last = block.last, "=&?/-%".utf8.contains(last) else { return false }
        let word = block.suffix(2000).reversed().prefix { !$0.isHTMLSpace }
        return block.withBytes { Bytes(rebasing: $0[($0.count - word.count)...]).contains("://") }
    }

    /// Whether a line goes on with the one before it: it stands where the block's text does, and its first word would
    /// not have fitted there.
    private func goesOn(_ line: TerminalLine, after previous: TerminalLine, _ column: Int) -> Bool {
        guard width != .max, !line.isBlank, line.indent == column, !line.hasGap(bytes) || !previous.hasGap(bytes) else {
            return false
        }
        if holdsFormulas {
            // What leads to a formula on a line of its own ends in a colon.
            let last = bytes[previous.range.upperBound - 1]
            if bytes.matches("[MATH:", at: line.text) { return last != UInt8(ascii: ":") && last != UInt8(ascii: ".") }
            if bytes.matches(":MATH]", at: previous.range.upperBound - 6) { return true }
        }
        if let dot = Self.dots.first(where: { bytes.matches($0, at: line.text) }), !holds(dot, previous) {
            return false
        }
        if previous.columns + 1 + line.firstWordColumns(bytes) >= width - 2 { return true }
        // Words may be bound together by spaces at which no line may break.
        return previous.columns >= width - 20 && !endsSentence(previous) && !isImage(line)
    }

    /// Bullets that are no words. Within a row of links one may begin a line that was wrapped.
    private static let dots: [StaticString] = ["• ", "◦ ", "▪ ", "■ ", "○ "]

    private func holds(_ dot: StaticString, _ line: TerminalLine) -> Bool {
        Bytes(rebasing: bytes[(line.text + 1)..<line.range.upperBound]).contains(dot)
    }

    /// Whether a line ends as a sentence does, the citations behind it left out.
    private func endsSentence(_ line: TerminalLine) -> Bool {
        var end = line.range.upperBound
        while end > line.text, bytes[end - 1] == UInt8(ascii: "]"),
            let open = bytes[line.text..<end].lastIndex(of: UInt8(ascii: "^")), end - open < 30
        {
            end = open
        }
        return SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[line.text..<end]))
    }

    /// lynx writes the markup of a formula out, in lines of its own: `[MATH: <mrow>… :MATH]`.
    private func isWithinFormula(_ block: Range<Int>) -> Bool {
        guard holdsFormulas, block.count < 100 else { return false }
        let text = Bytes(rebasing: bytes[lines[block.lowerBound].text..<lines[block.upperBound - 1].range.upperBound])
        var open: Int?
        while let next = text.firstIndex(of: "[MATH:", from: open.map { $0 + 1 } ?? 0) { open = next }
        return open.map { text.firstIndex(of: ":MATH]", from: $0) == nil } ?? false
    }

    // MARK: Headings

    /// What the place of a block says: lynx sets headings of the second level at the margin, those below them two columns
    /// further in each, and the title in the middle.
    private func heading(_ block: Range<Int>) -> RewrittenScrape.Note? {
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

    // MARK: Lists

    private struct Item {
        var note: RewrittenScrape.Note
        var textStart: Int
        var column: Int
    }

    private static let bullets: [StaticString] = [
        "* ", "+ ", "o ", "# ", "@ ", "- ", "• ", "□ ", "◦ ", "▪ ", "■ ", "○ ", "☆ ", "● ", "△ ", "◇ ",
    ]

    /// The item that a line begins: a bullet or a number, and how deep it stands.
    private mutating func item(_ line: TerminalLine) -> Item? {
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

    // MARK: Tables and images

    /// Finds lines that stand together and leave the same columns free, of which one has room for a border.
    private mutating func findTables() {
        var index = 0
        while index < lines.count {
            guard isTableLine(index), lines[index].hasGap(bytes) else {
                index += 1
                continue
            }
            let gaps = lines[index].blanks(bytes, atLeast: 3, onlyInside: true)
            var free = lines[index].blanks(bytes, atLeast: 1, onlyInside: false)
            func extend(to other: Int) -> Bool {
                guard lines.indices.contains(other), borders[other] == nil, isTableLine(other) else { return false }
                let common = free.intersection(lines[other].blanks(bytes, atLeast: 1, onlyInside: false))
                guard !common.intersection(gaps).isEmpty else { return false }
                // A line of text has a space anywhere; a row's second cell begins where the others' do, or is not there.
                if !lines[other].hasGap(bytes) {
                    let end = 127 - (gaps.high != 0 ? gaps.high.leadingZeroBitCount : 64 + gaps.low.leadingZeroBitCount)
                    if lines[other].columns > end,
                        lines[other].laterWords(bytes).intersection(gaps.ends).isEmpty
                    {
                        return false
                    }
                }
                free = common
                return true
            }
            var (first, end) = (index, index + 1)
            while extend(to: end) { end += 1 }
            while extend(to: first - 1) { first -= 1 }
            if end - first >= 2 {
                // What is free only because most lines are shorter parts nothing.
                let lengths = lines[first..<end].map(\.columns).sorted()
                free = free.upTo(lengths[(lengths.count - 1) / 2])
                for line in first..<end { borders[line] = free }
            }
            index = end
        }
    }

    private func isTableLine(_ index: Int) -> Bool {
        let line = lines[index]
        return !line.isBlank && line.columns < 128 && !(line.indent > 0 && Self.startsItem(bytes, line.text))
    }

    private static func startsItem(_ bytes: Bytes, _ index: Int) -> Bool {
        bullets.contains { bytes.matches($0, at: index) }
    }

    /// Whether a line is what stands for an image or a button: `[300px-Rhine.jpg]`, `[ ]`.
    private func isImage(_ line: TerminalLine) -> Bool {
        let text = Bytes(rebasing: bytes[line.range]).trimmed
        guard text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]") else { return false }
        let inside = Bytes(rebasing: text[1..<text.count - 1])
        if inside.isBlank { return true }
        return !inside.contains(0x20) && !inside.contains(UInt8(ascii: "]"))
            && (inside.contains("px-") || inside.contains(".") || inside.contains("_"))
    }

    // MARK: Text

    /// Writes text without the numbers of its links and the browser's own labels, and what was raised or lowered as the
    /// characters that say so.
    private func isWithinWord(_ index: Int, _ text: Bytes) -> Bool {
        index > 0 && index + 1 < text.count && !text[index - 1].isHTMLSpace && !text[index + 1].isHTMLSpace
    }

    mutating func write(_ text: Bytes) {
        var index = 0
        for label: StaticString in ["CAPTION: ", "● "] where text.matches(label, at: index) {
            index += label.utf8CodeUnitCount
        }
        // "#[1]Edit this page": the links of the page's head.
        if text.hasPrefixASCII("#[") { index += 1 }
        let isFormula = text.contains("\\")
        var noFormulaBefore = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "["):
                if let end = endOfLinkNumber(text, index) {
                    index = end
                } else if holdsFormulas, let (tex, end) = writtenFormula(text, index, &noFormulaBefore) {
                    output.text.append(contentsOf: text[tex])
                    index = end
                } else if !isFormula, raises, let digits = loweredNumber(text, index) {
                    for digit in text[digits] { output.text.append(contentsOf: [0xE2, 0x82, 0x80 + digit - 0x30]) }
                    index = digits.upperBound + 1
                } else if !isFormula, raises, let letters = loweredLetters(text, index) {
                    output.text.append(contentsOf: "_(".utf8)
                    output.text.append(contentsOf: text[letters])
                    output.text.append(UInt8(ascii: ")"))
                    index = letters.upperBound + 1
                } else {
                    output.text.append(byte)
                    index += 1
                }
            case UInt8(ascii: "^"):
                if text.matches("^[", at: index) {
                    // Between two citations the browser puts a space.
                    if output.text.suffix(2).elementsEqual("] ".utf8) { output.text.removeLast() }
                    index += 1
                } else if text.matches("^:", at: index), output.text.last == UInt8(ascii: "]") {
                    // The pages of a citation.
                    index += 1
                } else if !isFormula, let digits = raisedNumber(text, index) {
                    for digit in text[digits] { output.text.append(contentsOf: Self.raised(digit)) }
                    index = digits.upperBound
                } else {
                    output.text.append(byte)
                    index += 1
                }
            case UInt8(ascii: "_") where hasStars && isWithinWord(index, text):
                output.text.append(0x20)
                index += 1
            default:
                output.text.append(byte)
                index += 1
            }
        }
    }

    private mutating func endOfLinkNumber(_ text: Bytes, _ index: Int) -> Int? {
        // A number that the text did not show may be missing.
        guard linkNumbers, let (value, length) = Digits.number(text, at: index + 1),
            value >= nextLink, value < nextLink + 8, text.matches("]", at: index + 1 + length)
        else { return nil }
        nextLink = value + 1
        return index + length + 2
    }

    /// The TeX within the markup of a formula. The picture's description repeats it behind the markup.
    ///
    /// - Parameter noFormulaBefore: How far a search has shown that no formula begins. Many may seem to.
    private func writtenFormula(
        _ text: Bytes, _ index: Int, _ noFormulaBefore: inout Int
    ) -> (tex: Range<Int>, end: Int)? {
        guard index >= noFormulaBefore, text.matches("[MATH:", at: index) else { return nil }
        guard let close = text.firstIndex(of: ":MATH]", from: index) else {
            noFormulaBefore = text.count
            return nil
        }
        let markup = Bytes(rebasing: text[..<close])
        guard let annotation = markup.firstIndex(of: "application/x-tex\">", from: index),
            let end = markup.firstIndex(of: "</annotation>", from: annotation)
        else {
            noFormulaBefore = close
            return nil
        }
        let tex = annotation + 19..<end
        var next = text.skippingSpaces(from: close + 6)
        if let repeated = Self.endOfRepetition(Bytes(rebasing: text[tex]), in: text, from: next) {
            next = repeated
            return (tex, next)
        }
        return (tex, close + 6)
    }

    /// Where the same TeX ends again, with or without the braces that set its style. White space may differ.
    private static func endOfRepetition(_ tex: Bytes, in text: Bytes, from start: Int) -> Int? {
        var inner = tex
        for style: StaticString in ["{\\displaystyle ", "{\\textstyle "]
        where tex.hasPrefixASCII(style) && tex.last == UInt8(ascii: "}") && !text.matches(style, at: start) {
            inner = Bytes(rebasing: tex[style.utf8CodeUnitCount..<(tex.count - 1)])
        }
        var index = start
        for byte in inner where !byte.isHTMLSpace {
            index = text.skippingSpaces(from: index)
            guard index < text.count, text[index] == byte else { return nil }
            index += 1
        }
        return index
    }

    /// `y[3]`: a number that touches a letter. A citation has the sign in front of it.
    private func loweredNumber(_ text: Bytes, _ index: Int) -> Range<Int>? {
        guard index > 0, text[index - 1].isASCIILetter || text[index - 1] == UInt8(ascii: ")"),
            output.text.last == text[index - 1]
        else { return nil }
        let digits = text[(index + 1)...].prefix { $0.isASCIIDigit }.indices
        return !digits.isEmpty && digits.count < 4 && text.matches("]", at: digits.upperBound) ? digits : nil
    }

    /// `V[GS]`: letters behind a symbol of one letter.
    private func loweredLetters(_ text: Bytes, _ index: Int) -> Range<Int>? {
        guard index > 0, text[index - 1].isASCIILetter,
            index == 1 || !(text[index - 2].isASCIILetter || text[index - 2] >= 0x80)
        else { return nil }
        let letters = text[(index + 1)...].prefix { $0.isASCIILetter || $0.isASCIIDigit }.indices
        return !letters.isEmpty && letters.count < 5 && text.matches("]", at: letters.upperBound) ? letters : nil
    }

    private func raisedNumber(_ text: Bytes, _ index: Int) -> Range<Int>? {
        guard index > 0, !text[index - 1].isHTMLSpace else { return nil }
        let digits = text[(index + 1)...].prefix { $0.isASCIIDigit }.indices
        return !digits.isEmpty && digits.count < 4 ? digits : nil
    }

    private static func raised(_ digit: UInt8) -> [UInt8] {
        switch digit {
        case UInt8(ascii: "1"): [0xC2, 0xB9]
        case UInt8(ascii: "2"), UInt8(ascii: "3"): [0xC2, 0xB0 + digit - 0x30]
        default: [0xE2, 0x81, 0xB0 + digit - 0x30]
        }
    }
}
