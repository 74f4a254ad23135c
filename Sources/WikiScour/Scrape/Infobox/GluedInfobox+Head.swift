internal import HTMLReader

/// Entries in front of the first known label, of a box whose cells are lines: "Hull damage", "109 MJ".
extension GluedInfobox {
    /// In bytes.
    private static let longestHeadLabel = 60
    private static let longestHeadValue = 40
    private static let mostSpacesOfHead = 3

    /// Takes the last two lines of what stands in front of the first label where they are a label and a number with what it counts; the
    /// title stays in front of them.
    static func takePair(from head: inout [Range<Int>], _ page: ScrapePage) -> Entry? {
        // What the number is multiplied with may be a line of its own, behind a picture.
        let last =
            head.last.map { page.bytes.matches("\u{D7}", at: $0.lowerBound) } == true ? head.count - 2 : head.count - 1
        guard last >= 2 else { return nil }
        let (line, value) = (head[last - 1], head[last])
        guard isNumber(Bytes(rebasing: page.bytes[value])), line.count <= longestHeadLabel else { return nil }
        // Of several text nodes, the last may be the label, and those in front of it captions.
        let text = Bytes(rebasing: page.bytes[line])
        var start = 0
        if let feed = text.lastIndex(of: 0x0A), feed + 1 < text.count {
            start = feed + 1
            if page.rules.labels.of(nil).label(Bytes(rebasing: text[start...])).isNone { start = 0 }
        }
        let label = Bytes(rebasing: text[start...])
        guard let first = label.first, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") || first >= 0xC3,
            label.spaceCount <= mostSpacesOfHead, !label.contains(where: \.isASCIIDigit),
            label.last != UInt8(ascii: "."), label.last != UInt8(ascii: ","),
            !page.bytes[page.title].elementsEqual(label)
        else { return nil }
        let number = value.lowerBound..<head[head.count - 1].upperBound
        head.removeSubrange((last - 1)...)
        if start > 0 { head.append(line.lowerBound..<line.lowerBound + start - 1) }
        return Entry(label: [line.lowerBound + start..<line.upperBound], isHeader: false, value: [number])
    }

    /// Whether a text is a number, with its unit or other numbers behind it; years stand in captions, and sizes of pictures are nobody's.
    private static func isNumber(_ text: Bytes) -> Bool {
        guard text.count <= longestHeadValue, let first = text.first, first.isASCIIDigit,
            text.spaceCount <= mostSpacesOfHead, !text.hasSuffixASCII("px")
        else { return false }
        let digits = text.prefix(while: \.isASCIIDigit).count
        if digits == 4, text.count == 4 { return false }
        guard digits < text.count else { return true }
        // "3rd", "42nd": an office.
        return !text[digits].isASCIILetter
    }
}
