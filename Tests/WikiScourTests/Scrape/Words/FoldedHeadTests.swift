import Testing

@testable import WikiScour

/// Names of sections are told by bytes in small letters: those must be the standard library's.
struct FoldedHeadTests {
    private static func head(_ text: String) -> UInt64? {
        Array(text.utf8).withUnsafeBufferPointer { FoldedHead.of($0) }
    }

    @Test func `letters of two bytes are as small as the standard library makes them`() {
        var toldCount = 0
        for scalar in (0x80...0x4FF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
            let heading = "A\(scalar)B"
            guard let head = Self.head(heading) else { continue }
            toldCount += 1
            let small = Array(Normalizer.normalized(heading).lowercased().utf8)
            #expect(
                head == small.withUnsafeBufferPointer { WordStarts.head(of: $0) },
                "U+\(String(scalar.value, radix: 16))")
        }
        #expect(toldCount > 300)
    }

    @Test(arguments: ["İstanbul", "ABCDEFGÉ", "ΟΔΟΣ", "E\u{301}tudes", "ABCDEFGE\u{301}"])
    func `what the bytes do not tell is left open`(heading: String) {
        #expect(Self.head(heading) == nil)
    }
}
