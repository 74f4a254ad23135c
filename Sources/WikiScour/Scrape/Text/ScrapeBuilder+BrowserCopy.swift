/// What only the blank lines of a browser's copy tell: they stand behind paragraphs.
extension ScrapeBuilder {
    /// The items of a list that begins at a line, sentences among them: lines with no blank one behind them, which each paragraph
    /// has. The last line of all, in front of a blank one, is the paragraph behind the list.
    mutating func itemsOfCopy(from start: Int) -> Range<Int>? {
        guard page.isInCopy(start), !sectionKinds.contains(.references) else { return nil }
        // Where the first line was a block of its own, the others are as they were.
        if start >= copiedEnd {
            copiesSentence = false
            copiedEnd = start
            while copiedEnd < content.upperBound, isItemOfCopy(copiedEnd, isFirst: copiedEnd == start) {
                copiesSentence = copiesSentence || page.lines[copiedEnd].endsSentence || page.lines[copiedEnd].isProse
                copiedEnd += 1
            }
        }
        guard copiedEnd - start >= 2, copiesSentence, !leads(start..<copiedEnd) else { return nil }
        return start..<copiedEnd
    }

    private func isItemOfCopy(_ index: Int, isFirst: Bool) -> Bool {
        let line = page.lines[index]
        return line.part == .body && line.shape == .unknown && !line.flags.contains(.formula)
            && (isFirst || !line.flags.contains(.blankBefore)) && !page.isBlankBehind(index)
            && !ScrapeLine.leadsOn(page.text(line))
            && !CodeLook.begins(at: index, before: content.upperBound, page)
    }

    /// Whether the entries of a reference list begin at a line: a blank is left of the sign that leads back, and no other lines have
    /// one.
    func beginsCopiedReferences(_ index: Int) -> Bool {
        guard page.flattening == .sourceLines, records.last?.kind == .heading, sectionKinds.contains(.references),
            isBehindBlank(index), index >= content.lowerBound + 2
        else { return false }
        return !isBehindBlank(index - 1) && !isBehindBlank(index - 2)
    }

    private func isBehindBlank(_ index: Int) -> Bool {
        let line = page.lines[index]
        return line.indent == 1 && line.flags.contains(.leadingSpace)
    }
}
