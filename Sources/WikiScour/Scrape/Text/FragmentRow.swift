internal import HTMLReader

/// The fragments in front of a formula's TeX where the flattener put them on one line, with spaces between them: what its
/// MathML shows, "x 2 + y" in front of `{\displaystyle x^{2}+y}`.
enum FragmentRow {
    /// Longer rows are not looked at.
    private static let longest = 400

    /// Where the row begins that ends at the TeX. Each of its pieces is in the TeX, and none more often than there: so the
    /// word "a" in front of the formula "a" stays.
    ///
    /// - Parameter limit: Where what belongs to another formula ends.
    static func start(before end: Int, tex: Range<Int>, in bytes: Bytes, from limit: Int) -> Int {
        var letters = FormulaLetters(of: Bytes(rebasing: bytes[tex]))
        return row(before: end, &letters, in: bytes, from: limit).start
    }

    /// The same where the row is on the line of its sentence, so that words are in front of it: nil where it lacks letters of the formula,
    /// as those words would.
    static func whole(
        before end: Int, tex: Range<Int>, in bytes: Bytes, from limit: Int
    ) -> (start: Int, pieceCount: Int)? {
        var letters = FormulaLetters(of: Bytes(rebasing: bytes[tex]))
        let total = letters.visibleCount
        let row = row(before: end, &letters, in: bytes, from: limit)
        return row.pieceCount > 0 && letters.visibleCount * mostLetters <= total ? row : nil
    }

    /// One of so many letters of a formula may be told to TeX and not be seen.
    private static let mostLetters = 4

    private static func row(
        before end: Int, _ letters: inout FormulaLetters, in bytes: Bytes, from limit: Int
    ) -> (start: Int, pieceCount: Int) {
        var (start, place) = (end, end)
        var pieceCount = 0
        while true {
            var spaceCount = 0
            while place > limit, bytes[place - 1] == 0x20 {
                place -= 1
                spaceCount += 1
            }
            // Two spaces part the row from the text in front of it.
            guard place > limit, end - place < longest, spaceCount < 2 || start == end else {
                return (start, pieceCount)
            }
            let pieceEnd = place
            while place > limit, !bytes[place - 1].isHTMLSpace { place -= 1 }
            // At the start of a line there is no piece.
            guard place < pieceEnd, spaceCount > 0 || start == end,
                letters.take(Bytes(rebasing: bytes[place..<pieceEnd]))
                    || start == end && pieceEnd - place > FormulaLetters.longestPiece
                        && letters.start(before: pieceEnd, in: bytes, from: place) == place
            else { return (start, pieceCount) }
            start = place
            pieceCount += 1
        }
    }
}
