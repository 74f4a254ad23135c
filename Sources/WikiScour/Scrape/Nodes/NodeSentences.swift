internal import HTMLReader

/// Tells sentences that go on behind their text node, by what the node holds and what stands behind it.
enum NodeSentences {
    /// In bytes, from the end of a node.
    private static let longestOpenSentence = 200

    /// Whether a node ends within a sentence, and another ends in front of that: ". The wheel of the".
    static func breaksOff(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let text = Bytes(rebasing: bytes[max(line.start, line.end - longestOpenSentence)..<line.end])
        guard text.count > 2, !text.endsInMark else { return false }
        var index = text.count - 2
        while index > 0 {
            index -= 1
            switch text[index] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                guard text[index + 1] == 0x20 else { continue }
                // "by J. R.", "vol. 3", "the 3. wheel".
                return (index == 0 || mayEndSentence(text, index)) && mayBeginSentence(Scalar(text, at: index + 2))
            case 0xE3 where text.matches("。", at: index): return index + 3 < text.count
            default: break
            }
        }
        return false
    }

    private static func mayBeginSentence(_ scalar: Scalar) -> Bool { scalar.isCapitalLetter || scalar.value >= 0x590 }

    private static func mayEndSentence(_ text: Bytes, _ index: Int) -> Bool {
        if text[index - 1] == UInt8(ascii: ")") { return true }
        func isLetter(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") || byte >= 0x80 }
        return index >= 3 && (1...3).allSatisfy { isLetter(text[index - $0]) }
    }

    /// How many nodes may stand before the one that shows a sentence; behind a heading a list may stand as well.
    private static let reach = 6
    private static let reachBehindHeading = 3
    /// In bytes.
    private static let longestHeading = 30
    private static let shortestClause = 30
    private static let shortestParagraph = 100

    /// Whether the first of some nodes begins a sentence, in a script without capitals, by those behind it, and is no heading: behind a paragraph
    /// one of them ends a sentence or has a comma within; behind a heading it must be long.
    static func isLed(
        _ nodes: UnsafeBufferPointer<ScrapeLine>, isBehindProse: Bool, isBehindHeading: Bool, _ bytes: Bytes
    ) -> Bool {
        guard isBehindProse || isBehindHeading, let first = nodes.first, first.count >= longestHeading,
            Scalar(bytes, at: first.start).value >= 0x590
        else { return false }
        let shortest = isBehindProse ? shortestClause : shortestParagraph
        for node in nodes.prefix(isBehindProse ? reach : reachBehindHeading) {
            // Citations may stand between.
            if node.flags.contains(.alone) || bytes[node.start] == UInt8(ascii: "[") { return false }
            if node.count < shortest { continue }
            let text = Bytes(rebasing: bytes[node.start..<min(node.end, node.start + longestOpenSentence)])
            if SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[node.start..<node.end])) || holdsComma(text) {
                return true
            }
        }
        return false
    }

    private static let commas: [StaticString] = ["، ", ", ", "，", "、", "। ", "。"]

    static func holdsComma(_ text: Bytes) -> Bool { commas.contains { text.contains($0) } }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a text ends in a mark, as sentences, entries and cells do.
    var endsInMark: Bool {
        guard let last = last else { return true }
        return !(last.isASCIILetter || last.isASCIIDigit || last == UInt8(ascii: ",") || last == UInt8(ascii: "("))
            && (last < 0x80 || SentenceEnd.isAtEnd(of: self))
    }

    /// Whether the first of some words is a short one with a capital: "The old", "In".
    var beginsWithSmallWord: Bool {
        guard count > 2, self[0] >= UInt8(ascii: "A"), self[0] <= UInt8(ascii: "Z") else { return false }
        return prefix(4).dropFirst().contains(0x20) || (count <= 3 && allSatisfy(\.isASCIILetter))
    }

    /// Whether a text ends in a short word that begins a sentence: ". The", ". In".
    var endsInCapitalWord: Bool {
        var start = count
        while start > 0, count - start <= 3, self[start - 1].isASCIILetter { start -= 1 }
        let length = count - start
        guard length >= 1, length <= 3, start >= 5, self[start - 1] == 0x20, self[start - 2] == UInt8(ascii: "."),
            self[start - 3] >= UInt8(ascii: "a"), self[start - 4] >= UInt8(ascii: "a")
        else { return false }
        return self[start] < UInt8(ascii: "a") && (length > 1 || self[start] == UInt8(ascii: "A"))
    }
}
