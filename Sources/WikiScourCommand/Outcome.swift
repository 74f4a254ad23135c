#if CLI
    internal import ArgumentParser
    internal import WikiScourCorpus

    /// Names a failure on the standard error.
    func name(_ error: CorpusError) {
        System.writeToStandardError("wikiscour: \(error)")
    }

    extension CorpusJob {
        /// Runs the job, reports failures, and throws the exit status that tells the outcome.
        func runToExit(_ pages: PageFiles, of paths: [FilePath], into sink: some PageSink) throws {
            let summary: Summary
            do throws(CorpusError) {
                summary = try run(pages, into: sink, report: name)
            } catch  where error.code == .closedPipe {
                // The reader has what it wanted.
                return
            } catch {
                name(error)
                throw ExitCode(2)
            }
            if summary == Summary() {
                name(CorpusError(.unreadable, paths[0], "no pages"))
            }
            if summary.cleaned == 0 { throw ExitCode(2) }
            if summary.failed > 0 { throw ExitCode(1) }
        }
    }
#endif
