public import WikiScour

/// Writes documents one after the other to an open file, such as the standard output.
public struct StreamSink: PageSink {
    private let descriptor: Int32
    private let separator: [UInt8]
    private let document: @Sendable (Article, PageFile) -> ContiguousArray<UInt8>

    /// Texts are written with a blank line between two, records each on its line.
    ///
    /// - Parameters:
    ///   - descriptor: The number of the open file; the standard output is 1.
    ///   - format: What a document is written as.
    public init(descriptor: Int32, format: DocumentFormat) {
        self.init(descriptor: descriptor, separator: format == .text ? "\n" : "") { article, _ in
            format.bytes(of: article)
        }
    }

    /// - Parameters:
    ///   - descriptor: The number of the open file; the standard output is 1.
    ///   - separator: What stands between two documents.
    ///   - document: What is written of a page.
    public init(
        descriptor: Int32, separator: String,
        document: @escaping @Sendable (Article, PageFile) -> ContiguousArray<UInt8>
    ) {
        self.descriptor = descriptor
        self.separator = Array(separator.utf8)
        self.document = document
    }

    /// Makes the bytes of a document, on a worker's thread.
    public func prepare(_ article: Article, from page: PageFile) -> ContiguousArray<UInt8> {
        document(article, page)
    }

    /// Writes a document behind those before it.
    ///
    /// - Throws: A ``CorpusError`` with the code `closed-pipe` where nobody reads any more, `unwritable` for any other reason.
    public func deliver(_ document: ContiguousArray<UInt8>, isFirst: Bool) throws(CorpusError) {
        do throws(SystemError) {
            try System.write(isFirst ? document : separator + document, to: descriptor)
        } catch {
            throw CorpusError(error.isClosedPipe ? .closedPipe : .unwritable, FilePath("output"), error.message)
        }
    }
}
