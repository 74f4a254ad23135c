internal import HTMLReader

/// Passages whose source breaks its sentences at a column, as somebody typed them or pasted them from a letter: the flattener keeps
/// those breaks, and they look like the ends of paragraphs.
///
/// Many lines end there in a word that leads on, and the next goes on with a small letter. In lists and in programs hardly one does.
struct WrappedSource {
    /// The lines that surely break within a sentence, in order, and how many characters each has.
    private let breaks: [(index: Int, length: Int)]

    /// In characters. Shorter lines may be items or cells, longer ones nobody types.
    private static let widths = 40...110
    private static let fewestBreaks = 4
    /// How many there must be around a line, and within how many lines.
    private static let fewestAround = 2
    private static let reach = 10
    /// By how many characters a line may be shorter than the widest around it, and still be full: links are longer in the source.
    private static let slack = 6

    /// Nil where the page has no such passage.
    init?(_ lines: borrowing PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var breaks: [(index: Int, length: Int)] = []
        /// Whether a line may be within a sentence: items may begin with small letters, but then each does, from the first one on.
        var isOfSentence = false
        var isOpen = false
        for index in 0..<(lines.count - 1) {
            let line = Bytes(rebasing: bytes[lines[index].start..<lines[index].end])
            let beginsSmall = Scalar(line, at: 0).isSmallLetter
            isOfSentence = !beginsSmall || (isOfSentence && isOpen)
            isOpen = Self.isOpen(line)
            if isOpen, isOfSentence, Scalar(bytes, at: lines[index + 1].start).isSmallLetter, Self.leadsOn(line),
                let length = Self.length(of: line)
            {
                breaks.append((index, length))
            }
        }
        guard breaks.count >= Self.fewestBreaks else { return nil }
        self.breaks = breaks
    }

    /// Whether a line is long enough for such a passage and ends within a sentence.
    private static func isOpen(_ line: Bytes) -> Bool {
        guard line.count >= widths.lowerBound else { return false }
        let last = line[line.count - 1]
        return last == UInt8(ascii: ",") || last.isASCIILetter || last >= 0x80
    }

    private static func leadsOn(_ line: Bytes) -> Bool { line.endsInSmallWord || LeadingWords.end(line) }

    /// How many characters a line of such a passage has.
    private static func length(of line: Bytes) -> Int? {
        guard line.count >= widths.lowerBound, line.count <= widths.upperBound * 3 else { return nil }
        let length = line.characterCount
        return widths.contains(length) ? length : nil
    }

    /// Whether a line, which ends without a mark, goes on with the next: that begins with a small letter, or the line leads on, or had no
    /// room for its first word.
    func goesOn(_ line: Bytes, at index: Int, with next: Bytes) -> Bool {
        guard let length = Self.length(of: line) else { return false }
        let around = breaks[first(from: index - Self.reach)...].prefix { $0.index <= index + Self.reach }
        guard around.count >= Self.fewestAround else { return false }
        let first = Scalar(next, at: 0)
        if first.isSmallLetter { return true }
        guard first.isCapitalLetter || next[0].isASCIIDigit else { return false }
        if Self.leadsOn(line) { return true }
        let widest = around.lazy.map(\.length).max() ?? 0
        return length + 1 + next.characterCountOfFirstWord > widest - Self.slack
    }

    /// The place of the first break from a line on.
    private func first(from index: Int) -> Int {
        var (low, high) = (0, breaks.count)
        while low < high {
            let middle = (low + high) / 2
            if breaks[middle].index < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
