/// Learns what the edit links of a page are called where its wiki calls them as no table knows: "History[+/-]". The same brackets
/// stand behind several short lines then, with text under them, and nowhere else.
enum OwnEditLabel {
    /// In bytes: of a heading with its link, of the link.
    private static let longestHeading = 160
    private static let links = 3...24
    /// Of one with two labels and a bar between them: "[edit | edit source]".
    private static let longestPair = 100
    /// How many endings are counted: a page has one label.
    private static let mostEndings = 8
    /// A word may be the author's, as in titles with the year or the kind behind each; signs are nobody's.
    private static let fewestWithWord = 3
    private static let fewestWithSigns = 2

    /// Brackets that end lines.
    private struct Ending {
        let range: Range<Int>
        var count = 0
        /// How many of them lead to text.
        var leadingCount = 0
    }

    static func find(in page: ScrapePage) -> Range<Int>? {
        var endings: [Ending] = []
        for index in page.lines.indices where page.lines[index].signs.contains(.closingBracket) {
            guard let range = ending(of: page.lines[index], page) else { continue }
            // A page that has links by their usual name has none by another.
            if InterfaceWords.shared.isEditLink(Bytes(rebasing: page.bytes[inside(range)])) { return nil }
            let known = endings.firstIndex {
                $0.range.count == range.count && page.bytes[$0.range].elementsEqual(page.bytes[range])
            }
            if known == nil, endings.count == mostEndings { return nil }
            let place = known ?? endings.count
            if known == nil { endings.append(Ending(range: range)) }
            endings[place].count += 1
            if leadsToText(index, page) { endings[place].leadingCount += 1 }
        }
        return endings.first { isLabel($0, page) }?.range
    }

    private static func inside(_ range: Range<Int>) -> Range<Int> { range.lowerBound + 1..<range.upperBound - 1 }

    /// The brackets that end a line which may be a heading, without a space in front of them.
    private static func ending(of line: ScrapeLine, _ page: ScrapePage) -> Range<Int>? {
        guard line.part == .body, line.count <= longestHeading, page.bytes[line.end - 1] == UInt8(ascii: "]"),
            line.shape == .unknown || line.shape == .heading, !line.endsSentence,
            let open = Bytes(rebasing: page.bytes[max(line.start, line.end - longestPair)..<line.end])
                .lastIndex(of: UInt8(ascii: "["))
        else { return nil }
        let start = max(line.start, line.end - longestPair) + open
        guard start > line.start + 1, !page.bytes[start - 1].isHTMLSpace,
            links.contains(line.end - start)
                || Bytes(rebasing: page.bytes[start..<line.end]).contains(" | ")
        else { return nil }
        return start..<line.end
    }

    private static func leadsToText(_ index: Int, _ page: ScrapePage) -> Bool {
        guard index + 1 < page.lines.count else { return false }
        let next = page.lines[index + 1]
        return next.isProse || next.endsSentence || ScrapeLine.leadsOn(page.text(next))
    }

    private static func isLabel(_ ending: Ending, _ page: ScrapePage) -> Bool {
        let text = Bytes(rebasing: page.bytes[inside(ending.range)])
        let holdsWord = text.holdsLetterOrDigit
        guard ending.leadingCount >= (holdsWord ? fewestWithWord : fewestWithSigns),
            ending.leadingCount * 2 > ending.count, !text.isBlank, !text.contains(where: \.isASCIIDigit),
            // The links that fold something are called the same everywhere, too.
            InterfaceWords.shared.roles(ofLine: text).isEmpty,
            CitationMarks().mark(at: ending.range.lowerBound, in: page.bytes, end: ending.range.upperBound) == nil
        else { return false }
        return !standsElsewhere(ending, page)
    }

    /// Whether the brackets stand within text, too.
    private static func standsElsewhere(_ ending: Ending, _ page: ScrapePage) -> Bool {
        let text = Bytes(rebasing: page.bytes[ending.range])
        var (count, index) = (0, 0)
        while count <= ending.count, let found = page.bytes.firstIndex(of: text, from: index) {
            count += 1
            index = found + text.count
        }
        return count > ending.count
    }
}
