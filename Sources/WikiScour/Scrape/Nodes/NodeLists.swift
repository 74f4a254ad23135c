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
        for index in 0..<lines.count where bytes[lines[index].end - 1] == UInt8(ascii: ":") {
            var end = index + 1
            while end < lines.count, isItem(lines[end], bytes) { end += 1 }
            guard end - index > fewestItems, !goesOn(at: end, lines.elements, bytes) else { continue }
            for item in (index + 1)..<end { lines[item].flags.insert(.alone) }
        }
    }

    /// Whether a node goes on with a sentence by its mark.
    private static func goesOn(
        at index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        index < lines.count && !Scalar(bytes, at: lines[index].start).isSmallLetter
            && NodeEdges.beginsInside(lines[index], bytes)
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
        default: return !NodeEdges.endsInside(Bytes(rebasing: bytes[line.start..<line.end]))
        }
    }
}
