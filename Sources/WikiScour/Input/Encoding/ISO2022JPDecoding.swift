/// Decodes ISO-2022-JP, where escape sequences switch between character sets of seven bits.
enum ISO2022JPDecoding {
    private enum CharacterSet {
        case ascii, roman, katakana, standard, supplement

        /// The set that an escape sequence calls, and the length of the sequence.
        init?(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, count: inout Int) {
            func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
            count = 3
            switch (byte(1), byte(2)) {
            case (UInt8(ascii: "("), UInt8(ascii: "B")): self = .ascii
            case (UInt8(ascii: "("), UInt8(ascii: "J")): self = .roman
            case (UInt8(ascii: "("), UInt8(ascii: "I")): self = .katakana
            case (UInt8(ascii: "$"), UInt8(ascii: "@")), (UInt8(ascii: "$"), UInt8(ascii: "B")): self = .standard
            case (UInt8(ascii: "$"), UInt8(ascii: "(")) where byte(3) == UInt8(ascii: "D"):
                self = .supplement
                count = 4
            default: return nil
            }
        }
    }

    static let escape: UInt8 = 0x1B

    /// Whether the page calls a character set that ASCII is not.
    static func isUsed(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while let found = bytes[index...].firstIndex(of: escape) {
            var count = 0
            if let set = CharacterSet(bytes, at: found, count: &count), set != .ascii { return true }
            index = found + 1
        }
        return false
    }

    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, into sink: inout UTF8Sink) {
        var set = CharacterSet.ascii
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == escape {
                var count = 0
                if let next = CharacterSet(bytes, at: index, count: &count) {
                    set = next
                    index += count
                } else {
                    sink.appendReplacement()
                    index += 1
                }
                continue
            }
            // Writers go back to ASCII before the end of a line. One that forgot loses a line, not the page.
            if byte == 0x0A || byte == 0x0D { set = .ascii }
            let isGraphic = 0x21...0x7E ~= byte
            switch set {
            case _ where byte >= 0x80:
                sink.appendReplacement()
            case _ where !isGraphic, .ascii:
                sink.append(UInt32(byte))
            case .roman:
                sink.append(byte == 0x5C ? 0xA5 : byte == 0x7E ? 0x203E : UInt32(byte))
            case .katakana:
                let scalar = JapaneseCharacters.halfwidth(byte | 0x80)
                if scalar == 0 { sink.appendReplacement() } else { sink.append(scalar) }
            case .standard, .supplement:
                guard index + 1 < bytes.count, 0x21...0x7E ~= bytes[index + 1] else {
                    sink.appendReplacement()
                    break
                }
                let grid = set == .standard ? JapaneseCharacters.standard : JapaneseCharacters.supplement
                let scalar = grid[Int(byte) - 0x21, Int(bytes[index + 1]) - 0x21]
                if scalar == 0 { sink.appendReplacement() } else { sink.append(scalar) }
                index += 1
            }
            index += 1
        }
    }
}
