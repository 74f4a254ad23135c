import Testing

@testable import WikiScour

/// The way of nearly every page: UTF-8, whole or with faults.
struct UTF8Tests {
    @Test(arguments: ["", "plain", "<p>Zürich</p>", "Ж", "日本語のページ", "😀 and 𝔘", String(repeating: "ab€", count: 50)])
    func validPageIsHandedOutAsItIs(_ text: String) {
        let decoded = Decoded(Array(text.utf8))
        #expect(decoded.text == text)
        #expect(decoded.isInPlace)
        #expect(decoded.outcome == DecodingOutcome(encoding: .utf8, source: .validUTF8))
    }

    @Test func scanAgreesWithTheStandardLibrary() {
        // Every lead byte with followers at the edges of what is allowed, at every place in a word.
        let heads = ["", "...", "дддд", String(repeating: ".", count: 29)].map { Array($0.utf8) }
        let tails = ["", "ддддд"].map { Array($0.utf8) }
        let edges: [UInt8] = [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xFF]
        for lead in UInt8.min...UInt8.max {
            for second in edges {
                for third in [0x41, 0x80, 0xBF] as [UInt8] {
                    let bytes = [lead, second, third, 0x80]
                    for head in heads { for tail in tails { expectAgreement(head + bytes + tail) } }
                }
            }
        }
    }

    @Test func repairAgreesWithTheStandardLibrary() {
        var numbers = RepeatableNumbers(seed: 1)
        let pieces: [[UInt8]] = [
            [0x61], [0x3C], [0x20], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0xED, 0xA0, 0x80],
            [0xC0],
            [0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xF5], [0xFF], [0xE0, 0x80], [0xF4, 0x90], [0x00],
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 1...40, using: &numbers)).flatMap { _ in
                pieces.randomElement(using: &numbers)!
            }
            expectAgreement(text)
        }
    }

    private func expectAgreement(_ bytes: [UInt8]) {
        let expected = String(decoding: bytes, as: UTF8.self)
        var sink = UTF8Sink()
        let validCount = bytes.withUnsafeBufferPointer {
            UnicodeDecoding.repairUTF8($0, into: &sink)
            return UTF8Scan($0).validCount
        }
        let isRight =
            sink.bytes.elementsEqual(expected.utf8)
            && (sink.replacedCount == 0) == (validCount == bytes.count)
            && sink.replacedCount == expected.unicodeScalars.count { $0 == "\u{FFFD}" }
            && String(validating: bytes.prefix(validCount), as: UTF8.self) != nil
        if !isRight { Issue.record("\(bytes)") }
    }

    @Test(arguments: ["", "<meta charset=utf-8>"])
    func fewFaultsAreReplacedAndCounted(_ head: String) {
        let text = head + "<p>Größe, Höhe, Länge und Umfänge</p>"
        let bytes = Array(text.utf8) + [0xFF, 0x2E]
        let decoded = Decoded(bytes)
        #expect(decoded.text == text + "\u{FFFD}.")
        #expect(decoded.outcome.encoding == .utf8)
        #expect(decoded.outcome.replacedCount == 1)
        #expect(decoded.outcome.overruled == nil)
    }

    @Test func surrogatesAndOverlongFormsAreFaults() {
        // A surrogate of three bytes is three faults, an overlong slash two, and the text goes on behind them.
        let bytes = Array("ÄÖÜäöüÄÖÜäöüÄÖÜäöüÄÖÜäöü".utf8) + [0xED, 0xA0, 0x80, 0xC0, 0xAF] + Array("<b>".utf8)
        let decoded = Decoded(bytes)
        #expect(decoded.text.hasSuffix("ü\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}<b>"))
        #expect(decoded.outcome.replacedCount == 5)
    }

    @Test func endCutOffIsOneFault() {
        let decoded = Decoded(Array("Größe 5 €".utf8.dropLast()))
        #expect(decoded.text == "Größe 5 \u{FFFD}")
        #expect(decoded.outcome == DecodingOutcome(encoding: .utf8, source: .detected, replacedCount: 1))
    }

    @Test func controlsPassThrough() {
        let text = "a\0b\u{1}\u{7F}\r\nc\u{1B}[0m"
        #expect(Decoded(Array(text.utf8)).text == text)
    }

    @Test func wrongDeclarationNeverBeatsValidUTF8() {
        let page = "<meta charset=windows-1251><p>Größe</p>"
        let decoded = Decoded(Array(page.utf8), hint: .shiftJIS)
        #expect(decoded.text == page)
        #expect(decoded.isInPlace)
        #expect(decoded.outcome == DecodingOutcome(encoding: .utf8, source: .validUTF8, overruled: .shiftJIS))
        // Of ASCII alone nothing is wrong to say.
        #expect(Decoded(Array("<meta charset=windows-1251>".utf8)).outcome.overruled == nil)
    }

    @Test func wrongDeclarationDoesNotBeatNearlyValidUTF8() {
        let page = "<meta charset=iso-8859-1><p>" + String(repeating: "Größe und Länge, ", count: 20)
        let decoded = Decoded(Array(page.utf8) + [0xE4, 0x20])
        #expect(decoded.text == page + "\u{FFFD} ")
        #expect(decoded.outcome.encoding == .utf8)
        #expect(decoded.outcome.overruled == .windows1252)
    }
}
