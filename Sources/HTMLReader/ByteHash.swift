/// A hash of a short byte string, eight bytes at a time. Good enough for names; no defence against anybody.
public enum ByteHash {
    @inlinable @inline(__always)
    public static func hash(_ bytes: UnsafeBufferPointer<UInt8>, seed: UInt64 = 0) -> UInt64 {
        guard let base = UnsafeRawPointer(bytes.baseAddress) else { return seed }
        var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
        var index = 0
        while index + 8 < bytes.count {
            hash = mix(hash, base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            index += 8
        }
        return mix(hash, lastWord(base, bytes.count))
    }

    @inlinable @inline(__always)
    static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
        return product ^ product >> 32
    }

    /// The last bytes, eight if there are so many. Words may overlap, so that no loop goes over single bytes.
    @inlinable @inline(__always)
    static func lastWord(_ base: UnsafeRawPointer, _ count: Int) -> UInt64 {
        if count >= 8 { return base.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self) }
        if count >= 4 {
            let last = base.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
            return UInt64(base.loadUnaligned(as: UInt32.self)) << 32 | UInt64(last)
        }
        if count == 0 { return 0 }
        let first = UInt64(base.load(as: UInt8.self)) << 16
        let middle = UInt64(base.load(fromByteOffset: count / 2, as: UInt8.self)) << 8
        return first | middle | UInt64(base.load(fromByteOffset: count - 1, as: UInt8.self))
    }

    @inlinable @inline(__always)
    public static func equal(_ a: UnsafePointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let other = UnsafeRawPointer(b.baseAddress) else { return true }
        let base = UnsafeRawPointer(a)
        var index = 0
        while index + 8 < b.count {
            if base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                != other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            {
                return false
            }
            index += 8
        }
        return lastWord(base, b.count) == lastWord(other, b.count)
    }
}
