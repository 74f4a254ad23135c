import TestSupport
import Testing

/// What the flattened text of real pages must give, where they lie beside the repository.
struct RealPagesScrapeTests {
    private static let hasPages = ScoredPage.all.contains { $0.collection != .corpus }

    @Test(.enabled(if: hasPages, "../shared/pages is not here."), arguments: [FlatteningStyle.textContent, .getText])
    func `real pages are found again`(_ style: FlatteningStyle) async throws {
        for (group, figures) in try await Self.realPages(style) {
            let comment: Comment = "\(group.collection) \(group.pages)"
            // What is aimed at, not all of it reached: the floors hold what is.
            withKnownIssue("not reached by every group", isIntermittent: true) {
                if group.pages == "all" {
                    #expect(figures.paragraphs >= 0.97, comment)
                    #expect(figures.headings >= 0.98, comment)
                    #expect(figures.cleanLines > 0.999, comment)
                } else if group.pages.hasPrefix("language ") {
                    #expect(figures.medianF1 >= 0.98, comment)
                    #expect(figures.tenthF1 >= 0.95, comment)
                }
            }
        }
    }

    @Test(.enabled(if: hasPages, "../shared/pages is not here."))
    func `sentences broken at every link are joined again`() async throws {
        for (group, figures) in try await Self.realPages(.lines) where group.pages.hasPrefix("language ") {
            withKnownIssue("not reached by every language", isIntermittent: true) {
                #expect(figures.medianF1 >= 0.95, "\(group.pages)")
            }
        }
    }

    private static func realPages(_ style: FlatteningStyle) async throws -> [(key: ScoreGroup, value: ScrapeFigures)] {
        let scores = try await ScrapeScores.measured.value
            .filter { $0.key.collection != .corpus && $0.key.style == style }
        try #require(!scores.isEmpty)
        return scores.sorted { $0.key < $1.key }
    }
}
