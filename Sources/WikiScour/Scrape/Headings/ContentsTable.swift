internal import HTMLReader

/// The table of contents of a flattened page: the one place that still says how deep its headings are.
struct ContentsTable {
    struct Entry {
        /// How many numbers there are: 1 for a heading of the second level.
        var depth: Int
        /// The title as it stands.
        var title: Range<Int>
        /// The title, without white space, as headings are compared with it; read once the table is long enough to be one.
        var key: [UInt8] = []

        /// Whether there is a letter in it.
        var isWorded: Bool { key.contains { $0 >= 0x80 || $0.isASCIILetter } }
    }

    var entries: [Entry] = []
    /// The lines that it takes, its own heading included.
    var lines: Range<Int> = 0..<0
    /// Whether it stands under its own heading ("Contents").
    var isHeaded = false
    /// Whether its titles are the letters of the alphabet; other sections are not listed then.
    var listsLetters = false
    /// Whether the titles come again as lines of their own.
    var isBorneOut = true

    /// How many tables are looked for again further down, each of which may take a look at all of the page. What counts
    /// from one more often is a list of results.
    private static let maximumAttempts = 100
    /// How many of them are searched for word by word, and how many of a table's titles may be missing then.
    private static let maximumSearches = 3
    private static let maximumMisses = 10

    /// Finds the table: lines that count from one, whose titles come again further down. One under its own heading goes
    /// before a table of results that counts its rows.
    static func find(in page: ScrapePage, _ signs: inout HeadingSigns) -> ContentsTable? {
        var other: ContentsTable?
        var attemptCount = 0
        var searchCount = 0
        for index in page.lines.indices
        where page.lines[index].count < 300 && mayBegin(page.lines[index], page) {
            guard let title = Number.titleOfFirst(page, index) else { continue }
            let isHeaded = (max(0, index - 6)..<index).contains { isHeading(page.lines[$0], page) }
            // One entry makes a table only directly under the table's own heading.
            let isUnderHeading = index > 0 && isHeading(page.lines[index - 1], page)
            guard isHeaded || other == nil,
                isUnderHeading || goesOn(page, behind: title.isEmpty ? index + 1 : index)
            else { continue }
            var table = read(page, from: index)
            table.isHeaded = isHeaded
            guard table.entries.count >= (isUnderHeading ? 1 : 2) else { continue }
            attemptCount += 1
            if attemptCount > maximumAttempts { return other }
            table.isBorneOut = signs.withSigns(of: page) { table.isBorneOut(by: page, $0) }
            if table.isBorneOut {
                table.takeName(page)
                if isHeaded { return table }
                other = table
            } else if isHeaded, page.flattening == .oneLine, table.entries.count >= 3 {
                // Its entries are lines because their numbers told them; the page may be cut off in front of its headings.
                table.readKeys(page)
                return table
            } else if isHeaded, searchCount < maximumSearches {
                searchCount += 1
                if (isUnderHeading && table.isOutline(page)) || table.isMentioned(in: page) {
                    table.readKeys(page)
                    return table
                }
            }
        }
        return other
    }

    /// Whether a line may begin with the number one, by its first byte: that, or a bullet in front of it.
    private static func mayBegin(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let first = page.bytes[line.start]
        if first >= 0xD0 { return Digits.value(Scalar(page.bytes, at: line.start)) == 1 }
        return first == UInt8(ascii: "1") || Number.isBullet(first)
    }

    private static let first = [1]

    /// Whether a second entry follows, as far as the next lines tell: most texts that begin with the digit are no entries.
    private static func goesOn(_ page: ScrapePage, behind last: Int) -> Bool {
        let start = last + 1
        guard start < page.lines.count else { return false }
        return (start..<min(start + 3, page.lines.count)).contains { Number(page, $0, after: first) != nil }
    }

    private static func read(_ page: ScrapePage, from start: Int) -> ContentsTable {
        var table = ContentsTable()
        var last: [Int] = []
        var index = start
        var end = start
        // Lines of the interface may stand between the entries ("Toggle History subsection").
        while index < page.lines.count, index - end <= 2 {
            // A paragraph may begin with the number that follows.
            if page.lines[index].isProse { break }
            guard let number = Number(page, index, after: last) else {
                index += 1
                continue
            }
            // "3D" behind "2.10 Strength" begins a paragraph.
            if table.entries.first.map({ !isTouched($0.title, page) }) ?? false, isTouched(number.title, page) { break }
            var title = number.title
            var taken = index + 1
            if title.isEmpty {
                // The number stands on a line of its own.
                guard taken < page.lines.count else { break }
                title = page.lines[taken].start..<page.lines[taken].end
                taken += 1
            }
            last = number.parts
            table.entries.append(Entry(depth: number.parts.count, title: title))
            index = taken
            end = taken
        }
        var first = start
        while first > 0, start - first < 8, isHeadingOfTable(page.lines[first - 1], page) { first -= 1 }
        table.lines = first..<end
        return table
    }

    /// Whether a digit of its number touches a title.
    private static func isTouched(_ title: Range<Int>, _ page: ScrapePage) -> Bool {
        !title.isEmpty && title.lowerBound > 0 && page.bytes[title.lowerBound - 1].isASCIIDigit
    }

    private static func isHeadingOfTable(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        !line.roles.isDisjoint(with: [.tocHeading, .tocToggle, .menuItem, .menuHeading]) || isHeading(line, page)
            || isFold(page.text(line))
    }

    /// Whether a text is the link in brackets that folds the table: "[hide]".
    static func isFold(_ text: Bytes) -> Bool {
        guard text.count > 2, text.count <= longestFold, text.first == UInt8(ascii: "["), text.last == UInt8(ascii: "]")
        else { return false }
        let word = Bytes(rebasing: text[1..<text.count - 1]).trimmedOfNoBreakSpaces
        return InterfaceWords.shared.roles(ofLine: word).contains(.tocToggle)
    }

    /// In bytes.
    private static let longestFold = 40

    /// Whether a line is the heading of the table, the link that folds it behind it: "Contents [hide]".
    static func isHeading(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        if line.roles.contains(.tocHeading) || line.kind == .tableOfContents || isFoldedHeading(line, page) {
            return true
        }
        guard line.count <= 60, line.count > 2, page.bytes[line.end - 1] == UInt8(ascii: "]"),
            let open = page.bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: "[")), open > line.start
        else { return false }
        let text = Bytes(rebasing: page.bytes[line.start..<open]).trimmedOfNoBreakSpaces
        return InterfaceWords.shared.roles(ofLine: text).contains(.tocHeading)
    }

    /// Whether a line is the heading of the table and the link without brackets that Vector 2022 puts behind it: "Contents hide".
    static func isFoldedHeading(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.count <= 60 && VectorHead.isFolded(line, among: .tocHeading, page)
    }

    /// Whether a table under its own heading counts on without a gap, and in front of each title stands a tab, as browsers copy it; or
    /// its first title comes again directly behind it. The page may be cut off before the headings come.
    private func isOutline(_ page: ScrapePage) -> Bool {
        guard entries.count >= 2, let first = entries.first else { return false }
        let titles = lines.suffix(entries.count)
        // A line an entry, and no other among them.
        guard zip(titles, entries).allSatisfy({ page.lines[$0].end == $1.title.upperBound }),
            entries.allSatisfy({ !$0.title.isEmpty && $0.title.count <= Self.longestOfOutline }),
            titles.allSatisfy({ !page.lines[$0].endsSentence })
        else { return false }
        if entries.allSatisfy({ page.bytes[$0.title.lowerBound - 1] == UInt8(ascii: "\t") }) { return true }
        guard lines.upperBound < page.lines.count else { return false }
        let next = page.lines[lines.upperBound]
        return HeadingKey.fits(page.listedHeading(of: next), HeadingKey.of(first.title, in: page), in: page)
    }

    /// In bytes.
    private static let longestOfOutline = 200

    /// In bytes.
    private static let longestName = 48

    /// Takes the line in front of a table that stands under no heading which is known: what such a table is called in the page's
    /// language, where the line is short and text stands in front of it.
    private mutating func takeName(_ page: ScrapePage) {
        let index = lines.lowerBound - 1
        guard index > 0, !isHeaded, lines.count >= entries.count else { return }
        let (line, last) = (page.lines[index], page.lines[index - 1])
        let text = page.text(line)
        guard line.part == .body, line.shape == .unknown || line.shape == .heading, line.count <= Self.longestName,
            line.roles.isEmpty, !line.endsSentence, !ScrapeLine.leadsOn(text),
            page.heading(of: line).count == line.count,
            text.holdsLetterOrDigit, !text.contains(where: \.isASCIIDigit), last.part == .body, last.isSentence(),
            !entries.contains(where: { HeadingKey.fits(line.start..<line.end, $0.key, in: page) })
        else { return }
        lines = index..<lines.upperBound
    }

    /// Whether most titles come again behind the table.
    ///
    /// - Parameter signs: Those of the lines.
    private mutating func isBorneOut(by page: ScrapePage, _ signs: Bytes) -> Bool {
        // Results are counted as well, and named again further down; but not all of them.
        let least = isHeaded ? min(entries.count, max(2, (entries.count + 1) / 2)) : max(3, (entries.count * 4 + 4) / 5)
        var foundCount = 0
        var next = lines.upperBound
        var patience = Self.lines(ofPatience: page)
        for number in entries.indices {
            // Read when it is needed: most tables are none, and show it early.
            entries[number].key = HeadingKey.of(entries[number].title, in: page)
            guard isHeaded || entries[number].isWorded else { return false }
            if patience < 0 { return false }
            if let line = Self.line(of: entries[number].key, from: next, page, signs, &patience) {
                foundCount += 1
                next = line + 1
            } else if foundCount + entries.count - number - 1 < least {
                return false
            }
        }
        return foundCount >= least
    }

    private mutating func readKeys(_ page: ScrapePage) {
        for index in entries.indices { entries[index].key = HeadingKey.of(entries[index].title, in: page) }
    }

    /// Whether nearly all titles come again somewhere behind the table: some wikis' headings are glued to what is around
    /// them. A book's contents read so too.
    private func isMentioned(in page: ScrapePage) -> Bool {
        guard entries.count >= 3, lines.upperBound < page.lines.count else { return false }
        var missedCount = 0
        var place = page.lines[lines.upperBound].start
        for entry in entries {
            if let found = page.bytes.firstIndex(of: Bytes(rebasing: page.bytes[entry.title]), from: place) {
                place = found + entry.title.count
            } else {
                missedCount += 1
                if missedCount > min(entries.count / 5, Self.maximumMisses) { return false }
            }
        }
        return true
    }

    /// How many lines are compared with entries before a table counts as none: one that misses most of its headings would take a
    /// look at all of the page for each.
    private static func lines(ofPatience page: ScrapePage) -> Int { 16 * page.lines.count + 10_000 }

    /// The next line that is the heading of an entry.
    ///
    /// - Parameter patience: How many more lines may be compared. 16 whose sign shows that they are others count as one.
    private static func line(
        of key: [UInt8], from start: Int, _ page: ScrapePage, _ signs: Bytes, _ patience: inout Int
    ) -> Int? {
        guard !key.isEmpty, let base = signs.baseAddress else { return nil }
        let sign = HeadingKey.sign(of: key)
        var index = start
        while index < signs.count, patience >= 0 {
            let last = index
            index = ByteScan.first(sign, or: HeadingKey.unknownSign, in: base, from: index, to: signs.count)
            patience -= (index - last) / 16 + 1
            if index < signs.count, isHeading(page.lines[index], key, page) { return index }
            index += 1
        }
        return nil
    }

    private static func isHeading(_ line: ScrapeLine, _ key: [UInt8], _ page: ScrapePage) -> Bool {
        // Before its edit link is looked for, which takes longer.
        guard line.count >= key.count, HeadingKey.mayBegin(page.text(line), with: key) else { return false }
        return HeadingKey.fits(page.listedHeading(of: line), key, in: page)
    }

    /// The number at the start of an entry.
    private struct Number {
        var parts: [Int]
        var title: Range<Int>

        /// Whether a byte is one that browsers for terminals and Markdown write in front of an item, or the space behind it.
        static func isBullet(_ byte: UInt8) -> Bool {
            switch byte {
            case 0x20, UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "o"), UInt8(ascii: "#"),
                UInt8(ascii: "@"):
                true
            default: false
            }
        }

        /// The title behind the number one; nil for a line that does not begin with it.
        static func titleOfFirst(_ page: ScrapePage, _ index: Int) -> Range<Int>? {
            guard let text = text(of: page.lines[index], page),
                let length = SectionNumber.lengthOfFirst(in: Bytes(rebasing: page.bytes[text]))
            else { return nil }
            return skippingSpaces(page, text.lowerBound + length..<text.upperBound)
        }

        /// An entry's number and title; nil where there is no digit.
        private static func text(of line: ScrapeLine, _ page: ScrapePage) -> Range<Int>? {
            var start = line.start
            // Browsers for terminals and Markdown put bullets in front.
            while start < line.end, isBullet(page.bytes[start]) { start += 1 }
            guard start < line.end, Digits.value(Scalar(page.bytes, at: start)) != nil else { return nil }
            return start..<line.end
        }

        private static func skippingSpaces(_ page: ScrapePage, _ range: Range<Int>) -> Range<Int> {
            var start = range.lowerBound
            while start < range.upperBound, page.bytes[start].isHTMLSpace { start += 1 }
            return start..<range.upperBound
        }

        /// Reads a number that can follow `last`. Where the title begins with a digit itself, this tells them apart.
        init?(_ page: ScrapePage, _ index: Int, after last: [Int]) {
            guard let text = Self.text(of: page.lines[index], page),
                let (number, length) = SectionNumber.follower(of: last, in: Bytes(rebasing: page.bytes[text]))
            else { return nil }
            parts = number
            title = Self.skippingSpaces(page, text.lowerBound + length..<text.upperBound)
        }
    }
}
