internal import HTMLReader

/// Words that begin sentences, and hardly ever are a caption, a heading or a link by themselves.
enum SentenceOpeners {
    private static let words: Set<[UInt8]> = Set(
        """
        The In On At After Since According Beginning From For As While During Another Other More Most Many Some Several
        Having This These It He She They Their By With To Although Because When If Both Each One Once Numerous Followed
        Before Under There Later Im Am Nach Seit Bei Mit Während Dans Depuis Après Selon Durant En Tras Según Durante Nel
        Dopo Secondo Em Após W Po Na Podle Ve В На После С
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

    /// In bytes: those of the longest word.
    private static let longest = words.map(\.count).max()!

    static func contain(_ word: Bytes) -> Bool {
        word.count <= longest && words.contains(Array(word))
    }
}
