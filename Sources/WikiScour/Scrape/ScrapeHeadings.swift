/// Finds the headings of a flattened page: edit links mark them, the table of contents lists them.
struct ScrapeHeadings {
    let content: Range<Int>
    let entries: [ContentsTable.Entry]
    /// Where the first heading may be: behind the table of contents, where that stands within the article.
    let start: Int
    let language: String?

    /// Marks the headings among the lines of the content.
    ///
    /// - Returns: Whether the page shows its headings at all. Where it does not, a short line may be one.
    static func mark(
        _ page: inout ScrapePage, _ content: Range<Int>, _ table: ContentsTable?, language: String?
    ) -> Bool {
        let tableEnd = table?.lines.upperBound ?? content.lowerBound
        let headings = ScrapeHeadings(
            content: content, entries: table?.entries ?? [],
            start: content.contains(tableEnd) ? tableEnd : content.lowerBound, language: language)
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
        let labels = headings.editLabels(in: page)
        if labels.count >= 2 {
            for label in labels { page.drop(label, .editLink) }
            headings.markLinked(labels.map { ($0 - 1, page.lines[$0 - 1].start..<page.lines[$0 - 1].end) }, &page)
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

    private func set(_ index: Int, _ level: Int, _ text: Range<Int>, _ page: inout ScrapePage) {
        page.lines[index].part = .heading
        page.lines[index].level = UInt8(min(max(level, 2), 6))
        if text.lowerBound > page.lines[index].start {
            page.lines[index].cutKind = .editLink
            page.lines[index].cutStart = page.lines[index].start
            page.lines[index].start = text.lowerBound
        }
        page.lines[index].end = text.upperBound
    }

    // MARK: Flatteners that keep headings

    /// Where the flattener does not say how deep a heading is, the table of contents does; without one, a heading directly
    /// under another is deeper, for a section that is empty is none.
    private func markShaped(_ page: inout ScrapePage) {
        var next = 0
        var last: (index: Int, level: Int)?
        for index in content
        where page.lines[index].shape == .heading && page.lines[index].part == .body && !page.watch.isOver() {
            let line = page.lines[index]
            let text = page.heading(of: line)
            guard !text.isEmpty else { continue }
            var level = Int(line.level)
            if level == 0 {
                level = 2
                if let found = entries[next...].firstIndex(where: { HeadingKey.fits(text, $0.key, in: page) }) {
                    level = entries[found].depth + 1
                    next = found + 1
                } else if let last, last.index == index - 1 {
                    level = last.level + 1
                }
            }
            set(index, level, text, &page)
            last = (index, level)
        }
    }

    // MARK: Edit links

    /// The lines that have an edit link, and their text.
    private func editLinks(in page: ScrapePage) -> [(line: Int, text: Range<Int>)] {
        var links: [(line: Int, text: Range<Int>)] = []
        var nameless: [(line: Int, text: Range<Int>)] = []
        var watch = page.watch
        for index in content where page.lines[index].part == .body && !watch.isOver() {
            let line = page.lines[index]
            let text = page.heading(of: line)
            if text.count < line.count, !text.isEmpty {
                links.append((index, text))
            } else if let text = page.headingWithNamelessLink(line) {
                nameless.append((index, text))
            }
        }
        return links.isEmpty && nameless.count >= 3 ? nameless : links
    }

    /// The labels of edit links that stand alone, as Minerva's do, each behind a line that may be a heading.
    private func editLabels(in page: ScrapePage) -> [Int] {
        content.dropFirst().filter {
            let title = page.lines[$0 - 1]
            return page.lines[$0].roles.contains(.editLink) && page.lines[$0].part == .body && title.part == .body
                && title.count <= 255 && !title.isProse && title.roles.isEmpty
        }
    }

    /// Edit links say where the headings are, and the table how deep. A title may come twice, so the entries are taken
    /// in their order.
    private func markLinked(_ links: [(line: Int, text: Range<Int>)], _ page: inout ScrapePage) {
        var next = 0
        var level = 2
        for (index, text) in links {
            if let found = entries[next...].firstIndex(where: { HeadingKey.fits(text, $0.key, in: page) }) {
                level = entries[found].depth + 1
                next = found + 1
            }
            set(index, level, text, &page)
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
        var first = start
        for entry in entries.indices where latest[entry] >= 0 {
            let places = candidates[entry].filter { $0 >= first && $0 <= latest[entry] }
            guard let place = places.max(by: { looks($0, page) < looks($1, page) }) else { continue }
            let best = places.first { looks($0, page) == looks(place, page) } ?? place
            set(best, entries[entry].depth + 1, page.lines[best].start..<page.lines[best].end, &page)
            first = best + 1
        }
    }

    /// For each entry the lines that read like it.
    private func candidates(in page: ScrapePage) -> [[Int]] {
        var places = [[Int]](repeating: [], count: entries.count)
        var byCount: [Int: [Int]] = [:]
        for (number, entry) in entries.enumerated() { byCount[entry.key.count, default: []].append(number) }
        let longest = (byCount.keys.max() ?? 0) * 2 + 40
        // Most lines differ in the first byte already.
        var isFirst = [Bool](repeating: false, count: 256)
        for entry in entries { if let first = entry.key.first { isFirst[Int(first)] = true } }
        isFirst[Int(UInt8(ascii: "&"))] = true
        for index in start..<content.upperBound
        where page.lines[index].part == .body && page.lines[index].count <= longest {
            let line = page.lines[index]
            guard isFirst[Int(page.bytes[line.start])] else { continue }
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
        let names = page.rules.sectionNames.names(in: language)
        let proseCount = content.count { page.lines[$0].isProse }
        var seenCount = 0
        var isBehindLinks = false
        for index in content {
            let line = page.lines[index]
            if line.isProse { seenCount += 1 }
            // A table has columns of such names, and a menu of the sections too; but further up.
            let isBehindMiddle = index - content.lowerBound >= content.count / 3
            let isBehindText = proseCount >= 5 && seenCount * 3 >= proseCount * 2
            guard line.part == .body, line.count <= 60, isBehindMiddle || isBehindText,
                page.text(line).first != UInt8(ascii: "^")
            else { continue }
            let kinds = page.sectionKinds(of: line, names)
            // Behind the links stand boxes of navigation, which name their groups so.
            if kinds.isEmpty || (isBehindLinks && kinds.allSatisfy { $0 == .seeAlso }) { continue }
            if !isBehindMiddle, kinds.allSatisfy({ $0 == .references }) { continue }
            isBehindLinks = isBehindLinks || kinds.contains(.externalLinks)
            set(index, 2, line.start..<line.end, &page)
        }
    }

    /// What else may be a heading there: a few words on a line of their own, with sentences around them. How deep it is
    /// nothing tells, so it is of the second level.
    private func markGuessed(_ page: inout ScrapePage) {
        for index in content
        where page.lines[index].part == .body && page.lines[index].count <= 60 && !page.watch.isOver() {
            let line = page.lines[index]
            let text = page.text(line)
            let first = Scalar(text, at: 0)
            guard line.shape == .unknown, !line.flags.contains(.leadingSpace), line.kind == nil,
                first.isCapitalLetter || first.value >= 0x600, text.count(where: { $0 == 0x20 }) < 6,
                Phrases.shared.kind(ofLine: text) == nil,
                !endsInMark(text), index + 1 < content.upperBound, isOpening(index + 1, page),
                index > content.lowerBound, isSentence(index - 1, page) || page.lines[index - 1].part == .heading
            else { continue }
            set(index, 2, line.start..<line.end, &page)
        }
    }

    /// Whether a line may be the first of a section: a sentence, or a hatnote.
    private func isOpening(_ index: Int, _ page: ScrapePage) -> Bool {
        isSentence(index, page) || Phrases.shared.kind(ofLine: page.text(page.lines[index])) == .hatnotes
    }

    private func isSentence(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        return line.part == .body && (line.isProse || (line.endsSentence && line.count > 50))
    }

    private func endsInMark(_ text: Bytes) -> Bool {
        guard let last = text.last else { return true }
        return last == UInt8(ascii: ":") || last == UInt8(ascii: ",") || last == UInt8(ascii: ")")
            || last == UInt8(ascii: ";") || SentenceEnd.isAtEnd(of: text)
    }
}

extension ScrapePage {
    /// The text of a heading: its line without the edit link, at whichever end that stands.
    func heading(of line: ScrapeLine) -> Range<Int> {
        let text = self.text(line)
        var start = line.start
        var end = line.end
        if let link = InterfaceWords.shared.startOfEditLink(atEndOf: text) {
            end = line.start + link
            while end > start, bytes[end - 1].isHTMLSpace { end -= 1 }
        } else if let link = InterfaceWords.shared.endOfEditLink(atStartOf: text) {
            start += link
            while start < end, bytes[start].isHTMLSpace { start += 1 }
        }
        return start..<end
    }

    /// The text of a line that ends in an edit link whose label is a picture: "History[ ]".
    fileprivate func headingWithNamelessLink(_ line: ScrapeLine) -> Range<Int>? {
        let text = self.text(line)
        guard line.count <= 255, text.hasSuffixASCII("[ ]") || text.hasSuffixASCII("[\u{A0}]") else { return nil }
        var end = line.start + text.lastIndex(of: UInt8(ascii: "["))!
        while end > line.start, bytes[end - 1].isHTMLSpace { end -= 1 }
        return end > line.start ? line.start..<end : nil
    }

    /// Drops a line as one of the interface's.
    fileprivate mutating func drop(_ index: Int, _ kind: ChromeKind) {
        lines[index].part = .chrome
        lines[index].kind = kind
    }
}
