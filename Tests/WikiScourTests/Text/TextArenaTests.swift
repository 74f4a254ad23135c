import Testing

@testable import WikiScour

/// Text that grows in memory of its own reads as an array would.
struct TextArenaTests {
    @Test func `pieces of any length stand one behind the other`() {
        var (arena, array) = (TextArena(), [UInt8]())
        for length in 0...80 {
            let piece = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ length) }
            piece.withUnsafeBufferPointer { arena.append(contentsOf: $0) }
            arena.append(UInt8(length))
            array += piece + [UInt8(length)]
        }
        #expect(Array(arena) == array)
        arena.replaceSubrange(100..<110, with: [1, 2, 3])
        array.replaceSubrange(100..<110, with: [1, 2, 3])
        #expect(Array(arena) == array)
    }

    @Test func `a copy keeps what it holds`() {
        var first = TextArena("abc".utf8)
        let second = first
        first.removeLast()
        first.append(UInt8(ascii: "x"))
        #expect(String(decoding: first, as: UTF8.self) == "abx")
        #expect(String(decoding: second, as: UTF8.self) == "abc")
    }
}
