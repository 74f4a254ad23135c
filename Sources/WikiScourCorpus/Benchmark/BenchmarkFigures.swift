internal import WikiScour

/// What pages took together; of each page the least of several passes.
@_spi(Benchmarks)
public struct BenchmarkFigures: Sendable {
    /// How many pages were cleaned.
    public private(set) var pageCount = 0
    /// The bytes of the pages, unpacked.
    public private(set) var byteCount = 0
    /// The bytes of their documents.
    public private(set) var documentByteCount = 0
    /// One worker's time for all pages, to finished text.
    public private(set) var seconds = 0.0
    /// The pages that libxml2 has parsed as well: HTML in UTF-8.
    public private(set) var comparedPageCount = 0
    private var comparedByteCount = 0
    private var comparedSeconds = 0.0
    private var parsingSeconds = 0.0
    private var stages = StageSeconds()
    private var histogram = TimeHistogram()

    init() {}

    /// The figures of all pages of a set.
    public init(_ set: PageSet, _ times: PageSetTimes) {
        self = Self.byKind(set, times).values.reduce(into: BenchmarkFigures()) { $0 += $1 }
    }

    /// The figures of each kind of page in a set.
    static func byKind(_ set: PageSet, _ times: PageSetTimes) -> [String: BenchmarkFigures] {
        var figures = Array(repeating: BenchmarkFigures(), count: set.kinds.count)
        for (number, page) in set.pages.enumerated() {
            let count = page.record.page.count
            figures[page.kind].pageCount += 1
            figures[page.kind].byteCount += count
            figures[page.kind].documentByteCount += times.documentByteCounts[number]
            figures[page.kind].seconds += times.cleaning[number]
            figures[page.kind].histogram.add(seconds: times.cleaning[number])
            guard page.isComparable else { continue }
            figures[page.kind].comparedPageCount += 1
            figures[page.kind].comparedByteCount += count
            figures[page.kind].comparedSeconds += times.cleaning[number]
            figures[page.kind].parsingSeconds += times.parsing[number]
        }
        for kind in figures.indices { figures[kind].stages = times.stages[kind] }
        return Dictionary(uniqueKeysWithValues: zip(set.kinds, figures))
    }

    static func += (left: inout BenchmarkFigures, right: BenchmarkFigures) {
        left.pageCount += right.pageCount
        left.byteCount += right.byteCount
        left.documentByteCount += right.documentByteCount
        left.seconds += right.seconds
        left.comparedPageCount += right.comparedPageCount
        left.comparedByteCount += right.comparedByteCount
        left.comparedSeconds += right.comparedSeconds
        left.parsingSeconds += right.parsingSeconds
        left.stages += right.stages
        left.histogram += right.histogram
    }

    /// Millions of bytes of pages that one worker cleans in a second.
    public var megabytesPerSecond: Double { seconds > 0 ? Double(byteCount) / 1e6 / seconds : 0 }

    /// Pages that one worker cleans in a second.
    public var pagesPerSecond: Double { seconds > 0 ? Double(pageCount) / seconds : 0 }

    /// The speed of libxml2's bare SAX parse; nil where nothing was parsed.
    public var parsingMegabytesPerSecond: Double? {
        parsingSeconds > 0 ? Double(comparedByteCount) / 1e6 / parsingSeconds : nil
    }

    /// How many times faster pages are cleaned than libxml2 parses the same bytes; nil where there are no such pages.
    public var ratioToSAX: Double? { comparedSeconds > 0 ? parsingSeconds / comparedSeconds : nil }

    /// The shares of the stages, by name, in their order.
    public var stageShares: [(name: String, share: Double)] {
        Array(zip(StageSeconds.names, stages.shares)).map { (name: $0, share: $1) }
    }

    /// The parts of a thousand pages that latencies are told for.
    static let percentiles = [("p50", 500), ("p90", 900), ("p99", 990), ("p99.9", 999), ("max", 1000)]

    /// The milliseconds that parts of the pages did not exceed, by name.
    public var latencies: [(name: String, milliseconds: Double)] {
        Self.percentiles.map { (name: $0, milliseconds: 1e3 * histogram.time(perMille: $1)) }
    }
}
