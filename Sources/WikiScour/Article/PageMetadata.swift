/// What a page says about itself. Everything is optional, because pages are; nothing is guessed.
public struct PageMetadata: Sendable, Hashable {
    /// What sort of page it is.
    public var kind: PageKind
    /// The number of the namespace, where it is known; it is no part of the record.
    public var namespace: Int?
    /// The language of the content, as a BCP 47 tag.
    public var language: String?
    /// The wiki: its host name where the page's address is known, else its name.
    public var site: String?
    /// The page's own address.
    public var url: String?
    /// The page's number in its wiki.
    public var pageID: Int?
    /// The number of the revision shown.
    public var revisionID: Int?
    /// When the page was last changed, as the page says it.
    public var lastModified: String?
    /// The page's categories, without the namespace.
    public var categories: [String]

    /// Makes the facts of a page; what is left out is unknown.
    public init(
        kind: PageKind = .article, namespace: Int? = nil, language: String? = nil, site: String? = nil,
        url: String? = nil,
        pageID: Int? = nil, revisionID: Int? = nil, lastModified: String? = nil, categories: [String] = []
    ) {
        self.kind = kind
        self.namespace = namespace
        self.language = language
        self.site = site
        self.url = url
        self.pageID = pageID
        self.revisionID = revisionID
        self.lastModified = lastModified
        self.categories = categories
    }
}

/// What sort of page it is.
public enum PageKind: String, Sendable, Hashable, CaseIterable {
    case article, disambiguation, redirect, missing, list, mainpage
    case category, file, talk, user, template, special, project, help, portal
    case edit, history, diff
    /// Another namespace: modules, the interface's messages, books …
    case other

    /// Whether the page is made for readers, and not by editors for editors.
    var isContent: Bool {
        switch self {
        case .article, .disambiguation, .list, .category, .file, .portal, .redirect: true
        default: false
        }
    }
}
