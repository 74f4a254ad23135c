internal import HTMLReader

/// Rows of a box that some flatteners put on a line each, with no more than a space between label and value: "Course Main",
/// "Place of origin Ostra". One such line may be anybody's; several in a row, in front of the article's first sentence, are a box.
enum SpacedRows {
    private static let fewest = 4
    /// In bytes.
    private static let longestRow = 250

    /// Adds the labels of such rows to those that were found, where these are too few to be a box.
    static func take(
        _ found: inout [GluedInfobox.Found], _ lines: Range<Int>, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage
    ) {
        guard page.flattening == .sourceLines, lines.count >= fewest, found.count(where: \.isFirst) < fewest else {
            return
        }
        var rows: [GluedInfobox.Found] = []
        var sureCount = 0
        var distinct: Set<[UInt8]> = []
        for number in lines {
            guard let label = label(at: number, page, names) else { continue }
            let isSure = beginsSurely(label.range.upperBound + 1, page)
            // A single word and a small letter behind it begin a sentence, or a name.
            guard isSure || page.bytes[label.range].contains(0x20) else { continue }
            rows.append(label)
            guard isSure else { continue }
            sureCount += 1
            distinct.insert(Array(page.bytes[label.range]))
        }
        guard let first = rows.first, let last = rows.last, sureCount >= fewest, distinct.count >= fewest,
            rows.count * 2 > last.line - first.line
        else { return }
        let taken = Set(rows.map(\.line))
        found = (found.filter { !taken.contains($0.line) } + rows).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// The longest label that a line begins with, a space and a value behind it.
    private static func label(
        at number: Int, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage
    ) -> GluedInfobox.Found? {
        let line = page.lines[number]
        guard line.part == .body, line.shape == .unknown, !line.isProse, line.count <= longestRow, line.count > 3 else {
            return nil
        }
        let text = page.text(line)
        var lengths = names.lengths(of: text)
        // Longer labels than these have no bit of their own, and are rare.
        lengths &= 1 << UInt64(min(text.count - 1, WordLengths.longest)) - 1
        while lengths > 0b11 {
            let length = UInt64.bitWidth - 1 - lengths.leadingZeroBitCount
            lengths ^= 1 << UInt64(length)
            guard text[length] == 0x20 else { continue }
            let label = names.label(Bytes(rebasing: text[..<length]))
            if label.isNone || label.isOnlyPart || label.isHeader { continue }
            return GluedInfobox.Found(
                line: number, range: line.start..<line.start + length, label: label, isFirst: true, isLine: false)
        }
        return nil
    }

    /// Whether a value begins at a place that no word of the label's sentence would be.
    private static func beginsSurely(_ place: Int, _ page: ScrapePage) -> Bool {
        if page.bytes.matches("www.", at: place) { return true }
        let first = Scalar(page.bytes, at: place)
        return !first.isSmallLetter && !first.isClosingMark && first.value != 0x28
    }
}
