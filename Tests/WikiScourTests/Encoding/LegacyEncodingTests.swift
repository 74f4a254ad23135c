import Testing

@testable import WikiScour

/// The fine points of the encodings of old, byte by byte.
struct LegacyEncodingTests {
    struct Example: Sendable {
        var encoding: TextEncoding
        var bytes: [UInt8]
        var text: String
        var faults = 0

        init(_ encoding: TextEncoding, _ bytes: [UInt8], _ text: String, faults: Int = 0) {
            self.encoding = encoding
            self.bytes = bytes
            self.text = text
            self.faults = faults
        }
    }

    static let examples: [Example] = [
        Example(.windows1252, [0x80, 0x93, 0xE9, 0x94, 0x81], "€“é”\u{81}"),
        Example(.windows1251, [0xCC, 0xE8, 0xF0], "Мир"),
        Example(.iso8859Part2, [0xB1, 0xE6], "ąć"),
        Example(.koi8R, [0xED, 0xC9, 0xD2], "Мир"),
        Example(.iso8859Part6, [0xC7, 0xFF, 0x3C], "ا\u{FFFD}<", faults: 1),
        Example(.windows874, [0xA1, 0xDB], "ก\u{FFFD}", faults: 1),

        Example(.gbk, [0xD6, 0xD0, 0xCE, 0xC4, 0x80], "中文€"),
        Example(.gb18030, [0x81, 0x30, 0x81, 0x30, 0x94, 0x39, 0xDA, 0x33], "\u{80}💩"),
        // U+FFFD itself, which GB 18030 can write, is no fault. Behind the last code point is nothing.
        Example(.gb18030, [0x84, 0x31, 0xA4, 0x37], "\u{FFFD}"),
        Example(.gb18030, [0xE3, 0x32, 0x9A, 0x36], "\u{FFFD}", faults: 1),
        // A fault never swallows ASCII that stands where a second, third or fourth byte should.
        Example(.gb18030, [0xD6, 0x3C, 0x62], "\u{FFFD}<b", faults: 1),
        Example(.gb18030, [0x81, 0x30, 0x3C], "\u{FFFD}0<", faults: 1),
        Example(.gb18030, [0x81, 0x30, 0x81, 0x3C], "\u{FFFD}0\u{FFFD}<", faults: 2),
        Example(.gb18030, [0x81, 0x30, 0x81], "\u{FFFD}", faults: 1),
        Example(.gb18030, [0xFF, 0x41], "\u{FFFD}A", faults: 1),

        Example(.big5, [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
        Example(.big5, [0x88, 0x62, 0x88, 0xA5], "Ê\u{304}ê\u{30C}"),
        Example(.big5, [0xA4, 0x3C, 0x80], "\u{FFFD}<\u{FFFD}", faults: 2),

        Example(.shiftJIS, [0x93, 0xFA, 0x96, 0x7B, 0xB1, 0x5C, 0x7E], "日本ｱ\\~"),
        Example(.shiftJIS, [0x87, 0x40, 0xFA, 0x40, 0x81, 0x60], "①ⅰ～"),
        Example(.shiftJIS, [0x93, 0x3C, 0xFF, 0x81], "\u{FFFD}<\u{FFFD}\u{FFFD}", faults: 3),
        // A pair of bytes that is no character, where the second is ASCII.
        Example(.shiftJIS, [0x82, 0x40], "\u{FFFD}@", faults: 1),

        Example(.eucJP, [0xC6, 0xFC, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1], "日ｱ丂"),
        Example(.eucJP, [0x8F, 0xB0, 0x3C, 0xC6, 0x3C, 0x8E, 0x3C], "\u{FFFD}<\u{FFFD}<\u{FFFD}<", faults: 3),

        Example(.eucKR, [0xC7, 0xD1, 0x81, 0x41, 0xC6, 0x52], "한갂힣"),
        Example(.eucKR, [0xC7, 0x3C, 0xC6, 0x53], "\u{FFFD}<\u{FFFD}S", faults: 2),

        Example(.iso2022JP, [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x3C], "日<"),
        Example(.iso2022JP, [0x1B, 0x28, 0x4A, 0x5C, 0x7E, 0x1B, 0x28, 0x49, 0x31], "¥‾ｱ"),
        Example(.iso2022JP, [0x1B, 0x24, 0x28, 0x44, 0x30, 0x21], "丂"),
        // A line that forgets to go back to ASCII does not take the rest of the page with it.
        Example(.iso2022JP, [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x46, 0x0A, 0x3C, 0x62], "日\u{FFFD}\n<b", faults: 1),
        Example(.iso2022JP, [0x1B, 0x24, 0x42, 0x46], "\u{FFFD}", faults: 1),
        Example(.iso2022JP, [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x5A], "日\u{FFFD}\u{FFFD}", faults: 2),
    ]

    @Test(arguments: examples)
    func decoding(_ example: Example) {
        var sink = UTF8Sink()
        example.bytes.withUnsafeBufferPointer { PageDecoder.decode($0, as: example.encoding, into: &sink) }
        let text = String(decoding: sink.bytes, as: UTF8.self)
        #expect(text.unicodeScalars.elementsEqual(example.text.unicodeScalars), "\(text)")
        #expect(sink.replacedCount == example.faults)
    }

    /// Whatever the bytes, the result is UTF-8, every `<` is there, and a second run gives the same.
    @Test(arguments: TextEncoding.allCases)
    func anyBytes(_ encoding: TextEncoding) {
        var numbers = RepeatableNumbers(seed: 7)
        let keepsASCII = ![.utf16LE, .utf16BE, .utf32LE, .utf32BE, .iso2022JP].contains(encoding)
        for round in 0..<200 {
            let bytes = (0..<round).map { _ -> UInt8 in
                // Mostly bytes that lead and trail, with markup between.
                Bool.random(using: &numbers)
                    ? UInt8.random(in: 0x80...0xFF, using: &numbers)
                    : Array("<b> 0A@\u{1B}$B~".utf8).randomElement(using: &numbers)!
            }
            var sink = UTF8Sink()
            bytes.withUnsafeBufferPointer { PageDecoder.decode($0, as: encoding, into: &sink) }
            let isValid = String(validating: sink.bytes, as: UTF8.self) != nil
            let tagCount = sink.bytes.count { $0 == 0x3C }
            let isSound = isValid && (!keepsASCII || tagCount == bytes.count { $0 == 0x3C })
            if !isSound { Issue.record("\(bytes)") }
        }
    }

    /// The whole way, with a decoder that has seen other pages and one that has not.
    @Test func anyPage() {
        var numbers = RepeatableNumbers(seed: 11)
        var decoder = PageDecoder()
        for encoding in TextEncoding.allCases {
            let bytes = (0..<60).map { _ in UInt8.random(in: 0x20...0xFF, using: &numbers) }
            let first = Decoded(bytes, hint: encoding, decoder: &decoder)
            #expect(first.text != Decoded.notUTF8)
            #expect(first == Decoded(bytes, hint: encoding))
        }
    }
}
