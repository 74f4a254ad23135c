/// Items of nested lists that are called as sections are: "Sources", set in deeper than the text, with its own items under it. What
/// follows them is none of such a section.
enum NestedItems {
    /// In characters.
    private static let leastIndent: UInt8 = 3
    /// How many lines above it the list begins at most that holds such an item, and where the text's own margin shows.
    private static let reach = 16

    /// Pages have a few of them, or were made to take long.
    private static let most = 8

    /// Marks them as items, in front of whoever looks for headings.
    static func mark(_ page: inout ScrapePage, _ content: Range<Int>, _ names: SectionNames.Names) {
        guard page.flattening == .sourceLines, content.count > 2 else { return }
        var count = 0
        for index in content.dropFirst().dropLast() where page.lines[index].indent >= leastIndent {
            if count == most { break }
            let line = page.lines[index]
            guard page.lines[index + 1].indent > line.indent, page.lines[index - 1].indent >= line.indent,
                line.part == .body, line.shape == .unknown, page.mayNameSections(line, names),
                isSetIn(index, content, page), !page.sectionKinds(of: line, names).isEmpty
            else { continue }
            count += 1
            if comesAgain(index, content, page) { page.lines[index].shape = .item }
        }
    }

    /// Whether a line reads the same further down, where the text's own margin is: that is the section.
    private static func comesAgain(_ index: Int, _ content: Range<Int>, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        let text = page.text(line)
        return page.lines[(index + 1)..<content.upperBound].contains {
            $0.count == line.count && $0.indent < line.indent && page.text($0).elementsEqual(text)
        }
    }

    /// Whether a line at a smaller margin stands close above an item, and another item at its own between them: where a page's source is
    /// set in as a whole, there is neither.
    private static func isSetIn(_ index: Int, _ content: Range<Int>, _ page: ScrapePage) -> Bool {
        var hasSibling = false
        for above in (max(content.lowerBound, index - reach)..<index).reversed() {
            let indent = page.lines[above].indent
            if page.lines[above].part != .body { return false }
            if indent < page.lines[index].indent { return hasSibling }
            if indent == page.lines[index].indent { hasSibling = true }
        }
        return false
    }
}
