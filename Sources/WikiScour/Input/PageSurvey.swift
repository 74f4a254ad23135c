internal import HTMLReader

/// Looks over a page once: what every element is, and where the things stand by which the page is read.
///
/// The survey reads no text. What the landmarks say is read afterwards, by ``PageFacts``.
struct PageSurvey: ~Copyable {
    /// What each node is, by its number on the tape.
    private(set) var traits = PageBuffer<Traits>()

    private var cache = TraitsCache()

    /// The first node of each landmark.
    private(set) var landmarks: [Landmark: Int] = [:]
    private(set) var html: Int?
    private(set) var body: Int?
    private(set) var titleTag: Int?
    private(set) var headings1: [Int] = []
    private(set) var scripts: [Int] = []
    private(set) var metas: [Int] = []
    private(set) var links: [Int] = []
    /// The element that holds a comment which MediaWiki writes at the end of the article.
    private(set) var commentedContent: Int?
    private(set) var parserOutputs: [Int] = []
    /// Links that open the editor on a page that exists.
    private(set) var editLinks: [Int] = []
    /// How much furniture of each skin there is, by rule.
    private(set) var furniture: [UInt16: Int] = [:]
    /// Whether something was seen that only MediaWiki writes.
    private(set) var hasMediaWikiMarkup = false
    /// Elements whose names HTML knows, those left out that a parser adds by itself.
    private(set) var knownElementCount = 0

    /// Empties the survey and keeps its buffers.
    mutating func reset() {
        var empty = PageSurvey(reusing: &self)
        swap(&empty, &self)
    }

    init() {}

    private init(reusing other: inout PageSurvey) {
        swap(&traits, &other.traits)
        swap(&cache, &other.cache)
        traits.removeAll()
    }

    mutating func look(at page: HTMLTape.View, index: RuleIndex) {
        reset()
        traits.reserve(page.nodes.count)
        var topEnd = 0
        var foldedEnd = 0
        for number in page.nodes.indices {
            let node = page.nodes[number]
            let isOutermost = number >= topEnd
            if isOutermost { topEnd = Int(node.end) }
            switch node.tag {
            case .text:
                traits.append(Traits())
                continue
            case .comment:
                if !isOutermost, commentedContent == nil { note(comment: page.text(node), number, page) }
                traits.append(Traits())
                continue
            case .html: if html == nil { html = number }
            case .body: if body == nil { body = number }
            case .title: if titleTag == nil { titleTag = number }
            case .h1:
                knownElementCount += 1
                headings1.append(number)
            case .script: scripts.append(number)
            case .meta: metas.append(number)
            case .link: links.append(number)
            case .a: knownElementCount += 1
            case .head, .other: break
            default: knownElementCount += 1
            }
            let found = lookUp(node, number, page, index)
            traits.append(found)
            if !found.roles.isDisjoint(with: [.folded, .hidden]) { unfold(number, node, &foldedEnd) }
        }
    }

    /// Shows the rows of folded tables and lists: in a page that a browser saved, the script has hidden them one by one.
    ///
    /// - Parameter foldedEnd: Where the last of them ends.
    @inline(never)
    private mutating func unfold(_ number: Int, _ node: HTMLTape.Node, _ foldedEnd: inout Int) {
        if traits[number].roles.contains(.folded), node.tag == .table || node.tag == .ul || node.tag == .ol {
            foldedEnd = max(foldedEnd, Int(node.end))
        }
        if number < foldedEnd, node.tag == .tr || node.tag == .li { traits[number].roles.remove(.hidden) }
    }

    /// What an element is. What the survey is to remember is noted.
    @inline(__always)
    private mutating func lookUp(
        _ node: HTMLTape.Node, _ number: Int, _ page: HTMLTape.View, _ index: borrowing RuleIndex
    ) -> Traits {
        var found = index.traits(of: node.tag)
        for position in page.attributes(of: node) {
            let name = page.attributeName(position)
            switch name {
            case .id:
                // No two are alike, so there is nothing to remember.
                let value = page.attributeValue(position)
                if index.mayKnow(id: value) { index.merge(index.traits(of: .id, value, node.tag), into: &found) }
            case .class, .style, .role, .typeof, .property, .rel, .hidden, .align:
                let value = page.attributeValue(position)
                index.merge(cache.traits(of: name, value, node.tag, index: index), into: &found)
            case .href where node.tag == .a:
                if Self.opensEditor(page.attributeValue(position), node, page) { editLinks.append(number) }
            default: break
            }
        }
        // The box of indicators and the site notice wear the class of the body that they stand beside.
        if let landmark = found.landmark, landmark != .bodyContent || !found.drops {
            if landmarks[landmark] == nil { landmarks[landmark] = number }
            if landmark == .parserOutput { parserOutputs.append(number) }
            if landmark == .parserOutput || landmark == .contentText { hasMediaWikiMarkup = true }
        }
        if let rule = found.rule, found.drops, index.rules[Int(rule)].kind == .menu {
            furniture[rule, default: 0] += 1
        }
        return found
    }

    /// Links to pages that do not exist open the editor too, but are words of the text. Before 2007 only their class told.
    static func opensEditor(_ href: Bytes, _ node: HTMLTape.Node, _ page: HTMLTape.View) -> Bool {
        guard opensEditor(href) else { return false }
        return !page.hasClass("new", node) || page.hasClass("external", node) || href.contains("section=")
    }

    private static func opensEditor(_ href: Bytes) -> Bool {
        guard let base = href.baseAddress else { return false }
        // Nearly all links have no parameters.
        var equals = -1
        while true {
            equals = ByteScan.first(UInt8(ascii: "="), in: base, from: equals + 1, to: href.count)
            if equals == href.count { return false }
            // The visual editor's `veaction=edit` too.
            if href.matches("action=edit", at: equals - 6) { return !href.contains("redlink=1") }
        }
    }

    /// MediaWiki has marked the article with comments since long before it gave it a class.
    private mutating func note(comment: Bytes, _ number: Int, _ page: HTMLTape.View) {
        guard
            comment.contains("NewPP limit report") || comment.contains("Saved in parser cache")
                || comment.trimmed.equalsASCII("start content") || comment.trimmed.equalsASCII("bodytext"),
            let parent = page.parent(of: number)
        else { return }
        hasMediaWikiMarkup = true
        commentedContent = parent
    }
}

extension HTMLTape.View {
    /// The element that a node is in. It is searched for, so that only one node should be asked for its own.
    func parent(of number: Int) -> Int? {
        var parent = number - 1
        while parent >= 0 {
            if Int(nodes[parent].end) > number { return parent }
            parent -= 1
        }
        return nil
    }
}
