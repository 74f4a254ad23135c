public import CByteScan

/// Finds bytes many at a time.
///
/// A page is read byte by byte only where a byte matters; most of it is looked over for the next one that does.
public enum ByteScan {
    /// Where one of two bytes stands first, from `start` on; `end` where neither does.
    @inlinable @inline(__always)
    public static func first(
        _ a: UInt8, or b: UInt8, in bytes: UnsafePointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        wikiscour_first_of(bytes, start, end, a, b)
    }

    /// Where a byte stands first, from `start` on; `end` where it does not.
    @inlinable @inline(__always)
    public static func first(_ a: UInt8, in bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
        wikiscour_first_of(bytes, start, end, a, a)
    }

    /// Where one of four bytes stands first, from `start` on; `end` where none does.
    @inlinable @inline(__always)
    public static func first(
        _ a: UInt8, _ b: UInt8, _ c: UInt8, or d: UInt8, in bytes: UnsafePointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        wikiscour_first_of_four(bytes, start, end, a, b, c, d)
    }

    /// Where a text that begins at `start` ends: at a tag, a character reference, or `end`. And whether it may hold a
    /// character that HTML does not allow; ``holdsForbiddenCharacter(_:)`` tells for sure.
    @inline(__always)
    static func endOfText(
        _ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int
    ) -> (end: Int, isSuspect: Bool) {
        var isSuspect = false
        let found = wikiscour_end_of_text(bytes, start, end, &isSuspect)
        return (found, isSuspect)
    }

    /// How many of eight bytes are letters in lower case, up to the first that is none.
    @inline(__always)
    static func letterCount(in word: UInt64) -> Int {
        let low = word & repeating(0x7F)
        // Both sums stay within their bytes: the first is from `a` on past 7F, the second from behind `z` on.
        let letters = (low &+ repeating(0x80 - 0x61)) & ~(low &+ repeating(0x7F - 0x7A)) & ~word & repeating(0x80)
        return (letters ^ repeating(0x80)).trailingZeroBitCount >> 3
    }

    /// Whether there is a character that HTML does not allow: controls that are no white space, U+FFFE and U+FFFF.
    /// libxml2 leaves them out.
    static func holdsForbiddenCharacter(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        var index = 0
        while index + 16 <= bytes.count {
            if suspects(in: load(base, index)) | suspects(in: load(base, index + 8)) != 0,
                isForbidden(base, from: index, to: index + 16, bytes.count)
            {
                return true
            }
            index += 16
        }
        return isForbidden(base, from: index, to: bytes.count, bytes.count)
    }

    /// A bit for each byte that may be of a forbidden character. White space is none.
    @inline(__always)
    private static func suspects(in word: UInt64) -> UInt64 {
        let seven = word & repeating(0x7F)
        let controls = ~(seven &+ repeating(0x60)) & ~word
        // Line feeds and tabs are everywhere, so that a branch for them would be guessed wrong.
        let spaces = (seven &+ repeating(0x77)) & ~(seven &+ repeating(0x75))
        return (controls & ~spaces & repeating(0x80)) | zeros(in: word ^ repeating(0xEF))
    }

    private static func isForbidden(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, _ count: Int) -> Bool {
        for index in start..<end {
            let byte = bytes[index]
            if byte < 0x20, byte != 0x0A, byte != 0x09, byte != 0x0D { return true }
            if byte == 0xEF, index + 2 < count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE { return true }
        }
        return false
    }

    /// Eight bytes, the first one lowest.
    @inlinable @inline(__always)
    static func load(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
    }

    /// A bit for each byte that is zero. Above the lowest there may be bits for others, which nobody looks at.
    @inlinable @inline(__always)
    static func zeros(in word: UInt64) -> UInt64 {
        (word &- repeating(0x01)) & ~word & repeating(0x80)
    }

    @inlinable @inline(__always)
    static func repeating(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
