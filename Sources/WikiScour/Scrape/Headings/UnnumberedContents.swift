internal import HTMLReader

/// The table of contents where its entries have no numbers, as a browser copies it: lines under "Contents" that come again,
/// in their order, as headings. How deep those are it does not say.
enum UnnumberedContents {
    /// Fewer lines that come again may do so by chance, and more have no tables.
    private static let fewestEntries = 3
    /// In front of the title there is nothing else that the lines may be.
    private static let fewestInHead = 1
    private static let mostLines = 300
    private static let longestEntry = 200
    /// How many lines are taken for the table's own heading before the page is one that has the word for other reasons. What stands
    /// under each is looked for in all of the page.
    private static let mostHeads = 12

    /// Finds the table, if the page has one under its own heading.
    static func find(in page: ScrapePage, _ signs: inout HeadingSigns) -> ContentsTable? {
        var headCount = 0
        for index in page.lines.indices
        where page.lines[index].count <= 60 && ContentsTable.isHeading(page.lines[index], page) {
            if let table = readHead(page, under: index) ?? read(page, under: index, &signs) { return table }
            headCount += 1
            if headCount == mostHeads { break }
        }
        return nil
    }

    private static func read(
        _ page: ScrapePage, under head: Int, _ signs: inout HeadingSigns
    ) -> ContentsTable? {
        /// The lines that may be entries, and where the article may begin behind them.
        var candidates: [Int] = []
        var firstKey: [UInt8] = []
        var index = head + 1
        while index < page.lines.count, index - head <= mostLines {
            let line = page.lines[index]
            if line.isProse || line.count > longestEntry || line.roles.contains(.tagline) { break }
            // The first section has the name of the first entry.
            if candidates.count >= fewestEntries {
                if firstKey.isEmpty { firstKey = entry(of: candidates[0], page).key }
                if HeadingKey.fits(page.listedHeading(of: line), firstKey, in: page) { break }
            }
            if !isToggle(line, page) { candidates.append(index) }
            index += 1
        }
        guard candidates.count >= fewestEntries else { return nil }
        var table = ContentsTable()
        table.entries = signs.withSigns(of: page) { entries(of: candidates, behind: index, page, $0) }
        guard table.entries.count >= fewestEntries else { return nil }
        var first = head
        while first > 0, head - first < 4, isToggle(page.lines[first - 1], page) { first -= 1 }
        table.lines = first..<candidates[table.entries.count - 1] + 1
        return table
    }

    /// The table of Vector 2022, which stands in front of the title: all lines up to that are entries, whether they come again or the
    /// page is cut off before.
    private static func readHead(_ page: ScrapePage, under head: Int) -> ContentsTable? {
        guard let title = VectorHead.title(in: page, before: min(page.lines.count, head + mostLines)), title > head,
            !page.lines[head..<title].contains(where: { $0.isProse || $0.count > longestEntry })
        else { return nil }
        var table = ContentsTable()
        // The link that folds a section's parts stands behind its name; parts of parts have none. How far the parts reach it does not say:
        // up to the next section that has some, or that every article has at its end.
        let names = page.rules.sectionNames.names(in: nil)
        var depth = 1
        for index in (head + 1)..<title {
            if isToggle(page.lines[index], page) {
                if page.lines[index - 1].roles.isDisjoint(with: [.tocHeading, .tocToggle]), !table.entries.isEmpty {
                    table.entries[table.entries.count - 1].depth = 1
                    depth = 2
                }
                continue
            }
            var entry = entry(of: index, page)
            if !names.kinds(of: Bytes(rebasing: page.bytes[entry.title])).isEmpty { depth = 1 }
            entry.depth = depth
            table.entries.append(entry)
        }
        guard table.entries.count >= fewestInHead else { return nil }
        table.lines = head..<title
        return table
    }

    private static func entry(of line: Int, _ page: ScrapePage) -> ContentsTable.Entry {
        let title = page.lines[line].start..<page.lines[line].end
        return ContentsTable.Entry(depth: 1, title: title, key: HeadingKey.of(title, in: page))
    }

    /// The lines that are the table: as many as two thirds of which come again behind it, in their order.
    private static func entries(
        of candidates: [Int], behind start: Int, _ page: ScrapePage, _ signs: Bytes
    ) -> [ContentsTable.Entry] {
        var entries: [ContentsTable.Entry] = []
        var next = start
        var found = 0
        var count = 0
        for (number, line) in candidates.enumerated() {
            let entry = entry(of: line, page)
            entries.append(entry)
            guard let place = place(of: entry, from: next, page, signs) else {
                // Far behind the last one that was found there is no table.
                if (number + 1) * 2 > found * 3 + 8 { break }
                continue
            }
            next = place + 1
            found += 1
            if found * 3 >= (number + 1) * 2 { count = found >= fewestEntries ? number + 1 : 0 }
        }
        return Array(entries[..<count])
    }

    /// The next line that reads like an entry.
    private static func place(
        of entry: ContentsTable.Entry, from start: Int, _ page: ScrapePage, _ signs: Bytes
    ) -> Int? {
        guard !entry.key.isEmpty, let base = signs.baseAddress else { return nil }
        let sign = HeadingKey.sign(of: entry.key)
        let first = page.bytes[entry.title.lowerBound]
        var index = start
        while index < signs.count {
            index = ByteScan.first(sign, or: HeadingKey.unknownSign, in: base, from: index, to: signs.count)
            guard index < signs.count else { return nil }
            let line = page.lines[index]
            // What most lines begin with tells that they are others.
            if page.bytes[line.start] == first, line.count >= entry.key.count, line.count <= longestEntry,
                HeadingKey.fits(page.listedHeading(of: line), entry.key, in: page)
            {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Whether a line folds the table, or leads to the top of the page.
    private static func isToggle(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        if line.roles.contains(.tocToggle) { return true }
        let text = page.text(line)
        return text.equalsASCII("(Top)") || text.equalsASCII("hide") || text.equalsASCII("[hide]")
            || text.equalsASCII("[show]")
    }
}
