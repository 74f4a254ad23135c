#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus

    /// `wikiscour clean`: pages in, documents out.
    struct CleanCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "clean",
            abstract: "Writes the clean text of pages.",
            discussion: """
                A folder is searched to its depth. Documents come in the order of the paths and, within a folder, of the \
                names, whatever the number of workers; texts with a blank line between two, records each on its line.

                A page that fails is named on the standard error, and the others go on. The exit status is 0 where all pages \
                were cleaned, 1 where some failed, 2 where nothing could be done, and 64 for wrong usage.

                Content kinds, those that the canonical form keeps first:
                  \(ContentKindList.names(in: .canonical))
                  \(ContentKindList.names(notIn: .canonical))

                EXAMPLES
                  wikiscour clean page.html
                  wikiscour clean pages/ --output texts/
                  wikiscour clean pages/ --format json --drop infobox,tables > pages.jsonl
                  wikiscour clean fragment.html --title "Ray Charles" --keep references
                """)

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case text, json
        }

        @Argument(help: "Files and folders; - is the standard input.", transform: { FilePath($0) })
        var paths: [FilePath]

        @Option(
            help: ArgumentHelp(
                "Write a tree of files of the same shape there, not to the standard output.", valueName: "folder"),
            transform: { FilePath($0) })
        var output: FilePath?

        @Option(help: "What is written of a page: its text, or its record as one line of JSON.")
        var format = Format.text

        @Flag(help: "Add to each record what was removed from the page.")
        var account = false

        @Option(
            help: ArgumentHelp(
                "How many pages are cleaned at once. (default: the number of cores)", valueName: "number"))
        var workers: Int?

        @OptionGroup var cleaning: CleaningArguments

        @OptionGroup(title: "Limits for a page") var limits: LimitArguments

        func validate() throws {
            if account && format == .text { throw ValidationError("--account needs --format json") }
            if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers must be from 1 to 1024") }
            try paths.validate()
        }

        func run() throws {
            let format: DocumentFormat = format == .json ? .json(account: account) : .text
            var options = cleaning.options(account: account)
            limits.apply(to: &options, depth: nil)
            let job = CorpusJob(
                cleaner: Cleaner(options: options), workerCount: workers,
                title: cleaning.title, encoding: cleaning.encoding, form: cleaning.input.form)
            let pages = PageFiles(paths, outputExtension: format.fileExtension)
            guard let output else {
                return try job.runToExit(pages, of: paths, into: StreamSink(descriptor: 1, format: format))
            }
            let sink: TreeSink
            do throws(CorpusError) {
                sink = try TreeSink(root: output, format: format, sources: paths)
            } catch {
                name(error)
                throw ExitCode(2)
            }
            try job.runToExit(pages, of: paths, into: sink)
        }
    }
#endif
