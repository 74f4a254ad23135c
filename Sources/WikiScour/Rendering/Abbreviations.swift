internal import HTMLReader

/// Words cut short at the end of a name: their full stop ends no sentence.
enum Abbreviations {
    /// Of companies and persons, as the values of infoboxes end in them.
    private static let words: Set<[UInt8]> = Set(
        """
        Inc Corp Ltd Co Bros Cos Pty Plc Intl Assn Dept Univ Jr Sr Esq Ret Hon Lt Col Gen Sgt Capt Ph.D
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

    /// How many bytes at the end of a text tell.
    static let reach = 10

    /// Whether a text, which ends in a full stop, ends in one, or in letters with a full stop each: "U.S.", "D.C.".
    static func end(_ text: Bytes) -> Bool {
        guard text.last == UInt8(ascii: ".") else { return false }
        let word = text.dropLast().suffix(while: { !$0.isHTMLSpace })
        let isInitials =
            word.count == 3 && word[word.startIndex + 1] == UInt8(ascii: ".") && isCapital(word[word.startIndex])
            && isCapital(word[word.startIndex + 2])
        return isInitials || words.contains(Array(word))
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
}

extension Slice<Bytes> {
    /// The bytes at the end that all are so.
    fileprivate func suffix(while isMeant: (UInt8) -> Bool) -> Slice<Bytes> {
        var start = endIndex
        while start > startIndex, isMeant(self[start - 1]) { start -= 1 }
        return self[start...]
    }
}
