internal import HTMLReader

/// The table of contents where each text node is a line: numbers and titles in turn. The titles come again as headings,
/// which nothing else tells from the words of a sentence.
struct ContentsNodes {
    /// An entry: where the nodes of its title stand. There may be others behind the first that are none of it.
    struct Entry {
        let nodes: Range<Int>
        /// The first node without white space, and all of them.
        let key: [UInt8]
        let wholeKey: [UInt8]
    }

    /// The entries of all tables in their order, and the nodes that each table takes.
    private(set) var entries: [Entry] = []
    private(set) var tables: [Range<Int>] = []
    private(set) var keys: Set<[UInt8]> = []

    /// Fewer numbers in a row are none of a table, but for two behind the heading of one.
    private static let fewestEntries = 3

    /// Marks the nodes of such tables, and those further down that read like one of their titles, as blocks of their own.
    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) -> ContentsNodes {
        var contents = ContentsNodes()
        var titles: Set<[UInt8]> = []
        var isFirst = [Bool](repeating: false, count: 256)
        var index = 0
        while index < lines.count {
            if !titles.isEmpty, isFirst[Int(bytes[lines[index].start])], lines[index].count <= 255,
                titles.contains(Array(bytes[lines[index].start..<lines[index].end]))
            {
                // Without brackets an edit link is a word that the heading would go on with.
                let hasLabel = isEditLabel(index + 1, lines.elements, bytes)
                if hasLabel { lines[index + 1].flags.insert(.alone) }
                if hasLabel || isHeading(index, lines.elements, bytes) { lines[index].flags.insert(.alone) }
            }
            // Most nodes are words.
            guard mayBeNumber(lines[index], bytes) else {
                index += 1
                continue
            }
            let table = entries(from: index, lines.elements, bytes)
            guard
                table.titles.count >= fewestEntries
                    || table.titles.count > 1 && heading(inFrontOf: index, lines.elements, bytes) != nil
            else {
                index += 1
                continue
            }
            for title in table.titles {
                lines[title - 1].flags.insert(.alone)
                // One that breaks within parentheses goes on.
                if bytes[lines[title].end - 1] != UInt8(ascii: "(") { lines[title].flags.insert(.alone) }
            }
            if let heading = heading(inFrontOf: index, lines.elements, bytes) { lines[heading].flags.insert(.alone) }
            for node in table.titles {
                titles.insert(Array(bytes[lines[node].start..<lines[node].end]))
                isFirst[Int(bytes[lines[node].start])] = true
            }
            contents.append(table.titles, from: index, to: table.end, lines.elements, bytes)
            index = table.end
        }
        return contents
    }

    private mutating func append(
        _ titles: [Int], from start: Int, to end: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) {
        for (number, title) in titles.enumerated() {
            // The number of the next one stands in front of its title.
            let last = number + 1 < titles.count ? titles[number + 1] - 1 : end
            let nodes = title..<min(max(last, title + 1), title + Self.mostNodes)
            let entry = Entry(
                nodes: nodes, key: Self.key(of: title..<(title + 1), lines, bytes),
                wholeKey: Self.key(of: nodes, lines, bytes))
            entries.append(entry)
            keys.insert(entry.key)
            keys.insert(entry.wholeKey)
        }
        tables.append(start..<end)
    }

    /// What folds the table stands between it and its own heading: "Contents", "move to sidebar", "hide".
    private static let reachOfHeading = 6

    private static func heading(
        inFrontOf table: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Int? {
        (max(0, table - reachOfHeading)..<table).last { node in
            node + 1 < lines.count && bytes[lines[node + 1].start] != UInt8(ascii: "[")
                && InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[lines[node].start..<lines[node].end]))
                    .contains(.tocHeading)
        }
    }

    /// How many nodes may stand between two entries, and how many more a title may have that breaks within parentheses.
    private static let reachOfEntry = 2
    private static let reachOfParenthesis = 8
    /// The same in a table that shows its heading: "La France au", "XVII", "e", "et au", "XVIII", "e", "siècle".
    private static let reachOfBrokenEntry = 8

    /// The titles of the table that begins at a node, and where it ends. Other nodes may stand between its entries.
    private static func entries(
        from start: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> (titles: [Int], end: Int) {
        var titles: [Int] = []
        var last: [Int] = []
        var (index, end) = (start, start)
        var reach = reachOfEntry
        /// A table of other things has numbers too: whether this one has the heading of contents is asked where it matters.
        var hasHeading: Bool?
        while index + 1 < lines.count {
            if index - end > reach {
                guard reach < reachOfBrokenEntry else { break }
                if hasHeading == nil { hasHeading = heading(inFrontOf: start, lines, bytes) != nil }
                guard hasHeading == true else { break }
                reach = reachOfBrokenEntry
            }
            guard let number = number(lines[index], after: last, bytes), isTitle(lines[index + 1], bytes) else {
                if last.isEmpty { break }
                index += 1
                continue
            }
            last = number
            titles.append(index + 1)
            index += 2
            end = index
            reach = bytes[lines[end - 1].end - 1] == UInt8(ascii: "(") ? reachOfParenthesis : reachOfEntry
        }
        return (titles, end)
    }

    /// The number that is all of a node, and can follow another.
    private static func number(_ line: ScrapeLine, after last: [Int], _ bytes: Bytes) -> [Int]? {
        guard mayBeNumber(line, bytes) else { return nil }
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        guard let (parts, length) = SectionNumber.follower(of: last, in: text), length == text.count else { return nil }
        return parts
    }

    @inline(__always)
    private static func mayBeNumber(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count <= 12 && (bytes[line.start].isASCIIDigit || bytes[line.start] >= 0xD0)
    }

    private static func isTitle(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let first = bytes[line.start]
        return line.count <= 255
            && (first.isASCIILetter || first.isASCIIDigit || first >= 0x80 || first == UInt8(ascii: "\""))
    }

    /// In bytes.
    private static let longestLabel = 24

    private static func isEditLabel(_ index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        guard index < lines.count, lines[index].count <= longestLabel else { return false }
        let text = Bytes(rebasing: bytes[lines[index].start..<lines[index].end])
        return text[0] != UInt8(ascii: "[") && InterfaceWords.shared.roles(ofLine: text).contains(.editLink)
    }

    /// Whether a node that reads like a title is a heading, and not a link within a sentence: behind it an edit link or a
    /// new sentence stands, and before it one ends.
    private static func isHeading(
        _ index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        guard index + 1 < lines.count else { return false }
        let next = lines[index + 1]
        if bytes[next.start] == UInt8(ascii: "["), index + 2 < lines.count, !bytes[lines[index + 2].start].isASCIIDigit
        {
            return true
        }
        guard index > 0, !Scalar(bytes, at: next.start).isSmallLetter, !Scalar(bytes, at: next.start).isClosingMark,
            bytes[next.start] != UInt8(ascii: "[")
        else { return false }
        let before = Bytes(rebasing: bytes[lines[index - 1].start..<lines[index - 1].end])
        return before.last == UInt8(ascii: "]") || SentenceEnd.isAtEnd(of: before)
    }
}
