internal import HTMLReader

/// Finds the labels of a box that no table knows, where a colon stands behind all of its labels: "NameJonApprox. Yield:12" in a box with
/// "Name:", "Country:" and "Founded:".
enum ColonLabels {
    private static let colon = UInt8(ascii: ":")
    private static let fewestKnown = 3
    private static let longest = 40
    private static let mostSpaces = 4
    /// In lines, and the bytes of one.
    private static let mostAbove = 3
    private static let longestAbove = 100

    /// Adds them to those that are known, in their order.
    static func take(
        _ found: inout [GluedInfobox.Found], from top: Int, _ page: ScrapePage, as label: InfoboxLabels.Label
    ) {
        let known = found.filter { isFollowedByColon($0.range.upperBound, page.lines[$0.line].end, page.bytes) }
        guard known.count >= fewestKnown, known.count * 2 >= found.count, let first = found.first, let last = found.last
        else { return }
        let spacedCount = known.count { page.bytes.matches(" ", at: $0.range.upperBound + 1) }
        let isSpaced = spacedCount * 2 > known.count
        var result: [GluedInfobox.Found] = []
        var next = 0
        var start = first.line
        while start > top, first.line - start < mostAbove, isLabelled(start - 1, page, isSpaced: isSpaced) {
            start -= 1
        }
        for number in start...last.line where page.lines[number].part == .body {
            let line = page.lines[number]
            var index = line.start
            while index < line.end {
                while next < found.count, found[next].line == number, found[next].range.upperBound <= index {
                    result.append(found[next])
                    next += 1
                }
                let isKnown = next < found.count && found[next].line == number && found[next].range.contains(index)
                if !isKnown, !isValue(index, of: result.last, page.bytes),
                    let end = end(ofLabelAt: index, in: line, page.bytes, isSpaced: isSpaced),
                    !isHeader(end, of: line, next < found.count ? found[next] : nil, number)
                {
                    result.append(
                        GluedInfobox.Found(
                            line: number, range: index..<end, label: label, isFirst: index == line.start, isLine: false)
                    )
                }
                index = page.bytes.firstGlued(from: index + 1, to: line.end)
            }
            while next < found.count, found[next].line == number {
                result.append(found[next])
                next += 1
            }
        }
        found = result
    }

    /// Whether a line in front of the first known label begins as those of the box do, and holds its value: "Found in: Hill cave".
    private static func isLabelled(_ number: Int, _ page: ScrapePage, isSpaced: Bool) -> Bool {
        let line = page.lines[number]
        guard line.part == .body, line.shape == .unknown, !line.isProse, line.count <= longestAbove,
            let end = end(ofLabelAt: line.start, in: line, page.bytes, isSpaced: isSpaced)
        else { return false }
        return end + 1 < line.end
    }

    /// Whether what begins at a place is all that is left for the value of the label in front.
    private static func isValue(_ index: Int, of label: GluedInfobox.Found?, _ bytes: Bytes) -> Bool {
        guard let label, label.range.upperBound < index else { return label != nil }
        return bytes[label.range.upperBound..<index].allSatisfy { $0 == colon || $0.isHTMLSpace }
    }

    /// Whether a label has no value: it ends its line, and the next begins with another.
    private static func isHeader(_ end: Int, of line: ScrapeLine, _ next: GluedInfobox.Found?, _ number: Int) -> Bool {
        guard end == line.end - 1, let next else { return false }
        return next.isFirst && next.line == number + 1
    }

    private static func isFollowedByColon(_ index: Int, _ end: Int, _ bytes: Bytes) -> Bool {
        index < end && bytes[index] == colon
    }

    /// Behind a space, a bracket or a capital goes on what began in front of it.
    private static func mayEndValue(_ byte: UInt8) -> Bool {
        !byte.isHTMLSpace && byte != UInt8(ascii: "(") && !(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z"))
    }

    /// Where a label ends whose first letter this is, and behind which a colon stands as behind the others; nil where none begins.
    private static func end(ofLabelAt start: Int, in line: ScrapeLine, _ bytes: Bytes, isSpaced: Bool) -> Int? {
        guard Scalar(bytes, at: start).isCapitalLetter,
            start == line.start || mayEndValue(bytes[start - 1]),
            let end = bytes[start..<min(line.end, start + longest)].firstIndex(of: colon),
            end == line.end - 1 || bytes.matches(" ", at: end + 1) == isSpaced
        else { return nil }
        let text = Bytes(rebasing: bytes[start..<end])
        guard text.count > 1, text.spaceCount <= mostSpaces, !text.contains(where: \.isASCIIDigit),
            // A seam within it begins the label; so does the bracket of an address's name.
            text.seamCount == 0, !bytes.matches("//", at: end + 1)
        else { return nil }
        return end
    }
}
