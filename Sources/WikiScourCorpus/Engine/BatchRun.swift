internal import Synchronization
internal import WikiScour

/// One go through the sources of a batch.
final class BatchRun {
    /// What a worker makes of an item, for the one who writes it.
    private enum Product: Sendable {
        case done(ManifestEntry, isMoved: Bool)
        case new(ManifestEntry, Document?, seconds: Double)
        case restart(manifestSize: Int)
        case fatal(CorpusError)
    }

    /// A document that waits for its name.
    private enum Document: Sendable {
        case file(FilePath, place: FilePath)
        case record(ContiguousArray<UInt8>)
    }

    private let job: BatchJob
    private let folder: BatchFolder
    private let tree: DocumentTree
    private let worker: PageWorker
    private let meter = ReadMeter()
    private var report = BatchReport()
    private var documents: Set<ContentHash> = []

    init(_ job: BatchJob, _ folder: BatchFolder) {
        self.job = job
        self.folder = folder
        tree = DocumentTree(folder)
        report.overlay = job.cleaner.options.rules?.identity.description
        // What was removed is part of the report, but not piece by piece.
        var options = job.cleaner.options
        options.account = false
        options.tally = true
        worker = PageWorker(cleaner: Cleaner(options: options), filter: job.filter, options: job.sourceOptions)
    }

    /// Goes through the sources; nil where that must be done again, because the manifest was of no use.
    func run(
        _ control: BatchControl, total: Int?, progress: (BatchProgress) -> Void
    ) throws(CorpusError) -> BatchReport? {
        let reader = try makeReader()
        var shardCount = 0
        if case .shards(let memory) = reader.memory { shardCount = memory.shardCount }
        let shards: ShardSink? =
            if case .records(let size, let packing) = job.format {
                ShardSink(folder, size: size, packing: packing, first: shardCount)
            } else {
                nil
            }
        let queue = OrderedQueue<ResumingReader, Product>(
            capacity: job.workerCount * BatchJob.pagesAhead, input: reader, readAhead: BatchJob.readAhead,
            batch: BatchJob.readAhead, maximumWeight: BatchJob.bytesAhead
        ) { if case .todo(let item, _) = $0 { item.payload.byteCount } else { 0 } }
        control.begin { queue.close() }
        let start = SuspendingClock.now
        var manifest = try ManifestWriter(folder.manifest)
        var isCut = false
        /// Takes off what the manifest has behind the place where it agrees with the sources.
        func cut() throws(CorpusError) {
            if isCut { return }
            isCut = true
            try manifest.truncate(to: reader.manifestSize)
        }
        var restartSize: Int?
        var fatal: CorpusError?
        let work = Work(worker: worker, tree: tree, isSharded: shards != nil, filter: job.filter)
        System.withThreads(job.workerCount, stackSize: BatchJob.stackSize) {
            while let (ticket, element) = queue.take() { queue.put(work.product(of: element), for: ticket) }
        } meanwhile: {
            var lastProgress = start
            do throws(CorpusError) {
                while let product = queue.next() {
                    switch product {
                    case .fatal(let error): throw error
                    case .restart(let size):
                        restartSize = size
                        queue.close()
                        return
                    case .done(let entry, let isMoved):
                        if job.filter.dropsDuplicates, let hash = entry.documentHash.flatMap(ContentHash.init) {
                            documents.insert(hash)
                        }
                        report.add(entry, isNew: false)
                        if isMoved {
                            try cut()
                            try manifest.append(entry.line)
                        }
                    case .new(var entry, let document, let seconds):
                        try cut()
                        if let document { try write(document, &entry, shards) }
                        report.add(entry, isNew: true)
                        report.figures.addWork(
                            entry, seconds: seconds, at: (SuspendingClock.now - start).seconds)
                        try manifest.append(entry.line)
                        if let shards, shards.isFull, let mark = try shards.close() {
                            try manifest.append(mark.line)
                            try manifest.synchronize()
                        }
                    }
                    let now = SuspendingClock.now
                    if now - lastProgress > .milliseconds(200) {
                        lastProgress = now
                        progress(self.progress(since: start, total))
                    }
                }
            } catch {
                fatal = error
                queue.close()
            }
        }
        if let fatal { throw fatal }
        if let restartSize {
            try manifest.truncate(to: restartSize)
            return nil
        }
        report.wasStopped = control.isStopped
        report.seconds = (SuspendingClock.now - start).seconds
        if reader.isComplete, !report.wasStopped {
            report.hadNothingToDo = true
            return report
        }
        // A run that was stopped while it followed the manifest has not seen all of it.
        if report.wasStopped, !isCut { return report }
        try cut()
        if let mark = try shards?.close() { try manifest.append(mark.line) }
        if !report.wasStopped {
            shards?.removeLeftovers()
            try manifest.append(ManifestMark.end.line)
        }
        try manifest.synchronize()
        if !report.wasStopped { removeLeftovers(reader) }
        progress(self.progress(since: start, total))
        return report
    }

    private func makeReader() throws(CorpusError) -> ResumingReader {
        let source = SourceReader(
            job.sources, options: job.sourceOptions, limit: job.cleaner.options.maximumByteCount,
            outputExtension: job.format == .tree ? "txt" : "json", meter: meter)
        do throws(SystemError) {
            guard var manifest = try ManifestReader(folder.manifest), manifest.next() != nil else {
                return ResumingReader(source, .nothing)
            }
            if case .tree = job.format { return ResumingReader(source, .tree(try TreeMemory(manifest, folder))) }
            return ResumingReader(source, .shards(try ShardMemory(manifest, folder)))
        } catch {
            throw CorpusError(.unreadable, folder.manifest, error.message)
        }
    }

    /// Writes a document, unless it is a duplicate, and notes where.
    private func write(_ document: Document, _ entry: inout ManifestEntry, _ shards: ShardSink?) throws(CorpusError) {
        if let hash = entry.documentHash.flatMap(ContentHash.init), job.filter.dropsDuplicates,
            !documents.insert(hash).inserted
        {
            entry.outcome = .skipped
            entry.code = SkipReason.duplicate.rawValue
            entry.outputByteCount = nil
            if case .file(let path, _) = document { tree.discard(path) }
            return
        }
        switch document {
        case .record(let bytes): entry.output = try shards?.write(bytes)
        case .file(let temporary, let place):
            do throws(SystemError) {
                try tree.place(temporary, at: place)
                entry.output = place.description
            } catch  where error.concernsPathOnly {
                tree.discard(temporary)
                entry.outcome = .failed
                entry.code = CleaningError.Code.unwritable.rawValue
                entry.message = "\(place): \(error.message)"
                entry.outputByteCount = nil
            } catch {
                throw CorpusError(.unwritable, folder.root.appending(place.bytes), error.message)
            }
        }
    }

    private func progress(since start: SuspendingClock.Instant, _ total: Int?) -> BatchProgress {
        BatchProgress(
            pageCount: report.pageCount, failedCount: report.failedCount, byteCount: report.inputByteCount,
            readByteCount: meter.byteCount.load(ordering: .relaxed), totalByteCount: total,
            seconds: (SuspendingClock.now - start).seconds)
    }

    /// Removes the documents of pages that the sources do not have any more.
    private func removeLeftovers(_ reader: ResumingReader) {
        guard case .tree(let memory) = reader.memory, let earlier = memory.earlier else { return }
        var outputs = earlier.outputs()
        if !outputs.isEmpty, var manifest = try? ManifestReader(folder.manifest) {
            while let (_, line) = manifest.next() {
                if case .page(let entry) = line, let output = entry.output { outputs.remove(output) }
            }
        }
        for output in outputs { System.remove(folder.root.appending(output.utf8)) }
        System.remove(folder.earlier)
    }

    /// What workers do; it is theirs alone.
    private struct Work: Sendable {
        let worker: PageWorker
        let tree: DocumentTree
        let isSharded: Bool
        let filter: PageFilter

        func product(of element: ResumingReader.Element) -> Product {
            switch element {
            case .done(let entry, let isMoved): return .done(entry, isMoved: isMoved)
            case .restart(let size): return .restart(manifestSize: size)
            case .failed(let error): return .fatal(error)
            case .todo(let item, let hash):
                let start = SuspendingClock.now
                let product = product(of: worker.result(of: item), hash)
                guard case .new(let entry, let document, _) = product else { return product }
                return .new(entry, document, seconds: (SuspendingClock.now - start).seconds)
            }
        }

        private func product(of result: PageResult, _ hash: ContentHash) -> Product {
            var entry = ManifestEntry(
                key: result.key.description, inputHash: hash.description, inputByteCount: result.inputByteCount,
                outcome: .skipped)
            entry.title = result.article?.title ?? result.title
            entry.overlay = worker.cleaner.options.rules?.identity.description
            if let article = result.article { describe(article, in: &entry) }
            switch result.outcome {
            case .skipped(let reason): entry.code = reason.rawValue
            case .failed(let error): fail(&entry, error)
            case .cleaned(let article):
                let document = article.utf8
                let maximum = worker.cleaner.options.maximumOutputByteCount ?? .max
                if document.count > maximum {
                    fail(&entry, CleaningError(.outputTooLarge, "the document is larger than \(maximum) bytes"))
                } else if filter.isTooShort(document) {
                    entry.code = SkipReason.tooShort.rawValue
                } else {
                    return cleaned(entry, article, document, result.place)
                }
            }
            return .new(entry, nil, seconds: 0)
        }

        private func fail(_ entry: inout ManifestEntry, _ error: CleaningError) {
            entry.outcome = .failed
            entry.code = error.code.rawValue
            entry.message = error.description
        }

        private func describe(_ article: Article, in entry: inout ManifestEntry) {
            entry.kind = article.metadata.kind.rawValue
            entry.language = article.metadata.language
            entry.skin = article.input?.skin.rawValue
            entry.replacedCount = article.input.flatMap { $0.replacedCount > 0 ? $0.replacedCount : nil }
            entry.removed = article.tally.counts
                .map { ManifestEntry.Removed(kind: $0.key.rawValue, pieces: $0.value.pieces, bytes: $0.value.bytes) }
                .sorted { $0.kind < $1.kind }
        }

        private func cleaned(
            _ entry: ManifestEntry, _ article: Article, _ document: ContiguousArray<UInt8>, _ place: OutputPlace
        ) -> Product {
            var entry = entry
            entry.outcome = .cleaned
            entry.documentHash = ContentHash(document).description
            if isSharded {
                let record = ContiguousArray(article.json().utf8) + "\n".utf8
                entry.outputByteCount = record.count
                return .new(entry, .record(record), seconds: 0)
            }
            entry.outputByteCount = document.count
            do throws(SystemError) {
                return .new(
                    entry,
                    .file(try tree.write(document), place: place.path(title: article.title, extension: "txt")),
                    seconds: 0)
            } catch {
                return .fatal(CorpusError(.unwritable, tree.root, error.message))
            }
        }
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
