/// Tells what sort of page it is, from everything that says so.
struct PageKindReader {
    let title: String
    let language: String?
    let namespace: Int?
    let action: String?
    let bodyClasses: [String]
    let categories: [String]
    let isMainPage: Bool
    let landmarks: Set<Landmark>
    /// Whether rows and items make up the page; nil where that is not known, or need not be.
    let isMostlyRows: Bool?

    var kind: PageKind {
        if let kind = kindByAction { return kind }
        if landmarks.contains(.missing), !landmarks.contains(.members) { return .missing }
        if isMainPage { return .mainpage }
        // The software's own lists are no articles: "List of pages by prefix".
        if namespaceNumber != -1, !landmarks.contains(.redirect), isList { return .list }
        if let kind = kindByNamespace { return kind }
        if landmarks.contains(.redirect) { return .redirect }
        if bodyClasses.contains("page-Main_Page") || bodyClasses.contains("is-main-page") { return .mainpage }
        if landmarks.contains(.disambiguation) || Disambiguation.shared.isTold(by: title, categories, language) {
            return .disambiguation
        }
        return landmarks.contains(.members) ? .category : .article
    }

    /// Where nobody has counted the rows, a word that names lists nearly always is believed.
    private var isList: Bool {
        ListTitles.isList(title, language) || isMostlyRows ?? true && ListTitles.isOneWord(title, language)
    }

    private var kindByAction: PageKind? {
        let action = self.action ?? bodyClasses.first { $0.hasPrefix("action-") }.map { String($0.dropFirst(7)) }
        if landmarks.contains(.differences) { return .diff }
        switch action {
        case "edit", "submit", "formedit": return .edit
        case "history": return .history
        case "info", "delete", "protect", "watch", "rollback", "markpatrolled", "credits": return .special
        default: break
        }
        if landmarks.contains(.editor) { return .edit }
        return landmarks.contains(.history) ? .history : nil
    }

    private var kindByNamespace: PageKind? {
        guard let number = namespaceNumber else { return nil }
        if number > 0, number % 2 == 1 { return .talk }
        if landmarks.contains(.redirect), number >= 0 { return .redirect }
        switch number {
        case -1: return .special
        case 2: return .user
        case 4: return .project
        case 6: return .file
        case 10: return .template
        case 12: return .help
        case 14: return .category
        case 100...:
            // What wikis add themselves has no fixed number; the name tells.
            return Namespaces.shared.number(of: title, in: language) == 100 ? .portal : .other
        case 0: return nil
        default: return .other
        }
    }

    /// The number of the page's namespace; nil where nothing tells one, as on articles of bare pages.
    var namespaceNumber: Int? {
        if let namespace { return namespace }
        if bodyClasses.contains("ns-special") { return -1 }
        for name in bodyClasses where name.hasPrefix("ns-") {
            if let number = Int(name.dropFirst(3)) { return number }
        }
        return Namespaces.shared.number(of: title, in: language)
    }
}
