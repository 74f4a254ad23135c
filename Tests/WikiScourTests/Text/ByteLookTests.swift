import Testing

@testable import WikiScour

/// Questions about a stretch of bytes that are answered sixteen bytes at a time; here one at a time, to compare.
struct ByteLookTests {
    private static let signs: [UInt8] = [
        0x20, 0x20, 0x09, 0x0A, 0x41, 0x5A, 0x61, 0x7A, 0x40, 0x5B, 0x60, 0x7B, 0xC3, 0xA9, 0xBF, 0x80, 0x0B, 0x7F,
        0xC2, 0xE2,
        0x21, 0x23, 0x26, 0x28, 0x2A, 0x2B, 0x2C, 0x3B, 0x3C, 0x3D, 0x3E, 0x5C, 0x5F, 0x7C, 0x7D,
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

    @Test func `words are told as a loop tells them`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            Self.stretch(&random).withUnsafeBufferPointer { bytes in
                let isPlain = bytes.indices.allSatisfy { index in
                    if bytes[index] != 0x20 { return CharacterClass.isPlain(bytes[index]) }
                    return index > 0 && index + 1 < bytes.count && bytes[index - 1] != 0x20
                }
                #expect(bytes.isPlain == isPlain)
                #expect(bytes.spaceCount == bytes.count { $0 == 0x20 })
                #expect(bytes.isASCII == bytes.allSatisfy { $0 < 0x80 })
                #expect(bytes.holdsByte(from: 0xC2) == bytes.contains { $0 >= 0xC2 })
            }
        }
    }

    @Test func `places are found as a loop finds them`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            let start = Int.random(in: 1...40, using: &random)
            Self.stretch(&random).withUnsafeBufferPointer { bytes in
                let rest = bytes.indices.dropFirst(start)
                #expect(bytes.lastPlace(of: 0x20) == bytes.lastIndex(of: 0x20))
                #expect(bytes.firstIndex(of: "xx ", from: start) == rest.first { bytes.matches("xx ", at: $0) })
                #expect(bytes.firstIndex(of: " ", from: start) == rest.first { bytes[$0] == 0x20 })
                let glued = rest.first {
                    let next = $0 + 1 < bytes.count ? bytes[$0 + 1] : 0
                    // Of U+00C0 to U+00FF the capital letters alone; what begins with C2 is no letter.
                    let isLetter = bytes[$0] == 0xC3 ? next < 0x9F : bytes[$0] == 0xC2 && next == 0
                    let begins = (0x41...0x5A).contains(bytes[$0]) || isLetter
                    return bytes[$0] == 0xE2 || (begins && bytes[$0 - 1] > 0x20)
                }
                if start < bytes.count {
                    #expect(bytes.firstGlued(from: start, to: bytes.count) == glued ?? bytes.count)
                }
                guard start < bytes.count else { return }
                for (bit, index) in rest.prefix(64).enumerated() {
                    let begins = !bytes[index].isHTMLSpace && bytes[index - 1].isHTMLSpace
                    #expect((bytes.wordStarts(from: start) >> UInt64(bit) & 1 == 1) == begins)
                }
            }
        }
    }

    @Test func `a line that is spelled otherwise in places holds the same phrases`() {
        for line in [
            "The name Velm redirects here. For the town, see Velmstadt.",
            "– and “Velm” redirects here. For the town, see Velmstadt.",
            "The name \u{A0} Velm redirects here. For the town –",
            "Velm redirects\u{A0}here. For the town, see Velmstadt.",
            "The  name Velm redirects here.\nFor the town, see Velmstadt.",
        ] {
            Array(line.utf8).withUnsafeBufferPointer {
                #expect(Phrases.shared.kind(ofLine: $0, $0.signs, .all) == .hatnotes, "\(line)")
            }
        }
    }

    @Test func `a string is found by its bytes`() {
        #expect("a&amp;b"[...].utf8Range(of: "&amp;").map { "a&amp;b"[$0] } == "&amp;")
        #expect("&am&am"[...].utf8Range(of: "&amp;") == nil)
        #expect("é"[...].utf8Range(of: "e") == nil)
    }
}
