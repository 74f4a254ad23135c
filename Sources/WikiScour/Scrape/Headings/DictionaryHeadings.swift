internal import HTMLReader

/// The headings of a word's page in the English dictionary, where neither edit links nor contents show them: they are always called the
/// same, and the order of the parts tells how deep each is. Above the first part of each language stands the language.
struct DictionaryHeadings {
    private(set) var headings: [(index: Int, level: Int)] = []
    /// The lines under the kinds of words: the word itself, with its forms. The senses behind it are a list, which it is no item of.
    private(set) var words: [Int] = []

    private enum Part: UInt8 {
        /// What a word comes from, and how it sounds: with these a language begins.
        case origin
        /// With a number, it holds the parts behind it.
        case numberedOrigin
        /// What kind of word it is.
        case word
        /// The same, by names that columns, infoboxes and other pages have too.
        case commonWord
        /// What belongs to a kind of word.
        case detail
        /// What closes a language.
        case end
    }

    private static let names: [(Part, String)] = [
        (.origin, "Etymology|Pronunciation|Alternative forms|Glyph origin"),
        (
            .word,
            """
            Noun|Proper noun|Verb|Adjective|Adverb|Pronoun|Preposition|Conjunction|Interjection|Numeral|Determiner|\
            Prepositional phrase|Proverb|Prefix|Suffix|Affix|Infix|Circumfix|Participle|Romanization|Ideophone|Postposition|\
            Punctuation mark|Han character|Kanji|Hanja|Hanzi
            """
        ),
        (
            .commonWord,
            "Number|Letter|Particle|Article|Phrase|Symbol|Contraction|Root|Classifier|Counter|Syllable|Definitions|Idiom"
        ),
        (
            .detail,
            """
            Synonyms|Antonyms|Hypernyms|Hyponyms|Meronyms|Holonyms|Troponyms|Coordinate terms|Derived terms|Related terms|\
            Descendants|Translations|Declension|Conjugation|Inflection|Mutation|Usage notes|Quotations|Collocations|Paronyms
            """
        ),
        (.end, "Anagrams|References|Further reading|See also|Statistics"),
    ]

    private static let parts: ByteStringTable<Part?> = {
        var parts = ByteStringTable<Part?>(missing: nil)
        for (part, names) in names {
            for name in names.split(separator: "|") { parts.insert(part, for: String(name)) }
        }
        return parts
    }()

    /// By the first byte of the names, a bit for each length in bytes: most lines are told from them by these.
    private static let lengths: [UInt32] = {
        var lengths = [UInt32](repeating: 0, count: 256)
        for name in names.flatMap({ $0.1.utf8.split(separator: UInt8(ascii: "|")) }) {
            lengths[Int(name.first ?? 0)] |= 1 << UInt32(name.count)
        }
        // "Etymology 1"
        lengths[0x45] |= 1 << 11 | 1 << 12
        return lengths
    }()

    /// Fewer such lines may be anybody's.
    private static let fewestParts = 3
    /// Words of a language's name, and bytes.
    private static let mostSpaces = 3
    private static let longestLanguage = 40

    init(in content: Range<Int>, _ page: ScrapePage) {
        var found: [(index: Int, part: Part)] = []
        for index in content {
            if let part = Self.part(at: index, page) { found.append((index, part)) }
        }
        guard found.count >= Self.fewestParts, found.contains(where: { $0.part == .word }),
            found.contains(where: { $0.part == .origin || $0.part == .numberedOrigin }), !Self.areColumns(found),
            let first = found.first, Self.isLanguage(first.index - 1, behind: nil, content, page)
        else { return }
        var isNumbered = false
        var last: Int?
        var word = 3
        for (index, part) in found {
            // A language begins with any part but those of a word.
            if part != .detail, part != .end, Self.isLanguage(index - 1, behind: last, content, page) {
                headings.append((index - 1, 2))
                isNumbered = false
                word = 3
            }
            let level: Int
            switch part {
            case .numberedOrigin:
                isNumbered = true
                level = 3
            case .origin: level = isNumbered ? 4 : 3
            case .word, .commonWord:
                word = isNumbered ? 4 : 3
                level = word
                if index + 1 < content.upperBound { words.append(index + 1) }
            case .detail: level = word + 1
            case .end: level = 3
            }
            headings.append((index, level))
            last = index
        }
    }

    /// Whether most of the parts stand close behind one another, as the heads of columns do: in a dictionary there is text below each.
    private static func areColumns(_ found: [(index: Int, part: Part)]) -> Bool {
        let closeCount = zip(found, found.dropFirst()).count {
            $0.0.index + 1 == $0.1.index && $0.0.part != .numberedOrigin
        }
        return closeCount * 2 > found.count
    }

    private static func part(at index: Int, _ page: ScrapePage) -> Part? {
        let line = page.lines[index]
        let count = line.count
        guard count < 32, count > 0, line.part == .body,
            lengths[Int(page.bytes[line.start])] & (1 << UInt32(count)) != 0
        else { return nil }
        let text = page.text(line)
        if let part = parts.value(for: text) { return part }
        guard text.hasPrefixASCII("Etymology "), text[10...].allSatisfy(\.isASCIIDigit) else { return nil }
        return .numberedOrigin
    }

    /// Whether a line in front of a part is the name of a language: words with capital letters, and not all that another part holds.
    private static func isLanguage(_ index: Int, behind last: Int?, _ content: Range<Int>, _ page: ScrapePage) -> Bool {
        guard index >= content.lowerBound, last.map({ index > $0 + 1 }) ?? true else { return false }
        let line = page.lines[index]
        guard line.part == .body, line.shape == .unknown, !line.endsSentence, line.count <= longestLanguage,
            line.indent == page.lines[index + 1].indent, part(at: index, page) == nil
        else { return false }
        let text = page.text(line)
        guard text.spaceCount < mostSpaces else { return false }
        var beginsWord = true
        var place = 0
        while place < text.count {
            let scalar = Scalar(text, at: place)
            if beginsWord, !scalar.isCapitalLetter { return false }
            if !beginsWord, scalar.value < 0x80, !text[place].isASCIILetter, scalar.value != 0x20, scalar.value != 0x2D,
                scalar.value != 0x27
            {
                return false
            }
            beginsWord = scalar.value == 0x20
            place += scalar.length
        }
        return true
    }
}
