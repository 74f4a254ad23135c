/// What an element that a tool left within Markdown is, told by its attributes, if it is no text of the article.
enum ElementLook {
    /// What templates put into an article. The rest of a page tells where the article begins and ends, and later stages look for it.
    private static let kinds: Set<ChromeKind> = [
        .editLink, .tableOfContents, .indicator, .navbox, .sidebar, .successionBox, .authorityControl, .portalBar,
        .sisterProjects, .maintenance, .stub, .cleanupMark, .mediaPlayer,
    ]

    static func kind(ofID id: Bytes) -> ChromeKind? {
        if id.equalsASCII("toc") { return .tableOfContents }
        return id.equalsASCII("mw-navigation") || id.equalsASCII("mw-head") || id.equalsASCII("mw-panel") ? .menu : nil
    }

    /// What a class is in pages of HTML it is here.
    static func kind(ofClass name: Bytes, _ rules: RuleIndex) -> ChromeKind? {
        if name.hasPrefixASCII("mw-editsection") { return .editLink }
        if name.equalsASCII("thumb") || name.equalsASCII("thumbcaption") || name.equalsASCII("gallery") {
            return .captions
        }
        guard let rule = rules.rule(ofClass: name), rule.action == .drop, let kind = rule.kind, kinds.contains(kind)
        else { return nil }
        return kind
    }

    /// Whether a class is that of a panel a reader unfolds: what it hides is text all the same.
    static func folds(_ name: Bytes) -> Bool {
        // So mobile pages hide all sections but the first.
        name.contains("collaps") || name.hasPrefixASCII("NavContent") || name.equalsASCII("section")
    }

    static func hides(_ style: Bytes) -> Bool { style.contains("display:none") || style.contains("display: none") }
}
