internal import HTMLReader

/// What happens to a page, from bytes to article. READ THIS FIRST.
///
/// 1. **Sniff** (Input/): what the bytes are. Compressed and binary data end here, with an error that says so.
/// 2. **Decode** (Input/Encoding/): to UTF-8. What is valid already is not copied.
/// 3. **Unwrap** (Input/APIResponse): the HTML out of an answer of the wiki's API.
/// 4. **Repair** (Input/MarkupRepair): what parsers disagree about.
/// 5. **Read** (HTMLReader): libxml2 writes the page on a flat tape. A sieve that leaves out what the rules drop whole
///    belongs in front of this stage, and nowhere else: all later ones see only the tape.
/// 6. **Survey** (Input/PageSurvey, Rules/): what each element is by the rules, and where the landmarks stand.
/// 7. **Recognise** (Input/): the content root, the title, the skin, the page's kind and what it says about itself.
/// 8. **Build** (HTML/): one pass over the content root writes the article's lines.
/// 9. **Prune** (HTML/SectionPruner): sections that the options drop, and those that have nothing left.
/// 10. **Render** (Rendering/), when the caller asks for text or a record.
///
/// A workspace holds the buffers of all stages. It is used by one thread at a time: the pool of ``Cleaner`` hands it to
/// one and takes it back, which is all that makes it safe to send.
final class Workspace: @unchecked Sendable {
    private var decoder = PageDecoder()
    private var reader = HTMLReader()
    private var survey = PageSurvey()
    private var canvas = TextCanvas()
    private var records = ContiguousArray<ArticleTape.Record>()

    func clean(_ bytes: Bytes, hints: PageHints, options: CleaningOptions) throws(CleaningError) -> Article {
        try InputSniffer.check(bytes, options)
        let hint = hints.encoding.flatMap { TextEncoding(label: $0) }
        if let name = hints.encoding, hint == nil {
            throw CleaningError(
                .unknownEncoding, "no encoding is called \"\(name)\"; names are those of the web, such as windows-1251")
        }
        return try decoder.withUTF8(of: bytes, hint: hint) { (utf8, decoding) throws(CleaningError) -> Article in
            if APIResponse.isOne(utf8) {
                let response = try APIResponse(utf8)
                let html = response.html
                return try html.withBytes { (html) throws(CleaningError) -> Article in
                    try clean(html: html, response, decoding, hints, options)
                }
            }
            return try clean(html: utf8, nil, decoding, hints, options)
        }
    }

    private func clean(
        html: Bytes, _ response: APIResponse?, _ decoding: DecodingOutcome, _ hints: PageHints,
        _ options: CleaningOptions
    ) throws(CleaningError) -> Article {
        if let repaired = MarkupRepair.repaired(html) {
            return try repaired.withBytes { (html) throws(CleaningError) -> Article in
                try read(html, response, decoding, hints, options)
            }
        }
        return try read(html, response, decoding, hints, options)
    }

    private func read(
        _ html: Bytes, _ response: APIResponse?, _ decoding: DecodingOutcome, _ hints: PageHints,
        _ options: CleaningOptions
    ) throws(CleaningError) -> Article {
        let isFragment = InputSniffer.isFragment(html)
        let watch = Watch(options)
        try watch.check(reader.read(html, within: watch.readingLimits))
        return try reader.tape.withView { (page) throws(CleaningError) -> Article in
            survey.look(at: page, index: RuleIndex.shared)
            try watch.check()
            guard survey.knownElementCount > 0, let root = ContentRoot.find(in: page, survey) else {
                throw InputSniffer.notHTML
            }
            let facts = PageFacts(
                page: page, survey: survey, root: root, isFragment: isFragment, hints: hints, response: response)
            guard facts.isMediaWiki || (isFragment && InputSniffer.beginsWithMarkup(html)) else {
                throw InputSniffer.notAWikiPage
            }
            guard let title = facts.title.map(Title.displayed), !title.isEmpty else { throw InputSniffer.noTitle }
            let (tape, account) = build(page, root, title, facts, options, watch)
            try watch.check()
            try watch.check(outputOf: tape.text.count)
            let input = InputDescription(
                form: response == nil ? .html : .apiResponse, skin: facts.skin, encoding: decoding.encoding.name,
                encodingSource: decoding.source.rawValue, replacedCount: decoding.replacedCount,
                contentRoot: ContentRoot.describe(root, in: page))
            return Article(title: title, metadata: facts.metadata, input: input, account: account, tape: tape)
        }
    }

    private func build(
        _ page: HTMLTape.View, _ root: Int, _ title: String, _ facts: PageFacts, _ options: CleaningOptions,
        _ watch: Watch
    ) -> (ArticleTape, [Removal]) {
        survey.traits.withUnsafeBufferPointer { traits in
            canvas.removeAll()
            records.removeAll(keepingCapacity: true)
            var builder = ArticleBuilder(
                page: page, traits: traits, options: options, watch: watch, title: title, titleNode: facts.titleNode,
                foldsTables: facts.skin == .mobileHTML,
                isArticle: [.article, .list, .disambiguation].contains(facts.metadata.kind),
                editLinks: facts.metadata.kind.isContent ? survey.editLinks : [],
                canvas: take(&canvas, TextCanvas()), records: take(&records, []))
            builder.build(root, kind: facts.metadata.kind)
            var account = builder.account
            OutsideAccount.write(page, traits, root, to: &account)
            var pruner = SectionPruner(
                records: builder.records, text: builder.canvas.text, referenceLists: builder.referenceLists,
                keep: options.keep,
                names: .shared, language: facts.metadata.language, end: Int(page.nodes[root].end),
                page: page)
            pruner.prune { account.note($0, $1, $2) }
            var tape = ArticleTape()
            tape.records = ContiguousArray(pruner.records[...])
            tape.text = ContiguousArray(builder.canvas.text[...])
            canvas = builder.canvas
            records = builder.records
            return (tape, account.removals(in: page))
        }
    }

    /// Takes a buffer out of the workspace, so that its one owner writes to it without copying.
    private func take<Value>(_ place: inout Value, _ spare: Value) -> Value {
        let value = place
        place = spare
        return value
    }
}
