import Foundation
import TestSupport
import Testing

/// What the flattened text of a page gives, against what its HTML gives: words, paragraphs, headings, chrome.
///
/// Measured over Corpus/ and, where they lie beside the repository, over real pages. `make scrape-score` shows the
/// scores over all of those, `make scrape-floors` writes them down.
struct ScrapeScoreTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let mayFall = environment["WIKISCOUR_LOWER_FLOORS"] == "1"
    private static let mayRise = environment["WIKISCOUR_RAISE_FLOORS"] == "1"

    /// So much better than its floor that the floor is out of date.
    private static let slack = 0.02

    @Test func `no score is below its floor, and no floor is out of date`() async throws {
        let measured = try await ScrapeScores.measured.value
        let table = ScoreTable(scores: measured)
        if let path = Self.environment["WIKISCOUR_SCORE_TABLE"] {
            try table.markdown.write(toFile: path, atomically: true, encoding: .utf8)
        }
        if Self.mayFall || Self.mayRise { try Self.write(measured) }
        let floors = try ScrapeFloors.read()
        for (group, figures) in ScrapeFloors(measured).figures.sorted(by: { $0.key < $1.key }) {
            let name = "\(group.collection) \(group.style) \(group.pages)"
            guard let floor = floors.figures[group] else {
                Issue.record("\(name) has no floor yet: make scrape-floors")
                continue
            }
            #expect(
                figures.pageCount == floor.pageCount, "\(name): other pages than the floor is of: make scrape-floors")
            for (share, path) in ScrapeFigures.shares {
                let (actual, floor) = (figures[keyPath: path], floor[keyPath: path])
                #expect(actual >= floor, "\(name): \(share) is below its floor")
                #expect(actual <= floor + Self.slack, "\(name): \(share) is far above its floor: make scrape-floors")
            }
        }
    }

    @Test(.disabled(if: mayFall || mayRise, "The documentation is being written."))
    func `the documentation shows the scores`() throws {
        let document = try String(contentsOf: ScoreTable.document, encoding: .utf8)
        let shown = try #require(ScoreTable.table(in: document))
        let floors = try ScrapeFloors.read()
        #expect(shown == "\n" + ScoreTable(scores: floors.figures).markdown + "\n", "make scrape-floors writes it anew")
    }

    private static func write(_ measured: [ScoreGroup: ScrapeFigures]) throws {
        let old = (try? ScrapeFloors.read()) ?? ScrapeFloors([:])
        let floors = old.updated(with: measured, mayFall: mayFall)
        try floors.tsv.write(to: ScrapeFloors.file, atomically: true, encoding: .utf8)
        let document = try String(contentsOf: ScoreTable.document, encoding: .utf8)
        try #require(ScoreTable(scores: floors.figures).written(into: document))
            .write(to: ScoreTable.document, atomically: true, encoding: .utf8)
    }
}
