/// Titles of lists ("List of rivers").
enum ListTitles {
    /// What such titles begin with, in words that begin no other.
    private static let beginnings: [String: [String]] = [
        "en": ["List of ", "Lists of "], "de": ["Liste der ", "Liste von ", "Liste des ", "Listen der "],
        "fr": ["Liste des ", "Liste de ", "Liste du ", "Liste d'", "Liste d’"],
        "es": ["Lista de ", "Anexo:"], "pt": ["Lista de ", "Lista dos ", "Lista das ", "Anexo:"],
        "it": ["Lista di ", "Elenco di "], "ca": ["Llista de ", "Llista d'"],
        "gl": ["Lista de ", "Lista dos ", "Lista das "],
        "nl": ["Lijst van "], "sv": ["Lista över "], "da": ["Liste over "], "no": ["Liste over "],
        "nb": ["Liste over "], "nn": ["Liste over "], "eo": ["Listo de "], "bg": ["Списък на "], "mk": ["Список на "],
        "id": ["Daftar "], "ms": ["Senarai "],
    ]

    /// One word, which begins or ends the names of a film, a party, a person's list too: "Schindler's List" in half of the languages.
    private static let oneWord: [String: (beginnings: [String], endings: [String])] = [
        "pl": (["Lista "], []), "ru": (["Список "], []), "uk": (["Список "], []), "be": (["Спіс "], []),
        "cs": (["Seznam "], []), "sk": (["Zoznam "], []), "sl": (["Seznam "], []), "hr": (["Popis "], []),
        "sr": (["Списак ", "Spisak "], []), "sh": (["Spisak ", "Popis ", "Списак "], []),
        "bs": (["Spisak ", "Lista "], []),
        "ro": (["Lista "], []), "el": (["Κατάλογος "], []), "fi": (["Luettelo "], []),
        "ar": (["قائمة "], []), "fa": (["فهرست "], []), "he": (["רשימת "], []), "vi": (["Danh sách "], []),
        "th": (["รายชื่อ"], []), "ja": ([], ["の一覧", "一覧"]), "zh": ([], ["列表"]), "ko": ([], [" 목록"]),
        "hu": ([], [" listája"]), "tr": ([], [" listesi"]), "az": ([], [" siyahısı"]), "eu": ([], [" zerrenda"]),
        "et": ([], [" loend"]), "lt": ([], [" sąrašas"]), "lv": ([], [" uzskaitījums"]), "hi": ([], [" की सूची"]),
        "bn": ([], ["তালিকা"]), "hy": ([], [" ցանկ"]),
    ]

    static func isList(_ title: String, _ language: String?) -> Bool {
        beginnings[base(of: language)]?.contains { title.hasPrefix($0) } ?? false
    }

    /// Whether a title is that of a list if the page is one.
    static func isOneWord(_ title: String, _ language: String?) -> Bool {
        guard let words = oneWord[base(of: language)] else { return false }
        return words.beginnings.contains { title.hasPrefix($0) } || words.endings.contains { title.hasSuffix($0) }
    }

    private static func base(of language: String?) -> String {
        guard let language else { return "en" }
        // Most tags are the codes themselves.
        if language.utf8.count <= 3, language.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) { return language }
        return language.lowercased().split(separator: "-").first.map(String.init) ?? "en"
    }
}
