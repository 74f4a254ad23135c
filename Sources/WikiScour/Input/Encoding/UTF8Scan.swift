/// What a look over bytes as UTF-8 shows.
struct UTF8Scan {
    /// How many bytes at the beginning are valid UTF-8.
    let validCount: Int
    /// Whether those are ASCII alone.
    let isASCII: Bool

    /// Goes over the bytes up to the first that is not valid.
    ///
    /// Nearly every page is UTF-8 and passes through here, so the loop reads words and looks at single bytes
    /// only at the end.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = bytes.endOfASCII(from: 0)
        isASCII = index == bytes.count
        guard !isASCII, let base = UnsafeRawPointer(bytes.baseAddress) else {
            validCount = index
            return
        }
        scan: while index < bytes.count {
            // Four characters of two bytes at once: Cyrillic, Greek, Hebrew, Arabic.
            while index + 8 <= bytes.count {
                let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                let leads = word & 0x001E_001E_001E_001E
                guard word & 0xC0E0_C0E0_C0E0_C0E0 == 0x80C0_80C0_80C0_80C0,
                    // A lead byte of 0xC0 or 0xC1 does not carry into this bit.
                    (leads &+ 0x001E_001E_001E_001E) & 0x0020_0020_0020_0020 == 0x0020_0020_0020_0020
                else { break }
                index += 8
            }
            // A sequence is looked at as one word of four bytes, the first byte lowest.
            while index + 4 <= bytes.count {
                let word = UInt32(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt32.self))
                if word & 0x80 == 0 {
                    // A lone space between words is no reason to start the search for a run.
                    if word & 0x8000 != 0 { index += 1 } else { break }
                } else if word & 0xC0E0 == 0x80C0, word & 0x1E != 0 {
                    index += 2
                } else if word & 0xC0_C0F0 == 0x80_80E0, word & 0x200F != 0, word & 0x200F != 0x200D {
                    index += 3
                } else if word & 0xC0C0_C0F8 == 0x8080_80F0, word & 0x3007 != 0,
                    word & 0x7 < 4 || word & 0x3007 == 4
                {
                    index += 4
                } else {
                    break scan
                }
            }
            index = bytes.endOfASCII(from: index)
            if index + 4 > bytes.count {
                while index < bytes.count {
                    let unit = UTF8Unit(bytes, at: index)
                    guard unit.isValid else { break scan }
                    index += unit.count
                }
            }
        }
        validCount = index
    }
}

/// A character of UTF-8, or the bytes that one U+FFFD stands for.
struct UTF8Unit {
    let count: Int
    let isValid: Bool
    /// Whether the bytes are the beginning of a character that the end of the input cut off.
    let isCutOff: Bool

    /// Reads the character at `start`.
    ///
    /// Where it is none, the unit is the longest beginning of a character ("maximal subpart"), as browsers do it.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        let expected: Int
        var allowed: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[start] {
        case 0x00...0x7F: expected = 1
        case 0xC2...0xDF: expected = 2
        case 0xE0: (expected, allowed) = (3, 0xA0...0xBF)
        case 0xED: (expected, allowed) = (3, 0x80...0x9F)
        case 0xE1...0xEF: expected = 3
        case 0xF0: (expected, allowed) = (4, 0x90...0xBF)
        case 0xF1...0xF3: expected = 4
        case 0xF4: (expected, allowed) = (4, 0x80...0x8F)
        default: expected = 0
        }
        var end = start + 1
        while end < start + expected, end < bytes.count, allowed.contains(bytes[end]) {
            end += 1
            allowed = 0x80...0xBF
        }
        count = end - start
        isValid = count == expected
        isCutOff = !isValid && expected > 0 && end == bytes.count
    }
}

/// How far bytes that are not quite UTF-8 are from it.
struct UTF8Survey {
    /// Characters of two or more bytes.
    var valid = 0
    /// Places that hold no character.
    var invalid = 0
    /// Whether the last character is cut off. That is no fault of the encoding and not counted as `invalid`.
    var isCutOff = false

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while true {
            index = bytes.endOfASCII(from: index)
            guard index < bytes.count else { return }
            let unit = UTF8Unit(bytes, at: index)
            if unit.isValid {
                valid += 1
            } else if unit.isCutOff {
                isCutOff = true
            } else {
                invalid += 1
            }
            index += unit.count
        }
    }
}
