/// A heading between stars, as the html2text of Debian writes it: `***** History[edit] *****`, six for the title and one fewer
/// for each level. It may be broken into lines.
struct StarHeading {
    private static let most = 6
    private static let fewest = 2
    /// No heading takes more lines.
    private static let mostLines = 4

    let level: UInt8
    /// Its text, a piece a line.
    let pieces: [Range<Int>]

    /// How many lines of a page are headings of the first two levels, if it has any: its title, and one under it.
    static let fewestOnPage = 2

    /// Whether a line is a heading of the first two levels.
    static func isOne(_ line: Bytes) -> Bool {
        (line.hasPrefixASCII("***** ") || line.hasPrefixASCII("****** "))
            && (line.hasSuffixASCII(" *****") || line.hasSuffixASCII(" ******"))
    }

    /// Whether a line may be the first of one.
    static func begins(_ line: TerminalLine, _ bytes: Bytes) -> Bool { starCount(line, bytes) != nil }

    private static func starCount(_ line: TerminalLine, _ bytes: Bytes) -> Int? {
        guard line.indent == 0, !line.isBlank else { return nil }
        let count = bytes[line.text..<line.range.upperBound].prefix(most + 1).prefix { $0 == UInt8(ascii: "*") }.count
        guard count >= fewest, count <= most, line.text + count < line.range.upperBound,
            bytes[line.text + count] == 0x20
        else { return nil }
        return count
    }

    /// The heading that begins at a line; nil where none does.
    init?(from first: Int, _ lines: [TerminalLine], _ bytes: Bytes) {
        guard let count = Self.starCount(lines[first], bytes) else { return nil }
        var pieces: [Range<Int>] = []
        for index in first..<min(first + Self.mostLines, lines.count) where !lines[index].isBlank {
            var piece = lines[index].text..<lines[index].range.upperBound
            if index == first { piece = piece.lowerBound + count + 1..<piece.upperBound }
            let stars = bytes[piece].reversed().prefix { $0 == UInt8(ascii: "*") }.count
            // The stars may have a line of their own.
            if stars == count, piece.count > count || index > first {
                let end = bytes.skippingBlanks(before: piece.upperBound - count, from: piece.lowerBound)
                pieces.append(piece.lowerBound..<end)
                level = UInt8(Self.most + 1 - count)
                self.pieces = pieces
                return
            }
            pieces.append(piece)
        }
        return nil
    }
}

extension Bytes {
    /// Whether a line is the sign that stands for an element without text.
    func isEmptyElement(_ line: TerminalLine) -> Bool {
        line.range.upperBound - line.text == 3 && matches("\u{2070}", at: line.text)
    }
}
