internal import HTMLReader

/// Looks over a page once: what every element is, and where the things stand by which the page is read.
///
/// The survey reads no text. What the landmarks say is read afterwards, by ``PageFacts``.
struct PageSurvey {
    /// What each node is, by its number on the tape.
    var traits = ContiguousArray<Traits>()

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

    /// Empties the survey and keeps its buffer.
    mutating func reset() {
        var kept = traits
        traits = []
        kept.removeAll(keepingCapacity: true)
        self = PageSurvey()
        traits = kept
    }

    mutating func look(at page: HTMLTape.View, index: RuleIndex) {
        reset()
        traits.reserveCapacity(page.nodes.count)
        var open = ContiguousArray<Int>()
        for number in page.nodes.indices {
            let node = page.nodes[number]
            while let last = open.last, Int(page.nodes[last].end) <= number { open.removeLast() }
            switch node.tag {
            case .text:
                traits.append(Traits())
                continue
            case .comment:
                traits.append(Traits())
                if let parent = open.last { note(comment: page.text(node), in: parent) }
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
            case .a:
                knownElementCount += 1
                if let href = page.attribute(.href, of: node), Self.opensEditor(href) { editLinks.append(number) }
            case .head, .other: break
            default: knownElementCount += 1
            }
            let found = index.traits(of: node, in: page)
            traits.append(found)
            open.append(number)
            if let landmark = found.landmark {
                if landmarks[landmark] == nil { landmarks[landmark] = number }
                if landmark == .parserOutput { parserOutputs.append(number) }
                if landmark == .parserOutput || landmark == .contentText { hasMediaWikiMarkup = true }
            }
            if let rule = found.rule, found.drops, index.rules[Int(rule)].kind == .menu {
                furniture[rule, default: 0] += 1
            }
        }
    }

    /// Links to pages that do not exist open the editor too, but are words of the text.
    static func opensEditor(_ href: Bytes) -> Bool {
        (href.contains("action=edit") || href.contains("veaction=edit")) && !href.contains("redlink=1")
    }

    /// MediaWiki has marked the article with comments since long before it gave it a class.
    private mutating func note(comment: Bytes, in parent: Int) {
        if comment.contains("NewPP limit report") || comment.contains("Saved in parser cache") {
            hasMediaWikiMarkup = true
            commentedContent = commentedContent ?? parent
        } else if comment.trimmed.equalsASCII("start content") || comment.trimmed.equalsASCII("bodytext") {
            hasMediaWikiMarkup = true
            commentedContent = commentedContent ?? parent
        }
    }
}
