/// The infobox families whose parameters are known by name (clean format, section 4.7).
struct InfoboxFamilies: Sendable {
    static let shared = InfoboxFamilies()

    struct Family: Sendable {
        var name: String
        /// The page that documents the template's parameters; empty for families of users.
        var source = ""
        /// Sets of labels in lower case; a box that has all of one is of the family.
        var requirements: [[String]] = []
        /// Parameters by label in lower case.
        var keys: [String: String] = [:]

        /// The parameter that a label shows; the label itself where none is known. A group's bullet keeps its name.
        func key(for label: String) -> String {
            if let key = keys[label.lowercased()] { return key }
            guard let parenthesis = label.firstIndex(of: "("), parenthesis > label.startIndex else { return label }
            let head = String(label[..<parenthesis]).trimmingSpaces
            return keys[head.lowercased()].map { $0 + " " + label[parenthesis...] } ?? label
        }
    }

    /// A set of labels by which a family is told.
    private struct Requirement {
        var family: Int
        /// The labels but for the first.
        var others: [String]
    }

    private(set) var families: [Family] = []
    /// Requirements by their first labels, which few boxes have: so a box costs a look-up a label.
    private var requirements: [String: [Requirement]] = [:]

    /// The names of the built-in families.
    static var names: [String] { shared.families.map(\.name) }

    /// - Parameter changes: What an overlay adds, changes and switches off. Its own families come first.
    init(changes: [FamilyChange] = []) {
        var byName: [String: Int] = [:]
        TSV.forEachRow(InfoboxFamilyTable.tsv) { fields in
            let name = String(fields[0])
            let number = byName[name] ?? families.count
            if number == families.count {
                byName[name] = number
                families.append(Family(name: name))
            }
            if fields[1] == "@source" {
                families[number].source = String(fields[2])
            } else if fields[1] == "@requires" {
                families[number].requirements.append(fields[2].lowercased().split(separator: "|").map(String.init))
            } else {
                for label in fields[1].split(separator: "|") {
                    families[number].keys[label.lowercased()] = String(fields[2])
                }
            }
        }
        var own: [Family] = []
        for change in changes {
            var family = byName[change.name].map { families[$0] } ?? Family(name: change.name)
            if change.isOff { family.requirements = [] }
            family.requirements += change.requirements.map { $0.map { $0.lowercased() } }
            for key in change.keys { family.keys[key.label.lowercased()] = key.key }
            if let number = byName[change.name] { families[number] = family } else { own.append(family) }
        }
        families = own + families
        for (number, family) in families.enumerated() {
            for set in family.requirements {
                requirements[set[0], default: []].append(Requirement(family: number, others: Array(set.dropFirst())))
            }
        }
    }

    /// The family of a box with these labels; nil for a box of its own. Where several would do it is the first of the table.
    func family(of labels: [String]) -> Family? {
        let labels = labels.map { $0.lowercased() }
        var found: Int?
        for label in labels {
            for requirement in requirements[label] ?? [] where requirement.family < found ?? .max {
                if requirement.others.allSatisfy(labels.contains) { found = requirement.family }
            }
        }
        return found.map { families[$0] }
    }
}
