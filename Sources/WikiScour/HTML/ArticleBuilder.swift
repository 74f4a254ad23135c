internal import HTMLReader

/// Makes an article's lines from the tape of a page: one pass over the content root.
///
/// The builder goes over the nodes in document order. Elements without a meaning of their own are passed through;
/// where one is dropped, a single step leads behind it. What an element means is in ``Traits``, made by the rules;
/// what is done about it is here and in the files beside this one, by the kind of block.
struct ArticleBuilder {
    let page: HTMLTape.View
    /// The page as it was read, for what the tape leaves out.
    let source: Bytes
    let traits: UnsafeBufferPointer<Traits>
    let rules: RuleBook
    let index: RuleIndex
    let keep: ContentKinds
    let infoboxKeys: InfoboxKeys
    let title: String
    /// The node of the page's title, which is no text of the article.
    let titleNode: Int?
    /// Whether tables are folded away by their own style, as in the HTML for apps.
    let foldsTables: Bool
    /// Whether the page is an article, and not one that leads to articles.
    let isArticle: Bool
    /// Links that open the editor, where notices to editors are not what the page is about; empty elsewhere.
    let editLinks: [Int]
    /// Those of any page.
    let allEditLinks: [Int]

    /// Ends the building of a page that takes too long.
    var watch: Watch
    var canvas: TextCanvas
    var records: ContiguousArray<ArticleTape.Record>
    var account: AccountWriter
    var trace: TextTrace
    /// Where reference lists stood, by the number of records before them: their sections are known by them.
    var referenceLists: ContiguousArray<Int> = []

    /// Where the blocks end that the text at hand is in.
    var blockEnds = ContiguousArray<Int>()
    /// What the line at hand will be, and what lists that begin here are in.
    var line = LineState()
    /// Line breaks since the last visible character.
    var breakCount = 0
    /// Elements that their surroundings take out.
    var droppedNodes: Set<Int> = []
    /// Where what floats ends.
    var floatingEnd = 0
    /// Whether two elements side by side in a box are a row though no class of theirs says so.
    var readsUnnamedSides = false
    /// What ended last of the elements that their styles set apart.
    var lastApart = Apart()
    /// Whether lines and blocks are the parts of a value.
    var writesValue = false
    /// How many nodes the content root has.
    var contentSize = 0
    /// How many calls are on the stack for nested lists, tables and scripts.
    var nesting = 0

    /// Deeper nesting than any author writes; what lies deeper is text without structure.
    static let maximumNesting = 120

    init(
        page: HTMLTape.View, source: Bytes, traits: UnsafeBufferPointer<Traits>, rules: RuleBook,
        options: CleaningOptions,
        watch: Watch, title: String, titleNode: Int?, foldsTables: Bool, isArticle: Bool, editLinks: [Int],
        allEditLinks: [Int],
        canvas: consuming TextCanvas, records: consuming ContiguousArray<ArticleTape.Record>
    ) {
        self.page = page
        self.source = source
        self.traits = traits
        self.rules = rules
        self.index = rules.index
        self.keep = options.keep
        self.infoboxKeys = options.infoboxKeys
        self.watch = watch
        self.title = title
        self.titleNode = titleNode
        self.foldsTables = foldsTables
        self.isArticle = isArticle
        self.editLinks = editLinks
        self.allEditLinks = allEditLinks
        self.canvas = canvas
        self.records = records
        self.account = AccountWriter(options)
        self.trace = TextTrace(isOn: options.account && options.trace)
    }

    mutating func build(_ root: Int, kind: PageKind) {
        // An editor and a list of revisions are the software's own: what they show is no text of an article.
        if kind == .edit || kind == .history {
            account.note(.interface, "software-page", root + 1..<Int(page.nodes[root].end))
            return
        }
        contentSize = page.size(root)
        flow(root + 1..<Int(page.nodes[root].end))
        closeLine()
        dropLastEdit(before: Int(page.nodes[root].end))
    }
}

/// What the line at hand will be.
struct LineState {
    struct Item {
        var depth: Int
        /// The item's number; -1 for a bullet.
        var number: Int
        /// Where the line stands when it holds a term and the colon behind it, and nothing more.
        var termEnd: Int?
    }

    /// The list item whose text is being written; nil for a paragraph.
    var item: Item?
    /// The depth of a list that begins here.
    var listDepth = 0
}

// MARK: Lines

extension ArticleBuilder {
    /// Ends a paragraph. The paragraphs of a list item fold into its line.
    mutating func breakLine() {
        breakCount = 0
        if line.item != nil { canvas.space() } else { emit(.paragraph) }
    }

    /// Ends the line for good, because a block of another kind comes.
    mutating func closeLine() {
        breakCount = 0
        guard let item = line.item else {
            emit(.paragraph)
            return
        }
        line.item = nil
        if item.termEnd == canvas.text.count, canvas.text.last == UInt8(ascii: ":") { canvas.text.removeLast() }
        let count = records.count
        emit(.listItem, depth: item.depth, number: item.number)
        line.listDepth = records.count > count ? item.depth + 1 : item.depth
    }

    /// Makes the line a record, if it has text.
    @discardableResult
    mutating func emit(_ kind: ArticleTape.Kind, depth: Int = 0, number: Int = 0, source: Int = 0) -> Bool {
        let text = canvas.finishLine()
        guard !text.isEmpty else { return false }
        append(kind, depth: depth, number: number, text, source: source)
        return true
    }

    /// Writes the text of a text node on the line at hand.
    @inline(__always)
    mutating func write(_ number: Int) {
        trace.note(number, line: canvas.outermostLineStart)
        canvas.append(page.text(page.nodes[number]))
    }

    mutating func append(
        _ kind: ArticleTape.Kind, depth: Int = 0, number: Int = 0, _ text: Range<Int>, source: Int = 0
    ) {
        records.append(ArticleTape.Record(kind, text, depth: depth, number: number, source: source))
    }
}
