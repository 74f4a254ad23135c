public import WikiScour

/// Cleans a corpus into a folder, whatever happens in between.
///
/// Pages are read, cleaned and written by workers, as many as there are cores; they get their names and their lines in the manifest one after
/// the other, in the order of the sources. So the output is the same for any number of workers, and a run that was ended by
/// anything goes on where it was: see ``resumes``.
public struct BatchJob: Sendable {
    /// How documents are written.
    public enum Format: Sendable, Hashable {
        /// A text file a page, in a tree of the shape of the sources.
        case tree
        /// JSON Lines: a record a page, in files of about `shardByteCount` bytes before they are packed.
        case records(shardByteCount: Int, packing: Packing)
    }

    /// Where the pages are.
    public var sources: [CorpusSource]
    /// How they are read.
    public var sourceOptions = SourceOptions()
    /// The folder that the documents go to.
    public var output: FilePath
    /// How the documents are written.
    public var format = Format.tree
    /// Cleans the pages.
    public var cleaner: Cleaner
    /// Which pages are wanted.
    public var filter = PageFilter()
    /// How many pages are worked on at once.
    public var workerCount: Int
    /// Whether to go on with what an unfinished run has left in the folder, and to do anew what other settings or versions have made.
    public var resumes = false

    /// A job with the usual settings.
    ///
    /// - Parameters:
    ///   - sources: Where the pages are.
    ///   - output: The folder that the documents go to; it is made where there is none.
    ///   - cleaner: Cleans the pages.
    ///   - workerCount: How many pages are worked on at once; nil: as many as there are cores.
    public init(sources: [CorpusSource], output: FilePath, cleaner: Cleaner = Cleaner(), workerCount: Int? = nil) {
        self.sources = sources
        self.output = output
        self.cleaner = cleaner
        self.workerCount = workerCount ?? System.coreCount
    }

    /// Nested content makes deep stacks, and a thread's own half a megabyte is soon gone.
    static let stackSize = 16 << 20

    /// How many pages may wait for a slow one before them, for each worker, and how many bytes together.
    static let pagesAhead = 16
    static let bytesAhead = 64 << 20

    /// How many items a worker reads at once, so that the others seldom wait for it.
    static let readAhead = 8

    /// Runs the batch.
    ///
    /// - Parameters:
    ///   - control: Stops it.
    ///   - notice: Gets what the user should know, as a sentence.
    ///   - progress: Gets how far it is, a few times a second at most.
    /// - Throws: What ended the run before the end of the sources, such as a full disk.
    public func run(
        control: BatchControl = BatchControl(), notice: (String) -> Void = { _ in },
        progress: (BatchProgress) -> Void = { _ in }
    ) throws(CorpusError) -> BatchReport {
        let paths = sources.map { source in
            switch source {
            case .path(let path), .list(let path): path
            }
        }
        if let source = output.overlap(with: paths) { throw .outputIsInput(output, source) }
        let folder = BatchFolder(root: output)
        let lock = try folder.prepare()
        defer { withExtendedLifetime(lock.number) {} }
        let history = BatchHistory(
            folder, versions: ManifestMark.versions(with: cleaner.options.rules), settings: settings)
        try history.open(resumes: resumes, notice: notice)
        while true {
            let run = BatchRun(self, folder)
            if let report = try run.run(control, total: totalByteCount(paths), progress: progress) { return report }
            notice("the sources have changed; the shards from there on are written anew")
        }
    }

    /// What decides the output beside the pages and the versions, for people.
    private var settings: String {
        let options = cleaner.options
        var parts: [String] = []
        switch format {
        case .tree: parts.append("tree")
        case .records(let size, let packing):
            parts.append("jsonl in shards of \(size) bytes, packing \(packing.rawValue)")
        }
        parts.append(
            "keep " + ContentKinds.named.filter { options.keep.contains($0.kind) }.map(\.name).joined(separator: ","))
        parts.append("infobox keys \(options.infoboxKeys.rawValue)")
        parts.append(
            "limits \(options.maximumByteCount) bytes, depth \(options.maximumDepth ?? 0), attributes \(options.maximumAttributeCount), output \(options.maximumOutputByteCount ?? 0), time \(options.timeLimit.map { "\($0)" } ?? "any")"
        )
        parts.append("kinds " + (filter.kinds?.map(\.rawValue).sorted().joined(separator: ",") ?? "all"))
        if let namespaces = filter.namespaces {
            parts.append("namespaces " + namespaces.sorted().map(String.init).joined(separator: ","))
        }
        if let languages = filter.languages { parts.append("languages " + languages.sorted().joined(separator: ",")) }
        if filter.minimumLength > 0 { parts.append("length \(filter.minimumLength)") }
        if filter.dropsDuplicates { parts.append("no duplicates") }
        if !sourceOptions.include.isEmpty { parts.append("include " + sourceOptions.include.joined(separator: " ")) }
        if !sourceOptions.exclude.isEmpty { parts.append("exclude " + sourceOptions.exclude.joined(separator: " ")) }
        let fields = sourceOptions.fields
        if fields != RecordFields() { parts.append("fields " + fields.description) }
        if let title = sourceOptions.title { parts.append("title " + title) }
        if let encoding = sourceOptions.encoding { parts.append("encoding " + encoding) }
        if let form = sourceOptions.form { parts.append("input " + form.rawValue) }
        return parts.joined(separator: "; ")
    }

    /// The size of all sources together, where all are files.
    private func totalByteCount(_ paths: [FilePath]) -> Int? {
        var total = 0
        for path in paths {
            guard let size = System.size(of: path) else { return nil }
            total += size
        }
        return sources.contains { if case .list = $0 { true } else { false } } ? nil : total
    }
}
