public import WikiScour

/// What became of one page of a corpus.
public struct PageResult: Sendable {
    /// What may become of a page.
    public enum Outcome: Sendable {
        /// The page as an article.
        case cleaned(Article)
        /// Not wanted, or no page, with nothing wrong.
        case skipped(SkipReason)
        /// The page could not be read or cleaned.
        case failed(CleaningError)
    }

    /// Names the page.
    public var key: PageKey
    /// What became of it.
    public var outcome: Outcome
    /// The article, though it was skipped or failed behind the cleaning.
    var article: Article?
    /// The record's title, for pages that came to nothing.
    var title: String?
    /// Where the document goes in a tree.
    var place: OutputPlace
    var inputByteCount: Int
    /// Fields of the record that are handed on.
    var passed: [PassedField] = []
}

/// Cleans what sources hold, an item at a time.
struct PageWorker: Sendable {
    var cleaner: Cleaner
    var filter: PageFilter
    var options: SourceOptions

    func result(of item: SourceItem) -> PageResult {
        var result = PageResult(
            key: item.key, outcome: .skipped(.notAFile), place: item.place, inputByteCount: item.payload.byteCount)
        if case .skipped(let reason) = item.payload {
            result.outcome = .skipped(reason)
            return result
        }
        do throws(CleaningError) {
            let record = try PageRecord(
                item.payload, options, limit: cleaner.options.maximumByteCount, passed: &result.passed)
            result.title = record.facts.titleHint
            if let reason = filter.objection(to: record.facts) {
                result.outcome = .skipped(reason)
                return result
            }
            let article = try record.clean(cleaner)
            result.article = article
            result.outcome = filter.objection(to: article).map { .skipped($0) } ?? .cleaned(article)
        } catch {
            result.outcome = .failed(error)
        }
        return result
    }
}
