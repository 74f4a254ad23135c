import Foundation
import TestSupport

/// What every score must reach: the checked-in scores of the last time that somebody raised them.
struct ScrapeFloors: Equatable {
    var figures: [ScoreGroup: ScrapeFigures]

    static let file = Repository.root.appending(path: "Tests/WikiScourTests/Scrape/Scores/scrape-floors.tsv")

    /// Scores are held to four digits, cut off, so that the same pages reach what they reached.
    init(_ measured: [ScoreGroup: ScrapeFigures]) {
        figures = measured.mapValues { figures in
            ScrapeFigures.shares.reduce(into: figures) { figures, share in
                figures[keyPath: share.path] = (figures[keyPath: share.path] * 10_000).rounded(.down) / 10_000
            }
        }
    }

    // MARK: Raising

    /// The floors after a measurement. Groups of collections that were not measured stay as they are, those that are
    /// measured and gone go, and no figure falls unless it may.
    func updated(with measured: [ScoreGroup: ScrapeFigures], mayFall: Bool) -> ScrapeFloors {
        var result = ScrapeFloors(measured)
        let collections = Set(measured.keys.map(\.collection))
        for (group, old) in figures {
            guard collections.contains(group.collection) else {
                result.figures[group] = old
                continue
            }
            guard !mayFall, var new = result.figures[group] else { continue }
            for (_, path) in ScrapeFigures.shares { new[keyPath: path] = max(new[keyPath: path], old[keyPath: path]) }
            result.figures[group] = new
        }
        return result
    }

    // MARK: The file

    static func read() throws -> ScrapeFloors { try ScrapeFloors(tsv: String(contentsOf: file, encoding: .utf8)) }

    init(tsv: String) throws {
        figures = [:]
        for line in tsv.split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t").map { String($0) }
            guard fields.count == 9, let collection = ScoredPage.Collection(rawValue: fields[0]),
                let style = FlatteningStyle(rawValue: fields[1]), let pageCount = Int(fields[3])
            else { throw CocoaError(.fileReadCorruptFile) }
            let shares = fields[4...].compactMap { Double($0) }
            guard shares.count == 5 else { throw CocoaError(.fileReadCorruptFile) }
            figures[ScoreGroup(collection: collection, style: style, pages: fields[2])] = ScrapeFigures(
                pageCount: pageCount, medianF1: shares[0], tenthF1: shares[1], paragraphs: shares[2],
                headings: shares[3], cleanLines: shares[4])
        }
    }

    var tsv: String {
        let head = ["collection", "flattener", "group", "pages"] + ScrapeFigures.shares.map(\.name)
        let rows = figures.sorted { $0.key < $1.key }.map { group, figures in
            [group.collection.rawValue, group.style.rawValue, group.pages, String(figures.pageCount)]
                + ScrapeFigures.shares.map { String(format: "%.4f", figures[keyPath: $0.path]) }
        }
        return ([head] + rows).map { $0.joined(separator: "\t") + "\n" }.joined()
    }
}
