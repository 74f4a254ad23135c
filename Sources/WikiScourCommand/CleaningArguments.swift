#if CLI
    public import ArgumentParser
    public import WikiScour
    internal import WikiScourCorpus

    /// The options that decide what comes out; `clean` and `explain` share them, so that one explains the other.
    struct CleaningArguments: ParsableArguments {
        @Option(
            help: ArgumentHelp("Keep these kinds of content, separated by commas.", valueName: "kinds"),
            transform: ContentKindList.init)
        var keep: [ContentKindList] = []

        @Option(
            help: ArgumentHelp("Drop these kinds of content, separated by commas.", valueName: "kinds"),
            transform: ContentKindList.init)
        var drop: [ContentKindList] = []

        @Option(
            help: ArgumentHelp(
                """
                The title of pages that carry none. (default: the file's name without its extension, \
                _ read as a space)
                """))
        var title: String?

        @Option(help: "How infobox entries are named: by the template's parameters where known, or as displayed.")
        var infoboxKeys = InfoboxKeys.canonical

        @Option(
            help: ArgumentHelp(
                "The pages' character encoding, where they do not show it themselves.", valueName: "name"))
        var encoding: String?

        @Option(
            help: ArgumentHelp(
                "Rules of your own, on top of the built-in ones; `wikiscour rules` tells how.", valueName: "file"),
            completion: .file(extensions: ["json"]), transform: RuleFile.init)
        var rules: RuleFile?

        @Option(help: "What the pages are: HTML, flattened scrapes, or auto to find out for each.")
        var input = InputChoice.auto

        private var kept: ContentKinds { keep.reduce([]) { $0.union($1.kinds) } }
        private var dropped: ContentKinds { drop.reduce([]) { $0.union($1.kinds) } }

        func validate() throws {
            let both = kept.intersection(dropped)
            if !both.isEmpty { throw ValidationError("both kept and dropped: \(ContentKindList.names(in: both))") }
            if let encoding, !PageHints.isEncoding(encoding) {
                throw ValidationError(
                    "no encoding is called '\(encoding)'; names are those of the web, such as windows-1251")
            }
        }

        /// The options as they were given, for a command that is to do the same.
        var commandOptions: [String] {
            var words: [String] = []
            if !kept.isEmpty { words += ["--keep", ContentKindList.list(of: kept)] }
            if !dropped.isEmpty { words += ["--drop", ContentKindList.list(of: dropped)] }
            if let title { words += ["--title", title] }
            if infoboxKeys != .canonical { words += ["--infobox-keys", infoboxKeys.rawValue] }
            if let encoding { words += ["--encoding", encoding] }
            if input != .auto { words += ["--input", input.rawValue] }
            if let rules { words += ["--rules", rules.path] }
            return words
        }

        func options(account: Bool) -> CleaningOptions {
            CleaningOptions(
                keep: ContentKinds.canonical.union(kept).subtracting(dropped), infoboxKeys: infoboxKeys,
                account: account, rules: rules?.overlay)
        }
    }

    extension InfoboxKeys: ExpressibleByArgument {}

    /// What the pages are taken for.
    enum InputChoice: String, CaseIterable, ExpressibleByArgument {
        case auto, html, scrape

        var form: InputDescription.Form? {
            switch self {
            case .auto: nil
            case .html: .html
            case .scrape: .scrape
            }
        }
    }

    extension [FilePath] {
        func validate() throws {
            if count(where: { $0 == FilePath("-") }) > 1 {
                throw ValidationError("the standard input (-) can be read once only")
            }
        }
    }
#endif
