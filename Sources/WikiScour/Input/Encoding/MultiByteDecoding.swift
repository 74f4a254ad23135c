/// A character as a decoder of several bytes reads it.
struct MultiByteUnit {
    /// How many bytes it takes.
    var count: Int
    /// The character; 0 where the bytes are none.
    var scalar: UInt32
    /// A second character in the same bytes; 0 nearly always.
    var second: UInt32 = 0
}

/// Decodes the East Asian encodings, as the WHATWG Encoding Standard describes them.
///
/// A byte below 0x80 that does not fit behind a lead byte is never part of the fault: it may be the `<` of the next
/// tag.
///
/// The characters come from tables of our own and not from the system's `iconv`: that one knows other versions of
/// the standards on each platform, and often these encodings are a package that is not installed.
struct MultiByteDecoder {
    enum Scheme {
        case gb18030, big5, shiftJIS, eucJP, eucKR
    }

    let scheme: Scheme

    /// Nil for an encoding of another make.
    init?(_ encoding: TextEncoding) {
        switch encoding {
        case .gbk, .gb18030: scheme = .gb18030
        case .big5: scheme = .big5
        case .shiftJIS: scheme = .shiftJIS
        case .eucJP: scheme = .eucJP
        case .eucKR: scheme = .eucKR
        default: return nil
        }
    }

    func decode(_ bytes: UnsafeBufferPointer<UInt8>, into sink: inout UTF8Sink) {
        var index = 0
        while index < bytes.count {
            let end = bytes.endOfASCII(from: index)
            sink.append(bytes.part(index, end))
            index = end
            while index < bytes.count, bytes[index] >= 0x80 {
                let unit = unit(in: bytes, at: index)
                if unit.scalar == 0 { sink.appendReplacement() } else { sink.append(unit.scalar) }
                if unit.second != 0 { sink.append(unit.second) }
                index += unit.count
            }
        }
    }

    /// Whether a pair belongs to the part of the standard that holds seldom used characters.
    func isRare(lead: UInt8, trail: UInt8) -> Bool {
        switch scheme {
        case .gb18030: !(0xA1...0xD7 ~= lead) || trail < 0xA1
        case .big5: !(0xA1...0xC6 ~= lead)
        case .shiftJIS: lead >= 0x99 && !(0xA1...0xDF ~= lead)
        case .eucJP: lead >= 0xD0 || lead == 0x8F
        case .eucKR: !(0xA1...0xC8 ~= lead) || trail < 0xA1
        }
    }

    /// Reads the character whose first byte, 0x80 or above, is at `index`.
    func unit(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> MultiByteUnit {
        let lead = bytes[index]
        if let scalar = loneByte(lead) { return MultiByteUnit(count: 1, scalar: scalar) }
        guard index + 1 < bytes.count else { return MultiByteUnit(count: 1, scalar: 0) }
        let trail = bytes[index + 1]
        switch scheme {
        case .gb18030:
            if case 0x30...0x39 = trail { return fourByteUnit(in: bytes, at: index) }
            let scalar = ChineseCharacters.gbk(lead, trail)
            return pair(scalar, trail)
        case .big5:
            if lead == 0x88, let base = ChineseCharacters.big5Pairs[trail] {
                return MultiByteUnit(count: 2, scalar: base.letter, second: base.mark)
            }
            return pair(ChineseCharacters.big5(lead, trail), trail)
        case .shiftJIS:
            return pair(JapaneseCharacters.shiftJIS(lead, trail), trail)
        case .eucKR:
            return pair(KoreanCharacters.unifiedHangul(lead, trail), trail)
        case .eucJP:
            switch lead {
            case 0x8E: return pair(JapaneseCharacters.halfwidth(trail), trail)
            case 0x8F where trail >= 0xA1 && trail <= 0xFE:
                guard index + 2 < bytes.count else { return MultiByteUnit(count: 2, scalar: 0) }
                let last = bytes[index + 2]
                let scalar = JapaneseCharacters.supplement[Int(trail) - 0xA1, Int(last) - 0xA1]
                return MultiByteUnit(count: last < 0x80 ? 2 : 3, scalar: scalar)
            case 0x8F: return pair(0, trail)
            // The rows behind 94 can't be reached: the lead byte ends at 0xFE.
            default: return pair(JapaneseCharacters.standard[Int(lead) - 0xA1, Int(trail) - 0xA1], trail)
            }
        }
    }

    /// A character of two bytes, or a fault that leaves a following ASCII byte alone.
    private func pair(_ scalar: UInt32, _ trail: UInt8) -> MultiByteUnit {
        MultiByteUnit(count: scalar == 0 && trail < 0x80 ? 1 : 2, scalar: scalar)
    }

    /// The character of a byte that never leads another; 0 for a byte that is nothing, nil for a lead byte.
    private func loneByte(_ byte: UInt8) -> UInt32? {
        switch scheme {
        case .gb18030:
            if byte == 0x80 { return 0x20AC }
            return byte == 0xFF ? 0 : nil
        case .big5, .eucKR:
            return byte == 0x80 || byte == 0xFF ? 0 : nil
        case .shiftJIS:
            switch byte {
            case 0x80: return 0x80
            case 0xA1...0xDF: return JapaneseCharacters.halfwidth(byte)
            case 0xA0, 0xFD...0xFF: return 0
            default: return nil
            }
        case .eucJP:
            switch byte {
            case 0x8E, 0x8F, 0xA1...0xFE: return nil
            default: return 0
            }
        }
    }

    private func fourByteUnit(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> MultiByteUnit {
        guard index + 3 < bytes.count else {
            // Cut off at the end of the page? Then the rest is one fault.
            let isCutOff = index + 2 == bytes.count || 0x81...0xFE ~= bytes[index + 2]
            return MultiByteUnit(count: isCutOff ? bytes.count - index : 1, scalar: 0)
        }
        guard 0x81...0xFE ~= bytes[index + 2], 0x30...0x39 ~= bytes[index + 3] else {
            return MultiByteUnit(count: 1, scalar: 0)
        }
        let high = (Int(bytes[index]) - 0x81) * 10 + Int(bytes[index + 1]) - 0x30
        let low = (Int(bytes[index + 2]) - 0x81) * 10 + Int(bytes[index + 3]) - 0x30
        return MultiByteUnit(count: 4, scalar: ChineseCharacters.fourByte(high * 1260 + low))
    }
}
