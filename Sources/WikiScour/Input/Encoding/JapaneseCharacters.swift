/// The characters of the Japanese encodings.
enum JapaneseCharacters {
    /// JIS X 0208.
    static let standard = CharacterGrid(JapaneseTables.jisX0208, width: 94)
    /// JIS X 0212.
    static let supplement = CharacterGrid(JapaneseTables.jisX0212, width: 94)

    /// The narrow katakana of a byte, 0 for none.
    static func halfwidth(_ byte: UInt8) -> UInt32 {
        0xA1...0xDF ~= byte ? 0xFF61 + UInt32(byte) - 0xA1 : 0
    }

    /// The character of two bytes of Shift_JIS, which packs two rows of 94 into one lead byte; 0 for none.
    static func shiftJIS(_ lead: UInt8, _ trail: UInt8) -> UInt32 {
        let cell: Int
        switch trail {
        case 0x40...0x7E: cell = Int(trail) - 0x40
        case 0x80...0xFC: cell = Int(trail) - 0x41
        default: return 0
        }
        let row = (Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)) * 2
        return cell < 94 ? standard[row, cell] : standard[row + 1, cell - 94]
    }
}
