public import WikiScour

/// What a corpus costs to clean.
@_spi(Benchmarks)
public struct BenchmarkReport: Sendable {
    /// A page that could not be cleaned.
    public struct Failure: Sendable {
        /// Which page.
        public var key: PageKey
        /// Why.
        public var error: CleaningError
    }

    /// The figures of each kind of page: the skin that drew it, `fragment`, `api-response`, `scrape`.
    public private(set) var kinds: [String: BenchmarkFigures] = [:]
    /// How often every page was measured at least.
    public private(set) var passes = 0
    /// What is no page, with nothing wrong.
    public internal(set) var skippedCount = 0
    /// How many pages could not be cleaned.
    public private(set) var failedCount = 0
    /// The first pages that failed.
    public private(set) var failures: [Failure] = []
    /// How many workers at once were compared with one.
    public internal(set) var workerCount = 1
    private var singleSeconds = 0.0
    private var severalSeconds = 0.0
    /// The most memory that the process had, in bytes.
    public internal(set) var peakMemory = 0
    /// The most bytes of it that were pages waiting for their turn.
    public private(set) var heldByteCount = 0
    /// Whether it was stopped before the end of the sources.
    public internal(set) var wasStopped = false

    init() {}

    /// The report of one set of pages, measured by one worker.
    public init(_ set: PageSet, _ times: PageSetTimes, passes: Int) {
        add(set, times, passes: passes)
        peakMemory = System.peakMemory
    }

    private static let toldFailures = 10

    mutating func add(_ failure: Failure) {
        failedCount += 1
        if failures.count < Self.toldFailures { failures.append(failure) }
    }

    mutating func add(_ set: PageSet, _ times: PageSetTimes, passes: Int) {
        for (kind, figures) in BenchmarkFigures.byKind(set, times) {
            kinds[kind, default: BenchmarkFigures()] += figures
        }
        self.passes = self.passes == 0 ? passes : min(self.passes, passes)
        heldByteCount = max(heldByteCount, set.byteCount)
    }

    mutating func add(single: Double, several: Double) {
        singleSeconds += single
        severalSeconds += several
    }

    /// The figures of all pages.
    public var total: BenchmarkFigures {
        kinds.values.reduce(into: BenchmarkFigures()) { $0 += $1 }
    }

    /// How many times faster several workers clean the pages than one; nil where one was all.
    public var speedup: Double? { severalSeconds > 0 ? singleSeconds / severalSeconds : nil }

    /// The speed of several workers at once.
    public var megabytesPerSecondOfWorkers: Double? {
        severalSeconds > 0 ? Double(total.byteCount) / 1e6 / severalSeconds : nil
    }

    /// How many times faster the pages of a kind are cleaned than libxml2 parses HTML.
    ///
    /// HTML in UTF-8 is compared with the parse of the same bytes. Flattened text is no HTML; it is compared byte for byte with the
    /// parse of the HTML in the same run, if there is any: its own pages are what it should be measured with.
    public func ratioToSAX(_ kind: String) -> Double? {
        guard let figures = kinds[kind] else { return nil }
        if let ratio = figures.ratioToSAX { return ratio }
        guard kind == InputDescription.Form.scrape.rawValue else { return nil }
        return total.parsingMegabytesPerSecond.map { figures.megabytesPerSecond / $0 }
    }

    /// Why there is no ratio for a kind of pages.
    static func reasonForNoRatio(_ kind: String) -> String {
        switch InputDescription.Form(rawValue: kind) {
        case .scrape: "flattened text is no HTML; name the HTML that it comes from as well"
        case .apiResponse: "the page is within JSON"
        default: "no page is in UTF-8"
        }
    }

    static let reasonForNoRatio = "no page is HTML in UTF-8"

    /// The kinds of page, the one with the most bytes first.
    public var sortedKinds: [(name: String, figures: BenchmarkFigures)] {
        kinds.map { (name: $0.key, figures: $0.value) }
            .sorted { ($1.figures.byteCount, $0.name) < ($0.figures.byteCount, $1.name) }
    }
}
