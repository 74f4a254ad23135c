/// The answer of MediaWiki's API in JSON, to `action=parse` or to REST's `page/…/with_html`: the article's HTML and a few
/// facts about it.
struct APIResponse {
    var html: ContiguousArray<UInt8>
    var title: String?
    var pageID: Int?
    var revisionID: Int?
    var categories: [String] = []

    /// Whether the bytes look like an answer of the API: an object with one of its members first.
    static func isOne(_ bytes: Bytes) -> Bool {
        let start = bytes.skippingSpaces(from: 0)
        guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return false }
        let head = Bytes(rebasing: bytes[start..<min(start + 4096, bytes.count)])
        return ["\"parse\"", "\"error\"", "\"batchcomplete\"", "\"warnings\"", "\"content_model\""].contains {
            (name: StaticString) in
            head.contains(name)
        }
    }

    /// Reads the answer.
    ///
    /// - Throws: ``CleaningError/Code/apiError`` where the answer is no page.
    init(_ bytes: Bytes) throws(CleaningError) {
        var html: ContiguousArray<UInt8>?
        var title: String?
        var displayTitle: String?
        var pageID: Int?
        var revisionID: Int?
        var categories: [String] = []
        var failure: String?
        var reader = JSONReader(bytes)
        let isObject = reader.readObject { name, reader in
            if name == "error" {
                _ = reader.readObject { name, reader in
                    if name == "info" { failure = reader.readString() }
                }
            }
            switch name {
            // REST has them at the top.
            case "html": html = reader.readBytes()
            case "title": title = reader.readString()
            case "id": pageID = reader.readInteger()
            case "latest":
                _ = reader.readObject { name, reader in
                    if name == "id" { revisionID = reader.readInteger() }
                }
            default: break
            }
            guard name == "parse" else { return }
            _ = reader.readObject { name, reader in
                switch name {
                case "title": title = reader.readString()
                case "displaytitle": displayTitle = reader.readString()
                case "pageid": pageID = reader.readInteger()
                case "revid": revisionID = reader.readInteger()
                case "text": html = Self.readText(&reader)
                case "categories":
                    _ = reader.readArray { reader in
                        var name: String?
                        var isHidden = false
                        _ = reader.readObject { key, reader in
                            if key == "category" || key == "*" { name = reader.readString() }
                            if key == "hidden" {
                                isHidden = true
                                // In the newer format every category says whether it is hidden.
                                if reader.matches("false") { isHidden = false }
                            }
                        }
                        if let name, !isHidden { categories.append(name.replacingUnderscores) }
                    }
                default: break
                }
            }
        }
        guard isObject, let html else {
            throw CleaningError(
                .apiError,
                failure.map { "the wiki's API answered with an error: \($0)" }
                    ?? "JSON without a parsed page; ask the API for action=parse with prop=text")
        }
        self.html = html
        self.title = displayTitle.flatMap(Title.ofMarkup) ?? title
        self.pageID = pageID
        self.revisionID = revisionID
        self.categories = categories
    }

    /// The text is a string (format version 2) or an object with the string under `*`.
    private static func readText(_ reader: inout JSONReader) -> ContiguousArray<UInt8>? {
        if let text = reader.readBytes() { return text }
        var text: ContiguousArray<UInt8>?
        _ = reader.readObject { name, reader in
            if name == "*" { text = reader.readBytes() }
        }
        return text
    }
}
