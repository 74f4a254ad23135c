/// The scores of all pages, by group.
enum ScrapeScores {
    /// Fewer pages than this make no group: one page would decide.
    static let smallestGroup = 5

    /// Measured once for all tests.
    static let measured = Task { try await measure(ScoredPage.all) }

    private static func measure(_ pages: [ScoredPage]) async throws -> [ScoreGroup: ScrapeFigures] {
        var scores: [ScoreGroup: ScrapeScore] = [:]
        try await withThrowingTaskGroup { tasks in
            for page in pages { tasks.addTask { try page.compare() } }
            for try await result in tasks {
                for (group, comparison) in result { scores[group, default: ScrapeScore()].add(comparison) }
            }
        }
        return scores.filter { $0.key.pages == "all" || $0.value.pageCount >= smallestGroup }.mapValues(\.figures)
    }
}
