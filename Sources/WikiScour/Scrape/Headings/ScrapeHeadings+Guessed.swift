/// Headings that nothing marks, told by their looks and by what stands around them.
extension ScrapeHeadings {
    /// What else may be a heading there: a few words on a line of their own, with sentences around them. How deep it is
    /// nothing tells, so it is of the second level, and directly under another of the next.
    ///
    /// - Parameter known: Lines whose headings are known.
    func markGuessed(_ page: inout ScrapePage, except known: Range<Int>?) {
        let indent = indentOfHeadings(page)
        /// Whether the lines are entries of a list of references, which nothing but a section's name ends.
        var areReferences = false
        for index in content where !page.watch.isOver() {
            if page.lines[index].part == .heading {
                areReferences =
                    index + 1 < content.upperBound
                    && Self.beginsReferences(page.text(page.lines[index + 1]))
            }
            guard !areReferences, known?.contains(index) != true, mayBeHeading(index, indent, page) else { continue }
            let last = page.lines[index - 1]
            guard
                isOpening(index + 1, page) || leadsParagraphOfCopy(index, page)
                    || (last.part == .body && leadsToOpening(index + 1, indent, page) && !isCell(index, page))
            else {
                continue
            }
            let parent = isUnderHatnote(index, page) ? page.lines[index - 2] : last
            let level = parent.part == .heading ? Int(parent.level) + 1 : 2
            set(index, level, page.lines[index].start..<page.lines[index].end, &page)
        }
    }

    /// By how much the page indents its headings: some flatteners keep the source's indentation. Items are indented too, so
    /// that most lines which would be headings must be.
    private func indentOfHeadings(_ page: ScrapePage) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        for index in content where mayBeHeading(index, nil, page) && isOpening(index + 1, page) {
            counts[page.lines[index].indent, default: 0] += 1
        }
        let (indent, count) = counts.max { ($0.value, $1.key) < ($1.value, $0.key) } ?? (0, 0)
        return count >= 3 ? indent : 0
    }

    /// Whether a line behind a sentence or a heading may be one, by its words.
    ///
    /// - Parameter indent: By how much headings are indented; nil where that does not matter.
    private func mayBeHeading(_ index: Int, _ indent: UInt8?, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        let leads = leadsParagraphOfCopy(index, page)
        guard line.part == .body, line.count <= (leads ? 80 : Self.longestHeading), index > content.lowerBound,
            index + 1 < content.upperBound,
            line.shape == .unknown, line.kind == nil, indent == nil || line.indent == 0 || line.indent == indent,
            !JumpLinks.isNobodysWords(line, page.text(line)), !TabTables.holdsBorder(line, page.bytes),
            !WikiTagline.isOne(line, page), endsBlock(index - 1, page)
        else { return false }
        // Behind a short sentence "Sources" may as well be a line of its own, and its section would go with the references.
        if !isSentence(index - 1, page), page.lines[index - 1].part != .heading, page.mayNameSections(line, names),
            page.sectionKinds(of: line, names).contains(.references)
        {
            return false
        }
        let text = page.text(line)
        let first = Scalar(text, at: 0)
        if Self.callouts.contains(where: { text.equalsASCII($0) }) || text.hasSuffixASCII("[src]") { return false }
        return (first.isCapitalLetter || isLetterOfOtherScript(first) || beginsWithYear(text))
            && text.spaceCount < (leads ? 8 : 6)
            && !(line.signs.contains(.code) && text.contains(UInt8(ascii: "=")))
            && (!endsInMark(text) || text.last == UInt8(ascii: ")") && isHatnote(index + 1, page))
            && !text.beginsWithBacklink && text.holdsLetterOrDigit && !isCutOff(text)
            && Phrases.shared.kind(ofLine: text, line.signs, line.starts) == nil
    }

    /// In bytes.
    private static let shortestParagraph = 100

    /// Whether a line of a browser's copy stands directly in front of a paragraph, behind the blank line of another: a heading, or
    /// a caption, which is longer.
    private func leadsParagraphOfCopy(_ index: Int, _ page: ScrapePage) -> Bool {
        guard page.isInCopy(index), page.lines[index].flags.contains(.blankBefore), index + 1 < content.upperBound
        else {
            return false
        }
        let next = page.lines[index + 1]
        return !next.flags.contains(.blankBefore) && next.part == .body && next.shape == .unknown
            && next.count >= Self.shortestParagraph && page.isBlankBehind(index + 1)
    }

    /// What boxes for the reader's attention are headed.
    private static let callouts: [StaticString] = [
        "Note", "Tip", "Warning", "Important", "Caution", "Attention", "Notice", "Hinweis", "Achtung", "Warnung",
        "Wichtig",
        "Tipp", "Remarque", "Avertissement", "Astuce", "Nota", "Advertencia", "Importante", "Consejo", "Attenzione",
        "Uwaga", "Let op", "Примечание", "Внимание", "Важно", "Совет", "注意", "提示", "警告", "重要", "ヒント", "ノート",
    ]

    /// Dashes lead to the source of a quotation, arrows to another page.
    private func isLetterOfOtherScript(_ first: Scalar) -> Bool {
        first.value >= 0x600 && !(0x2000...0x2BFF).contains(first.value)
    }

    /// Whether a block ends with a line behind which a heading may stand.
    private func endsBlock(_ index: Int, _ page: ScrapePage) -> Bool {
        endsText(index, page) || page.lines[index].part == .heading
            || (isParted(from: index + 1, page) && isBlock(index, page))
            || isUnderHatnote(index + 1, page)
    }

    /// Whether a line stands between the hatnote of a heading and one of its own, where no caption would.
    private func isUnderHatnote(_ index: Int, _ page: ScrapePage) -> Bool {
        page.flattening == .sourceLines && index - 2 >= content.lowerBound && index + 1 < content.upperBound
            && page.lines[index - 2].part == .heading && page.lines[index - 1].part == .body
            && isHatnote(index - 1, page) && isHatnote(index + 1, page)
    }

    /// Whether blank lines part the blocks of the page, and one stands in front of a line.
    private func isParted(from index: Int, _ page: ScrapePage) -> Bool {
        page.partsBlocks && page.lines[index].flags.contains(.blankBefore)
    }

    /// In bytes, where blank lines part the blocks.
    private static let shortestSentence = 20

    /// Whether a line is an item, a row, or a sentence, be it a short one.
    private func isBlock(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.shape == .item || line.shape == .row || (line.endsSentence && line.count >= Self.shortestSentence)
    }

    /// Whether a line may be the first of a section: a sentence, or a hatnote.
    private func isOpening(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        if line.part == .body, isParted(from: index, page), isBlock(index, page) { return true }
        return isSentence(index, page) || leadsToList(index, page) || isHatnote(index, page)
    }

    /// Whether a line is a hatnote by its words.
    func isHatnote(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return Phrases.shared.kind(ofLine: page.text(line), line.signs, line.starts) == .hatnotes
    }

    /// Whether a line is a sentence that ends in a colon: a list stands behind it.
    private func leadsToList(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.part == .body && line.count >= Self.shortestParagraph && page.text(line).last == UInt8(ascii: ":")
    }

    /// Whether one line stands between a heading and its text: a caption, or the heading below it.
    private func leadsToOpening(_ index: Int, _ indent: UInt8, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.part == .body && line.shape == .unknown && line.indent <= indent
            && line.count <= Self.longestCaption && index + 1 < content.upperBound
            && (isSentence(index + 1, page) || line.count <= Self.longestHeading && isHatnote(index + 1, page))
    }

    /// In bytes, between a heading and its text.
    private static let longestCaption = 200
    /// In bytes.
    private static let longestHeading = 60

    /// In bytes.
    private static let longestCell = 60

    /// Whether a line and the next are the first cells of a table's row, of which a third holds text: two short lines stand in
    /// front of the text above, too, and text above those.
    private func isCell(_ index: Int, _ page: ScrapePage) -> Bool {
        func isShort(_ index: Int) -> Bool {
            let line = page.lines[index]
            return line.part == .body && line.count <= Self.longestCell && !line.endsSentence
        }
        guard page.flattening == .sourceLines, index - 4 >= content.lowerBound, isShort(index - 2), isShort(index - 3)
        else { return false }
        return page.lines[index - 4].part == .body && page.lines[index - 4].count > Self.longestCell
    }

    func isSentence(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.part == .body && (line.isProse || (line.endsSentence && line.count > 50))
    }

    /// Whether text ends with a line, which may be a short sentence.
    func endsText(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        if isSentence(index, page) { return true }
        // Where each text node has its line, a citation's parts are such sentences.
        return page.flattening == .sourceLines && line.part == .body && line.endsSentence && line.count > 30
    }

    /// Whether a text begins with a year or a decade and a word behind it ("1988 primaries", "1960s breakthrough"), or with
    /// the years from and to: "2003–2006", "2012–2014: The mill".
    private func beginsWithYear(_ text: Bytes) -> Bool {
        guard text.count > 6, text[..<4].allSatisfy(\.isASCIIDigit) else { return false }
        if text[4] == 0x20 { return text[5].isASCIILetter }
        if text[4] == UInt8(ascii: "s") { return text[5] == 0x20 && text[6].isASCIILetter }
        guard text.count >= 9, text.matches("–", at: 4) else { return false }
        var end = 7
        while end < text.count, text[end].isASCIIDigit { end += 1 }
        return (end == 9 || end == 11)
            && (end == text.count || text[end] == 0x20 || text[end] == UInt8(ascii: ":"))
    }

    /// Words of more letters that lead on, in headings of sentences too: the shorter ones are known by their length.
    private static let leadingWords: [StaticString] = [" with", " that", " from", " into", " this", " these", " their"]

    /// Whether a text is the beginning of a sentence that goes on elsewhere, by its last word: its link has a line of its own, or
    /// what it leads to has gone.
    private func isCutOff(_ text: Bytes) -> Bool {
        guard let last = text.last, last >= UInt8(ascii: "a"), last <= UInt8(ascii: "z"), text.spaceCount >= 2 else {
            return false
        }
        return LeadingWords.end(text) && !ShortLastWords.end(text)
            || Self.leadingWords.contains { text.hasSuffixASCII($0) }
    }

    private func endsInMark(_ text: Bytes) -> Bool {
        guard let last = text.last else { return true }
        if last == UInt8(ascii: ")") {
            // Years stand behind headings so: "Second term (1997–2001)".
            return text.count < 2 || (!text[text.count - 2].isASCIIDigit && !text.hasSuffixASCII("–present)"))
        }
        return ScrapeLine.leadsOn(text) || last == UInt8(ascii: ";") || SentenceEnd.isAtEnd(of: text)
    }
}
