internal import HTMLReader

/// Where a dictionary goes on behind the references of a word in one language: at the name of the next language, behind which stand parts
/// that the words of the first had too. Nothing else tells where those references end, if the page shows none of its headings.
struct DictionaryParts {
    /// What dictionaries call the parts of a word's page, in the languages of the largest of them.
    private static let names: Set<[UInt8]> = Set(
        """
        Noun|Proper noun|Verb|Adjective|Adverb|Pronoun|Preposition|Conjunction|Interjection|Numeral|Letter|Particle|Determiner|Phrase|Prefix|\
        Suffix|Symbol|Participle|Pronunciation|Etymology|Etymology 1|Synonyms|Antonyms|Derived terms|Related terms|Translations|Declension|\
        Conjugation|Anagrams|Alternative forms|Usage notes|Romanization|\
        Nom commun|Nom propre|Nom de famille|Verbe|Adjectif|Adverbe|Pronom|Préposition|Conjonction|Étymologie|Prononciation|Synonymes|\
        Antonymes|Dérivés|Traductions|Forme de verbe|Forme de nom commun|Forme d’adjectif|Locution adverbiale|Locution nominale|\
        Substantiv|Adjektiv|Pronomen|Präposition|Konjunktion|Aussprache|Herkunft|Bedeutungen|Beispiele|Übersetzungen|Silbentrennung|\
        Worttrennung|Synonyme|Gegenwörter|Wortbildungen|\
        Sustantivo|Sustantivo masculino|Sustantivo femenino|Verbo|Adjetivo|Adverbio|Pronombre|Preposición|Conjunción|Etimología|Pronunciación|\
        Sinónimos|Traducciones|Locuciones|Conjugación|\
        Substantivo|Advérbio|Pronome|Preposição|Etimologia|Pronúncia|Sinônimos|Sinónimos|Tradução|Conjugação|Expressões|\
        Sostantivo|Aggettivo|Avverbio|Preposizione|Sillabazione|Pronuncia|Sinonimi|Contrari|Traduzione|Parole derivate|\
        Zelfstandig naamwoord|Werkwoord|Bijvoeglijk naamwoord|Bijwoord|Uitspraak|Woordafbreking|Woordherkomst en -opbouw|Synoniemen|Vertalingen|\
        Substantivum|Adverb|Verb|Uttal|Etymologi|Översättningar|Synonymer|\
        Морфологические и синтаксические свойства|Произношение|Семантические свойства|Значение|Синонимы|Антонимы|Этимология|Родственные слова|\
        Перевод|Фразеологизмы и устойчивые сочетания|\
        Podstatné jméno|Sloveso|Přídavné jméno|Příslovce|Výslovnost|Etymologie|Dělení|Skloňování|Překlady|\
        Substantiivi|Adjektiivi|Verbi|Ääntäminen|Etymologia|Käännökset|\
        Ουσιαστικό|Ρήμα|Επίθετο|Ετυμολογία|Προφορά|Μεταφράσεις|Συνώνυμα|\
        Ad|Eylem|Ön ad|Köken|Söyleniş|Çeviriler|\
        Danh từ|Động từ|Tính từ|Phó từ|Cách phát âm|Từ nguyên|Dịch|\
        名詞|固有名詞|動詞|形容詞|形容動詞|副詞|代名詞|接続詞|助詞|感動詞|語源|発音|関連語|翻訳|類義語|対義語|熟語|活用|\
        名词|动词|形容词|副词|代词|介词|词源|发音|翻译|近义词|反义词|读音|釋義|释义|發音|詞源|翻譯|\
        명사|동사|형용사|부사|어원|발음|번역
        """.split(separator: "|").map { Array($0.utf8) })

    /// In bytes.
    private static let longest = names.map(\.count).max()!
    /// How many lines may stand between the references and such a part: the name of the language, a picture's caption.
    private static let mostBetween = 3

    /// The lines that have been looked through, and the parts among them.
    private var seenEnd: Int
    private var seen: Set<[UInt8]> = []

    init(_ content: Range<Int>) { seenEnd = content.lowerBound }

    /// The line behind a list of references with which the dictionary goes on; nil where it does not.
    mutating func next(behind heading: Int, _ headings: ScrapeHeadings, _ page: ScrapePage) -> Int? {
        for index in seenEnd..<max(heading, seenEnd) {
            if let name = Self.name(at: index, page) { seen.insert(name) }
        }
        seenEnd = max(heading, seenEnd)
        if seen.isEmpty { return nil }
        var lastEntry = heading
        for index in (heading + 1)..<max(headings.content.upperBound, heading + 1) {
            let line = page.lines[index]
            if line.part == .heading || !page.sectionKinds(of: line, headings.names).isEmpty { return nil }
            if let name = Self.name(at: index, page), seen.contains(name) {
                return lastEntry + 1 < index - Self.mostBetween ? index : lastEntry + 1
            }
            let text = page.text(line)
            if line.part != .body || line.endsSentence || text.beginsWithBacklink || ReferenceLook.mayBeEntry(text) {
                lastEntry = index
            }
        }
        return nil
    }

    private static func name(at index: Int, _ page: ScrapePage) -> [UInt8]? {
        let line = page.lines[index]
        guard line.part != .chrome, line.count <= longest, !line.endsSentence else { return nil }
        let text = Array(page.text(line))
        return names.contains(text) ? text : nil
    }
}
