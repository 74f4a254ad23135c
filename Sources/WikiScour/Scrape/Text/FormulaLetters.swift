internal import HTMLReader

/// What of a formula's TeX its readers see, as far as it is not used up: so a word in front of a formula keeps the letters
/// that both have.
struct FormulaLetters {
    private let tex: Bytes
    private var counts = [UInt16](repeating: 0, count: 128)

    init(of tex: Bytes) {
        self.tex = tex
        var index = 0
        while index < tex.count {
            let byte = tex[index]
            index += 1
            if byte == UInt8(ascii: "\\"), index < tex.count {
                index = endOfCommand(at: index)
            } else if byte < 0x80, !isMarkup(byte) {
                counts[Int(byte)] += 1
            }
        }
    }

    /// Counts a bracket that is written behind a backslash, and passes over a name with what is no text in its braces.
    private mutating func endOfCommand(at start: Int) -> Int {
        guard tex[start].isASCIILetter else {
            if tex[start] < 0x80 { counts[Int(tex[start])] += 1 }
            return start + 1
        }
        var end = start
        while end < tex.count, tex[end].isASCIILetter { end += 1 }
        let name = Bytes(rebasing: tex[start..<end])
        guard end < tex.count, tex[end] == UInt8(ascii: "{"),
            (["begin", "end", "color"] as [StaticString]).contains(where: { name.equalsASCII($0) }),
            let brace = tex.firstIndex(of: UInt8(ascii: "}"), from: end)
        else { return end }
        return brace + 1
    }

    /// Signs that arrange a formula, and are not seen.
    private func isMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "&"), UInt8(ascii: "~"): true
        default: false
        }
    }

    /// How many of its letters and digits are not used up.
    var visibleCount: Int {
        var count = 0
        for byte in counts.indices where UInt8(byte).isASCIILetter || UInt8(byte).isASCIIDigit {
            count += Int(counts[byte])
        }
        return count
    }

    /// In bytes.
    static let longestPiece = 24

    /// Uses a piece up; no, where it is no part of the formula.
    mutating func take(_ piece: Bytes) -> Bool {
        guard piece.count <= Self.longestPiece else { return false }
        if Self.functions.contains(where: { piece.equalsASCII($0) }), holdsCommand(piece) { return true }
        var left = counts
        var index = 0
        while index < piece.count {
            let scalar = Scalar(piece, at: index)
            index += scalar.length
            if scalar.value < 0x80 {
                guard left[Int(scalar.value)] > 0 else { return false }
                left[Int(scalar.value)] -= 1
            } else if !isShown(scalar, Bytes(rebasing: piece[index - scalar.length..<index])) {
                return false
            }
        }
        counts = left
        return true
    }

    /// Uses up what touches the TeX, a character after the other, and returns where it begins.
    ///
    /// Signs that TeX has names for, as an accent over a letter, are the formula's if one of its letters is in front of them.
    mutating func start(before end: Int, in bytes: Bytes, from limit: Int) -> Int {
        var (start, place) = (end, end)
        while place > limit, end - place < 200 {
            if bytes[place - 1].isASCIILetter,
                let name = Self.functions.first(where: { ends(bytes, at: place, with: $0, from: limit) })
            {
                place -= name.utf8CodeUnitCount
                start = place
                continue
            }
            place -= 1
            while place > limit, bytes[place] & 0xC0 == 0x80 { place -= 1 }
            let scalar = Scalar(bytes, at: place)
            if scalar.value < 0x80 {
                if bytes[place].isHTMLSpace { return start }
                if counts[Int(scalar.value)] > 0 {
                    counts[Int(scalar.value)] -= 1
                    start = place
                } else if bytes[place].isASCIILetter || bytes[place].isASCIIDigit {
                    return start
                }
            } else if isShown(scalar, Bytes(rebasing: bytes[place..<place + scalar.length])) {
                start = place
            } else if !isSign(scalar) {
                return start
            }
        }
        return start
    }

    /// Whether the name of a function stands in front of a place, and in the TeX as a command.
    private func ends(_ bytes: Bytes, at place: Int, with name: StaticString, from limit: Int) -> Bool {
        let start = place - name.utf8CodeUnitCount
        return start >= limit && bytes.matches(name, at: start) && holdsCommand(Bytes(rebasing: bytes[start..<place]))
    }

    private func holdsCommand(_ name: Bytes) -> Bool {
        var index = 1
        while let found = tex.firstIndex(of: name, from: index) {
            let end = found + name.count
            if tex[found - 1] == UInt8(ascii: "\\"), end == tex.count || !tex[end].isASCIILetter { return true }
            index = found + 1
        }
        return false
    }

    /// Whether a character that is not ASCII is the formula's: written in its TeX, or one that TeX has a name for, such as an
    /// arrow, an operator, a letter of mathematics. Greek letters must be named, for they make words too.
    func isShown(_ scalar: Scalar, _ character: Bytes) -> Bool {
        switch scalar.value {
        case 0xAC, 0xB1, 0xB7, 0xD7, 0xF7, 0x2016, 0x2026, 0x2032...0x2034, 0x2061...0x2064, 0x2100...0x2BFF,
            0x1_D400...0x1_D7FF:
            true
        case 0x370...0x3FF where namesGreek(scalar.value): true
        default: scalar.value > 0xBF && tex.firstIndex(of: character, from: 0) != nil
        }
    }

    /// Whether a command of the TeX is the name of a Greek letter, in either case.
    private func namesGreek(_ value: UInt32) -> Bool {
        let name: StaticString
        switch value {
        case 0x391...0x3A9: name = Self.greek[Int(value - 0x391)]
        case 0x3B1...0x3C9: name = Self.greek[Int(value - 0x3B1)]
        case 0x3D1: name = "theta"
        case 0x3D5: name = "phi"
        case 0x3D6: name = "pi"
        case 0x3F0: name = "kappa"
        case 0x3F1: name = "rho"
        case 0x3F5: name = "epsilon"
        default: return false
        }
        var index = 0
        while let backslash = tex.firstIndex(of: UInt8(ascii: "\\"), from: index) {
            index = backslash + 1
            let isVariant = tex.matches("var", at: index)
            if tex.matchesFolded(name, at: isVariant ? index + 3 : index) { return true }
        }
        return false
    }

    /// Whether a character is an accent or another sign: neither letter nor space.
    func isSign(_ scalar: Scalar) -> Bool {
        switch scalar.value {
        case 0xA1...0xBF, 0x2B0...0x2FF, 0x2010...0x2027, 0x2030...0x205E: true
        default: false
        }
    }

    /// The Greek letters from alpha to omega, the sigma of word ends among them.
    private static let greek: [StaticString] = [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi",
        "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
    ]

    /// Commands that are shown by their names.
    static let functions: [StaticString] = [
        "arccos", "arcsin", "arctan", "arg", "cosh", "cos", "coth", "cot", "csc", "deg", "det", "dim", "exp", "gcd",
        "hom", "inf", "ker", "lg", "liminf", "limsup", "lim", "ln", "log", "max", "min", "Pr", "sec", "sinh", "sin",
        "sup", "tanh", "tan",
    ]
}
