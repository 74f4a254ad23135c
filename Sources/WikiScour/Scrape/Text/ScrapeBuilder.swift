/// Makes an article's lines from those of a flattened page. It holds the buffers that it fills, so there is only one.
struct ScrapeBuilder: ~Copyable {
    var page: ScrapePage
    let content: Range<Int>
    let title: String
    let keep: ContentKinds
    let infoboxKeys: InfoboxKeys
    let names: SectionNames.Names
    let text: ScrapeText
    let box: GluedInfobox?
    /// Whether list items are marked on the page: then no other line is one.
    let marksItems: Bool

    var canvas: TextCanvas
    var records: ContiguousArray<ArticleTape.Record>
    var account: ScrapeAccount
    /// Where reference lists stood, by the number of records before them.
    var referenceLists: ContiguousArray<Int> = []
    /// How far in the items stand that the next one may be under, as the flattener says.
    var itemLevels: [UInt8] = []
    /// Where the last run of lines ends that look like items.
    var itemsEnd = 0
    /// Where the last run of lines ends that have no blank ones behind them, and whether a sentence is among them.
    var copiedEnd = 0
    var copiesSentence = false
    /// How many words have been looked for in all of the page, in search of quotations.
    var quotationSearchCount = 0
    /// What the section at hand is by its name.
    var sectionKinds: [ChromeKind] = []
    /// Whether a section whose name may say so began: only there it matters where references stand.
    var mayHoldReferences = false

    mutating func build() {
        let firstOfBox = box?.lines.lowerBound
        var index = content.lowerBound
        while index < content.upperBound, !page.watch.isOver() {
            if index == firstOfBox, let box {
                write(box)
                index = box.lines.upperBound
                continue
            }
            let line = page.lines[index]
            switch line.part {
            case .taken:
                index += 1
            case .chrome:
                drop(index)
                index += 1
            case .heading:
                if write(line, .heading, depth: Int(max(line.level, 2)), source: index) { noteSection() }
                index += 1
            case .body:
                noteReferenceList(index)
                index = block(from: index)
            }
        }
    }

    /// Notes what the heading written last says of its section.
    private mutating func noteSection() {
        guard let heading = records.last else { return }
        let text = Int(heading.start)..<Int(heading.start + heading.count)
        sectionKinds = canvas.text.withBytes { names.kinds(of: Bytes(rebasing: $0[text])) }
        mayHoldReferences = mayHoldReferences || sectionKinds.contains(.references)
    }

    /// Notes where entries of a reference list stand together, or one is all of a section: their section is known by them.
    private mutating func noteReferenceList(_ index: Int) {
        if beginsCopiedReferences(index) {
            referenceLists.append(records.count)
            return
        }
        guard mayHoldReferences, ReferenceLook.isEntry(page.text(page.lines[index])) else { return }
        let next = index + 1 < content.upperBound ? page.lines[index + 1] : nil
        let isWithOthers = next.map { $0.part == .body && ReferenceLook.isEntry(page.text($0)) } ?? false
        let isAlone = records.last?.kind == .heading && (next?.part ?? .heading) == .heading
        guard isWithOthers || isAlone else { return }
        if referenceLists.last != records.count { referenceLists.append(records.count) }
    }

    /// Notes a line that is no text of the article.
    mutating func drop(_ index: Int) {
        let line = page.lines[index]
        let kind = line.kind ?? .outside
        if kind == .references { referenceLists.append(records.count) }
        account.note(kind, "scrape-line", line.start..<line.end)
    }

    @discardableResult
    mutating func write(
        _ line: ScrapeLine, _ kind: ArticleTape.Kind, depth: Int = 0, number: Int = 0, source: Int
    ) -> Bool {
        if let cut = line.cutKind { account.note(cut, "glued-phrase", line.cutStart..<line.start) }
        if page.flattening == .sourceLines, !keep.contains(.references), Self.isLoneLinkNumber(page.text(line)) {
            account.note(.automaticLinkNumber, "automatic-link-number", line.start..<line.end)
            return false
        }
        if let reply = ReplyLink.start(in: line, page.bytes) {
            var rest = line
            rest.end = reply
            rest.cutKind = nil
            account.note(.editLink, "edit-link", reply..<line.end)
            return write(rest, kind, depth: depth, number: number, source: source)
        }
        let range: Range<Int>
        if line.readsAsItStands(in: page.bytes) {
            range = canvas.appendLine(plain: page.text(line), isASCII: !line.signs.contains(.high))
        } else {
            let isPlain = !line.signs.contains(.unplain)
            text.write(line.start..<line.end, isPlain: isPlain, to: &canvas, &account)
            range = canvas.finishLine()
        }
        guard !range.isEmpty else { return false }
        append(kind, range, depth: depth, number: number, source: source)
        return true
    }

    /// Whether a line is the number that stands for a link without words, and nothing else: "[3]". Where references are
    /// kept it may be the mark of one.
    private static func isLoneLinkNumber(_ line: Bytes) -> Bool {
        guard line.count <= 5, line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]"),
            let (_, length) = Digits.number(line, at: 1)
        else { return false }
        return length + 2 == line.count
    }

    mutating func append(
        _ kind: ArticleTape.Kind, _ range: Range<Int>, depth: Int = 0, number: Int = 0, source: Int
    ) {
        records.append(ArticleTape.Record(kind, range, depth: depth, number: number, source: source))
    }
}
