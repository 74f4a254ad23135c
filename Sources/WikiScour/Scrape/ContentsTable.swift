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
    static func find(in page: ScrapePage) -> ContentsTable? {
        var other: ContentsTable?
        var attemptCount = 0
        var searchCount = 0
        /// The first byte of each line, by which most that are no heading are passed over many at a time.
        var firsts: [UInt8] = []
        for index in page.lines.indices
        where page.lines[index].count < 300 && mayBegin(page.lines[index], page) {
            guard let first = Number(page, index), first.parts == [1] else { continue }
            let isHeaded = (max(0, index - 6)..<index).contains { isHeading(page.lines[$0], page) }
            guard isHeaded || other == nil else { continue }
            var table = read(page, from: index)
            table.isHeaded = isHeaded
            guard table.entries.count >= 2 else { continue }
            for index in table.entries.indices {
                table.entries[index].key = HeadingKey.of(table.entries[index].title, in: page)
            }
            attemptCount += 1
            if attemptCount > maximumAttempts { return other }
            if firsts.isEmpty { firsts = page.lines.map { page.bytes[$0.start] } }
            table.isBorneOut = firsts.withUnsafeBufferPointer { table.isBorneOut(by: page, $0) }
            if table.isBorneOut {
                if isHeaded { return table }
                other = table
            } else if isHeaded, searchCount < maximumSearches {
                searchCount += 1
                if table.isMentioned(in: page) { return table }
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

    private static func read(_ page: ScrapePage, from start: Int) -> ContentsTable {
        var table = ContentsTable()
        var last: [Int] = []
        var index = start
        var end = start
        // Lines of the interface may stand between the entries ("Toggle History subsection").
        while index < page.lines.count, index - end <= 2 {
            guard let number = Number(page, index, after: last) else {
                index += 1
                continue
            }
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

    private static func isHeadingOfTable(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        !line.roles.isDisjoint(with: [.tocHeading, .tocToggle, .menuItem, .menuHeading]) || isHeading(line, page)
    }

    /// Whether a line is the heading of the table, the link that folds it behind it: "Contents [hide]".
    static func isHeading(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        if line.roles.contains(.tocHeading) { return true }
        guard line.count <= 60, line.count > 2, page.bytes[line.end - 1] == UInt8(ascii: "]"),
            let open = page.bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: "[")), open > line.start
        else { return false }
        let text = Bytes(rebasing: page.bytes[line.start..<open]).trimmedOfNoBreakSpaces
        return InterfaceWords.shared.roles(ofLine: text).contains(.tocHeading)
    }

    /// Whether most titles come again behind the table.
    ///
    /// - Parameter firsts: The first byte of each line.
    private func isBorneOut(by page: ScrapePage, _ firsts: Bytes) -> Bool {
        // Results are counted as well, and named again further down; but not all of them.
        let least = isHeaded ? max(2, (entries.count + 1) / 2) : max(3, (entries.count * 4 + 4) / 5)
        guard isHeaded || entries.allSatisfy(\.isWorded) else { return false }
        var foundCount = 0
        var next = lines.upperBound
        for (number, entry) in entries.enumerated() {
            if let line = Self.line(of: entry.key, from: next, page, firsts) {
                foundCount += 1
                next = line + 1
            } else if foundCount + entries.count - number - 1 < least {
                return false
            }
        }
        return foundCount >= least
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

    /// The next line that is the heading of an entry.
    private static func line(of key: [UInt8], from start: Int, _ page: ScrapePage, _ firsts: Bytes) -> Int? {
        guard let first = key.first, let base = firsts.baseAddress else { return nil }
        var index = start
        while index < firsts.count {
            // A mark or an entity may stand in front.
            index = ByteScan.first(
                first, UInt8(ascii: "["), UInt8(ascii: "&"), or: 0xC2, in: base, from: index, to: firsts.count)
            if index < firsts.count, isHeading(page.lines[index], key, page) { return index }
            index += 1
        }
        return nil
    }

    private static func isHeading(_ line: ScrapeLine, _ key: [UInt8], _ page: ScrapePage) -> Bool {
        guard line.count >= key.count else { return false }
        return HeadingKey.fits(page.headingWithNamelessLink(line) ?? page.heading(of: line), key, in: page)
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

        /// Reads any number.
        init?(_ page: ScrapePage, _ index: Int) {
            self.init(page, index, after: [])
        }

        /// Reads a number that can follow `last`. Where the title begins with a digit itself, this tells them apart.
        init?(_ page: ScrapePage, _ index: Int, after last: [Int]) {
            let line = page.lines[index]
            var position = line.start
            // Browsers for terminals and Markdown put bullets in front.
            while position < line.end, Self.isBullet(page.bytes[position]) { position += 1 }
            let text = Bytes(rebasing: page.bytes[position..<line.end])
            guard !text.isEmpty, Digits.value(Scalar(text, at: 0)) != nil else { return nil }
            guard let (number, length) = SectionNumber.follower(of: last, in: text) else { return nil }
            parts = number
            var start = position + length
            while start < line.end, page.bytes[start].isHTMLSpace { start += 1 }
            title = start..<line.end
        }
    }
}

/// Headings as they are compared: without white space and citation marks, entities read.
enum HeadingKey {
    static func of(_ range: Range<Int>, in page: ScrapePage) -> [UInt8] {
        var key: [UInt8] = []
        read(range, in: page, into: &key)
        return key
    }

    /// Reads a heading into a buffer, which is emptied before.
    static func read(_ range: Range<Int>, in page: ScrapePage, into key: inout [UInt8]) {
        key.removeAll(keepingCapacity: true)
        forEachByte(of: range, in: page) { byte in
            key.append(byte)
            return true
        }
    }

    static func fits(_ range: Range<Int>, _ key: [UInt8], in page: ScrapePage) -> Bool {
        guard range.count >= key.count, !range.isEmpty, let first = key.first,
            mayBegin(with: page.bytes[range.lowerBound], first)
        else { return false }
        var index = 0
        forEachByte(of: range, in: page) { byte in
            guard index < key.count, key[index] == byte else {
                index = -1
                return false
            }
            index += 1
            return true
        }
        return index == key.count && !key.isEmpty
    }

    /// Whether a heading may begin with a byte whose key begins with another: most differ here already. A mark, an entity
    /// or white space may stand in front.
    static func mayBegin(with byte: UInt8, _ first: UInt8) -> Bool {
        byte == first || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "&") || byte == 0xC2 || byte.isHTMLSpace
    }

    private static func forEachByte(of range: Range<Int>, in page: ScrapePage, _ body: (UInt8) -> Bool) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = page.bytes[index]
            if byte.isHTMLSpace {
                index += 1
            } else if byte == 0xC2, index + 1 < range.upperBound, page.bytes[index + 1] == 0xA0 {
                index += 2
            } else if byte == UInt8(ascii: "["),
                let mark = CitationMarks().mark(at: index, in: page.bytes, end: range.upperBound)
            {
                index = mark.end
            } else if byte == UInt8(ascii: "&"), page.isEscaped,
                let (scalar, end) = CharacterReference.read(page.bytes, at: index)
            {
                for byte in String(scalar).utf8 where !body(byte) { return }
                index = end
            } else {
                if !body(byte) { return }
                index += 1
            }
        }
    }
}
