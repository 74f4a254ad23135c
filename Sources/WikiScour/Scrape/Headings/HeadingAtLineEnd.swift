internal import HTMLReader

/// A heading with its edit link at the end of a line, behind sentences.
enum HeadingAtLineEnd {
    /// In bytes.
    private static let longestHeading = 100
    /// In bytes: a shorter word in front of a full stop may be an abbreviation.
    private static let shortestWord = 3

    /// Whether a line may end in an edit link. Most brackets are those of citations.
    static func mayEnd(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        bytes[line.end - 1] == UInt8(ascii: "]") && line.count > 3 && !bytes[line.end - 2].isASCIIDigit
    }

    /// Where the heading begins, of which so much text stands in front; nil where there is none.
    static func start(in line: ScrapeLine, behind shortestText: Int, _ bytes: Bytes) -> Int? {
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        guard let link = InterfaceWords.shared.startOfEditLink(atEndOf: text) else { return nil }
        let end = text.skippingBlanks(before: link, from: 0)
        let first = max(shortestText, end - longestHeading)
        var index = end - 1
        while index > first {
            if text[index - 1] == 0x20, mayBegin(text, at: index) {
                let before = text.skippingBlanks(before: index, from: 0)
                if before >= shortestText, endsSentence(Bytes(rebasing: text[..<before])) { return line.start + index }
            }
            index -= 1
        }
        return nil
    }

    private static func mayBegin(_ text: Bytes, at index: Int) -> Bool {
        let first = Scalar(text, at: index)
        return first.isCapitalLetter || first.value >= 0x590 || text[index].isASCIIDigit
    }

    /// Whether a sentence ends there, and no abbreviation: behind a word of some letters, a number, or a closing mark.
    private static func endsSentence(_ text: Bytes) -> Bool {
        guard SentenceEnd.isAtEnd(of: Bytes(rebasing: text.suffix(longestHeading))) else { return false }
        guard text.last == UInt8(ascii: "."), text.count > shortestWord, text[text.count - 2].isASCIILetter else {
            return true
        }
        return ShortLastWords.end(Bytes(rebasing: text.dropLast()))
            || text[(text.count - 1 - shortestWord)..<(text.count - 1)].allSatisfy { $0.isASCIILetter || $0 >= 0x80 }
    }
}
