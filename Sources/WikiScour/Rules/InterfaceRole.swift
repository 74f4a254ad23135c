/// What a text of the interface is for. ``InterfaceRoles`` has room for 32, and there are as many.
enum InterfaceRole: UInt8, CaseIterable, Sendable, BitwiseCopyable {
    // Beside the parts of the article.
    /// What stands in the brackets of a section's edit link.
    case editLink
    case tocHeading
    /// What folds the contents, or another part of the page, up and open.
    case tocToggle
    case tagline
    case jumpLink
    case redirectNote
    /// The links with which a reference leads back to its marks.
    case referenceBacklink
    /// What the software says in the article where something in its source is wrong.
    case softwareError

    // Below the article.
    case retrievedFrom
    case categories
    case hiddenCategories
    case lastModified
    case viewCount
    case footer

    // In the menus.
    case menuHeading
    case menuItem
    case search
    case languageList
    /// A language's name for itself.
    case languageName

    // Above the article, on occasion.
    case notice
    case oldRevision

    // What tells that the page is no article.
    case missingPage
    case editForm
    /// What stands around the text in an editor, or around a source that may only be looked at.
    case editNotice
    case historyPage
    case difference
    case categoryPage
    case filePage
    case specialPage
    /// The tab that a special page has in the place of those of an article and its discussion.
    case specialTab
    case redirectPage
    /// The title of a wiki's main page.
    case mainPage

    /// What the tables call the role.
    var name: StaticString {
        switch self {
        case .editLink: "edit"
        case .tocHeading: "contents"
        case .tocToggle: "fold"
        case .tagline: "tagline"
        case .jumpLink: "jump"
        case .redirectNote: "redirect"
        case .referenceBacklink: "backlink"
        case .softwareError: "error"
        case .retrievedFrom: "retrieved"
        case .categories: "categories"
        case .hiddenCategories: "hidden-categories"
        case .lastModified: "modified"
        case .viewCount: "viewed"
        case .footer: "footer"
        case .menuHeading: "menu"
        case .menuItem: "item"
        case .search: "search"
        case .languageList: "languages"
        case .languageName: "language"
        case .notice: "notice"
        case .oldRevision: "old-revision"
        case .missingPage: "missing-page"
        case .editForm: "edit-page"
        case .editNotice: "edit-notice"
        case .historyPage: "history-page"
        case .difference: "difference"
        case .categoryPage: "category-page"
        case .filePage: "file-page"
        case .specialPage: "special-page"
        case .specialTab: "special-tab"
        case .redirectPage: "redirect-page"
        case .mainPage: "main-page"
        }
    }

    /// What a text of this role is, once it is removed.
    var kind: ChromeKind {
        switch self {
        case .editLink: .editLink
        case .tocHeading, .tocToggle: .tableOfContents
        case .tagline: .tagline
        case .jumpLink, .referenceBacklink: .jumpLink
        case .redirectNote, .oldRevision, .redirectPage: .redirectNote
        case .softwareError: .cleanupMark
        case .retrievedFrom: .retrievedFrom
        case .categories, .hiddenCategories: .categoryLine
        case .lastModified, .viewCount, .footer: .footer
        case .menuHeading, .menuItem, .mainPage: .menu
        case .search: .search
        case .languageList, .languageName: .languageList
        case .notice: .siteNotice
        case .missingPage, .editForm, .editNotice, .historyPage, .difference, .categoryPage, .filePage, .specialPage,
            .specialTab:
            .interface
        }
    }
}

/// A set of roles.
struct InterfaceRoles: OptionSet, Hashable, Sendable, BitwiseCopyable {
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }

    init(_ role: InterfaceRole) { self.init(rawValue: 1 << UInt32(role.rawValue)) }

    /// The roles whose texts begin or end something wherever they stand.
    static let borders: Self = [.tagline, .jumpLink, .retrievedFrom, .lastModified]

    static let editLink = Self(.editLink)
    static let tocHeading = Self(.tocHeading)
    static let tocToggle = Self(.tocToggle)
    static let tagline = Self(.tagline)
    static let jumpLink = Self(.jumpLink)
    static let redirectNote = Self(.redirectNote)
    static let referenceBacklink = Self(.referenceBacklink)
    static let softwareError = Self(.softwareError)
    static let retrievedFrom = Self(.retrievedFrom)
    static let categories = Self(.categories)
    static let hiddenCategories = Self(.hiddenCategories)
    static let lastModified = Self(.lastModified)
    static let viewCount = Self(.viewCount)
    static let footer = Self(.footer)
    static let menuHeading = Self(.menuHeading)
    static let menuItem = Self(.menuItem)
    static let search = Self(.search)
    static let languageList = Self(.languageList)
    static let languageName = Self(.languageName)
    static let notice = Self(.notice)
    static let oldRevision = Self(.oldRevision)
    static let missingPage = Self(.missingPage)
    static let editForm = Self(.editForm)
    static let editNotice = Self(.editNotice)
    static let historyPage = Self(.historyPage)
    static let difference = Self(.difference)
    static let categoryPage = Self(.categoryPage)
    static let filePage = Self(.filePage)
    static let specialPage = Self(.specialPage)
    static let specialTab = Self(.specialTab)
    static let redirectPage = Self(.redirectPage)
    static let mainPage = Self(.mainPage)

    /// What stands in the menus around an article.
    static let menus: Self = [.menuHeading, .menuItem, .search, .languageList]
    static let all = Self(rawValue: .max >> UInt32(32 - InterfaceRole.allCases.count))
}
