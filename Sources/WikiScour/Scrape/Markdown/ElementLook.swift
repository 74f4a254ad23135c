/// What an element that a tool left within Markdown is, told by its attributes, if it is no text of the article.
enum ElementLook {
    static func kind(ofID id: Bytes) -> ChromeKind? {
        if id.equalsASCII("toc") { return .tableOfContents }
        return id.equalsASCII("mw-navigation") || id.equalsASCII("mw-head") || id.equalsASCII("mw-panel") ? .menu : nil
    }

    static func kind(ofClass name: Bytes) -> ChromeKind? {
        if name.equalsASCII("toc") { return .tableOfContents }
        if name.hasPrefixASCII("mw-editsection") { return .editLink }
        if name.equalsASCII("navbox") { return .navbox }
        return name.equalsASCII("thumb") || name.equalsASCII("thumbcaption") || name.equalsASCII("gallery")
            ? .captions : nil
    }

    /// Whether a class is that of a panel a reader unfolds: what it hides is text all the same.
    static func folds(_ name: Bytes) -> Bool { name.contains("collaps") || name.hasPrefixASCII("NavContent") }

    static func hides(_ style: Bytes) -> Bool { style.contains("display:none") || style.contains("display: none") }
}
