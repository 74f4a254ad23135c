/// What something removed from a page was. Every removal has one, whoever removed it.
public enum ChromeKind: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    // The page around the article.
    /// The title as the page shows it, and the head of the document around it.
    case pageHeader = "page-header"
    /// What the wiki tells all readers: a banner, a message.
    case siteNotice = "site-notice"
    /// The line under the title: "From Example Wiki".
    case tagline
    /// Links over what stands before the article: "Jump to navigation".
    case jumpLink = "jump-link"
    /// The menus, tabs and tools of the skin.
    case menu
    /// The field to search in.
    case search
    /// The list of the page in other languages.
    case languageList = "language-list"
    /// The categories, which are in ``PageMetadata/categories``.
    case categoryLine = "category-line"
    /// "Retrieved from", with the address of the page.
    case retrievedFrom = "retrieved-from"
    /// When the page was last changed, the licence, links about the wiki.
    case footer
    /// What else stands outside the element of the article, and no rule knows.
    case outside = "outside-content"

    // What MediaWiki and its extensions put into the article.
    /// The links at a heading that open the editor.
    case editLink = "edit-link"
    /// The table of contents.
    case tableOfContents = "toc"
    /// "Redirected from", and notes about the version that is shown.
    case redirectNote = "redirect-note"
    /// Icons at the top of the article, such as that of protection.
    case indicator
    /// Scripts.
    case script
    /// Style sheets, with those of templates.
    case style
    /// What readers cannot see: sort keys, short descriptions, data for machines.
    case hidden
    /// Fields and buttons.
    case form
    /// What the software says on a page of its own: an editor, a log-in, "there is no text in this page".
    case interface
    /// Players of sounds and films, and buttons for pronunciation.
    case mediaPlayer = "media-player"
    /// The numbers of bare links: `[1]`.
    case automaticLinkNumber = "automatic-link-number"
    /// A heading that has nothing left under it.
    case emptySection = "empty-section"

    // What templates put into the article.
    /// A box of links to other articles, mostly under the article.
    case navbox
    /// A box of links beside the article: a series, a campaign.
    case sidebar
    /// Who was there before and after.
    case successionBox = "succession-box"
    /// Numbers of the subject in catalogues.
    case authorityControl = "authority-control"
    /// Links to portals.
    case portalBar = "portal-bar"
    /// Boxes that lead to other projects of the wiki.
    case sisterProjects = "sister-projects"
    /// Notices to editors: sources are missing, the article is disputed.
    case maintenance
    /// The notice that the article is short.
    case stub
    /// Marks within a line: "citation needed".
    case cleanupMark = "cleanup-mark"
    /// What is left out of print, and no other rule knows.
    case notPrinted = "noprint"
    /// What stands in an infobox and is no entry: pictures, maps, arrows, labels without a value.
    case infoboxChrome = "infobox-chrome"

    // Optional content that the options drop.
    /// An infobox, where ``ContentKinds/infobox`` is dropped.
    case infobox
    /// A table of data.
    case tables
    /// A formula.
    case math
    /// A block of verbatim lines.
    case code
    /// The section "See also".
    case seeAlso = "see-also"
    /// The section "Further reading".
    case furtherReading = "further-reading"
    /// Marks of citations, lists of references, and their sections.
    case references
    /// The section "External links".
    case externalLinks = "external-links"
    /// A quotation that a template sets off.
    case quotes
    /// The caption of a picture, or a gallery.
    case captions
    /// "Main article: …", "For other uses …".
    case hatnotes
    /// Coordinates on the globe.
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
