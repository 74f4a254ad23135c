/// A rule as people read it: what `wikiscour rules` tells.
package struct RuleDescription: Sendable {
    private let rule: Rule

    /// The built-in rules, in their order.
    package static let builtIn = RuleBook.builtIn.index.rules.map(RuleDescription.init)

    private init(_ rule: Rule) {
        self.rule = rule
    }

    package var id: String { rule.id }
    /// What it removes; nil for a rule that only tells what something is.
    package var kind: ChromeKind? { rule.kind }
    package var action: String { rule.action.name }
    package var selectors: [String] { rule.selectors.map(\.description) }
    /// Whose markup it is about, and since when.
    package var note: String { RuleNotes.note(on: rule.id) ?? "" }

    /// The rule as an overlay writes it, indented for people.
    package var json: String {
        var lines = ["\"id\": \(Self.quoted(id))"]
        if let kind { lines.append("\"kind\": \(Self.quoted(kind.rawValue))") }
        lines.append("\"action\": \(Self.quoted(action))")
        lines.append("\"selectors\": [\n    " + Self.wrapped(selectors.map(Self.quoted)) + "\n  ]")
        if !note.isEmpty { lines.append("\"note\": \(Self.quoted(note))") }
        return "{\n  " + lines.joined(separator: ",\n  ") + "\n}"
    }

    /// Words with commas, as many a line as fit.
    private static func wrapped(_ words: [String]) -> String {
        var lines = [""]
        for (number, word) in words.enumerated() {
            let word = number == words.count - 1 ? word : word + ","
            if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count > 96 { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: "\n    ")
    }

    /// Names and notes hold no character that JSON must escape but these.
    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
