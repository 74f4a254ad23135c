internal import CByteScan

/// Tells by a text's first bytes that none of many words begins it, so that hardly a line is asked more than that. It may
/// say that one begins where none does, never the other way round.
///
/// Four bytes tell most texts, but with words of hundreds of languages many begin like one of them. So words are known by
/// as many as eight of theirs: the first four say how many to look at.
struct WordStarts: Sendable {
    /// How long the longest word is that begins with four bytes, by a hash of them; and whether a word of three bytes is
    /// these three.
    private var fours = [UInt8](repeating: 0, count: 1 << Self.hashWidth)
    private var threes = [Bool](repeating: false, count: 1 << Self.hashWidth)
    /// Whether a word of one or two bytes begins with a byte.
    private var shortest = [Bool](repeating: false, count: 256)
    /// By the hash of four bytes a bit for each length of the words that begin so: 4, 5, 6, 7, and 8 for all longer ones.
    private var lengths = [UInt8](repeating: 0, count: 1 << Self.hashWidth)
    /// How long the longest word of five bytes and more is that begins with as many as eight bytes, by a hash of them.
    private var heads = [UInt8](repeating: 0, count: 1 << Self.headWidth)
    /// Whether there is a word of three bytes or less.
    private var hasShort = false
    /// Whether letters of ASCII are the same in either case, where all of the bytes that are looked at are ASCII.
    private let foldsCase: Bool

    private static let hashWidth = 15
    private static let headWidth = 16

    init(foldsCase: Bool = false) {
        self.foldsCase = foldsCase
    }

    mutating func insert(_ word: Bytes) {
        insert(Self.head(of: word), count: word.count)
    }

    mutating func insert(_ word: String) {
        var word = word
        word.withUTF8 { insert($0) }
    }

    /// Inserts a word of so many bytes, whose first eight are given, the first one lowest.
    mutating func insert(_ head: UInt64, count: Int) {
        let four = UInt32(truncatingIfNeeded: head)
        if count < 4 { hasShort = true }
        switch count {
        case 0: preconditionFailure("an empty word begins everything")
        case 1, 2:
            let first = UInt8(truncatingIfNeeded: head)
            shortest[Int(first)] = true
            if foldsCase, first < 0x80 { shortest[Int(first.lowercasedASCII ^ 0x20)] = true }
        case 3: threes[hash(ofThree: four)] = true
        default:
            let start = hash(four)
            fours[start] = max(fours[start], UInt8(clamping: count))
            // In what case other letters come nobody knows: there four bytes must do.
            let length = foldsCase && head & Self.highs != 0 ? 4 : min(count, 8)
            lengths[start] |= 1 << UInt8(length - 4)
            let place = self.place(of: head, length)
            heads[place] = max(heads[place], UInt8(clamping: count))
        }
    }

    /// Whether a word may begin a text.
    @inline(__always)
    func mayBegin(_ text: Bytes) -> Bool { mayBegin(Self.head(of: text)) }

    /// Whether a word may begin with eight bytes, the first one lowest; zeros stand for what is behind the text's end.
    @inline(__always)
    func mayBegin(_ head: UInt64) -> Bool {
        let four = UInt32(truncatingIfNeeded: head)
        return mayBeginLong(head, four) || (hasShort && mayBeginShort(four))
    }

    @inline(__always)
    private func mayBeginShort(_ four: UInt32) -> Bool { threes[hash(ofThree: four)] || shortest[Int(four & 0xFF)] }

    @inline(__always)
    private func mayBeginLong(_ head: UInt64, _ four: UInt32) -> Bool {
        var lengths = lengths[hash(four)]
        if lengths == 0 { return false }
        if lengths & 1 != 0 || (foldsCase && head & Self.highs != 0) { return true }
        while lengths != 0 {
            if heads[place(of: head, 4 + lengths.trailingZeroBitCount)] != 0 { return true }
            lengths &= lengths - 1
        }
        return false
    }

    /// How long a word is at most that begins a text; 0 where none does.
    ///
    /// - Parameter isSpelled: Whether the fifth byte to the eighth are spelled as in the words; else they are not asked.
    @inline(__always)
    func longest(in text: Bytes, isSpelled: Bool = true) -> Int {
        guard text.count >= 4 else { return text.count }
        let head = Self.head(of: text)
        let four = UInt32(truncatingIfNeeded: head)
        var longest: UInt8 = 0
        if isSpelled {
            var lengths = lengths[hash(four)]
            while lengths != 0 {
                longest = max(longest, heads[place(of: head, 4 + lengths.trailingZeroBitCount)])
                lengths &= lengths - 1
            }
        } else {
            longest = fours[hash(four)]
        }
        if longest == .max { return text.count }
        if longest > 0 { return Int(longest) }
        return hasShort && mayBeginShort(four) ? 3 : 0
    }

    /// The first eight bytes of a text, the first one lowest; zeros stand for what is behind its end.
    @inline(__always)
    static func head(of text: Bytes) -> UInt64 {
        guard let base = text.baseAddress else { return 0 }
        return wikiscour_short_word(base, text.count)
    }

    private static let highs: UInt64 = 0x8080_8080_8080_8080

    @inline(__always)
    private func place(of head: UInt64, _ length: Int) -> Int {
        let shift = UInt64(64 - 8 * length)
        let folded = foldsCase && head & Self.highs == 0 ? head | 0x2020_2020_2020_2020 : head
        let hash = ((folded << shift) >> shift) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> UInt64(64 - Self.headWidth))
    }

    @inline(__always)
    private func hash(ofThree word: UInt32) -> Int { hash(word & 0xFF_FFFF) }

    @inline(__always)
    private func hash(_ word: UInt32) -> Int {
        // Small letters have this bit; what is no letter may share its place with something else.
        let folded = foldsCase && word & 0x8080_8080 == 0 ? word | 0x2020_2020 : word
        return Int((folded &* 0x9E37_79B1) >> UInt32(32 - Self.hashWidth))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The last eight bytes, the last one lowest, as if they were the first of the text read backwards.
    @inline(__always)
    var lastBytesReversed: UInt64 {
        guard let base = baseAddress else { return 0 }
        if count >= 8 { return wikiscour_word(base + (count - 8)).byteSwapped }
        return count == 0 ? 0 : wikiscour_short_word(base, count).byteSwapped >> UInt64((8 - count) * 8)
    }
}
