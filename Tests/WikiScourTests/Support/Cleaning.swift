import TestSupport
import Testing
import WikiScour

/// The document of a fragment of wiki HTML, as MediaWiki's parser wraps it, without the title and the line under it.
///
/// - Parameter language: What the wrapper says of its language; none by default.
func body(
    of html: String, language: String? = nil, keep: ContentKinds = .canonical, keys: InfoboxKeys = .canonical,
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
    let attribute = language.map { " lang=\"\($0)\"" } ?? ""
    let article = try Cleaner(options: CleaningOptions(keep: keep, infoboxKeys: keys)).clean(
        "<div class=\"mw-parser-output\"\(attribute)>\(html)</div>", hints: PageHints(title: "T"))
    let text = article.text
    let violations = FormatValidator.violations(in: text)
    #expect(violations == [], sourceLocation: sourceLocation)
    if text == "= T =\n" { return "" }
    try #require(text.hasPrefix("= T =\n\n"), sourceLocation: sourceLocation)
    return String(text.dropFirst("= T =\n\n".count).dropLast())
}

/// Whether two strings have the same bytes. To Swift two normal forms are equal.
func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

/// A whole page as an old MediaWiki draws one, with what a test says of its head, its `<body>` and its content.
func page(
    title: String = "T", head: String = "", bodyClass: String = "mediawiki ns-0", content: String = "<p>Text.</p>"
) -> String {
    """
    <!DOCTYPE html><html><head><title>\(title) - Example Wiki</title>\(head)</head><body class="\(bodyClass)">
    <div id="content"><h1 id="firstHeading" class="firstHeading">\(title)</h1><div id="bodyContent">
    <div id="mw-content-text"><div class="mw-parser-output">\(content)</div></div></div></div></body></html>
    """
}
