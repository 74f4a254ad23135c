/// Tells by a text's first bytes which sorts of words may begin it: ``WordStarts`` for several lists at once, each of
/// which has a bit.
struct SortedStarts: Sendable {
    private static let hashWidth = 15
    private static let headWidth = 17
    private static let shortWidth = 12

    /// By the hash of four bytes a bit for each length of the words that begin so: 4, 5, 6, 7, and 8 for all longer ones.
    private var lengths = [UInt8](repeating: 0, count: 1 << Self.hashWidth)
    /// By the hash of what words begin with, at most eight bytes, the lists that have them.
    private var heads = [UInt8](repeating: 0, count: 1 << Self.headWidth)
    private var threes = [UInt8](repeating: 0, count: 1 << Self.shortWidth)
    private var twos = [UInt8](repeating: 0, count: 1 << Self.shortWidth)
    private var ones = [UInt8](repeating: 0, count: 256)

    mutating func insert(_ word: Bytes, _ sorts: UInt8) {
        let head = WordStarts.head(of: word)
        switch word.count {
        case 0: preconditionFailure("an empty word begins everything")
        case 1: ones[Int(head & 0xFF)] |= sorts
        case 2: twos[Self.hash(head & 0xFFFF, Self.shortWidth)] |= sorts
        case 3: threes[Self.hash(head & 0xFF_FFFF, Self.shortWidth)] |= sorts
        default:
            let length = min(word.count, 8)
            lengths[Self.hash(head & 0xFFFF_FFFF, Self.hashWidth)] |= 1 << UInt8(length - 4)
            heads[Self.place(of: head, length)] |= sorts
        }
    }

    /// The lists that may have a word which begins with eight bytes, the first one lowest; zeros stand for what is behind
    /// the text's end.
    @inline(__always)
    func sorts(of head: UInt64) -> UInt8 {
        var sorts = ones[Int(head & 0xFF)] | twos[Self.hash(head & 0xFFFF, Self.shortWidth)]
        sorts |= threes[Self.hash(head & 0xFF_FFFF, Self.shortWidth)]
        var lengths = lengths[Self.hash(head & 0xFFFF_FFFF, Self.hashWidth)]
        while lengths != 0 {
            sorts |= heads[Self.place(of: head, 4 + lengths.trailingZeroBitCount)]
            lengths &= lengths - 1
        }
        return sorts
    }

    @inline(__always)
    private static func place(of head: UInt64, _ length: Int) -> Int {
        let shift = UInt64(64 - 8 * length)
        return hash((head << shift) >> shift, headWidth)
    }

    @inline(__always)
    private static func hash(_ word: UInt64, _ width: Int) -> Int {
        Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - width))
    }
}
