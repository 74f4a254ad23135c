public import WikiScour

/// Writes each document to a file of its own, in a tree of the shape of the source.
///
/// A file appears whole or not at all: it is written under another name and then renamed.
public struct TreeSink: PageSink {
    private let root: FilePath
    private let format: DocumentFormat
    /// The files that were named as sources; one of them may lie where a document would go.
    private let sources: Set<System.FileStatus.Identity>
    /// Numbers the files while they are written.
    private let writeCount = Monitor(0)

    /// Makes the output folder, where there is none.
    ///
    /// - Parameters:
    ///   - root: The output folder.
    ///   - format: What a document is written as.
    ///   - sources: The files and folders that are cleaned into it.
    /// - Throws: A ``CorpusError`` where the output cannot be a folder, or where it and a source folder lie within one
    ///   another: the next run would clean its own output.
    public init(root: FilePath, format: DocumentFormat, sources: [FilePath]) throws(CorpusError) {
        self.root = root
        self.format = format
        if let source = root.overlap(with: sources) { throw .outputIsInput(root, source) }
        // A source that is not there is the job's to report.
        self.sources = Set(sources.compactMap { try? System.status(of: $0, following: true).identity })
        do throws(SystemError) {
            try System.createFolders(root)
        } catch {
            throw .cannotMake(root, error)
        }
    }

    /// Writes a document to its file, on a worker's thread: the file appears whole or not at all.
    ///
    /// - Throws: A ``CorpusError`` where the file would overwrite a source, or cannot be written.
    public func prepare(_ article: Article, from page: PageFile) throws(CorpusError) {
        let target = root.appending(page.outputPath.bytes)
        if let status = try? System.status(of: target, following: true), sources.contains(status.identity) {
            throw CorpusError(.outputIsInput, page.path, "its document would overwrite a source, \(target)")
        }
        do throws(SystemError) {
            try System.createFolders(target.parent)
            try write(format.bytes(of: article), to: target)
        } catch {
            throw CorpusError(.unwritable, page.path, "\(target): \(error.message)")
        }
    }

    /// Has nothing left to do: the document is written.
    public func deliver(_ product: Void, isFirst: Bool) {}

    private func write(_ document: ContiguousArray<UInt8>, to target: FilePath) throws(SystemError) {
        let number = writeCount.change { count in
            count += 1
            return count
        }
        let temporary = target.parent.appending(".wikiscour-\(System.processID)-\(number)".utf8)
        try WholeFile.replace(target, from: temporary) { descriptor throws(SystemError) in
            try System.write(document, to: descriptor)
        }
    }
}
