internal import HTMLReader

/// Citations where the source broke a line. In front of one: what follows belongs to the paragraph above, "… the wheel turned;" and
/// "[12] the miller slept." Behind one: "… as the wheel did[12]" and "and the miller slept."
enum TornCitation {
    /// In bytes. A shorter text may be a cell.
    private static let shortestText = 40
    /// In bytes. Behind the mark there must be text, and a number alone may stand for a link.
    private static let fewestBehind = 20
    /// How far back the citation in front of it may stand, in bytes.
    private static let longestMark = 8

    /// Whether a line begins with the citation that follows those of the text above it, or with one of a sentence that breaks off there.
    ///
    /// Whoever counts sources by hand begins each with its number, and behind a finished sentence any number may be one of those.
    static func begins(_ next: Bytes, behind text: Bytes) -> Bool {
        guard let first = next.first, first == UInt8(ascii: "["), text.count >= shortestText, next.count > fewestBehind,
            text[0] != UInt8(ascii: "["), !text.beginsWithBacklink, let number = number(of: next, at: 0)
        else { return false }
        var end = number.end
        while let other = self.number(of: next, at: end) { end = other.end }
        guard next.count - end >= fewestBehind else { return false }
        if text[text.count - 1] == UInt8(ascii: "]"), let last = lastNumber(of: text) {
            return last + 1 == number.value
        }
        return number.value > 1 && breaksOff(text)
    }

    /// A text without the citations at its end: "[12]", "[b]".
    static func cut(_ text: Bytes) -> Bytes {
        var end = text.count
        while end > 3, text[end - 1] == UInt8(ascii: "]") {
            var place = end - 2
            while place > 0, end - place < longestMark, text[place].isASCIIDigit { place -= 1 }
            // Nothing but digits, or a single letter.
            if place == end - 2, text[place] >= UInt8(ascii: "a"), text[place] <= UInt8(ascii: "z") { place -= 1 }
            guard place > 0, place < end - 2, text[place] == UInt8(ascii: "[") else { break }
            end = place
        }
        return Bytes(rebasing: text[..<end])
    }

    /// Whether a text ends within a clause.
    private static func breaksOff(_ text: Bytes) -> Bool {
        let last = text[text.count - 1]
        return last == UInt8(ascii: ",") || last == UInt8(ascii: ";")
    }

    /// The number in brackets at a place, and where it ends.
    private static func number(of text: Bytes, at place: Int) -> (value: Int, end: Int)? {
        guard place + 2 < text.count, text[place] == UInt8(ascii: "["),
            let (value, length) = Digits.number(text, at: place + 1), value < 1000
        else { return nil }
        let end = place + 1 + length
        return end < text.count && text[end] == UInt8(ascii: "]") ? (value, end + 1) : nil
    }

    private static func lastNumber(of text: Bytes) -> Int? {
        var place = text.count - 2
        let limit = max(text.count - longestMark, 1)
        while place >= limit, text[place] != UInt8(ascii: "[") { place -= 1 }
        guard place >= limit, let found = number(of: text, at: place), found.end == text.count else { return nil }
        return found.value
    }
}
