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
}
