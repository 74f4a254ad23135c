internal import Synchronization
package import WikiScour

/// One page of a corpus, found by its key.
package enum CorpusPage {
    /// Finds a page and cleans it. What stands before it in its container is gone through.
    ///
    /// - Throws: Where there is no such page, or where it cannot be cleaned.
    package static func article(
        at key: PageKey, options: SourceOptions, cleaner: Cleaner
    ) throws(CorpusError) -> Article {
        let name = FilePath(key.description)
        let item = try item(at: key, options, limit: cleaner.options.maximumByteCount)
        var filter = PageFilter()
        filter.kinds = nil
        let worker = PageWorker(cleaner: cleaner, filter: filter, options: options)
        let result = Mutex<PageResult?>(nil)
        // A page may be nested deep, and the first thread's stack is only what the system thinks enough.
        withoutActuallyEscaping({ result.withLock { $0 = worker.result(of: item) } } as @Sendable () -> Void) { work in
            System.withThreads(1, stackSize: BatchJob.stackSize, work, meanwhile: {})
        }
        switch result.withLock({ $0 })?.outcome {
        case .cleaned(let article): return article
        case .failed(let error): throw CorpusError(name, error)
        case .skipped(let reason): throw CorpusError(.noPage, name, "no page: \(reason.rawValue)")
        case nil: throw CorpusError(.noPage, name, "no page is there")
        }
    }

    private static func item(
        at key: PageKey, _ options: SourceOptions, limit: Int
    ) throws(CorpusError) -> SourceItem {
        var source = SourceReader(
            [.path(key.source)], options: options, limit: limit, outputExtension: "txt", meter: ReadMeter(),
            readsAhead: false)
        var first: PageKey?
        while let item = source.next() {
            if item.key == key { return item }
            if item.key.offsets.isEmpty, case .failed(let code, let message) = item.payload {
                throw CorpusError(code, key.source, message)
            }
            first = first ?? item.key
            // A file that is one page comes at once.
            if key.offsets.isEmpty { break }
        }
        throw CorpusError(
            .noPage, FilePath(key.description),
            first.map { "no page of its own; name one of those that it holds, such as \($0)" } ?? "no page is there")
    }
}
