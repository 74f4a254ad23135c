#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus

    /// `wikiscour rules`: the rules that there are, and files of one's own.
    struct RulesCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "rules",
            abstract: "Shows the rules, and checks files of rules of your own.",
            discussion: """
                A rule says which elements of a page are what, and what becomes of them. A file of rules goes on top of the \
                built-in ones: --rules FILE of clean, explain, batch, stream and bench. It is JSON:

                  {
                    "name": "mywiki",
                    "rules": [
                      { "id": "lore-box", "kind": "navbox", "selectors": [".lore-box", "div#lore-*"] },
                      { "id": "hatnote", "add": [".see-page"] },
                      { "id": "stub", "off": true }
                    ],
                    "sections": [ { "language": "en", "kind": "references", "add": ["Scrolls"] } ],
                    "labels": [ { "language": "en", "add": ["Homeworld"] } ]
                  }

                All that it may hold is told in the documentation ("Write a rule").

                EXAMPLES
                  wikiscour rules list                           all rules
                  wikiscour rules show hatnote                   one, as a file of rules has it
                  wikiscour rules check mywiki.json              whether a file is right
                  wikiscour explain page.html --rules mywiki.json
                """,
            subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesCheckCommand.self])
    }

    /// `wikiscour rules list`.
    struct RulesListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Lists the built-in rules: id, kind, what they do, whose markup they are about.",
            discussion: """
                EXAMPLES
                  wikiscour rules list
                  wikiscour rules list --kind navbox,sidebar
                  wikiscour rules list --selectors | grep portal
                """)

        @Option(
            help: ArgumentHelp("List only rules about these kinds.", valueName: "kinds"), transform: ChromeKindList.init
        )
        var kind: [ChromeKindList] = []

        @Flag(help: "Show what each rule goes by in place of the note.")
        var selectors = false

        func run() throws {
            let kinds = kind.flatMap(\.kinds)
            var rows = RuleDescription.builtIn.filter { kinds.isEmpty || ($0.kind.map(kinds.contains) ?? false) }.map {
                [$0.id, $0.kind?.rawValue ?? "-", $0.action, selectors ? $0.selectors.joined(separator: " ") : $0.note]
            }
            rows += CodeRules.all.filter { kinds.isEmpty || ($0.kind.map(kinds.contains) ?? false) }.map {
                [$0.id, $0.kind?.rawValue ?? "-", "code", selectors ? "-" : $0.note]
            }
            let head = ["rule", "kind", "action", selectors ? "selectors" : "about"]
            let lines = Columns.lines([head] + rows, indent: 0)
            System.writeToStandardOutput(ContiguousArray(lines.joined(separator: "\n").utf8))
        }
    }

    /// `wikiscour rules show`.
    struct RulesShowCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "Shows a rule as a file of rules has it, ready to be changed.",
            discussion: """
                EXAMPLES
                  wikiscour rules show hatnote
                """)

        @Argument(help: "The rule's id, as explain and the account tell it.")
        var id: String

        func run() throws {
            if let rule = RuleDescription.builtIn.first(where: { $0.id == id }) {
                System.writeToStandardOutput(ContiguousArray(rule.json.utf8))
            } else if let rule = CodeRules.all.first(where: { $0.id == id }) {
                let kind = rule.kind.map { " (\($0.rawValue))" } ?? ""
                System.writeToStandardOutput(
                    ContiguousArray("\(id)\(kind): \(rule.note). It is code, and no file of rules can change it.".utf8))
            } else {
                let names = RuleDescription.builtIn.map(\.id) + CodeRules.all.map(\.id)
                let hint = Spelling.nearest(to: id, among: names).map { "did you mean '\($0)'?" }
                throw ValidationError("there is no rule '\(id)'; " + (hint ?? "`wikiscour rules list` shows all"))
            }
        }
    }

    /// `wikiscour rules check`.
    struct RulesCheckCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Checks files of rules, and names every mistake with its line.",
            discussion: """
                The exit status is 0 where all files are right, 1 where one is not.

                EXAMPLES
                  wikiscour rules check mywiki.json
                """)

        @Argument(help: "Files of rules; - is the standard input.")
        var files: [String]

        func run() throws {
            var isRight = true
            for file in files {
                do {
                    let overlay = try RuleFile(file).overlay
                    let line = "\(file): \(overlay.identity): \(overlay.summary)"
                    System.writeToStandardOutput(ContiguousArray(line.utf8))
                } catch let error as ValidationError {
                    isRight = false
                    System.writeToStandardError(error.message)
                }
            }
            if !isRight { throw ExitCode(1) }
        }
    }

    /// Kinds of what is removed, as accounts name them, separated by commas.
    struct ChromeKindList {
        let kinds: [ChromeKind]

        init(_ argument: String) throws {
            kinds = try argument.split(separator: ",").map { part in
                guard let kind = ChromeKind(rawValue: String(part)) else {
                    let names = ChromeKind.allCases.map(\.rawValue)
                    throw ValidationError(
                        "there is no kind '\(part)'" + Spelling.hintOrList(for: String(part), among: names))
                }
                return kind
            }
        }
    }
#endif
