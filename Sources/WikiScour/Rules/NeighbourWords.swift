/// The words by which a page leads to the one before it, the one after it and the one above it (``NeighbourTable``).
struct NeighbourWords: Sendable {
    enum Sort: Sendable {
        /// "Previous", "Next", "Back to"
        case neighbour
        /// "Up", "Contents"
        case above
        /// No word at all.
        case mark
    }

    static let shared = NeighbourWords()

    private var sorts: [String: Sort] = [:]
    /// What stands in front of the name of a page, with the space behind it.
    private var leads: [String] = []

    private init() {
        TSV.forEachRow(NeighbourTable.tsv) { fields in
            guard fields.count == 4 else { preconditionFailure("not words of neighbours: \(fields)") }
            for word in fields[1].split(separator: "|") { sorts[String(word)] = .neighbour }
            for word in fields[2].split(separator: "|") { sorts[String(word)] = .above }
            for word in fields[3].split(separator: "|") {
                sorts[String(word)] = .neighbour
                leads.append(word + " ")
            }
        }
    }

    /// What the words of a short text are, without the marks round them; nil for other words.
    func sort(of text: Bytes) -> Sort? {
        let scalars = Array(text.string.lowercased().unicodeScalars)
        guard let first = scalars.firstIndex(where: { !Self.isMark($0) }),
            let last = scalars.lastIndex(where: { !Self.isMark($0) })
        else { return .mark }
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[first...last])
        return sorts[String(word)]
    }

    /// The same of the words of a link, which may have the name of its page in them: "Back to Ostra Mill".
    func sort(ofLink text: Bytes) -> Sort? {
        if let sort = sort(of: text) { return sort }
        let words = text.string.lowercased()
        return leads.contains { words.hasPrefix($0) } ? .neighbour : nil
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar == ":" || scalar == "：" || scalar == "." || LinkBar.mayFrameLink(scalar)
    }
}
