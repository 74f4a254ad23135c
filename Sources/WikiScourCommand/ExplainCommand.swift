#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus

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
                  wikiscour explain --tree page.html             the document as blocks and sections
                  wikiscour explain --json page.html             the record with the whole account
                """)

        @Argument(help: "Files and folders; - is the standard input.", transform: { FilePath($0) })
        var paths: [FilePath]

        @Flag(help: "Dump the document as a tree of blocks and sections.")
        var tree = false

        @Flag(help: "Write the record with the account, as one line of JSON.")
        var json = false

        @Option(
            help: ArgumentHelp(
                "List only what was removed as one of these kinds, or by one of these rules.", valueName: "kinds"),
            transform: { $0.split(separator: ",").map(String.init) })
        var only: [String] = []

        @OptionGroup var cleaning: CleaningArguments

        func validate() throws {
            if tree && json { throw ValidationError("--tree and --json exclude each other") }
            try RemovalNames.check(only, with: cleaning.rules?.overlay)
            try paths.validate()
        }

        func run() throws {
            let job = CorpusJob(
                cleaner: Cleaner(options: cleaning.options(account: true)), title: cleaning.title,
                encoding: cleaning.encoding, form: cleaning.input.form)
            let sink =
                if json {
                    StreamSink(descriptor: 1, format: .json(account: true))
                } else {
                    StreamSink(descriptor: 1, separator: "\n") { [tree, only] article, page in
                        let text =
                            tree
                            ? TreeDump.text(of: article)
                            : Explanation(article, of: page.path.description, only: only).text
                        return ContiguousArray(text.utf8)
                    }
                }
            try job.runToExit(PageFiles(paths, outputExtension: "txt"), of: paths, into: sink)
        }
    }
#endif
