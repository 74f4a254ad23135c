/// The characters of EUC-KR with the syllables that the Unified Hangul Code adds.
enum KoreanCharacters {
    private static let standard = CharacterGrid(KoreanTables.ksX1001, width: 94)

    /// The syllables that the standard does not have, in order of Unicode.
    private static let otherSyllables: [UInt32] = {
        let listed = Set(standard.characters)
        return (0xAC00...0xD7A3).filter { !listed.contains($0) }
    }()

    /// The character of two bytes, 0 for none.
    static func unifiedHangul(_ lead: UInt8, _ trail: UInt8) -> UInt32 {
        if lead >= 0xA1, trail >= 0xA1 { return standard[Int(lead) - 0xA1, Int(trail) - 0xA1] }
        // The others fill the places around the standard: trail bytes that are letters, or 0x81 and above.
        let cell: Int
        switch trail {
        case 0x41...0x5A: cell = Int(trail) - 0x41
        case 0x61...0x7A: cell = Int(trail) - 0x61 + 26
        case 0x81...0xFE: cell = Int(trail) - 0x81 + 52
        default: return 0
        }
        // A row has 178 cells up to the lead byte 0xA0, and 84 from there on.
        let number = lead <= 0xA0 ? (Int(lead) - 0x81) * 178 + cell : 32 * 178 + (Int(lead) - 0xA1) * 84 + cell
        return number < otherSyllables.count ? otherSyllables[number] : 0
    }
}
