/// Boxes of navigation on a page that is one line: nothing tells where one ends.
enum OneLineBoxes {
    /// How many sentences the names in a box behind the article may read like, and how long one of the article is at least, in bytes.
    static let mostSentences = 2
    private static let shortestSentence = 40

    /// Whether the article goes on in a text that begins as a box, as it does behind one beside the lead.
    ///
    /// - Parameter mostSentences: How many sentences are none of the article.
    static func holdsArticle(_ text: Bytes, mostSentences: Int = mostSentences) -> Bool {
        var count = SentenceEnd.isAtEnd(of: text) ? 1 : 0
        if count > mostSentences { return true }
        var start = 0
        while let next = SentenceEnd.startOfSecond(in: Bytes(rebasing: text[start...])) {
            if next >= shortestSentence, isSentence(Bytes(rebasing: text[start..<start + next])) { count += 1 }
            if count > mostSentences { return true }
            start += next
        }
        return false
    }

    /// In bytes: how far behind the links to its template a box's title is looked at.
    private static let reachOfTitle = 120

    /// Whether a box is the route of a line or the ranking of a country's towns, which stand beside the text of a section.
    static func beginsChart(_ text: Bytes) -> Bool {
        let head = Bytes(rebasing: text.prefix(reachOfTitle))
        return head.contains(" Legend ") || head.contains("Largest cities or towns in ")
    }

    private static let fewestSmallWords = 4

    /// Whether words in small letters stand in a text, or such as are of no Latin script: names, which boxes hold, have few.
    private static func isSentence(_ text: Bytes) -> Bool {
        var count = 0
        for index in text.indices.dropLast() where text[index] == 0x20 {
            let next = text[index + 1]
            if next >= 0xC4 || (next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z")) { count += 1 }
        }
        return count >= fewestSmallWords && count * 4 >= text.spaceCount || text.holdsByte(from: 0xE3)
    }
}
