/// Decodes encodings where a byte is a character: ASCII below 0x80, a table above.
struct SingleByteDecoder {
    /// The characters of the bytes from 0x80 on; 0 for a byte without one.
    let upperHalf: [UInt32]

    /// Nil for an encoding of another make.
    init?(_ encoding: TextEncoding) {
        guard let table = Self.table(of: encoding) else { return nil }
        upperHalf = table.withUTF8Buffer { utf8 in
            String(decoding: utf8, as: UTF8.self).unicodeScalars.lazy
                .filter { $0 != "\n" }
                .map { $0 == "." ? 0 : $0.value }
        }
    }

    func decode(_ bytes: UnsafeBufferPointer<UInt8>, into sink: inout UTF8Sink) {
        var index = 0
        while index < bytes.count {
            let end = bytes.endOfASCII(from: index)
            sink.append(bytes.part(index, end))
            index = end
            while index < bytes.count, bytes[index] >= 0x80 {
                let scalar = upperHalf[Int(bytes[index] - 0x80)]
                if scalar == 0 { sink.appendReplacement() } else { sink.append(scalar) }
                index += 1
            }
        }
    }

    private static func table(of encoding: TextEncoding) -> StaticString? {
        switch encoding {
        case .windows1250: SingleByteTables.windows1250
        case .windows1251: SingleByteTables.windows1251
        case .windows1252: SingleByteTables.windows1252
        case .windows1253: SingleByteTables.windows1253
        case .windows1254: SingleByteTables.windows1254
        case .windows1255: SingleByteTables.windows1255
        case .windows1256: SingleByteTables.windows1256
        case .windows1257: SingleByteTables.windows1257
        case .windows1258: SingleByteTables.windows1258
        case .windows874: SingleByteTables.windows874
        case .iso8859Part2: SingleByteTables.iso8859Part2
        case .iso8859Part3: SingleByteTables.iso8859Part3
        case .iso8859Part4: SingleByteTables.iso8859Part4
        case .iso8859Part5: SingleByteTables.iso8859Part5
        case .iso8859Part6: SingleByteTables.iso8859Part6
        case .iso8859Part7: SingleByteTables.iso8859Part7
        case .iso8859Part8, .iso8859Part8I: SingleByteTables.iso8859Part8
        case .iso8859Part10: SingleByteTables.iso8859Part10
        case .iso8859Part13: SingleByteTables.iso8859Part13
        case .iso8859Part14: SingleByteTables.iso8859Part14
        case .iso8859Part15: SingleByteTables.iso8859Part15
        case .iso8859Part16: SingleByteTables.iso8859Part16
        case .koi8R: SingleByteTables.koi8r
        case .koi8U: SingleByteTables.koi8u
        case .ibm866: SingleByteTables.ibm866
        case .macintosh: SingleByteTables.macintosh
        case .macCyrillic: SingleByteTables.macCyrillic
        case .utf8, .utf16LE, .utf16BE, .utf32LE, .utf32BE, .gbk, .gb18030, .big5, .shiftJIS, .eucJP, .iso2022JP,
            .eucKR:
            nil
        }
    }
}
