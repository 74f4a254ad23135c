@_spi(_Unicode) import Swift
import Testing

@testable import WikiScour

/// Clean format, 2.1 to 2.3: white space, what is removed, and that nothing else is changed.
struct CharacterTests {
    private static func scalars(_ ranges: ClosedRange<UInt32>...) -> [Unicode.Scalar] {
        ranges.flatMap { $0 }.compactMap { Unicode.Scalar($0) }
    }

    @Test(
        arguments: scalars(
            0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029, 0x202F...0x202F,
            0x205F...0x205F))
    func `every space is a space, and runs fold`(space: Unicode.Scalar) {
        #expect(Piece.line([.text("a\(space)b")]) == "a b")
        #expect(Piece.line([.text("\(space)a\(space) \(space)b\(space)")]) == "a b")
        #expect(Piece.line(["a", .text("\(space)"), "b"]) == "a b")
    }

    @Test func `the ideographic space stays`() {
        #expect(Piece.line(["東\u{3000}京\u{3000}\u{3000}都"]) == "東\u{3000}京\u{3000}\u{3000}都")
    }

    @Test(
        arguments: scalars(
            0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD...0xAD, 0x061C...0x061C, 0x200B...0x200B,
            0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2060, 0x2066...0x2069, 0xFEFF...0xFEFF))
    func `what nobody sees is removed`(scalar: Unicode.Scalar) {
        #expect(isSame(Piece.line([.text("a\(scalar)b")]), "ab"))
        #expect(isSame(Piece.line([.text("\(scalar)a \(scalar) b\(scalar)")]), "a b"))
        #expect(isSame(Piece.line([.text("\(scalar)")]), ""))
    }

    @Test(arguments: ["می\u{200C}خواهم", "ක්\u{200D}ෂ", "a\u{FFFD}b"])
    func `joiners and replacement characters stay`(text: String) {
        #expect(isSame(Piece.line([.text(text)]), text))
    }

    @Test(
        arguments: [
            "“a” „b“ ‘c’ «d» ‹e› \"f\" 'g'", "h‑i – j — k ‒ l ― m", "½ ① ² ₂ ⅷ ™ № ﬁ ㎏ ｱ Ａ", "١٢٣ १२३ ๑๒๓",
            ", . ; : ! ? ( ) [ ]", "a , b ( c ) ; d () [] ,,", "…‥·•†‡§¶", "👩‍👩‍👧 🇫🇷 ☺️", "\u{E000}\u{2800}\u{180E}x",
        ])
    func `nothing else is changed`(text: String) {
        #expect(isSame(Piece.line([.text(text)]), text))
    }

    @Test func `text is in normal form C`() {
        #expect(isSame(Piece.line(["e\u{301}", "u", "\u{308}"]), "\u{E9}\u{FC}"))
        #expect(isSame(Piece.line(["A\u{AD}\u{30A}"]), "\u{C5}"))
    }

    /// Words go over many bytes at a time, in C; what a byte is must be the same there, wherever it stands.
    @Test(arguments: [0, 3, 14, 15, 16, 17, 40])
    func `words end at the byte that is not plain`(place: Int) {
        for byte in UInt8.min...UInt8.max {
            var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 64)
            bytes[place + 1] = byte
            bytes[place + 3] = 0x20
            let end = bytes.withUnsafeBufferPointer { CharacterClass.endOfWords($0, from: 0) }
            let passes = CharacterClass.isPlain(byte) || byte == 0x20
            #expect(end == (passes ? 64 : place + 1), "\(byte) at \(place + 1)")
            bytes[place + 2] = 0x20
            let doubled = bytes.withUnsafeBufferPointer { CharacterClass.endOfWords($0, from: 0) }
            let first = CharacterClass.isPlain(byte) ? place + 2 : place + 1
            #expect(doubled == first, "\(byte) before two spaces at \(place + 2)")
        }
    }

    @Test func `normal form is the library's, stretch by stretch`() {
        let pieces = [
            "a", "é", "e\u{301}", "\u{301}", "\u{323}", "가", "ᄀ", "ᅡ", "ᆨ", "Å", "\u{212B}", " ", "語", "\u{2F800}", "ﬁ",
            "q\u{307}\u{323}",
        ]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            var expected = String.UnicodeScalarView()
            for scalar in text._nfc { expected.append(scalar) }
            #expect(isSame(Normalizer.normalized(text), String(expected)))
        }
    }
}
