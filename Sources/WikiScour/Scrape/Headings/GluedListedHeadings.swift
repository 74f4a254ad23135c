internal import HTMLReader

/// Parts headings from the text that they are glued to, where the source of the page has no line breaks between its blocks:
/// "… for years.The millIts wheelThe wheel was built …". Only the table of contents tells of them.
enum GluedListedHeadings {
    private static let fewestEntries = 3
    private static let mostEntries = 300
    /// In bytes: no title is longer.
    private static let longestTitle = 200
    /// How many titles are looked for as lines of their own: one that is found shows that headings are lines.
    private static let mostLookedFor = 3

    static func part(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        guard let table = table(in: lines, bytes),
            !table.titles.prefix(mostLookedFor).contains(where: { isLine($0, from: table.end, bytes) }),
            let headings = headings(table.titles, from: table.end, bytes)
        else { return }
        split(&lines, at: headings, bytes)
    }

    /// The titles of the first lines that count from one, and where they end.
    private static func table(
        in lines: borrowing PageBuffer<ScrapeLine>, _ bytes: Bytes
    ) -> (titles: [Bytes], end: Int)? {
        for start in 0..<max(lines.count - 1, 0) where bytes[lines[start].start] == UInt8(ascii: "1") {
            guard SectionNumber.beginTable(text(start, lines, bytes), text(start + 1, lines, bytes)) else { continue }
            var titles: [Bytes] = []
            var last: [Int] = []
            var index = start
            while index < lines.count, titles.count < mostEntries, lines[index].count <= longestTitle {
                let text = text(index, lines, bytes)
                guard let (number, length) = SectionNumber.follower(of: last, in: text), length < text.count,
                    text[length].isHTMLSpace
                else { break }
                last = number
                titles.append(Bytes(rebasing: text[length...]).trimmed)
                index += 1
            }
            if titles.count >= fewestEntries { return (titles, lines[index - 1].end) }
        }
        return nil
    }

    private static func text(_ index: Int, _ lines: borrowing PageBuffer<ScrapeLine>, _ bytes: Bytes) -> Bytes {
        Bytes(rebasing: bytes[lines[index].start..<lines[index].end])
    }

    /// In bytes: no label of an edit link is longer.
    private static let longestLabel = 24

    /// Whether a title stands on a line of its own, its edit link perhaps beside it: "History[edit]", "HistoryEdit", "[edit]History".
    private static func isLine(_ title: Bytes, from start: Int, _ bytes: Bytes) -> Bool {
        var index = start
        while let place = bytes.firstIndex(of: title, from: index) {
            let end = place + title.count
            let rest = bytes[end..<min(end + longestLabel, bytes.count)]
            let endsLine = end + rest.count == bytes.count || rest.contains(UInt8(ascii: "\n"))
            let before = bytes.skippingBlanks(before: place, from: 0)
            let isBehindLink = before > 0 && bytes[before - 1] == UInt8(ascii: "]")
            if endsLine || rest.first == UInt8(ascii: "["), isBehindLink || beginsLine(place, bytes) { return true }
            index = place + 1
        }
        return false
    }

    private static func beginsLine(_ place: Int, _ bytes: Bytes) -> Bool {
        var index = place
        while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == UInt8(ascii: "\t") { index -= 1 }
        return index == 0 || bytes[index - 1] == UInt8(ascii: "\n")
    }

    /// Where the titles stand, in their order, glued to what is around them; nil where too many do not.
    private static func headings(_ titles: [Bytes], from start: Int, _ bytes: Bytes) -> [Range<Int>]? {
        var found: [Range<Int>] = []
        var last = start
        for (number, title) in titles.enumerated() where !title.isEmpty {
            var index = last
            while let place = bytes.firstIndex(of: title, from: index) {
                let range = place..<place + title.count
                if isGlued(range, isBehindHeading: place == found.last?.upperBound, bytes) {
                    found.append(range)
                    last = range.upperBound
                    break
                }
                index = place + 1
            }
            if (number + 1 - found.count) * 5 > titles.count { return nil }
        }
        return found.count >= fewestEntries ? found : nil
    }

    /// Whether something begins at a title, and something else behind it.
    private static func isGlued(_ title: Range<Int>, isBehindHeading: Bool, _ bytes: Bytes) -> Bool {
        let isSure = isBehindHeading || beginsLine(title.lowerBound, bytes) || bytes.endsMark(before: title.lowerBound)
        guard isSure || bytes.hasSeam(at: title.lowerBound) else { return false }
        guard title.upperBound < bytes.count else { return true }
        let next = bytes[title.upperBound]
        if next == UInt8(ascii: "\n") || next == UInt8(ascii: "[") { return true }
        let place = next == 0x20 && isSure ? title.upperBound + 1 : title.upperBound
        guard place < bytes.count else { return true }
        let scalar = Scalar(bytes, at: place)
        return scalar.isCapitalLetter || bytes[place].isASCIIDigit || scalar.value >= 0x2E80
    }

    /// Makes lines of the headings, and of what stands before and behind each.
    private static func split(
        _ lines: inout PageBuffer<ScrapeLine>, at headings: [Range<Int>], _ bytes: Bytes
    ) {
        let old = Array(lines.elements)
        lines.removeAll()
        var next = 0
        for line in old {
            var rest = line
            while next < headings.count, headings[next].lowerBound < line.end {
                for place in [headings[next].lowerBound, headings[next].upperBound]
                where place > rest.start && place < line.end {
                    var piece = rest
                    piece.end = bytes.skippingBlanks(before: place, from: rest.start)
                    if piece.count > 0 { lines.append(piece) }
                    rest.beginAnew(at: bytes.skippingBlanks(from: place, to: line.end))
                }
                next += 1
            }
            if rest.count > 0 { lines.append(rest) }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the mark that ends a sentence, or closes what is in brackets or quotation marks, stands directly in front of a place.
    fileprivate func endsMark(before place: Int) -> Bool {
        guard place > 0 else { return true }
        switch self[place - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ")"),
            UInt8(ascii: "]"), UInt8(ascii: "\""):
            return true
        default: break
        }
        guard place >= 3 else { return false }
        return ["。", "！", "？", "：", "）", "」", "』", "”", "…"].contains { matches($0, at: place - 3) }
    }
}
