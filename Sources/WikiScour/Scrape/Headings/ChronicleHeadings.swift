internal import HTMLReader

/// The headings of a chronicle, as the page of a day is one: entries that begin with a year, "1165 – The mill of Velm burns.", and
/// between them lines that do not. Where the years begin anew, such a line is a heading; else it may be a caption, unless it names a
/// period.
struct ChronicleHeadings {
    /// From the first entry to the last.
    let entries: Range<Int>
    private(set) var headings: [(index: Int, level: Int)] = []
    /// How deep the last heading was in front of years that began anew.
    private var levelOfTopic = 2

    private static let fewestEntries = 12
    /// In bytes.
    private static let longestHeading = 60

    /// Nil where a page, or most of it, is none.
    init?(in content: Range<Int>, _ page: ScrapePage) {
        guard page.flattening == .sourceLines else { return nil }
        let places = content.filter { page.lines[$0].part == .body && Self.year(page.text(page.lines[$0])) != nil }
        guard places.count >= Self.fewestEntries, let first = places.first, let last = places.last,
            places.count * 3 >= (last - first) * 2
        else { return nil }
        entries = first..<(last + 1)
        var lastYear = Int.max
        var behind = max(content.lowerBound, first - 2)
        if behind < first, !Self.mayBeHeading(behind, page) { behind += 1 }
        for place in places {
            let year = Self.year(page.text(page.lines[place])) ?? 0
            mark(behind..<place, beginsAnew: year < lastYear, page)
            lastYear = year
            behind = place + 1
        }
    }

    /// Marks the lines between two entries, of which headings are one, or one and another below it.
    private mutating func mark(_ lines: Range<Int>, beginsAnew: Bool, _ page: ScrapePage) {
        guard lines.count == 1 || lines.count == 2, lines.allSatisfy({ Self.mayBeHeading($0, page) }) else { return }
        var level = beginsAnew && lines.count == 2 ? 2 : levelOfTopic
        let isFirst = headings.isEmpty
        for index in lines {
            let namesPeriod = Self.namesPeriod(page.text(page.lines[index]))
            guard namesPeriod || (beginsAnew && (isFirst || index == lines.lowerBound)) else { return }
            if !beginsAnew, index == lines.lowerBound, let last = headings.last {
                level = lines.count == 2 ? levelOfTopic : last.level
            }
            headings.append((index, level))
            if beginsAnew { levelOfTopic = level }
            level += 1
        }
    }

    private static func mayBeHeading(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        guard line.part == .body, line.shape == .unknown || line.shape == .item, line.count <= longestHeading,
            !line.endsSentence
        else { return false }
        let first = Scalar(page.bytes, at: line.start)
        return (first.isCapitalLetter || first.value >= 0x600 || namesPeriod(page.text(line)))
            && !ScrapeLine.leadsOn(page.text(line))
    }

    /// Whether a line names years or a century: "1901–1925", "Pre-1600", "20. Jahrhundert". Captions have them in brackets.
    private static func namesPeriod(_ text: Bytes) -> Bool {
        text.count <= longestHeading / 2 && text.contains { $0.isASCIIDigit } && text.last != UInt8(ascii: ")")
    }

    /// The year that an entry begins with.
    private static func year(_ text: Bytes) -> Int? {
        guard let (value, length) = Digits.number(text, at: 0), length <= 12, value <= 2200, value > 0 else {
            return nil
        }
        var end = length
        for mark in ["年", "년"] as [StaticString] where text.matches(mark, at: end) { end += mark.utf8CodeUnitCount }
        while end < text.count, text[end].isHTMLSpace || text.matches("\u{A0}", at: end) {
            end += text[end].isHTMLSpace ? 1 : 2
        }
        guard end + 8 < text.count else { return nil }
        if text[end] == UInt8(ascii: ":") { return value }
        let isDash = ["–", "—", "-", "：", "，"].contains { (dash: StaticString) in text.matches(dash, at: end) }
        // A period begins so, too.
        return isDash && !text[end...].prefix(6).contains { $0.isASCIIDigit } ? value : nil
    }
}
