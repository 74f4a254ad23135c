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
        var letters = Letters(of: Bytes(rebasing: bytes[tex]))
        var (start, place) = (end, end)
        while true {
            var spaceCount = 0
            while place > limit, bytes[place - 1] == 0x20 {
                place -= 1
                spaceCount += 1
            }
            // Two spaces part the row from the text in front of it.
            guard place > limit, end - place < longest, spaceCount < 2 || start == end else { return start }
            let pieceEnd = place
            while place > limit, !bytes[place - 1].isHTMLSpace { place -= 1 }
            guard spaceCount > 0 || start == end, letters.take(Bytes(rebasing: bytes[place..<pieceEnd])) else {
                return start
            }
            start = place
        }
    }

    /// What of a formula's TeX its readers see, as far as it is not used up.
    private struct Letters {
        private let tex: Bytes
        private var counts = [UInt16](repeating: 0, count: 128)

        init(of tex: Bytes) {
            self.tex = tex
            var index = 0
            while index < tex.count {
                if tex[index] == UInt8(ascii: "\\"), index + 1 < tex.count {
                    index += 2
                    while index < tex.count, tex[index - 1].isASCIILetter, tex[index].isASCIILetter { index += 1 }
                } else {
                    if tex[index] < 0x80 { counts[Int(tex[index])] += 1 }
                    index += 1
                }
            }
        }

        /// Uses a piece up; no, where it is no part of the formula.
        mutating func take(_ piece: Bytes) -> Bool {
            guard piece.count <= 24 else { return false }
            if isCommand(piece) { return true }
            var left = counts
            var index = 0
            while index < piece.count {
                let scalar = Scalar(piece, at: index)
                index += scalar.length
                if scalar.value < 0x80 {
                    guard left[Int(scalar.value)] > 0 else { return false }
                    left[Int(scalar.value)] -= 1
                } else if !isSymbol(scalar) {
                    return false
                }
            }
            counts = left
            return true
        }

        /// Whether a piece is the name of a function: "log".
        private func isCommand(_ piece: Bytes) -> Bool {
            guard piece.count > 1, piece.allSatisfy(\.isASCIILetter), let found = tex.firstIndex(of: piece, from: 1)
            else { return false }
            return tex[found - 1] == UInt8(ascii: "\\")
        }

        /// Whether a character is one that TeX has a name for: Greek, arrows, operators, letters of mathematics.
        private func isSymbol(_ scalar: Scalar) -> Bool {
            switch scalar.value {
            case 0xAC, 0xB1, 0xB7, 0xD7, 0xF7, 0x370...0x3FF, 0x2016, 0x2026, 0x2032...0x2034, 0x2061...0x2064,
                0x2100...0x2BFF, 0x1_D400...0x1_D7FF:
                true
            default: false
            }
        }
    }
}
