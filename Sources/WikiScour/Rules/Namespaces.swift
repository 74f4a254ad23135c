/// The namespaces by their names in all languages that MediaWiki knows.
struct Namespaces: Sendable {
    static let shared = Namespaces()

    private static let numbers: [String: Int] = [
        "media": -2, "special": -1, "talk": 1, "user": 2, "user-talk": 3, "project": 4, "project-talk": 5, "file": 6,
        "file-talk": 7, "mediawiki": 8, "mediawiki-talk": 9, "template": 10, "template-talk": 11, "help": 12,
        "help-talk": 13, "category": 14, "category-talk": 15, "portal": 100, "portal-talk": 101, "draft": 118,
        "draft-talk": 119, "module": 828, "module-talk": 829,
    ]

    /// Numbers by folded name, language by language.
    private var byLanguage: [String: [String: Int]] = [:]
    /// The other languages whose names the wikis of a language understand.
    private var fallbacks: [String: [String]] = [:]

    private init() {
        TSV.forEachRow(NamespaceTable.tsv) { fields in
            if fields[1] == "@fallback" { return fallbacks[String(fields[0]), default: []].append(String(fields[2])) }
            guard let number = Self.numbers[String(fields[1])] else { return }
            byLanguage[String(fields[0]), default: [:]][fields[2].lowercased()] = number
        }
        // The namespace about a wiki itself is called after it.
        for project in [
            "wikipedia", "wiktionary", "wikibooks", "wikiquote", "wikisource", "wikinews", "wikiversity",
            "wikivoyage", "wikidata", "commons",
        ] {
            byLanguage["en", default: [:]][project] = 4
        }
    }

    /// The namespace that a title's prefix names, in the page's language or in English; nil without one.
    func number(of title: String, in language: String?) -> Int? {
        guard let colon = title.firstIndex(of: ":"), colon > title.startIndex else { return nil }
        let prefix = title[..<colon].lowercased().replacingUnderscores
        let code = language.flatMap { LanguageTag.wikiCode(of: $0) { byLanguage[$0] != nil || fallbacks[$0] != nil } }
        for language in (code.map { [$0] + (fallbacks[$0] ?? []) } ?? []) + ["en"] {
            if let number = byLanguage[language]?[prefix] { return number }
        }
        return nil
    }
}
