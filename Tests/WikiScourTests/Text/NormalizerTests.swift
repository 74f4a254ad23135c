import Foundation
import Testing

@testable import WikiScour

/// Normal form C, compared with Foundation's, which has tables of its own.
///
/// Foundation for Linux leaves two sorts of pairs decomposed, against the standard; ``foundationErrs`` names them, and
/// ``known forms`` has them by hand.
struct NormalizerTests {
    /// What the two make of each text, where they differ.
    private static func differences(_ texts: some Sequence<String>) -> [String] {
        texts.filter {
            !foundationErrs($0) && !isSame(Normalizer.normalized($0), $0.precomposedStringWithCanonicalMapping)
        }
        .map { $0.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ") }
    }

    /// Whether a text holds a syllable of Hangul without a tail, and a tail; or the Kannada vowel OO in its halves.
    private static func foundationErrs(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return zip(scalars, scalars.dropFirst()).contains { first, second in
            (first == "\u{CCA}" && second == "\u{CD5}")
                || ((0xAC00...0xD7A3).contains(first.value) && (0x11A8...0x11C2).contains(second.value))
        }
    }

    /// The block of marks that all scripts share.
    private static let marks = (UInt32(0x300)...0x36F).map { Unicode.Scalar($0)! }
    private static let bases = "aAeioOuUcdhlnrstwyzæøœαΑεηιοωυУуиАаєіו ש".unicodeScalars.filter { $0 != " " }

    /// In pages of 64 characters with a letter between them; what differs is looked for within its page.
    @Test func `every character by itself`() {
        let scalars = (UInt32(0x80)...0x2FFFF).compactMap { Unicode.Scalar($0) }
        // What Unicode added in its newest versions, systems may not know yet.
        let known = scalars.filter { $0.properties.age.map { $0.major < 14 } ?? false }
        var wrong: [String] = []
        for start in stride(from: 0, to: known.count, by: 64) {
            let page = known[start..<min(start + 64, known.count)]
            let text = page.map { "x\($0)x" }.joined()
            if !isSame(Normalizer.normalized(text), text.precomposedStringWithCanonicalMapping) {
                wrong += Self.differences(page.map { "x\($0)x" })
            }
        }
        #expect(known.count > 130_000)
        #expect(wrong == [])
    }

    @Test(arguments: bases)
    func `a letter with each mark`(base: Unicode.Scalar) {
        #expect(Self.differences(Self.marks.map { "\(base)\($0)" }) == [])
    }

    @Test(arguments: "aeouαω".unicodeScalars)
    func `a letter with two marks`(base: Unicode.Scalar) {
        let few = [0x300, 0x301, 0x302, 0x308, 0x313, 0x323, 0x327, 0x328, 0x345].map { Unicode.Scalar($0 as UInt32)! }
        #expect(Self.differences(few.flatMap { first in few.map { "\(base)\(first)\($0)" } }) == [])
    }

    @Test func `syllables of Hangul out of their letters`() {
        let leads = (UInt32(0x1100)...0x1112).map { Unicode.Scalar($0)! }
        let vowels = (UInt32(0x1161)...0x1175).map { Unicode.Scalar($0)! }
        let tails = ["", "\u{11A8}", "\u{11C2}"]
        let syllables = leads.flatMap { lead in vowels.flatMap { vowel in tails.map { "\(lead)\(vowel)\($0)" } } }
        #expect(Self.differences(syllables) == [])
    }

    @Test(arguments: [UInt32(0x900), 0x980, 0xB00, 0xB80, 0xC00, 0xC80, 0xD00, 0xD80, 0xF00, 0x1000, 0x1B00, 0x3040])
    func `pairs within a block`(block: UInt32) {
        let scalars = (block..<block + 0x80).compactMap { Unicode.Scalar($0) }.filter { $0.properties.age != nil }
        #expect(Self.differences(scalars.flatMap { first in scalars.map { "\(first)\($0)" } }) == [])
    }

    @Test(
        arguments: [
            ("e\u{301}", "é"), ("\u{212B}", "Å"), ("\u{2126}", "Ω"), ("q\u{307}\u{323}", "q\u{323}\u{307}"),
            ("\u{1E9B}\u{323}", "\u{1E9B}\u{323}"), ("\u{958}", "\u{915}\u{93C}"), ("\u{F900}", "\u{8C48}"),
            ("\u{2F800}", "\u{4E3D}"), ("\u{1100}\u{1161}\u{11A8}", "\u{AC01}"), ("ﬁ", "ﬁ"),
            ("\u{344}", "\u{308}\u{301}"),
            ("\u{1D15E}", "\u{1D157}\u{1D165}"), ("\u{AC00}\u{11A8}", "\u{AC01}"),
            ("\u{AC01}\u{11A8}", "\u{AC01}\u{11A8}"), ("\u{CCA}\u{CD5}", "\u{CCB}"), ("abc", "abc"), ("", ""),
        ])
    func `known forms`(text: String, normal: String) {
        #expect(isSame(Normalizer.normalized(text), normal))
        #expect(isSame(Normalizer.normalized(normal), normal))
    }

    @Test func `only what is asked for is touched`() {
        var text = TextArena("e\u{301}e\u{301}".utf8)
        Normalizer.normalize(&text, from: 3)
        #expect(isSame(String(decoding: text, as: UTF8.self), "e\u{301}é"))
    }
}
