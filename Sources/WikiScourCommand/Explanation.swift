#if CLI
    internal import WikiScour
    internal import WikiScourCorpus
    internal import WikiScourReport

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
            lines += Columns.lines(ArticleFacts(article).facts.map { [$0.name, $0.value ?? "(not said)"] }, indent: 2)
            let account = article.account
            lines += ["", "removed: \(ArticleFacts.count(account.count, "piece"))"]
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
    }
#endif
