/// Finds the word that somebody meant who wrote another.
package enum Spelling {
    /// The word that a slip stands for; nil where nothing is close.
    package static func nearest(to word: String, among words: [String]) -> String? {
        guard !word.isEmpty, let nearest = words.min(by: { distance($0, word) < distance($1, word) }) else {
            return nil
        }
        // Half the letters wrong is another word and not a slip, but "refs" is short for something.
        if distance(nearest, word) * 2 < max(nearest.count, word.count) { return nearest }
        return word.count >= 3 ? words.first { $0.hasPrefix(word.prefix(3)) } : nil
    }

    /// "; did you mean 'x'?", or nothing.
    package static func hint(for word: String, among words: [String]) -> String {
        nearest(to: word, among: words).map { "; did you mean '\($0)'?" } ?? ""
    }

    /// "; did you mean 'x'?", or all that it could be.
    package static func hintOrList(for word: String, among words: [String]) -> String {
        nearest(to: word, among: words).map { "; did you mean '\($0)'?" }
            ?? "; there are: \(words.joined(separator: ", "))"
    }

    /// How many letters must be added, removed, changed or swapped to make one word of the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let (left, right) = (Array(left.lowercased()), Array(right.lowercased()))
        var rows = [Array(0...right.count)]
        for (line, letter) in left.enumerated() {
            var row = [line + 1]
            for column in right.indices {
                var best = min(
                    rows[line][column] + (letter == right[column] ? 0 : 1), rows[line][column + 1] + 1, row[column] + 1)
                if line > 0, column > 0, letter == right[column - 1], left[line - 1] == right[column] {
                    best = min(best, rows[line - 1][column - 1] + 1)
                }
                row.append(best)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}
