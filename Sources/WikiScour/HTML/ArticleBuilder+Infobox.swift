internal import HTMLReader

extension ArticleBuilder {
    /// Writes an infobox (clean format, section 4): its rows first, then what they mean together.
    mutating func infobox(_ number: Int) {
        closeLine()
        if isSeriesBox(number) {
            account.note(.sidebar, "series-box", number..<Int(page.nodes[number].end))
            return
        }
        let listsBefore = referenceLists.count
        let tracedBefore = trace.entries.count
        let notedBefore = account.notes.count
        var box = readBox(number)
        // A month in a box is there to lead to other days, with all that stands around it.
        let isCalendar = box.rows.weeks >= 3
        if !isCalendar, isTableOfData(number, box.rows) {
            _ = canvas.finishLine()
            referenceLists.removeSubrange(listsBefore...)
            trace.assign(from: tracedBefore, to: nil)
            account.forget(from: notedBefore)
            return table(number, mayBeInfobox: false)
        }
        if box.entries.isEmpty, !isCalendar, let other = readBoxOfOtherShape(number) { box = other }
        account.removeRepeats(from: notedBefore)
        referenceLists.removeSubrange(listsBefore...)
        _ = canvas.finishLine()
        guard !isCalendar, !box.entries.isEmpty else {
            trace.assign(from: tracedBefore, to: nil)
            if !isCalendar, holdsText(number) {
                account.forget(from: notedBefore)
                return flow(number + 1..<Int(page.nodes[number].end))
            }
            account.note(
                .infoboxChrome, isCalendar ? "calendar" : "infobox-without-entries",
                number..<Int(page.nodes[number].end))
            return
        }
        write(box.entries, titled: box.rows.title, from: number, tracedBefore)
    }

    /// Writes what a box says. Without a title of its own it has the page's.
    mutating func write(_ entries: InfoboxEntries, titled boxTitle: String, from number: Int, _ tracedBefore: Int) {
        var entries = entries
        if infoboxKeys == .canonical { entries.useCanonicalKeys(rules.families) }
        append(.infobox, writeString(boxTitle.isEmpty ? title : boxTitle), source: number)
        trace.assign(from: tracedBefore, to: records.last.map { Int($0.start) })
        for entry in entries.all {
            append(.key, writeString(entry.key))
            append(.cell, writeString(entry.value))
        }
    }

    /// Reads the rows of a box, and what they mean together.
    mutating func readBox(_ number: Int) -> (rows: InfoboxRows, entries: InfoboxEntries) {
        var rows = InfoboxRows()
        collectRows(in: inside(number), &rows)
        wait(forValueOf: nil, &rows)
        if isOneColumn(rows) { rows.putBackTitle() }
        rows.takeNameAsTitle()
        var entries = InfoboxEntries()
        interpret(rows.rows, &entries)
        return (rows, entries)
    }

    /// Whether a box has one column, of headers and what each is about; then the first header is no title. The cells of a box of two columns
    /// say how many they cover.
    private func isOneColumn(_ rows: InfoboxRows) -> Bool {
        guard let first = rows.titleRow, rows.title != title, rows.areTextsUnderHeaders else { return false }
        return ([first] + rows.rows).allSatisfy { row in
            let node = page.nodes[row.nodes.lowerBound]
            return (node.tag == .th || node.tag == .td) && page.attribute(.colspan, of: node) == nil
                && !holdsImage(row.nodes.lowerBound)
        }
    }

    /// Whether a box that wears the class is navigation: no row of it has two cells, and nearly all its text is links.
    func isSeriesBox(_ number: Int) -> Bool {
        var hasTable = false
        for child in number + 1..<Int(page.nodes[number].end) {
            let node = page.nodes[child]
            switch node.tag {
            case .tr:
                hasTable = true
                if page.cellCount(child) > 1 { return false }
            case .dt, .h2, .h3: return false
            default: break
            }
        }
        return hasTable && isMostlyLinks(number)
    }

    mutating func writeString(_ string: String) -> Range<Int> {
        var string = string
        string.withUTF8 { canvas.text.append(contentsOf: $0) }
        return canvas.finishLine()
    }
}
