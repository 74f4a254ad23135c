import Testing

@testable import WikiScour

/// Every encoding there and back, with the page, the caller or nobody telling which it is.
@Suite(.enabled(if: SystemIconv.isAvailable("GB18030"), "The system has no converter to encode with."))
struct RoundTripTests {
    @Test(arguments: LanguageSample.all)
    func callerTells(_ sample: LanguageSample) throws {
        for (encoding, systemName) in sample.encodings {
            let bytes = try #require(SystemIconv.encode(sample.page, as: systemName))
            let decoded = Decoded(bytes, hint: encoding)
            #expect(decoded.text.unicodeScalars.elementsEqual(sample.page.unicodeScalars))
            #expect(decoded.outcome == DecodingOutcome(encoding: encoding, source: .caller))
        }
    }

    @Test(arguments: LanguageSample.all)
    func pageTells(_ sample: LanguageSample) throws {
        for (encoding, systemName) in sample.encodings {
            let page = "<meta charset=\"\(encoding.name)\">" + sample.page
            let bytes = try #require(SystemIconv.encode(page, as: systemName))
            let decoded = Decoded(bytes)
            #expect(decoded.text.unicodeScalars.elementsEqual(page.unicodeScalars))
            #expect(decoded.outcome == DecodingOutcome(encoding: encoding, source: .declared))
        }
    }

    @Test(arguments: LanguageSample.all)
    func nobodyTells(_ sample: LanguageSample) throws {
        for (encoding, systemName) in sample.encodings {
            let bytes = try #require(SystemIconv.encode(sample.page, as: systemName))
            let decoded = Decoded(bytes)
            #expect(decoded.text.unicodeScalars.elementsEqual(sample.page.unicodeScalars), "\(encoding)")
            #expect(decoded.outcome.source == .detected)
            #expect(decoded.outcome.replacedCount == 0)
        }
    }

    /// A script as far from the declared one as these can't be mistaken for it.
    @Test(
        arguments: LanguageSample.all.filter {
            ["Russian", "Greek", "Hebrew", "Arabic", "Thai", "Simplified Chinese", "Japanese", "Korean"].contains(
                $0.language)
        })
    func pageTellsWrong(_ sample: LanguageSample) throws {
        for (encoding, systemName) in sample.encodings where encoding != .iso2022JP {
            for label in ["iso-8859-1", "utf-8"] {
                let page = "<meta charset=\(label)>" + sample.page
                let bytes = try #require(SystemIconv.encode(page, as: systemName))
                let decoded = Decoded(bytes)
                #expect(decoded.text == page, "\(encoding)")
                #expect(decoded.outcome.source == .detected)
                #expect(decoded.outcome.overruled == TextEncoding(label: label))
            }
        }
    }

    @Test(arguments: LanguageSample.all)
    func cutAnywhere(_ sample: LanguageSample) throws {
        for (encoding, systemName) in sample.encodings {
            let bytes = try #require(SystemIconv.encode(sample.text, as: systemName))
            for length in 0..<bytes.count {
                var sink = UTF8Sink()
                bytes.prefix(length).withUnsafeBufferPointer { PageDecoder.decode($0, as: encoding, into: &sink) }
                // Half an escape sequence is a fault, and so is what it leaves of a pair.
                #expect(sink.replacedCount <= (encoding == .iso2022JP ? 2 : 1), "\(encoding) cut to \(length)")
            }
        }
    }
}
