internal import HTMLReader

/// The headings that the contents tell of where each text node is a line: a link or italics part one into some.
extension ContentsNodes {
    /// How many nodes a title is at most.
    static let mostNodes = 9
    /// How many entries behind the last heading the next one may be.
    private static let reachOfEntries = 8

    /// The text of some nodes, without white space.
    static func key(of nodes: Range<Int>, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> [UInt8] {
        var key: [UInt8] = []
        for node in nodes {
            for index in lines[node].start..<lines[node].end {
                let byte = bytes[index]
                if byte.isHTMLSpace { continue }
                if byte == 0xA0, key.last == 0xC2 { key.removeLast() } else { key.append(byte) }
            }
        }
        return key
    }

    /// Whether a node is one of a table's.
    func holds(_ node: Int) -> Bool {
        let place = partition(tables.indices) { tables[$0].upperBound <= node }
        return place < tables.count && tables[place].contains(node)
    }

    /// How many of the nodes from a place on are together a title; nil where none are.
    func length(from start: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Int? {
        longest(lines, bytes) { start..<(start + $0) }
    }

    /// How many of the nodes up to a place are together a title; nil where none are.
    func length(endingAt last: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Int? {
        longest(lines, bytes) { (last + 1 - $0)..<(last + 1) }
    }

    /// In bytes.
    private static let longestTitle = 400

    /// The largest of some numbers of nodes that are together a title.
    private func longest(
        _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes, _ nodes: (Int) -> Range<Int>
    ) -> Int? {
        guard !entries.isEmpty else { return nil }
        var length: Int?
        for count in 1...Self.mostNodes {
            let nodes = nodes(count)
            guard nodes.lowerBound >= 0, nodes.upperBound <= lines.count, !holds(nodes.lowerBound),
                !holds(nodes.upperBound - 1),
                lines[nodes.upperBound - 1].end - lines[nodes.lowerBound].start <= Self.longestTitle
            else { break }
            if keys.contains(Self.key(of: nodes, lines, bytes)) { length = count }
        }
        return length
    }

    /// The titles of the tables that links or italics break, and that come again so among some headings.
    func brokenTitles(
        of headings: [Range<Int>], _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> [Range<Int>] {
        let broken = entries.filter { $0.nodes.count > 1 }
        guard !broken.isEmpty else { return [] }
        let found = Set(headings.filter { $0.count > 1 }.map { Self.key(of: $0, lines, bytes) })
        return broken.filter { found.contains($0.wholeKey) }.map(\.nodes)
    }

    /// Walks through the page behind the tables: nodes that are together the next entry are a heading, where no sentence
    /// goes on with them.
    func headings(in lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> [Range<Int>] {
        guard var index = tables.first?.upperBound else { return [] }
        var headings: [Range<Int>] = []
        /// The table that the page is behind, the entries up to its last one, and the next of them.
        var table = 0
        var end = countOfEntries(before: index)
        var next = 0
        while index < lines.count {
            if table + 1 < tables.count, index >= tables[table + 1].lowerBound {
                table += 1
                index = max(index, tables[table].upperBound)
                next = end
                end = countOfEntries(before: index)
                continue
            }
            let range = next..<min(next + Self.reachOfEntries, end)
            guard let (entry, length) = entry(at: index, among: range, lines, bytes),
                lines[index].flags.contains(.alone)
                    || isHeading(index..<(index + length), behind: headings.last, lines, bytes),
                entry == next || leadsToText(index + length, lines)
            else {
                index += 1
                continue
            }
            headings.append(index..<(index + length))
            next = entry + 1
            index += length
        }
        return headings
    }

    private func countOfEntries(before node: Int) -> Int {
        partition(entries.indices) { entries[$0].nodes.lowerBound < node }
    }

    /// The first of some entries that the nodes from a place on are, and how many of them are.
    private func entry(
        at index: Int, among range: Range<Int>, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> (entry: Int, length: Int)? {
        // Most nodes begin otherwise.
        let first = bytes[lines[index].start]
        for entry in range where entries[entry].wholeKey.first == first {
            for key in [entries[entry].wholeKey, entries[entry].key] {
                if let length = Self.length(of: key, from: index, lines, bytes) { return (entry, length) }
            }
        }
        return nil
    }

    /// How many nodes from a place on are together what a key says.
    private static func length(
        of key: [UInt8], from start: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Int? {
        var place = 0
        for node in start..<min(start + mostNodes, lines.count) {
            for index in lines[node].start..<lines[node].end {
                let byte = bytes[index]
                if byte.isHTMLSpace || byte == 0xC2 && bytes.matches("\u{A0}", at: index)
                    || byte == 0xA0 && bytes[index - 1] == 0xC2
                {
                    continue
                }
                guard place < key.count, key[place] == byte else { return nil }
                place += 1
            }
            if place == key.count { return node + 1 - start }
        }
        return nil
    }

    /// In bytes: the cells of tables are shorter, which name what the entries do.
    private static let shortestText = 40

    /// Whether a node begins text, as behind a heading. Where the entry is not the next one, a table may name it.
    private func leadsToText(_ node: Int, _ lines: UnsafeBufferPointer<ScrapeLine>) -> Bool {
        node < lines.count && (node..<min(node + 3, lines.count)).contains { lines[$0].count >= Self.shortestText }
    }

    /// The same of the next entry, which less will do for: some nodes are as long together.
    private func leadsToNodes(
        _ node: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        guard node < lines.count, Scalar(bytes, at: lines[node].start).isCapitalLetter else { return false }
        return lines[min(node + 2, lines.count - 1)].end - lines[node].start >= Self.shortestText
    }

    /// Whether a text ends in a mark that may open a quotation: what is in it is no heading.
    private func endsInQuote(_ text: Bytes) -> Bool {
        let marks: [StaticString] = ["\"", "“", "„", "«", "»", "'", "‘"]
        return marks.contains { text.matches($0, at: max(0, text.count - $0.utf8CodeUnitCount)) }
    }

    /// Whether nodes that read like the next entry are a heading, and no words of a sentence.
    private func isHeading(
        _ nodes: Range<Int>, behind last: Range<Int>?, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        guard nodes.upperBound < lines.count, nodes.lowerBound > 0 else { return false }
        let next = lines[nodes.upperBound]
        guard !NodeEdges.beginsInside(next, bytes) else { return false }
        if last?.upperBound == nodes.lowerBound { return true }
        let before = lines[nodes.lowerBound - 1]
        let text = Bytes(rebasing: bytes[before.start..<before.end])
        if text.last == UInt8(ascii: "]") || text.last == UInt8(ascii: ")") || SentenceEnd.isAtEnd(of: text) {
            return true
        }
        return !NodeEdges.endsInside(text) && !endsInQuote(text)
            && (nodes.count > 1 || leadsToText(nodes.upperBound, lines)
                || leadsToNodes(nodes.upperBound, lines, bytes))
    }
}
