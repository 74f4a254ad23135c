#if CLI
    internal import ArgumentParser
    internal import WikiScour
    internal import WikiScourCorpus

    /// The names of the commands: what is none is told with the one that was meant.
    enum CommandNames {
        /// Ends the program where the first words are no command's.
        static func check(_ arguments: [String]) {
            guard let complaint = complaint(about: arguments[...], WikiScourCommand.self, "wikiscour") else { return }
            System.writeToStandardError("Error: \(complaint)")
            System.exit(ExitCode.validationFailure.rawValue)
        }

        static func complaint(
            about arguments: ArraySlice<String>, _ command: any ParsableCommand.Type, _ name: String
        ) -> String? {
            guard let word = arguments.first, !word.hasPrefix("-"), word != "help" else { return nil }
            var names: [String] = []
            for command in command.configuration.subcommands {
                guard let own = command.configuration.commandName else { continue }
                if own == word { return complaint(about: arguments.dropFirst(), command, "\(name) \(word)") }
                if command.configuration.shouldDisplay { names.append(own) }
            }
            if names.isEmpty { return nil }
            if let meant = Spelling.nearest(to: word, among: names), !word.contains(".") {
                return "there is no command '\(name) \(word)'; did you mean '\(name) \(meant)'?"
            }
            let hint = names.contains("clean") ? " To clean a page: \(name) clean \(word)" : ""
            return "there is no command '\(name) \(word)', only \(names.joined(separator: ", ")).\(hint)"
        }
    }
#endif
