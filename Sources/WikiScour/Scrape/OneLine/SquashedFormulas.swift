/// Formulas of a text whose nodes were joined by spaces, where what MathML shows stands in front of the TeX: "of F ( x ) {\displaystyle F(x)}". Other flatteners leave
/// the TeX alone, and a word in front of it may be one of its letters: "a {\displaystyle a+b}".
enum SquashedFormulas {
    /// How many formulas are looked at, and of how many pieces a row is at least that is no accident.
    private static let mostLooks = 50
    private static let fewestPieces = 3

    /// Whether a formula of a page has all of its letters in front of it, in pieces.
    static func showRows(in bytes: Bytes) -> Bool {
        var index = 0
        for _ in 0..<mostLooks {
            guard let brace = bytes.firstIndex(of: "{\\displaystyle", from: index) else { return false }
            let end = FormulaText.end(of: bytes, at: brace) ?? brace + 1
            if let row = FragmentRow.whole(before: brace, tex: brace..<end, in: bytes, from: index),
                row.pieceCount >= fewestPieces
            {
                return true
            }
            index = end
        }
        return false
    }
}
