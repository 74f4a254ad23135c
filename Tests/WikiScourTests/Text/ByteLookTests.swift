import Testing

@testable import WikiScour

/// Questions about a stretch of bytes that are answered sixteen bytes at a time; here one at a time, to compare.
struct ByteLookTests {
    private static let signs: [UInt8] = [
        0x20, 0x20, 0x09, 0x0A, 0x41, 0x5A, 0x61, 0x7A, 0x40, 0x5B, 0x60, 0x7B, 0xC3, 0xA9, 0xBF, 0x80,
    ]

    private static func stretch(_ random: inout SystemRandomNumberGenerator) -> [UInt8] {
        let rarity = Int.random(in: 1...40, using: &random)
        // Some are longer than a sum of bytes can count.
        let length = Int.random(in: 0..<20, using: &random) == 0 ? 9000 : Int.random(in: 1...120, using: &random)
        return (0..<length).map { _ in
            Int.random(in: 0..<rarity, using: &random) == 0 ? signs.randomElement(using: &random)! : 0x78
        }
    }

    @Test func `what is told of a stretch is what a loop tells`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            let stretch = Self.stretch(&random)
            stretch.withUnsafeBufferPointer { bytes in
                #expect(bytes.characterCount == bytes.count { $0 & 0xC0 != 0x80 })
                #expect(bytes.seamCount == bytes.indices.count { bytes.hasSeam(at: $0) })
                var isWide = false
                for (index, byte) in bytes.enumerated() {
                    let isSecond = index > 0 && byte == 0x20 && bytes[index - 1] == 0x20
                    isWide = isWide || byte == 0x09 || byte == 0x0A || isSecond
                }
                #expect(bytes.holdsWideSpace == isWide)
            }
        }
    }

    @Test func `a string is found by its bytes`() {
        #expect("a&amp;b"[...].utf8Range(of: "&amp;").map { "a&amp;b"[$0] } == "&amp;")
        #expect("&am&am"[...].utf8Range(of: "&amp;") == nil)
        #expect("é"[...].utf8Range(of: "e") == nil)
    }
}
