/// The decision what encoding a page is in.
struct EncodingJudgement {
    private(set) var outcome: DecodingOutcome
    /// Where the text begins: behind a byte order mark.
    private(set) var start = 0
    /// Whether the text is valid UTF-8 as it is.
    private(set) var isValidUTF8 = false

    init(_ page: UnsafeBufferPointer<UInt8>, hint: TextEncoding?) {
        if let order = ByteOrder(page) {
            let source: EncodingSource = order.markLength > 0 ? .byteOrderMark : .detected
            outcome = DecodingOutcome(encoding: order.encoding, source: source)
            outcome.overruled = hint.flatMap { $0 == order.encoding ? nil : $0 }
            start = order.markLength
            if order.encoding == .utf8 {
                isValidUTF8 = UTF8Scan(page.part(start, page.count)).validCount == page.count - start
            }
            return
        }

        let declaration = EncodingDeclaration(page)
        let claims = Claims(hint: hint, declared: declaration.encoding)
        let scan = UTF8Scan(page)
        if scan.isASCII, page.contains(ISO2022JPDecoding.escape), ISO2022JPDecoding.isUsed(in: page) {
            outcome = claims.outcome(.iso2022JP)
            return
        }
        if scan.validCount == page.count {
            isValidUTF8 = true
            outcome = DecodingOutcome(encoding: .utf8, source: .validUTF8)
            // Every claim is true of ASCII, or near enough.
            if !scan.isASCII { outcome.overruled = claims.first { $0 != .utf8 } }
            return
        }
        outcome = Self.judge(page, claims: claims, language: declaration.language)
    }

    /// Judges a page that is not valid UTF-8.
    private static func judge(
        _ page: UnsafeBufferPointer<UInt8>, claims: Claims, language: UnsafeBufferPointer<UInt8>?
    ) -> DecodingOutcome {
        // Text in another encoding has next to no sequences that happen to be UTF-8. So a few of them beside a fault
        // prove UTF-8, but the fewer the less somebody claims it; beside another claim it takes a lot of them.
        let survey = UTF8Survey(page)
        let isNearlyUTF8 =
            if claims.strongest == .utf8 {
                survey.invalid <= survey.valid
            } else if claims.strongest == nil {
                survey.valid > 0 && survey.invalid * 4 <= survey.valid
            } else {
                survey.valid >= 20 && survey.invalid * 20 <= survey.valid
            }
        if isNearlyUTF8 { return claims.outcome(.utf8) }

        let detector = EncodingDetector(page, language: language)
        let best = detector.best()
        for claim in claims where claim != .utf8 {
            if detector.isCredible(claim, beside: best) { return claims.outcome(claim) }
        }
        if best.looksLikeText { return claims.outcome(best.encoding) }
        return claims.outcome(claims.strongest ?? .windows1252)
    }
}

/// What the caller and the page say the encoding is, the caller first.
private struct Claims: Sequence {
    let hint: TextEncoding?
    let declared: TextEncoding?

    var strongest: TextEncoding? { hint ?? declared }

    func makeIterator() -> some IteratorProtocol<TextEncoding> {
        [hint, declared].compactMap { $0 }.makeIterator()
    }

    /// The outcome for an encoding that was decided on.
    func outcome(_ encoding: TextEncoding) -> DecodingOutcome {
        let source: EncodingSource = encoding == hint ? .caller : encoding == declared ? .declared : .detected
        return DecodingOutcome(encoding: encoding, source: source, overruled: first { $0 != encoding })
    }
}
