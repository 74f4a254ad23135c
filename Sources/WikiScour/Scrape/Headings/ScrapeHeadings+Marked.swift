/// What stands beside the headings that a flattener marks: parts above the sections, and headings that it did not mark.
extension ScrapeHeadings {
    /// Whether blank lines stand before and behind a line that is marked as nothing.
    func standsAlone(_ index: Int, _ page: ScrapePage) -> Bool {
        page.lines[index].shape == .unknown && page.lines[index].flags.contains(.blankBefore)
            && index + 1 < content.upperBound && page.lines[index + 1].flags.contains(.blankBefore)
    }

    func isEntry(_ line: ScrapeLine, _ entry: ContentsTable.Entry, _ page: ScrapePage) -> Bool {
        line.count <= 255 && HeadingKey.fits(line.start..<line.end, entry.key, in: page)
    }

    /// The keys of the headings that are marked: what else reads like one is text.
    func keysOfMarked(_ page: ScrapePage) -> Set<[UInt8]> {
        var keys: Set<[UInt8]> = []
        for index in content where page.lines[index].shape == .heading && page.lines[index].part == .body {
            var key: [UInt8] = []
            HeadingKey.append(page.heading(of: page.lines[index]), of: page, to: &key)
            keys.insert(key)
        }
        return keys
    }

    /// Whether the body begins with a heading of the first level that lower ones are under, and that is no title: there are more
    /// of them, or the title stands in front of it twice, as the window's and as the page's.
    func beginsWithFirstLevel(_ page: ScrapePage) -> Bool {
        let titles = page.lines[..<content.lowerBound].filter { $0.shape == .heading && $0.level == 1 }.prefix(3)
        var titleCount = titles.count
        var (firstCount, holdsLower) = (0, false)
        for index in content {
            let line = page.lines[index]
            guard line.shape == .heading, line.part == .body else { continue }
            if line.level != 1 {
                if firstCount == 0 { return false }
                holdsLower = true
            } else if firstCount == 0, titles.contains(where: { page.text($0).starts(with: page.text(line)) }) {
                titleCount += 1
            } else {
                firstCount += 1
            }
        }
        return holdsLower && firstCount >= (titleCount >= 2 ? 1 : 2)
    }
}
