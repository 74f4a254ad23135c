/// The links and images within a block of Markdown. Which bracket closes which is found once, so that no text takes more
/// than one look at each byte.
struct MarkdownLinks {
    /// Longer addresses are none.
    private static let longestAddress = 4000

    private let bytes: Bytes
    private let range: Range<Int>
    /// Whether links have the number of their address, and not the address.
    private let haveNumbers: Bool
    /// Where each bracket is closed.
    private var closing: [Int: Int] = [:]
    /// The code within the block, by where it begins.
    private var spans: [Int: MarkdownCodeSpans.Span] = [:]
    /// How many addresses that do not end may still be looked for.
    private var patience = 1000

    /// Where the attributes end that pandoc writes behind a link or a heading, `{.new}` or `{#history}`; the place itself
    /// where there are none.
    func endOfAttributes(at place: Int) -> Int {
        PandocAttributes(bytes, at: place, before: range.upperBound)?.end ?? place
    }

    /// The text in brackets with attributes behind them, `[Mills]{#Mills .mw-headline}`, whose bracket opens at a place.
    mutating func span(at open: Int) -> (text: Range<Int>, attributes: PandocAttributes)? {
        guard patience > 0, let close = closing[open], close + 1 < range.upperBound,
            bytes[close + 1] == UInt8(ascii: "{")
        else { return nil }
        guard let attributes = PandocAttributes(bytes, at: close + 1, before: range.upperBound) else {
            patience -= 1
            return nil
        }
        return (open + 1..<close, attributes)
    }

    init(_ bytes: Bytes, _ range: Range<Int>, haveNumbers: Bool = false) {
        self.bytes = bytes
        self.range = range
        self.haveNumbers = haveNumbers
        var open: [Int] = []
        var code = MarkdownCodeSpans(bytes, range)
        /// The code at hand, and how many brackets are open in front of it: it closes none of them.
        var span: MarkdownCodeSpans.Span?
        var openBefore = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if let within = span, index == within.text.upperBound {
                open.removeLast(open.count - openBefore)
                openBefore = 0
                span = nil
                index = within.end
                continue
            }
            switch bytes[index] {
            case UInt8(ascii: "\\") where span == nil: index += 1
            case UInt8(ascii: "["): open.append(index)
            case UInt8(ascii: "]"):
                if open.count > openBefore, let last = open.popLast() { closing[last] = index }
            case UInt8(ascii: "`") where span == nil:
                guard let found = code.span(at: index) else {
                    index += code.markLength(at: index)
                    continue
                }
                spans[index] = found
                (span, openBefore) = (found, open.count)
                index = found.text.lowerBound
                continue
            default: break
            }
            index += 1
        }
    }

    /// The code whose mark begins at a place; nil where none does.
    func code(at place: Int) -> MarkdownCodeSpans.Span? { spans.isEmpty ? nil : spans[place] }

    /// The link or image whose bracket opens at a place; nil where the bracket is text.
    mutating func link(at open: Int) -> (text: Range<Int>, end: Int)? {
        guard patience > 0, let close = closing[open], close + 1 < range.upperBound else { return nil }
        if haveNumbers, let end = endOfNumber(at: close + 1), !bytes[(open + 1)..<close].allSatisfy(\.isASCIIDigit) {
            return (open + 1..<close, end)
        }
        guard bytes[close + 1] == UInt8(ascii: "(") else { return nil }
        guard let end = endOfAddress(at: close + 1) else { return nil }
        return (open + 1..<close, end)
    }

    /// Where the number of an address ends: `[12]`.
    private func endOfNumber(at open: Int) -> Int? {
        guard bytes[open] == UInt8(ascii: "["), let (_, length) = Digits.number(bytes, at: open + 1) else { return nil }
        let close = open + 1 + length
        return close < range.upperBound && bytes[close] == UInt8(ascii: "]") ? close + 1 : nil
    }

    /// Where the address ends that opens with a parenthesis; nil where it does not end, which is looked for so often only.
    mutating func endOfAddress(at open: Int) -> Int? {
        guard patience > 0 else { return nil }
        let end = findEndOfAddress(open)
        if end == nil { patience -= 1 }
        return end
    }

    /// Parentheses within an address are balanced or escaped.
    private func findEndOfAddress(_ open: Int) -> Int? {
        var depth = 0
        var index = open
        var isQuoted = false
        let limit = min(range.upperBound, open + Self.longestAddress)
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "(") where !isQuoted: depth += 1
            case UInt8(ascii: ")") where !isQuoted || index + 1 == range.upperBound:
                depth -= 1
                if depth == 0 || isQuoted { return index + 1 }
            default: break
            }
            index += 1
        }
        return nil
    }
}
