/// What a rule does with an element that it fits.
enum RuleAction: Sendable, Hashable {
    /// Takes it out, unless an option keeps its kind.
    case drop
    /// Gives it a meaning that the builder acts upon.
    case role(Roles)
    /// Tells the survey where something of the page stands.
    case landmark(Landmark)
}

extension RuleAction {
    private static let landmarkPrefix = "landmark:"

    /// The action of a name in the tables of rules: `drop`, a role, or a landmark as `landmark:content`.
    init?(name: String) {
        if name == "drop" {
            self = .drop
        } else if name.hasPrefix(Self.landmarkPrefix) {
            guard let landmark = Landmark(name: name.dropFirst(Self.landmarkPrefix.count)) else { return nil }
            self = .landmark(landmark)
        } else if let roles = Roles.byName[name] {
            self = .role(roles)
        } else {
            return nil
        }
    }

    /// The name in the tables of rules.
    var name: String {
        switch self {
        case .drop: "drop"
        case .landmark(let landmark): Self.landmarkPrefix + landmark.name
        case .role(let roles): Roles.byName.first { $0.value == roles }?.key ?? ""
        }
    }

    /// All names.
    static var names: [String] {
        ["drop"] + Roles.byName.keys.sorted() + Landmark.allCases.map { landmarkPrefix + $0.name }
    }

    /// The kind of what gets a role, by which options keep and drop it; nil where the rule says the kind, or there is none.
    var impliedKind: ChromeKind? {
        switch self {
        case .drop, .landmark: nil
        case .role(.infobox), .role(.geography): .infobox
        case .role(.references): .references
        case .role(.figure): .captions
        case .role(.math): .math
        case .role(.code): .code
        case .role(.message): .maintenance
        case .role: nil
        }
    }
}
