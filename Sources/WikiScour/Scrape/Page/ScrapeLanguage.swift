/// Tells the language of a flattened page by the words of its interface.
enum ScrapeLanguage {
    /// The roles whose texts are long or special enough to tell a language.
    private static let telling: [InterfaceRole] = [
        .tagline, .jumpLink, .tocHeading, .retrievedFrom, .lastModified, .categories, .footer, .menuItem, .menuHeading,
    ]

    /// The language that most lines of the interface are in; nil where they do not tell it.
    static func language(of page: ScrapePage, _ landmarks: ScrapeLandmarks) -> String? {
        let words = InterfaceWords.shared
        var votes = [Int](repeating: 0, count: words.languageCount)
        func vote(_ text: Bytes, _ role: InterfaceRole, _ weight: Int) {
            words.languages(ofLine: text, role: role) { votes[$0] += weight }
        }
        for index in page.lines.indices where !page.lines[index].roles.isEmpty && !landmarks.content.contains(index) {
            let line = page.lines[index]
            for role in telling where line.roles.contains(InterfaceRoles(role)) { vote(page.text(line), role, 1) }
        }
        var linkCount = 0
        for index in landmarks.content
        where linkCount < 12 && page.bytes[page.lines[index].end - 1] == UInt8(ascii: "]") {
            let text = page.text(page.lines[index])
            guard let start = words.startOfEditLink(atEndOf: text), start > 0 else { continue }
            linkCount += 1
            let labels = Bytes(rebasing: text[start + 1..<text.count - 1])
            let bar = labels.firstIndex(of: UInt8(ascii: "|")) ?? labels.count
            vote(Bytes(rebasing: labels[..<bar]).trimmed, .editLink, 2)
        }
        guard let most = votes.max(), most >= 2 else { return nil }
        // English stands in for what a language has not translated, so of two equals it is the other one; of two that
        // are equal otherwise, neither is known.
        let best = votes.indices.filter { votes[$0] == most }.map { words.languageCode($0) }
        if best.count == 1 { return best[0] }
        return best.count == 2 ? best.first { $0 != "en" } : best.first { mostSpoken.contains($0) }
    }

    /// Where dialects and close relatives share every word that the page shows, the largest of them is meant.
    private static let mostSpoken: Set<String> = [
        "en", "de", "fr", "es", "pt", "it", "ru", "nl", "sv", "pl", "zh", "ja", "ko", "ar", "fa", "tr", "hi",
    ]
}
