import Testing

@testable import WikiScour

/// The tables against the converter of the operating system, cell by cell.
@Suite(.enabled(if: SystemIconv.isAvailable("GB18030"), "The system has no converter to compare with."))
struct CharacterTableTests {
    /// An encoding, what the system calls it, and where the WHATWG Encoding Standard differs from it on purpose.
    struct SingleByteCase: Sendable {
        var encoding: TextEncoding
        var systemName: String
        var differing: Set<UInt8> = []
    }

    static let singleByteCases: [SingleByteCase] = [
        SingleByteCase(encoding: .windows1250, systemName: "CP1250"),
        SingleByteCase(encoding: .windows1251, systemName: "CP1251"),
        SingleByteCase(encoding: .windows1252, systemName: "CP1252"),
        SingleByteCase(encoding: .windows1253, systemName: "CP1253"),
        SingleByteCase(encoding: .windows1254, systemName: "CP1254"),
        SingleByteCase(encoding: .windows1255, systemName: "CP1255", differing: [0xCA]),
        SingleByteCase(encoding: .windows1256, systemName: "CP1256"),
        SingleByteCase(encoding: .windows1257, systemName: "CP1257"),
        SingleByteCase(encoding: .windows1258, systemName: "CP1258"),
        SingleByteCase(encoding: .windows874, systemName: "CP874"),
        SingleByteCase(encoding: .iso8859Part2, systemName: "ISO-8859-2"),
        SingleByteCase(encoding: .iso8859Part3, systemName: "ISO-8859-3"),
        SingleByteCase(encoding: .iso8859Part4, systemName: "ISO-8859-4"),
        SingleByteCase(encoding: .iso8859Part5, systemName: "ISO-8859-5"),
        SingleByteCase(encoding: .iso8859Part6, systemName: "ISO-8859-6"),
        SingleByteCase(encoding: .iso8859Part7, systemName: "ISO-8859-7"),
        SingleByteCase(encoding: .iso8859Part8, systemName: "ISO-8859-8"),
        SingleByteCase(encoding: .iso8859Part8I, systemName: "ISO-8859-8"),
        SingleByteCase(encoding: .iso8859Part10, systemName: "ISO-8859-10"),
        SingleByteCase(encoding: .iso8859Part13, systemName: "ISO-8859-13"),
        SingleByteCase(encoding: .iso8859Part14, systemName: "ISO-8859-14"),
        SingleByteCase(encoding: .iso8859Part15, systemName: "ISO-8859-15"),
        SingleByteCase(encoding: .iso8859Part16, systemName: "ISO-8859-16"),
        SingleByteCase(encoding: .koi8R, systemName: "KOI8-R"),
        SingleByteCase(encoding: .koi8U, systemName: "KOI8-U", differing: [0xAE, 0xBE]),
        SingleByteCase(encoding: .ibm866, systemName: "CP866"),
        SingleByteCase(encoding: .macintosh, systemName: "MACINTOSH", differing: [0xC6, 0xF0]),
        SingleByteCase(encoding: .macCyrillic, systemName: "MAC-UK", differing: [0xFF]),
    ]

    @Test(arguments: singleByteCases)
    func singleBytes(_ example: SingleByteCase) throws {
        try #require(SystemIconv.isAvailable(example.systemName))
        let decoder = try #require(SingleByteDecoder(example.encoding))
        #expect(decoder.upperHalf.count == 128)
        for byte in 0x80...0xFF as ClosedRange<UInt8> where !example.differing.contains(byte) {
            let ours = decoder.upperHalf[Int(byte) - 0x80]
            let theirs = SystemIconv.decode([byte], as: example.systemName)?.unicodeScalars.first?.value
            // A byte of the C1 range without a character is that control character in the WHATWG standard.
            let expected = theirs ?? (byte < 0xA0 ? UInt32(byte) : 0)
            #expect(ours == expected, "\(example.systemName), byte \(byte)")
        }
    }

    struct MultiByteCase: Sendable {
        var encoding: TextEncoding
        var systemName: String
        var leads: ClosedRange<UInt8> = 0x81...0xFE
        var differing: Set<UInt16> = []
    }

    static let multiByteCases: [MultiByteCase] = [
        MultiByteCase(encoding: .gb18030, systemName: "GB18030"),
        MultiByteCase(encoding: .shiftJIS, systemName: "CP932"),
        // The system lets control characters stand where the standard has lead bytes.
        MultiByteCase(encoding: .eucJP, systemName: "EUC-JP-MS", leads: 0xA1...0xFE),
        MultiByteCase(encoding: .eucKR, systemName: "UHC"),
        // Symbols are those of Taiwan's Windows, as the WHATWG standard has them.
        MultiByteCase(
            encoding: .big5, systemName: "BIG5-HKSCS",
            differing: [
                0xA145, 0xA14E, 0xA15A, 0xA1C2, 0xA1C3, 0xA1C5, 0xA1E3, 0xA1F2, 0xA1F3, 0xA1FE, 0xA240, 0xA241, 0xA242,
                0xA244, 0xA246, 0xA247, 0xA2CC, 0xA2CE, 0xA3E1, 0xF9FE,
            ]),
    ]

    @Test(arguments: multiByteCases)
    func pairs(_ example: MultiByteCase) throws {
        try #require(SystemIconv.isAvailable(example.systemName))
        let decoder = try #require(MultiByteDecoder(example.encoding))
        var compared = 0
        for lead in example.leads {
            for trail in 0x40...0xFE as ClosedRange<UInt8> {
                let bytes = [lead, trail]
                let unit = bytes.withUnsafeBufferPointer { decoder.unit(in: $0, at: 0) }
                let isOneByte = unit.count == 1 && unit.scalar != 0
                guard !isOneByte, !example.differing.contains(UInt16(lead) << 8 | UInt16(trail)) else { continue }
                let theirs = SystemIconv.decode(bytes, as: example.systemName)?.unicodeScalars.map(\.value) ?? [0]
                // User-defined characters mean nothing to anybody else.
                if let first = theirs.first, 0xE000...0xF8FF ~= first { continue }
                let ours = unit.second == 0 ? [unit.scalar] : [unit.scalar, unit.second]
                if ours != theirs { Issue.record("\(example.systemName) \(bytes)") }
                compared += 1
            }
        }
        #expect(compared > 10_000)
    }

    @Test func fourBytesOfGB18030() throws {
        let scalars = [0x80...0xD7FF, 0xF900...0xFFFF, 0x1_0000...0x1_FFFF as ClosedRange<UInt32>].joined()
        let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
        let bytes = try #require(SystemIconv.encode(text, as: "GB18030"))
        var sink = UTF8Sink()
        bytes.withUnsafeBufferPointer { PageDecoder.decode($0, as: .gb18030, into: &sink) }
        #expect(sink.replacedCount == 0)
        #expect(String(decoding: sink.bytes, as: UTF8.self) == text)
    }

    @Test func threeBytesOfEUCJP() throws {
        let decoder = try #require(MultiByteDecoder(.eucJP))
        var found = 0
        for row in 0xA1...0xFE as ClosedRange<UInt8> {
            for cell in 0xA1...0xFE as ClosedRange<UInt8> {
                let bytes = [0x8F, row, cell]
                let unit = bytes.withUnsafeBufferPointer { decoder.unit(in: $0, at: 0) }
                guard unit.scalar != 0 else { continue }
                found += 1
                // The full-width tilde and the broken bar have several code points to choose from.
                let theirs = SystemIconv.decode(bytes, as: "EUC-JP-MS")?.unicodeScalars.first?.value
                if unit.count != 3 || unit.scalar != theirs && row != 0xA2 { Issue.record("\(bytes)") }
            }
        }
        #expect(found == 6067)
    }
}
