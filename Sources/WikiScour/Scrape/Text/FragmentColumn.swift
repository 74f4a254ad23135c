/// The column of fragments in front of a formula's TeX: what its MathML shows, an identifier or an operator a line.
enum FragmentColumn {
    /// Where the column begins that ends at the TeX. A fragment is a short line whose words and numbers are in the TeX.
    ///
    /// - Parameter limit: Where what belongs to another formula ends.
    static func start(before end: Int, tex: Range<Int>, in bytes: Bytes, from limit: Int) -> Int {
        let tex = Bytes(rebasing: bytes[tex])
        // Fragments may touch the TeX: `l^2b{\displaystyle l^{2}b}`.
        var letters = FormulaLetters(of: tex)
        var start = letters.start(before: end, in: bytes, from: limit)
        if start < end, start == limit || bytes[start - 1] != UInt8(ascii: "\n") { return start }
        var below = start
        while true {
            while below > limit, bytes[below - 1].isHTMLSpace, bytes[below - 1] != UInt8(ascii: "\n") { below -= 1 }
            guard below > limit, bytes[below - 1] == UInt8(ascii: "\n") else { return start }
            let lineEnd = below - 1
            var lineStart = lineEnd
            while lineStart > limit, bytes[lineStart - 1] != UInt8(ascii: "\n") { lineStart -= 1 }
            let line = Bytes(rebasing: bytes[lineStart..<lineEnd]).trimmed
            if !line.isEmpty {
                // The mark behind another formula ends what that one is in.
                if lineStart == limit, limit > 0, bytes[limit - 1] == UInt8(ascii: "}"),
                    Scalar(line, at: 0).isClosingMark
                {
                    return start
                }
                guard isFragment(line, of: tex, letters) else { return start }
                start = lineStart
            }
            if lineStart == limit { return start }
            below = lineStart
        }
    }

    private static func isFragment(_ line: Bytes, of tex: Bytes, _ letters: FormulaLetters) -> Bool {
        guard line.count <= 40 else { return false }
        var index = 0
        var spaceCount = 0
        while index < line.count {
            let start = index
            if line[index].isASCIILetter {
                while index < line.count, line[index].isASCIILetter { index += 1 }
                if !holds(tex, Bytes(rebasing: line[start..<index]), \.isASCIILetter) { return false }
            } else if line[index].isASCIIDigit {
                while index < line.count, line[index].isASCIIDigit { index += 1 }
                if !holds(tex, Bytes(rebasing: line[start..<index]), \.isASCIIDigit) { return false }
            } else if line[index] < 0x80 {
                if line[index] == 0x20 { spaceCount += 1 }
                index += 1
            } else {
                // Operators and Greek letters have names in TeX; words of other scripts are text.
                let scalar = Scalar(line, at: index)
                index += scalar.length
                let character = Bytes(rebasing: line[start..<index])
                let isSpace = scalar.value == 0xA0 || (0x2000...0x200F).contains(scalar.value)
                if !isSpace, !letters.isShown(scalar, character), !letters.isSign(scalar) { return false }
            }
        }
        return spaceCount <= 2 && (line.count <= 12 || line.allSatisfy { $0 < 0x80 })
    }

    /// Whether a word or a number stands in the TeX as a whole: `or` is not in `\operatorname`, a single letter is in
    /// `ab`.
    private static func holds(_ tex: Bytes, _ token: Bytes, _ belongs: (UInt8) -> Bool) -> Bool {
        var index = 0
        while let found = tex.firstIndex(of: token, from: index) {
            let end = found + token.count
            if token.count == 1 { return true }
            if (found == 0 || !belongs(tex[found - 1])) && (end == tex.count || !belongs(tex[end])) { return true }
            index = found + 1
        }
        return false
    }
}
