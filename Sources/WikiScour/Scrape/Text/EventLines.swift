internal import HTMLReader

/// The pages of a country at the Olympic Games: an event on a line of its own, under it those who took part and how they did, and then the
/// next event. The events are no items of the lists under them.
enum EventLines {
    private static let beginnings: [StaticString] = [
        "Men's ", "Women's ", "Mixed ", "Men\u{2019}s ", "Women\u{2019}s ",
    ]
    private static let fewest = 3

    static func isOne(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        switch page.bytes[line.start] {
        case UInt8(ascii: "M"), UInt8(ascii: "W"):
            let text = page.text(line)
            return beginnings.contains { text.hasPrefixASCII($0) }
        default: return false
        }
    }

    /// Whether the events among some lines each stand in front of a list of their own, in which there are results.
    static func partLists(_ lines: Range<Int>, _ page: ScrapePage) -> Bool {
        var (count, aloneCount) = (0, 0)
        var isBehindEvent = false
        for index in lines {
            let isEvent = isOne(index, page)
            if isEvent {
                count += 1
                if !isBehindEvent, index + 1 < lines.upperBound, !isOne(index + 1, page) { aloneCount += 1 }
            }
            isBehindEvent = isEvent
        }
        guard count >= fewest, aloneCount * 8 >= count * 7 else { return false }
        let resultCount = lines.count { index in
            !isOne(index, page) && page.text(page.lines[index]).contains(where: \.isASCIIDigit)
        }
        return resultCount * 3 >= lines.count - count
    }
}
