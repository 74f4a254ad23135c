#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus
    internal import WikiScourReport

    /// `wikiscour explain`: why the document is as it is.
    struct ExplainCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "explain",
            abstract: "Tells what a page was taken for and what was removed from it.",
            discussion: """
                Every piece that was removed is a line: where it stood (in bytes of the page as decoded to UTF-8), what it was, \
                the rule that removed it, and its first words.

                EXAMPLES
                  wikiscour explain page.html
                  wikiscour explain --only navbox,sidebar page.html
                  wikiscour explain --tree page.html             the document's blocks
                  wikiscour explain --json page.html             the record and the account
                  wikiscour explain page.html --html see.html    side by side, for a browser
                  wikiscour explain crawl.warc.gz@81920          a page by a batch's key
                """)

        @Argument(
            help: "Files and folders, or the key of a page within a container; - is the standard input.",
            transform: { FilePath($0) })
        var paths: [FilePath]

        @Flag(help: "Dump the document as a tree of blocks and sections.")
        var tree = false

        @Flag(help: "Write the record with the account, as one line of JSON.")
        var json = false

        @Option(
            help: ArgumentHelp(
                "Write a page of HTML there that shows the source, the document, and what became of what.",
                valueName: "file"), transform: { FilePath($0) })
        var html: FilePath?

        @Option(
            help: ArgumentHelp(
                "List only what was removed as one of these kinds, or by one of these rules.", valueName: "kinds"),
            transform: { $0.split(separator: ",").map(String.init) })
        var only: [String] = []

        @OptionGroup(title: "Records") var records: RecordArguments
        @OptionGroup(title: "Cleaning") var cleaning: CleaningArguments

        func validate() throws {
            if [tree, json, html != nil].count(where: \.self) > 1 {
                throw ValidationError("--tree, --json and --html exclude one another")
            }
            if html != nil, paths.count > 1 { throw ValidationError("--html shows one page") }
            if html != nil, !only.isEmpty { throw ValidationError("--html shows all; its legend switches kinds off") }
            try RemovalNames.check(only, with: cleaning.rules?.overlay)
            try paths.validate()
        }

        func run() throws {
            let key = PageKey(naming: paths[0])
            if paths.count == 1, html != nil || key != PageKey(source: paths[0]) { return try explain(key) }
            let job = CorpusJob(
                cleaner: Cleaner(options: cleaning.options(account: true)), title: cleaning.title,
                encoding: cleaning.encoding, form: cleaning.input.form)
            let sink =
                if json {
                    StreamSink(descriptor: 1, format: .json(account: true))
                } else {
                    StreamSink(descriptor: 1, separator: "\n") { [tree, only] article, page in
                        Self.text(of: article, named: page.path.description, tree: tree, only: only)
                    }
                }
            try job.runToExit(PageFiles(paths, outputExtension: "txt"), of: paths, into: sink)
        }

        private static func text(
            of article: Article, named name: String, tree: Bool, only: [String]
        ) -> ContiguousArray<UInt8> {
            ContiguousArray((tree ? TreeDump.text(of: article) : Explanation(article, of: name, only: only).text).utf8)
        }

        /// Explains one page, wherever it is.
        private func explain(_ key: PageKey) throws {
            var sources = SourceOptions()
            sources.fields = records.fields()
            sources.title = cleaning.title
            sources.encoding = cleaning.encoding
            sources.form = cleaning.input.form
            var options = cleaning.options(account: true)
            options.trace = html != nil
            do throws(CorpusError) {
                let article = try CorpusPage.article(at: key, options: sources, cleaner: Cleaner(options: options))
                try WholeFile.write(document(of: article, key), to: html ?? "-")
            } catch  where error.code == .closedPipe {
                return
            } catch {
                name(error)
                throw ExitCode(2)
            }
        }

        private func document(of article: Article, _ key: PageKey) -> ContiguousArray<UInt8> {
            if html != nil {
                let versions =
                    "wikiscour \(Versions.library), format \(Versions.format), rules \(Versions.rules), libxml2 \(Versions.libxml2)"
                let kept = ContentKindList.names(in: cleaning.options(account: true).keep)
                let command = "\(versions); kept: \(kept)"
                return ExplainReport(article, of: key.description, command: command)?.html ?? []
            }
            if json { return ContiguousArray((article.json(account: true) + "\n").utf8) }
            return Self.text(of: article, named: key.description, tree: tree, only: only)
        }
    }
#endif
