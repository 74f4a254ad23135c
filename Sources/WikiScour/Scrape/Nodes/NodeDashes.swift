internal import HTMLReader

/// Dashes at the ends of text nodes, each of which is a line: "the mill", "—though nobody saw it—", "was".
enum NodeDashes {
    private static let dash: StaticString = "—"

    /// Whether a node begins with a dash that touches its word. With a space behind it, it begins an item as well.
    static func isInsertion(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        bytes[line.start] == 0xE2 && line.count > 3 && bytes.matches(dash, at: line.start)
            && Scalar(bytes, at: line.start + 3).isSmallLetter
    }

    /// Whether a node says behind a dash what the one in front of it is: "Ostra Mill" and "– a mill in Norrland". Where that begins with a
    /// dash too, or leads on, they are items.
    static func tells(_ line: ScrapeLine, of text: Bytes, _ bytes: Bytes) -> Bool {
        guard bytes[line.start] == 0xE2, line.count > 4, beginsWithDash(Bytes(rebasing: bytes[line.start..<line.end]))
        else { return false }
        let letter = Scalar(bytes, at: line.start + 4)
        return (letter.isSmallLetter || (0x590..<0xA000).contains(letter.value)) && !beginsWithDash(text)
            && text.holdsLetterOrDigit && !ScrapeLine.leadsOn(text) && !SentenceEnd.isAtEnd(of: text)
    }

    private static func beginsWithDash(_ text: Bytes) -> Bool { text.matches("– ", at: 0) || text.matches("— ", at: 0) }

    /// Whether a text ends in a dash that touches a word: "Shuttle–". Behind a year it may be a cell's.
    static func isAtEnd(of text: Bytes) -> Bool {
        let end = text.count - 3
        guard end > 0, text.matches("–", at: end) || text.matches(dash, at: end) else { return false }
        return text[end - 1].isASCIILetter
            || text[end - 1] >= 0x80 && Scalar(endingAt: end, in: text).isLetterOfSpacedScript
    }

    /// Whether a dash touches the word in front of it as it does the one behind it: in English it does, in Spanish the
    /// one that opens an insertion does not. Where the page does not show either, it does.
    static func touchBothWords(in bytes: Bytes) -> Bool {
        var (touchingCount, spacedCount) = (0, 0)
        var index = 0
        while let place = bytes.firstIndex(of: dash, from: index) {
            index = place + 3
            guard place > 0, index < bytes.count, bytes[index] > 0x20, bytes[place - 1] != UInt8(ascii: "\n") else {
                continue
            }
            if bytes[place - 1] == 0x20 { spacedCount += 1 } else { touchingCount += 1 }
        }
        return touchingCount >= spacedCount
    }
}
