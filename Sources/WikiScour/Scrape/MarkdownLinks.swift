/// The links and images within a block of Markdown. Which bracket closes which is found once, so that no text takes more
/// than one look at each byte.
struct MarkdownLinks {
    /// Longer addresses are none.
    private static let longestAddress = 4000

    private let bytes: Bytes
    private let range: Range<Int>
    /// Where each bracket is closed.
    private var closing: [Int: Int] = [:]
    /// How many addresses that do not end may still be looked for.
    private var patience = 1000

    init(_ bytes: Bytes, _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        var open: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "["): open.append(index)
            case UInt8(ascii: "]"): if let last = open.popLast() { closing[last] = index }
            default: break
            }
            index += 1
        }
    }

    /// The link or image whose bracket opens at a place; nil where the bracket is text.
    mutating func link(at open: Int) -> (text: Range<Int>, end: Int)? {
        guard patience > 0, let close = closing[open], close + 1 < range.upperBound,
            bytes[close + 1] == UInt8(ascii: "(")
        else { return nil }
        guard let end = endOfAddress(close + 1) else {
            patience -= 1
            return nil
        }
        return (open + 1..<close, end)
    }

    /// Where the address ends that opens with a parenthesis; parentheses within it are balanced or escaped.
    private func endOfAddress(_ open: Int) -> Int? {
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
