/// All that the cleaner knows as data and an overlay can change. One for each overlay, made with the cleaner; pages only read it.
final class RuleBook: Sendable {
    /// The rules without an overlay, shared by all cleaners.
    static let builtIn = RuleBook(index: RuleIndex(rules: builtInRules))

    /// What each element is.
    let index: RuleIndex
    /// What sections are called.
    let sectionNames: SectionNames
    private let ownLabels: InfoboxLabels?
    private let ownFamilies: InfoboxFamilies?
    /// By what records know the overlay; nil without one.
    let identity: RuleOverlay.Identity?

    /// The labels of infoboxes. Only flattened pages need them, and the built-in ones take a while to read.
    var labels: InfoboxLabels { ownLabels ?? .shared }

    /// The families of infoboxes.
    var families: InfoboxFamilies { ownFamilies ?? .shared }

    /// The built-in tables of names, with other rules.
    init(index: RuleIndex) {
        self.index = index
        sectionNames = .shared
        ownLabels = nil
        ownFamilies = nil
        identity = nil
    }

    /// The built-in rules with the changes of an overlay.
    init(_ overlay: RuleOverlay) {
        index = RuleIndex(rules: Self.rules(with: overlay.rules))
        sectionNames = overlay.sections.isEmpty ? .shared : SectionNames(changes: overlay.sections)
        ownLabels = overlay.labels.isEmpty ? nil : InfoboxLabels(changes: overlay.labels)
        ownFamilies = overlay.families.isEmpty ? nil : InfoboxFamilies(changes: overlay.families)
        identity = overlay.identity
    }

    private static let builtInRules =
        RuleTableReader.read(ContentRules.table) + RuleTableReader.read(SkinRules.table)

    /// The built-in rules, changed in their places, and behind them the others. A selector that a rule of the overlay names is
    /// its own: the built-in rules of the same sort lose it, because of two only one could say what an element is.
    private static func rules(with changes: [Rule]) -> [Rule] {
        let changed = Dictionary(uniqueKeysWithValues: changes.map { ($0.id, $0) })
        var claimed: [Bool: Set<Selector>] = [:]
        for rule in changes {
            let before = builtInRules.first { $0.id == rule.id }?.selectors ?? []
            claimed[rule.isLandmark, default: []].formUnion(Set(rule.selectors).subtracting(before))
        }
        let builtIn = builtInRules.map { rule in
            if let own = changed[rule.id] { return own }
            guard let taken = claimed[rule.isLandmark], !taken.isDisjoint(with: rule.selectors) else { return rule }
            var rule = rule
            rule.selectors.removeAll(where: taken.contains)
            return rule
        }
        let names = Set(builtInRules.map(\.id))
        return builtIn + changes.filter { !names.contains($0.id) }
    }
}

extension Rule {
    var isLandmark: Bool {
        if case .landmark = action { return true }
        return false
    }
}
