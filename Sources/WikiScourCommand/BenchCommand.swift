#if CLI
    internal import ArgumentParser
    internal import WikiScour
    @_spi(Benchmarks) internal import WikiScourCorpus

    /// `wikiscour bench`: what a corpus costs to clean, on this machine.
    struct BenchCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "bench",
            abstract: "Measures how fast a corpus is cleaned, beside libxml2's bare parse of it.",
            discussion: """
                Sources are those of batch: folders, files, WARC, dumps of Wikimedia Enterprise, JSON Lines, tar, packed or not. Pages \
                are unpacked into memory before anything is measured, 32 MB at a time; then one worker cleans each to finished text, and libxml2 parses \
                the same bytes with callbacks that do nothing, in turn, three times or more. The least time of a page counts. \
                Nothing is written but the figures.

                "to SAX" (ratio_to_sax) says how many times faster cleaning is than that parse. It is told for pages of HTML in \
                UTF-8. Flattened text is no HTML: name the pages that it comes from in the same run, and its speed is compared with \
                theirs, byte for byte; else there is no ratio. Pages in JSON answers of the API have none.

                Stages: decode (encoding), sieve (MediaWiki's own markup), parse (libxml2, where the sieve declined; the lines of \
                flattened text), recognise, build, render.

                The exit status is 0 where all pages were cleaned, 1 where some failed (they are not measured), 2 where there was nothing to \
                measure, 64 for wrong usage, 130 where it was interrupted: then the figures are those of the pages so far.

                EXAMPLES
                  wikiscour bench pages/
                  wikiscour bench dump.warc.gz --limit 500M --json
                  wikiscour bench texts/ pages/                  scrapes beside their HTML
                  wikiscour bench pages/ --workers 8             8 workers beside one
                """)

        @Argument(
            help: ArgumentHelp("Files, containers and folders; - is the standard input.", valueName: "source"),
            transform: { FilePath($0) })
        var sources: [FilePath] = []

        @Option(
            help: ArgumentHelp("A file that names sources, one a line; - is the standard input.", valueName: "file"),
            transform: { FilePath($0) })
        var filesFrom: [FilePath] = []

        @Flag(help: "Write the figures as one line of JSON.")
        var json = false

        @Option(
            help: ArgumentHelp(
                "How many workers at once to compare with one; 1: don't. (default: the number of cores)",
                valueName: "number"))
        var workers: Int?

        @Option(
            help: ArgumentHelp(
                "How often to measure each page. (default: three times, more often where there are few)",
                valueName: "number"))
        var passes: Int?

        @Option(help: ArgumentHelp("Measure no more pages behind so many bytes of them: 500M, 1G.", valueName: "size"))
        var limit: ByteCount?

        @Option(help: ArgumentHelp("Read only files and members of this name or path: '*.html'.", valueName: "pattern"))
        var include: [String] = []

        @Option(help: ArgumentHelp("Don't read files and members of this name or path.", valueName: "pattern"))
        var exclude: [String] = []

        @OptionGroup(title: "Records") var records: RecordArguments
        @OptionGroup(title: "Cleaning") var cleaning: CleaningArguments

        func validate() throws {
            if sources.isEmpty && filesFrom.isEmpty {
                throw ValidationError("Missing expected argument '<source> ...'")
            }
            try (sources + filesFrom).validate()
            if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers must be from 1 to 1024") }
            if let passes, !(1...1000).contains(passes) { throw ValidationError("--passes must be from 1 to 1000") }
        }

        private var job: BenchmarkJob {
            var job = BenchmarkJob(
                of: sources.map { .path($0) } + filesFrom.map { .list($0) },
                cleaner: Cleaner(options: cleaning.options(account: false)), workerCount: workers)
            job.passes = passes
            if let limit { job.maximumByteCount = limit.count }
            job.sourceOptions.fields = records.fields()
            job.sourceOptions.include = include
            job.sourceOptions.exclude = exclude
            job.sourceOptions.title = cleaning.title
            job.sourceOptions.encoding = cleaning.encoding
            job.sourceOptions.form = cleaning.input.form
            return job
        }

        func run() throws {
            let control = BatchControl()
            System.onInterrupt { control.stop() }
            var display = ProgressDisplay(isQuiet: false)
            let report = job.run(control: control) { display.show($0) }
            display.end()
            for failure in report.failures {
                System.writeToStandardError(
                    "wikiscour: \(failure.key): \(failure.error) [\(failure.error.code.rawValue)]")
            }
            if report.failedCount > report.failures.count {
                System.writeToStandardError("wikiscour: … and \(report.failedCount - report.failures.count) more")
            }
            if report.total.pageCount == 0 {
                if report.failedCount == 0 { System.writeToStandardError("wikiscour: no pages") }
                throw ExitCode(2)
            }
            System.writeToStandardOutput(json ? report.json : ContiguousArray(report.text.utf8))
            if report.wasStopped { throw ExitCode(130) }
            if report.failedCount > 0 { throw ExitCode(1) }
        }
    }
#endif
