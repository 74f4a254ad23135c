#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus

    @main
    struct WikiScourCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "wikiscour",
            abstract: "Turns scraped wiki pages into clean text.",
            discussion: """
                Reads pages that MediaWiki made (whole pages in any skin and language, fragments, answers of its API) \
                and writes the article without the page around it.

                EXAMPLES
                  wikiscour clean page.html                      the text of a page
                  curl -s ADDRESS | wikiscour clean -            of a page from a pipe
                  wikiscour clean pages/ --output texts/         of every page in a folder
                  wikiscour clean pages/ --format json > out.jsonl
                  wikiscour explain page.html                    what was removed, and why
                  wikiscour batch dump.warc.gz --output corpus   a corpus, safe from interrupts
                  … | wikiscour stream | …                       JSON in and out, line by line
                  wikiscour diff before after                    what a change does to a corpus
                  wikiscour bench pages/                         how fast that is here
                  wikiscour rules list                           the rules; --rules adds more
                """,
            version: """
                wikiscour \(Versions.library)
                format \(Versions.format)
                rules \(Versions.rules)
                libxml2 \(Versions.libxml2)
                """,
            subcommands: [
                CleanCommand.self, ExplainCommand.self, BatchCommand.self, StreamCommand.self, DiffCommand.self,
                BenchCommand.self, RulesCommand.self, ManualCommand.self,
            ])

        static func main() {
            // So that `wikiscour … | head` is a clean end and not a death by signal.
            System.ignoreClosedPipes()
            CommandNames.check(Array(CommandLine.arguments.dropFirst()))
            main(nil)
        }
    }
#else
    internal import WikiScourCorpus

    @main
    struct WikiScourCommand {
        static func main() {
            System.writeToStandardError("wikiscour: built without the trait CLI, which holds the command line")
            System.exit(2)
        }
    }
#endif
