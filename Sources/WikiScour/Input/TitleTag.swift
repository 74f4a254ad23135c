/// Reads the page's title out of `<title>`, which says the wiki's name too ("Aller – Wikipedia").
enum TitleTag {
    private static let separators = [" – ", " — ", " - ", " | ", " · "]

    static func pageTitle(_ text: String, site: String?) -> String {
        var cut: String.Index?
        for separator in separators {
            var end = text.endIndex
            while let range = lastRange(of: separator, in: text[..<end]), range.lowerBound > text.startIndex {
                end = range.lowerBound
                // The wiki's own name decides, where it is known; a title may have a dash of its own.
                if let site, !text[range.upperBound...].hasPrefix(site) { continue }
                if cut.map({ range.lowerBound > $0 }) ?? true { cut = range.lowerBound }
                break
            }
        }
        return cut.map { String(text[..<$0]) } ?? text
    }

    /// Whether a `<title>` is the name of a page, with the wiki's behind it or alone.
    static func begins(_ text: String, withPage name: String) -> Bool {
        guard !name.isEmpty, text.hasPrefix(name) else { return false }
        let rest = text.dropFirst(name.count)
        return rest.isEmpty || separators.contains { rest.hasPrefix($0) }
    }

    private static func lastRange(of separator: String, in text: Substring) -> Range<String.Index>? {
        var index = text.endIndex
        while index > text.startIndex {
            index = text.index(before: index)
            if text[index...].hasPrefix(separator) {
                return index..<text.index(index, offsetBy: separator.count)
            }
        }
        return nil
    }
}
