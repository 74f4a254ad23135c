import Testing

@testable import WikiScour

/// Byte order marks, and UTF-16 and UTF-32 with and without them.
struct WideEncodingTests {
    static let page = "<!DOCTYPE html>\n<title>Дом 家 😀</title><p>Some more text, so that it looks like a page.</p>"

    private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let bytes = [UInt8(truncatingIfNeeded: unit >> 8), UInt8(truncatingIfNeeded: unit)]
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    private static func utf32(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar -> [UInt8] in
            let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> UInt32($0)) }
            return bigEndian ? bytes : bytes.reversed()
        }
    }

    @Test(arguments: [true, false])
    func wideCharacters(withMark: Bool) {
        let text = (withMark ? "\u{FEFF}" : "") + Self.page
        let cases: [(TextEncoding, [UInt8])] = [
            (.utf16LE, Self.utf16(text, bigEndian: false)), (.utf16BE, Self.utf16(text, bigEndian: true)),
            (.utf32LE, Self.utf32(text, bigEndian: false)), (.utf32BE, Self.utf32(text, bigEndian: true)),
        ]
        for (encoding, bytes) in cases {
            let decoded = Decoded(bytes, hint: .windows1252)
            #expect(decoded.text == Self.page)
            #expect(
                decoded.outcome
                    == DecodingOutcome(
                        encoding: encoding, source: withMark ? .byteOrderMark : .detected, overruled: .windows1252))
        }
    }

    @Test func markOfUTF8() {
        let bytes = [0xEF, 0xBB, 0xBF] + Array("<meta charset=koi8-r>Größe".utf8)
        let decoded = Decoded(bytes)
        #expect(decoded.text == "<meta charset=koi8-r>Größe")
        #expect(decoded.isInPlace)
        #expect(decoded.outcome.source == .byteOrderMark)
        // Files glued together leave more than one.
        #expect(Decoded([0xEF, 0xBB, 0xBF] + bytes).text == "<meta charset=koi8-r>Größe")
        // A mark makes the rest UTF-8, faults and all.
        let faulty = Decoded([0xEF, 0xBB, 0xBF, 0x61, 0xFF])
        #expect(faulty.text == "a\u{FFFD}")
        #expect(faulty.outcome == DecodingOutcome(encoding: .utf8, source: .byteOrderMark, replacedCount: 1))
    }

    @Test func halfAPairAndHalfAUnitAreFaults() {
        // A high surrogate before a letter, a low one by itself, and an odd byte at the end.
        let bytes: [UInt8] = [0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0, 0, 0xDE, 0x62, 0, 0x63]
        let decoded = Decoded(bytes)
        #expect(decoded.text == "\u{FFFD}a\u{FFFD}b\u{FFFD}")
        #expect(decoded.outcome.replacedCount == 3)
    }

    @Test func marksAlone() {
        #expect(Decoded([0xEF, 0xBB, 0xBF]).text == "")
        #expect(Decoded([0xFF, 0xFE]).text == "")
        #expect(Decoded([0xFE, 0xFF]).text == "")
        #expect(Decoded([0, 0, 0xFE, 0xFF]).text == "")
    }

    @Test func zerosInATextAreNoWideCharacters() {
        let text = "<p>a\0b\0c and a long tail of ordinary words</p>"
        #expect(Decoded(Array(text.utf8)).outcome == DecodingOutcome(encoding: .utf8, source: .validUTF8))
    }
}
