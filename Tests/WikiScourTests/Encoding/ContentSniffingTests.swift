import Testing

@testable import WikiScour

/// Files that are no pages.
struct ContentSniffingTests {
    private func finding(_ bytes: [UInt8]) -> ContentSniffing.Finding? {
        bytes.withUnsafeBufferPointer { ContentSniffing.binaryContent(of: $0) }
    }

    @Test func compressedFiles() {
        #expect(finding([0x1F, 0x8B, 0x08, 0x00])?.name == "gzip-compressed data")
        #expect(finding([0x1F, 0x8B, 0x08, 0x00])?.isCompressed == true)
        #expect(finding([0x28, 0xB5, 0x2F, 0xFD, 0x04])?.name == "zstd-compressed data")
        #expect(finding(Array("BZh91AY&SY".utf8) + [0xD8])?.name == "bzip2-compressed data")
        #expect(finding([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])?.name == "xz-compressed data")
        #expect(finding(Array("PK\u{3}\u{4}".utf8))?.name == "a zip archive")
        let tar = Array("page.html".utf8) + [UInt8](repeating: 0, count: 248) + Array("ustar\0".utf8)
        #expect(finding(tar)?.name == "a tar archive")
    }

    @Test func otherFiles() {
        #expect(finding([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])?.name == "a PNG image")
        #expect(finding([0xFF, 0xD8, 0xFF, 0xE0])?.name == "a JPEG image")
        #expect(finding(Array("GIF89a...".utf8))?.name == "a GIF image")
        #expect(finding(Array("RIFF....WEBPVP8 ".utf8))?.name == "a WebP image")
        #expect(
            finding(Array("%PDF-1.4\n".utf8)) == ContentSniffing.Finding(name: "a PDF document", isCompressed: false))
    }

    @Test func noiseAndZeros() {
        var numbers = RepeatableNumbers(seed: 5)
        let noise = [0x61] + (0..<5000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        #expect(finding(noise)?.name == "binary data")
        #expect(finding([UInt8](repeating: 0, count: 100))?.name == "binary data")
    }

    @Test(arguments: [
        "", "a", "<p>x</p>", "WARC/1.0\r\nWARC-Type: response", "BZh, a note", "PK", "GIF",
        "a\0b, a letter lost and the rest kept",
        "\u{1B}[1mbold\u{1B}[0m", "{\"parse\": {}}", "РФ", "日本語",
    ])
    func text(_ text: String) {
        #expect(finding(Array(text.utf8)) == nil)
    }

    @Test func textInOtherEncodings() {
        #expect(finding(EncodingJudgementTests.russian) == nil)
        #expect(finding("<p>wide characters</p>".utf16.flatMap { [UInt8($0), 0] }) == nil)
        #expect(finding([0xFF, 0xFE] + Array("a".utf16).flatMap { [UInt8($0), 0] }) == nil)
    }
}
