internal import HTMLReader

/// Names behind a link in small letters, where each text node is a line: "is a mill on the", "river", "Velm in the north. It".
enum NodeNames {
    /// In bytes.
    private static let longestLink = 40
    private static let shortestSentence = 40
    private static let shortestRest = 20

    /// Whether a node that begins with a capital goes on with the sentence in front of it: that ends in a link of small letters, a few nodes
    /// behind its beginning, and the node leads from the name on in small letters to the sentence's end. A paragraph behind a caption looks the same; under
    /// the title of a page there is none, so that it is asked there alone.
    static func goesOn(
        _ line: ScrapeLine, behind link: ScrapeLine, of block: ScrapeLine, _ bytes: Bytes
    ) -> Bool {
        guard link.start > block.start, link.count <= longestLink, block.count >= shortestSentence,
            line.count >= shortestRest, Scalar(bytes, at: link.start).isSmallLetter,
            Scalar(bytes, at: line.start).isCapitalLetter, Scalar(bytes, at: block.start).isCapitalLetter
        else { return false }
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        guard !Bytes(rebasing: bytes[link.start..<link.end]).endsInMark, let space = text.firstIndex(of: 0x20),
            space + 1 < text.count, Scalar(text, at: space + 1).isSmallLetter,
            !SentenceOpeners.contain(Bytes(rebasing: text[..<space]))
        else { return false }
        return SentenceEnd.isAtEnd(of: text, holdsBracket: line.signs.contains(.closingBracket))
            || NodeSentences.breaksOff(line, bytes)
    }
}
