/// Reads what a file of rules says, and collects what is wrong with it.
struct RuleOverlayReader {
    private(set) var mistakes: [JSONTree.Mistake] = []
    /// The rules of the file that selectors belong to, those of landmarks apart: of two rules only one could say what an
    /// element is.
    private var owners: [Bool: [Selector: String]] = [:]
    private var seenRules: Set<String> = []
    private var seenFamilies: Set<String> = []

    private let builtIn = Dictionary(uniqueKeysWithValues: RuleBook.builtIn.index.rules.map { ($0.id, $0) })

    /// The kinds of section that are told by name.
    private static let sectionKinds = ["references", "external-links", "see-also", "further-reading"]
    private static let labelKinds = ["label", "header", "part"]
    /// A flattened box is searched for labels up to the length of the longest at every place.
    private static let longestName = 200
    /// The index numbers them with sixteen bits.
    private static let maximumSelectorCount = 20_000

    /// The overlay; nil where its object as a whole is none. Where there are mistakes it is of no use.
    mutating func read(_ tree: JSONTree) -> RuleOverlay? {
        guard
            let fields = object(
                tree, "the file", ["name", "version", "note", "rules", "sections", "labels", "families"])
        else { return nil }
        var name = ""
        if let given = fields["name"] {
            name = string(given, "name") ?? ""
            if name.isEmpty, case .string = given.value { complain(given, "\"name\" must not be empty") }
            if name.unicodeScalars.contains(where: { $0.value < 0x20 }) {
                complain(given, "\"name\" must be one line")
            }
        } else {
            complain(tree, "\"name\" is missing: records say by it which rules made them")
        }
        let version = fields["version"].flatMap { string($0, "version") }
        var rules: [Rule] = []
        for tree in array(fields["rules"], "rules") {
            guard let rule = rule(tree) else { continue }
            rules.append(rule)
        }
        if let tree = fields["rules"],
            rules.reduce(rules.count, { $0 + $1.selectors.count }) > Self.maximumSelectorCount
        {
            complain(
                tree,
                "these are more than \(Self.maximumSelectorCount) rules and selectors; * at the end of one stands for many"
            )
        }
        let sections = names(fields["sections"], "sections", Self.sectionKinds, kind: nil) {
            SectionNames.isListed($0, in: $1) ? nil : "no section is called '\($0)' in the built-in names"
        }
        let labels = names(fields["labels"], "labels", Self.labelKinds, kind: "label") {
            InfoboxLabels.isListed($0, in: $1) ? nil : "no built-in label is '\($0)', in this letter case"
        }
        let families = array(fields["families"], "families").compactMap { family($0) }
        return RuleOverlay(
            name: name, version: version, rules: rules, sections: sections, labels: labels, families: families)
    }

    // MARK: Rules

    private mutating func rule(_ tree: JSONTree) -> Rule? {
        guard
            let fields = object(
                tree, "a rule", ["id", "kind", "action", "selectors", "add", "remove", "off", "note"])
        else { return nil }
        guard let idTree = fields["id"] else {
            complain(tree, "a rule needs an \"id\": its own, or that of the built-in rule it changes")
            return nil
        }
        guard let id = string(idTree, "id") else { return nil }
        guard !id.isEmpty,
            id.utf8.allSatisfy({ ($0 >= 0x61 && $0 <= 0x7A) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") })
        else {
            complain(idTree, "the id '\(id)' may hold only small letters, digits and hyphens")
            return nil
        }
        guard seenRules.insert(id).inserted else {
            complain(idTree, "the rule '\(id)' stands here twice; say all about it in one object")
            return nil
        }
        if let code = CodeRules.named(id) {
            let advice =
                code.kind?.option.isEmpty == false
                ? "; what it is about is kept with --keep \(code.kind!.rawValue)" : ""
            complain(idTree, "'\(id)' is code and no table's rule: it can be neither changed nor switched off\(advice)")
            return nil
        }
        if let rule = builtIn[id] { return changed(rule, tree, fields) }
        for name in ["off", "add", "remove"] where fields[name] != nil {
            complain(
                idTree,
                "there is no built-in rule '\(id)' that \"\(name)\" could be about"
                    + Spelling.hint(for: id, among: builtIn.keys.sorted()) + " (`wikiscour rules list` shows all)")
            return nil
        }
        guard let selectors = fields["selectors"] else {
            complain(
                tree,
                "a rule of your own needs \"selectors\"; there is no built-in rule '\(id)'"
                    + Spelling.hint(for: id, among: builtIn.keys.sorted()))
            return nil
        }
        var rule = Rule(id: id, kind: nil, action: .drop, selectors: [])
        readMeaning(of: &rule, tree, fields)
        rule.selectors = self.selectors(selectors, "selectors", of: rule)
        if rule.selectors.isEmpty, case .array(let list) = selectors.value, list.isEmpty {
            complain(selectors, "\"selectors\" must not be empty")
        }
        return rule
    }

    private mutating func changed(_ built: Rule, _ tree: JSONTree, _ fields: [String: JSONTree]) -> Rule? {
        var rule = built
        if let off = fields["off"] {
            guard case .bool(let isOff) = off.value else {
                complain(off, "\"off\" is true or false, not \(off.value.sort)")
                return nil
            }
            if isOff {
                for name in ["kind", "action", "selectors", "add", "remove"] {
                    guard let field = fields[name] else { continue }
                    complain(field, "a rule that is off takes no \"\(name)\"")
                }
                rule.selectors = []
                return rule
            }
        }
        readMeaning(of: &rule, tree, fields)
        if let given = fields["selectors"] {
            for name in ["add", "remove"] {
                guard let field = fields[name] else { continue }
                complain(field, "\"selectors\" replaces all selectors; leave it out to use \"\(name)\"")
            }
            rule.selectors = selectors(given, "selectors", of: rule)
            if rule.selectors.isEmpty, case .array = given.value {
                complain(given, "without selectors a rule does nothing; \"off\": true switches it off")
            }
            return rule
        }
        if let given = fields["remove"] {
            for (selector, place) in located(given, "remove") {
                if let index = rule.selectors.firstIndex(of: selector) {
                    rule.selectors.remove(at: index)
                } else {
                    complain(
                        place,
                        "the rule '\(rule.id)' has no selector '\(selector)'"
                            + Spelling.hint(for: selector.description, among: built.selectors.map(\.description))
                            + " (`wikiscour rules show \(rule.id)` shows them)")
                }
            }
            if rule.selectors.isEmpty {
                complain(given, "this leaves the rule no selector; \"off\": true switches it off")
            }
        }
        if let given = fields["add"] {
            for selector in selectors(given, "add", of: rule) where !rule.selectors.contains(selector) {
                rule.selectors.append(selector)
            }
        }
        return rule
    }

    /// Reads the kind and the action of a rule.
    private mutating func readMeaning(of rule: inout Rule, _ tree: JSONTree, _ fields: [String: JSONTree]) {
        let actionTree = fields["action"]
        if let actionTree, let name = string(actionTree, "action") {
            if let action = RuleAction(name: name) {
                if action != rule.action { rule.kind = action == .drop ? rule.kind : action.impliedKind }
                rule.action = action
            } else {
                complain(
                    actionTree,
                    "there is no action '\(name)'" + Spelling.hintOrList(for: name, among: RuleAction.names))
            }
        }
        if let kindTree = fields["kind"], let name = string(kindTree, "kind") {
            if name == "-", rule.action != .drop {
                rule.kind = nil
            } else if let kind = ChromeKind(rawValue: name) {
                if rule.action == .drop || isAllowed(kind, for: rule.action) {
                    rule.kind = kind
                } else {
                    complain(kindTree, "a rule with the action '\(rule.action.name)' drops nothing: leave \"kind\" out")
                }
            } else {
                complain(
                    kindTree,
                    "there is no kind '\(name)'"
                        + Spelling.hintOrList(for: name, among: ChromeKind.allCases.map(\.rawValue)))
            }
        } else if rule.action == .drop, rule.kind == nil {
            complain(tree, "a rule that drops needs a \"kind\", such as \"navbox\": what it drops")
        }
    }

    private func isAllowed(_ kind: ChromeKind, for action: RuleAction) -> Bool {
        switch action {
        case .landmark(.title): kind == .pageHeader
        // What it removes from articles may be more than a notice.
        case .role(.message): kind.option.isEmpty
        default: action.impliedKind == kind
        }
    }

    private mutating func selectors(_ tree: JSONTree, _ name: String, of rule: Rule) -> [Selector] {
        var selectors: [Selector] = []
        for (selector, place) in located(tree, name) {
            if let owner = owners[rule.isLandmark]?[selector] {
                complain(
                    place, "the selector '\(selector)' is one of the rule '\(owner)' already; only one can have it")
            } else {
                owners[rule.isLandmark, default: [:]][selector] = rule.id
                selectors.append(selector)
            }
        }
        return selectors
    }

    private mutating func located(_ tree: JSONTree, _ name: String) -> [(Selector, JSONTree)] {
        strings(tree, name).compactMap { text, place in
            do throws(SelectorError) {
                return (try Selector(text), place)
            } catch {
                complain(place, error.message)
                return nil
            }
        }
    }

    // MARK: Names

    private mutating func names(
        _ tree: JSONTree?, _ what: String, _ kinds: [String], kind defaultKind: String?,
        missing: (String, String?) -> String?
    ) -> [NameChange] {
        var changes: [NameChange] = []
        for tree in array(tree, what) {
            guard
                let fields = object(
                    tree, "an entry of \"\(what)\"", ["language", "kind", "add", "remove", "note"])
            else { continue }
            if fields["add"] == nil, fields["remove"] == nil {
                complain(tree, "an entry of \"\(what)\" needs \"add\" or \"remove\", with the names in an array")
            }
            var language: String?
            if let given = fields["language"], let code = string(given, "language") {
                language = code.lowercased()
                if code.isEmpty
                    || !code.utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") })
                {
                    complain(given, "'\(code)' is no code of a language; without \"language\" all are meant")
                }
            }
            if let removed = fields["remove"] {
                for (name, place) in strings(removed, "remove") {
                    if let message = missing(name, language) { complain(place, message) }
                    changes.append(NameChange(language: language, kind: "", name: name, isRemoval: true))
                }
            }
            guard let added = fields["add"] else { continue }
            var kind = defaultKind
            if let given = fields["kind"], let name = string(given, "kind") {
                kind = name
                if !kinds.contains(name) {
                    complain(
                        given, "there is no kind '\(name)' of \(what)" + Spelling.hintOrList(for: name, among: kinds))
                }
            } else if kind == nil {
                complain(tree, "\"kind\" is missing; it is one of \(kinds.joined(separator: ", "))")
            }
            for (name, place) in strings(added, "add") {
                if SectionNames.isEmpty(name) { complain(place, "a name must not be empty") }
                if name.utf8.count > Self.longestName {
                    complain(place, "a name of more than \(Self.longestName) bytes is none that a page shows")
                }
                changes.append(NameChange(language: language, kind: kind ?? "", name: name, isRemoval: false))
            }
        }
        return changes
    }

    private mutating func family(_ tree: JSONTree) -> FamilyChange? {
        guard let fields = object(tree, "a family", ["name", "requires", "keys", "off", "note"]) else { return nil }
        guard let nameTree = fields["name"] else {
            complain(tree, "a family needs a \"name\": its own, or that of the built-in family it changes")
            return nil
        }
        guard let name = string(nameTree, "name") else { return nil }
        guard seenFamilies.insert(name).inserted else {
            complain(nameTree, "the family '\(name)' stands here twice; say all about it in one object")
            return nil
        }
        let isBuiltIn = InfoboxFamilies.names.contains(name)
        var change = FamilyChange(name: name, isOff: false, requirements: [], keys: [])
        if let off = fields["off"] {
            guard case .bool(let isOff) = off.value else {
                complain(off, "\"off\" is true or false, not \(off.value.sort)")
                return nil
            }
            change.isOff = isOff
            if isOff, !isBuiltIn {
                complain(
                    nameTree,
                    "there is no built-in family '\(name)'"
                        + Spelling.hintOrList(for: name, among: InfoboxFamilies.names))
            }
        }
        for set in array(fields["requires"], "requires") {
            let labels = strings(set, "requires")
            if labels.isEmpty, case .array = set.value {
                complain(set, "a set of labels that tells the family must not be empty")
            }
            change.requirements.append(labels.map(\.0))
        }
        if let keys = fields["keys"] {
            if case .object(let members) = keys.value {
                for member in members {
                    guard let key = string(member.value, member.name) else { continue }
                    if key.trimmingSpaces.isEmpty { complain(member.value, "a key must not be empty") }
                    change.keys.append(FamilyChange.Key(label: member.name, key: key))
                }
            } else {
                complain(
                    keys,
                    "\"keys\" is an object of labels and keys, {\"Attack type\": \"Type\"}, not \(keys.value.sort)")
            }
        }
        if !isBuiltIn, !change.isOff, change.requirements.isEmpty {
            complain(
                tree,
                "a family of your own needs \"requires\": sets of labels, any of which tells it, "
                    + "such as [[\"Class\", \"Hyperdrive\"]]")
        }
        return change
    }

    // MARK: JSON

    private mutating func complain(_ tree: JSONTree, _ message: String) {
        mistakes.append(JSONTree.Mistake(offset: tree.offset, message: message))
    }

    /// The fields of an object that may have only some.
    private mutating func object(_ tree: JSONTree, _ what: String, _ names: [String]) -> [String: JSONTree]? {
        guard case .object(let members) = tree.value else {
            complain(tree, "\(what) is an object, {…}, not \(tree.value.sort)")
            return nil
        }
        for member in members where !names.contains(member.name) {
            mistakes.append(
                JSONTree.Mistake(
                    offset: member.offset,
                    message: "\(what) has no field \"\(member.name)\""
                        + Spelling.hintOrList(for: member.name, among: names)))
        }
        return Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })
    }

    private mutating func array(_ tree: JSONTree?, _ name: String) -> [JSONTree] {
        guard let tree else { return [] }
        if case .array(let elements) = tree.value { return elements }
        complain(tree, "\"\(name)\" is an array, […], not \(tree.value.sort)")
        return []
    }

    private mutating func string(_ tree: JSONTree, _ name: String) -> String? {
        if case .string(let string) = tree.value { return string }
        complain(tree, "\"\(name)\" is a string, not \(tree.value.sort)")
        return nil
    }

    private mutating func strings(_ tree: JSONTree, _ name: String) -> [(String, JSONTree)] {
        array(tree, name).compactMap { element in string(element, name).map { ($0, element) } }
    }
}
