internal import HTMLReader

/// The bullets and numbers that a flattener wrote in front of list items: "• Velm", "- Velm", "2. Velm". How far they are set in
/// says how deep they stand.
///
/// Authors begin lines so, too: one sign counts where it is set in, where blank lines part the blocks, or where its neighbour
/// has one as well.
enum ListMarks {
    /// What stands in front of an item.
    struct Mark {
        /// The bullet's first byte; that of a digit for a number.
        var sign: UInt8
        /// -1 for a bullet.
        var number: Int32
        /// Where the item's text begins.
        var text: Int
        /// Whether a tab stands between the two.
        var isTabbed = false

        /// Whether a list may begin with it.
        var mayBeFirst: Bool { number <= 1 }

        /// Whether it goes on with the list that has another mark.
        func follows(_ other: Mark) -> Bool { sign == other.sign && (number < 0 || number == other.number + 1) }
    }

    private static let dots: [StaticString] = ["• ", "◦ ", "▪ ", "● ", "○ ", "‣ "]
    /// macOS puts tabs around them.
    private static let tabbedDots: [StaticString] = ["•\t", "◦\t", "▪\t", "⁃\t"]
    /// In bytes: what is longer is no label of a box.
    private static let longestLabel = 40
    /// In bytes: what is longer is text, whatever it ends in.
    private static let longestTitle = 120

    /// Marks items behind the first sentences: in front of those stands the infobox, which has such bullets within its entries.
    static func mark(_ lines: inout PageBuffer<ScrapeLine>, partsBlocks: Bool, _ bytes: Bytes) {
        // The text of a category may end in no full stop.
        let lead =
            lines.elements.firstIndex { $0.isSentence() } ?? lines.elements.firstIndex { $0.count > longestTitle }
        guard let lead else { return }
        /// How far in the items stand that the next one may be under.
        var indents: [UInt8] = []
        var last: Mark?
        for index in lead..<lines.count {
            guard mayBegin(bytes[lines[index].start]) else {
                if last != nil {
                    indents.removeAll(keepingCapacity: true)
                    last = nil
                }
                continue
            }
            let line = lines[index]
            if let entry = startOfTabbedEntry(line, bytes) {
                lines[index].start = entry
                last = nil
                continue
            }
            guard let mark = mark(of: line, bytes),
                // Comments in program text begin with stars, and entries of boxes with dots.
                partsBlocks || mark.isTabbed
                    || (mark.sign == dotSign ? line.indent > 0 : mark.sign != UInt8(ascii: "*")),
                counts(mark, line, partsBlocks: partsBlocks) || last.map({ mark.follows($0) }) == true
                    || (mark.mayBeFirst && index + 1 < lines.count
                        && Self.mark(of: lines[index + 1], bytes)?.follows(mark) == true)
            else {
                indents.removeAll(keepingCapacity: true)
                last = nil
                continue
            }
            last = mark
            lines[index].start = mark.text
            lines[index].shape = .item
            lines[index].number = mark.number
            while let last = indents.last, last >= line.indent { indents.removeLast() }
            lines[index].level = UInt8(clamping: indents.count)
            indents.append(line.indent)
        }
    }

    /// Whether a mark is one by itself. Where blank lines part the blocks, the page's source indents nothing; elsewhere short
    /// words with a bullet may be labels of a box.
    private static func counts(_ mark: Mark, _ line: ScrapeLine, partsBlocks: Bool) -> Bool {
        if mark.isTabbed { return line.indent > 0 }
        if mark.sign == dotSign, line.indent > 1, line.flags.contains(.blankBefore) { return true }
        if partsBlocks { return mark.sign == dotSign || line.indent > 0 }
        return mark.sign == dotSign && line.indent > 0 && line.end - mark.text > longestLabel
    }

    private static let dotSign: UInt8 = 0xE2

    @inline(__always)
    private static func mayBegin(_ first: UInt8) -> Bool {
        first == dotSign || first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first.isASCIIDigit
    }

    /// Where the mark stands that leads back, in an entry of a list of references whose number has tabs around it; nil where there is
    /// none.
    private static func startOfTabbedEntry(_ line: ScrapeLine, _ bytes: Bytes) -> Int? {
        guard line.indent > 0, bytes[line.start].isASCIIDigit, let (_, length) = Digits.number(bytes, at: line.start),
            bytes.matches("\t", at: line.start + length),
            Bytes(rebasing: bytes[(line.start + length + 1)..<line.end]).beginsWithBacklink
        else { return nil }
        return line.start + length + 1
    }

    /// The mark that a line begins with; nil where it begins with none. A row of links has bullets between them too.
    static func mark(of line: ScrapeLine, _ bytes: Bytes) -> Mark? {
        guard line.shape == .unknown else { return nil }
        var mark: Mark
        switch bytes[line.start] {
        case dotSign:
            if let dot = tabbedDots.first(where: { bytes.matches($0, at: line.start) }) {
                mark = Mark(sign: dotSign, number: -1, text: line.start + dot.utf8CodeUnitCount, isTabbed: true)
                break
            }
            guard let dot = dots.first(where: { bytes.matches($0, at: line.start) }) else { return nil }
            mark = Mark(sign: dotSign, number: -1, text: line.start + dot.utf8CodeUnitCount)
            let rest = Bytes(rebasing: bytes[mark.text..<max(line.end, mark.text)])
            if rest.contains(dot) || rest.hasSuffixASCII("•") { return nil }
        case UInt8(ascii: "-"), UInt8(ascii: "*"):
            guard line.count > 2, bytes[line.start + 1] == 0x20 else { return nil }
            mark = Mark(sign: bytes[line.start], number: -1, text: line.start + 2)
        default:
            guard let (value, length) = Digits.number(bytes, at: line.start), value < 1000,
                bytes.matches(". ", at: line.start + length)
            else { return nil }
            mark = Mark(sign: UInt8(ascii: "0"), number: Int32(value), text: line.start + length + 2)
        }
        mark.text = bytes.skippingBlanks(from: mark.text, to: line.end)
        return mark.text < line.end ? mark : nil
    }
}
