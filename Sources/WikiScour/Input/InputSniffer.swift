/// Tells what the bytes are before anything is done with them, so that errors can say it.
enum InputSniffer {
    static let notHTML = CleaningError(
        .notAWikiPage, "not a wiki page: the input is marked up, but has no element that a wiki page has")
    static let notAWikiText = CleaningError(
        .notAWikiPage,
        "not a wiki page: the text shows no trace of MediaWiki; if it is the text of a wiki page all the same, say so "
            + "(--input scrape on the command line, PageHints.form in Swift)")
    static let notAWikiPage = CleaningError(
        .notAWikiPage, "not a wiki page: nothing in it was written by MediaWiki")
    static let noTitle = CleaningError(
        .noTitle, "the page carries no title; give it one (--title on the command line, PageHints.title in Swift)")

    /// Refuses what is no text.
    static func check(_ bytes: Bytes, _ options: CleaningOptions) throws(CleaningError) {
        if bytes.count > options.maximumByteCount {
            throw CleaningError(
                .tooLarge, "the page has \(bytes.count) bytes; at most \(options.maximumByteCount) are allowed")
        }
        if bytes.isBlank { throw CleaningError(.emptyInput, "the input is empty") }
        if let content = ContentSniffing.binaryContent(of: bytes) {
            throw CleaningError(
                content.isCompressed ? .compressedInput : .binaryInput,
                "the input is \(content.name), not a page" + (content.isCompressed ? "; unpack it first" : ""))
        }
    }

    /// Whether a page is a piece of one: without `<html>`, `<head>` and `<body>` of its own.
    static func isFragment(_ html: Bytes) -> Bool {
        let head = Bytes(rebasing: html[..<min(html.count, 4096)])
        var index = 0
        while let found = head.firstIndex(of: "<", from: index) {
            index = found + 1
            for name in ["html", "head", "body", "!doctype html", "!doctype \"html", "frameset"] as [StaticString]
            where head.matchesFolded(name, at: index) {
                let after = index + name.utf8CodeUnitCount
                if after >= head.count || !(head[after].isASCIILetter || head[after] == UInt8(ascii: "-")) {
                    return false
                }
            }
        }
        return true
    }

    /// Whether the first thing is a tag or a comment, as in a bare fragment of a page.
    static func beginsWithMarkup(_ html: Bytes) -> Bool {
        let start = html.skippingSpaces(from: 0)
        guard start + 1 < html.count, html[start] == UInt8(ascii: "<") else { return false }
        return html[start + 1].isASCIILetter || html[start + 1] == UInt8(ascii: "!")
    }

    /// Whether a text is HTML, and not the flattened text of a page. Markdown may have elements of HTML in it.
    static func isMarkup(_ text: Bytes) -> Bool {
        looksLikeMarkup(text) && (holdsStructure(text) || FlatteningReader.flattening(of: text) != .markdown)
    }

    /// What HTML cannot do without, and Markdown has marks for: paragraphs, headings, lists.
    private static let structure: [StaticString] = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "dl", "dd", "pre", "html", "head", "body", "title",
        "!doctype", "meta", "link", "script", "frameset",
    ]

    /// Whether an element of HTML's own structure begins within a text, tables and figures left out: those Markdown may leave
    /// as they were, with all that they hold. Nearly always the first tags tell.
    private static func holdsStructure(_ text: Bytes) -> Bool {
        var index = 0
        var depth = 0
        while let found = text.firstIndex(of: UInt8(ascii: "<"), from: index), found < longestLook {
            index = found + 1
            for name in ["table", "figure"] as [StaticString] {
                if text.matchesFolded(name, at: index) { depth += 1 }
                if text.matches("/", at: index), text.matchesFolded(name, at: index + 1) { depth -= 1 }
            }
            guard depth <= 0 else { continue }
            for name in structure where text.matchesFolded(name, at: index) {
                let end = index + name.utf8CodeUnitCount
                if end < text.count, text[end].isHTMLSpace || text[end] == UInt8(ascii: ">") { return true }
            }
        }
        return false
    }

    private static let longestLook = 1 << 18

    /// Whether there are tags enough for HTML.
    ///
    /// A page begins with markup. Text in front of it, or text about HTML, is decided by how much of it closes.
    private static func looksLikeMarkup(_ text: Bytes) -> Bool {
        if beginsWithMarkup(text) { return true }
        // Pages that tell how something is written in HTML begin with their menus.
        guard firstTag(in: Bytes(rebasing: text[..<min(text.count, 1000)])) != nil else { return false }
        let head = Bytes(rebasing: text[..<min(text.count, 1 << 16)])
        // Elements that text is made of. Formulas of MathML stand in the dumps of some browsers.
        let names: [StaticString] = ["p>", "a>", "b>", "i>", "li>", "ul>", "td>", "tr>", "div>", "span>", "table>"]
        var closingCount = 0
        var index = 0
        while let found = head.firstIndex(of: "</", from: index) {
            index = found + 2
            if names.contains(where: { head.matchesFolded($0, at: index) }) { closingCount += 1 }
        }
        return closingCount > head.count / 500
    }

    private static func firstTag(in text: Bytes) -> Int? {
        var index = 0
        while let found = text.firstIndex(of: UInt8(ascii: "<"), from: index), found + 1 < text.count {
            let next = text[found + 1]
            if next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") { return found }
            index = found + 1
        }
        return nil
    }
}
