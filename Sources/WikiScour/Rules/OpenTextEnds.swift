/// Tells by a line's first byte and its last two that it is none of some texts with open parts. It may say that it is one where
/// it is none, never the other way round.
struct OpenTextEnds: Sendable {
    private static let hashWidth = 14

    private var bits = [UInt64](repeating: 0, count: 1 << (Self.hashWidth - 6))
    /// First bytes of texts that end with an open part, which may be anything.
    private var isOpenAtEnd = [Bool](repeating: false, count: 256)

    /// - Parameter text: Does not begin with an open part.
    mutating func insert(_ text: Bytes) {
        let last = text.lastIndex(of: UInt8(ascii: "$")).map { $0 + 2 } ?? 0
        switch text.count - last {
        case 0: isOpenAtEnd[Int(text[0])] = true
        case 1: for byte in 0...UInt8.max { insert(text[0], byte, text[text.count - 1]) }
        default: insert(text[0], text[text.count - 2], text[text.count - 1])
        }
    }

    private mutating func insert(_ first: UInt8, _ second: UInt8, _ last: UInt8) {
        let hash = Self.hash(first, second, last)
        bits[hash >> 6] |= 1 << UInt64(hash & 63)
    }

    @inline(__always)
    func mayEnd(_ line: Bytes) -> Bool {
        guard line.count > 1 else { return true }
        if isOpenAtEnd[Int(line[0])] { return true }
        let hash = Self.hash(line[0], line[line.count - 2], line[line.count - 1])
        return bits[hash >> 6] & 1 << UInt64(hash & 63) != 0
    }

    @inline(__always)
    private static func hash(_ first: UInt8, _ second: UInt8, _ last: UInt8) -> Int {
        let bytes = UInt32(first) | UInt32(second) << 8 | UInt32(last) << 16
        return Int((bytes &* 0x9E37_79B1) >> UInt32(32 - hashWidth))
    }
}
