/// Blocks on one line: some writers fold the white space between two blocks to spaces, and the first item of a list or a heading is
/// then on the line of what is in front of it.
extension MarkdownText {
    /// In spaces: so many stand between blocks only.
    private static let narrowestGap = 3

    /// Where a line ends whose newline stands at a place: in front of the next block on it.
    func endOfFoldedLine(from start: Int, to end: Int) -> Int {
        let first = bytes.skippingBlanks(from: start, to: end)
        // Cells of tables have lists in them, and code and definitions have room.
        guard first < end, bytes[first] != UInt8(ascii: "|"), bytes[first] != UInt8(ascii: ":"), first - start < 4
        else {
            return end
        }
        var index = first
        while let space = bytes.firstIndex(of: 0x20, from: index), space < end {
            let next = bytes.skippingBlanks(from: space, to: end)
            guard next < end else { return end }
            if next - space >= Self.narrowestGap || (next - space == 2 && isItemMark(at: next, before: end)) {
                return next - 1
            }
            if bytes[next] == UInt8(ascii: "#"), beginsHeading(at: next, behind: space, end) { return next - 1 }
            index = next
        }
        return end
    }

    private func isItemMark(at place: Int, before end: Int) -> Bool {
        guard place + 2 < end, bytes[place + 1] == 0x20 else { return false }
        return bytes[place] == UInt8(ascii: "*") || bytes[place] == UInt8(ascii: "-")
            || bytes[place] == UInt8(ascii: "+")
    }

    /// Whether a heading begins behind a formula, a sentence or an edit link.
    private func beginsHeading(at place: Int, behind space: Int, _ end: Int) -> Bool {
        guard bytes.matches("## ", at: place) || bytes.matches("### ", at: place) || bytes.matches("#### ", at: place),
            end - place <= 200
        else { return false }
        switch bytes[space - 1] {
        case UInt8(ascii: "$"), UInt8(ascii: "."), UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: ">"): return true
        default: return false
        }
    }

    /// Whether a line begins where one was parted, so that it goes on with no block.
    func isFolded(at start: Int) -> Bool {
        layout.foldsBlocks && start > 0 && bytes[start - 1] != UInt8(ascii: "\n")
    }

    /// Where the label of an edit link ends that a block begins with, behind a heading: `\[edit\] The mill …`; nil where none does.
    func endOfEditLabel(_ block: Range<Int>) -> Int? {
        let start = bytes.skippingBlanks(from: block.lowerBound, to: block.upperBound)
        guard output.endsInHeading, start < block.upperBound,
            bytes[start] == UInt8(ascii: "[") || bytes.matches("\\[", at: start),
            let close = bytes[start..<min(block.upperBound, start + Self.longestLabel)].firstIndex(
                of: UInt8(ascii: "]")),
            close + 1 == block.upperBound || bytes[close + 1].isHTMLSpace
        else { return nil }
        let open = bytes[start] == UInt8(ascii: "[") ? start : start + 1
        let inside = bytes[close - 1] == UInt8(ascii: "\\") ? min(open + 1, close - 1)..<close - 1 : open + 1..<close
        guard !inside.isEmpty, InterfaceWords.shared.isEditLink(Bytes(rebasing: bytes[inside])) else { return nil }
        return bytes.skippingBlanks(from: close + 1, to: block.upperBound)
    }

    /// In bytes, its brackets included.
    private static let longestLabel = 80
}
