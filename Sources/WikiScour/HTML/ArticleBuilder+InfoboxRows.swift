internal import HTMLReader

/// Reads the rows of an infobox.
extension ArticleBuilder {
    /// Reads the rows of a box, however it is built: table rows, nested tables, or elements with the classes of a
    /// portable infobox.
    mutating func collectRows(in range: Range<Int>, _ rows: inout InfoboxRows) {
        var child = range.lowerBound
        let end = range.upperBound
        while child < end, !watch.isOver() {
            let node = page.nodes[child]
            let nodeEnd = Int(node.end)
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter { noteLoose(child) }
                child = nodeEnd
                continue
            }
            if node.tag == .comment || drop(child, traits[child]) {
                child = nodeEnd
                continue
            }
            switch node.tag {
            case .caption:
                wholeRow(child, isHeader: true, isCaption: true, &rows)
                child = nodeEnd
            case .tr:
                tableRow(child, &rows)
                child = nodeEnd
            case .dt:
                wait(forValueOf: child, &rows)
                child = nodeEnd
            case .dd:
                take(value: child, &rows)
                child = nodeEnd
            default:
                child = blockRow(child, &rows)
            }
        }
    }

    /// Keeps a label until its value comes. One that waited until now has none.
    mutating func wait(forValueOf label: Int?, _ rows: inout InfoboxRows) {
        if let left = rows.pendingLabel { noteLoose(left) }
        rows.pendingLabel = label
    }

    private mutating func take(value: Int, _ rows: inout InfoboxRows) {
        if let label = rows.pendingLabel { rows.add(pair(label: label, value: value)) } else { noteLoose(value) }
        rows.pendingLabel = nil
    }

    /// Notes what stands in a box and in no row of it.
    private mutating func noteLoose(_ number: Int) {
        account.note(.infoboxChrome, "infobox-loose-text", number..<Int(page.nodes[number].end))
    }

    /// Reads an element that is no table row by what its class says.
    mutating func blockRow(_ number: Int, _ rows: inout InfoboxRows) -> Int {
        let node = page.nodes[number]
        let end = Int(node.end)
        switch InfoboxPart.of(node, page) {
        case .title:
            wholeRow(number, isHeader: true, isCaption: true, &rows)
            return end
        case .header:
            wholeRow(number, isHeader: true, isCaption: false, &rows)
            return end
        case .columns:
            columns(number, &rows)
            return end
        case .pair:
            let label = InfoboxPart.first(.label, in: number, page)
            let value = InfoboxPart.first(.value, in: number, page)
            if let label, let value {
                if toggled(label, value, &rows) { return end }
                rows.add(pair(label: label, value: value))
            } else if value == nil, let (label, value) = sides(of: number) {
                rows.add(pair(label: label, value: value))
                return end
            } else if let value {
                wholeRow(value, isHeader: false, isCaption: false, &rows)
            }
            // A label without a value is read by nobody.
            noteLoose(in: number + 1..<end) { value != nil && ($0 == label || $0 == value) }
            return end
        case .panel:
            guard enter() else { return number + 1 }
            panel(number, &rows)
            nesting -= 1
            return end
        case .below:
            rows.add(InfoboxRow(form: .below, nodes: number..<end))
            return end
        case .label:
            wait(forValueOf: number, &rows)
            return end
        case .value:
            take(value: number, &rows)
            return end
        case nil:
            if page.hasClass("pi-group", node), enter() {
                groupOfRows(number, &rows)
                nesting -= 1
                return end
            }
            if node.tag.headingLevel > 0 {
                wholeRow(number, isHeader: true, isCaption: rows.isEmpty, &rows)
                return end
            }
            if isSectionOfBox(number), enter() {
                sectionOfBox(number, &rows)
                nesting -= 1
                return end
            }
            if page.hasClass("title", node), rows.isEmpty, rows.title.isEmpty, node.tag == .div,
                hasText(inside(number)),
                !containsBreak(number)
            {
                wholeRow(number, isHeader: true, isCaption: true, &rows)
                return end
            }
            if let (label, value) = sides(of: number) {
                rows.add(pair(label: label, value: value))
                return end
            }
            // A wrapper is gone into; text that is in no row is a row of its own.
            if node.tag == .table || node.tag == .tbody || node.tag == .thead || node.tag == .tfoot || holdsRows(number)
            {
                return number + 1
            }
            if hasText(number..<end) {
                // The name of the box, where no class says so.
                let isName = rows.isEmpty && rows.title.isEmpty && isBoldOnly(number)
                wholeRow(number, isHeader: isName, isCaption: isName, &rows)
            } else {
                noteLoose(in: number + 1..<end) { _ in false }
            }
            return end
        }
    }

    /// The label and the value of an element that has nothing but these two in it, where their classes say so.
    private func sides(of number: Int) -> (label: Int, value: Int)? {
        guard let children = elements(in: number, where: { count, _ in count < 2 }), children.count == 2,
            !holdsRowsOfTables(number)
        else { return nil }
        let (label, value) = (children[0], children[1])
        guard hasText(label + 1..<Int(page.nodes[label].end)), hasText(value + 1..<Int(page.nodes[value].end)) else {
            return nil
        }
        let parts = (InfoboxPart.of(page.nodes[label], page), InfoboxPart.of(page.nodes[value], page))
        guard parts.0 == nil || parts.0 == .label, parts.1 == nil || parts.1 == .value else { return nil }
        if parts.0 == .label || (readsUnnamedSides && areUnnamedSides(label, value)) { return (label, value) }
        guard let first = page.attribute(.class, of: page.nodes[label]), InfoboxPart.namesLabel(first),
            let second = page.attribute(.class, of: page.nodes[value]), InfoboxPart.namesValue(second)
        else { return nil }
        return (label, value)
    }

    private func holdsRowsOfTables(_ number: Int) -> Bool {
        (number + 1..<Int(page.nodes[number].end)).contains { page.nodes[$0].tag == .tr }
    }

    /// Notes the text of some nodes beside the elements that are read.
    private mutating func noteLoose(in range: Range<Int>, _ isRead: (Int) -> Bool) {
        var child = range.lowerBound
        while child < range.upperBound {
            let node = page.nodes[child]
            if node.tag == .comment || isRead(child) {
                child = Int(node.end)
            } else if node.tag == .text {
                if page.text(node).hasVisibleCharacter { noteLoose(child) }
                child += 1
            } else {
                child = drop(child, traits[child]) ? Int(node.end) : child + 1
            }
        }
    }

    /// Reads labels side by side, and their values under them: each label goes with the value in its place.
    private mutating func columns(_ number: Int, _ rows: inout InfoboxRows) {
        let header = InfoboxPart.first(.header, in: number, page)
        if let header {
            wholeRow(header, isHeader: true, isCaption: false, &rows)
        }
        let labels = InfoboxPart.all(.label, in: number, page)
        let values = InfoboxPart.all(.value, in: number, page)
        let read = Set([header].compactMap(\.self) + labels + values)
        noteLoose(in: number + 1..<Int(page.nodes[number].end)) { read.contains($0) }
        guard !labels.isEmpty else {
            let form = InfoboxRow.Form.cells(values.map { value(of: $0) })
            var row = InfoboxRow(form: form, nodes: number..<Int(page.nodes[number].end))
            row.hasNoLabels = true
            return rows.add(row)
        }
        for (label, value) in zip(labels, values) { rows.add(pair(label: label, value: value)) }
        for left in labels.dropFirst(values.count) { noteLoose(left) }
        for left in values.dropFirst(labels.count) { wholeRow(left, isHeader: false, isCaption: false, &rows) }
    }

    func holdsRows(_ number: Int) -> Bool {
        for child in number + 1..<Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .tr || node.tag == .dt || (node.tag != .text && InfoboxPart.of(node, page) != nil) {
                return true
            }
            if node.tag == .div, sides(of: child) != nil { return true }
        }
        return false
    }

    mutating func tableRow(_ number: Int, _ rows: inout InfoboxRows) {
        var cells: [Int] = []
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .td || node.tag == .th {
                if !drop(child, traits[child]) { cells.append(child) }
                child = Int(node.end)
            } else {
                if node.tag == .text, page.text(node).hasVisibleCharacter { noteLoose(child) }
                child = node.tag == .comment ? Int(node.end) : child + 1
            }
        }
        readCells(cells, number, &rows)
    }

    mutating func readCells(_ cells: [Int], _ number: Int, _ rows: inout InfoboxRows) {
        // What nests does so here: the function that reads the cells is large, and the stack may be small.
        var nested: Int?
        readCells(cells, number, &rows, &nested)
        guard let nested else { return }
        nesting += 1
        let outerRow = rows.rowOfNeighbours
        rows.rowOfNeighbours = rowOfNeighbours(in: nested) ?? outerRow
        collectRows(in: inside(nested), &rows)
        rows.rowOfNeighbours = outerRow
        nesting -= 1
    }

    /// The nodes within an element.
    func inside(_ number: Int) -> Range<Int> { number + 1..<Int(page.nodes[number].end) }

    /// - Parameter nested: The one cell of the row, where it holds rows of its own.
    private mutating func readCells(
        _ cells: [Int], _ number: Int, _ rows: inout InfoboxRows, _ nested: inout Int?
    ) {
        // Below a label that reaches down over several rows stand more values, or parts with labels of their own.
        let isContinued = rows.labelRowsLeft > 0
        if isContinued { rows.labelRowsLeft -= 1 }
        let cells = withoutSpace(cells)
        guard let first = cells.first else { return }
        if cells.count == 1, isContinued {
            return rows.add(pair(label: nil, value: first))
        }
        if cells.count == 1 {
            if case .header(let name) = rows.rows.last?.form, let columns = columnsOfHeads(first) {
                let nodes = number..<Int(page.nodes[number].end)
                return rows.add(.labelled([name], columns, columns.joined(separator: ", "), nodes: nodes))
            }
            if holdsNestedRows(first), nesting < Self.maximumNesting {
                // Many boxes put their rows into a table within a full-width row.
                nested = first
                return
            }
            return wholeRow(first, isHeader: isHeaderCell(first), isCaption: isTitleCell(first), &rows)
        }
        let nodes = number..<Int(page.nodes[number].end)
        if isRowOfPictures(cells, &rows) {
            return rows.add(InfoboxRow(form: .empty, nodes: nodes))
        }
        if cells.count == 2, page.nodes[first].tag == .th, page.nodes[cells[1]].tag == .th, !value(of: cells[1]).isEmpty
        {
            var row = InfoboxRow(form: .columnHeads(value(of: first)), nodes: nodes)
            row.mayNameColumns = true
            return add(row, of: cells, &rows)
        }
        if cells.count == 2, cells.allSatisfy({ beginsWithBoldLine($0) }) || bringsLabels(cells) {
            // Each brings its own label, over its value or in front of it.
            for cell in cells { wholeRow(cell, isHeader: false, isCaption: false, &rows) }
            return
        }
        if rows.rowOfNeighbours == number, addNeighbours(cells, nodes, &rows) { return }
        if cells.count == 2 {
            var row = pair(label: first, value: cells[1])
            row.labelIsHeaderCell = isLabel(first, before: cells[1])
            row.usesHeaderCells = page.nodes[first].tag == .th && page.nodes[cells[1]].tag == .td
            row.isTableRow = true
            row.isPartOfLabel = isContinued
            if let height = page.attribute(.rowspan, of: page.nodes[first])?.leadingInteger, height > 1, !isContinued {
                rows.labelRowsLeft = min(height, 100) - 1
            }
            return add(row, of: cells, &rows)
        }
        let values = cells.map { value(of: $0) }
        if values[1] == ":" || values[1] == "：" {
            // The colon of the label, in a cell of its own.
            let rest = Array(values[2...])
            let value = rest.filter { !$0.isEmpty }.joined(separator: ", ")
            return rows.add(.labelled(lines(of: first), rest, value, nodes: nodes))
        }
        let headerCells = cells.filter { page.nodes[$0].tag == .th }
        let isIndented = values[0].isEmpty && !holdsImage(first) && !rows.endsWithHeader
        if isIndented || InfoboxEntries.bullet(values[0])?.isEmpty ?? false {
            // A bullet, or the space for one, in a cell of its own.
            let label = lines(of: cells[1]).joined(separator: " ")
            let value = values[2...].filter { !$0.isEmpty }.joined(separator: ", ")
            var row = InfoboxRow.labelled([values[0].isEmpty ? label : "• " + label], [value], value, nodes: nodes)
            row.mayNameColumns = headerCells.count == cells.count
            return rows.add(row)
        }
        let filled = values.filter { !$0.isEmpty }
        let isWeek = Self.isWeek(filled)
        if isWeek { rows.weeks += 1 }
        if isWeek || filled.contains(where: Self.isArrow)
            || filled.first.map(Self.isPreviousOrNext) ?? false || filled.last.map(Self.isPreviousOrNext) ?? false
        {
            // The days of a calendar; "previous" and "next".
            return rows.add(InfoboxRow(form: .empty, nodes: nodes))
        }
        if headerCells.count == cells.count {
            var row = InfoboxRow(form: .columnHeads(values[0]), nodes: nodes)
            row.mayNameColumns = true
            return add(row, of: cells, &rows)
        }
        if addPairs(of: cells, values, &rows) { return }
        // In front of the label there may be a picture.
        if let label = zip(cells, values).first(where: { !$0.1.isEmpty })?.0, headerCells == [label] || label == first,
            headerCells == [label]
                || (beginsBold(first) && !cells.dropFirst().contains { beginsBold($0) }) || isColumnOfLabel(values)
        {
            let others = zip(cells, values).filter { $0.0 != label }.map(\.1)
            let value = others.filter { !$0.isEmpty }.joined(separator: ", ")
            return add(.labelled(lines(of: label), others, value, nodes: nodes), of: cells, &rows)
        }
        add(InfoboxRow(form: .cells(values), nodes: nodes), of: cells, &rows)
    }

    /// The cells without one that only keeps a label and its value apart, where the label's class tells.
    private func withoutSpace(_ cells: [Int]) -> [Int] {
        guard cells.count == 3, !hasText(cells[1] + 1..<Int(page.nodes[cells[1]].end)), !holdsImage(cells[1]),
            page.attribute(.class, of: page.nodes[cells[0]]).map(InfoboxPart.namesLabel) ?? false
        else { return cells }
        return [cells[0], cells[2]]
    }

    private mutating func bringsLabels(_ cells: [Int]) -> Bool {
        for cell in cells where leadingBold(cell) == nil || isBoldOnly(cell) { return false }
        return true
    }

    /// Adds a row of several cells with what they look like, for the rows around it tell what it is.
    private mutating func add(_ row: InfoboxRow, of cells: [Int], _ rows: inout InfoboxRows) {
        var row = row
        row.cellCount = cells.count
        let areHeads = cells.map { page.nodes[$0].tag == .th || isBoldOnly($0) }
        if !areHeads.contains(false) {
            row.heads = cells.map { value(of: $0) }
        } else if !areHeads.contains(true) {
            row.plainCells = cells.map { value(of: $0) }
        }
        rows.add(row)
    }

    /// Whether cells hold pictures side by side, with their captions or without; or the captions of the row above.
    private mutating func isRowOfPictures(_ cells: [Int], _ rows: inout InfoboxRows) -> Bool {
        let captionsLeft = rows.captionsLeft
        rows.captionsLeft = 0
        if cells.allSatisfy({ isPicture($0) }) {
            if !cells.contains(where: { hasText($0 + 1..<Int(page.nodes[$0].end)) }) { rows.captionsLeft = cells.count }
            return true
        }
        return captionsLeft == cells.count
            && cells.allSatisfy { !holdsImage($0) && page.textCount($0, limit: 40) != nil && page.nodes[$0].tag == .td }
    }

    /// Whether a cell holds a table with rows of its own. Text around it is more rows.
    func holdsNestedRows(_ cell: Int) -> Bool {
        var cellsInRow = 0
        var headerCount = 0
        var hasTable = false
        var number = cell + 1
        while number < Int(page.nodes[cell].end) {
            let node = page.nodes[number]
            if node.tag == .text || node.tag == .comment || verdict(number, traits[number]) != nil {
                number = Int(node.end)
                continue
            }
            if node.tag == .table { hasTable = true }
            if node.tag == .tr { cellsInRow = 0 }
            if node.tag == .td || node.tag == .th, hasText(number + 1..<Int(node.end)) {
                cellsInRow += 1
                if node.tag == .th { headerCount += 1 }
            }
            // A header in a row of its own, and what it is about under it.
            let isBelowHeader = headerCount > 0 && node.tag == .td
            if hasTable, cellsInRow > 1 || (cellsInRow == 1 && isBelowHeader) { return true }
            number += 1
        }
        return false
    }

    mutating func wholeRow(_ number: Int, isHeader: Bool, isCaption: Bool, _ rows: inout InfoboxRows) {
        let nodes = number..<Int(page.nodes[number].end)
        let text = value(of: number)
        if text.isEmpty {
            var row = InfoboxRow(form: .empty, nodes: nodes)
            row.isPicture = holdsImage(number)
            return rows.add(row)
        }
        if page.attribute(.class, of: page.nodes[number]).map({ InfoboxPart.names(.below, $0) }) ?? false {
            return rows.add(InfoboxRow(form: .below, nodes: nodes))
        }
        let lines = lines(of: number)
        // Bold text is a header by its looks only.
        let isSoft = isHeader && !isCaption && page.nodes[number].tag == .td && !isHeaderByClass(number)
        var row = InfoboxRow(form: isHeader ? .header(Self.header(of: lines)) : .text(text), nodes: nodes)
        if isSoft, lines.count > 1, !rows.isEmpty {
            // "Incumbent", and below it who it is.
            row.form = .pair(labels: [lines[0]], values: Array(lines[1...]), value: lines[1...].joined(separator: ", "))
            row.labelIsHeaderCell = true
        }
        // Directly under a header the whole text is what that is about.
        if !isHeader, lines.count > 1, !rows.title.isEmpty, !rows.endsWithHeader, beginsWithBoldLine(number) {
            row.form = .pair(labels: [lines[0]], values: Array(lines[1...]), value: lines[1...].joined(separator: ", "))
            row.labelIsHeaderCell = true
        }
        row.isSoftHeader = isSoft
        row.mayBeHeader = !isHeader && lines.count == 1 && isColoured(number)
        row.isSetSmall = isSetSmall(number)
        row.isPicture = row.isSetSmall && beginsWithImage(number)
        row.leadingBold = isHeader ? nil : leadingBold(number)
        if row.leadingBold != nil, !isCaption, addLabelledLines(of: number, lines, &rows) { return }
        if isCaption, rows.title.isEmpty {
            rows.title = text
            return
        }
        // Without a caption the first header is the title.
        if isHeader, rows.title.isEmpty, rows.isEmpty {
            rows.title = text
            row.group = rows.group
            rows.titleRow = row
            return
        }
        rows.add(row)
    }

    mutating func pair(label: Int?, value: Int) -> InfoboxRow {
        // A value may stand in front of its label.
        let ends = [label ?? value, value].map { Int(page.nodes[$0].end) }
        var row = InfoboxRow(
            form: .pair(
                labels: label.map { lines(of: $0) } ?? [], values: lines(of: value), value: self.value(of: value)),
            nodes: min(label ?? value, value)..<max(ends[0], ends[1]))
        row.labelIsHeaderCell = label != nil
        return row
    }

    /// A cell's text as a value.
    mutating func value(of number: Int) -> String {
        _ = canvas.finishLine()
        let start = canvas.text.count
        text(number + 1..<Int(page.nodes[number].end), asValue: true)
        let range = canvas.finishLine()
        let string = canvas.string(range)
        canvas.truncate(to: start)
        return string.unicodeScalars.allSatisfy { $0 == "\u{3000}" || $0 == " " } ? "" : string
    }

    /// A cell's text line by line, as it breaks.
    mutating func lines(of number: Int) -> [String] {
        _ = canvas.finishLine()
        let start = canvas.text.count
        var lines: [String] = []
        var pieceStart = number + 1
        let end = Int(page.nodes[number].end)
        func finish(_ builder: inout ArticleBuilder, _ pieceEnd: Int) {
            if pieceStart < pieceEnd {
                builder.text(pieceStart..<pieceEnd, asValue: false)
                let line = builder.canvas.finishLine()
                let string = builder.canvas.string(line)
                if !string.isEmpty { lines.append(string) }
                builder.canvas.truncate(to: start)
            }
            pieceStart = pieceEnd
        }
        // Elements are cut where lines break; text within an element that is cut keeps its own pieces.
        var child = number + 1
        var ends: [Int] = []
        while child < end {
            while let last = ends.last, last <= child {
                ends.removeLast()
                finish(&self, child)
            }
            let node = page.nodes[child]
            if node.tag == .br {
                finish(&self, child)
                child = Int(node.end)
                pieceStart = child
            } else if node.tag != .text, node.tag != .comment, verdict(child, traits[child]) != nil {
                child = Int(node.end)
            } else if node.tag.isBlock {
                finish(&self, child)
                ends.append(Int(node.end))
                child += 1
                pieceStart = child
            } else if node.tag == .sup || node.tag == .sub || traits[child].roles.contains(.math) {
                child = Int(node.end)
            } else if node.tag != .text, containsBreak(child) {
                child += 1
            } else {
                child = max(Int(node.end), child + 1)
            }
        }
        finish(&self, end)
        return lines
    }
}
