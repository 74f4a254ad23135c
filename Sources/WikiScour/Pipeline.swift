internal import HTMLReader

/// What happens to a page, from bytes to article. READ THIS FIRST.
///
/// 1. **Sniff** (Input/): what the bytes are. Compressed and binary data end here, with an error that says so.
/// 2. **Decode** (Input/Encoding/): to UTF-8. What is valid already is not copied.
/// 3. **Unwrap** (Input/APIResponse): the HTML out of an answer of the wiki's API.
/// 4. **Read** (HTMLReader): the sieve writes the page on a flat tape. Where the page is not what MediaWiki writes, it
///    declines; then what parsers disagree about is repaired (Input/MarkupRepair), and libxml2 reads the page. All later
///    stages see only the tape, which is the same.
/// 5. **Survey** (Input/PageSurvey, Rules/): what each element is by the rules, and where the landmarks stand.
/// 6. **Recognise** (Input/): the content root, the title, the skin, the page's kind and what it says about itself.
/// 7. **Build** (HTML/): one pass over the content root writes the article's lines.
/// 8. **Prune** (HTML/SectionPruner): sections that the options drop, and those that have nothing left.
/// 9. **Render** (Rendering/), when the caller asks for text or a record.
///
/// A workspace holds the buffers of all stages. It is used by one thread at a time: the pool of ``Cleaner`` hands it to
/// one and takes it back, which is all that makes it safe to send.
final class Workspace: @unchecked Sendable {
    private var decoder = PageDecoder()
    private var reader = HTMLReader()
    private var survey = PageSurvey()
    private var canvas = TextCanvas()
    private var records = ContiguousArray<ArticleTape.Record>()
    private var scrapeReader = ScrapeReader()
    /// What the page is read by. Tests take a rule out, and look whether any page misses it.
    private let rules: RuleBook
    /// Where the stages' times are noted; nil but in benchmarks.
    var times: StageTimes?

    init(rules: RuleBook = .builtIn) {
        self.rules = rules
    }

    func clean(_ bytes: Bytes, hints: PageHints, options: CleaningOptions) throws(CleaningError) -> Article {
        try InputSniffer.check(bytes, options)
        let hint = hints.encoding.flatMap { TextEncoding(label: $0) }
        if let name = hints.encoding, hint == nil {
            throw CleaningError(
                .unknownEncoding, "no encoding is called \"\(name)\"; names are those of the web, such as windows-1251")
        }
        let watch = Watch(options)
        return try decoder.withUTF8(of: bytes, hint: hint) { (utf8, decoding) throws(CleaningError) -> Article in
            times?.end(.decode)
            try watch.check()
            if let head = RecordHead.find(in: utf8) {
                var hints = hints
                hints.title = head.title ?? head.url.flatMap(PageAddress.title) ?? hints.title
                hints.url = head.url ?? hints.url
                hints.isOfWiki = head.namesSite
                return try head.blanked(utf8).withBytes { (page) throws(CleaningError) -> Article in
                    try clean(page, decoding, hints, options, watch)
                }
            }
            return try clean(utf8, decoding, hints, options, watch)
        }
    }

    /// Cleans a page that was decoded, and that nobody's record stands in front of.
    private func clean(
        _ utf8: Bytes, _ decoding: DecodingOutcome, _ hints: PageHints, _ options: CleaningOptions, _ watch: Watch
    ) throws(CleaningError) -> Article {
        if APIResponse.isOne(utf8) {
            let response = try APIResponse(utf8)
            let html = response.html
            return try html.withBytes { (html) throws(CleaningError) -> Article in
                try clean(html: html, response, decoding, hints, options, watch)
            }
        }
        if hints.form == .scrape || (hints.form == nil && !InputSniffer.isMarkup(utf8)) {
            return try clean(scrape: utf8, decoding, hints, options, watch)
        }
        return try clean(html: utf8, nil, decoding, hints, options, watch)
    }

    // MARK: Flattened pages

    private func clean(
        scrape: Bytes, _ decoding: DecodingOutcome, _ hints: PageHints, _ options: CleaningOptions, _ watch: Watch
    ) throws(CleaningError) -> Article {
        if let lines = LineBreakTags.joined(scrape) ?? PrintedPages.joined(scrape) {
            return try lines.withBytes { (scrape) throws(CleaningError) -> Article in
                try clean(unprinted: scrape, decoding, hints, options, watch)
            }
        }
        return try clean(unprinted: scrape, decoding, hints, options, watch)
    }

    /// - Parameter scrape: A flattened page with line ends, and without what a printer puts at the edges of its paper.
    private func clean(
        unprinted scrape: Bytes, _ decoding: DecodingOutcome, _ hints: PageHints, _ options: CleaningOptions,
        _ watch: Watch
    ) throws(CleaningError) -> Article {
        let flattening = scrapeReader.flattening(of: scrape)
        guard let rewritten = flattening.rewrite(scrape, rules, watch) else {
            let page = scrapeReader.read(scrape, flattening, nil, rules, watch.deadline)
            return try read(page, decoding, hints, options, watch)
        }
        try watch.check()
        return try rewritten.text.withBytes { (text) throws(CleaningError) -> Article in
            try withUnsafePointer(to: rewritten) { (rewritten) throws(CleaningError) -> Article in
                let page = scrapeReader.read(text, flattening, rewritten, rules, watch.deadline)
                return try read(page, decoding, hints, options, watch)
            }
        }
    }

    private func read(
        _ scrape: ScrapePage, _ decoding: DecodingOutcome, _ hints: PageHints, _ options: CleaningOptions,
        _ watch: Watch
    ) throws(CleaningError) -> Article {
        times?.end(.parse)
        try watch.check()
        var page = scrape
        ArchiveToolbar.drop(&page)
        GluedHead.split(&page)
        GluedTagline.split(&page)
        HomeLink.split(&page)
        GluedContents.split(&page)
        OfflineFooter.split(&page)
        TitleLine.trim(&page)
        GluedJumpLinks.cut(&page)
        GluedToggle.cut(&page)
        page.findOwnEditLabel()
        SentencesFrom.mark(&page)
        var signs = HeadingSigns()
        let table =
            ContentsTable.find(in: page, &signs) ?? UnnumberedContents.find(in: page, &signs)
            ?? LetterIndex.table(in: page)
        for line in table?.lines ?? 0..<0 { page.lines[line].leaveOut(as: .tableOfContents) }
        let landmarks = ScrapeLandmarks(page)
        try watch.check()
        let facts = ScrapeFacts(page, landmarks, hints)
        let names = rules.sectionNames.names(in: facts.metadata.language)
        let isWikiText =
            hints.form == .scrape || hints.isOfWiki
            || hints.url.map { SourceAddress.isOfWiki($0, page: page.rewritten?.pointee.source ?? page.bytes) } == true
            || ScrapeEvidence.isFound(in: page, landmarks, table, names, language: facts.metadata.language)
        try watch.check()
        guard isWikiText else { throw InputSniffer.notAWikiText }
        guard let title = facts.title.map(Title.displayed), !title.isEmpty else { throw InputSniffer.noTitle }
        times?.end(.recognise)
        try watch.check()
        SoftwareText.mark(&page, landmarks.content, facts.metadata.kind, hasContents: table != nil)
        if landmarks.fandom != nil { FandomChrome.drop(&page, landmarks.content) }
        let (tape, removals) = build(&page, &signs, landmarks, table, title, facts, names, options)
        times?.end(.build)
        try watch.check()
        try watch.check(outputOf: tape.writtenByteCount)
        let input = InputDescription(
            form: .scrape, skin: .unknown, encoding: decoding.encoding.name,
            encodingSource: decoding.source.rawValue, replacedCount: decoding.replacedCount,
            contentRoot: "lines \(landmarks.content.lowerBound + 1)-\(landmarks.content.upperBound)",
            flattening: page.flattening.rawValue)
        return Article(
            title: title, metadata: facts.metadata, input: input, removals: removals, rules: rules.identity,
            tape: tape)
    }

    private func build(
        _ page: inout ScrapePage, _ signs: inout HeadingSigns, _ landmarks: ScrapeLandmarks, _ table: ContentsTable?,
        _ title: String, _ facts: ScrapeFacts, _ names: SectionNames.Names, _ options: CleaningOptions
    ) -> (ArticleTape, Removals) {
        let content = landmarks.content
        NestedItems.mark(&page, content, names)
        let showsHeadings = ScrapeHeadings.mark(&page, content, table, names, &signs)
        TitledLines.mark(&page, content, title: title)
        WorkHeader.mark(&page, content, title: title)
        let box = ScrapeChrome(
            content: content, keep: options.keep, showsHeadings: showsHeadings, names: names,
            language: facts.metadata.language, tagline: landmarks.tagline, kind: facts.metadata.kind,
            site: facts.metadata.site
        ).mark(&page)
        canvas.removeAll()
        records.removeAll(keepingCapacity: true)
        var builder = ScrapeBuilder(
            page: page, content: content, title: title, keep: options.keep, infoboxKeys: options.infoboxKeys,
            names: names,
            text: ScrapeText(
                page: page, citations: CitationMarks(of: page, content, language: facts.metadata.language),
                keep: options.keep),
            box: box, marksItems: page.marksItems, canvas: take(&canvas, TextCanvas()), records: take(&records, []),
            account: ScrapeAccount(isOn: options.account || options.tally))
        builder.build()
        var account = builder.account
        var pruner = SectionPruner(
            records: builder.records, text: builder.canvas.text, referenceLists: builder.referenceLists,
            keep: options.keep, names: names, end: content.upperBound)
        pruner.prune { kind, rule, first, end in
            let last = (end ?? first + 1) - 1
            account.note(kind, "scrape-section", page.lines[first].start..<page.lines[max(last, first)].end)
        }
        let tape = tape(of: pruner.records, builder.canvas, builder.records)
        account.noteRest(of: page, content: content)
        let found = account.removals(in: page)
        var removals = Removals()
        if options.tally { removals.tally = RemovalTally(found.map(\.0)) }
        if options.account { removals.account = found.map(\.0) }
        if options.account, options.trace {
            removals.trace = SourceTrace(page, found.map(\.1), tape, box: builder.box?.lines)
            removals.trace?.findPlaces(
                of: removals.account, in: page.rewritten?.pointee.source ?? page.bytes, isMarkup: false)
        }
        return (tape, removals)
    }

    // MARK: HTML

    private func clean(
        html: Bytes, _ response: APIResponse?, _ decoding: DecodingOutcome, _ hints: PageHints,
        _ options: CleaningOptions, _ watch: Watch
    ) throws(CleaningError) -> Article {
        // The account tells what is dropped, for which all of it must be read, and where it stood.
        if options.sieving, !options.account, watch.letsSieve, reader.sieve(html) {
            times?.end(.sieve)
            return try recognise(html, response, decoding, hints, options, watch)
        }
        if let repaired = MarkupRepair.repaired(html) {
            return try repaired.withBytes { (html) throws(CleaningError) -> Article in
                try watch.check(reader.read(html, within: watch.readingLimits))
                times?.end(.parse)
                return try recognise(html, response, decoding, hints, options, watch)
            }
        }
        try watch.check(reader.read(html, within: watch.readingLimits))
        times?.end(.parse)
        return try recognise(html, response, decoding, hints, options, watch)
    }

    private func recognise(
        _ html: Bytes, _ response: APIResponse?, _ decoding: DecodingOutcome, _ hints: PageHints,
        _ options: CleaningOptions, _ watch: Watch
    ) throws(CleaningError) -> Article {
        let isFragment = InputSniffer.isFragment(html)
        try watch.check()
        return try reader.tape.withView { (page) throws(CleaningError) -> Article in
            survey.look(at: page, index: rules.index)
            try watch.check()
            guard survey.knownElementCount > 0, let root = ContentRoot.find(in: page, survey) else {
                throw InputSniffer.notHTML
            }
            let facts = PageFacts(
                page: page, source: html, survey: survey, rules: rules.index.rules, root: root, isFragment: isFragment,
                hints: hints, response: response)
            guard
                facts.isMediaWiki || (isFragment && InputSniffer.beginsWithMarkup(html))
                    || MediaWikiEvidence.isFound(inTagsOf: page, source: html)
            else {
                throw InputSniffer.notAWikiPage
            }
            guard let title = facts.title.map(Title.displayed), !title.isEmpty else { throw InputSniffer.noTitle }
            times?.end(.recognise)
            var (tape, removals) = build(page, html, root, title, facts, options, watch)
            removals.trace?.findPlaces(of: removals.account, in: html, isMarkup: true)
            times?.end(.build)
            try watch.check()
            try watch.check(outputOf: tape.writtenByteCount)
            let input = InputDescription(
                form: response == nil ? .html : .apiResponse, skin: facts.skin, encoding: decoding.encoding.name,
                encodingSource: decoding.source.rawValue, replacedCount: decoding.replacedCount,
                contentRoot: ContentRoot.describe(root, in: page))
            return Article(
                title: title, metadata: facts.metadata, input: input, removals: removals, rules: rules.identity,
                tape: tape)
        }
    }

    private func build(
        _ page: HTMLTape.View, _ html: Bytes, _ root: Int, _ title: String, _ facts: PageFacts,
        _ options: CleaningOptions, _ watch: Watch
    ) -> (ArticleTape, Removals) {
        do {
            let traits = survey.traits.elements
            canvas.removeAll()
            records.removeAll(keepingCapacity: true)
            var builder = ArticleBuilder(
                page: page, source: html, traits: traits, rules: rules, options: options, watch: watch, title: title,
                titleNode: facts.titleNode,
                foldsTables: facts.skin == .mobileHTML,
                isArticle: facts.metadata.kind.isArticle,
                editLinks: facts.metadata.kind.isContent ? survey.editLinks : [],
                allEditLinks: survey.editLinks,
                canvas: take(&canvas, TextCanvas()), records: take(&records, []))
            builder.build(root, kind: facts.metadata.kind)
            var account = builder.account
            account.note(labels: builder.canvas.removedLabels)
            OutsideAccount.write(page, traits, rules.index.rules, root, to: &account)
            var pruner = SectionPruner(
                records: builder.records, text: builder.canvas.text, referenceLists: builder.referenceLists,
                keep: options.keep,
                names: rules.sectionNames.names(in: facts.metadata.language), end: Int(page.nodes[root].end))
            pruner.prune { kind, rule, first, end in
                account.note(kind, rule, first..<(end ?? Int(page.nodes[first].end)))
            }
            let tape = tape(of: pruner.records, builder.canvas, builder.records)
            return (tape, account.removals(in: page, builder.trace, tape))
        }
    }

    /// The article's tape, no larger than it must be; the buffers that it was built in go back to the workspace.
    private func tape(
        of pruned: ContiguousArray<ArticleTape.Record>, _ canvas: TextCanvas,
        _ records: ContiguousArray<ArticleTape.Record>
    ) -> ArticleTape {
        var tape = ArticleTape()
        tape.records = ContiguousArray(pruned[...])
        tape.text = canvas.text.withBytes { ContiguousArray($0) }
        self.canvas = canvas
        self.records = records
        return tape
    }

    /// Takes a buffer out of the workspace, so that its one owner writes to it without copying.
    private func take<Value>(_ place: inout Value, _ spare: Value) -> Value {
        let value = place
        place = spare
        return value
    }
}
