/// What each character costs in each language: the less likely it is there, the more.
///
/// The unit is a quarter of a bit of information, in whole numbers, so that every machine decides alike.
struct CharacterCosts: Sendable {
    /// Made once: the same for every page.
    static let shared = CharacterCosts()

    /// How a character joins its neighbours.
    enum Kind: UInt8, Sendable {
        case latinLower, latinUpper, otherLower, otherUpper, caseless, ideograph, symbol, neutral, fault
    }

    /// A character, as far as costs go.
    struct Character: Sendable {
        /// Its place in the table of costs.
        var row: Int
        var kind: Kind
    }

    /// The codes of the languages, one or more for each.
    let languages: [[String]]

    /// Whether a language is written with Latin letters.
    let isLatin: [Bool]

    private var listed: [UInt32: Character] = [:]
    /// A row a character or a group of characters, a cell a language.
    private(set) var rows: [[UInt16]]

    /// Groups of characters that no language lists. Their rows are the first of the table.
    private enum Group: Int, CaseIterable {
        case westernLower, westernUpper, latinLower, latinUpper, cyrillicLower, cyrillicUpper, greekLower, greekUpper,
            hebrew, arabic, thai, han,
            hangul, kana, narrowKana, fullWidth, mark, commonSymbol, plainSymbol, rareSymbol, otherLetter, control,
            undecodable

        var kind: Kind {
            switch self {
            case .westernLower, .latinLower: .latinLower
            case .westernUpper, .latinUpper: .latinUpper
            case .cyrillicLower, .greekLower: .otherLower
            case .cyrillicUpper, .greekUpper: .otherUpper
            case .hebrew, .arabic, .thai, .otherLetter: .caseless
            case .han, .hangul, .kana, .narrowKana, .fullWidth: .ideograph
            case .mark, .commonSymbol, .plainSymbol: .neutral
            case .rareSymbol: .symbol
            case .control, .undecodable: .fault
            }
        }

        /// What a character of the group costs where the language's letters are of the group's script, and elsewhere.
        var costs: (atHome: UInt16, abroad: UInt16) {
            switch self {
            // Foreign names in any language are most often of western Europe.
            case .westernLower: (34, 60)
            case .westernUpper: (40, 64)
            case .latinLower: (44, 62)
            case .latinUpper: (50, 66)
            case .cyrillicLower, .greekLower: (42, 64)
            case .cyrillicUpper, .greekUpper: (48, 68)
            case .hebrew, .arabic, .thai: (40, 64)
            case .han: (46, 64)
            case .hangul: (46, 64)
            case .kana: (44, 60)
            case .narrowKana: (60, 68)
            case .fullWidth: (36, 60)
            case .mark: (48, 60)
            case .commonSymbol: (26, 26)
            case .plainSymbol: (36, 36)
            case .rareSymbol: (46, 46)
            case .otherLetter: (64, 64)
            case .control: (72, 72)
            case .undecodable: (88, 88)
            }
        }
    }

    private init() {
        let text = LanguageLetters.table.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        // By code points: a mark behind a bar would be one `Character` with it.
        let lines = text.unicodeScalars.split(separator: "\n").map { $0.split(separator: "|", maxSplits: 1) }
        languages = lines.map { $0[0].split(separator: " ").map { String($0) } }
        let letters = lines.map { Array($0[1]) }

        let scripts = letters.map { Set($0.map(Self.group(of:))) }
        isLatin = scripts.map { !$0.isDisjoint(with: [.westernLower, .latinLower]) }
        rows = Group.allCases.map { group in
            scripts.map { script in
                let home: Set<Group> =
                    switch group {
                    case .westernLower, .westernUpper, .latinLower, .latinUpper: [.westernLower, .latinLower]
                    case .cyrillicUpper: [.cyrillicLower]
                    case .greekUpper: [.greekLower]
                    case .narrowKana: [.kana]
                    case .fullWidth: [.han, .hangul, .kana]
                    default: [group]
                    }
                return script.isDisjoint(with: home) ? group.costs.abroad : group.costs.atHome
            }
        }
        for (language, letters) in letters.enumerated() {
            list(letters, language: language, isCased: scripts[language].isDisjoint(with: [.han, .hangul, .kana]))
        }
    }

    /// Enters the letters of a language. The shares of the letters fall with their rank, as they do in real text.
    private mutating func list(_ letters: [Unicode.Scalar], language: Int, isCased: Bool) {
        // Of an alphabet the list is all there is, of East Asian characters about half.
        let head = letters.count > 60 ? 12 : letters.count > 20 ? 4 : 1
        let total = letters.indices.reduce(0) { $0 + 1_000_000 / ($1 + head) } * (isCased ? 1 : 2)
        for (rank, letter) in letters.enumerated() {
            let cost = Self.quarterBits(total, 1_000_000 / (rank + head))
            enter(letter.value, cost: cost, language: language)
            let capital = letter.properties.uppercaseMapping.unicodeScalars
            if capital.count == 1, let capital = capital.first, capital != letter {
                enter(capital.value, cost: cost + 12, language: language)
            }
        }
    }

    private mutating func enter(_ scalar: UInt32, cost: UInt16, language: Int) {
        var character = self.character(scalar)
        if listed[scalar] == nil {
            rows.append(rows[character.row])
            character.row = rows.count - 1
            listed[scalar] = character
        }
        rows[character.row][language] = min(rows[character.row][language], cost)
    }

    /// What a character is; 0 stands for bytes that could not be decoded.
    func character(_ scalar: UInt32) -> Character {
        if let listed = listed[scalar] { return listed }
        let group = Unicode.Scalar(scalar).map(Self.group(of:)) ?? .undecodable
        return Character(row: group.rawValue, kind: group.kind)
    }

    private static func group(of scalar: Unicode.Scalar) -> Group {
        switch scalar.value {
        case 0, 0xFFFD: return .undecodable
        case 0x80..<0xA0: return .control
        // No-break space, guillemets, degree, middle dot, dashes, quotation marks, bullet, ellipsis, euro.
        case 0xA0, 0xAB, 0xBB, 0xB0, 0xB7, 0xD7, 0x2013, 0x2014, 0x2018...0x201E, 0x2022, 0x2026, 0x20AC:
            return .commonSymbol
        // What keyboards never had a use for, and fractions, which stand between letters only by mistake.
        case 0xA4, 0xA6, 0xA8, 0xAC, 0xAF, 0xB4, 0xB8, 0xBC...0xBE: return .rareSymbol
        case 0xA1...0xBF, 0x2020, 0x2116, 0x2122, 0x2032, 0x2033, 0x2212: return .plainSymbol
        case 0x300..<0x370: return .mark
        case 0x370..<0x400: return isUpper(scalar) ? .greekUpper : .greekLower
        case 0x400..<0x530: return isUpper(scalar) ? .cyrillicUpper : .cyrillicLower
        case 0x591..<0x600: return .hebrew
        case 0x600..<0x700, 0x200C: return .arabic
        case 0xE00..<0xE80: return .thai
        case 0x3001...0x3003, 0x3008...0x3011, 0xFF01...0xFF60: return .fullWidth
        case 0x3041..<0x3100: return .kana
        case 0xFF61..<0xFFA0: return .narrowKana
        case 0x3400..<0xA000, 0xF900..<0xFB00, 0x2_0000..<0x3_0000: return .han
        case 0xAC00..<0xD7A4: return .hangul
        case 0xE000..<0xF900: return .control
        default: break
        }
        let isWestern = scalar.value < 0x100
        let isLatin = scalar.value < 0x250 || scalar.value >> 8 == 0x1E
        switch scalar.properties.generalCategory {
        case .uppercaseLetter where isLatin: return isWestern ? .westernUpper : .latinUpper
        case .lowercaseLetter where isLatin: return isWestern ? .westernLower : .latinLower
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter: return .otherLetter
        case .nonspacingMark: return .mark
        default: return .rareSymbol
        }
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .uppercaseLetter
    }

    /// The quarter bits of information in an event that is `part` of `whole`.
    private static func quarterBits(_ whole: Int, _ part: Int) -> UInt16 {
        // The fourth power turns quarters of a bit into bits. In thousandths, to keep the fraction.
        var ratio = whole * 1000 / max(part, 1)
        var bits: UInt16 = 0
        while ratio >= 2000 {
            ratio /= 2
            bits += 4
        }
        // 1000 times the fourth roots of 2, 4 and 8.
        for step in [1189, 1414, 1682] where ratio >= step { bits += 1 }
        return bits
    }
}
