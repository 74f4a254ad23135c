import Testing

@testable import WikiScour

/// Who is believed when the page is not UTF-8.
struct EncodingJudgementTests {
    /// «Деревня стоит на высоком берегу реки, зимой здесь тихо.» in windows-1251.
    static let russian: [UInt8] = [
        0xC4, 0xE5, 0xF0, 0xE5, 0xE2, 0xED, 0xFF, 0x20, 0xF1, 0xF2, 0xEE, 0xE8, 0xF2, 0x20, 0xED, 0xE0, 0x20, 0xE2,
        0xFB,
        0xF1, 0xEE, 0xEA, 0xEE, 0xEC, 0x20, 0xE1, 0xE5, 0xF0, 0xE5, 0xE3, 0xF3, 0x20, 0xF0, 0xE5, 0xEA, 0xE8, 0x2C,
        0x20,
        0xE7, 0xE8, 0xEC, 0xEE, 0xE9, 0x20, 0xE7, 0xE4, 0xE5, 0xF1, 0xFC, 0x20, 0xF2, 0xE8, 0xF5, 0xEE, 0x2E,
    ]
    static let russianText = "Деревня стоит на высоком берегу реки, зимой здесь тихо."

    private func page(_ head: String, _ body: [UInt8]) -> [UInt8] { Array(head.utf8) + body }

    @Test func callerBeforePage() {
        // Both claims are possible of so short a text; the caller's counts.
        let decoded = Decoded(page("<meta charset=iso-8859-1>", [0x63, 0x61, 0x66, 0xE9]), hint: .windows1250)
        #expect(decoded.text.hasSuffix("café"))
        #expect(
            decoded.outcome == DecodingOutcome(encoding: .windows1250, source: .caller, overruled: .windows1252))
    }

    @Test func pageWhereTheCallerIsPlainlyWrong() {
        let decoded = Decoded(page("<meta charset=windows-1251>", Self.russian), hint: .shiftJIS)
        #expect(decoded.text.hasSuffix(Self.russianText))
        #expect(decoded.outcome == DecodingOutcome(encoding: .windows1251, source: .declared, overruled: .shiftJIS))
    }

    @Test(arguments: ["iso-8859-1", "utf-8", "shift_jis", "gb2312", "euc-jp", "koi8-r", "windows-1255"])
    func detectionWhereTheDeclarationIsPlainlyWrong(_ label: String) {
        let decoded = Decoded(page("<meta charset=\(label)><p>", Self.russian))
        #expect(decoded.text.hasSuffix(Self.russianText))
        #expect(decoded.outcome.encoding == .windows1251)
        #expect(decoded.outcome.source == .detected)
        #expect(decoded.outcome.overruled == TextEncoding(label: label))
    }

    @Test func detectionWhereNothingIsSaid() {
        let decoded = Decoded(Self.russian)
        #expect(decoded.text == Self.russianText)
        #expect(decoded.outcome == DecodingOutcome(encoding: .windows1251, source: .detected))
    }

    @Test func latin1WhereUTF8IsDeclared() {
        let decoded = Decoded(
            page("<meta charset=utf-8><p>caf", [0xE9, 0x20, 0x61, 0x75, 0x20, 0x6C, 0x61, 0x69, 0x74]))
        #expect(decoded.text.hasSuffix("<p>café au lait"))
        #expect(decoded.outcome == DecodingOutcome(encoding: .windows1252, source: .detected, overruled: .utf8))
    }

    @Test func noiseStaysWhatItWasSaidToBe() {
        var numbers = RepeatableNumbers(seed: 3)
        let noise = (0..<4000).map { _ in UInt8.random(in: 0x80...0xFF, using: &numbers) }
        #expect(Decoded(page("<meta charset=utf-8>", noise)).outcome.encoding == .utf8)
        #expect(Decoded(page("<meta charset=big5>", noise)).outcome.encoding == .big5)
        #expect(Decoded(noise).outcome.encoding == .windows1252)
    }

    @Test func languageOfThePageDecidesWhereLettersAreFew() {
        // 0xB9 is ą in windows-1250 and š in ISO-8859-2 and windows-1257's ¹.
        let words: [UInt8] = Array("zaj".utf8) + [0xB9] + Array("c ".utf8)
        let polish = Decoded(page("<html lang=pl><p>", words + words + words))
        #expect(polish.text.hasSuffix("zając zając zając "))
    }

    @Test func textInTagsCountsOnlyWhereThereIsNoOther() {
        let image = "<img alt=\"".utf8 + Self.russian + "\">".utf8
        #expect(Decoded(Array(image)).text.contains("Деревня"))
    }

    @Test func japaneseMailEncodingNeedsNoDeclaration() {
        let text: [UInt8] = [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42]
        let undeclared = Decoded(text)
        #expect(undeclared.text == "日本")
        #expect(undeclared.outcome == DecodingOutcome(encoding: .iso2022JP, source: .detected))
        #expect(Decoded(page("<meta charset=iso-2022-jp>", text)).outcome.source == .declared)
    }

    @Test func oneDecoderForManyPages() {
        var decoder = PageDecoder()
        for _ in 0..<3 {
            #expect(Decoded(Self.russian, decoder: &decoder).text == Self.russianText)
            #expect(Decoded([0x61, 0xFF, 0xC3], hint: .utf8, decoder: &decoder).outcome.replacedCount <= 2)
            #expect(Decoded(Array("Größe".utf8), decoder: &decoder).text == "Größe")
        }
    }

    @Test func errorsOfTheBodyComeThrough() {
        struct Refusal: Error, Equatable {}
        var decoder = PageDecoder()
        for bytes in [Array("plain".utf8), Self.russian] {
            #expect(throws: Refusal()) {
                try bytes.withUnsafeBufferPointer { page throws(Refusal) in
                    try decoder.withUTF8(of: page) { _, _ throws(Refusal) in throw Refusal() }
                }
            }
        }
    }
}
