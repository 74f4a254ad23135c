internal import CByteScan

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
