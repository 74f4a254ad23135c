/// Boxes in which the next label stands at the end of each line, behind the value: "Velmland Tipo". Those of some languages, that take
/// their values from a database, break their lines between a label and its value.
extension GluedInfobox {
    /// The languages whose boxes do.
    private static let languagesOfLineEnds = ["es", "ca", "gl"]
    private static let fewestLineEnds = 3
    /// In bytes.
    private static let longestLineEnd = 48
    /// Lines of a box.
    private static let longestLine = 300

    static func mayEndLines(in language: String?) -> Bool {
        language.map { languagesOfLineEnds.contains($0) } ?? false
    }

    /// Adds the labels that end their lines behind a space.
    static func takeLineEnds(
        _ found: inout [Found], _ lines: Range<Int>, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage
    ) {
        guard page.flattening == .sourceLines else { return }
        var result: [Found] = []
        var (next, added, gluedCount) = (0, 0, 0)
        for number in lines {
            let line = page.lines[number]
            var end = line.end
            let first = next
            while next < found.count, found[next].line == number { next += 1 }
            if next > first, found[next - 1].range.upperBound == line.end, !found[next - 1].isFirst {
                gluedCount += 1
                // In front of it the header of its group may stand.
                end = found[next - 1].range.lowerBound
            }
            let label = label(endingAt: end, line, page, names).flatMap { label in
                next > first && found[next - 1].range.lowerBound < label.range.upperBound && end == line.end
                    ? nil : label
            }
            result += found[first..<next]
            if let label {
                added += 1
                let place = result.lastIndex { $0.range.lowerBound < label.range.lowerBound }.map { $0 + 1 } ?? 0
                result.insert(label.at(number), at: place)
            }
        }
        if added > 0, added + gluedCount >= fewestLineEnds { found = result }
    }

    private struct LineEnd {
        var range: Range<Int>
        var label: InfoboxLabels.Label

        func at(_ line: Int) -> Found { Found(line: line, range: range, label: label, isFirst: false, isLine: false) }
    }

    /// The longest label that stands behind a space and ends at a place.
    private static func label(
        endingAt end: Int, _ line: ScrapeLine, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage
    ) -> LineEnd? {
        guard line.part == .body, !line.isProse, line.count <= longestLine, end - line.start > 4 else { return nil }
        var index = max(line.start + 2, end - longestLineEnd)
        while index < end - 1 {
            defer { index += 1 }
            guard bytesPart(index, page.bytes), Scalar(page.bytes, at: index).isCapitalLetter else { continue }
            let label = names.label(Bytes(rebasing: page.bytes[index..<end]))
            if !label.isNone, !label.isOnlyPart { return LineEnd(range: index..<end, label: label) }
        }
        return nil
    }

    private static func bytesPart(_ index: Int, _ bytes: Bytes) -> Bool {
        bytes[index - 1] == 0x20 || bytes[index - 1] == 0xA0 && bytes[index - 2] == 0xC2
    }
}
