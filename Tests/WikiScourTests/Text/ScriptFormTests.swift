import Testing

/// Clean format, 2.6 and 2.7: superscripts, subscripts and readings.
struct ScriptFormTests {
    private static func pairs(_ plain: String, _ forms: String) -> [(String, String)] {
        zip(plain.unicodeScalars, forms.unicodeScalars).map { (String($0), String($1)) }
    }

    @Test(arguments: pairs("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ"))
    func `a superscript that Unicode has`(plain: String, form: String) {
        #expect(Piece.line(["x", .raised(plain), " y"]) == "x\(form) y")
    }

    @Test(arguments: pairs("0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ"))
    func `a subscript that Unicode has`(plain: String, form: String) {
        #expect(Piece.line(["x", .lowered(plain), " y"]) == "x\(form) y")
    }

    @Test(
        arguments: [
            (["10", .raised("6")], "10⁶"),
            (["H", .lowered("2"), "O"], "H₂O"),
            (["v", .lowered("max")], "vₘₐₓ"),
            (["a", .raised("-1")], "a⁻¹"),
            (["x", .raised("n+1"), " + y"], "xⁿ⁺¹ + y"),
            (["(1)", .raised("2")], "(1)²"),
        ] as [([Piece], String)])
    func `content that Unicode has throughout`(pieces: [Piece], line: String) {
        #expect(Piece.line(pieces) == line)
    }

    @Test(
        arguments: [
            (["19", .raised("th")], "19th"),
            (["XVI", .raised("e"), " siècle"], "XVIe siècle"),
            (["M", .raised("lle")], "Mlle"),
            (["Ostra", .raised("TM")], "OstraTM"),
            (["I", .raised("er")], "Ier"),
            (["V", .raised("e")], "Ve"),
            (["le V", .raised("e")], "le Ve"),
            (["n", .raised("o"), " 5"], "no 5"),
            (["n", .raised("os")], "nos"),
            (["n", .raised("th")], "nth"),
            (["k", .raised("th")], "kth"),
            (["2", .raised("e")], "2e"),
        ] as [([Piece], String)])
    func `superscript letters are appended`(pieces: [Piece], line: String) {
        #expect(Piece.line(pieces) == line)
    }

    @Test(
        arguments: [
            (["A", .raised("H")], "A^H"),
            (["e", .raised("xy")], "e^(xy)"),
            (["(AB)", .raised("T")], "(AB)^T"),
            (["[AB]", .raised("T")], "[AB]^T"),
            (["let A", .raised("H")], "let A^H"),
            (["V", .raised("T")], "V^T"),
            (["I", .raised("ER")], "I^(ER)"),
            (["が", .raised("T")], "が^T"),
            (["か\u{3099}", .raised("T")], "が^T"),
            (["ב\u{5B0}", .raised("T")], "ב\u{5B0}^T"),
            (["क\u{94D}य", .raised("T")], "क\u{94D}यT"),
        ] as [([Piece], String)])
    func `behind a bracket or a single letter they are an exponent`(pieces: [Piece], line: String) {
        #expect(Piece.line(pieces) == line)
    }

    @Test(
        arguments: [
            (["x", .lowered("i,2")], "x_(i,2)"),
            (["x", .raised("*")], "x^*"),
            (["x", .raised("a b")], "x^(a b)"),
            (["x", .lowered("y")], "x_y"),
            (["T", .lowered("AB")], "T_(AB)"),
            (["x", .raised("٢")], "x^٢"),
            (["x", .lowered("٢٣")], "x_(٢٣)"),
            (["Ostra", .raised("2b")], "Ostra^(2b)"),
        ] as [([Piece], String)])
    func `anything else has a mark, and parentheses round more than one character`(pieces: [Piece], line: String) {
        #expect(Piece.line(pieces) == line)
    }

    @Test func `an empty one is nothing`() {
        #expect(Piece.line(["a ", .raised(" "), ", b"]) == "a, b")
        #expect(Piece.line(["a", .lowered(""), "b"]) == "ab")
    }

    @Test func `a reading stands in parentheses behind its base`() {
        #expect(Piece.line(["東京", .reading("とうきょう"), "都"]) == "東京(とうきょう)都")
        #expect(Piece.line(["東京", .reading(""), "都"]) == "東京都")
    }
}
