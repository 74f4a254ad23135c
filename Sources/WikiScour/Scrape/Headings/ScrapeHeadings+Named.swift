/// Headings that nothing marks, told by their names.
extension ScrapeHeadings {
    /// A page that shows none of its headings has at least those that every article has at its end: "References".
    func markNamed(_ page: inout ScrapePage) {
        var end = EndOfArticle(content, page, names)
        var parts = DictionaryParts(content)
        for index in content {
            let line = page.lines[index]
            end.pass(line, page)
            guard line.part == .body, line.shape != .item, line.count <= 60, page.mayNameSections(line, names),
                page.bytes[line.start] != UInt8(ascii: "^"), let place = end.place(of: index, page)
            else { continue }
            let kinds = page.sectionKinds(of: line, names)
            if kinds.isEmpty || !end.mayHold(kinds, at: place) { continue }
            // Headings begin with a capital letter.
            if !place.leadsList, Scalar(page.bytes, at: line.start).isSmallLetter { continue }
            if kinds == [.references], !place.leadsList, holdsRemarks(behind: index, page) { continue }
            end.sections.formUnion(kinds)
            set(index, 2, line.start..<line.end, &page)
            if kinds.contains(.references), let next = parts.next(behind: index, self, page) {
                set(next, 2, page.lines[next].start..<page.lines[next].end, &page)
            }
        }
    }

    /// Whether a line is the first of a list of references: the link back may have a line of its own, and where there is none the
    /// number.
    static func beginsReferences(_ text: Bytes) -> Bool {
        if text.beginsWithBacklink || text.equalsASCII("↑") { return true }
        // Its letters may be nodes of their own.
        if text.first == UInt8(ascii: "^"), text.count == 1 || text[1].isHTMLSpace { return true }
        guard text.count <= 5, text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]"),
            let (value, length) = Digits.number(text, at: 1)
        else { return false }
        return value == 1 && length + 2 == text.count
    }

    /// Lines behind the heading of a list of references, within which one of its entries stands.
    private static let reachOfEntry = 12

    /// Names of such lists that any section with remarks may have.
    private static let namesOfRemarks: [StaticString] = ["notes", "note", "nota", "notas", "sources", "source"]

    /// Whether what stands behind a line is no list of references: sentences or, under such a name, anything, and none of its lines looks
    /// like an entry. Nothing would tell where such a section ends, so that text behind it would go with it.
    private func holdsRemarks(behind index: Int, _ page: ScrapePage) -> Bool {
        let line = page.text(page.lines[index])
        let name = line.last == UInt8(ascii: ":") ? Bytes(rebasing: line.dropLast()) : line
        var holdsSentence = false
        let mayHoldOthers = Self.namesOfRemarks.contains {
            name.count == $0.utf8CodeUnitCount && name.matchesFolded($0, at: 0)
        }
        for line in page.lines[(index + 1)..<min(index + 1 + Self.reachOfEntry, content.upperBound)]
        where line.part == .body {
            let text = page.text(line)
            if ScrapeChrome.beginsBox(line, page) || isNamed(line, page) { break }
            if text.beginsWithBacklink || ReferenceLook.mayBeEntry(text) { return false }
            holdsSentence = holdsSentence || mayHoldOthers || line.endsSentence
        }
        return holdsSentence
    }

    /// Whether a line is the name of a section, and begins as headings do.
    private func isNamed(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        !page.sectionKinds(of: line, names).isEmpty && !Scalar(page.bytes, at: line.start).isSmallLetter
    }

    /// The end of an article, as far as its lines have been passed: where sections stand that every article has.
    private struct EndOfArticle {
        /// Where a line stands that may be a heading there.
        struct Place {
            /// A table has columns of such names, and a menu of the sections too; but further up.
            var isBehindMiddle: Bool
            /// Whether it is behind that of an article whose references are longer than itself, and in front of those.
            var isInFrontOfList: Bool
            /// Whether references stand behind it.
            var leadsList: Bool
        }

        private let content: Range<Int>
        /// The lines in front of the first list of references, which may be longer than the article.
        private let article: Range<Int>
        private let proseCount: Int
        private var seenCount = 0
        /// Whether a box of navigation has begun.
        private var isBehindBox = false
        /// What the sections so far are by their names.
        var sections: Set<ChromeKind> = []

        init(_ content: Range<Int>, _ page: ScrapePage, _ names: SectionNames.Names) {
            self.content = content
            let list = content.dropFirst().first {
                ScrapeHeadings.beginsReferences(page.text(page.lines[$0]))
                    && page.mayNameSections(page.lines[$0 - 1], names)
                    && page.sectionKinds(of: page.lines[$0 - 1], names).contains(.references)
            }
            article = content.lowerBound..<(list ?? content.upperBound)
            proseCount = article.count { page.lines[$0].isProse }
        }

        mutating func pass(_ line: ScrapeLine, _ page: ScrapePage) {
            if line.isProse { seenCount += 1 }
            if !isBehindBox, sections.contains(.references) { isBehindBox = ScrapeChrome.beginsBox(line, page) }
        }

        /// Where the line that was passed last stands; nil where no heading of the end can be.
        func place(of index: Int, _ page: ScrapePage) -> Place? {
            let isBehindText = proseCount >= 5 && seenCount * 3 >= proseCount * 2
            let place = Place(
                isBehindMiddle: index - content.lowerBound >= content.count / 3,
                isInFrontOfList: article.contains(index) && article.upperBound < content.upperBound
                    && index - article.lowerBound >= article.count / 3,
                leadsList: index + 1 < content.upperBound
                    && ScrapeHeadings.beginsReferences(page.text(page.lines[index + 1])))
            return place.isBehindMiddle || place.isInFrontOfList || isBehindText || place.leadsList ? place : nil
        }

        /// Whether a heading that names such sections may stand there.
        func mayHold(_ kinds: [ChromeKind], at place: Place) -> Bool {
            // Boxes of navigation name their groups so.
            let isGroup = kinds.allSatisfy { $0 == .seeAlso || ($0 == .furtherReading && !place.leadsList) }
            if isGroup, sections.contains(.externalLinks) || isBehindBox { return false }
            if isGroup, place.isInFrontOfList { return true }
            return place.isBehindMiddle || place.leadsList || !kinds.allSatisfy { $0 == .references }
        }
    }

    /// Tables and lists stand under headings that no sentence tells: those that are always called the same are known by
    /// their names. A column of a table may be called so too, but then it is in each table.
    func markCommon(_ page: inout ScrapePage) {
        var places: [(index: Int, name: Int)] = []
        var counts = [Int](repeating: 0, count: CommonSections.names.count)
        var isBehindText = false
        for index in content {
            let line = page.lines[index]
            // Boxes of navigation call their groups so, too; they stand behind the references.
            if beginsEnd(line, page) { break }
            isBehindText = isBehindText || isSentence(index, page)
            guard isBehindText, line.part == .body, line.shape == .unknown, line.count <= CommonSections.longest,
                let name = CommonSections.number(of: page.text(line)),
                CommonSections.isOwn(name) || endsText(index - 1, page) || page.lines[index - 1].part == .heading
            else { continue }
            counts[name] += 1
            places.append((index, name))
        }
        for (index, name) in places where counts[name] == 1 && index + 1 < content.upperBound {
            set(index, 2, page.lines[index].start..<page.lines[index].end, &page)
        }
    }

    /// Whether a line is the heading of references or links, or the links to a box's template.
    private func beginsEnd(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        if line.part == .heading {
            return page.sectionKinds(of: line, names).contains { $0 == .references || $0 == .externalLinks }
        }
        return line.starts.contains(.box) && Phrases.shared.navboxLabel(in: page.text(line)) != nil
    }
}
