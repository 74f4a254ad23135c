public import WikiScour

/// Cleans many pages on all cores.
///
/// Pages are read, cleaned and made ready for their sink by workers, as many as there are cores; the sink gets them in the
/// order of the corpus, and no more than a few pages for each worker are in memory at a time. So the output is the
/// same for any number of workers. A page that fails costs itself only.
public struct CorpusJob: Sendable {
    /// Cleans the pages.
    public var cleaner: Cleaner
    /// How many pages are worked on at once.
    public var workerCount: Int
    /// The title of pages that carry none; nil: what the file's name stands for.
    public var title: String?
    /// The name of the pages' character encoding, where they do not show it themselves.
    public var encoding: String?
    /// What the pages are, HTML or flattened scrapes; nil to find out for each.
    public var form: InputDescription.Form?

    /// A job for pages that are yet to be named.
    ///
    /// - Parameters:
    ///   - cleaner: Cleans the pages.
    ///   - workerCount: How many pages are worked on at once; nil: as many as there are cores.
    ///   - title: The title of pages that carry none; nil: what the file's name stands for.
    ///   - encoding: The name of the pages' character encoding, where they do not show it themselves.
    ///   - form: What the pages are; nil to find out for each.
    public init(
        cleaner: Cleaner, workerCount: Int? = nil, title: String? = nil, encoding: String? = nil,
        form: InputDescription.Form? = nil
    ) {
        self.cleaner = cleaner
        self.workerCount = workerCount ?? System.coreCount
        self.title = title
        self.encoding = encoding
        self.form = form
    }

    /// How many pages came to what.
    public struct Summary: Sendable, Hashable {
        /// Pages whose documents are written.
        public var cleaned = 0
        /// Pages that could not be read, cleaned or written.
        public var failed = 0

        /// No page yet.
        public init() {}
    }

    /// Nested content makes deep stacks, and a thread's own half a megabyte is soon gone.
    private static let stackSize = 16 << 20

    /// How many pages may wait for a slow one before them, for each worker.
    private static let pagesAhead = 16

    /// Cleans pages into a sink.
    ///
    /// - Parameters:
    ///   - pages: The pages, with what could not be listed as failures among them.
    ///   - sink: Where the documents go.
    ///   - report: Gets each page that failed, in the order of the corpus.
    /// - Throws: What ended the job before its end: the sink's error.
    public func run<Sink: PageSink>(
        _ pages: PageFiles, into sink: Sink, report: (CorpusError) -> Void
    ) throws(CorpusError) -> Summary {
        let queue = OrderedQueue<PageFiles.Iterator, Result<Sink.Product, CorpusError>>(
            capacity: workerCount * Self.pagesAhead, input: pages.makeIterator())
        var summary = Summary()
        var fatal: CorpusError?
        System.withThreads(workerCount, stackSize: Self.stackSize) {
            var reader = PageReader(limit: cleaner.options.maximumByteCount)
            while let (ticket, page) = queue.take() {
                queue.put(prepare(page, for: sink, with: &reader), for: ticket)
            }
        } meanwhile: {
            do throws(CorpusError) {
                while let product = queue.next() {
                    switch product {
                    case .success(let product):
                        try sink.deliver(product, isFirst: summary.cleaned == 0)
                        summary.cleaned += 1
                    case .failure(let error):
                        report(error)
                        summary.failed += 1
                    }
                }
            } catch {
                fatal = error
                queue.close()
            }
        }
        if let fatal { throw fatal }
        return summary
    }

    private func prepare<Sink: PageSink>(
        _ page: Result<PageFile, CorpusError>, for sink: Sink, with reader: inout PageReader
    ) -> Result<Sink.Product, CorpusError> {
        do throws(CorpusError) {
            let page = try page.get()
            let article = try reader.withBytes(of: page) { bytes throws(CorpusError) in
                do throws(CleaningError) {
                    return try cleaner.clean(
                        bytes, hints: PageHints(title: title ?? page.title, encoding: encoding, form: form))
                } catch {
                    throw CorpusError(page.path, error)
                }
            }
            return .success(try sink.prepare(article, from: page))
        } catch {
            return .failure(error)
        }
    }
}
