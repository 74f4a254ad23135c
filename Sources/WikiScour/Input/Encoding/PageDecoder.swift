/// Turns the bytes of a page into UTF-8. Made once for a worker: it keeps its buffer from page to page.
///
/// What counts, in this order: a byte order mark or the zero bytes of wide characters; whether the bytes are valid
/// UTF-8, which other text is by accident only if it is ASCII; what the caller says; what the page says; how the
/// bytes look. What the caller and the page say is taken for a claim: where the bytes look much more like
/// something else, it is overruled.
struct PageDecoder {
    private var sink = UTF8Sink()

    /// Decodes a page and hands its text to `body`: valid UTF-8 without a byte order mark.
    ///
    /// Where the page is valid UTF-8 already, `body` gets the very bytes of the page.
    mutating func withUTF8<Result, Failure: Error>(
        of page: UnsafeBufferPointer<UInt8>, hint: TextEncoding? = nil,
        _ body: (UnsafeBufferPointer<UInt8>, DecodingOutcome) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let judgement = EncodingJudgement(page, hint: hint)
        var outcome = judgement.outcome
        let text = page.part(judgement.start, page.count)
        if judgement.isValidUTF8 {
            return try body(text.withoutByteOrderMark, outcome)
        }
        sink.reset(expecting: text.count + text.count / 4)
        Self.decode(text, as: outcome.encoding, into: &sink)
        outcome.replacedCount = sink.replacedCount
        return try sink.bytes.withUnsafeBufferPointer { decoded throws(Failure) in
            try body(decoded.withoutByteOrderMark, outcome)
        }
    }

    static func decode(
        _ text: UnsafeBufferPointer<UInt8>, as encoding: TextEncoding, into sink: inout UTF8Sink
    ) {
        switch encoding {
        case .utf8: UnicodeDecoding.repairUTF8(text, into: &sink)
        case .utf16LE: UnicodeDecoding.decodeUTF16(text, bigEndian: false, into: &sink)
        case .utf16BE: UnicodeDecoding.decodeUTF16(text, bigEndian: true, into: &sink)
        case .utf32LE: UnicodeDecoding.decodeUTF32(text, bigEndian: false, into: &sink)
        case .utf32BE: UnicodeDecoding.decodeUTF32(text, bigEndian: true, into: &sink)
        case .iso2022JP: ISO2022JPDecoding.decode(text, into: &sink)
        default:
            if let decoder = SingleByteDecoder(encoding) {
                decoder.decode(text, into: &sink)
            } else if let decoder = MultiByteDecoder(encoding) {
                decoder.decode(text, into: &sink)
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes behind the byte order marks of UTF-8 at the beginning. Programs that glue files together leave several.
    fileprivate var withoutByteOrderMark: UnsafeBufferPointer<UInt8> {
        var start = 0
        while start + 3 <= count, self[start] == 0xEF, self[start + 1] == 0xBB, self[start + 2] == 0xBF {
            start += 3
        }
        return part(start, count)
    }
}
