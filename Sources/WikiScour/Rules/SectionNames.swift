/// What sections are called, language by language (clean format, section 5).
struct SectionNames: Sendable {
    static let shared = SectionNames()

    /// What a name means, by language and then by the folded name.
    private var kinds: [String: [String: ChromeKind]] = [:]
    /// What a name means in any language, for pages that do not tell theirs.
    private var anywhere: [String: ChromeKind] = [:]
    /// What joins two names in one heading, by language; `*` is any.
    private var conjunctions: [String: [Conjunction]] = [:]

    /// A word or a mark that joins two names.
    struct Conjunction: Sendable {
        enum Place: String, Sendable {
            case between, anywhere, prefix, suffix
        }

        var place: Place
        var word: String

        /// The parts of a name that the conjunction joins.
        func split(_ name: String) -> [String] {
            switch place {
            case .anywhere: pieces(of: name, at: word)
            case .between: pieces(of: name, at: " \(word) ")
            case .prefix: pieces(of: name, at: " \(word)")
            case .suffix: pieces(of: name, at: "\(word) ")
            }
        }

        private func pieces(of name: String, at separator: String) -> [String] {
            var parts: [String] = []
            var rest = name[...]
            while let range = rest.firstRange(of: separator) {
                parts.append(String(rest[..<range.lowerBound]).trimmingSpaces)
                rest = rest[range.upperBound...]
            }
            parts.append(String(rest).trimmingSpaces)
            return parts.filter { !$0.isEmpty }
        }
    }

    private init() {
        TSV.forEachRow(SectionNameTable.tsv) { fields in
            guard fields.count == 3, let kind = ChromeKind(rawValue: String(fields[1])) else {
                preconditionFailure("not a section name: \(fields)")
            }
            let name = Self.fold(String(fields[2]))
            kinds[String(fields[0]), default: [:]][name] = kind
            if anywhere[name] == nil { anywhere[name] = kind }
        }
        TSV.forEachRow(ConjunctionTable.tsv) { fields in
            guard let place = Conjunction.Place(rawValue: String(fields[1])) else {
                preconditionFailure("not a conjunction: \(fields)")
            }
            let conjunction = Conjunction(place: place, word: Self.fold(String(fields[2])))
            conjunctions[String(fields[0]), default: []].append(conjunction)
        }
    }

    /// What a heading names; empty where it, or a part of a mixed name, is none of the kinds that sections are told by.
    func kinds(of heading: String, in language: String?) -> [ChromeKind] {
        let language = language.flatMap { LanguageTag.wikiCode(of: $0) { kinds[$0] != nil } }
        let name = Self.fold(heading)
        if let kind = kind(of: name, in: language) { return [kind] }
        // A conjunction splits a name into names, or it is a word of it.
        var parts = [name]
        let known = language.map { conjunctions[$0] ?? [] } ?? conjunctions.filter { $0.key != "*" }.flatMap(\.value)
        for conjunction in (conjunctions["*"] ?? []) + known {
            parts = parts.flatMap { kind(of: $0, in: language) == nil ? conjunction.split($0) : [$0] }
        }
        if parts.count < 2 { return [] }
        var result: [ChromeKind] = []
        for part in parts {
            guard let kind = kind(of: part, in: language) else { return [] }
            result.append(kind)
        }
        return result
    }

    /// What a folded name means. Small wikis often keep the English names.
    private func kind(of name: String, in language: String?) -> ChromeKind? {
        guard let language else { return anywhere[name] }
        return kinds[language]?[name] ?? kinds["en"]?[name]
    }

    /// Names are compared without case and without a colon behind them.
    private static func fold(_ name: String) -> String {
        var name = Normalizer.normalized(name).lowercased().trimmingSpaces
        while name.hasSuffix(":") || name.hasSuffix("：") { name = String(name.dropLast()).trimmingSpaces }
        return name
    }
}
