internal import HTMLReader

/// Writes the text of a flattened line on a canvas: what is no text within it is left out, and seams are mended there.
struct ScrapeText {
    let page: ScrapePage
    let citations: CitationMarks
    let keep: ContentKinds
    /// Whether « and » touch what they stand around.
    private let guillemetsTouch: Bool
    /// Whether an insertion between dashes touches the word in front of it.
    private let dashesTouch: Bool

    init(page: ScrapePage, citations: CitationMarks, keep: ContentKinds) {
        self.page = page
        self.citations = citations
        self.keep = keep
        guillemetsTouch = page.flattening == .textNodes && NodeQuotes.guillemetsTouch(in: page.bytes)
        dashesTouch = page.flattening == .textNodes && NodeDashes.touchBothWords(in: page.bytes)
    }

    /// Writes a stretch of the page.
    ///
    /// - Parameters:
    ///   - isPlain: Whether it is known to be visible characters with single spaces between them.
    ///   - account: Told of what is left out.
    func write(
        _ range: Range<Int>, isPlain: Bool = false, to canvas: inout TextCanvas, _ account: inout ScrapeAccount
    ) {
        let bytes = page.bytes
        var index = range.lowerBound
        var mark = page.firstMark(behind: index)
        var start = index
        var markStart = mark < page.marks.count ? page.marks[mark].start : Int.max
        /// Where the text ends that was written last, and whether a quotation is open there.
        var written = start
        var quotes = NodeQuotes(readsGuillemets: guillemetsTouch)
        let joinsNodes = page.flattening == .textNodes
        func flush(_ end: Int, _ canvas: inout TextCanvas) {
            guard end > start else { return }
            let text = Bytes(rebasing: bytes[start..<end])
            written = end
            if joinsNodes { quotes.pass(text) }
            if isPlain { canvas.append(plain: text) } else { canvas.append(text) }
        }
        while true {
            // Whatever stands between is text. A mark may lie within what was left out.
            index = min(nextSign(from: index, to: range.upperBound), max(markStart, index))
            guard index < range.upperBound else { break }
            if index >= markStart {
                flush(index, &canvas)
                let found = page.marks[mark]
                write(found, to: &canvas, &account)
                index = min(max(found.end, index), range.upperBound)
                start = index
                mark += 1
                markStart = mark < page.marks.count ? page.marks[mark].start : Int.max
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "["):
                if let (end, kind, rule) = citations.mark(at: index, in: bytes, end: range.upperBound),
                    !(kind == .references && page.isLiteral(bracket: index)),
                    !keep.contains(kind.option) || kind.option.isEmpty
                {
                    flush(index, &canvas)
                    canvas.seam(.mark)
                    account.note(kind, rule, index..<end)
                    index = end
                    start = end
                    continue
                }
            case UInt8(ascii: "("):
                if let length = SortKey.lengthOfHiddenDate(at: index, in: bytes, range) {
                    flush(index, &canvas)
                    canvas.seam(.mark)
                    account.note(.hidden, "hidden-date", index..<index + length)
                    index += length
                    start = index
                    continue
                }
                if let end = Self.endOfListenLink(at: index, in: bytes, range.upperBound) {
                    flush(index, &canvas)
                    canvas.seam(.mark)
                    account.note(.mediaPlayer, "pronunciation-button", index..<end)
                    index = end
                    start = end
                    continue
                }
            case UInt8(ascii: "&"):
                if page.isEscaped, let (scalar, end) = CharacterReference.read(bytes, at: index) {
                    flush(index, &canvas)
                    append(scalar, to: &canvas)
                    index = end
                    start = end
                    continue
                }
            case UInt8(ascii: "\n"):
                // A space behind a formula is its picture's where the sentence goes on in the next line with a mark.
                let textEnd = breaksBehindFormula(at: index, mark, before: range.upperBound) ? index - 1 : index
                flush(textEnd, &canvas)
                let lineBreak = index
                let isOfFormula = mark > 0 && page.marks[mark - 1].what == .formula && page.marks[mark - 1].end == index
                index = bytes.skippingSpaces(from: index)
                start = index
                // The line break is the formula's; a space behind it would have been kept.
                if isOfFormula, index < range.upperBound, bytes[index - 1] == UInt8(ascii: "\n"),
                    !Scalar(bytes, at: index).isOfSpacedCaselessScript
                {
                    continue
                }
                if index >= markStart, page.marks[mark].isOfFormula, touchesUnspaced(index) { continue }
                if page.flattening == .sourceLines,
                    FormulaLines.touch(at: lineBreak, index, within: range, page.bytes)
                {
                    continue
                }
                if joinsNodes, written > range.lowerBound,
                    touchNodes(written, range.lowerBound, before: index, range.upperBound, quotes)
                {
                    continue
                }
                joinLines(before: index, range.upperBound, &canvas)
                continue
            default: break
            }
            index += 1
        }
        flush(range.upperBound, &canvas)
    }

    /// Whether a line break stands behind a formula and one space, and in front of a mark that touches what it follows.
    private func breaksBehindFormula(at index: Int, _ mark: Int, before limit: Int) -> Bool {
        guard mark > 0, page.marks[mark - 1].what == .formula, page.marks[mark - 1].end == index - 1,
            page.bytes[index - 1] == 0x20
        else { return false }
        let next = page.bytes.skippingSpaces(from: index)
        return next < limit && Scalar(page.bytes, at: next).isClosingMark
    }

    /// The links behind a pronunciation to its sound, as its templates have written them.
    private static let listenLinks: [StaticString] = [
        "(listen)", "(\u{A0}listen)", "( listen)", "(help·info)", "(help\u{B7}\u{A0}info)", "(help · info)",
    ]

    private static func endOfListenLink(at index: Int, in bytes: Bytes, _ limit: Int) -> Int? {
        guard let link = listenLinks.first(where: { bytes.matches($0, at: index) }) else { return nil }
        let end = index + link.utf8CodeUnitCount
        return end <= limit ? end : nil
    }

    /// Where a byte stands next that may begin what is no text, or a line break.
    private func nextSign(from index: Int, to end: Int) -> Int {
        guard index < end else { return end }
        return ByteScan.first(
            UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "&"), or: UInt8(ascii: "\n"),
            in: page.bytes.baseAddress!, from: index, to: end)
    }

    private func write(_ mark: ScrapeMark, to canvas: inout TextCanvas, _ account: inout ScrapeAccount) {
        switch mark.what {
        case .style: account.note(.style, "style-sheet", mark.start..<mark.end)
        case .script: account.note(.script, "script", mark.start..<mark.end)
        case .coordinates:
            if keep.contains(.coordinates) {
                canvas.append(Bytes(rebasing: page.bytes[mark.start..<mark.end]))
            } else {
                canvas.seam(.value)
                account.note(.coordinates, "coordinates", mark.start..<mark.end)
            }
        case .button:
            canvas.seam(.mark)
            account.note(.mediaPlayer, "pronunciation-button", mark.start..<mark.end)
        case .hidden:
            canvas.seam(.mark)
            account.note(.hidden, "hidden-key", mark.start..<mark.end)
        case .fragments:
            account.note(.hidden, "formula-fragments", mark.start..<mark.end)
            let isGlued =
                mark.start > 0 && !page.bytes[mark.start - 1].isHTMLSpace && !page.bytes[mark.start].isHTMLSpace
            let isClosed = mark.end < page.bytes.count && Scalar(page.bytes, at: mark.end).isClosingMark
            if canvas.touchesText, !isGlued, !isClosed, !endsOpen(mark.start), !touchesUnspaced(mark.start) {
                canvas.space()
            }
        case .formula:
            if !keep.contains(.math) {
                canvas.seam(.mark)
                account.note(.math, "formula", mark.start..<mark.end)
                return
            }
            let tex = page.unescaped(BracketedFormula.tex(of: mark.start..<mark.end, in: page.bytes))
            let dollar: [UInt8] = [UInt8(ascii: "$")]
            let stripped = tex.withUnsafeBufferPointer { TeX.stripped($0) }
            (dollar + stripped + dollar).withUnsafeBufferPointer { canvas.appendVerbatim($0) }
        }
    }

    /// Whether what stands in front of a place opens a bracket, behind which there is no space.
    private func endsOpen(_ place: Int) -> Bool {
        var index = place
        while index > 0, page.bytes[index - 1].isHTMLSpace { index -= 1 }
        return index > 0 && (page.bytes[index - 1] == UInt8(ascii: "(") || page.bytes[index - 1] == UInt8(ascii: "["))
    }

    /// Whether a word of a script without spaces stands in front of a formula, a line break between them: no space was there.
    private func touchesUnspaced(_ place: Int) -> Bool {
        let end = page.bytes.skippingBlanks(before: place, from: 0)
        return end > 0 && end < place && page.bytes[end] == UInt8(ascii: "\n")
            && Scalar(endingAt: end, in: page.bytes).isOfUnspacedScript
    }

    /// A line break within a line stood where the flattener broke it: a space, but for marks that touch their word.
    private func joinLines(before index: Int, _ end: Int, _ canvas: inout TextCanvas) {
        guard index < end else { return }
        let next = Scalar(page.bytes, at: index)
        // "Velm .org" is a word.
        if page.flattening == .textNodes, beginsWithPoint(index, end) {
            return goesOnWithAddress(index) ? () : canvas.space()
        }
        if next.isClosingMark || next.value == 0x2019 || endsOpen(index) || page.bytes.isGenitive(at: index, to: end) {
            return
        }
        if page.flattening == .textNodes,
            touches(index, end) || endsWord(index, end) || dashesTouch && beginsWithDash(index, end)
        {
            return
        }
        canvas.space()
    }

    private func append(_ scalar: Unicode.Scalar, to canvas: inout TextCanvas) {
        var bytes = String(scalar)
        bytes.withUTF8 { canvas.append($0) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the ending of a name stands at a place, which a link does not hold: "Ada" and "'s mill".
    func isGenitive(at index: Int, to end: Int) -> Bool {
        guard let letter = matches("'", at: index) ? index + 1 : matches("’", at: index) ? index + 3 : nil, letter < end
        else { return false }
        return self[letter] == UInt8(ascii: "s") && (letter + 1 == end || self[letter + 1] == 0x20)
    }
}

extension ScrapePage {
    /// A stretch of the page with its entities read.
    func unescaped(_ range: Range<Int>) -> ContiguousArray<UInt8> {
        isEscaped ? CharacterReference.replaced(in: bytes, range) : ContiguousArray(bytes[range])
    }
}
