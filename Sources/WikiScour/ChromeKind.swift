/// What something removed from a page was. Every removal has one, whoever removed it.
public enum ChromeKind: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    // The page around the article.
    case pageHeader = "page-header"
    case siteNotice = "site-notice"
    case tagline
    case jumpLink = "jump-link"
    case menu
    case search
    case languageList = "language-list"
    case categoryLine = "category-line"
    case retrievedFrom = "retrieved-from"
    case footer
    case outside = "outside-content"

    // What MediaWiki and its extensions put into the article.
    case editLink = "edit-link"
    case tableOfContents = "toc"
    case redirectNote = "redirect-note"
    case indicator
    case script
    case style
    case hidden
    case form
    /// What the software says on a page of its own: an editor, a log-in, "there is no text in this page".
    case interface
    case mediaPlayer = "media-player"
    case automaticLinkNumber = "automatic-link-number"
    case emptySection = "empty-section"

    // What templates put into the article.
    case navbox
    case sidebar
    case successionBox = "succession-box"
    case authorityControl = "authority-control"
    case portalBar = "portal-bar"
    case sisterProjects = "sister-projects"
    case maintenance
    case stub
    case cleanupMark = "cleanup-mark"
    case notPrinted = "noprint"
    case infoboxChrome = "infobox-chrome"

    // Optional content that the options drop.
    case infobox
    case tables
    case math
    case code
    case seeAlso = "see-also"
    case furtherReading = "further-reading"
    case references
    case externalLinks = "external-links"
    case quotes
    case captions
    case hatnotes
    case coordinates

    /// The option that keeps this kind; empty for what no option keeps.
    var option: ContentKinds {
        switch self {
        case .infobox: .infobox
        case .tables: .tables
        case .math: .math
        case .code: .code
        case .seeAlso: .seeAlso
        case .furtherReading: .furtherReading
        case .references: .references
        case .externalLinks: .externalLinks
        case .quotes: .quotes
        case .captions: .captions
        case .hatnotes: .hatnotes
        case .coordinates: .coordinates
        default: []
        }
    }
}
