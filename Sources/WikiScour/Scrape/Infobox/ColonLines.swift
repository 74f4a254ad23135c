internal import HTMLReader

/// Boxes in which the colon behind a label begins the line of the value: "Title", ": Song of rain". Marks of bold type part them so where
/// each text node is a line. Three such pairs tell their own labels, whatever they are called.
enum ColonLines {
    private static let fewest = 3
    /// In bytes.
    private static let longest = 60
    /// How many lines may stand between two of them.
    private static let mostBetween = 8

    static func take(
        _ found: inout [GluedInfobox.Found], _ lines: Range<Int>, _ page: ScrapePage, as label: InfoboxLabels.Label
    ) {
        // In most boxes no value begins so.
        guard
            found.contains(where: {
                $0.isLine && $0.line + 1 < lines.upperBound && beginsWithColon(page.lines[$0.line + 1], page)
            })
        else { return }
        var labels: [Int] = []
        for number in lines where number + 1 < lines.upperBound && isPair(number, page) {
            if let last = labels.last, number - last > mostBetween {
                if labels.count >= fewest { break }
                labels.removeAll()
            }
            labels.append(number)
        }
        guard labels.count >= fewest, let first = labels.first else { return }
        // Within the run a label without a colon is a value, and behind it the box has ended.
        found.removeAll { $0.line >= first }
        for number in labels {
            let line = page.lines[number]
            found.append(
                GluedInfobox.Found(
                    line: number, range: line.start..<line.end, label: label, isFirst: true, isLine: true))
        }
    }

    private static func isPair(_ number: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[number]
        return line.part == .body && line.count <= longest && !line.endsSentence && !beginsWithColon(line, page)
            && Scalar(page.bytes, at: line.start).isCapitalLetter && beginsWithColon(page.lines[number + 1], page)
    }

    /// Whether a line is a colon and a value behind a space.
    static func beginsWithColon(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.part == .body && line.count > 2 && page.bytes[line.start] == UInt8(ascii: ":")
            && page.bytes[line.start + 1].isHTMLSpace
    }
}
