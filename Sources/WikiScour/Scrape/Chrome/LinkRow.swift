/// Rows of links in boxes of navigation: short names with a dot between them, "Mills • Weirs • Locks • Fords • Wells • Quays".
enum LinkRow {
    private static let dots: [StaticString] = ["•", "·"]

    /// Fewer names are an article's as often. In bytes are the longest of the names, and all of the longest row.
    private static let fewestNames = 6
    private static let longestName = 40
    private static let longest = 3000
    /// In bytes: what stands in front of a colon.
    private static let longestLead = 30

    /// Whether a line is one, and no value of an infobox: those stand behind a label.
    ///
    /// - Parameter before: The text of the line in front of it.
    static func isOne(_ text: Bytes, behind before: Bytes, _ labels: InfoboxLabels.OfLanguage) -> Bool {
        guard text.count <= longest, dots.contains(where: { isRow(text, partedBy: $0) }) else { return false }
        return !beginsWithLabel(text, labels) && labels.label(before).isNone && !isEnumeration(text)
    }

    /// Whether a row is what an article says of something: a word, a colon and the names behind it, "Died: Ann Norr • Tom Velm …".
    private static func isEnumeration(_ text: Bytes) -> Bool {
        guard let colon = text.prefix(longestLead).firstIndex(of: UInt8(ascii: ":")), colon > 1, colon + 2 < text.count
        else { return false }
        return text[colon + 1] == 0x20 && !dots.contains { dot in isDot(dot, at: colon + 1, in: text) }
    }

    /// Whether a stretch of a row ends where one of its names does.
    static func isName(_ stretch: Range<Int>, in bytes: Bytes) -> Bool {
        dots.contains { isDot($0, at: stretch.upperBound, in: bytes) }
    }

    /// Whether a dot stands behind the white space at a place, and has some behind it.
    private static func isDot(_ dot: StaticString, at place: Int, in bytes: Bytes) -> Bool {
        let end = place + 1 + dot.utf8CodeUnitCount
        return end < bytes.count && bytes[place].isHTMLSpace && bytes.matches(dot, at: place + 1)
            && bytes[end].isHTMLSpace
    }

    private static func isRow(_ text: Bytes, partedBy dot: StaticString) -> Bool {
        guard var place = firstDot(dot, in: text, from: 0) else { return false }
        var (start, count) = (0, 1)
        while true {
            guard place > start, place - start <= longestName else { return false }
            start = place + dot.utf8CodeUnitCount + 2
            count += 1
            guard let next = firstDot(dot, in: text, from: start) else { break }
            place = next
        }
        return count >= fewestNames && text.count - start <= longestName
    }

    /// Where the white space in front of the next dot stands.
    private static func firstDot(_ dot: StaticString, in text: Bytes, from start: Int) -> Int? {
        var search = start
        while search < text.count, let found = Bytes(rebasing: text[search...]).firstIndex(of: dot) {
            let place = search + found - 1
            if place >= start, isDot(dot, at: place, in: text) { return place }
            search = place + 1 + dot.utf8CodeUnitCount
        }
        return nil
    }

    /// Whether a label is glued to the first name: "GenreRock".
    private static func beginsWithLabel(_ text: Bytes, _ labels: InfoboxLabels.OfLanguage) -> Bool {
        let longest = min(labels.longest(in: text), text.count - 1)
        guard longest > 0 else { return false }
        return (1...longest).contains { end in
            if labels.label(Bytes(rebasing: text[..<end])).isNone { return false }
            let isWithinWord = text[end] >= UInt8(ascii: "a") && text[end] <= UInt8(ascii: "z")
            return !isWithinWord && !dots.contains { isDot($0, at: end, in: text) }
        }
    }
}
