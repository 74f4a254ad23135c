internal import HTMLReader

/// Labels that begin with another one, in scripts that put no spaces between words: the Korean "birthday" begins with "birth". Where cells
/// are lines, such a line is a label as a whole, be it in no table.
enum TornLabels {
    /// In bytes: six signs.
    private static let longest = 18

    /// Makes whole lines of the labels that only begin a short one, if others are lines, and a line that is no label follows.
    static func mend(_ found: inout [GluedInfobox.Found], _ page: ScrapePage) {
        guard found.contains(where: { isTorn($0, page) }), found.contains(where: \.isLine) else { return }
        for (index, label) in found.enumerated() where isTorn(label, page) {
            let isValue = index > 0 && found[index - 1].line + 1 == label.line && found[index - 1].isLine
            let isFollowed = index + 1 < found.count && found[index + 1].line <= label.line + 1
            guard !isValue, !isFollowed, label.line + 1 < page.lines.count, page.lines[label.line + 1].part == .body
            else { continue }
            let line = page.lines[label.line]
            found[index].range = label.range.lowerBound..<line.end
            found[index].isLine = true
            found[index].lead = nil
        }
    }

    private static func isTorn(_ label: GluedInfobox.Found, _ page: ScrapePage) -> Bool {
        let line = page.lines[label.line]
        return label.isFirst && !label.isLine && label.range.lowerBound == line.start && line.count <= longest
            && page.bytes[line.start..<line.end].allSatisfy { $0 >= 0x80 }
            && page.bytes[label.range.upperBound] & 0xC0 != 0x80
            && areLetters(label.range.upperBound..<line.end, page.bytes)
    }

    /// Whether all signs of a stretch are Han or Hangul.
    private static func areLetters(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let scalar = Scalar(bytes, at: index)
            switch scalar.value {
            case 0x3400...0x9FFF, 0xAC00...0xD7A3: index += scalar.length
            default: return false
            }
        }
        return !range.isEmpty
    }
}
