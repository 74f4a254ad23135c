/// The titles and categories by which pages say that they only lead on to others.
struct Disambiguation: Sendable {
    static let shared = Disambiguation()

    private var suffixes: Set<String> = []
    private var categories: Set<String> = []

    private init() {
        TSV.forEachRow(DisambiguationTable.tsv) { fields in
            if fields[1] == "suffix" {
                suffixes.insert(fields[2].lowercased())
            } else {
                categories.insert(fields[2].lowercased())
            }
        }
    }

    func isTold(by title: String, _ pageCategories: [String], _ language: String?) -> Bool {
        if pageCategories.contains(where: { categories.contains($0.lowercased()) }) { return true }
        guard let last = title.last, last == ")" || last == "）",
            let open = title.lastIndex(where: { $0 == "(" || $0 == "（" })
        else { return false }
        return suffixes.contains(title[title.index(after: open)...].dropLast().lowercased())
    }
}

/// Titles of lists ("List of rivers").
enum ListTitles {
    private static let beginnings: [String: [String]] = [
        "en": ["List of ", "Lists of "], "de": ["Liste der ", "Liste von ", "Liste des ", "Listen der "],
        "fr": ["Liste des ", "Liste de ", "Liste du ", "Liste d'", "Liste d’"],
        "es": ["Lista de ", "Anexo:"], "pt": ["Lista de ", "Lista dos ", "Lista das ", "Anexo:"],
        "it": ["Lista di ", "Elenco di "],
        "nl": ["Lijst van "], "sv": ["Lista över "], "da": ["Liste over "], "no": ["Liste over "],
        "nb": ["Liste over "],
        "pl": ["Lista "], "ru": ["Список "], "uk": ["Список "], "cs": ["Seznam "], "ca": ["Llista de ", "Llista d'"],
        "fi": ["Luettelo "], "ro": ["Lista "], "tr": [], "ar": ["قائمة "], "fa": ["فهرست "], "he": ["רשימת "],
        "vi": ["Danh sách "], "id": ["Daftar "],
    ]

    static func isList(_ title: String, _ language: String?) -> Bool {
        let base = language?.lowercased().split(separator: "-").first.map(String.init) ?? "en"
        return beginnings[base]?.contains { title.hasPrefix($0) } ?? false
    }
}
