internal import CByteScan

/// Sorts the characters of a page into text, white space and what nobody sees (clean format, 2.1 and 2.2).
enum CharacterClass {
    case space
    case invisible
    case visible

    /// Whether a byte is text whatever follows it. Lead bytes of blocks that hold invisible characters or spaces are not.
    /// (`wikiscour_is_plain` says the same in C; a test compares them.)
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool {
        if byte < 0x80 { return byte > 0x20 && byte != 0x7F }
        return byte != 0xC2 && byte != 0xD8 && byte != 0xE1 && byte != 0xE2 && byte != 0xEF
    }

    /// How far words with single spaces between them reach from `start`, where a plain byte stands. Ends behind a plain
    /// byte.
    static func endOfWords(_ bytes: Bytes, from start: Int) -> Int {
        wikiscour_end_of_words(bytes.baseAddress!, start, bytes.count)
    }

    /// What a character that is not plain is, and its length in bytes.
    static func special(_ bytes: Bytes, at index: Int) -> (CharacterClass, Int) {
        let lead = bytes[index]
        if lead < 0x80 {
            return (lead == 0x20 || (lead >= 0x09 && lead <= 0x0D) ? .space : .invisible, 1)
        }
        let scalar = Scalar(bytes, at: index)
        switch scalar.value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F: return (.space, scalar.length)
        case 0x80...0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
            return (.invisible, scalar.length)
        default: return (.visible, scalar.length)
        }
    }
}
