/// A Unicode scalar within UTF-8, with the questions that seams and joins ask about it.
struct Scalar {
    var value: UInt32
    /// How many bytes it takes.
    var length: Int

    /// The scalar that begins at `index`. The bytes must be valid UTF-8.
    init(_ bytes: Bytes, at index: Int) {
        let lead = bytes[index]
        if lead < 0x80 {
            self.init(value: UInt32(lead), length: 1)
            return
        }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length where index + offset < bytes.count {
            value = value << 6 | UInt32(bytes[index + offset] & 0x3F)
        }
        self.init(value: value, length: min(length, bytes.count - index))
    }

    /// The scalar that ends in front of `end`; a space where the line has none.
    init(endingAt end: Int, of text: TextArena, from start: Int) {
        guard end > start else {
            self.init(value: 0x20, length: 0)
            return
        }
        var first = end - 1
        while first > start, text[first] & 0xC0 == 0x80 { first -= 1 }
        let lead = text[first]
        if lead < 0x80 {
            self.init(value: UInt32(lead), length: 1)
            return
        }
        var value = UInt32(lead) & (lead < 0xE0 ? 0x1F : lead < 0xF0 ? 0x0F : 0x07)
        for index in first + 1..<end { value = value << 6 | UInt32(text[index] & 0x3F) }
        self.init(value: value, length: end - first)
    }

    init(value: UInt32, length: Int) {
        self.value = value
        self.length = length
    }

    // Full-width, CJK and Arabic forms count like the ASCII ones.
    var isComma: Bool { value == 0x2C || value == 0xFF0C || value == 0x060C || value == 0x3001 }
    var isSemicolon: Bool { value == 0x3B || value == 0xFF1B || value == 0x061B }
    var isColon: Bool { value == 0x3A || value == 0xFF1A }
    var isOpeningParenthesis: Bool { value == 0x28 || value == 0xFF08 }
    var isClosingParenthesis: Bool { value == 0x29 || value == 0xFF09 }
    var isOpeningBracket: Bool { value == 0x5B || value == 0xFF3B }
    var isClosingBracket: Bool { value == 0x5D || value == 0xFF3D }
    var isFullStop: Bool { value == 0x2E || value == 0xFF0E || value == 0x3002 || value == 0x06D4 }
    var isExclamationOrQuestion: Bool {
        value == 0x21 || value == 0x3F || value == 0xFF01 || value == 0xFF1F || value == 0x061F
    }

    /// A mark that closes what stands before it; a space in front of it goes at a seam.
    var isClosingMark: Bool {
        isComma || isFullStop || isSemicolon || isColon || isExclamationOrQuestion || isClosingParenthesis
            || isClosingBracket
    }

    /// A closing mark that never has a space before it. (French writes one before the others.)
    var drivesOutSpace: Bool { isComma || isFullStop || isClosingParenthesis || isClosingBracket }

    /// A mark of East Asian writing, which has the room of a space within itself.
    var isWideMark: Bool {
        switch value {
        case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
            0xFF5B...0xFF60:
            true
        default: false
        }
    }

    /// A letter of a script that parts words by spaces and endings from words by nothing. (Korean, and scripts of India, put endings
    /// behind a citation.)
    var isLetterOfSpacedScript: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x386...0x3FF, 0x400...0x52F, 0x531...0x587, 0x5D0...0x5EA,
            0x620...0x64A, 0x66E...0x6D3, 0x1E00...0x1FFF:
            value != 0xD7 && value != 0xF7
        default: false
        }
    }

    /// Ends a sentence.
    var isSentenceEnd: Bool { isFullStop || isExclamationOrQuestion }

    /// Follows in a joined value without anything between.
    var isJoinedBare: Bool { isClosingParenthesis || isComma || isSemicolon || isColon }

    /// Joins by itself what follows it in a value: a space is enough.
    var isJoiner: Bool {
        isComma || isSemicolon || isColon || value == 0x2013 || value == 0x2014 || value == 0x2D || value == 0x2F
            || value == 0x26 || value == 0xFF0F || value == 0xFF06 || value == 0xFF0D
    }
}
