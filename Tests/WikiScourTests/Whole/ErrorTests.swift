import Testing
import WikiScour

/// What is no wiki page is an error that says what it is.
struct ErrorTests {
    private static func code(_ bytes: [UInt8], _ options: CleaningOptions = CleaningOptions()) -> CleaningError.Code? {
        do throws(CleaningError) {
            _ = try Cleaner(options: options).clean(bytes, hints: PageHints(title: "T"))
            return nil
        } catch {
            return error.code
        }
    }

    @Test(
        arguments: [
            ("", .emptyInput), (" \n\t ", .emptyInput),
            ("Just words, and no markup.", .notAWikiPage),
            ("<html><head><title>Shop</title></head><body><p>Buy.</p></body></html>", .notAWikiPage),
            ("{\"error\":{\"code\":\"missingtitle\",\"info\":\"There is none.\"}}", .apiError),
            ("PK\u{3}\u{4}\u{14}\u{0}\u{6}", .compressedInput),
            ("%PDF-1.4\n", .binaryInput),
        ] as [(String, CleaningError.Code)])
    func `text that is no page`(text: String, code: CleaningError.Code) {
        #expect(Self.code(Array(text.utf8)) == code)
    }

    @Test(
        arguments: [
            ([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0], .compressedInput),
            ([0x28, 0xB5, 0x2F, 0xFD, 4, 0, 0, 0], .compressedInput),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], .binaryInput),
        ] as [([UInt8], CleaningError.Code)])
    func `bytes that are no page`(bytes: [UInt8], code: CleaningError.Code) {
        #expect(Self.code(bytes) == code)
    }

    @Test func `a page larger than allowed`() {
        let html = Array(page().utf8)
        #expect(Self.code(html, CleaningOptions(maximumByteCount: html.count - 1)) == .tooLarge)
        #expect(Self.code(html, CleaningOptions(maximumByteCount: html.count)) == nil)
    }

    @Test func `an error says its place where it has one`() {
        #expect(CleaningError(.apiError, "broken", offset: 7).description == "broken (at byte 7)")
        #expect(CleaningError(.apiError, "broken").description == "broken")
    }
}
