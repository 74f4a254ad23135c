internal import HTMLReader

extension ArticleBuilder {
    /// Writes an infobox (clean format, section 4): its rows first, then what they mean together.
    mutating func infobox(_ number: Int) {
        closeLine()
        if isSeriesBox(number) {
            account.note(.sidebar, "series-box", number..<Int(page.nodes[number].end))
            return
        }
        let marksBefore = marks.count
        var rows = InfoboxRows()
        collectRows(number, &rows)
        var entries = InfoboxEntries()
        interpret(
            rows.rows, isBiota: page.attribute(.class, of: page.nodes[number])?.contains("biota") ?? false, &entries)
        marks.removeSubrange(marksBefore...)
        _ = canvas.finishLine()
        let boxTitle = rows.title.isEmpty ? title : rows.title
        guard !entries.isEmpty else {
            account.note(.infoboxChrome, "infobox-without-entries", number..<Int(page.nodes[number].end))
            return
        }
        if infoboxKeys == .canonical { entries.useCanonicalKeys() }
        append(.infobox, writeString(boxTitle), source: number)
        for entry in entries.all {
            append(.key, writeString(entry.key))
            append(.cell, writeString(entry.value))
        }
    }

    /// Whether a box that wears the class is navigation: no row of it has two cells, and nearly all its text is links.
    private func isSeriesBox(_ number: Int) -> Bool {
        var hasTable = false
        for child in number + 1..<Int(page.nodes[number].end) {
            let node = page.nodes[child]
            switch node.tag {
            case .tr:
                hasTable = true
                let cells = (child..<Int(node.end)).count { page.nodes[$0].tag == .td || page.nodes[$0].tag == .th }
                if cells > 1 { return false }
            case .dt, .h2, .h3: return false
            default: break
            }
        }
        return hasTable && isMostlyLinks(number)
    }

    private mutating func writeString(_ string: String) -> Range<Int> {
        var string = string
        string.withUTF8 { canvas.text.append(contentsOf: $0) }
        return canvas.finishLine()
    }

    // MARK: Rows

    /// Reads the rows of a box, however it is built: table rows, nested tables, or elements with the classes of a
    /// portable infobox.
    private mutating func collectRows(_ number: Int, _ rows: inout InfoboxRows) {
        var child = number + 1
        let end = Int(page.nodes[number].end)
        while child < end {
            let node = page.nodes[child]
            let nodeEnd = Int(node.end)
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter {
                    account.note(.infoboxChrome, "infobox-loose-text", child..<nodeEnd)
                }
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
                rows.pendingLabel = child
                child = nodeEnd
            case .dd:
                if let label = rows.pendingLabel { rows.add(pair(label: label, value: child)) }
                rows.pendingLabel = nil
                child = nodeEnd
            default:
                child = blockRow(child, &rows)
            }
        }
    }

    /// Reads an element that is no table row by what its class says.
    private mutating func blockRow(_ number: Int, _ rows: inout InfoboxRows) -> Int {
        let node = page.nodes[number]
        let end = Int(node.end)
        switch InfoboxPart.of(node, page) {
        case .title:
            wholeRow(number, isHeader: true, isCaption: true, &rows)
            return end
        case .header:
            wholeRow(number, isHeader: true, isCaption: false, &rows)
            return end
        case .pair:
            let label = InfoboxPart.find(.label, in: number, page)
            let value = InfoboxPart.find(.value, in: number, page)
            if let label, let value {
                rows.add(pair(label: label, value: value))
            } else if let value {
                wholeRow(value, isHeader: false, isCaption: false, &rows)
            }
            return end
        case .below:
            rows.add(InfoboxRow(form: .below, nodes: number..<end))
            return end
        case .label:
            rows.pendingLabel = number
            return end
        case .value:
            if let label = rows.pendingLabel { rows.add(pair(label: label, value: number)) }
            rows.pendingLabel = nil
            return end
        case nil:
            if node.tag.headingLevel > 0 {
                wholeRow(number, isHeader: true, isCaption: rows.isEmpty, &rows)
                return end
            }
            // A wrapper is gone into; text that is in no row is a row of its own.
            if node.tag == .table || node.tag == .tbody || node.tag == .thead || node.tag == .tfoot || holdsRows(number)
            {
                return number + 1
            }
            if hasText(number..<end) { wholeRow(number, isHeader: false, isCaption: false, &rows) }
            return end
        }
    }

    private func holdsRows(_ number: Int) -> Bool {
        for child in number + 1..<Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .tr || node.tag == .dt || (node.tag != .text && InfoboxPart.of(node, page) != nil) {
                return true
            }
        }
        return false
    }

    private mutating func tableRow(_ number: Int, _ rows: inout InfoboxRows) {
        var cells: [Int] = []
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .td || node.tag == .th {
                if !drop(child, traits[child]) { cells.append(child) }
                child = Int(node.end)
            } else {
                child = node.tag == .text ? child + 1 : node.tag == .comment ? Int(node.end) : child + 1
            }
        }
        readCells(cells, number, &rows)
    }

    private mutating func readCells(_ cells: [Int], _ number: Int, _ rows: inout InfoboxRows) {
        // Below a label that reaches down over several rows stand more values, or parts with labels of their own.
        let isContinued = rows.labelRowsLeft > 0
        if isContinued { rows.labelRowsLeft -= 1 }
        guard let first = cells.first else { return }
        if cells.count == 1, isContinued {
            return rows.add(pair(label: nil, value: first))
        }
        if cells.count == 1 {
            if holdsNestedRows(first) {
                // Many boxes put their rows into a table within a full-width row.
                return collectRows(first, &rows)
            }
            return wholeRow(first, isHeader: isHeaderCell(first), isCaption: isTitleCell(first), &rows)
        }
        if cells.count == 2, holdsImage(first), holdsImage(cells[1]) {
            // Two images side by side with their captions.
            return rows.add(InfoboxRow(form: .empty, nodes: first..<Int(page.nodes[cells[1]].end)))
        }
        if cells.count == 2 {
            var row = pair(label: first, value: cells[1])
            row.labelIsHeaderCell = isLabel(first, before: cells[1])
            row.usesHeaderCells = page.nodes[first].tag == .th && page.nodes[cells[1]].tag == .td
            row.isTableRow = true
            row.isPartOfLabel = isContinued
            if let height = page.attribute(.rowspan, of: page.nodes[first])?.leadingInteger, height > 1, !isContinued {
                rows.labelRowsLeft = min(height, 100) - 1
            }
            return rows.add(row)
        }
        let nodes = number..<Int(page.nodes[number].end)
        let values = cells.map { value(of: $0) }
        if (values[0].isEmpty && !holdsImage(first)) || InfoboxEntries.bullet(values[0])?.isEmpty ?? false {
            // A bullet, or the space for one, in a cell of its own.
            let label = lines(of: cells[1]).joined(separator: " ")
            let value = values[2...].filter { !$0.isEmpty }.joined(separator: ", ")
            var row = InfoboxRow(
                form: .pair(labels: [values[0].isEmpty ? label : "• " + label], values: [value], value: value),
                nodes: nodes)
            row.labelIsHeaderCell = true
            row.isTableRow = true
            return rows.add(row)
        }
        let filled = values.filter { !$0.isEmpty }
        if filled.contains(where: Self.isArrow)
            || filled.first.map(Self.isPreviousOrNext) ?? false || filled.last.map(Self.isPreviousOrNext) ?? false
            || Self.isWeek(filled)
        {
            // "Previous" and "next"; the days of a calendar.
            return rows.add(InfoboxRow(form: .empty, nodes: nodes))
        }
        let headerCells = cells.count { page.nodes[$0].tag == .th }
        if headerCells == cells.count {
            return rows.add(InfoboxRow(form: .columnHeads(values[0]), nodes: nodes))
        }
        if (page.nodes[first].tag == .th && headerCells == 1)
            || (beginsBold(first) && !cells.dropFirst().contains { beginsBold($0) }) || isColumnOfLabel(values)
        {
            let value = values.dropFirst().filter { !$0.isEmpty }.joined(separator: ", ")
            var row = InfoboxRow(
                form: .pair(labels: lines(of: first), values: Array(values.dropFirst()), value: value), nodes: nodes)
            row.labelIsHeaderCell = true
            row.isTableRow = true
            return rows.add(row)
        }
        rows.add(InfoboxRow(form: .cells(values), nodes: nodes))
    }

    /// Whether the cells are the days of a week, by name or by number.
    private static func isWeek(_ values: [String]) -> Bool {
        guard values.count > 3, values.count <= 8, values.allSatisfy({ $0.unicodeScalars.count <= 3 }) else {
            return false
        }
        let numbers = values.compactMap { Int($0) }
        if numbers.count == values.count { return zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 } }
        return values.count == 7 && numbers.isEmpty
            && values.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "." } }
    }

    private func isColumnOfLabel(_ values: [String]) -> Bool {
        values[0].hasSuffix(":") && !values[0].isEmpty && values.count > 2 && values[1...].contains { !$0.isEmpty }
    }

    /// Whether a text leads to the one before or the one after: it begins with an arrow to the left, or ends with one
    /// to the right.
    private static func isPreviousOrNext(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        return "<←‹«◄◀⇐".unicodeScalars.contains(first) || ">→›»►▶⇒".unicodeScalars.contains(last)
    }

    private static func isArrow(_ text: some StringProtocol) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { "<>←→‹›«»◄►▲▼↑↓".unicodeScalars.contains($0) }
    }

    /// Whether a cell holds a table with rows of its own. Text around it is more rows.
    private func holdsNestedRows(_ cell: Int) -> Bool {
        var cellsInRow = 0
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
            if node.tag == .td || node.tag == .th, hasText(number + 1..<Int(node.end)) { cellsInRow += 1 }
            if hasTable, cellsInRow > 1 { return true }
            number += 1
        }
        return false
    }

    private func isHeaderCell(_ cell: Int) -> Bool {
        if page.nodes[cell].tag == .th { return true }
        if let value = page.attribute(.class, of: page.nodes[cell]), InfoboxPart.names(.header, value) { return true }
        return isBoldOnly(cell)
    }

    private func isTitleCell(_ cell: Int) -> Bool {
        page.attribute(.class, of: page.nodes[cell]).map { InfoboxPart.names(.title, $0) } ?? false
    }

    /// Whether the first of two cells names the second.
    private mutating func isLabel(_ cell: Int, before value: Int) -> Bool {
        if page.nodes[cell].tag == .th { return page.nodes[value].tag != .th || !beginsBold(value) }
        if beginsBold(cell), !beginsBold(value) { return true }
        let text = self.value(of: cell)
        return text.hasSuffix(":") || text.hasSuffix("：") || InfoboxEntries.bullet(text) != nil
    }

    /// Whether all text of a cell is bold, as that of a header without `<th>`.
    private func isBoldOnly(_ cell: Int) -> Bool {
        var boldEnd = traits[cell].roles.contains(.bold) ? Int(page.nodes[cell].end) : 0
        var found = false
        for child in cell + 1..<Int(page.nodes[cell].end) {
            let node = page.nodes[child]
            if isBold(child) { boldEnd = max(boldEnd, Int(node.end)) }
            if node.tag == .img { return false }
            if node.tag == .text, page.text(node).hasVisibleCharacter {
                if child >= boldEnd { return false }
                found = true
            }
        }
        return found
    }

    /// Whether an image comes before all text of a row.
    private func beginsWithImage(_ number: Int) -> Bool {
        for child in number + 1..<Int(page.nodes[number].end) {
            if page.nodes[child].tag == .img { return true }
            if page.nodes[child].tag == .text, page.text(page.nodes[child]).hasVisibleCharacter { return false }
        }
        return false
    }

    private func holdsImage(_ cell: Int) -> Bool {
        (cell..<Int(page.nodes[cell].end)).contains { page.nodes[$0].tag == .img }
    }

    private func isBold(_ number: Int) -> Bool {
        let tag = page.nodes[number].tag
        return tag == .b || tag == .strong || tag == .big || (tag != .text && traits[number].roles.contains(.bold))
    }

    /// Whether the first words of a cell are bold.
    private func beginsBold(_ cell: Int) -> Bool {
        if traits[cell].roles.contains(.bold) { return true }
        for child in cell + 1..<Int(page.nodes[cell].end) {
            if isBold(child) { return true }
            if page.nodes[child].tag == .text, page.text(page.nodes[child]).hasVisibleCharacter { return false }
        }
        return false
    }

    private mutating func wholeRow(_ number: Int, isHeader: Bool, isCaption: Bool, _ rows: inout InfoboxRows) {
        let nodes = number..<Int(page.nodes[number].end)
        let text = value(of: number)
        if text.isEmpty { return rows.add(InfoboxRow(form: .empty, nodes: nodes)) }
        if page.attribute(.class, of: page.nodes[number]).map({ InfoboxPart.names(.below, $0) }) ?? false {
            return rows.add(InfoboxRow(form: .below, nodes: nodes))
        }
        let lines = lines(of: number)
        // Bold text is a header by its looks only.
        let isSoft = isHeader && !isCaption && page.nodes[number].tag == .td
        var row = InfoboxRow(form: isHeader ? .header(lines.joined(separator: " ")) : .text(text), nodes: nodes)
        if isSoft, lines.count > 1, !rows.isEmpty {
            // "Incumbent", and below it who it is.
            row.form = .pair(labels: [lines[0]], values: Array(lines[1...]), value: lines[1...].joined(separator: ", "))
            row.labelIsHeaderCell = true
        }
        row.isSoftHeader = isSoft
        row.beginsWithImage = beginsWithImage(number)
        row.leadingBold = isHeader ? nil : leadingBold(number)
        if isCaption, rows.title.isEmpty {
            rows.title = text
            return
        }
        // Without a caption the first header is the title.
        if isHeader, rows.title.isEmpty, rows.isEmpty {
            rows.title = text
            return
        }
        rows.add(row)
    }

    /// The bold words that a text begins with, if they are a label of its own: a colon ends it.
    private mutating func leadingBold(_ number: Int) -> String? {
        let end = Int(page.nodes[number].end)
        for child in number + 1..<end {
            let node = page.nodes[child]
            if node.tag == .b || node.tag == .strong {
                let text = value(of: child)
                if text.hasSuffix(":") || text.hasSuffix("：") { return text }
                let next = Int(node.end)
                guard next < end, !text.isEmpty else { return nil }
                guard page.nodes[next].tag == .text else { return nil }
                let rest = Title.displayed(page.text(page.nodes[next]).string)
                return rest.hasPrefix(":") || rest.hasPrefix("：") ? text : nil
            }
            if node.tag == .text, page.text(node).hasVisibleCharacter { return nil }
        }
        return nil
    }

    private mutating func pair(label: Int?, value: Int) -> InfoboxRow {
        InfoboxRow(
            form: .pair(
                labels: label.map { lines(of: $0) } ?? [], values: lines(of: value), value: self.value(of: value)),
            nodes: (label ?? value)..<Int(page.nodes[value].end))
    }

    /// A cell's text as a value.
    private mutating func value(of number: Int) -> String {
        _ = canvas.finishLine()
        let start = canvas.text.count
        text(number + 1..<Int(page.nodes[number].end), asValue: true)
        let range = canvas.finishLine()
        let string = canvas.string(range)
        canvas.truncate(to: start)
        return string.unicodeScalars.allSatisfy { $0 == "\u{3000}" || $0 == " " } ? "" : string
    }

    /// A cell's text line by line, as it breaks.
    private mutating func lines(of number: Int) -> [String] {
        _ = canvas.finishLine()
        let start = canvas.text.count
        var lines: [String] = []
        var pieceStart = number + 1
        let end = Int(page.nodes[number].end)
        func finish(_ builder: inout ArticleBuilder, _ pieceEnd: Int) {
            if pieceStart < pieceEnd {
                builder.text(pieceStart..<pieceEnd, asValue: false)
                let string = builder.canvas.string(builder.canvas.finishLine())
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

    private func containsBreak(_ number: Int) -> Bool {
        (number + 1..<Int(page.nodes[number].end)).contains { page.nodes[$0].tag == .br || page.nodes[$0].tag.isBlock }
    }

    // MARK: Meaning

    private mutating func interpret(_ rows: [InfoboxRow], isBiota: Bool, _ entries: inout InfoboxEntries) {
        // Where labels are header cells, a row of two plain cells has no label.
        let usesHeaderCells = rows.contains { $0.usesHeaderCells }
        // The header that names the next full-width rows; a labelled row ends its reach.
        var header: String?
        // What rows of many cells belong to; labelled rows between them do not end it.
        var group: String?
        var names: [(name: String, row: InfoboxRow)] = []
        for (position, row) in rows.enumerated() {
            switch row.form {
            case .empty:
                note(row)
            case .below:
                note(row)
                header = nil
            case .text(let text) where Self.isPreviousOrNext(text):
                note(row)
            case .text where row.beginsWithImage && entries.isEmpty && !isBiota:
                // The picture of the thing, with its caption.
                note(row)
            case .header(let text) where row.isSoftHeader && position > 0 && rows[position - 1].isHardHeader:
                entries.add(header ?? text, text)
            case .header
            where row.isSoftHeader && entries.isEmpty && position + 1 < rows.count
                && rows[position + 1].beginsWithImage:
                // A second name under the first, over the picture.
                note(row)
            case .header(let text):
                if let part = PartOf.value(of: text), entries.isEmpty {
                    entries.partOf = part
                } else {
                    header = text
                    group = text
                    entries.openGroup(text)
                    names.append((text, row))
                }
            case .columnHeads(let name):
                // They name the columns of the rows under them; those are the group's, where there is one.
                note(row)
                group = group ?? name
            case .text(let text):
                if let part = PartOf.value(of: text), entries.isEmpty, header == nil {
                    entries.partOf = part
                } else if let label = row.leadingBold, text.hasPrefix(label), text.count > label.count {
                    entries.add(label, Self.value(behind: label, in: text))
                } else if position + 1 < rows.count, rows[position + 1].beginsWithBullet {
                    header = text
                    entries.openGroup(text)
                    names.append((text, row))
                } else if let header {
                    entries.add(header, text)
                } else {
                    note(row)
                }
            case .cells(let cells):
                let filled = cells.filter { !$0.isEmpty }
                if filled.isEmpty {
                    note(row)
                } else if let group {
                    entries.add(group, filled.joined(separator: ", "))
                } else if filled.count > 1 {
                    entries.add(filled[0], filled.dropFirst().joined(separator: ", "))
                } else {
                    note(row)
                }
            case .pair(let labels, let values, let value):
                if Self.isPreviousOrNext(labels.first ?? "") || (!row.labelIsHeaderCell && Self.isPreviousOrNext(value))
                {
                    note(row)
                } else if usesHeaderCells, !row.labelIsHeaderCell, row.isTableRow, let header,
                    Self.unlabelledCount(rows, around: position) < 3
                {
                    let parts = labels + (value.isEmpty ? [] : [value])
                    if parts.isEmpty { note(row) } else { entries.add(header, parts.joined(separator: ", ")) }
                } else if row.isPartOfLabel {
                    entries.addPart(labels.joined(separator: " "), value)
                } else if value.isEmpty {
                    if let first = labels.first, InfoboxEntries.bullet(first) == nil {
                        let name = labels.joined(separator: " ")
                        entries.openGroup(name)
                        names.append((name, row))
                    } else {
                        note(row)
                    }
                } else {
                    entries.addPair(labels: labels, values: values, value: value)
                    header = nil
                }
            }
        }
        // A name that nothing came under is not in the document.
        for (name, row) in names where !entries.isNamed(InfoboxEntries.key(name)) { note(row) }
    }

    /// How many rows of two plain cells stand together. One or two are sides that face each other; more are labels
    /// with their values.
    private static func unlabelledCount(_ rows: [InfoboxRow], around position: Int) -> Int {
        func isPlain(_ index: Int) -> Bool {
            guard rows.indices.contains(index), case .pair = rows[index].form else { return false }
            return rows[index].isTableRow && !rows[index].labelIsHeaderCell
        }
        var first = position
        while isPlain(first - 1) { first -= 1 }
        var last = position
        while isPlain(last + 1) { last += 1 }
        return last - first + 1
    }

    /// What a full-width text says behind its label, without the colon or comma between them.
    private static func value(behind label: String, in text: String) -> String {
        var rest = String(text.dropFirst(label.count)).trimmingSpaces
        while let first = rest.first, first == ":" || first == "：" || first == "," {
            rest = String(rest.dropFirst()).trimmingSpaces
        }
        return rest
    }

    private mutating func note(_ row: InfoboxRow) {
        account.note(.infoboxChrome, "infobox-row-without-entry", row.nodes)
    }
}
