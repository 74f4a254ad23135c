internal import HTMLReader

/// All rules, with an index by class, id and the other attributes: what a start tag is costs a look-up a token, however
/// many rules there are.
struct RuleIndex: Sendable {
    /// The one index. Rules are constants, so it is made once and shared by all threads.
    static let shared = RuleIndex(
        rules: RuleTableReader.read(ContentRules.table) + RuleTableReader.read(SkinRules.table))

    let rules: [Rule]
    /// Rule numbers by the token that selects them, run after run.
    private var candidates: [Candidate] = []
    private var tables: [ByteStringTable<Run>]
    private var prefixes: [[Prefix]]
    private var byTag: [Traits]

    struct Candidate: Sendable {
        var rule: UInt16
        var tag: HTMLTag
        /// Another token that must be there; empty for none.
        var second: [UInt8] = []

        func fits(_ tag: HTMLTag, _ value: Bytes) -> Bool {
            guard self.tag == .text || self.tag == tag else { return false }
            return second.isEmpty || value.holdsToken(second)
        }
    }

    struct Run: Sendable, BitwiseCopyable {
        var start: UInt16
        var count: UInt16
    }

    struct Prefix: Sendable {
        var bytes: [UInt8]
        var candidate: Candidate
    }

    init(rules: [Rule]) {
        self.rules = rules
        tables = Array(repeating: ByteStringTable(missing: Run(start: 0, count: 0)), count: Selector.Attribute.count)
        prefixes = Array(repeating: [], count: Selector.Attribute.count)
        byTag = Array(repeating: Traits(), count: 256)
        var groups: [Selector: [Candidate]] = [:]
        var order: [Selector] = []
        for (number, rule) in rules.enumerated() {
            for selector in rule.selectors {
                let candidate = Candidate(
                    rule: UInt16(number), tag: selector.tag ?? .text, second: Array(selector.second.utf8))
                if selector.attribute == .tag {
                    apply(candidate, to: &byTag[Int(candidate.tag.rawValue)])
                } else if selector.isPrefix {
                    prefixes[Int(selector.attribute.rawValue)].append(
                        Prefix(bytes: Array(selector.token.utf8), candidate: candidate))
                } else {
                    let key = Selector(tag: nil, attribute: selector.attribute, token: selector.token, isPrefix: false)
                    if groups[key] == nil { order.append(key) }
                    groups[key, default: []].append(candidate)
                }
            }
        }
        for key in order {
            let group = groups[key]!
            let run = Run(start: UInt16(candidates.count), count: UInt16(group.count))
            candidates += group
            tables[Int(key.attribute.rawValue)].insert(run, for: key.token)
        }
    }

    /// What an element is, from its name and its attributes.
    func traits(of node: HTMLTape.Node, in page: HTMLTape.View) -> Traits {
        var traits = byTag[Int(node.tag.rawValue)]
        page.forEachAttribute(of: node) { name, value in
            switch name {
            case .class: match(.class, value, node.tag, &traits)
            case .id: match(.id, value, node.tag, &traits)
            case .role: match(.role, value, node.tag, &traits)
            case .typeof: match(.typeof, value, node.tag, &traits)
            case .property: match(.property, value, node.tag, &traits)
            case .rel: match(.rel, value, node.tag, &traits)
            case .style: traits.roles.formUnion(StyleReader.roles(value))
            case .hidden where !value.equalsASCII("until-found"): traits.roles.insert(.hidden)
            default: break
            }
        }
        return traits
    }

    /// What the rules say of elements with a class, for those who have nothing but the class: the kind of the first rule
    /// that names it alone.
    func kind(ofClass name: Bytes) -> ChromeKind? {
        let attribute = Int(Selector.Attribute.class.rawValue)
        let run = tables[attribute].value(for: name)
        for index in Int(run.start)..<Int(run.start) + Int(run.count) where candidates[index].second.isEmpty {
            if let kind = rules[Int(candidates[index].rule)].kind { return kind }
        }
        for prefix in prefixes[attribute] where name.starts(with: prefix.bytes) && prefix.candidate.second.isEmpty {
            if let kind = rules[Int(prefix.candidate.rule)].kind { return kind }
        }
        return nil
    }

    private func match(
        _ attribute: Selector.Attribute, _ value: UnsafeBufferPointer<UInt8>, _ tag: HTMLTag, _ traits: inout Traits
    ) {
        value.forEachToken { token in
            let run = tables[Int(attribute.rawValue)].value(for: token)
            if run.count > 0 {
                for index in Int(run.start)..<Int(run.start) + Int(run.count) {
                    if candidates[index].fits(tag, value) { apply(candidates[index], to: &traits) }
                }
            } else {
                for prefix in prefixes[Int(attribute.rawValue)]
                where token.starts(with: prefix.bytes) && prefix.candidate.fits(tag, value) {
                    apply(prefix.candidate, to: &traits)
                }
            }
        }
    }

    private func apply(_ candidate: Candidate, to traits: inout Traits) {
        let rule = rules[Int(candidate.rule)]
        switch rule.action {
        case .role(let roles):
            traits.roles.formUnion(roles)
        case .landmark(let landmark):
            // Of two landmarks in one place the first of the list is the better.
            traits.landmark = min(traits.landmark ?? landmark, landmark)
        case .drop:
            break
        }
        guard rule.kind != nil, rule.action == .drop || traits.rule == nil else { return }
        // Of two rules that drop, the one that an option can keep says more, and then the earlier one.
        if let other = traits.rule, rules[Int(other)].action == .drop {
            let weight = (rule.kind?.option.isEmpty ?? true) ? 1 : 0
            let otherWeight = (rules[Int(other)].kind?.option.isEmpty ?? true) ? 1 : 0
            if (otherWeight, other) < (weight, candidate.rule) { return }
        }
        traits.rule = candidate.rule
        traits.drops = rule.action == .drop
    }
}

/// What the rules make of an element.
struct Traits: Sendable {
    var roles: Roles = []
    /// The rule that tells what the element is; nil for an ordinary element.
    var rule: UInt16?
    /// Whether that rule drops it.
    var drops = false
    var landmark: Landmark?
}
