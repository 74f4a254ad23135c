internal import HTMLReader

/// Lists where each text node is a line: items that begin with small letters look like a sentence that links break.
///
/// A sentence breaks where a link begins, behind a word that leads on to it as often as not, and its links are short. So
/// a run of longer nodes behind a colon, of which none leads on, is a list.
enum NodeLists {
    /// In bytes: links are often shorter.
    private static let shortestItem = 10
    private static let fewestItems = 3

    /// Makes the items of lists blocks of their own.
    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var start = 0
        var index = 0
        while index <= lines.count {
            if index < lines.count, isItem(lines[index], bytes) {
                index += 1
                continue
            }
            if index - start >= fewestItems, start > 0, bytes[lines[start - 1].end - 1] == UInt8(ascii: ":"),
                !goesOn(at: index, lines.elements, bytes)
            {
                for item in start..<index { lines[item].flags.insert(.alone) }
            }
            index += 1
            start = index
        }
    }

    /// Whether a node goes on with a sentence by its mark.
    private static func goesOn(
        at index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        index < lines.count && !Scalar(bytes, at: lines[index].start).isSmallLetter
            && LineJoiner.beginsInside(lines[index], bytes)
    }

    private static func isItem(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        // Most nodes are short, or begin with a capital.
        guard line.count >= shortestItem, !line.flags.contains(.alone), Scalar(bytes, at: line.start).isSmallLetter
        else {
            return false
        }
        switch bytes[line.end - 1] {
        case UInt8(ascii: ";"): return true
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: "\""):
            return false
        default: return !LineJoiner.endsInside(Bytes(rebasing: bytes[line.start..<line.end]))
        }
    }
}
