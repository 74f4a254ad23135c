/// What stands within a block: numbers of links, what is raised or lowered.
extension TerminalText {
    /// Writes the text of a block.
    mutating func write(_ text: Bytes) {
        if hasStars, text.contains("{\\displaystyle") { return writeFormulas(in: text) }
        writeText(text)
    }

    /// Writes text without the numbers of its links and the browser's own labels, and what was raised or lowered as the
    /// characters that say so.
    mutating func writeText(_ text: Bytes) {
        var index = 0
        for label: StaticString in ["CAPTION: ", "● "] where text.matches(label, at: index) {
            index += label.utf8CodeUnitCount
        }
        // "#[1]Edit this page": the links of the page's head.
        if text.hasPrefixASCII("#[") { index += 1 }
        let isFormula = text.contains("\\")
        var noFormulaBefore = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "["):
                if let end = endOfLinkNumber(text, index) {
                    index = end
                } else if holdsFormulas, let (tex, end) = writtenFormula(text, index, &noFormulaBefore) {
                    output.text.append(contentsOf: text[tex])
                    index = end
                } else if !isFormula, raises, let digits = loweredNumber(text, index) {
                    for digit in text[digits] { output.text.append(contentsOf: [0xE2, 0x82, 0x80 + digit - 0x30]) }
                    index = digits.upperBound + 1
                } else if !isFormula, raises, let letters = loweredLetters(text, index) {
                    output.text.append(contentsOf: "_(".utf8)
                    output.text.append(contentsOf: text[letters])
                    output.text.append(UInt8(ascii: ")"))
                    index = letters.upperBound + 1
                } else {
                    output.text.append(byte)
                    index += 1
                }
            case UInt8(ascii: "^"):
                if text.matches("^[", at: index) {
                    // Between two citations the browser puts a space.
                    if output.text.suffix(2).elementsEqual("] ".utf8) { output.text.removeLast() }
                    index += 1
                } else if text.matches("^:", at: index), output.text.last == UInt8(ascii: "]") {
                    // The pages of a citation.
                    index += 1
                } else if !isFormula, let digits = raisedNumber(text, index) {
                    for digit in text[digits] { output.text.append(contentsOf: Self.raised(digit)) }
                    index = digits.upperBound
                } else {
                    output.text.append(byte)
                    index += 1
                }
            case UInt8(ascii: "_") where hasStars && isWithinWord(index, text):
                output.text.append(0x20)
                index += 1
            default:
                output.text.append(byte)
                index += 1
            }
        }
    }

    func isWithinWord(_ index: Int, _ text: Bytes) -> Bool {
        index > 0 && index + 1 < text.count && !text[index - 1].isHTMLSpace && !text[index + 1].isHTMLSpace
    }

    mutating func endOfLinkNumber(_ text: Bytes, _ index: Int) -> Int? {
        // A number that the text did not show may be missing.
        guard linkNumbers, let (value, length) = Digits.number(text, at: index + 1),
            value >= nextLink, value < nextLink + 8, text.matches("]", at: index + 1 + length)
        else { return nil }
        nextLink = value + 1
        return index + length + 2
    }

    /// `y[3]`: a number that touches a letter. A citation has the sign in front of it.
    func loweredNumber(_ text: Bytes, _ index: Int) -> Range<Int>? {
        guard index > 0, text[index - 1].isASCIILetter || text[index - 1] == UInt8(ascii: ")"),
            output.text.last == text[index - 1]
        else { return nil }
        let digits = text[(index + 1)...].prefix { $0.isASCIIDigit }.indices
        return !digits.isEmpty && digits.count < 4 && text.matches("]", at: digits.upperBound) ? digits : nil
    }

    /// `V[GS]`: letters behind a symbol of one letter.
    func loweredLetters(_ text: Bytes, _ index: Int) -> Range<Int>? {
        guard index > 0, text[index - 1].isASCIILetter,
            index == 1 || !(text[index - 2].isASCIILetter || text[index - 2] >= 0x80)
        else { return nil }
        let letters = text[(index + 1)...].prefix { $0.isASCIILetter || $0.isASCIIDigit }.indices
        return !letters.isEmpty && letters.count < 5 && text.matches("]", at: letters.upperBound) ? letters : nil
    }

    func raisedNumber(_ text: Bytes, _ index: Int) -> Range<Int>? {
        guard index > 0, !text[index - 1].isHTMLSpace else { return nil }
        let digits = text[(index + 1)...].prefix { $0.isASCIIDigit }.indices
        return !digits.isEmpty && digits.count < 4 ? digits : nil
    }

    static func raised(_ digit: UInt8) -> [UInt8] {
        switch digit {
        case UInt8(ascii: "1"): [0xC2, 0xB9]
        case UInt8(ascii: "2"), UInt8(ascii: "3"): [0xC2, 0xB0 + digit - 0x30]
        default: [0xE2, 0x81, 0xB0 + digit - 0x30]
        }
    }
}
