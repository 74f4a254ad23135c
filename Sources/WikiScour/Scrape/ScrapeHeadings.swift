/// Finds the headings of a flattened page: edit links mark them, the table of contents lists them.
struct ScrapeHeadings {
    let content: Range<Int>
    let entries: [ContentsTable.Entry]
    let language: String?

    /// Marks the headings among the lines of the content.
    ///
    /// - Returns: Whether the page shows its headings at all. Where it does not, a short line may be one.
    static func mark(
        _ page: inout ScrapePage, _ content: Range<Int>, _ table: ContentsTable?, language: String?
    ) -> Bool {
        let headings = ScrapeHeadings(content: content, entries: table?.entries ?? [], language: language)
        if content.contains(where: { page.lines[$0].shape == .heading }) {
            headings.markShaped(&page)
            return true
        }
        let links = headings.editLinks(in: page)
        // A page whose sections may not be edited by everybody has no links, or few.
        if !links.isEmpty, links.count * 2 >= headings.entries.count {
            headings.markLinked(links, &page)
            return true
        }
        if !headings.entries.isEmpty {
            headings.markListed(&page)
            return true
        }
        headings.markNamed(&page)
        headings.markGuessed(&page)
        return false
    }

    private func set(_ index: Int, _ level: Int, _ end: Int, _ page: inout ScrapePage) {
        page.lines[index].part = .heading
        page.lines[index].level = UInt8(min(max(level, 2), 6))
        page.lines[index].end = end
    }

    // MARK: Flatteners that keep headings

    /// Where the flattener does not say how deep a heading is, the table of contents does; without one, a heading directly
    /// under another is deeper, for a section that is empty is none.
    private func markShaped(_ page: inout ScrapePage) {
        var next = 0
        var last: (index: Int, level: Int)?
        for index in content where page.lines[index].shape == .heading && page.lines[index].part == .body {
            let line = page.lines[index]
            let end = textEnd(of: line, page)
            guard end > line.start else { continue }
            var level = Int(line.level)
            if level == 0 {
                level = 2
                if let found = entries[next...].firstIndex(where: {
                    HeadingKey.fits(line.start..<end, $0.key, in: page)
                }
                ) {
                    level = entries[found].depth + 1
                    next = found + 1
                } else if let last, last.index == index - 1 {
                    level = last.level + 1
                }
            }
            set(index, level, end, &page)
            last = (index, level)
        }
    }

    // MARK: Edit links

    /// The lines that end in an edit link, and where it begins.
    private func editLinks(in page: ScrapePage) -> [(line: Int, end: Int)] {
        var links: [(Int, Int)] = []
        for index in content where page.lines[index].part == .body {
            let line = page.lines[index]
            let end = textEnd(of: line, page)
            if end < line.end, end > line.start { links.append((index, end)) }
        }
        return links
    }

    /// Where the text of a line ends, its edit link left out.
    private func textEnd(of line: ScrapeLine, _ page: ScrapePage) -> Int {
        guard let start = InterfaceWords.shared.startOfEditLink(atEndOf: page.text(line)) else { return line.end }
        var end = line.start + start
        while end > line.start, page.bytes[end - 1].isHTMLSpace { end -= 1 }
        return end
    }

    /// Edit links say where the headings are, and the table how deep. A title may come twice, so the entries are taken
    /// in their order.
    private func markLinked(_ links: [(line: Int, end: Int)], _ page: inout ScrapePage) {
        var next = 0
        var level = 2
        for (index, end) in links {
            let range = page.lines[index].start..<end
            if let found = entries[next...].firstIndex(where: { HeadingKey.fits(range, $0.key, in: page) }) {
                level = entries[found].depth + 1
                next = found + 1
            }
            set(index, level, end, &page)
        }
    }

    // MARK: The table of contents alone

    /// Without edit links a heading is a line that reads like an entry. A table's cells may read so as well; what stands
    /// in front of text is rather the heading.
    private func markListed(_ page: inout ScrapePage) {
        let candidates = candidates(in: page)
        // The last place of each entry that leaves room for those behind it.
        var latest = [Int](repeating: -1, count: entries.count)
        var limit = content.upperBound
        for entry in entries.indices.reversed() {
            guard let place = candidates[entry].last(where: { $0 < limit }) else { continue }
            latest[entry] = place
            limit = place
        }
        var first = content.lowerBound
        for entry in entries.indices where latest[entry] >= 0 {
            let places = candidates[entry].filter { $0 >= first && $0 <= latest[entry] }
            guard let place = places.max(by: { looks($0, page) < looks($1, page) }) else { continue }
            let best = places.first { looks($0, page) == looks(place, page) } ?? place
            set(best, entries[entry].depth + 1, page.lines[best].end, &page)
            first = best + 1
        }
    }

    /// For each entry the lines that read like it.
    private func candidates(in page: ScrapePage) -> [[Int]] {
        var places = [[Int]](repeating: [], count: entries.count)
        var byCount: [Int: [Int]] = [:]
        for (number, entry) in entries.enumerated() { byCount[entry.key.count, default: []].append(number) }
        let longest = (byCount.keys.max() ?? 0) * 2 + 40
        for index in content where page.lines[index].part == .body && page.lines[index].count <= longest {
            let line = page.lines[index]
            let key = HeadingKey.of(line.start..<line.end, in: page)
            for number in byCount[key.count] ?? [] where entries[number].key == key { places[number].append(index) }
        }
        return places
    }

    /// How much like a heading a line looks, by what stands behind it and in front of it.
    private func looks(_ index: Int, _ page: ScrapePage) -> Int {
        var score = 0
        if index + 1 < content.upperBound {
            let next = page.lines[index + 1]
            let text = page.text(next)
            if text.first == UInt8(ascii: "^") { score += 3 }
            if next.count > 80 { score += 2 }
            if next.endsSentence { score += 2 }
        }
        if index > content.lowerBound, page.lines[index - 1].endsSentence { score += 2 }
        return score
    }

    // MARK: Neither

    /// A page that shows none of its headings has at least those that every article has at its end: "References".
    private func markNamed(_ page: inout ScrapePage) {
        let middle = content.lowerBound + content.count / 3
        for index in content where index >= middle && page.lines[index].part == .body && page.lines[index].count <= 60 {
            let line = page.lines[index]
            guard page.text(line).first != UInt8(ascii: "^"),
                !SectionNames.shared.kinds(of: page.displayed(line), in: language).isEmpty
            else { continue }
            set(index, 2, line.end, &page)
        }
    }

    /// What else may be a heading there: a few words on a line of their own, with sentences around them. How deep it is
    /// nothing tells, so it is of the second level.
    private func markGuessed(_ page: inout ScrapePage) {
        for index in content where page.lines[index].part == .body && page.lines[index].count <= 60 {
            let line = page.lines[index]
            let text = page.text(line)
            let first = Scalar(text, at: 0)
            guard line.shape == .unknown, !line.flags.contains(.leadingSpace), line.kind == nil,
                first.isCapitalLetter || first.value >= 0x600, text.count(where: { $0 == 0x20 }) < 6,
                !endsInMark(text), index + 1 < content.upperBound, isSentence(index + 1, page),
                index > content.lowerBound, isSentence(index - 1, page) || page.lines[index - 1].part == .heading
            else { continue }
            set(index, 2, line.end, &page)
        }
    }

    private func isSentence(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.part == .body && line.isProse
    }

    private func endsInMark(_ text: Bytes) -> Bool {
        guard let last = text.last else { return true }
        return last == UInt8(ascii: ":") || last == UInt8(ascii: ",") || last == UInt8(ascii: ")")
            || last == UInt8(ascii: ";") || SentenceEnd.isAtEnd(of: text)
    }
}
