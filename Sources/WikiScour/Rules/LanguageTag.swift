/// Language tags as pages write them, and the codes by which wikis and tables know the languages.
enum LanguageTag {
    private static let longest = 64

    /// The code of the table's language for a tag: `de-AT` is `de`, `zh-Hant` is `zh`, `nb` is `no`. Nil where the table
    /// has no such language.
    static func wikiCode(of tag: String, isKnown: (String) -> Bool) -> String? {
        // Each part would be cut off in turn; the longest tags of people have some thirty bytes.
        guard tag.utf8.count <= longest else { return nil }
        var tag = tag.lowercased()
        if tag.hasPrefix("nb") { tag = "no" }
        while !isKnown(tag) {
            guard let dash = tag.lastIndex(of: "-") else { return nil }
            tag = String(tag[..<dash])
        }
        return tag
    }
}
