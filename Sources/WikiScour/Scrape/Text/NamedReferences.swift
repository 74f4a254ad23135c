internal import HTMLReader

/// A section that is called "References" and nothing else may mean, and holds no sentence but those of entries. Flattened, its list looks
/// like paragraphs, and an entry may be a title alone: "Results of 1997".
enum NamedReferences {
    private static let names: [StaticString] = [
        "References", "Références", "Referencias", "Referências", "Einzelnachweise",
    ]
    /// More lines without a sentence are something else.
    private static let mostLines = 40

    static func isName(_ heading: Bytes) -> Bool { names.contains { heading.equalsASCII($0) } }

    /// Whether all lines up to the next heading may be entries: they are no sentences, or one names where it was found, and all others
    /// name a year.
    ///
    /// - Parameter depth: The level of the section's heading. What is under it would go along.
    static func areAll(from start: Int, before limit: Int, depth: Int, _ page: ScrapePage) -> Bool {
        var hasEntry = false
        var hasSentence = false
        var lineCount = 0
        for index in start..<limit {
            let line = page.lines[index]
            if line.part == .heading {
                if Int(max(line.level, 2)) > depth { return false }
                break
            }
            guard line.part == .body else { continue }
            lineCount += 1
            guard lineCount <= mostLines, line.shape == .unknown || line.shape == .item else { return false }
            let text = page.text(line)
            if ReferenceLook.isEntry(text) {
                hasEntry = true
            } else if line.isProse || line.endsSentence {
                guard ReferenceLook.mayBeEntry(text) else { return false }
                hasSentence = true
            }
        }
        return hasEntry || !hasSentence
    }
}
