internal import HTMLReader

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
        if name == "drop" { return .drop }
        if name.hasPrefix("landmark:") {
            guard let landmark = Landmark(name: name.dropFirst("landmark:".count)) else {
                preconditionFailure("no such landmark: \(name)")
            }
            return .landmark(landmark)
        }
        guard let role = Roles.byName[String(name)] else { preconditionFailure("no such action: \(name)") }
        return .role(role)
    }

    private static func selector(_ text: Substring) -> Selector {
        var text = text
        let isPrefix = text.last == "*"
        if isPrefix { text.removeLast() }
        if text.first == "@" {
            let parts = text.dropFirst().split(separator: "=", maxSplits: 1)
            let attribute: Selector.Attribute =
                switch parts[0] {
                case "role": .role
                case "typeof": .typeof
                case "property": .property
                case "rel": .rel
                default: preconditionFailure("no such attribute: \(text)")
                }
            return Selector(tag: nil, attribute: attribute, token: String(parts[1]), isPrefix: isPrefix)
        }
        func tag(_ name: Substring) -> HTMLTag {
            let tag = HTMLTag.named(String(name))
            // All elements without a name of their own are one tag; a rule for one of them would be a rule for all.
            precondition(tag != .other, "no such element: \(name)")
            return tag
        }
        guard let mark = text.firstIndex(where: { $0 == "." || $0 == "#" }) else {
            return Selector(tag: tag(text), attribute: .tag, token: String(text), isPrefix: false)
        }
        let name = text[..<mark].isEmpty ? nil : tag(text[..<mark])
        let tokens = text[text.index(after: mark)...].split(separator: ".", maxSplits: 1)
        return Selector(
            tag: name, attribute: text[mark] == "." ? .class : .id, token: String(tokens[0]), isPrefix: isPrefix,
            second: tokens.count > 1 ? String(tokens[1]) : "")
    }
}
