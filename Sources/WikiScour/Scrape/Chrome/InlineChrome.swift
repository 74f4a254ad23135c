/// What stands within lines and is no text, told by characters that are hardly used otherwise: buttons of pronunciation,
/// keys to sort by, coordinates that touch a number, and what annotated links say to editors.
enum InlineChrome {
    /// What the signs begin with, and the notes to editors.
    static let firstOfSigns: UInt8 = 0xE2
    static let firstOfNotes = UInt8(ascii: "P")

    /// What begins at one of those bytes, or ends there; nil where nothing does.
    static func mark(at place: Int, in bytes: Bytes) -> (ScrapeMark.What, Range<Int>)? {
        if bytes[place] == firstOfNotes {
            guard bytes.matches("Pages displaying ", at: place), let end = endOfNote(behind: place + 17, bytes) else {
                return nil
            }
            return (.hidden, place..<end)
        }
        if bytes.matches("\u{24D8}", at: place) { return (.button, place..<place + 3) }
        if let range = GluedCoordinates.range(aroundMinutes: place, in: bytes) { return (.coordinates, range) }
        guard bytes.matches("\u{2660}", at: place), let start = startOfKey(before: place, bytes) else { return nil }
        return (.hidden, start..<place + 3)
    }

    /// `7002250000000000000♠250`: a number as the template "val" writes it.
    private static func startOfKey(before sign: Int, _ bytes: Bytes) -> Int? {
        let start = sign - 19
        guard start >= 0, bytes[start] >= UInt8(ascii: "1"), bytes[start..<sign].allSatisfy(\.isASCIIDigit) else {
            return nil
        }
        return start
    }

    /// What the template for annotated links says where no description is the page's own, hidden.
    private static let notes: [StaticString] = [
        "short descriptions of redirect targets via Module:Annotated link", "short descriptions of redirect targets",
        "short descriptions with no spaces via Module:Annotated link", "short descriptions with no spaces",
        "wikidata descriptions as a fallback via Module:Annotated link", "wikidata descriptions as a fallback",
    ]

    private static func endOfNote(behind start: Int, _ bytes: Bytes) -> Int? {
        notes.first { bytes.matches($0, at: start) }.map { start + $0.utf8CodeUnitCount }
    }
}
