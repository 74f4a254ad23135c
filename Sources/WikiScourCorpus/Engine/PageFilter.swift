public import WikiScour

/// Which pages of a corpus are wanted. The others are counted, with the reason.
public struct PageFilter: Sendable, Hashable {
    /// The kinds of page; nil: all.
    public var kinds: Set<PageKind>? = PageFilter.articles
    /// The numbers of the namespaces; nil: all. A page that tells none is an article's, in namespace 0.
    public var namespaces: Set<Int>?
    /// The languages, as BCP 47 tags; `zh` stands for `zh-Hant` as well. Nil: all.
    public var languages: Set<String>?
    /// The least length of a document, in characters of Unicode.
    public var minimumLength = 0
    /// Whether of equal documents only the first is kept. The memory for this grows by some 40 bytes with each document.
    public var dropsDuplicates = false

    /// What is read for its own sake, and not as a way to something else.
    public static let articles: Set<PageKind> = [.article, .list]

    /// A filter that admits articles and lists of any length and language.
    public init() {}

    /// Why a page is not wanted, as far as its record tells.
    func objection(to facts: RecordFacts) -> SkipReason? {
        if let namespaces, let namespace = facts.namespace, !namespaces.contains(namespace) { return .namespace }
        if let language = facts.language, !admits(language) { return .language }
        return nil
    }

    /// Why a page is not wanted; nil for one that is.
    func objection(to article: Article) -> SkipReason? {
        let metadata = article.metadata
        if let kinds, !kinds.contains(metadata.kind) { return .kind }
        if let namespaces, !namespaces.contains(metadata.namespace ?? 0) { return .namespace }
        if languages != nil, !admits(metadata.language ?? "") { return .language }
        return nil
    }

    private func admits(_ language: String) -> Bool {
        guard let languages else { return true }
        let tag = language.lowercased()
        return languages.contains { wanted in
            let wanted = wanted.lowercased()
            return tag == wanted || tag.hasPrefix(wanted + "-")
        }
    }

    func isTooShort(_ document: ContiguousArray<UInt8>) -> Bool {
        // Bytes that go on with a character don't count.
        minimumLength > 0 && document.count { $0 & 0xC0 != 0x80 } < minimumLength
    }
}
