#if CLI
    internal import ArgumentParser
    internal import WikiScour

    /// Names that an account tells: kinds, and rules, those of a file of rules among them.
    enum RemovalNames {
        /// - Throws: What is neither a kind nor a rule, with what was perhaps meant.
        static func check(_ names: [String], with overlay: RuleOverlay?) throws {
            let kinds = ChromeKind.allCases.map(\.rawValue)
            let known =
                kinds + RuleDescription.builtIn.map(\.id) + CodeRules.all.map(\.id) + (overlay?.ruleIDs ?? [])
            for name in names where !known.contains(name) {
                throw ValidationError(
                    "there is no kind and no rule '\(name)'"
                        + (Spelling.nearest(to: name, among: known).map { "; did you mean '\($0)'?" }
                            ?? "; the kinds are \(kinds.joined(separator: ", ")); `wikiscour rules list` shows the rules")
                )
            }
        }
    }
#endif
