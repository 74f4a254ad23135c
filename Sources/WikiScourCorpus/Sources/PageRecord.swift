internal import WikiScour

/// A page with what is known of it, out of whatever it came in.
struct PageRecord {
    var page: ContiguousArray<UInt8>
    var facts: RecordFacts
    var form: InputDescription.Form?

    /// Unpacks what a source holds.
    ///
    /// - Parameter passed: Gets the fields to hand on, though the record prove bad.
    init(
        _ payload: SourceItem.Payload, _ options: SourceOptions, limit: Int, passed: inout [PassedField]
    ) throws(CleaningError) {
        switch payload {
        case .page(let page, let facts):
            self.page = page
            self.facts = facts
        case .http(let body, let facts):
            page = try body.unpacked(limit: limit)
            self.facts = facts
        case .jsonLine(let line):
            let fields = options.fields
            let result: Result<JSONRecord, CleaningError> = line.withUnsafeBufferPointer { line in
                do throws(CleaningError) {
                    return .success(try JSONRecord(line, fields, passed: &passed))
                } catch {
                    return .failure(error)
                }
            }
            let record = try result.get()
            page = record.page
            facts = record.facts
        case .failed(let code, let message): throw CleaningError(code, message)
        case .skipped: preconditionFailure("what is skipped is not unpacked")
        }
        facts.title = facts.title ?? options.title
        facts.encoding = facts.encoding ?? options.encoding
        form = options.form
    }

    /// What the cleaner is told of the page.
    var hints: PageHints {
        PageHints(
            title: facts.titleHint, encoding: facts.encoding, url: facts.url, language: facts.language, form: form)
    }

    /// Cleans the page.
    func clean(_ cleaner: Cleaner) throws(CleaningError) -> Article {
        try clean { (page, hints) throws(CleaningError) in try cleaner.clean(page, hints: hints) }
    }

    /// Has a body clean the page, and adds what its record tells.
    func clean(
        by body: (UnsafeRawBufferPointer, PageHints) throws(CleaningError) -> Article
    ) throws(CleaningError) -> Article {
        var hints = hints
        let result: Result<Article, CleaningError> = page.withUnsafeBytes { page in
            do throws(CleaningError) {
                do throws(CleaningError) {
                    return .success(try body(page, hints))
                } catch  where error.code == .unknownEncoding && hints.encoding != nil {
                    // A server may say anything; the page itself tells as well.
                    hints.encoding = nil
                    return .success(try body(page, hints))
                }
            } catch {
                return .failure(error)
            }
        }
        var article = try result.get()
        facts.complete(&article.metadata)
        return article
    }
}
