internal import Synchronization

/// The namespaces by their names in all languages that MediaWiki knows.
final class Namespaces: Sendable {
    static let shared = Namespaces()

    private static let numbers: [String: Int] = [
        "media": -2, "special": -1, "talk": 1, "user": 2, "user-talk": 3, "project": 4, "project-talk": 5, "file": 6,
        "file-talk": 7, "mediawiki": 8, "mediawiki-talk": 9, "template": 10, "template-talk": 11, "help": 12,
        "help-talk": 13, "category": 14, "category-talk": 15, "portal": 100, "portal-talk": 101, "draft": 118,
        "draft-talk": 119, "module": 828, "module-talk": 829,
    ]

    /// The names of one language.
    private struct Names: Sendable {
        /// Numbers by folded name.
        var numbers: [String: Int] = [:]
        /// The other languages whose names the wikis of this one understand.
        var fallbacks: [String] = []
    }

    private let rows = LanguageRows(NamespaceTable.tsv)
    /// The languages that have been asked for.
    private let read = Mutex<[String: Names]>([:])

    private init() {}

    private func names(in code: String) -> Names {
        read.withLock { read in
            if let names = read[code] { return names }
            var names = Names()
            rows.forEachRow(of: code) { fields in
                if fields[1] == "@fallback" { return names.fallbacks.append(String(fields[2])) }
                guard let number = Self.numbers[String(fields[1])] else { return }
                names.numbers[fields[2].lowercased()] = number
            }
            if code == "en" {
                for project in Self.projects { names.numbers[project] = 4 }
            }
            read[code] = names
            return names
        }
    }

    /// The namespace about a wiki itself is called after it.
    private static let projects = [
        "wikipedia", "wiktionary", "wikibooks", "wikiquote", "wikisource", "wikinews", "wikiversity", "wikivoyage",
        "wikidata", "commons",
    ]

    /// The namespace that a title's prefix names, in the page's language or in English; nil without one.
    func number(of title: String, in language: String?) -> Int? {
        guard let colon = title.utf8.firstIndex(of: UInt8(ascii: ":")), colon > title.startIndex else { return nil }
        let prefix = title[..<colon].lowercased().replacingUnderscores
        if let code = language.flatMap({ LanguageTag.wikiCode(of: $0, isKnown: rows.holds) }) {
            let own = names(in: code)
            if let number = own.numbers[prefix] { return number }
            for fallback in own.fallbacks {
                if let number = names(in: fallback).numbers[prefix] { return number }
            }
        }
        return names(in: "en").numbers[prefix]
    }
}
