extension Scalar {
    /// A character of the scripts that write no spaces between words: Han, kana and their marks, Thai, Lao, Khmer, Burmese.
    /// Hangul has spaces.
    var isOfUnspacedScript: Bool {
        switch value {
        case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x312F, 0x3190...0x31FF, 0x3220...0x9FFF: true
        case 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF9F, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// A mark that those scripts share with others: quotation marks, dashes, the ellipsis.
    private var isSharedMark: Bool { (0x2014...0x2026).contains(value) || value == 0xB7 }

    /// Whether two characters touch where a text of such a script was broken between them.
    static func touch(_ first: Scalar, _ second: Scalar) -> Bool {
        if first.isOfUnspacedScript { return second.isOfUnspacedScript || second.isSharedMark }
        return first.isSharedMark && second.isOfUnspacedScript
    }

    /// The character that ends in front of a place.
    init(endingAt end: Int, in bytes: Bytes) {
        var start = end - 1
        while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        self.init(bytes, at: start)
    }
}
