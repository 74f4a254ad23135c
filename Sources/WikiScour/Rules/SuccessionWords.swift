/// The words over who held an office before and who held it after, as the boxes at the ends of articles say them. Boxes
/// without a class are known by such a pair; one of the words alone may head a column of data.
struct SuccessionWords: Sendable {
    static let shared = SuccessionWords()

    private let pairs: [(before: [String], after: [String])]
    /// What the words for the one before begin with, by which nearly all cells of tables are told apart from them.
    private let heads: Set<UInt32>

    private init() {
        var pairs: [(before: [String], after: [String])] = []
        var heads: Set<UInt32> = []
        TSV.forEachRow(SuccessionTable.tsv) { fields in
            guard fields.count == 3 else { preconditionFailure("not a pair of words: \(fields)") }
            let words = fields.dropFirst().map { $0.split(separator: "|").map { $0.lowercased() } }
            pairs.append((words[0], words[1]))
            for word in words[0] {
                for form in [word, word.prefix(1).uppercased() + word.dropFirst()] {
                    Array(form.utf8).withUnsafeBufferPointer { if let head = Self.head(of: $0) { heads.insert(head) } }
                }
            }
        }
        self.pairs = pairs
        self.heads = heads
    }

    /// Whether two texts begin with a pair of the words.
    func areEnds(_ before: Bytes, _ after: Bytes) -> Bool {
        guard let head = Self.head(of: before), heads.contains(head) else { return false }
        let (before, after) = (before.string.lowercased(), after.string.lowercased())
        return pairs.contains { pair in
            pair.before.contains { before.hasPrefix($0) } && pair.after.contains { after.hasPrefix($0) }
        }
    }

    /// The first four bytes of a text, in lower case as far as they are ASCII.
    private static func head(of text: Bytes) -> UInt32? {
        guard text.count >= 4 else { return nil }
        return text.prefix(4).reduce(0) { $0 << 8 | UInt32($1.lowercasedASCII) }
    }
}
