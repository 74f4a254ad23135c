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
        case .iso8859_2: SingleByteTables.iso88592
        case .iso8859_3: SingleByteTables.iso88593
        case .iso8859_4: SingleByteTables.iso88594
        case .iso8859_5: SingleByteTables.iso88595
        case .iso8859_6: SingleByteTables.iso88596
        case .iso8859_7: SingleByteTables.iso88597
        case .iso8859_8, .iso8859_8I: SingleByteTables.iso88598
        case .iso8859_10: SingleByteTables.iso885910
        case .iso8859_13: SingleByteTables.iso885913
        case .iso8859_14: SingleByteTables.iso885914
        case .iso8859_15: SingleByteTables.iso885915
        case .iso8859_16: SingleByteTables.iso885916
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
