/// A wiki page as a document: its title, what it says about itself, and its text in blocks and sections.
///
/// ``text`` is the document in the clean format; ``blocks`` and ``sections`` are the same document for programs.
public struct Article: Sendable, Hashable {
    /// The page's displayed title, namespace prefix included.
    public let title: String
    /// What the page says about itself.
    public var metadata: PageMetadata
    /// What the page was taken for.
    public let input: InputDescription?
    /// The overlay whose rules made the document; nil for the built-in rules.
    public let rules: RuleOverlay.Identity?
    /// What was removed, in the order of the page; empty unless the options asked for it.
    public let account: [Removal]
    /// How much was removed of each kind; empty unless the options asked for it.
    package let tally: RemovalTally
    /// What became of each piece of the page's text; nil unless the options asked for it.
    package let trace: SourceTrace?

    let tape: ArticleTape

    init(
        title: String, metadata: PageMetadata, input: InputDescription?, removals: Removals,
        rules: RuleOverlay.Identity?, tape: ArticleTape
    ) {
        self.title = title
        self.metadata = metadata
        self.input = input
        account = removals.account
        tally = removals.tally
        self.rules = rules
        trace = removals.trace
        self.tape = tape
    }

    /// Makes an article from its parts, to write it in the clean format.
    public init(
        title: String, metadata: PageMetadata = PageMetadata(), blocks: [Block] = [], sections: [Section] = []
    ) {
        var tape = ArticleTape()
        for block in blocks { tape.append(block) }
        for section in sections { tape.append(section) }
        self.init(title: title, metadata: metadata, input: nil, removals: Removals(), rules: nil, tape: tape)
    }

    /// The blocks before the first heading: infoboxes and the lead.
    public var blocks: [Block] {
        var reader = ArticleTapeReader(tape: tape)
        return reader.readBlocks()
    }

    /// The sections, in order, each with its subsections.
    public var sections: [Section] {
        var reader = ArticleTapeReader(tape: tape)
        _ = reader.readBlocks()
        return reader.readSections(above: 0)
    }

    /// All infoboxes, wherever they stand.
    public var infoboxes: [Infobox] {
        var reader = ArticleTapeReader(tape: tape)
        return reader.readInfoboxes()
    }

    /// Whether two documents are the same, whatever pages they came from: accounts and traces are not compared.
    public static func == (left: Article, right: Article) -> Bool {
        left.title == right.title && left.metadata == right.metadata && left.blocks == right.blocks
            && left.sections == right.sections
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(title)
        hasher.combine(metadata)
        hasher.combine(tape.records.count)
    }
}
