/// Tells by a text's first four bytes that none of many words begins it, so that hardly a line is asked more than that.
/// It may say that one begins where none does, never the other way round.
struct WordStarts: Sendable {
    /// How long the longest word is that begins with four bytes, by a hash of them; and whether a word of three bytes is
    /// these three.
    private var fours = [UInt8](repeating: 0, count: 1 << Self.hashWidth)
    private var threes = [Bool](repeating: false, count: 1 << Self.hashWidth)
    /// Whether a word of one or two bytes begins with a byte.
    private var shortest = [Bool](repeating: false, count: 256)
    /// Whether letters of ASCII are the same in either case, where all of the bytes are ASCII.
    private let foldsCase: Bool

    private static let hashWidth = 15

    init(foldsCase: Bool = false) {
        self.foldsCase = foldsCase
    }

    mutating func insert(_ word: Bytes) {
        switch word.count {
        case 0: preconditionFailure("an empty word begins everything")
        case 1, 2:
            shortest[Int(word[0])] = true
            if foldsCase, word[0] < 0x80 { shortest[Int(word[0].lowercasedASCII ^ 0x20)] = true }
        case 3: threes[hash(ofThree: Self.word(word[0], word[1], word[2], 0))] = true
        case let count:
            let place = hash(Self.word(word[0], word[1], word[2], word[3]))
            fours[place] = max(fours[place], UInt8(clamping: count))
        }
    }

    mutating func insert(_ word: String) {
        var word = word
        word.withUTF8 { insert($0) }
    }

    /// Whether a word may begin a text; always so where the text is shorter than what is looked at.
    @inline(__always)
    func mayBegin(_ text: Bytes) -> Bool {
        text.count < 4 || mayBegin(Self.word(text[0], text[1], text[2], text[3]))
    }

    /// Whether a word may begin with four bytes, the first one lowest; zeros stand for what is behind the text's end.
    @inline(__always)
    func mayBegin(_ word: UInt32) -> Bool {
        fours[hash(word)] > 0 || threes[hash(ofThree: word)] || shortest[Int(word & 0xFF)]
    }

    /// How long a word is at most that begins a text; 0 where none does.
    @inline(__always)
    func longest(in text: Bytes) -> Int {
        guard text.count >= 4 else { return text.count }
        let word = Self.word(text[0], text[1], text[2], text[3])
        let longest = fours[hash(word)]
        if longest == .max { return text.count }
        if longest > 0 { return Int(longest) }
        return mayBegin(word) ? 3 : 0
    }

    @inline(__always)
    private static func word(_ first: UInt8, _ second: UInt8, _ third: UInt8, _ fourth: UInt8) -> UInt32 {
        UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16 | UInt32(fourth) << 24
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
