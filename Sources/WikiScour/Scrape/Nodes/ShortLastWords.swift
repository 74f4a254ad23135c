/// Words of two letters that end sentences and headings, though nearly all others lead on or are abbreviations: "The ash of it".
enum ShortLastWords {
    private static let words: [StaticString] = [" it", " us", " me", " so", " up", " is"]

    /// Whether a text ends in one.
    static func end(_ text: Bytes) -> Bool { words.contains { text.hasSuffixASCII($0) } }
}
