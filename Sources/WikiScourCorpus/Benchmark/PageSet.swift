internal import Synchronization
@_spi(Benchmarks) internal import WikiScour

/// Pages in memory, unpacked, so that neither disks nor containers are measured.
@_spi(Benchmarks)
public struct PageSet: Sendable {
    struct Page: Sendable {
        var record: PageRecord
        /// The number of its kind in ``PageSet/kinds``.
        var kind: Int
        /// Whether a parser of HTML can be given the same bytes.
        var isComparable: Bool
    }

    private(set) var pages: [Page] = []
    /// What the pages are: the skin that drew them, `fragment`, `api-response`, `scrape`.
    public private(set) var kinds: [String] = []
    /// The bytes of the pages.
    public private(set) var byteCount = 0
    private let cleaner: Cleaner

    init(cleaner: Cleaner) {
        self.cleaner = cleaner
    }

    /// How many pages there are.
    public var pageCount: Int { pages.count }

    /// Takes a page if it can be cleaned; this is also what warms the cleaner up.
    mutating func add(_ record: PageRecord) throws(CleaningError) {
        guard let input = try record.clean(cleaner).input else {
            preconditionFailure("a cleaner says what the page was")
        }
        let name = input.form == .html ? input.skin.rawValue : input.form.rawValue
        let kind = kinds.firstIndex(of: name) ?? kinds.count
        if kind == kinds.count { kinds.append(name) }
        // libxml2 is told that the page is UTF-8, and JSON or flattened text is nothing to a parser of HTML.
        pages.append(Page(record: record, kind: kind, isComparable: input.form == .html && input.encoding == "utf-8"))
        byteCount += record.page.count
    }

    /// Cleans the pages to finished text and parses them in turn, so that whatever else the machine does slows both alike.
    public func pass() -> PageSetTimes {
        var times = PageSetTimes(pageCount: pages.count, kindCount: kinds.count)
        var stages = Array(repeating: StageTimes(), count: kinds.count)
        var rendering = Array(repeating: 0.0, count: kinds.count)
        let clock = ContinuousClock()
        for (number, page) in pages.enumerated() {
            let start = clock.now
            // It cannot fail, for it did not when the page was added.
            let article = try? page.record.clean { (bytes, hints) throws(CleaningError) in
                try cleaner.clean(bytes, hints: hints, times: &stages[page.kind])
            }
            let making = clock.now
            times.documentByteCounts[number] = article?.utf8.count ?? 0
            let end = clock.now
            rendering[page.kind] += (end - making).inSeconds
            times.cleaning[number] = (end - start).inSeconds
            if page.isComparable {
                times.parsing[number] = clock.measure { page.record.page.withUnsafeBytes(BareParse.run) }.inSeconds
            }
        }
        times.stages = zip(stages, rendering).map(StageSeconds.init)
        return times
    }

    /// The seconds in which so many workers at once clean all pages.
    public func seconds(workers: Int) -> Double {
        let next = Atomic(0)
        let documentByteCount = Atomic(0)
        return ContinuousClock().measure {
            System.withThreads(workers, stackSize: BatchJob.stackSize) {
                while true {
                    let number = next.add(1, ordering: .relaxed).oldValue
                    guard number < pages.count else { return }
                    let count = (try? pages[number].record.clean(cleaner))?.utf8.count ?? 0
                    documentByteCount.add(count, ordering: .relaxed)
                }
            } meanwhile: {
            }
        }.inSeconds
    }

    /// The pages as sets of one kind each, the kind with the most bytes first.
    public var byKind: [PageSet] {
        kinds.indices.map { kind in
            var set = PageSet(cleaner: cleaner)
            set.kinds = [kinds[kind]]
            set.pages = pages.filter { $0.kind == kind }
            for number in set.pages.indices { set.pages[number].kind = 0 }
            set.byteCount = set.pages.reduce(0) { $0 + $1.record.page.count }
            return set
        }.sorted { $0.byteCount > $1.byteCount }
    }
}

/// What passes over a set of pages took, in seconds.
@_spi(Benchmarks)
public struct PageSetTimes: Sendable {
    /// Each page, to finished text; of several passes the least.
    public internal(set) var cleaning: [Double]
    /// libxml2's bare parse of each page, 0 where there is none.
    public internal(set) var parsing: [Double]
    /// The size of each page's document.
    var documentByteCounts: [Int]
    /// The stages in all passes, by kind of page.
    var stages: [StageSeconds]

    init(pageCount: Int, kindCount: Int) {
        cleaning = Array(repeating: 0, count: pageCount)
        parsing = cleaning
        documentByteCounts = Array(repeating: 0, count: pageCount)
        stages = Array(repeating: StageSeconds(), count: kindCount)
    }

    /// Adds another pass over the same pages.
    public mutating func add(_ pass: PageSetTimes) {
        for page in cleaning.indices {
            cleaning[page] = min(cleaning[page], pass.cleaning[page])
            parsing[page] = min(parsing[page], pass.parsing[page])
        }
        for kind in stages.indices { stages[kind] += pass.stages[kind] }
    }
}

/// Seconds of the stages of cleaning.
struct StageSeconds: Sendable {
    static let names = StageTimes.Stage.allCases.map { "\($0)" } + ["render"]

    private(set) var seconds = [Double](repeating: 0, count: names.count)

    init() {}

    init(_ times: StageTimes, rendering: Double) {
        seconds = StageTimes.Stage.allCases.map { times[$0].inSeconds } + [rendering]
    }

    static func += (left: inout StageSeconds, right: StageSeconds) {
        for stage in right.seconds.indices { left.seconds[stage] += right.seconds[stage] }
    }

    /// Each stage's share of the whole.
    var shares: [Double] {
        let whole = seconds.reduce(0, +)
        return seconds.map { whole > 0 ? $0 / whole : 0 }
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
