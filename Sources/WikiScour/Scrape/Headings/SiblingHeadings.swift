internal import HTMLReader

/// The levels of headings so far, by how they are called: "Monday 2 June 1890" and "Friday 6 June 1890" are as deep, and so is each
/// "Noun" of a dictionary.
struct SiblingHeadings {
    /// By the hash of a name's last words and their number. Two names with one hash would be as deep as each other, which is a guess
    /// anyway.
    private var levels: [UInt64: Int] = [:]

    mutating func note(_ heading: Bytes, _ level: Int) { levels[Self.key(heading)] = level }

    /// The level of a heading that stands behind text: that of its like, if there was one, and not far below the heading in front.
    func level(of heading: Bytes, behind last: Int) -> Int { min(levels[Self.key(heading)] ?? 2, last + 1) }

    private static func key(_ heading: Bytes) -> UInt64 {
        var starts = (beforeLast: 0, last: 0)
        var wordCount: UInt64 = 1
        for index in heading.indices.dropFirst() where isSpace(at: index - 1, in: heading) {
            starts = (starts.last, index)
            wordCount += 1
        }
        var hash = wordCount
        for byte in heading[starts.beforeLast...] where byte != 0x20 && byte != 0xC2 && byte != 0xA0 {
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
        }
        return hash
    }

    /// Whether a byte is the last of a space, be it one that does not break.
    private static func isSpace(at index: Int, in heading: Bytes) -> Bool {
        heading[index] == 0x20 || heading[index] == 0xA0 && index > 0 && heading[index - 1] == 0xC2
    }
}
