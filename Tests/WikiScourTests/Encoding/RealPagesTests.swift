import Foundation
import Testing

@testable import WikiScour

/// Articles of one subject in many languages, beside the repository where they are at hand.
enum SharedArticles {
    static let folder = Repository.root.deletingLastPathComponent()
        .appending(path: "shared/pages/pairs/unicode_lipsum_mars_2022")

    static var isAvailable: Bool { FileManager.default.fileExists(atPath: folder.path) }
}

/// Real articles in the encodings that their languages had before UTF-8.
@Suite(
    .enabled(if: SharedArticles.isAvailable, "../shared/pages is not here."),
    .enabled(if: SystemIconv.isAvailable("GB18030"), "The system has no converter to encode with."))
struct RealPagesTests {
    @Test(arguments: [
        ("ar", "CP1256"), ("cs", "CP1250"), ("cs", "ISO-8859-2"), ("de", "CP1252"), ("el", "CP1253"),
        ("el", "ISO-8859-7"),
        ("fr", "CP1252"), ("he", "CP1255"), ("ja", "CP932"), ("ja", "EUC-JP-MS"), ("ko", "UHC"), ("pt", "CP1252"),
        ("ru", "CP1251"), ("ru", "KOI8-R"), ("ru", "ISO-8859-5"), ("th", "CP874"), ("tr", "CP1254"), ("zh", "GB18030"),
    ])
    func articleWithoutDeclaration(language: String, systemName: String) throws {
        let original = try String(
            contentsOf: SharedArticles.folder.appending(path: "\(language).html"), encoding: .utf8)
        // The beginning does, and the page must not say UTF-8, which would now be wrong.
        let beginning = String(original.unicodeScalars.prefix(60_000))
        let page = beginning.replacingOccurrences(of: "charset", with: "data-was")
        let bytes = Self.encode(page, as: systemName)
        let text = try #require(SystemIconv.decode(bytes, as: systemName))
        let decoded = Decoded(bytes)
        #expect(decoded.text == text)
        #expect(decoded.outcome.source == .detected)
        #expect(decoded.outcome.replacedCount == 0)
        // With the wrong declaration in place it comes to the same.
        let wrong = Decoded(Array("<meta charset=utf-8>".utf8) + bytes)
        #expect(wrong.text == "<meta charset=utf-8>" + text)
    }

    @Test func pagesAsTheyAre() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: SharedArticles.folder.path)
        #expect(names.count == 18)
        for name in names {
            let bytes = Array(try Data(contentsOf: SharedArticles.folder.appending(path: name)))
            let decoded = Decoded(bytes)
            #expect(decoded.isInPlace)
            #expect(decoded.outcome == DecodingOutcome(encoding: .utf8, source: .validUTF8))
        }
    }

    /// The page in an encoding; characters that it lacks become references, as they were in such pages.
    private static func encode(_ page: String, as systemName: String) -> [UInt8] {
        if let whole = SystemIconv.encode(page, as: systemName) { return whole }
        var known: [Unicode.Scalar: [UInt8]] = [:]
        return page.unicodeScalars.flatMap { scalar -> [UInt8] in
            if scalar.isASCII { return [UInt8(scalar.value)] }
            if let bytes = known[scalar] { return bytes }
            let bytes = SystemIconv.encode(String(scalar), as: systemName) ?? Array("&#\(scalar.value);".utf8)
            known[scalar] = bytes
            return bytes
        }
    }
}
