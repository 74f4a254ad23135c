/// Breaks a page that was squashed to one line where its own marks still show a border: round headings, which the table
/// of contents names and edit links stand beside, between the entries of that table, in front of boxes of navigation, of
/// references and of what the page says behind its article. Paragraphs of one section stay one: nothing tells them apart.
struct OneLineText {
    let bytes: Bytes
    let watch: Watch
    /// What sections are called in any language.
    let names: SectionNames.Names
    var breaks: Set<Int> = []
    /// Where headings begin, among the breaks.
    var headings: Set<Int> = []
    /// What is not written: the site behind the title of the window, spaces within quotation marks.
    var omitted: [Range<Int>] = []
    /// The title of the browser's window, its site left out.
    var windowTitle: Range<Int>?
    /// The titles of the table of contents, to find the headings by.
    var titles: [Range<Int>] = []
    /// Where the page says its own address, behind the article.
    var articleEnd = Int.max
    /// Where the heading of that table begins.
    var contentsHeading: Int?
    /// Whether menus stand behind the table of contents, as they do where that is one of them.
    var hasMenusBehindContents = false
    /// Where notices to editors begin, among the breaks, and what they are.
    var notices: [Int: ChromeKind] = [:]
    /// Where the table of contents ends, and the menus behind it.
    var contentsEnd = 0

    static func rewrite(_ bytes: Bytes, _ sectionNames: SectionNames, _ watch: Watch) -> RewrittenScrape {
        let names = sectionNames.names(in: nil)
        var output = RewrittenScrape(bytes)
        guard SpacedText.isFound(in: bytes) else {
            var reader = OneLineText(bytes: bytes, watch: watch, names: names)
            reader.read()
            reader.write(to: &output) { $0 }
            return output
        }
        let unspaced = UnspacedText(bytes)
        unspaced.text.withUnsafeBufferPointer { text in
            var reader = OneLineText(bytes: text, watch: watch, names: names)
            reader.read()
            reader.write(to: &output) { unspaced.place(of: $0) }
        }
        return output
    }

    private init(bytes: Bytes, watch: Watch, names: SectionNames.Names) {
        self.bytes = bytes
        self.watch = watch
        self.names = names
    }

    private mutating func read() {
        let borders = findBorders()
        breaks.formUnion(borders.interface)
        breakAtWindowTitle(borders)
        breakAtTabs(borders)
        breakBehindIndicator()
        breakAtOpenTagline(borders)
        breakAtAddress()
        breakAtContents()
        contentsEnd = max(contentsEnd, endOfMenus(borders))
        let links = editLinks()
        breakAt(links)
        if links.count * 2 < titles.count { breakAtTitles() }
        if links.isEmpty, titles.isEmpty { breakAtNames() }
        breakAtSidebars(borders.boxes)
        breaks.formUnion(borders.boxes)
        breakAtReferences()
        breakAtNotices()
    }

    private func write(to output: inout RewrittenScrape, _ place: (Int) -> Int) {
        var start = 0
        var gaps = omitted.sorted { $0.lowerBound < $1.lowerBound }[...]
        for end in breaks.sorted() + [bytes.count] where end > start {
            output.beginLine(from: place(start), note(at: start))
            while start < end {
                while let gap = gaps.first, gap.upperBound <= start { gaps.removeFirst() }
                let gap = gaps.first.flatMap { $0.lowerBound < end ? $0 : nil }
                output.text.append(contentsOf: bytes[start..<max(start, gap?.lowerBound ?? end)])
                start = min(gap?.upperBound ?? end, end)
            }
        }
    }

    /// What is known of the line that begins at a place.
    private func note(at start: Int) -> RewrittenScrape.Note? {
        if start == windowTitle?.lowerBound { return .init(start: 0, shape: .heading, level: 1) }
        if start == contentsHeading { return .init(start: 0, shape: .unknown, kind: .tableOfContents) }
        if let kind = notices[start] { return .init(start: 0, shape: .notice, kind: kind) }
        return headings.contains(start) ? .init(start: 0, shape: .heading) : nil
    }

    // MARK: Words

    /// Calls a function with every place where a word begins, until the page's time is over.
    @inline(__always)
    func forEachWord(from start: Int, _ body: (Int) -> Void) {
        var deadline = watch.deadline
        var block = start
        while block < bytes.count {
            var starts = bytes.wordStarts(from: block)
            // What stands at the first place begins there, whatever is in front of it.
            if block == start, !bytes[start].isHTMLSpace { starts |= 1 }
            while starts != 0 {
                if deadline.isOver() { return }
                body(block + starts.trailingZeroBitCount)
                starts &= starts - 1
            }
            block += UInt64.bitWidth
        }
    }

    /// - Parameter limit: Where to stop looking. A page may be a single word.
    func endOfWord(_ index: Int, before limit: Int? = nil) -> Int {
        let limit = limit ?? bytes.count
        var end = index
        while end < limit, !bytes[end].isHTMLSpace { end += 1 }
        return end
    }

    /// Whether a sentence, or a mark behind one, ends in front of a place.
    func followsSentence(_ index: Int) -> Bool {
        let end = bytes.skippingBlanks(before: index, from: 0)
        guard end > 0 else { return true }
        return bytes[end - 1] == UInt8(ascii: "]") || breaks.contains(index) || endsSentence(end)
    }

    func endsSentence(_ end: Int) -> Bool {
        SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[max(0, end - 60)..<end]))
    }

    /// Whether something begins here that a heading may stand in front of: no word in small letters.
    func beginsItem(_ index: Int) -> Bool {
        let scalar = Scalar(bytes, at: index)
        return !scalar.isSmallLetter && !scalar.isClosingMark
    }

    mutating func breakAtHeading(_ range: Range<Int>) {
        breaks.insert(range.lowerBound)
        headings.insert(range.lowerBound)
        breaks.insert(bytes.skippingSpaces(from: range.upperBound))
    }

    /// What the page's lock says stands in front of the title: "Page semi-protected Mill".
    private mutating func breakBehindIndicator() {
        let start = bytes.skippingSpaces(from: 0)
        // The comment where a site's notices go; those who take texts only may take it along.
        if bytes.matches("CentralNotice ", at: start) { breaks.insert(bytes.skippingSpaces(from: endOfWord(start))) }
        var end = start
        // The link to the help stands beside the titles of some kinds of pages: "Help Category:Mills".
        let word = endOfWord(start, before: min(bytes.count, start + 40))
        let next = bytes.skippingSpaces(from: word)
        if next < bytes.count, beginsCategory(next),
            InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[start..<word])).contains(.menuItem)
        {
            breaks.insert(next)
        }
        for _ in 0..<2 where end < bytes.count {
            end = endOfWord(bytes.skippingSpaces(from: end))
            if Phrases.shared.kind(ofLine: Bytes(rebasing: bytes[start..<end]), .all, .all) == .indicator {
                breaks.insert(bytes.skippingSpaces(from: end))
                return
            }
        }
    }

    /// Whether the title of a category begins at a place, in English or with the name that its own language has for it.
    private func beginsCategory(_ index: Int) -> Bool {
        let title = Bytes(rebasing: bytes[index..<min(bytes.count, index + 60)])
        guard title.contains(UInt8(ascii: ":")) else { return false }
        return Namespaces.shared.number(of: title.string, in: nil) == 14
    }

    // MARK: The end

    /// References begin with the mark that leads back.
    private mutating func breakAtReferences() {
        var entries: [Int] = []
        var index = 0
        while let place = bytes.firstIndex(of: " ^ ", from: index) {
            breaks.insert(place + 1)
            entries.append(place + 1)
            index = place + 1
        }
        if entries.isEmpty { return }
        let borders = breaks.sorted() + [bytes.count]
        var border = 0
        for entry in entries {
            while borders[border] <= entry, border + 1 < borders.count { border += 1 }
            if let end = OneLineEntries.end(of: Bytes(rebasing: bytes[entry..<max(entry, borders[border])])) {
                breaks.insert(entry + end)
            }
        }
    }
}
