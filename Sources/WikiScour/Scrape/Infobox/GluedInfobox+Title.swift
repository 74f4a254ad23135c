/// Boxes whose first label is glued to the page's title: "Ann VelmBornMarch 12, 1868NorrDied1913". No sentence and no caption begins so, so
/// that they are boxes however few entries they have.
extension GluedInfobox {
    /// Whether the first label stands directly behind the title that begins its line, and has its value there.
    static func isGluedToTitle(_ found: [Found], _ page: ScrapePage) -> Bool {
        guard page.flattening == .sourceLines, let first = found.first, !page.title.isEmpty, !first.isFirst,
            !first.label.isHeader, !first.label.isOnlyPart
        else { return false }
        let line = page.lines[first.line]
        let end = first.range.upperBound
        guard page.title.lowerBound == line.start, first.range.lowerBound == page.title.upperBound, end < line.end,
            !line.isProse
        else { return false }
        // Labels without values between them are the head of a table.
        guard found.count > 1 else { return true }
        return found[1].line != first.line || found[1].range.lowerBound > end
    }
}
