public import WikiScour

/// The pages of a corpus as they are cleaned, in the order of the sources.
///
/// ```swift
/// var pages = CorpusPages(of: [.path("dump.warc.gz")])
/// pages.filter.languages = ["en"]
/// for await page in pages {
///     if case .cleaned(let article) = page.outcome { index(article) }
/// }
/// ```
///
/// Each loop goes through the sources anew, on threads of its own. They get no further ahead of the loop than a few pages for each worker,
/// so a slow loop slows them down and memory stays bounded. Leaving the loop, or cancelling its task, ends them when they have
/// finished the pages in hand.
public struct CorpusPages: AsyncSequence, Sendable {
    /// A page, cleaned, skipped or failed.
    public typealias Element = PageResult

    /// Where the pages are.
    public var sources: [CorpusSource]
    /// How they are read.
    public var sourceOptions = SourceOptions()
    /// Cleans the pages.
    public var cleaner: Cleaner
    /// Which pages are wanted; the others come as skipped. Lengths and duplicates are looked at by ``BatchJob`` alone.
    public var filter = PageFilter()
    /// How many pages are worked on at once.
    public var workerCount: Int

    /// The pages of some sources.
    ///
    /// - Parameters:
    ///   - sources: Where the pages are.
    ///   - cleaner: Cleans the pages.
    ///   - workerCount: How many pages are worked on at once; nil: as many as there are cores.
    public init(of sources: [CorpusSource], cleaner: Cleaner = Cleaner(), workerCount: Int? = nil) {
        self.sources = sources
        self.cleaner = cleaner
        self.workerCount = workerCount ?? System.coreCount
    }

    /// Begins to read the sources.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(self)
    }

    /// One way through the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let pages: Pages

        fileprivate init(_ corpus: CorpusPages) {
            pages = Pages(corpus)
        }

        /// The next page; nil behind the last, and when the task is cancelled.
        public mutating func next() async -> PageResult? {
            let queue = pages.queue
            return await withTaskCancellationHandler {
                Task.isCancelled ? nil : await queue.nextOutput()
            } onCancel: {
                queue.close()
            }
        }
    }

    /// The threads' work; it ends when the iterator goes.
    private final class Pages: Sendable {
        let queue: OrderedQueue<SourceReader, PageResult>

        init(_ corpus: CorpusPages) {
            let source = SourceReader(
                corpus.sources, options: corpus.sourceOptions, limit: corpus.cleaner.options.maximumByteCount,
                outputExtension: "txt", meter: ReadMeter())
            let queue = OrderedQueue<SourceReader, PageResult>(
                capacity: corpus.workerCount * BatchJob.pagesAhead, input: source, readAhead: BatchJob.readAhead,
                maximumWeight: BatchJob.bytesAhead
            ) { $0.payload.byteCount }
            self.queue = queue
            let worker = PageWorker(cleaner: corpus.cleaner, filter: corpus.filter, options: corpus.sourceOptions)
            for _ in 0..<corpus.workerCount {
                System.startThread(stackSize: BatchJob.stackSize) {
                    while let (ticket, item) = queue.take() { queue.put(worker.result(of: item), for: ticket) }
                }
            }
        }

        deinit { queue.close() }
    }
}
