extension ScrapeBuilder {
    /// Longer lines are paragraphs, whatever they end with.
    private static let maximumItemLength = 400

    /// Writes the block that begins at a line of the body, and returns the line behind it.
    mutating func block(from index: Int) -> Int {
        let line = page.lines[index]
        switch line.shape {
        case .item:
            writeItem(line, source: index)
            return index + 1
        case .row:
            return line.border == TabTables.border ? writeTabbedRows(from: index) : writeRows(from: index)
        case .verbatim where keep.contains(.code):
            let end =
                page.lines[index..<content.upperBound].firstIndex { $0.shape != .verbatim || $0.part != .body }
                ?? content.upperBound
            writeCode(index..<end)
            return end
        case .heading, .verbatim, .notice, .unknown: break
        }
        if keep.contains(.code), let end = CodeLook.end(from: index, to: content.upperBound, page) {
            writeCode(index..<end)
            return end
        }
        if PackageLines.isProgram(at: index, before: content.upperBound, page) {
            write(line, .listItem, number: -1, source: index)
            return index + 1
        }
        if let items = itemsOfCopy(from: index) {
            for item in items { write(page.lines[item], .listItem, number: -1, source: item) }
            return items.upperBound
        }
        // Where the first line was a block of its own, the others are as they were.
        var end = max(index, itemsEnd)
        while end < content.upperBound, page.lines[end].part == .body, isItemLike(page.lines[end]),
            !PackageLines.isProgram(at: end, before: content.upperBound, page),
            !((page.partsBlocks || page.isInCopy(end)) && end > index && page.lines[end].flags.contains(.blankBefore))
        {
            end += 1
        }
        itemsEnd = end
        if leads(index..<end) {
            write(line, .paragraph, source: index)
            return index + 1
        }
        if end - index >= 2, areLettered(index..<end) || isTorn(index..<end) {
            for paragraph in index..<end { write(page.lines[paragraph], .paragraph, source: paragraph) }
            return end
        }
        if end - index >= 2, isUnled(index..<end), !sectionKinds.contains(.seeAlso) {
            writeLines(index..<end)
            return end
        }
        if end > index, sectionKinds.contains(.seeAlso) || (end - index >= 2 && isList(index..<end)) {
            if marksItems, !(page.setsListsIn && sectionKinds.contains(.seeAlso)) {
                for paragraph in index..<end { write(page.lines[paragraph], .paragraph, source: paragraph) }
                return end
            }
            var last: ListMarks.Mark?
            let partsLists = page.flattening == .sourceLines && EventLines.partLists(index..<end, page)
            for item in index..<end {
                var line = page.lines[item]
                if partsLists, EventLines.isOne(item, page) {
                    write(line, .paragraph, source: item)
                    last = nil
                    continue
                }
                let mark = ListMarks.mark(of: line, page.bytes)
                let isOne = mark.map { $0.mayBeFirst || (last.map($0.follows) ?? false) } ?? false
                if isOne, let mark { line.start = mark.text }
                last = isOne ? mark : nil
                write(line, .listItem, number: Int(last?.number ?? -1), source: item)
            }
            return end
        }
        if end - index >= 2 {
            writeLines(index..<end)
            return end
        }
        if let seam = QuotationSeam.find(in: line, page, &quotationSearchCount) {
            // What is quoted is a block of its own, which flattening has glued to the words in front of it.
            var (lead, quotation) = (line, line)
            lead.end = seam
            quotation.cut(upTo: seam)
            quotation.cutKind = nil
            write(lead, .paragraph, source: index)
            write(quotation, .paragraph, source: index)
            return index + 1
        }
        write(line, .paragraph, source: index)
        return index + 1
    }

    /// Writes an item. One that is no text of the article adds no level to those under it.
    private mutating func writeItem(_ line: ScrapeLine, source: Int) {
        switch records.last?.kind {
        case .listItem: break
        // A list begins.
        case nil, .heading, .paragraph: itemLevels = []
        // Code and tables may stand within one.
        default: itemLevels = Array(0..<line.level)
        }
        while let last = itemLevels.last, last >= line.level { itemLevels.removeLast() }
        if write(line, .listItem, depth: itemLevels.count, number: Int(line.number), source: source) {
            itemLevels.append(line.level)
        }
    }

    /// Whether a line looks like one of a list: short, and no sentence.
    @inline(__always)
    func isItemLike(_ line: ScrapeLine) -> Bool {
        line.shape == .unknown && line.count <= Self.maximumItemLength
            && line.flags.isDisjoint(with: [.formula, .sentenceEnd, .prose]) && !ScrapeLine.leadsOn(page.text(line))
            && !PackageLines.isPackage(page.text(line))
            && !(page.flattening == .markdown && Self.holdsTeX(page.text(line)))
    }

    /// Whether TeX stands between dollar signs in a line: then the line is a sentence, or what leads to a formula.
    private static func holdsTeX(_ text: Bytes) -> Bool {
        guard let open = text.firstIndex(of: UInt8(ascii: "$"), from: 0), open + 2 < text.count else { return false }
        return text[(open + 2)...].contains(UInt8(ascii: "$"))
    }

    /// How many of the lines behind one tell whether it leads to them.
    private static let mostLed = 100

    /// Whether the first of some lines leads to the others, which are much shorter: "Compile it by executing" and commands.
    func leads(_ lines: Range<Int>) -> Bool {
        guard lines.count >= 2, page.lines[lines.lowerBound].count >= 100 else { return false }
        let others = lines.dropFirst().prefix(Self.mostLed)
        var rest = 0
        for index in others { rest += page.lines[index].count }
        return page.lines[lines.lowerBound].count > 3 * rest / others.count
    }

    /// Whether two or three lines stand behind a sentence that does not lead to them: as often as items they are
    /// paragraphs without a full stop, or cells, and what is doubtful stays text.
    private func isUnled(_ lines: Range<Int>) -> Bool {
        guard lines.count <= 3, lines.lowerBound > content.lowerBound else { return false }
        let last = page.lines[lines.lowerBound - 1]
        return last.part == .body && last.shape == .unknown && last.isProse && last.endsSentence
            && !ScrapeLine.leadsOn(page.text(last))
    }

    /// Whether most of some lines begin with a letter in parentheses, as the clauses of rules do: "(a) the owner; or".
    private func areLettered(_ lines: Range<Int>) -> Bool {
        var count = 0
        for index in lines {
            let line = page.lines[index]
            if line.count > 4, page.bytes[line.start] == UInt8(ascii: "("), page.bytes[line.start + 1].isASCIILetter,
                page.bytes[line.start + 2] == UInt8(ascii: ")")
            {
                count += 1
            }
        }
        return count * 2 > lines.count
    }

    /// A list of more lines may have some that break off.
    private static let mostTorn = 4
    /// In bytes.
    private static let shortestTorn = 40

    /// Whether some lines are a sentence that a picture tore, as formulas once were: one ends in a small word, and the next begins with a
    /// small letter.
    private func isTorn(_ lines: Range<Int>) -> Bool {
        guard lines.count <= Self.mostTorn, page.flattening == .sourceLines else { return false }
        return lines.dropLast().contains { index in
            let line = page.lines[index]
            let next = page.text(page.lines[index + 1])
            return line.count >= Self.shortestTorn && page.text(line).endsInSmallWord
                && Scalar(next, at: 0).isSmallLetter && !next.hasPrefixASCII("http")
        }
    }

    /// Whether lines that look like items are a list, and not the cells of a table: they are worded, and all differ.
    private func isList(_ lines: Range<Int>) -> Bool {
        var (wordCount, restCount) = (0, 0)
        for index in lines {
            let text = page.text(page.lines[index])
            guard Self.isWorded(text), !(page.lines[index].signs.contains(.lineBreak) && MatchBoxes.isCell(text)) else {
                return false
            }
            wordCount += 1 + text.spaceCount
            if page.flattening == .textNodes, Self.isRest(text) { restCount += 1 }
        }
        return wordCount >= lines.count * 3 && restCount * 4 < lines.count
    }

    /// In bytes: "(a)" and "(12)" count items.
    private static let longestNumber = 5

    /// Whether a text node goes on with another, though nothing joined them: no item begins with a closing mark or with what is in
    /// parentheses.
    private static func isRest(_ text: Bytes) -> Bool {
        let first = Scalar(text, at: 0)
        return first.isClosingMark || (first.isOpeningParenthesis && text.count > longestNumber)
    }

    /// Whether a line has a word in it.
    private static func isWorded(_ text: Bytes) -> Bool {
        guard text.count > 3 else { return false }
        // Most begin with one.
        if text[0].isASCIILetter, text[1].isASCIILetter { return true }
        var letterCount = 0
        for byte in text {
            letterCount = byte.isASCIILetter || byte >= 0x80 ? letterCount + 1 : 0
            if letterCount == 2 { return true }
        }
        return false
    }

    /// Writes lines of which nothing tells how they belong together: a table of one column, since a table's cells are
    /// what most of them are.
    private mutating func writeLines(_ lines: Range<Int>) {
        let count = records.count
        append(.table, canvas.text.count..<canvas.text.count, source: lines.lowerBound)
        for index in lines {
            let row = records.count
            append(.row, canvas.text.count..<canvas.text.count, number: 1, source: index)
            if !write(page.lines[index], .cell, source: index) { records.removeSubrange(row...) }
        }
        if records.count == count + 1 { records.removeLast() }
    }

    /// Writes rows whose cells the flattener parted with bars.
    private mutating func writeRows(from first: Int) -> Int {
        let table = records.count
        append(.table, canvas.text.count..<canvas.text.count, source: first)
        var index = first
        while index < content.upperBound, page.lines[index].shape == .row, page.lines[index].part != .heading,
            page.lines[index].border == page.lines[first].border
        {
            let line = page.lines[index]
            if line.part != .body {
                drop(index)
                index += 1
                continue
            }
            let row = records.count
            append(.row, canvas.text.count..<canvas.text.count, source: index)
            var start = line.start
            var count = 0
            while start <= line.end {
                let bar = endOfCell(from: start, to: line.end)
                text.write(start..<bar, to: &canvas, &account)
                append(.cell, canvas.finishLine(), source: index)
                count += 1
                start = bar + 1
            }
            if records[(row + 1)...].allSatisfy({ $0.count == 0 }) {
                records.removeSubrange(row...)
            } else {
                records[row].number = Int32(count)
            }
            index += 1
        }
        if records.count == table + 1 { records.removeLast() }
        return index
    }

    /// Where the next bar stands that is no part of a formula.
    private func endOfCell(from start: Int, to end: Int) -> Int {
        let line = Bytes(rebasing: page.bytes[..<end])
        var place = start
        while let bar = line.firstIndex(of: UInt8(ascii: "|"), from: place) {
            guard let formula = page.formula(around: bar), formula.end > place else { return bar }
            place = formula.end
        }
        return end
    }

    /// Writes lines of program text as they are, what stands in front of them included.
    private mutating func writeCode(_ lines: Range<Int>) {
        let code = records.count
        append(.code, canvas.text.count..<canvas.text.count, source: lines.lowerBound)
        for index in lines {
            let line = page.lines[index]
            // A flattener that marks program text leaves the blank lines in it.
            if line.shape == .verbatim, records.count > code + 1, records[records.count - 1].count > 0,
                line.flags.contains(.blankBefore)
            {
                append(.line, canvas.text.count..<canvas.text.count, source: index)
            }
            let verbatim = page.unescaped(line.start - Int(line.indent)..<line.end)
            let start = canvas.text.count
            let written = verbatim.withUnsafeBufferPointer { canvas.appendLine($0) }
            // References to characters that no text has leave nothing of a line.
            if canvas.text.withBytes({ Bytes(rebasing: $0[written]).isBlank }) {
                canvas.truncate(to: start)
            } else {
                append(.line, written, source: index)
            }
        }
        // The blank line in front of such a line was the last one.
        while records.count > code + 1, records[records.count - 1].count == 0 { records.removeLast() }
        guard records.count > code + 1 else { return records.removeSubrange(code...) }
        records[code].number = Int32(records.count - code - 1)
    }
}
