/// Understands the rows of an infobox together.
extension ArticleBuilder {
    mutating func interpret(_ rows: [InfoboxRow], _ entries: inout InfoboxEntries) {
        // Where labels are header cells, a row of two plain cells has no label.
        let usesHeaderCells = rows.contains { $0.usesHeaderCells }
        // The header that names the next full-width rows; a labelled row ends its reach.
        var header: String?
        // What rows of many cells belong to; labelled rows between them do not end it.
        var group: String?
        // The group of the row above, and its header, where the box marks its groups.
        var marked: (number: Int, header: String?) = (0, nil)
        var names: [(name: String, row: InfoboxRow)] = []
        var position = -1
        while position + 1 < rows.count {
            position += 1
            let row = rows[position]
            if row.group != marked.number {
                (header, group) = (nil, nil)
                marked = (row.group, nil)
            }
            if let values = Self.values(under: position, rows) {
                // Heads side by side, and one row of values under them: each head goes with the value in its place.
                if row.heads.contains(where: Self.isPreviousOrNext) {
                    note(row)
                    note(rows[position + 1])
                } else {
                    for (head, value) in zip(row.heads, values) { entries.add(head, value) }
                }
                position += 1
                continue
            }
            let before = (entries.additionCount, names.count, account.notes.count)
            switch row.form {
            case .empty:
                note(row)
            case .below:
                note(row)
                header = nil
            case .text(let text) where Self.isPreviousOrNext(text):
                note(row)
            case .text where row.isPicture || Self.isCaption(position, rows):
                // The picture of the thing, with its caption.
                note(row)
            case .header(let text) where row.isSoftHeader && position > 0 && rows[position - 1].isHardHeader:
                entries.add(header ?? text, text)
            case .header
            where row.isSoftHeader && entries.isEmpty && position + 1 < rows.count
                && rows[position + 1].isPicture:
                // A second name under the first, over the picture.
                note(row)
            case .header where row.isSoftHeader && entries.isEmpty && header == nil && Self.isSubtitle(position, rows):
                note(row)
            case .header(let text):
                if let part = PartOf.value(of: text), entries.isEmpty {
                    entries.partOf = part
                } else {
                    header = text
                    group = text
                    if row.group > 0 { marked.header = text }
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
                } else if position + 1 < rows.count, rows[position + 1].beginsWithBullet,
                    !(position > 0 && rows[position - 1].isHardHeader)
                {
                    header = text
                    entries.openGroup(text)
                    names.append((text, row))
                } else if let header {
                    entries.add(header, text)
                } else if row.mayBeHeader, !entries.isEmpty, Self.isFollowedByText(position, rows) {
                    header = text
                    group = text
                    entries.openGroup(text)
                    names.append((text, row))
                } else {
                    note(row)
                }
            case .cells(let cells):
                let filled = cells.filter { !$0.isEmpty }
                if filled.isEmpty {
                    note(row)
                } else if let group {
                    entries.add(group, filled.joined(separator: ", "))
                } else if filled.count > 1, !row.hasNoLabels {
                    entries.add(filled[0], filled.dropFirst().joined(separator: ", "))
                } else {
                    note(row)
                }
            case .pair(let labels, _, _) where !row.heads.isEmpty && Self.areHeads(position, rows):
                note(row)
                group = group ?? labels.first
            case .pair(let labels, let values, let value):
                if Self.isPreviousOrNext(labels.first ?? "") || (!row.labelIsHeaderCell && Self.isPreviousOrNext(value))
                {
                    note(row)
                } else if usesHeaderCells, !row.labelIsHeaderCell, row.isTableRow, let header,
                    Self.areSides(rows, around: position)
                {
                    let parts = labels + (value.isEmpty ? [] : [value])
                    if parts.isEmpty { note(row) } else { entries.add(header, parts.joined(separator: ", ")) }
                } else if labels.isEmpty, !value.isEmpty, let header, position > 0,
                    case .header = rows[position - 1].form
                {
                    entries.add(header, value)
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
                    header = marked.header
                }
            }
            // A value before all labels, for one.
            if before == (entries.additionCount, names.count, account.notes.count) { note(row) }
        }
        // A name that nothing came under is not in the document.
        let isNamed = entries.areNamed(names.map { InfoboxEntries.key($0.name) })
        for (name, isNamed) in zip(names, isNamed) where !isNamed { note(name.row) }
    }

    /// The values under a row of heads: of the one row of plain cells, as many as there are heads.
    private static func values(under position: Int, _ rows: [InfoboxRow]) -> [String]? {
        let heads = rows[position].heads
        guard heads.count > 1, position + 1 < rows.count, rows[position + 1].plainCells.count == heads.count,
            position + 2 == rows.count || rows[position + 2].plainCells.count != heads.count,
            !heads.contains(where: \.isEmpty)
        else { return nil }
        return rows[position + 1].plainCells
    }

    /// Whether a text is about the picture in the row above. Under a picture that a header names it may be what that is
    /// about, such as a status.
    private static func isCaption(_ position: Int, _ rows: [InfoboxRow]) -> Bool {
        guard position > 0, rows[position - 1].isPicture, case .empty = rows[position - 1].form,
            rows[position].leadingBold == nil
        else { return false }
        if rows[position].isSetSmall || position == 1 { return true }
        if case .header = rows[position - 2].form { return false }
        return true
    }

    /// Whether full-width text follows a row, of another look.
    private static func isFollowedByText(_ position: Int, _ rows: [InfoboxRow]) -> Bool {
        guard position + 1 < rows.count, case .text = rows[position + 1].form else { return false }
        return !rows[position + 1].mayBeHeader && !rows[position + 1].isPicture && rows[position + 1].leadingBold == nil
    }

    /// Whether cells that all look like heads are those of columns: the first row of a group, and the row under them has as
    /// many cells and is none.
    private static func areHeads(_ position: Int, _ rows: [InfoboxRow]) -> Bool {
        guard rows[position].cellCount > 2, position > 0, rows[position - 1].isHardHeader, position + 1 < rows.count
        else { return false }
        return rows[position + 1].cellCount == rows[position].cellCount && rows[position + 1].heads.isEmpty
    }

    /// Whether a header by bold letters is a second name under the first: only a text follows, and no other header of the
    /// box has one under it.
    private static func isSubtitle(_ position: Int, _ rows: [InfoboxRow]) -> Bool {
        func isText(_ index: Int) -> Bool {
            if index < rows.count, case .text = rows[index].form { return true }
            return false
        }
        let headers = rows.indices.filter { rows[$0].isSoftHeader && isText($0 + 1) }
        return headers == [position]
    }

    /// Whether no more than two rows of two plain cells stand together: they are sides that face each other. More are
    /// labels with their values.
    static func areSides(_ rows: [InfoboxRow], around position: Int) -> Bool {
        func isPlain(_ index: Int) -> Bool {
            guard rows.indices.contains(index), case .pair = rows[index].form else { return false }
            return rows[index].isTableRow && !rows[index].labelIsHeaderCell
        }
        var first = position
        var last = position
        while last - first < 2, isPlain(first - 1) { first -= 1 }
        while last - first < 2, isPlain(last + 1) { last += 1 }
        return last - first < 2
    }

    /// What a full-width text says behind its label, without the colon or comma between them.
    static func value(behind label: String, in text: String) -> String {
        var rest = String(text.dropFirst(label.count)).trimmingSpaces[...]
        // Piece by piece, and one string in the end: there may be thousands.
        while let first = rest.first, first == ":" || first == "：" || first == "," {
            rest.removeFirst()
            while rest.utf8.first == 0x20 { rest.unicodeScalars.removeFirst() }
        }
        return String(rest)
    }

    mutating func note(_ row: InfoboxRow) {
        account.note(.infoboxChrome, "infobox-row-without-entry", row.nodes)
    }
}
