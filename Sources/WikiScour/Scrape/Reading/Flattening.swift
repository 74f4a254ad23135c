/// How a page was flattened: what its line breaks mean.
enum Flattening: String, Sendable {
    /// The line breaks of the page's source, as `textContent`, `get_text()` and Common Crawl's extractor leave them. A
    /// paragraph is a line; cells and entries may be glued together.
    case sourceLines = "source-lines"
    /// A text node a line, as `get_text("\n")` writes: a sentence breaks at every link.
    case textNodes = "text-nodes"
    /// Drawn as for a terminal: indented, with bullets; by browsers also wrapped, with numbers at the links.
    case terminal
    /// Markdown, as html2text and its like write it.
    case markdown
    /// All on one line.
    case oneLine = "one-line"

    /// The page a block a line and without the flattener's marks; nil where its lines are blocks and there are none.
    func rewrite(_ bytes: Bytes, _ rules: RuleBook, _ watch: Watch) -> RewrittenScrape? {
        switch self {
        case .textNodes: nil
        case .sourceLines: EmptyImages.rewrite(bytes) ?? SpacedLines.rewrite(bytes, watch)
        case .terminal: WrappedText.rewrite(bytes, watch) ?? TerminalText.rewrite(bytes, watch)
        case .markdown: MarkdownText.rewrite(bytes, rules.index, watch)
        case .oneLine: OneLineText.rewrite(bytes, rules.sectionNames, watch)
        }
    }
}
