/// The buttons that play a recording (``SoundButtonTable``), which are known by what they read: other links to one are names.
enum SoundButtons {
    /// In small letters.
    static let words: Set<String> = {
        var words: Set<String> = []
        TSV.forEachRow(SoundButtonTable.tsv) { words.insert(String($0[1])) }
        return words
    }()
}
