/// Headings that only the table of contents tells of.
extension ScrapeHeadings {
    /// Without edit links a heading is a line that reads like an entry. A table's cells may read so as well; what stands
    /// in front of text is rather the heading.
    func markListed(_ page: inout ScrapePage, _ signs: inout HeadingSigns) {
        let candidates = signs.withSigns(of: page) {
            HeadingCandidates(of: entries, among: start..<content.upperBound, page, $0)
        }
        // The last place of each entry that leaves room for those behind it.
        var latest = [Int](repeating: -1, count: entries.count)
        var limit = content.upperBound
        for entry in entries.indices.reversed() {
            let places = candidates.places(of: entry)
            let end = partition(places.indices) { places[$0] < limit }
            guard end > places.startIndex else { continue }
            latest[entry] = places[end - 1]
            limit = places[end - 1]
        }
        var first = start
        for entry in entries.indices where latest[entry] >= 0 {
            let all = candidates.places(of: entry)
            let places = all[partition(all.indices) { all[$0] < first }...].prefix(Self.mostPlaces)
                .prefix { $0 <= latest[entry] }
            guard let place = places.max(by: { looks($0, page) < looks($1, page) }) else { continue }
            let best = places.first { looks($0, page) == looks(place, page) } ?? place
            set(best, entries[entry].depth + 1, page.lines[best].start..<page.lines[best].end, &page)
            first = best + 1
        }
    }

    /// How many lines that read like an entry are compared: entries may be called alike, and lines be like them all.
    private static let mostPlaces = 64

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
}

/// The lines that read like the entries of a table of contents.
private struct HeadingCandidates {
    /// The name of each entry: those that are called alike have one.
    private var names: [Int] = []
    /// The lines, those of a name one after the other; and where each name's begin.
    private var lines: [Int] = []
    private var starts: [Int]

    init(of entries: [ContentsTable.Entry], among range: Range<Int>, _ page: ScrapePage, _ signs: Bytes) {
        var numbers: [[UInt8]: Int] = [:]
        numbers.reserveCapacity(entries.count)
        // Most lines differ in the sign already, and most others in what it is made of.
        var isSign = [Bool](repeating: false, count: 256)
        var heads: [UInt64] = []
        var longest = 0
        for entry in entries {
            let number = numbers[entry.key] ?? numbers.count
            numbers[entry.key] = number
            names.append(number)
            isSign[Int(HeadingKey.sign(of: entry.key))] = true
            heads.append(HeadingKey.head(of: entry.key))
            longest = max(longest, entry.key.count * 2 + 40)
        }
        heads.sort()
        isSign[Int(HeadingKey.unknownSign)] = true
        var found: [(name: Int, line: Int)] = []
        starts = [Int](repeating: 0, count: numbers.count + 1)
        var key: [UInt8] = []
        for index in range where isSign[Int(signs[index])] {
            let line = page.lines[index]
            guard line.part == .body, line.count <= longest else { continue }
            if let head = HeadingKey.head(of: line, in: page) {
                let place = partition(heads.indices) { heads[$0] < head }
                guard place < heads.count, heads[place] == head else { continue }
            }
            key.removeAll(keepingCapacity: true)
            HeadingKey.append(line.start..<line.end, of: page, to: &key)
            guard let name = numbers[key] else { continue }
            found.append((name, index))
            starts[name + 1] += 1
        }
        for name in 0..<numbers.count { starts[name + 1] += starts[name] }
        var ends = starts
        lines = [Int](repeating: 0, count: found.count)
        for (name, line) in found {
            lines[ends[name]] = line
            ends[name] += 1
        }
    }

    /// The lines that read like an entry, in their order.
    func places(of entry: Int) -> ArraySlice<Int> { lines[starts[names[entry]]..<starts[names[entry] + 1]] }
}
