import Foundation
import TestSupport

/// The scores as tables of Markdown, as the documentation shows them.
struct ScoreTable {
    let scores: [ScoreGroup: ScrapeFigures]

    private static let names: [(collection: ScoredPage.Collection, name: String)] = [
        (.corpus, "the pages of `Corpus/`"), (.pages, "pages of real wikis"),
        (.dumps, "real dumps of `get_text()`, beside their HTML"),
    ]

    var markdown: String {
        var text = """
            ### By flattener

            | Pages | Flattener | Number | F1, median | F1, 9 of 10 pages | Paragraphs | Headings | Chrome, lines in 1,000 |
            |---|---|--:|--:|--:|--:|--:|--:|

            """
        for (collection, name) in Self.names {
            for style in FlatteningStyle.allCases {
                guard let figures = figures(collection, style, "all") else { continue }
                text += "| \(name) | `\(style.rawValue)` | \(row(figures)) |\n"
            }
        }
        for (kind, title) in [("skin", "skin"), ("language", "language")] {
            for (collection, name) in Self.names where collection != .dumps {
                text += table(of: kind, "\n### By \(title): \(name)\n", collection)
            }
        }
        return text
    }

    /// One flattener in full; of the others what one figure says.
    private func table(of kind: String, _ title: String, _ collection: ScoredPage.Collection) -> String {
        let groups = Set(scores.keys.filter { $0.collection == collection }.map(\.pages))
            .filter { $0.hasPrefix(kind + " ") }.sorted()
        guard !groups.isEmpty else { return "" }
        let others = FlatteningStyle.allCases.filter { style in
            style != .textContent && scores.keys.contains { $0.collection == collection && $0.style == style }
        }
        var text = """
            \(title)
            | \(kind.capitalized) | Number | F1, median | F1, 9 of 10 pages | Paragraphs | Headings | Chrome, lines in 1,000 \
            |\(others.map { " `\($0.rawValue)`: F1, median |" }.joined())
            |---|--:|--:|--:|--:|--:|--:|\(others.map { _ in "--:|" }.joined())

            """
        for group in groups {
            guard let figures = figures(collection, .textContent, group) else { continue }
            let medians = others.map { style in
                " \(self.figures(collection, style, group).map { share($0.medianF1) } ?? "") |"
            }
            text += "| \(group.dropFirst(kind.count + 1)) | \(row(figures)) |\(medians.joined())\n"
        }
        return text
    }

    private func figures(
        _ collection: ScoredPage.Collection, _ style: FlatteningStyle, _ pages: String
    ) -> ScrapeFigures? {
        scores[ScoreGroup(collection: collection, style: style, pages: pages)]
    }

    private func row(_ figures: ScrapeFigures) -> String {
        let percents = [figures.paragraphs, figures.headings].map { String(format: "%.1f %%", $0 * 100) }
        let chrome = String(format: "%.1f", (1 - figures.cleanLines) * 1000)
        return ([String(figures.pageCount), share(figures.medianF1), share(figures.tenthF1)] + percents + [chrome])
            .joined(separator: " | ")
    }

    private func share(_ value: Double) -> String { String(format: "%.3f", value) }

    // MARK: Where it stands

    static let document = Repository.root.appending(path: "Sources/WikiScour/WikiScour.docc/FlattenedInput.md")
    private static let begin = "<!-- The scores: `make scrape-floors` writes what stands between these two lines. -->\n"
    private static let end = "<!-- End of the scores. -->\n"

    /// The tables that a document shows; nil where it has no place for them.
    static func table(in document: String) -> Substring? {
        guard let begin = document.range(of: begin), let end = document.range(of: end) else { return nil }
        return document[begin.upperBound..<end.lowerBound]
    }

    /// The document with these tables in their place.
    func written(into document: String) -> String? {
        guard let old = Self.table(in: document) else { return nil }
        return document[..<old.startIndex] + "\n" + markdown + "\n" + document[old.endIndex...]
    }
}
