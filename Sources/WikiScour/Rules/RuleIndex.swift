internal import HTMLReader

/// All rules, with an index by class, id and the other attributes: what a start tag is costs a look-up a token, however
/// many rules there are.
struct RuleIndex: Sendable {
    let rules: [Rule]
    /// Rule numbers by the token that selects them, run after run.
    private var candidates: [Candidate] = []
    private var tables: [ByteStringTable<Run>]
    private var prefixes: [[Prefix]]
    /// For each kind of attribute, which bytes a prefix begins with.
    private var beginsPrefix: [[Bool]]
    /// Which pairs of bytes the ids begin with that rules are about, a bit for each.
    private var idBeginnings = [UInt64](repeating: 0, count: 1024)
    private var byTag: [Traits]

    /// How often a value is looked through for the second token of a rule. There are fewer such rules; only a value that
    /// repeats one token again and again needs more.
    private static let mostSearches = 256

    struct Candidate: Sendable {
        var rule: UInt16
        var tag: HTMLTag
        /// Another token that must be there; empty for none.
        var second: [UInt8] = []

        /// - Parameter searches: How often another token may still be looked for.
        @inline(__always)
        func fits(_ tag: HTMLTag, _ value: Bytes, _ searches: inout Int) -> Bool {
            guard self.tag == .text || self.tag == tag else { return false }
            if second.isEmpty { return true }
            searches -= 1
            return searches >= 0 && value.holdsToken(second)
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
        beginsPrefix = Array(repeating: Array(repeating: false, count: 256), count: Selector.Attribute.count)
        byTag = Array(repeating: Traits(), count: 256)
        var groups: [Selector: [Candidate]] = [:]
        var order: [Selector] = []
        for (number, rule) in rules.enumerated() {
            for selector in rule.selectors {
                if selector.attribute == .id {
                    let beginning = selector.token.utf8.prefix(2).reduce(0) { $0 << 8 | Int($1) }
                    precondition(selector.token.utf8.count > 1, "too short an id: \(selector.token)")
                    idBeginnings[beginning >> 6] |= 1 << UInt64(beginning & 63)
                }
                let candidate = Candidate(
                    rule: UInt16(number), tag: selector.tag ?? .text, second: Array(selector.second.utf8))
                if selector.attribute == .tag {
                    apply(candidate, to: &byTag[Int(candidate.tag.rawValue)])
                } else if selector.isPrefix {
                    let prefix = Prefix(bytes: Array(selector.token.utf8), candidate: candidate)
                    prefixes[Int(selector.attribute.rawValue)].append(prefix)
                    beginsPrefix[Int(selector.attribute.rawValue)][Int(prefix.bytes[0])] = true
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
        var traits = traits(of: node.tag)
        page.forEachAttribute(of: node) { name, value in
            merge(self.traits(of: name, value, node.tag), into: &traits)
        }
        return traits
    }

    /// What an element is by its name.
    @inline(__always)
    func traits(of tag: HTMLTag) -> Traits { byTag[Int(tag.rawValue)] }

    /// What an element of a certain name is by one of its attributes.
    func traits(of name: HTMLAttribute, _ value: Bytes, _ tag: HTMLTag) -> Traits {
        var traits = Traits()
        switch name {
        case .class: match(.class, value, tag, &traits)
        case .id: match(.id, value, tag, &traits)
        case .role: match(.role, value, tag, &traits)
        case .typeof: match(.typeof, value, tag, &traits)
        case .property: match(.property, value, tag, &traits)
        case .rel: match(.rel, value, tag, &traits)
        case .style: traits.roles = StyleReader.roles(value)
        case .align where tag == .table || tag == .div:
            if value.equalsFolded("right") || value.equalsFolded("left") { traits.roles = .floating }
        case .hidden where !value.equalsASCII("until-found"): traits.roles.insert(.hidden)
        default: break
        }
        return traits
    }

    /// Whether a rule may be about an id, by its first two bytes. Most ids are anchors, and none.
    @inline(__always)
    func mayKnow(id: Bytes) -> Bool {
        guard id.count > 1, !id[0].isHTMLSpace else { return !id.isEmpty }
        let beginning = Int(id[0]) << 8 | Int(id[1])
        return idBeginnings[beginning >> 6] >> UInt64(beginning & 63) & 1 != 0 || id.contains { $0.isHTMLSpace }
    }

    /// What the rules say of elements with a class, for those who have nothing but the class: the kind of the first rule
    /// that names it alone.
    func kind(ofClass name: Bytes) -> ChromeKind? { rule(ofClass: name)?.kind }

    /// The first rule with a kind that names a class alone.
    func rule(ofClass name: Bytes) -> Rule? {
        guard !name.isEmpty else { return nil }
        let attribute = Int(Selector.Attribute.class.rawValue)
        let run = tables[attribute].value(for: name)
        for index in Int(run.start)..<Int(run.start) + Int(run.count) where candidates[index].second.isEmpty {
            let rule = rules[Int(candidates[index].rule)]
            if rule.kind != nil { return rule }
        }
        guard beginsPrefix[attribute][Int(name[0])] else { return nil }
        for prefix in prefixes[attribute] where name.starts(with: prefix.bytes) && prefix.candidate.second.isEmpty {
            let rule = rules[Int(prefix.candidate.rule)]
            if rule.kind != nil { return rule }
        }
        return nil
    }

    private func match(
        _ attribute: Selector.Attribute, _ value: UnsafeBufferPointer<UInt8>, _ tag: HTMLTag, _ traits: inout Traits
    ) {
        var searches = Self.mostSearches
        value.forEachToken { token in
            let run = tables[Int(attribute.rawValue)].value(for: token)
            if run.count > 0 {
                for index in Int(run.start)..<Int(run.start) + Int(run.count) {
                    if candidates[index].fits(tag, value, &searches) { apply(candidates[index], to: &traits) }
                }
            } else if beginsPrefix[Int(attribute.rawValue)][Int(token[0])] {
                for prefix in prefixes[Int(attribute.rawValue)]
                where token.starts(with: prefix.bytes) && prefix.candidate.fits(tag, value, &searches) {
                    apply(prefix.candidate, to: &traits)
                }
            }
        }
    }

    private func apply(_ candidate: Candidate, to traits: inout Traits) {
        let rule = rules[Int(candidate.rule)]
        var found = Traits()
        switch rule.action {
        case .role(let roles): found.roles = roles
        case .landmark(let landmark): found.landmark = landmark
        case .drop: break
        }
        if let kind = rule.kind {
            found.rule = candidate.rule
            found.drops = rule.action == .drop
            // Of two rules that drop, the one that an option can keep says more, and then the earlier one.
            found.yields = kind.option.isEmpty
        }
        merge(found, into: &traits)
    }

    /// Adds what one attribute says to what is known of the element.
    @inline(__always)
    func merge(_ found: Traits, into traits: inout Traits) {
        if found.isNothing { return }
        traits.roles.formUnion(found.roles)
        if let landmark = found.landmark {
            // Of two landmarks in one place the first of the list is the better.
            traits.landmark = min(traits.landmark ?? landmark, landmark)
        }
        guard found.rule != nil, found.drops || traits.rule == nil else { return }
        if traits.rule != nil, traits.drops, traits.rank < found.rank { return }
        traits.rule = found.rule
        traits.drops = found.drops
        traits.yields = found.yields
    }
}

/// What the rules make of an element. Eight bytes, because every node has its own.
struct Traits: Sendable, BitwiseCopyable {
    struct Flags: OptionSet, BitwiseCopyable {
        let rawValue: UInt8
        static let drops = Flags(rawValue: 1)
        static let yields = Flags(rawValue: 2)
    }

    var roles: Roles = []
    /// The rule's number; the greatest for none. An optional would take twice as much.
    private var ruleNumber = UInt16.max
    private var flags: Flags = []
    var landmark: Landmark?

    /// The rule that tells what the element is; nil for an ordinary element.
    var rule: UInt16? {
        get { ruleNumber == .max ? nil : ruleNumber }
        set { ruleNumber = newValue ?? .max }
    }

    /// Whether that rule drops the element.
    var drops: Bool {
        get { flags.contains(.drops) }
        set { if newValue { flags.insert(.drops) } else { flags.remove(.drops) } }
    }

    /// Whether another rule that drops says more, because an option can keep what it is about.
    var yields: Bool {
        get { flags.contains(.yields) }
        set { if newValue { flags.insert(.yields) } else { flags.remove(.yields) } }
    }

    /// How much the rule counts against another one that drops; the lower the more.
    var rank: UInt16 { (yields ? 1 << 15 : 0) | ruleNumber }

    /// Whether the rules say nothing, as they do of most elements.
    @inline(__always)
    var isNothing: Bool { roles.rawValue == 0 && ruleNumber == .max && landmark == nil }
}
