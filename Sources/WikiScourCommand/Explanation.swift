#if CLI
    internal import WikiScour
    internal import WikiScourCorpus

    /// What a page was taken for and what was removed from it, for reading in a terminal.
    struct Explanation {
        private let article: Article
        private let name: String
        private let only: [String]

        /// - Parameter only: The kinds and rules to list; empty: all.
        init(_ article: Article, of name: String, only: [String]) {
            self.article = article
            self.name = name
            self.only = only
        }

        var text: String {
            var lines = [name]
            lines += Columns.lines(facts, indent: 2)
            let account = article.account
            lines += ["", "removed: \(Self.count(account.count, "piece"))"]
            lines += Columns.lines(summary(of: account), indent: 2, numbers: [1, 2])
            let listed = account.filter {
                only.isEmpty || only.contains($0.kind.rawValue) || only.contains($0.rule)
            }
            if !listed.isEmpty {
                lines.append("")
                let rows = listed.map { removal in
                    [String(removal.offset), removal.kind.rawValue, removal.rule, Self.firstWords(of: removal.text)]
                }
                lines += Columns.lines([["byte", "kind", "rule", "first words"]] + rows, indent: 2, numbers: [0])
            }
            return lines.joined(separator: "\n") + "\n"
        }

        private var facts: [[String]] {
            let metadata = article.metadata
            var facts: [(String, String?)] = [("title", article.title), ("kind", metadata.kind.rawValue)]
            if let input = article.input {
                facts += [
                    ("form", input.form.rawValue), ("skin", input.skin.rawValue),
                    (
                        "encoding",
                        "\(input.encoding) (\(input.encodingSource)), \(Self.count(input.replacedCount, "piece")) not decodable"
                    ),
                    ("content root", input.contentRoot),
                ]
            }
            facts += [
                ("wiki", metadata.site), ("language", metadata.language), ("address", metadata.url),
                ("page", metadata.pageID.map(String.init)), ("revision", metadata.revisionID.map(String.init)),
                ("last modified", metadata.lastModified),
                ("categories", metadata.categories.isEmpty ? nil : metadata.categories.joined(separator: ", ")),
            ]
            let text = article.text
            let lineCount = text.utf8.count { $0 == UInt8(ascii: "\n") }
            facts.append(("document", "\(Self.count(lineCount, "line")), \(Self.count(text.utf8.count, "byte"))"))
            return facts.map { [$0.0, $0.1 ?? "(not said)"] }
        }

        /// How much of each kind, the most first.
        private func summary(of account: [Removal]) -> [[String]] {
            guard !account.isEmpty else { return [] }
            var totals: [ChromeKind: (pieces: Int, characters: Int)] = [:]
            for removal in account {
                totals[removal.kind, default: (0, 0)].pieces += 1
                totals[removal.kind, default: (0, 0)].characters += removal.text.count
            }
            let rows = totals.sorted { ($1.value.characters, $0.key.rawValue) < ($0.value.characters, $1.key.rawValue) }
                .map { [$0.key.rawValue, String($0.value.pieces), String($0.value.characters)] }
            return [["kind", "pieces", "characters"]] + rows
        }

        static func firstWords(of text: String, limit: Int = 60) -> String {
            text.count <= limit ? text : text.prefix(limit - 1) + "…"
        }

        private static func count(_ number: Int, _ noun: String) -> String {
            "\(number) \(noun)\(number == 1 ? "" : "s")"
        }
    }
#endif
