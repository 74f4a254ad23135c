/// The levels of headings so far, by how they are called: "Monday 2 June 1890" and "Friday 6 June 1890" are as deep, and so is each
/// "Noun" of a dictionary.
struct SiblingHeadings {
    private struct Name: Hashable {
        var wordCount = 1
        /// The last two words, or the one.
        var end: ContiguousArray<UInt8> = []

        init(_ heading: Bytes) {
            var starts = (beforeLast: 0, last: 0)
            for index in heading.indices.dropFirst() where Self.isSpace(at: index - 1, in: heading) {
                starts = (starts.last, index)
                wordCount += 1
            }
            end.append(contentsOf: heading[starts.beforeLast...].filter { $0 != 0x20 && $0 != 0xC2 && $0 != 0xA0 })
        }

        /// Whether a byte is the last of a space, be it one that does not break.
        private static func isSpace(at index: Int, in heading: Bytes) -> Bool {
            heading[index] == 0x20 || heading[index] == 0xA0 && index > 0 && heading[index - 1] == 0xC2
        }
    }

    private var levels: [Name: Int] = [:]

    mutating func note(_ heading: Bytes, _ level: Int) { levels[Name(heading)] = level }

    /// The level of a heading that stands behind text: that of its like, if there was one, and not far below the heading in front.
    func level(of heading: Bytes, behind last: Int) -> Int { min(levels[Name(heading)] ?? 2, last + 1) }
}
