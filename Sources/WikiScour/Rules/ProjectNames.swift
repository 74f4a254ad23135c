/// The names of Wikimedia's projects, which stand behind the name of a page in the title of a browser's window: "Ostra Mill – Wikipedia".
/// No other program writes one there, so that it shows what the page is, too.
enum ProjectNames {
    private static let dashes: [StaticString] = [" - ", " – ", " — "]

    /// What the names begin with.
    private static let beginnings: [StaticString] = [
        "Wikip", "Wikiw", "Wiktionary", "Wikcionario", "Wikizionario", "Wikisłownik", "Wikibooks", "Wikiquote",
        "Wikisource", "Wikivoyage", "Wikinews", "Wikiversity", "Vikipedi", "Vikipeedia", "Vikisözlük", "Viquip",
        "Википеди", "Викисловарь", "Викитека", "Викицитатник", "Викиучебник", "Вікіпед", "Вікіпэд", "Вікісловник",
        "Уикипедия", "Βικιπαίδεια", "Βικιλεξικό", "Վիքիպեդիա", "ვიკიპედია", "ויקיפדיה", "ויקימילון", "ويكيبيديا",
        "ویکی‌پدیا", "विकिपीडिया", "উইকিপিডিয়া", "விக்கிப்பீடியா", "వికీపీడియా", "വിക്കിപീഡിയ", "ವಿಕಿಪೀಡಿಯ",
        "วิกิพีเดีย", "维基百科", "維基百科", "维基词典", "維基詞典", "ウィキペディア", "ウィクショナリー", "위키백과", "위키낱말사전",
    ]

    /// Whether a dash and such a name stand at a place.
    static func stand(at place: Int, in bytes: Bytes) -> Bool {
        guard place < bytes.count, bytes[place] == 0x20,
            let dash = dashes.first(where: { bytes.matches($0, at: place) })
        else { return false }
        return beginnings.contains { bytes.matches($0, at: place + dash.utf8CodeUnitCount) }
    }

    /// The first place in a text where they stand.
    static func firstPlace(in text: Bytes) -> Int? { text.indices.first { stand(at: $0, in: text) } }
}
