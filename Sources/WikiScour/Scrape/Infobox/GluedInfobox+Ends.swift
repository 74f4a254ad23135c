/// Labels of glued boxes behind which nothing stands, since they are the ends of values: "OccupationsProgrammerWriterEmployerVelm".
extension GluedInfobox {
    /// Labels behind which an image stands, of which a flattened page has nothing.
    private static let ofImages: [StaticString] = [
        "Signature", "Logo", "Flag", "Seal", "Emblem", "Coat of arms", "Location", "Map", "Home", "Away", "Third",
        "Home colours", "Away colours", "Coordinates",
    ]
    /// Words that are values where nothing stands behind them: what people are, and what works and wares are of.
    private static let ofValues: [StaticString] = [
        "Action", "Actor", "Architect", "Artist", "Author", "Coach", "Composer", "Conductor", "Designer", "Director",
        "Editor", "Engineer", "Film", "Hardware", "Historian", "Illustrator", "Internet", "Manager", "Model", "Music",
        "Photographer", "Presenter", "Producer", "Programmer", "Publisher", "Radio", "Script", "Teacher", "Television",
        "Writer",
    ]

    /// The labels without those that end a value. Of labels that touch each other, all without a value, the first takes the others as its own;
    /// and a single one goes on with the value in front of it where a space is between them, or it is such a word. All others are headers.
    static func withoutEnds(_ found: [Found], _ page: ScrapePage) -> [Found] {
        var result: [Found] = []
        result.reserveCapacity(found.count)
        var index = 0
        while index < found.count {
            // A bullet begins a row.
            var end = index
            while end + 1 < found.count, touches(found[end], found[end + 1]), !hasBullet(found[end + 1], page) {
                end += 1
            }
            let isOpen = end + 1 < found.count && touches(found[end], found[end + 1])
            let run = found[index..<(isOpen ? end + 1 : end)]
            // Words that begin a line are rather the head of a table.
            if run.isEmpty || found[index].isFirst && !isOpen && !hasBullet(found[index], page)
                || run.contains(where: { mayBeHeader($0, page) })
            {
                result += found[index...end]
            } else {
                let isBehindValue = index > 0 && found[index - 1].line == found[index].line
                if run.count > 1 || !isBehindValue || !isWord(found[index], page) { result.append(found[index]) }
                if !isOpen { result.append(found[end]) }
            }
            index = end + 1
        }
        return result
    }

    /// Whether nothing stands between a label and the next one.
    private static func touches(_ label: Found, _ next: Found) -> Bool {
        label.line == next.line && label.lead == nil && label.range.upperBound == next.range.lowerBound
    }

    /// Whether a label is the header of a group wherever nothing stands behind it, or has an image there.
    private static func mayBeHeader(_ label: Found, _ page: ScrapePage) -> Bool {
        if hasBullet(label, page) { return false }
        return label.label.isHeader || label.label.isPart || isOfImage(label, page)
    }

    /// Whether a label is a word of the value in front of it.
    private static func isWord(_ label: Found, _ page: ScrapePage) -> Bool {
        let last = page.bytes[label.range.lowerBound - 1]
        return last == 0x20 || last == 0xA0 || isAny(of: ofValues, label, page)
    }

    /// Whether an image stands behind a label, of which a flattened page has nothing.
    static func isOfImage(_ label: Found, _ page: ScrapePage) -> Bool { isAny(of: ofImages, label, page) }

    private static func isAny(of names: [StaticString], _ label: Found, _ page: ScrapePage) -> Bool {
        let text = Bytes(rebasing: page.bytes[label.range])
        return names.contains { text.equalsASCII($0) }
    }

    // MARK: The last entry

    /// Labels of which one value is enough.
    private static let ofOneValue: [StaticString] = [
        "Website", "Official website", "URL", "Homepage", "Area code", "Postal code", "Time zone", "Elevation",
        "Population",
        "ISSN", "ISBN", "OCLC number",
    ]
    /// Fewer labels do not tell that lines behind the last are of a box.
    private static let fewestOfLines = 3
    /// In lines, and in bytes.
    private static let mostOfLast = 12
    private static let longestOfLast = 80

    /// The lines behind the first value of the last entry that are values of it too: short ones, up to the sentence with which the article
    /// begins. Each names a year, or the like stands in front of them.
    static func restOfLast(_ label: Found, from start: Int, _ count: Int, _ page: ScrapePage) -> Range<Int> {
        let none = start..<start
        guard count >= fewestOfLines, start > 0, start < page.lines.count, !isOfImage(label, page),
            !isAny(of: ofOneValue, label, page)
        else { return none }
        var end = start
        while end < page.lines.count, end - start <= mostOfLast {
            let line = page.lines[end]
            guard line.part == .body else { return none }
            if line.isProse || line.flags.contains(.titled) && line.endsSentence { break }
            guard line.shape == .unknown, line.count <= longestOfLast, !line.endsSentence,
                !line.flags.contains(.captionIndent), isLikeValue(line, page)
            else { return none }
            end += 1
        }
        guard end < page.lines.count, end - start <= mostOfLast else { return none }
        // A single line may be a caption, unless the label asks for several values.
        return end - start > 1 || page.bytes[label.range.upperBound - 1] == UInt8(ascii: "s") ? start..<end : none
    }

    /// Whether a line ends in a parenthesis that holds a number: "Mill Prize (1940)".
    private static func isLikeValue(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard page.bytes[line.end - 1] == UInt8(ascii: ")"),
            let open = page.bytes[line.start..<line.end].lastIndex(of: UInt8(ascii: "("))
        else { return false }
        // What an artist made before and after is navigation.
        return page.bytes[open..<line.end].contains(where: \.isASCIIDigit) && !page.text(line).contains("chronology")
    }
}
