/// The subtitle of a box that says what its subject is part of.
enum PartOf {
    private struct Words: Sendable {
        var text: String
        var isPrefix: Bool
    }

    /// The words of all languages, the longest first.
    private static let words: [Words] = {
        var words: [Words] = []
        TSV.forEachRow(PartOfTable.tsv) { words.append(Words(text: String($0[2]), isPrefix: $0[1] == "prefix")) }
        return words.sorted { $0.text.count > $1.text.count }
    }()

    /// What the subtitle names, without the words "Part of"; nil for another subtitle.
    static func value(of subtitle: String) -> String? {
        for words in words {
            // A look at the bytes first: characters are costly to compare.
            guard
                words.isPrefix
                    ? subtitle.utf8.starts(with: words.text.utf8)
                    : subtitle.utf8.reversed().starts(with: words.text.utf8.reversed())
            else { continue }
            guard words.isPrefix ? subtitle.hasPrefix(words.text) : subtitle.hasSuffix(words.text) else { continue }
            if words.isPrefix {
                var rest = subtitle.dropFirst(words.text.count)
                if rest.first == ":" { rest = rest.dropFirst() }
                guard rest.first == " " || words.text.hasSuffix("'") || words.text.hasSuffix("’") else { continue }
                let value = String(rest).trimmingSpaces
                if !value.isEmpty { return value }
            } else {
                let value = String(subtitle.dropLast(words.text.count)).trimmingSpaces
                if !value.isEmpty { return value }
            }
        }
        return nil
    }
}
