/// Entries of reference lists on a page that is one line: nothing tells where the last of a list ends. A table in the article may have
/// notes, and all that follows them must not go with the last.
enum OneLineEntries {
    /// In bytes: no entry is longer.
    private static let longest = 1500
    /// In bytes: within so many, sources have one of the signs by which they are known.
    private static let bytesPerSign = 700
    private static let fewestSentences = 5

    /// Where an entry ends, behind its first sentence, if the article goes on in the text that it begins; nil where that is the list.
    static func end(of text: Bytes) -> Int? {
        guard text.count > longest, let end = SentenceEnd.startOfSecond(in: text), end > 0, end < longest else {
            return nil
        }
        let rest = Bytes(rebasing: text[end...])
        guard ReferenceLook.signCount(in: rest) * bytesPerSign < rest.count,
            OneLineBoxes.holdsArticle(rest, mostSentences: fewestSentences)
        else { return nil }
        return end
    }
}
