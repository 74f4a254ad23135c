/// The infobox families whose parameters are known by name (clean format, section 4.7).
struct InfoboxFamilies: Sendable {
    static let shared = InfoboxFamilies()

    struct Family: Sendable {
        /// Sets of labels in lower case; a box that has all of one is of the family.
        var requirements: [Set<String>] = []
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

    private var families: [Family] = []

    private init() {
        var byName: [String: Family] = [:]
        TSV.forEachRow(InfoboxFamilyTable.tsv) { fields in
            let name = String(fields[0])
            if fields[1] == "@requires" {
                byName[name, default: Family()].requirements.append(
                    Set(fields[2].lowercased().split(separator: "|").map(String.init)))
            } else {
                byName[name, default: Family()].keys[fields[1].lowercased()] = String(fields[2])
            }
        }
        families = byName.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The family of a box with these labels; nil for a box of its own.
    func family(of labels: [String]) -> Family? {
        let labels = Set(labels.map { $0.lowercased() })
        return families.first { $0.requirements.contains { $0.isSubset(of: labels) } }
    }
}
