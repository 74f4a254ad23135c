/// What the buttons read that fold a part of a page (``ToggleTable``). Their class is also that of the heads of such parts, which are text.
struct ToggleWords: Sendable {
    static let shared = ToggleWords()

    /// What buttons begin with, and what they hold somewhere, in small letters.
    private var beginnings: [[Unicode.Scalar]] = []
    private var calls: [[Unicode.Scalar]] = []

    private init() {
        TSV.forEachRow(ToggleTable.tsv) { fields in
            guard fields.count == 3 else { preconditionFailure("not a word of a button: \(fields)") }
            let word = Array(fields[2].unicodeScalars)
            if fields[1] == "first" { beginnings.append(word) } else { calls.append(word) }
        }
    }

    /// Whether a text is what a button reads.
    func areOfButton(_ text: String) -> Bool {
        let scalars = Array(text.lowercased().unicodeScalars)
        guard let first = scalars.firstIndex(where: { $0.properties.isAlphabetic }) else { return false }
        if beginnings.contains(where: { Self.stands($0, in: scalars, at: first) }) { return true }
        return scalars.indices.contains { index in
            (index == 0 || !scalars[index - 1].properties.isAlphabetic || !Self.hasSpaces(scalars[index]))
                && calls.contains { scalars[index...].starts(with: $0) }
        }
    }

    private static func stands(_ word: [Unicode.Scalar], in text: [Unicode.Scalar], at index: Int) -> Bool {
        guard text[index...].starts(with: word) else { return false }
        let end = index + word.count
        return end == text.count || !hasSpaces(text[end]) || !text[end].properties.isAlphabetic
    }

    /// Whether a letter is of a script that puts spaces between words.
    private static func hasSpaces(_ letter: Unicode.Scalar) -> Bool { letter.value < 0x2E80 }
}
