#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus
    internal import WikiScourReport

    /// `wikiscour batch`: a corpus in, a corpus out, whatever happens in between.
    struct BatchCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "batch",
            abstract: "Cleans a corpus into a folder; goes on where it was interrupted.",
            discussion: """
                Sources are folders, files, and containers, which are told by their bytes: WARC and WET, dumps of Wikimedia \
                Enterprise, JSON Lines, tar; plain or compressed with gzip, bzip2 or zstd. - is the standard input.

                Every page is accounted for, in .wikiscour/manifest.jsonl in the output folder. The same command again does nothing; \
                with --resume, an unfinished run goes on, and what has changed is done anew. The output does not depend on the \
                number of workers, nor on interruptions.

                The exit status is 0 where all pages were cleaned or not wanted, 1 where some failed, 2 where the run could not \
                go on, 64 for wrong usage, 130 where it was interrupted.

                EXAMPLES
                  wikiscour batch pages/ --output texts/
                  wikiscour batch *.warc.gz --output corpus --format jsonl --compress zstd
                  wikiscour batch enwiki.tar.gz --output corpus --language en --resume
                  wikiscour batch - --output texts/ < pages.tar
                  wikiscour batch pages/ --output texts/ --report-html report.html
                """)

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case tree, jsonl
        }

        @Argument(
            help: ArgumentHelp("Files, containers and folders; - is the standard input.", valueName: "source"),
            transform: { FilePath($0) })
        var sources: [FilePath] = []

        @Option(
            help: ArgumentHelp("A file that names sources, one a line; - is the standard input.", valueName: "file"),
            transform: { FilePath($0) })
        var filesFrom: [FilePath] = []

        @Option(
            help: ArgumentHelp("The folder that the corpus goes to.", valueName: "folder"), transform: { FilePath($0) })
        var output: FilePath

        @Option(help: "A tree of text files that mirrors the sources, or records in JSON Lines.")
        var format = Format.tree

        @Option(help: "How the files of records are packed.")
        var compress = Packing.none

        @Option(help: ArgumentHelp("The size of a file of records, before it is packed.", valueName: "size"))
        var shardSize = ByteCount(256 << 20)

        @Option(
            help: ArgumentHelp(
                "How many pages are cleaned at once. (default: the number of cores)", valueName: "number"))
        var workers: Int?

        @Flag(help: "Go on with an unfinished run, and do anew what has changed.")
        var resume = false

        @Option(
            help: ArgumentHelp("Write a report as JSON there; - is the standard output.", valueName: "file"),
            transform: { FilePath($0) })
        var report: FilePath?

        @Option(
            help: ArgumentHelp(
                "Write a report as a page of HTML there, with pictures; - is the standard output.", valueName: "file"),
            transform: { FilePath($0) })
        var reportHtml: FilePath?

        @Flag(help: "Say nothing but what goes wrong.")
        var quiet = false

        @Option(help: ArgumentHelp("Read only files and members of this name or path: '*.html'.", valueName: "pattern"))
        var include: [String] = []

        @Option(help: ArgumentHelp("Don't read files and members of this name or path.", valueName: "pattern"))
        var exclude: [String] = []

        @Option(
            help: ArgumentHelp(
                "The kinds of page that are wanted, or all: \(PageKind.allCases.map(\.rawValue).joined(separator: ", ")).",
                valueName: "kinds"))
        var kind = CommaList(argument: "article,list")!

        @Option(help: ArgumentHelp("The numbers of the namespaces that are wanted.", valueName: "numbers"))
        var namespace: CommaList?

        @Option(help: ArgumentHelp("The languages that are wanted.", valueName: "tags"))
        var language: CommaList?

        @Option(help: ArgumentHelp("The least length of a document, in characters.", valueName: "number"))
        var minLength = 0

        @Flag(help: "Of equal documents keep the first only.")
        var dropDuplicates = false

        @OptionGroup(title: "Records") var records: RecordArguments
        @OptionGroup(title: "Limits for a page") var limits: LimitArguments
        @OptionGroup(title: "Cleaning") var cleaning: CleaningArguments

        func validate() throws {
            if sources.isEmpty && filesFrom.isEmpty {
                throw ValidationError("Missing expected argument '<source> ...'")
            }
            try (sources + filesFrom).validate()
            if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers must be from 1 to 1024") }
            if compress != .none && format == .tree { throw ValidationError("--compress needs --format jsonl") }
            for name in kind.items where name != "all" && PageKind(rawValue: name) == nil {
                let names = ["all"] + PageKind.allCases.map(\.rawValue)
                throw ValidationError(
                    "there is no kind of page '\(name)'" + Spelling.hintOrList(for: name, among: names))
            }
            for number in namespace?.items ?? [] where Int(number) == nil {
                throw ValidationError("'\(number)' is no number of a namespace")
            }
        }

        private var job: BatchJob {
            var options = cleaning.options(account: false)
            limits.apply(to: &options)
            var job = BatchJob(
                sources: sources.map { .path($0) } + filesFrom.map { .list($0) }, output: output,
                cleaner: Cleaner(options: options), workerCount: workers)
            job.format = format == .tree ? .tree : .records(shardByteCount: shardSize.count, packing: compress)
            job.resumes = resume
            job.sourceOptions.fields = records.fields()
            job.sourceOptions.include = include
            job.sourceOptions.exclude = exclude
            job.sourceOptions.title = cleaning.title
            job.sourceOptions.encoding = cleaning.encoding
            job.sourceOptions.form = cleaning.input.form
            job.filter.kinds = kind.items.contains("all") ? nil : Set(kind.items.compactMap(PageKind.init))
            job.filter.namespaces = namespace.map { Set($0.items.compactMap { Int($0) }) }
            job.filter.languages = language.map { Set($0.items) }
            job.filter.minimumLength = minLength
            job.filter.dropsDuplicates = dropDuplicates
            return job
        }

        func run() throws {
            let control = BatchControl()
            System.onInterrupt { control.stop() }
            var display = ProgressDisplay(isQuiet: quiet)
            let result: BatchReport
            do throws(CorpusError) {
                result = try job.run(control: control) {
                    display.end()
                    System.writeToStandardError("wikiscour: \($0)")
                } progress: {
                    display.show($0)
                }
                display.end()
            } catch {
                display.end()
                name(error)
                if error.code == .unwritable, BatchJob.hasBegun(in: output) {
                    System.writeToStandardError(
                        "wikiscour: nothing is lost: the same command with --resume goes on from here")
                }
                throw ExitCode(2)
            }
            tell(result)
            try writeReport(result)
            if result.wasStopped { throw ExitCode(130) }
            if result.failedCount > 0 { throw ExitCode(result.cleaned + result.skippedCount > 0 ? 1 : 2) }
        }

        private func writeReport(_ result: BatchReport) throws {
            do throws(CorpusError) {
                if let report { try result.write(to: report, failuresOf: output) }
                if let reportHtml { try WholeFile.write(pictures(of: result), to: reportHtml) }
            } catch  where error.code == .closedPipe {
                // The reader has what it wanted.
            } catch {
                name(error)
                System.writeToStandardError(
                    "wikiscour: the corpus is written, only its report is not: the same command again writes it")
                throw ExitCode(2)
            }
        }

        private func pictures(of result: BatchReport) -> ContiguousArray<UInt8> {
            let sources = (sources + filesFrom).map(\.description).joined(separator: " ")
            let versions =
                "format \(Versions.format), rules \(Versions.rules), libxml2 \(Versions.libxml2)"
            let fields = records.field.flatMap { ["--field", $0] }
            return CorpusReport(
                result, command: "\(sources) → \(output) · wikiscour \(Versions.library), \(versions)",
                options: cleaning.commandOptions + fields
            ).html
        }

        /// Failures that are named at the end; the report has all.
        private static let toldFailures = 10

        private func tell(_ result: BatchReport) {
            var count = 0
            if result.failedCount > 0 {
                BatchJob.forEachFailure(in: output) { failure in
                    count += 1
                    if count > Self.toldFailures { return }
                    System.writeToStandardError("wikiscour: \(failure.key): \(failure.message) [\(failure.code)]")
                }
                if count > Self.toldFailures {
                    System.writeToStandardError(
                        "wikiscour: … and \(count - Self.toldFailures) more; --report FILE names them all")
                }
            }
            if result.wasStopped {
                System.writeToStandardError(
                    "wikiscour: interrupted; the pages in hand are finished. The same command with --resume goes on from here"
                )
            }
            if quiet { return }
            System.writeToStandardError(
                result.hadNothingToDo ? "nothing to do: \(output) is up to date\n\(result.text)" : result.text)
            if result.skipped[SkipReason.kind.rawValue] != nil {
                System.writeToStandardError(
                    "  pages of other kinds than \(kind.items.joined(separator: ", ")): --kind all takes them too")
            }
        }
    }
#endif
