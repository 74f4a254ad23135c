internal import HTMLReader

extension ArticleBuilder {
    /// Writes a table: as data, as an infobox without a class, or as the content that it only arranges.
    mutating func table(_ number: Int, mayBeInfobox: Bool = true) {
        closeLine()
        let grid = TableGrid(number, for: self)
        for dropped in grid.droppedNodes { _ = drop(dropped, traits[dropped]) }
        _ = canvas.finishLine()
        for text in grid.looseTexts {
            write(text)
            breakLine()
        }
        closeLine()
        if traits[number].roles.contains(.floating) { floatingEnd = max(floatingEnd, Int(page.nodes[number].end)) }
        if mayBeInfobox, number < floatingEnd, keep.contains(.infobox),
            isWikitable(number) ? isInfoboxInLooksOfData(grid) : isUnmarkedInfobox(grid)
        {
            return infobox(number)
        }
        if isCalendar(grid) {
            account.note(.navbox, "calendar", number..<Int(page.nodes[number].end))
            return
        }
        if !keep.contains(.quotes), !isWikitable(number), isQuotation(grid) {
            account.note(.quotes, "quotation-unmarked", number..<Int(page.nodes[number].end))
            return
        }
        if isLayout(number, grid) {
            return unfold(grid)
        }
        guard keep.contains(.tables) else {
            account.note(.tables, "tables", number..<Int(page.nodes[number].end))
            return
        }
        let outer = line
        line = LineState()
        write(grid)
        line = outer
    }

    /// How many heads the first row of a table has.
    func headsInFirstRow(_ table: Int) -> Int {
        let range = table + 1..<Int(page.nodes[table].end)
        guard let row = range.first(where: { page.nodes[$0].tag == .tr }) else { return 0 }
        return (row + 1..<Int(page.nodes[row].end)).count { page.nodes[$0].tag == .th }
    }

    /// Whether a table wears the class of data tables, or one that a wiki named after it.
    func isWikitable(_ number: Int) -> Bool {
        if traits[number].roles.contains(.wikitable) { return true }
        guard page.nodes[number].tag == .table, let classes = page.attribute(.class, of: page.nodes[number]) else {
            return false
        }
        return classes.holdsToken(where: { $0.hasPrefixASCII("wikitable") || $0.hasSuffixASCII("wikitable") })
    }

    func isDropped(_ number: Int) -> Bool { verdict(number, traits[number]) != nil }

    /// Whether the cells of a table are the days of a month, side by side. Numbers under one another count rows.
    private func isCalendar(_ grid: TableGrid) -> Bool {
        guard grid.cells.count >= 28, grid.cells.count < 80 else { return false }
        var days = 0
        var daysSideBySide = 0
        for row in grid.rows {
            var isBesideDay = false
            for cell in row.own where grid.cells[cell].isFilled {
                let node = grid.cells[cell].node
                let isDay = page.textCount(node, limit: 12) != nil && Int(page.plainText(of: node)) == days + 1
                if isDay { days += 1 }
                if isDay, isBesideDay { daysSideBySide += 1 }
                isBesideDay = isDay
            }
        }
        return days >= 28 && daysSideBySide >= 14
    }

    /// Whether a table sets a quotation: large quotation marks stand in cells of their own.
    private func isQuotation(_ grid: TableGrid) -> Bool {
        guard grid.cells.count <= 6, grid.cells.contains(where: { page.textCount($0.node, limit: 12) == nil }) else {
            return false
        }
        return grid.cells.contains { cell in
            guard cell.isFilled, page.textCount(cell.node, limit: 4) != nil else { return false }
            return ["“", "”", "„", "«", "»", "\"", "❝", "❞", "‟"].contains(page.plainText(of: cell.node))
        }
    }

    /// Whether a table only arranges its content.
    private func isLayout(_ number: Int, _ grid: TableGrid) -> Bool {
        if traits[number].roles.contains(.layout) { return true }
        if traits[number].roles.contains(.wikitable) { return false }
        if isWikitable(number) { return grid.rows.allSatisfy { $0.own.count == 1 } }
        if grid.filledColumnCount <= 1 { return true }
        if isFrameOfTables(grid) || holdsSections(grid) { return true }
        return grid.filledRowCount == 1
            && grid.rows.contains {
                $0.own.contains { cell in grid.cells[cell].isFilled && hasBlock(grid.cells[cell].node) }
            }
    }

    /// Whether under a title and heads there is but one row, and tables of data in its cells. As one row of data it could
    /// not be read.
    private func isFrameOfTables(_ grid: TableGrid) -> Bool {
        let rows = grid.rows.filter { row in
            row.isFilled && !grid.isFullWidth(row) && !row.own.allSatisfy { page.nodes[grid.cells[$0].node].tag == .th }
        }
        guard rows.count == 1, let row = rows.first else { return false }
        return row.own.contains { holdsTable(grid.cells[$0].node) }
    }

    /// Whether a cell has a table of data in it.
    private func holdsTable(_ cell: Int) -> Bool {
        let rowCount = (cell + 1..<Int(page.nodes[cell].end)).count {
            page.nodes[$0].tag == .tr && page.cellCount($0) > 1
        }
        return rowCount > 1
    }

    /// Whether cells are parts of the page that stand side by side: in a row of nothing but blocks one has a heading with text under it, or
    /// two have tables of data. A value beside its label may have headings of its own.
    private func holdsSections(_ grid: TableGrid) -> Bool {
        grid.rows.contains { row in
            var sectionCount = 0
            var tableCount = 0
            for cell in row.own where grid.cells[cell].isFilled {
                let node = grid.cells[cell].node
                if !hasBlock(node) { return false }
                if holdsSection(node) { sectionCount += 1 }
                if holdsTable(node) { tableCount += 1 }
            }
            return sectionCount > 0 || tableCount > 1
        }
    }

    /// Whether there is a heading in a cell, and text under it. Those in a table of data name its columns.
    private func holdsSection(_ cell: Int) -> Bool {
        var headingEnd = 0
        var child = cell + 1
        while child < Int(page.nodes[cell].end) {
            let node = page.nodes[child]
            if node.tag == .table, isWikitable(child) {
                child = Int(node.end)
                continue
            }
            if node.tag.headingLevel > 0 { headingEnd = Int(node.end) }
            if node.tag == .text, headingEnd > 0, child >= headingEnd, page.text(node).hasVisibleCharacter {
                return true
            }
            child += 1
        }
        return false
    }

    private func hasBlock(_ cell: Int) -> Bool {
        for number in cell + 1..<Int(page.nodes[cell].end) {
            switch page.nodes[number].tag {
            case .p, .ul, .ol, .dl, .div, .table, .pre, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6: return true
            default: break
            }
        }
        return false
    }

    /// Writes the content of a table as if the table were not there.
    private mutating func unfold(_ grid: TableGrid) {
        for node in grid.captions {
            flow(node + 1..<Int(page.nodes[node].end))
            closeLine()
        }
        for row in grid.rows {
            for cell in row.own {
                let node = grid.cells[cell].node
                flow(node + 1..<Int(page.nodes[node].end))
                closeLine()
            }
        }
    }

    mutating func write(_ grid: TableGrid) {
        for node in grid.captions { text(node + 1..<Int(page.nodes[node].end), asValue: true) }
        let opening = records.count
        append(.table, canvas.finishLine())
        var texts = [Range<Int>?](repeating: nil, count: grid.cells.count)
        var written: [Int?] = []
        var repetitions = 0
        for (position, row) in grid.rows.enumerated() {
            if row.onlyReachesDown, position + 1 < grid.rows.count,
                grid.rows[position + 1].covered.count > grid.rows[position + 1].own.count
            {
                continue
            }
            // What is in empty cells has been dropped, and that is told and remembered too.
            for cell in row.own where !grid.cells[cell].isFilled {
                text(grid.cells[cell].node + 1..<Int(page.nodes[grid.cells[cell].node].end), asValue: true)
                _ = canvas.finishLine()
            }
            guard row.isFilled else { continue }
            if watch.isOver() { return }
            grid.layOut(row, into: &written, &repetitions)
            if written.isEmpty { continue }
            let rowStart = records.count
            append(.row, number: written.count, canvas.text.count..<canvas.text.count)
            for cell in written {
                guard let cell, grid.cells[cell].isFilled else {
                    append(.cell, canvas.text.count..<canvas.text.count)
                    continue
                }
                if texts[cell] == nil {
                    let node = grid.cells[cell].node
                    text(node + 1..<Int(page.nodes[node].end), asValue: true)
                    texts[cell] = canvas.finishLine()
                }
                append(.cell, texts[cell]!)
            }
            // A label goes with what it announced ("Coordinates:"), and a row with its only label.
            if records[(rowStart + 1)...].allSatisfy({ $0.count == 0 }) { records.removeSubrange(rowStart...) }
        }
        if records.count == opening + 1 {
            // A caption of nothing goes with it.
            records.removeLast()
            for node in grid.captions { account.note(.tables, "empty-table", node..<Int(page.nodes[node].end)) }
        }
    }

    /// Whether a floating table without a class is an infobox: two columns, a full-width row, four labelled values.
    private func isUnmarkedInfobox(_ grid: TableGrid) -> Bool {
        var pairs = 0
        var wide = 0
        for row in grid.rows where row.isFilled {
            if row.own.count == 1 {
                wide += 1
                pairs += labelledRows(in: grid.cells[row.own.lowerBound].node)
            } else if row.own.count == 2 {
                if row.own.allSatisfy({ grid.cells[$0].isFilled }) { pairs += 1 }
            } else {
                return false
            }
        }
        return pairs >= 4 && wide >= 1
    }

    private static let fewestPairs = 4
    /// More nodes than these are no label, and no picture: tables stand in tables, and none may be looked through for each around it.
    private static let mostNodesOfLabel = 40

    private func beginsWithPicture(_ cell: Int) -> Bool {
        (cell..<min(Int(page.nodes[cell].end), cell + Self.mostNodesOfLabel)).contains { page.nodes[$0].tag == .img }
    }

    /// In bytes.
    private static let longestHead = 60

    /// Whether the text of a cell is more than a head or the name of a thing.
    private func isSentence(_ cell: Int) -> Bool {
        page.nodes[cell].tag == .td && page.textCount(cell, limit: Self.longestHead) == nil
    }

    /// Whether a floating table with the class of data tables is an infobox all the same: a picture across it, and rows of a bold label and a
    /// value each. Tables of data have heads over their columns, or rows without a label.
    private func isInfoboxInLooksOfData(_ grid: TableGrid) -> Bool {
        var pairs = 0
        var hasPicture = false
        for row in grid.rows {
            switch row.own.count {
            case 0: continue
            case 1:
                let cell = grid.cells[row.own.lowerBound].node
                if beginsWithPicture(cell) {
                    hasPicture = true
                } else if row.isFilled, isSentence(cell) {
                    // An infobox has no place for it.
                    return false
                }
            case 2:
                guard row.isFilled else { continue }
                let (label, value) = (grid.cells[row.own.lowerBound], grid.cells[row.own.lowerBound + 1])
                guard label.isFilled, page.nodes[value.node].tag == .td,
                    Int(page.nodes[label.node].end) - label.node <= Self.mostNodesOfLabel,
                    page.nodes[label.node].tag == .th || isBoldOnly(label.node)
                else { return false }
                if value.isFilled, !beginsBold(value.node) { pairs += 1 }
            default: return false
            }
        }
        return hasPicture && pairs >= Self.fewestPairs
    }

    /// How many nodes of a cell are looked at for the rows of a table in it.
    private static let mostNodesOfRows = 400

    /// How many rows of a table within a full-width cell have a label with its colon and a value, as in boxes from before there was a class
    /// for them.
    private func labelledRows(in cell: Int) -> Int {
        (cell + 1..<min(Int(page.nodes[cell].end), cell + Self.mostNodesOfRows)).count { row in
            guard page.nodes[row].tag == .tr, page.cellCount(row) == 2, let label = page.firstElementChild(of: row),
                Int(page.nodes[label].end) < Int(page.nodes[row].end)
            else { return false }
            return page.plainText(of: label).hasSuffix(":")
                && hasText(Int(page.nodes[label].end)..<Int(page.nodes[row].end))
        }
    }
}
