/// The table of contents where its entries have no numbers, as a browser copies it: lines under "Contents" that come again,
/// in their order, as headings. How deep those are it does not say.
enum UnnumberedContents {
    /// Fewer lines that come again may do so by chance, and more have no tables.
    private static let fewestEntries = 3
    private static let mostLines = 300
    private static let longestEntry = 200

    /// Finds the table, if the page has one under its own heading.
    static func find(in page: ScrapePage) -> ContentsTable? {
        for index in page.lines.indices
        where page.lines[index].count <= 60 && ContentsTable.isHeading(page.lines[index], page) {
            if let table = read(page, under: index) { return table }
        }
        return nil
    }

    private static func read(_ page: ScrapePage, under head: Int) -> ContentsTable? {
        /// The lines that may be entries, and where the article may begin behind them.
        var candidates: [(line: Int, entry: ContentsTable.Entry)] = []
        var index = head + 1
        while index < page.lines.count, index - head <= mostLines {
            let line = page.lines[index]
            if line.isProse || line.count > longestEntry || line.roles.contains(.tagline) { break }
            let title = heading(of: line, page)
            // The first section has the name of the first entry.
            if candidates.count >= fewestEntries, let first = candidates.first,
                HeadingKey.fits(title, first.entry.key, in: page)
            {
                break
            }
            if !isToggle(line, page) {
                let title = line.start..<line.end
                candidates.append(
                    (index, ContentsTable.Entry(depth: 1, title: title, key: HeadingKey.of(title, in: page))))
            }
            index += 1
        }
        let count = entryCount(of: candidates, behind: index, page)
        guard count >= fewestEntries else { return nil }
        var table = ContentsTable()
        table.entries = candidates[..<count].map(\.entry)
        var first = head
        while first > 0, head - first < 4, isToggle(page.lines[first - 1], page) { first -= 1 }
        table.lines = first..<candidates[count - 1].line + 1
        return table
    }

    /// How many of the lines are the table: as many as two thirds of which come again behind it, in their order.
    private static func entryCount(
        of candidates: [(line: Int, entry: ContentsTable.Entry)], behind start: Int, _ page: ScrapePage
    ) -> Int {
        var next = start
        var found = 0
        var count = 0
        for (number, candidate) in candidates.enumerated() {
            let first = page.bytes[candidate.entry.title.lowerBound]
            guard
                let place = (next..<page.lines.count).first(where: {
                    // What most lines begin with tells that they are others.
                    page.bytes[page.lines[$0].start] == first && page.lines[$0].count >= candidate.entry.key.count
                        && page.lines[$0].count <= longestEntry
                        && HeadingKey.fits(heading(of: page.lines[$0], page), candidate.entry.key, in: page)
                })
            else {
                // Far behind the last one that was found there is no table.
                if (number + 1) * 2 > found * 3 + 8 { break }
                continue
            }
            next = place + 1
            found += 1
            if found * 3 >= (number + 1) * 2 { count = found >= fewestEntries ? number + 1 : 0 }
        }
        return count
    }

    private static func heading(of line: ScrapeLine, _ page: ScrapePage) -> Range<Int> {
        page.headingWithNamelessLink(line) ?? page.heading(of: line)
    }

    /// Whether a line folds the table, or leads to the top of the page.
    private static func isToggle(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        if line.roles.contains(.tocToggle) { return true }
        let text = page.text(line)
        return text.equalsASCII("(Top)") || text.equalsASCII("hide") || text.equalsASCII("[hide]")
            || text.equalsASCII("[show]")
    }
}
