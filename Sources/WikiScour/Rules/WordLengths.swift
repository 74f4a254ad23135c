/// Tells by a text's first bytes how long the words may be that begin it, so that only texts of these lengths are looked up.
/// It may give a length of which there is no word, never the other way round.
struct WordLengths: Sendable {
    /// Words of this length, and all longer ones.
    static let longest = 63

    private static let hashWidth = 15
    private static let headWidth = 16

    /// By the hash of four bytes a bit for each number of bytes to look at: 4, 5, 6, 7, and 8.
    private var counts = [UInt8](repeating: 0, count: 1 << Self.hashWidth)
    /// By the hash of what words begin with, at most eight bytes, a bit for each length of theirs.
    private var lengths = [UInt64](repeating: 0, count: 1 << Self.headWidth)
    /// Whether there are words of one byte, of two, and of three.
    private var hasShort = [false, false, false]

    mutating func insert(_ word: Bytes) {
        let head = WordStarts.head(of: word)
        let count = min(word.count, 8)
        if count >= 4 {
            counts[Self.hash(head & 0xFFFF_FFFF, Self.hashWidth)] |= 1 << UInt8(count - 4)
        } else {
            hasShort[count - 1] = true
        }
        lengths[Self.place(of: head, count)] |= 1 << UInt64(min(word.count, Self.longest))
    }

    /// A bit for each length that a word may have which begins a text.
    @inline(__always)
    func lengths(of text: Bytes) -> UInt64 {
        let head = WordStarts.head(of: text)
        var found: UInt64 = 0
        var counts = counts[Self.hash(head & 0xFFFF_FFFF, Self.hashWidth)]
        while counts != 0 {
            found |= lengths[Self.place(of: head, 4 + counts.trailingZeroBitCount)]
            counts &= counts - 1
        }
        for count in 1...3 where hasShort[count - 1] { found |= lengths[Self.place(of: head, count)] }
        return found
    }

    @inline(__always)
    private static func place(of head: UInt64, _ count: Int) -> Int {
        let shift = UInt64(64 - 8 * count)
        return hash((head << shift) >> shift, headWidth)
    }

    @inline(__always)
    private static func hash(_ word: UInt64, _ width: Int) -> Int {
        Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - width))
    }
}
