/// The titles and categories by which pages say that they only lead on to others.
struct Disambiguation: Sendable {
    static let shared = Disambiguation()

    private var suffixes: Set<String> = []
    private var categories: Set<String> = []

    private init() {
        TSV.forEachRow(DisambiguationTable.tsv) { fields in
            if fields[1] == "suffix" {
                suffixes.insert(fields[2].lowercased())
            } else {
                categories.insert(fields[2].lowercased())
            }
        }
    }

    func isTold(by title: String, _ pageCategories: [String], _ language: String?) -> Bool {
        if pageCategories.contains(where: { categories.contains($0.lowercased()) }) { return true }
        guard let last = title.last, last == ")" || last == "）",
            let open = title.lastIndex(where: { $0 == "(" || $0 == "（" })
        else { return false }
        return suffixes.contains(title[title.index(after: open)...].dropLast().lowercased())
    }
}
