extension UnsafeBufferPointer<UInt8> {
    /// Whether a text ends in what is written together with the word behind it, which a link parted from it: the article of
    /// "l'eau", the preposition that Hebrew and Arabic write as one letter in front of a word.
    var endsInPrefix: Bool {
        guard let last = last else { return false }
        if last == UInt8(ascii: "'") { return endsInElision(count - 1) }
        if last < 0x80 { return false }
        if hasSuffixASCII("’") { return endsInElision(count - 3) }
        guard count >= 2, last & 0xC0 == 0x80, self[count - 2] >= 0xD7, self[count - 2] <= 0xD9 else { return false }
        // In Persian the "and" of Arabic is a word, and a node of its own.
        let isHebrew = self[count - 2] == 0xD7
        func isAlone(_ length: Int) -> Bool {
            guard count > length else { return count == length }
            let before = self[count - length - 1]
            return before == 0x20 || before == UInt8(ascii: "(") || isHebrew && before.isHTMLSpace
        }
        if isAlone(2) { return NodePrefixes.letters.contains { hasSuffixASCII($0) } }
        return count >= 4 && isAlone(4) && NodePrefixes.pairs.contains { hasSuffixASCII($0) }
    }

    /// Whether a word that is shortened in front of a vowel ends at a place.
    private func endsInElision(_ end: Int) -> Bool {
        var start = end
        while start > 0, end - start < 8, self[start - 1].isASCIILetter { start -= 1 }
        let length = end - start
        guard length > 0, start == 0 || self[start - 1] <= 0x20 || self[start - 1] == UInt8(ascii: "(") else {
            return false
        }
        if length == 1 { return self[start] | 0x20 != UInt8(ascii: "i") }
        return NodePrefixes.elisions.contains {
            $0.utf8CodeUnitCount == length && matches($0, at: start)
        }
    }
}

enum NodePrefixes {
    /// Those of Hebrew ("in", "to", "the", "and", "from", "that", "as") and Arabic ("and", "in", "to", "so", "as").
    static let letters: [StaticString] = ["ב", "ל", "ה", "ו", "מ", "ש", "כ", "و", "ب", "ل", "ف", "ك"]

    /// Two of Hebrew that are no word together: "and the", "and in".
    static let pairs: [StaticString] = ["וה", "וב", "ול", "ומ", "וש", "וכ", "שה", "כש"]

    static let elisions: [StaticString] = [
        "qu", "Qu", "jusqu", "Jusqu", "lorsqu", "Lorsqu", "puisqu", "Puisqu", "dell", "Dell", "nell", "Nell", "all",
        "All", "sull", "Sull", "dall", "Dall", "un", "Un", "quell", "Quell", "quest", "Quest",
    ]
}
