extension GluedInfobox {
    // MARK: Labels that are values

    /// The labels without those that are the values of others. A word may be both: "LanguageEnglishBudget$40" has the
    /// entries "Language" and "Budget".
    static func withoutValues(_ all: [Found], _ page: ScrapePage) -> [Found] {
        let areLines = all.count >= 4 && all.count { $0.isLine } * 3 >= all.count * 2
        let found = all.indices.filter {
            !isEndOfName($0, all, page) && !isFollowedByEndOfName($0, all, page)
                && !(areLines && isBeginningOfName($0, all, page))
        }.map { all[$0] }
        var result: [Found] = []
        var index = 0
        while index < found.count {
            let label = found[index]
            result.append(label)
            // A label that nothing stands behind takes what follows; else only what nothing stands behind is no label.
            let isOpen = !label.label.isHeader && !hasBullet(label, page) && !isFollowed(index, found, page)
            let takesNone = label.label.isValue || namesLanguages(label, page)
            index += 1
            // Where each stands on a line of its own, a value behind it shows that it is a label.
            while !takesNone, index < found.count, found[index].label.isValue, mayBeValue(found[index], page),
                found[index].isFirst
                    ? isOpen && !isFollowed(index, found, page) : isOpen || !isFollowed(index, found, page)
            {
                index += 1
            }
        }
        return result
    }

    /// Whether a label is the beginning of such a name, on the line behind a label, where labels are lines.
    private static func isBeginningOfName(_ index: Int, _ found: [Found], _ page: ScrapePage) -> Bool {
        let label = found[index]
        guard index > 0, label.isFirst, !label.isLine, found[index - 1].isLine, found[index - 1].line + 1 == label.line
        else { return false }
        return Scalar(page.bytes, at: label.range.upperBound).isCapitalLetter
            && page.bytes[label.range.upperBound - 1].isASCIILetter
    }

    /// Labels behind which an image stands, of which a flattened page has nothing.
    private static let ofImages: [StaticString] = ["Signature", "Logo"]

    /// Whether a label is the end of a name that is a value, as of "PlayStation" or "SpringSource": it ends the line, and nothing is
    /// behind it.
    private static func isEndOfName(_ index: Int, _ found: [Found], _ page: ScrapePage) -> Bool {
        let label = found[index]
        guard !label.isFirst, !label.label.isHeader, label.range.upperBound == page.lines[label.line].end,
            Scalar(page.bytes, at: label.range.lowerBound - 1).isSmallLetter
        else { return false }
        let text = Bytes(rebasing: page.bytes[label.range])
        if ofImages.contains(where: { text.equalsASCII($0) }) { return false }
        if index + 1 < found.count { return !isFollowed(index, found, page) }
        // Labels of other rows end their lines too: then the value is on the next.
        let others = found.dropLast().suffix(6).count { !$0.isFirst && $0.range.upperBound == page.lines[$0.line].end }
        if others >= 2 { return false }
        guard label.line + 1 < page.lines.count else { return true }
        let next = page.lines[label.line + 1]
        return next.part != .body || next.isProse
    }

    /// Whether a label is all of such a name but its end, directly behind a label that would be without a value: "PlatformPlayStation".
    private static func isFollowedByEndOfName(_ index: Int, _ found: [Found], _ page: ScrapePage) -> Bool {
        guard index > 0, index + 1 < found.count else { return false }
        let (before, label, next) = (found[index - 1], found[index], found[index + 1])
        // What is as often a value makes no name.
        guard !before.label.isValue, !next.label.isValue else { return false }
        return before.line == label.line && before.range.upperBound == label.range.lowerBound
            && next.line == label.line && label.range.upperBound == next.range.lowerBound
            && isEndOfName(index + 1, found, page)
    }

    /// Whether a label is the header of a name in several languages, each of which is a label then.
    private static func namesLanguages(_ found: Found, _ page: ScrapePage) -> Bool {
        let text = Bytes(rebasing: page.bytes[found.range])
        return text.equalsASCII("Transcriptions") || text.hasSuffixASCII(" name") || text.hasSuffixASCII(" names")
    }

    private static func mayBeValue(_ label: Found, _ page: ScrapePage) -> Bool {
        let end = label.range.upperBound
        return !hasBullet(label, page) && (end >= page.lines[label.line].end || page.bytes[end] != UInt8(ascii: ":"))
    }

    static func hasBullet(_ found: Found, _ page: ScrapePage) -> Bool {
        page.bytes.matches("•", at: found.range.lowerBound)
    }

    /// Whether anything but citations stands between a label and the next one.
    private static func isFollowed(_ index: Int, _ found: [Found], _ page: ScrapePage) -> Bool {
        let label = found[index]
        let line = page.lines[label.line]
        let next = index + 1 < found.count ? found[index + 1] : nil
        let end = next.map { $0.line == label.line ? $0.range.lowerBound : line.end } ?? line.end
        if !isBlank(label.range.upperBound..<max(end, label.range.upperBound), page.bytes) { return true }
        guard let next else { return label.isLine && label.line + 1 < page.lines.count }
        if next.line == label.line { return false }
        return !next.isFirst || page.lines[label.line + 1].start < next.range.lowerBound
    }

    private static let longestMark = 10

    private static func isBlank(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "["):
                // A citation is short; others may be a value.
                let mark = bytes[index..<range.upperBound].prefix(longestMark)
                guard let close = mark.firstIndex(of: UInt8(ascii: "]")), mark[..<close].allSatisfy({ $0 < 0x80 })
                else {
                    return false
                }
                index = close + 1
            case 0x00...0x20, UInt8(ascii: ":"): index += 1
            case 0xC2 where bytes.matches("\u{A0}", at: index): index += 2
            default: return false
            }
        }
        return true
    }

    // MARK: Where a box begins and ends

    /// More lines than a box has in front of its first label.
    private static let longestHead = 12

    /// Where the head of a box begins: with the line that has the page's title, be it further up, or a sentence by its
    /// looks ("Velm Industries, Inc.").
    static func startOfTitled(_ start: Int, _ first: Int, _ lines: Range<Int>, _ page: ScrapePage) -> Int {
        if page.lines[start..<first].contains(where: { $0.flags.contains(.titled) }) { return start }
        var index = start
        while index > lines.lowerBound, first - index < longestHead, page.lines[index - 1].part == .body,
            !page.lines[index - 1].isProse
        {
            index -= 1
            if page.lines[index].flags.contains(.titled) { return index }
        }
        return start
    }

    /// What stands last in the boxes of plants and animals, and lists what they are divided into, a line each.
    private static let listings: [StaticString] = [
        "Subclasses", "Orders", "Suborders", "Families", "Subfamilies", "Tribes", "Genera", "Subgenera", "Species",
        "Subspecies", "Synonyms", "Classes", "Superfamilies", "Type species",
    ]

    static func listsKinds(_ label: Found, _ page: ScrapePage) -> Bool {
        let text = Bytes(rebasing: page.bytes[label.range])
        return listings.contains { text.equalsASCII($0) }
    }
}
