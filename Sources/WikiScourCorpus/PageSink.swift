public import WikiScour

/// Where cleaned pages go.
public protocol PageSink: Sendable {
    /// What a worker makes of a page for ``deliver(_:isFirst:)``.
    associatedtype Product: Sendable

    /// Does what can be done with a page in any order, on the worker that cleaned it.
    ///
    /// - Throws: What keeps this page, and only this page, from its place.
    func prepare(_ article: Article, from page: PageFile) throws(CorpusError) -> Product

    /// Does the rest, one page at a time and in the order of the corpus.
    ///
    /// - Throws: What ends the job.
    func deliver(_ product: Product, isFirst: Bool) throws(CorpusError)
}

/// How documents are written.
public enum DocumentFormat: Sendable, Hashable {
    /// The clean format.
    case text
    /// The record, as one line of JSON.
    case json(account: Bool)

    /// The extension of files in this format.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .json: "json"
        }
    }

    func bytes(of article: Article) -> ContiguousArray<UInt8> {
        switch self {
        case .text: return article.utf8
        case .json(let account):
            var bytes = ContiguousArray(article.json(account: account).utf8)
            bytes.append(UInt8(ascii: "\n"))
            return bytes
        }
    }
}
