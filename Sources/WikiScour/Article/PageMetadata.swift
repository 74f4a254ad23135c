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
    /// When the page was last changed, in ISO 8601: `2024-05-01T12:00`, with a zone where the page names one. Where it does not tell a
    /// time beyond doubt, the words by which it tells.
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
    /// An article, and whatever nothing tells to be something else.
    case article
    /// What a word may mean, with links.
    case disambiguation
    /// A page that only leads to another.
    case redirect
    /// "There is no text in this page."
    case missing
    /// A list by its title: "List of …".
    case list
    /// The first page of a wiki.
    case mainpage
    /// A category, with its members.
    case category
    /// A picture, sound or film, with what is known of it.
    case file
    /// A discussion, in any namespace.
    case talk
    /// A page of a user.
    case user
    /// A template, with its documentation.
    case template
    /// What the software makes: lists, forms, settings.
    case special
    /// A page about the wiki itself.
    case project
    /// A page of help.
    case help
    /// A portal.
    case portal
    /// A form to edit a page.
    case edit
    /// The versions of a page.
    case history
    /// What is different between two versions.
    case diff
    /// Another namespace: modules, the interface's messages, books …
    case other

    /// Whether the page is an article, and not one that leads to articles.
    var isArticle: Bool { self == .article || self == .list || self == .disambiguation }

    /// Whether the page is made for readers, and not by editors for editors.
    var isContent: Bool {
        switch self {
        case .article, .disambiguation, .list, .category, .file, .portal, .redirect: true
        default: false
        }
    }
}
