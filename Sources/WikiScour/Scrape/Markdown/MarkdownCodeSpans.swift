/// Finds code within text: what stands between two runs of as many backticks is no Markdown. Apostrophes and foreign letters are
/// written with backticks too ("`Abd", "Hawai`i"), and are no marks.
struct MarkdownCodeSpans {
    struct Span {
        /// Without the marks, and without the space on either side that keeps them from backticks of the code.
        var text: Range<Int>
        var end: Int
    }

    /// Longer runs are a line that somebody drew.
    private static let longestMark = 12

    private let bytes: Bytes
    private let range: Range<Int>
    /// A bit for the length of each mark that nothing closes any more.
    private var unclosed: UInt16 = 0

    init(_ bytes: Bytes, _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// How many backticks stand at a place.
    func markLength(at open: Int) -> Int {
        var end = open
        while end < range.upperBound, bytes[end] == UInt8(ascii: "`") { end += 1 }
        return end - open
    }

    /// The code whose mark begins at a place; nil where the mark is text.
    mutating func span(at open: Int) -> Span? {
        let length = markLength(at: open)
        guard length <= Self.longestMark, unclosed & 1 << UInt16(length) == 0, opens(open, length) else { return nil }
        var index = open + length
        while index < range.upperBound, let close = bytes.firstIndex(of: UInt8(ascii: "`"), from: index),
            close < range.upperBound
        {
            let other = markLength(at: close)
            index = close + other
            if other == length { return closes(close, length) ? span(open + length..<close, end: index) : nil }
            // Two that touch: what stood between them is gone.
            if length == 1, other == 2, !bytes[close - 1].isHTMLSpace, index < range.upperBound,
                !bytes[index].isHTMLSpace
            {
                return span(open + length..<close, end: close + 1)
            }
        }
        unclosed |= 1 << UInt16(length)
        return nil
    }

    private func opens(_ open: Int, _ length: Int) -> Bool {
        guard length == 1 else { return true }
        let isBehindWord = open > range.lowerBound && isOfLatinWord(bytes[open - 1])
        return !isBehindWord && open + 1 < range.upperBound && !bytes[open + 1].isHTMLSpace
    }

    private func closes(_ close: Int, _ length: Int) -> Bool {
        guard length == 1 else { return true }
        let isBeforeWord = close + 1 < range.upperBound && isOfLatinWord(bytes[close + 1])
        return !isBeforeWord && !bytes[close - 1].isHTMLSpace
    }

    /// Whether a byte is of a word that a mark of code would not touch. Writing without spaces touches it.
    private func isOfLatinWord(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || (0xC3...0xC9).contains(byte)
    }

    private func span(_ text: Range<Int>, end: Int) -> Span {
        let isPadded =
            text.count > 2 && bytes[text.lowerBound] == 0x20 && bytes[text.upperBound - 1] == 0x20
            && !Bytes(rebasing: bytes[text]).isBlank
        return Span(text: isPadded ? text.lowerBound + 1..<text.upperBound - 1 : text, end: end)
    }
}
