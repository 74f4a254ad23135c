@_spi(Benchmarks) public import WikiScour

/// Measures what it costs to clean a corpus, beside libxml2's bare parse of the same bytes in the same run.
///
/// Pages are read and unpacked into memory, some megabytes at a time. Then one worker cleans each of them to finished text and libxml2 parses
/// it, in turn, in several passes of which the least time of a page counts. So a corpus of any size is measured in bounded memory, and what else the
/// machine does falls on both alike or not at all.
@_spi(Benchmarks)
public struct BenchmarkJob: Sendable {
    /// Where the pages are.
    public var sources: [CorpusSource]
    /// How they are read.
    public var sourceOptions = SourceOptions()
    /// Cleans the pages.
    public var cleaner: Cleaner
    /// How many workers at once are compared with one; 1: none.
    public var workerCount: Int
    /// How often each page is measured; nil: three times, and more where there are few.
    public var passes: Int?
    /// Pages behind so many bytes are not measured.
    public var maximumByteCount = Int.max

    /// Measures the pages of some sources.
    ///
    /// - Parameter workerCount: How many workers are compared with one; nil: as many as there are cores.
    public init(of sources: [CorpusSource], cleaner: Cleaner = Cleaner(), workerCount: Int? = nil) {
        self.sources = sources
        self.cleaner = cleaner
        self.workerCount = workerCount ?? System.coreCount
    }

    /// How many bytes of pages are in memory at once; more than caches hold, so that none comes ready from there.
    private static let setByteCount = 32 << 20
    /// A handful of pages is measured for so many seconds.
    private static let leastSeconds = 0.3

    private struct State {
        var progress = BatchProgress()
        var isNew = false
        var report: BenchmarkReport?
    }

    /// Measures.
    ///
    /// - Parameter progress: Is told now and then how far it is.
    public func run(
        control: BatchControl = BatchControl(), progress: (BatchProgress) -> Void = { _ in }
    ) -> BenchmarkReport {
        let state = Monitor(State())
        var report = BenchmarkReport()
        // On a thread of its own, for nested content makes deep stacks.
        System.withThreads(1, stackSize: BatchJob.stackSize) {
            let report = measure(control) { progress in
                state.change {
                    $0.progress = progress
                    $0.isNew = true
                }
            }
            state.change { $0.report = report }
        } meanwhile: {
            while true {
                let news = state.change(when: { $0.isNew || $0.report != nil }) { state in
                    state.isNew = false
                    return state
                }
                if let finished = news.report {
                    report = finished
                    return
                }
                progress(news.progress)
            }
        }
        return report
    }

    private func measure(_ control: BatchControl, progress: (BatchProgress) -> Void) -> BenchmarkReport {
        var report = BenchmarkReport()
        report.workerCount = workerCount
        var pages = SetReader(self)
        let start = ContinuousClock.now
        while !control.isStopped, let set = pages.next(into: &report, upTo: Self.setByteCount) {
            measure(set, into: &report)
            var now = BatchProgress()
            now.pageCount = report.total.pageCount
            now.failedCount = report.failedCount
            now.byteCount = report.total.byteCount
            now.seconds = (.now - start).inSeconds
            progress(now)
        }
        report.wasStopped = control.isStopped
        report.peakMemory = System.peakMemory
        return report
    }

    private func measure(_ set: PageSet, into report: inout BenchmarkReport) {
        var times = set.pass()
        var single = Double.infinity
        var several = Double.infinity
        var count = 1
        let start = ContinuousClock.now
        while true {
            if workerCount > 1 {
                single = min(single, set.seconds(workers: 1))
                several = min(several, set.seconds(workers: workerCount))
            }
            if let passes {
                if count >= passes { break }
            } else if count >= 3 && (.now - start).inSeconds >= Self.leastSeconds || count >= 1000 {
                break
            }
            times.add(set.pass())
            count += 1
        }
        report.add(set, times, passes: count)
        if workerCount > 1 { report.add(single: single, several: several) }
    }

    /// The pages of the corpus that can be cleaned, up to the greatest count of bytes; nil where there are none.
    public func pages() -> PageSet? {
        var report = BenchmarkReport()
        var pages = SetReader(self)
        return pages.next(into: &report, upTo: .max)
    }

    /// Reads sources into memory, a set of pages at a time.
    private struct SetReader {
        private let job: BenchmarkJob
        private let limit: Int
        private var source: SourceReader
        private var byteCount = 0

        init(_ job: BenchmarkJob) {
            self.job = job
            limit = job.cleaner.options.maximumByteCount
            // Nothing else must run while pages are measured.
            source = SourceReader(
                job.sources, options: job.sourceOptions, limit: limit, outputExtension: "txt", meter: ReadMeter(),
                readsAhead: false)
        }

        /// The next pages; nil where there are no more. What is no page, or cannot be cleaned, is told to the report.
        mutating func next(into report: inout BenchmarkReport, upTo setByteCount: Int) -> PageSet? {
            var set = PageSet(cleaner: job.cleaner)
            while set.byteCount < setByteCount, byteCount < job.maximumByteCount, let item = source.next() {
                if case .skipped = item.payload {
                    report.skippedCount += 1
                    continue
                }
                do throws(CleaningError) {
                    var passed: [PassedField] = []
                    let record = try PageRecord(item.payload, job.sourceOptions, limit: limit, passed: &passed)
                    try set.add(record)
                    byteCount += record.page.count
                } catch {
                    report.add(BenchmarkReport.Failure(key: item.key, error: error))
                }
            }
            return set.pageCount > 0 ? set : nil
        }
    }
}
