internal import CByteScan

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

/// Tells by two bytes of a text that none of some words begins it, or ends it.
struct PairFilter: Sendable {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)

    /// - Parameter isEnd: Whether the word ends texts.
    mutating func insert(_ word: Bytes, isEnd: Bool = false) {
        guard word.count > 1 else {
            for other in 0...UInt8.max {
                insert(isEnd ? other : word[0], isEnd ? word[0] : other)
            }
            return
        }
        if isEnd { insert(word[word.count - 2], word[word.count - 1]) } else { insert(word[0], word[1]) }
    }

    /// - Parameter isMeant: Says of each pair of bytes whether a text may begin with it.
    init(where isMeant: (UInt8, UInt8) -> Bool) {
        for first in 0...UInt8.max {
            for second in 0...UInt8.max where isMeant(first, second) { insert(first, second) }
        }
    }

    init() {}

    private mutating func insert(_ first: UInt8, _ second: UInt8) {
        let pair = Int(first) | Int(second) << 8
        bits[pair >> 6] |= 1 << UInt64(pair & 63)
    }

    /// Calls `body` with each place of a text where a word between white space may begin so, until it says no. A word of one
    /// byte at the end of the text is left out.
    @inline(__always)
    func forEachWord(of text: Bytes, _ body: (Int) -> Bool) {
        guard let base = text.baseAddress, !text.isEmpty else { return }
        bits.withUnsafeBufferPointer { bits in
            var words = wikiscour_words(block: 0, starts: text.wordStarts(from: 0))
            while true {
                let place = wikiscour_next_word(&words, base, text.count, bits.baseAddress!)
                if place == text.count || !body(place) { return }
            }
        }
    }

    @inline(__always)
    func mayBegin(_ text: Bytes) -> Bool { text.count < 2 || contains(text[0], text[1]) }

    @inline(__always)
    func mayEnd(_ text: Bytes) -> Bool { text.count < 2 || mayEnd(text[text.count - 2], text[text.count - 1]) }

    /// Whether a word ends a text with two bytes, the last one of the text last.
    @inline(__always)
    func mayEnd(_ first: UInt8, _ second: UInt8) -> Bool { contains(first, second) }

    @inline(__always)
    func contains(_ first: UInt8, _ second: UInt8) -> Bool {
        let pair = Int(first) | Int(second) << 8
        return bits[pair >> 6] & 1 << UInt64(pair & 63) != 0
    }
}
