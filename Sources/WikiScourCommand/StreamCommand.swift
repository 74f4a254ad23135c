#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus

    /// `wikiscour stream`: one record a line in, one out.
    struct StreamCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stream",
            abstract: "Cleans records from a pipe to a pipe: one line of JSON in, one out.",
            discussion: """
                Lines come out in the order in which they went in, and as many. What cannot be cleaned comes out as \
                {"title":…,"error":{"code":…,"message":…}}. Nothing is kept but a line for each worker. This is how Spark's pipe, \
                Hadoop streaming and GNU parallel run a program.

                The exit status is 0 whatever the records held; 2 where the output could not be written.

                EXAMPLES
                  wikiscour stream < pages.jsonl > records.jsonl
                  wikiscour stream --field page=body --pass id < pages.jsonl
                  zcat pages.jsonl.gz | parallel --pipe wikiscour stream --workers 1
                """)

        @Option(
            help: ArgumentHelp(
                "How many records are cleaned at once. (default: the number of cores)", valueName: "number"))
        var workers: Int?

        @Option(
            help: ArgumentHelp(
                "Hand on these fields of each record, as they are, in an object \"passed\".", valueName: "names"))
        var pass: CommaList?

        @Flag(help: "Add to each record what was removed from the page.")
        var account = false

        @OptionGroup(title: "Records") var records: RecordArguments
        @OptionGroup(title: "Limits for a page") var limits: LimitArguments
        @OptionGroup(title: "Cleaning") var cleaning: CleaningArguments

        func validate() throws {
            if let workers, !(1...1024).contains(workers) { throw ValidationError("--workers must be from 1 to 1024") }
        }

        func run() throws {
            var options = cleaning.options(account: account)
            limits.apply(to: &options)
            var job = StreamJob(cleaner: Cleaner(options: options), workerCount: workers)
            job.account = account
            job.sourceOptions.fields = records.fields()
            job.sourceOptions.fields.passed = pass?.items ?? []
            job.sourceOptions.title = cleaning.title
            job.sourceOptions.encoding = cleaning.encoding
            job.sourceOptions.form = cleaning.input.form
            do throws(CorpusError) {
                _ = try job.run()
            } catch  where error.code == .closedPipe {
                // The reader has what it wanted.
                return
            } catch {
                name(error)
                throw ExitCode(2)
            }
        }
    }
#endif
