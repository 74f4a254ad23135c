internal import HTMLReader

/// Tells of most texts that none of many others is the same. It may say that one is where none is, never the other way
/// round.
struct TextFilter: Sendable {
    private static let hashWidth = 19

    private var bits = [UInt64](repeating: 0, count: 1 << (Self.hashWidth - 6))
    private var longest = 0

    mutating func insert(_ text: Bytes) {
        let hash = Self.hash(text)
        bits[Int(hash >> 6)] |= 1 << (hash & 63)
        longest = max(longest, text.count)
    }

    @inline(__always)
    func mayHold(_ text: Bytes) -> Bool {
        if text.count > longest { return false }
        let hash = Self.hash(text)
        return bits[Int(hash >> 6)] & 1 << (hash & 63) != 0
    }

    @inline(__always)
    private static func hash(_ text: Bytes) -> UInt64 {
        ByteHash.hash(text) & (1 << UInt64(hashWidth) - 1)
    }
}
