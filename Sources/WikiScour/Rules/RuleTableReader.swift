/// Reads the rule tables. They are our own, so a line that cannot be read is a bug, and stops.
enum RuleTableReader {
    static func read(_ table: StaticString) -> [Rule] {
        var rules: [Rule] = []
        // Bytes, because hundreds of lines are read before the first page.
        for line in table.description.utf8.split(separator: 0x0A) {
            let line = line.drop { $0 == 0x20 }
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            rules.append(rule(Substring(line)))
        }
        return rules
    }

    private static func rule(_ line: Substring) -> Rule {
        let fields = line.utf8.split(separator: 0x20).map { Substring($0) }
        guard fields.count >= 6, fields[4] == ":" else { preconditionFailure("not a rule: \(line)") }
        let kind = fields[1] == "-" ? nil : ChromeKind(rawValue: String(fields[1]))
        precondition(fields[1] == "-" || kind != nil, "no such kind: \(fields[1])")
        return Rule(
            id: String(fields[0]), kind: kind, action: action(fields[2]), page: String(fields[3]),
            selectors: fields[5...].map(selector))
    }

    private static func action(_ name: Substring) -> RuleAction {
        guard let action = RuleAction(name: String(name)) else { preconditionFailure("no such action: \(name)") }
        return action
    }

    private static func selector(_ text: Substring) -> Selector {
        do throws(SelectorError) {
            return try Selector(text)
        } catch {
            preconditionFailure(error.message)
        }
    }
}
