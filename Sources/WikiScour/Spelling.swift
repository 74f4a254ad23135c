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

    /// How many letters must be added, removed or changed to make one word of the other.
    private static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right.lowercased())
        var row = Array(0...right.count)
        for (line, letter) in left.lowercased().enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in right.indices {
                let change = diagonal + (letter == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(change, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
