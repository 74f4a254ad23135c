#if CLI
    internal import ArgumentParser
    internal import WikiScourCorpus

    /// `wikiscour diff`: what a change of the program, of the rules or of the options does to a corpus.
    struct DiffCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "diff",
            abstract: "Compares two outputs: which documents changed, by what blocks.",
            discussion: """
                Both are output folders of a batch, folders of texts, records in JSON Lines (packed or not), or two texts. Documents are \
                known by their keys in the sources, by their paths, or by their addresses or titles. Clean one corpus with two \
                versions of the program, or with two sets of options, and see what the change does before you keep it.

                The exit status is 0 where the two are the same, 1 where they differ, 2 where one cannot be read, \
                64 for wrong usage.

                EXAMPLES
                  wikiscour batch pages/ --output before        with the program as it was
                  wikiscour batch pages/ --output after         with the program as it is now
                  wikiscour diff before after
                  wikiscour diff --summary before after         the counts alone
                  wikiscour diff --json before after | jq …     a change a line, the counts last
                """)

        @Argument(help: "The output as it was.", transform: { FilePath($0) })
        var before: FilePath

        @Argument(help: "The output as it is now.", transform: { FilePath($0) })
        var after: FilePath

        @Flag(help: "Write the counts alone.")
        var summary = false

        @Flag(help: "Write a line of JSON for each document that changed, with the whole blocks, and the counts last.")
        var json = false

        @Flag(help: "Show changed blocks in full; else of long ones what is around the change.")
        var full = false

        func validate() throws {
            if summary && full { throw ValidationError("--summary and --full exclude each other") }
            if json && full { throw ValidationError("--json always has blocks in full") }
        }

        func run() throws {
            let result: CorpusDiff.Summary
            do throws(CorpusError) {
                var diff = try CorpusDiff(from: before, to: after)
                result = try diff.run { (change) throws(CorpusError) in
                    if summary { return }
                    try write(json ? change.json : ContiguousArray(DiffText(isFull: full).text(of: change).utf8))
                }
                try write(json ? result.json : ContiguousArray(DiffText.text(of: result).utf8))
            } catch  where error.code == .closedPipe {
                return
            } catch {
                name(error)
                throw ExitCode(2)
            }
            if !result.isSame { throw ExitCode(1) }
        }

        private func write(_ line: ContiguousArray<UInt8>) throws(CorpusError) {
            try WholeFile.write(line + "\n".utf8, to: "-")
        }
    }
#endif
