/// Footnotes in Markdown's own form, `[^1]`, which some clippers make of citations.
extension MarkdownText {
    /// In bytes.
    private static let longestName = 60
    /// No page has more; behind them the marks stay.
    private static let mostNames = 4000

    /// The names that a page gives notes for, each with its number.
    static func footnotes(in bytes: Bytes) -> [[UInt8]: Int] {
        var numbers: [[UInt8]: Int] = [:]
        var index = 0
        while let open = bytes.firstIndex(of: "[^", from: index), numbers.count < mostNames {
            index = open + 2
            guard let end = endOfFootnote(at: open, bytes), end < bytes.count else { continue }
            let name = Array(bytes[(open + 2)..<(end - 1)])
            let isNote =
                (open == 0 || bytes[open - 1] == UInt8(ascii: "\n")) && bytes[end] == UInt8(ascii: ":")
            // A page that was cut off has no notes; of its marks the numbers are known.
            let isNumber = name.allSatisfy(\.isASCIIDigit) && open > 0 && !bytes[open - 1].isHTMLSpace
            if isNote || isNumber, numbers[name] == nil { numbers[name] = numbers.count + 1 }
        }
        return numbers
    }

    /// Where a mark ends, be it one of a text or one in front of a note; nil where there is none.
    static func endOfFootnote(at open: Int, _ bytes: Bytes) -> Int? {
        guard bytes.matches("[^", at: open) else { return nil }
        var index = open + 2
        while index < bytes.count, index - open < longestName {
            let byte = bytes[index]
            if byte == UInt8(ascii: "]") { return index > open + 2 ? index + 1 : nil }
            guard
                byte >= 0x80 || byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
                    || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
            else { return nil }
            index += 1
        }
        return nil
    }

    /// Writes a mark in the form that citations have, and returns where it ends; nil where none stands at a place.
    mutating func writeFootnote(at open: Int, _ range: Range<Int>) -> Int? {
        guard !footnotes.isEmpty, open > range.lowerBound, let end = Self.endOfFootnote(at: open, bytes),
            end <= range.upperBound, let number = footnotes[Array(bytes[(open + 2)..<(end - 1)])]
        else { return nil }
        // It belongs to what is in front of it.
        while let last = output.text.last, last == 0x20 { output.text.removeLast() }
        output.text.append(contentsOf: "[\(number)]".utf8)
        return end
    }

    /// Where the text of a note begins that a line is; nil where it is none.
    func startOfNote(_ line: Range<Int>) -> Int? {
        guard !footnotes.isEmpty, let end = Self.endOfFootnote(at: line.lowerBound, bytes), end < line.upperBound,
            bytes[end] == UInt8(ascii: ":")
        else { return nil }
        return bytes.skippingBlanks(from: end + 1, to: line.upperBound)
    }

    /// Where the text of a reference's entry begins that a line is; nil where it is none.
    mutating func startOfEntry(_ range: Range<Int>, _ mark: Mark?) -> Int? {
        if let mark {
            isInNote = false
            return mark.shape == .item ? endOfBacklinks(range) : nil
        }
        let start = startOfNote(range)
        isInNote = start != nil || (isInNote && bytes[range.lowerBound].isHTMLSpace)
        return start ?? (isInNote ? range.lowerBound : nil)
    }

    /// Where the text of a reference's entry begins, behind the links that lead back to its marks; nil where none do.
    func endOfBacklinks(_ range: Range<Int>) -> Int? {
        var start = bytes.skippingBlanks(from: range.lowerBound, to: range.upperBound)
        let limit = min(range.upperBound, start + 4000)
        var end: Int?
        while start < limit, bytes[start] == UInt8(ascii: "["),
            let close = bytes[start..<limit].firstIndex(of: UInt8(ascii: "]")), close - start <= 12,
            bytes.matches("](", at: close),
            let address = bytes[close..<limit].firstIndex(of: UInt8(ascii: ")")),
            Bytes(rebasing: bytes[close..<address]).contains("#cite_ref")
        {
            start = bytes.skippingBlanks(from: address + 1, to: range.upperBound)
            end = start
        }
        return end
    }
}
