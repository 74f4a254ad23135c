internal import CByteScan

/// Tells files that are no text from pages, so that the error can say what they are.
enum ContentSniffing {
    /// What the file is, for people, and whether something must unpack it before it can be read.
    struct Finding: Sendable, Hashable {
        var name: String
        var isCompressed: Bool
    }

    /// What a file is that is no text; nil for text in any encoding.
    static func binaryContent(of bytes: UnsafeBufferPointer<UInt8>) -> Finding? {
        for signature in signatures where signature.matches(bytes) {
            return Finding(name: signature.name, isCompressed: signature.isCompressed)
        }
        if ByteOrder(bytes) != nil { return nil }
        return isMostlyControls(bytes) ? Finding(name: "binary data", isCompressed: false) : nil
    }

    /// Whether so many bytes are control characters that this is no text with some dirt in it.
    private static func isMostlyControls(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let sample = bytes.part(0, min(bytes.count, 8192))
        guard let base = sample.baseAddress, wikiscour_holds_controls(base, sample.count) else { return false }
        let controls = sample.count {
            $0 < 0x20 && !$0.isHTMLSpace && $0 != 0x08 && $0 != ISO2022JPDecoding.escape || $0 == 0x7F
        }
        // A third is more than dirt. Of bytes at random a tenth are controls, but those are not UTF-8 either.
        if controls * 3 > sample.count { return true }
        guard controls * 20 > sample.count else { return false }
        let survey = UTF8Survey(sample)
        return survey.invalid > survey.valid
    }

    /// The first bytes of a kind of file.
    private struct Signature: Sendable {
        var name: String
        var isCompressed = false
        var offset = 0
        var bytes: [UInt8]

        func matches(_ file: UnsafeBufferPointer<UInt8>) -> Bool {
            file.count >= offset + bytes.count && zip(bytes, file[offset...]).allSatisfy { $0 == $1 }
        }
    }

    private static let signatures = [
        Signature(name: "gzip-compressed data", isCompressed: true, bytes: [0x1F, 0x8B]),
        Signature(name: "zstd-compressed data", isCompressed: true, bytes: [0x28, 0xB5, 0x2F, 0xFD]),
        Signature(name: "bzip2-compressed data", isCompressed: true, offset: 4, bytes: Array("1AY&SY".utf8)),
        Signature(name: "xz-compressed data", isCompressed: true, bytes: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]),
        Signature(name: "lz4-compressed data", isCompressed: true, bytes: [0x04, 0x22, 0x4D, 0x18]),
        Signature(name: "compress-compressed data", isCompressed: true, bytes: [0x1F, 0x9D]),
        Signature(name: "a zip archive", isCompressed: true, bytes: [0x50, 0x4B, 0x03, 0x04]),
        Signature(name: "an empty zip archive", isCompressed: true, bytes: [0x50, 0x4B, 0x05, 0x06]),
        Signature(name: "a 7z archive", isCompressed: true, bytes: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        Signature(name: "a rar archive", isCompressed: true, bytes: [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07]),
        Signature(name: "a tar archive", isCompressed: true, offset: 257, bytes: Array("ustar\0".utf8)),
        Signature(name: "a tar archive", isCompressed: true, offset: 257, bytes: Array("ustar  \0".utf8)),
        Signature(name: "a ZIM archive", isCompressed: true, bytes: [0x5A, 0x49, 0x4D, 0x04]),
        Signature(name: "a PNG image", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        Signature(name: "a JPEG image", bytes: [0xFF, 0xD8, 0xFF]),
        Signature(name: "a GIF image", bytes: Array("GIF87a".utf8)),
        Signature(name: "a GIF image", bytes: Array("GIF89a".utf8)),
        Signature(name: "a WebP image", offset: 8, bytes: Array("WEBPVP8".utf8)),
        Signature(name: "a PDF document", bytes: Array("%PDF-".utf8)),
        Signature(name: "a Microsoft Office document", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]),
        Signature(name: "an SQLite database", bytes: Array("SQLite format 3\0".utf8)),
        Signature(name: "a program", bytes: [0x7F, 0x45, 0x4C, 0x46]),
    ]
}
