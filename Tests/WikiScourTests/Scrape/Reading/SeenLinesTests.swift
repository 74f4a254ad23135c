import CByteScan
import Testing

@testable import WikiScour

/// The lines of a page are read 64 bytes at a time; here a character at a time, to compare.
struct SeenLinesTests {
    private static let characters: [Unicode.Scalar] = [
        " ", " ", "\t", "\n", "\n", "\r", "\u{B}", "\u{C}", "\u{7F}", "A", "Z", "a", "z", "@", "[", "`", "{", "0", "9",
        "/",
        ".", ":", "!", "#", "&", "(", "*", "*", "+", ",", "-", "-", ";", "<", "=", ">", "\\", "]", "_", "|", "}",
        "\u{A0}", "\u{AD}", "·", "é", "É", "ж", "Ж", "ا", "\u{61C}", "\u{1680}", "ე", "–", "’", "•", "\u{200B}",
        "\u{200C}",
        "\u{2009}", "\u{202F}", "\u{2060}", "\u{2068}", "⁊", "一", "，", "\u{FEFF}", "😀",
    ]

    private static func page(_ random: inout SystemRandomNumberGenerator) -> [UInt8] {
        let rarity = Int.random(in: 1...30, using: &random)
        let length = Int.random(in: 0...300, using: &random)
        var page = String.UnicodeScalarView()
        for _ in 0..<length {
            let isOther = Int.random(in: 0..<rarity, using: &random) == 0
            page.append(isOther ? characters.randomElement(using: &random)! : "x")
        }
        return Array(String(page).utf8)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte.isHTMLSpace && byte != 0x0A }

    /// The signs of one byte.
    private static func signs(of byte: UInt8) -> TextSigns {
        switch byte {
        case UInt8(ascii: "!"): .exclamation
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: "|"): .bar
        case UInt8(ascii: "("): [.openingParenthesis, .code]
        case UInt8(ascii: "["): .openingBracket
        case UInt8(ascii: "]"): .closingBracket
        case UInt8(ascii: "&"): .ampersand
        case UInt8(ascii: "\\"): [.backslash, .code]
        case _ where "=<>{};_#+*".utf8.contains(byte): .code
        case 0x00..<0x20: [.unplain, .respelled]
        case 0x7F: .unplain
        default: byte < 0x80 ? [] : .high
        }
    }

    /// What phrases spell otherwise is told by what they are spelled with.
    private static func signs(ofCharacterAt index: Int, _ bytes: Bytes) -> TextSigns {
        guard bytes[index] >= 0xC0 else { return [] }
        let scalar = Scalar(bytes, at: index)
        if scalar.value == 0x2019 { return .respelled }
        if scalar.value == 0x2022 || scalar.value == 0xB7 { return .dot }
        return CharacterClass.special(bytes, at: index).0 == .visible ? [] : [.unplain, .respelled]
    }

    private static func signs(of line: Range<Int>, _ bytes: Bytes) -> TextSigns {
        var signs: TextSigns = []
        for index in line {
            let byte = bytes[index]
            if !isBlank(byte) {
                signs.formUnion(Self.signs(of: byte).union(Self.signs(ofCharacterAt: index, bytes)))
            } else if byte != 0x20 || isBlank(bytes[index - 1]) {
                signs.formUnion([.unplain, .wideSpace])
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            switch (byte, next) {
            case (UInt8(ascii: "]"), UInt8(ascii: "(")): signs.insert(.link)
            case (UInt8(ascii: "*"), UInt8(ascii: "*")): signs.insert(.emphasis)
            case (UInt8(ascii: "-"), UInt8(ascii: "-")): signs.insert(.rule)
            default: break
            }
            if index > line.lowerBound, bytes.firstGlued(from: index, to: index + 1) == index { signs.insert(.glued) }
        }
        return signs
    }

    @Test func `lines and their signs are told as a loop tells them`() {
        var random = SystemRandomNumberGenerator()
        var seen = SeenLines()
        for _ in 0..<3000 {
            Self.page(&random).withUnsafeBufferPointer { bytes in
                seen.read(bytes)
                var start = 0
                for line in seen.elements {
                    let feed = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
                    #expect(line.feed == feed)
                    let first = bytes[start..<feed].firstIndex { !Self.isBlank($0) } ?? feed
                    let last = bytes[start..<feed].lastIndex { !Self.isBlank($0) } ?? feed - 1
                    #expect(line.start == first)
                    #expect(line.end == last + 1)
                    #expect(line.continuations == bytes[start..<feed].count { $0 & 0xC0 == 0x80 })
                    let signs = Self.signs(of: first..<last + 1, bytes)
                    // Of characters that are nearly told by two bytes some more may be spelled otherwise.
                    #expect(line.textSigns.subtracting(.respelled) == signs.subtracting(.respelled))
                    #expect(line.textSigns.isSuperset(of: signs))
                    start = feed + 1
                }
                #expect(start >= bytes.count)
            }
        }
    }
}
