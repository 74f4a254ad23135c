import TestSupport

/// The figures of many pages whose flattened text was compared with their HTML.
struct ScrapeScore {
    private(set) var pageCount = 0
    private var wordF1s: [Double] = []
    private var paragraphs = DocumentComparison.Recovery()
    private var headings = DocumentComparison.Recovery()
    private var cleanLines = DocumentComparison.Recovery()

    mutating func add(_ comparison: DocumentComparison) {
        pageCount += 1
        wordF1s.append(comparison.wordF1)
        paragraphs += comparison.paragraphs
        headings += comparison.headings
        cleanLines += .init(found: comparison.lineCount - comparison.leaks.count, total: comparison.lineCount)
    }

    var figures: ScrapeFigures {
        let sorted = wordF1s.sorted()
        func quantile(_ share: Double) -> Double { sorted.isEmpty ? 1 : sorted[Int(share * Double(sorted.count - 1))] }
        return ScrapeFigures(
            pageCount: pageCount, medianF1: quantile(0.5), tenthF1: quantile(0.1), paragraphs: paragraphs.share,
            headings: headings.share, cleanLines: cleanLines.share)
    }
}

/// How well the text of some pages is found again. All shares, so that more is always better.
struct ScrapeFigures: Equatable {
    var pageCount: Int
    /// The words in common, as multiset F1: the median, and what nine of ten pages reach.
    var medianF1: Double
    var tenthF1: Double
    /// The paragraphs that are there whole.
    var paragraphs: Double
    /// The headings that are there with the right level.
    var headings: Double
    /// The lines which are no chrome.
    var cleanLines: Double

    static var shares: [(name: String, path: WritableKeyPath<ScrapeFigures, Double>)] {
        [
            ("F1 median", \.medianF1), ("F1 tenth", \.tenthF1), ("paragraphs", \.paragraphs), ("headings", \.headings),
            ("lines without chrome", \.cleanLines),
        ]
    }
}

/// Whose score it is.
struct ScoreGroup: Hashable, Comparable {
    var collection: ScoredPage.Collection
    var style: FlatteningStyle
    /// `all`, or a skin or a language: `skin monobook`, `language fr`.
    var pages: String

    static func < (left: ScoreGroup, right: ScoreGroup) -> Bool { left.order.lexicographicallyPrecedes(right.order) }

    private var order: [String] {
        // Names are in the order of the alphabet, the styles and collections in that of their declarations.
        [String(collection.index), String(FlatteningStyle.allCases.firstIndex(of: style)!), pages]
    }
}
