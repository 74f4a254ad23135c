/// TeX between dollar signs, as pandoc writes it: in it nothing is a mark of Markdown.
extension MarkdownText {
    private static let dollar = UInt8(ascii: "$")
    /// In bytes.
    private static let longestTeX = 8000

    /// Where the TeX ends that opens with a dollar sign, the sign behind it included; nil where it is a sum of money, or escaped like text.
    func endOfDollars(at open: Int, before limit: Int) -> Int? {
        let isDisplayed = open + 1 < limit && bytes[open + 1] == Self.dollar
        let start = open + (isDisplayed ? 2 : 1)
        guard start < limit, isDisplayed || !bytes[start].isHTMLSpace else { return nil }
        // Each sign is looked for once: what the next one does not close is none.
        guard let close = closingDollar(from: start, before: min(limit, start + Self.longestTeX)), close > start else {
            return nil
        }
        if isDisplayed {
            guard close + 1 < limit, bytes[close + 1] == Self.dollar else { return nil }
        } else {
            guard !bytes[close - 1].isHTMLSpace, close + 1 == limit || !bytes[close + 1].isASCIIDigit else {
                return nil
            }
        }
        let tex = Bytes(rebasing: bytes[start..<close])
        return Self.isTeX(tex) && !Self.isEscaped(tex) ? close + (isDisplayed ? 2 : 1) : nil
    }

    private func closingDollar(from start: Int, before limit: Int) -> Int? {
        var index = start
        while index < limit {
            if bytes[index] == UInt8(ascii: "\\") {
                index += 1
            } else if bytes[index] == Self.dollar {
                return index
            }
            index += 1
        }
        return nil
    }

    /// Whether a text has signs of TeX that Markdown may take for its own, and none of Markdown.
    private static func isTeX(_ text: Bytes) -> Bool {
        let holdsSign = text.contains { byte in
            byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "^")
                || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "{")
        }
        return holdsSign && !text.contains("](") && !text.contains("**") && !text.contains(UInt8(ascii: "`"))
    }

    /// Whether TeX was escaped as text is: a low line behind a backslash and none without, or every command behind two backslashes.
    private static func isEscaped(_ text: Bytes) -> Bool {
        var (escapedCount, lowLineCount, doubledCount, commandCount) = (0, 0, 0, 0)
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "_") { lowLineCount += 1 }
            guard text[index] == UInt8(ascii: "\\"), index + 1 < text.count else {
                index += 1
                continue
            }
            let next = text[index + 1]
            if next == UInt8(ascii: "_") { escapedCount += 1 }
            if next.isASCIILetter { commandCount += 1 }
            if next == UInt8(ascii: "\\"), index + 2 < text.count, text[index + 2].isASCIILetter { doubledCount += 1 }
            index += 2
        }
        return escapedCount > 0 && lowLineCount == 0 || doubledCount > 0 && commandCount == 0 && lowLineCount == 0
    }

    /// Writes TeX between dollar signs, without the braces that give it a style.
    mutating func writeFormula(betweenDollars formula: Range<Int>) {
        let signs = bytes.matches("$$", at: formula.lowerBound) ? 2 : 1
        guard formula.count > 2 * signs else { return writeVerbatim(formula: formula) }
        var (start, end) = (formula.lowerBound + signs, formula.upperBound - signs)
        while start < end, bytes[start].isHTMLSpace { start += 1 }
        while end > start, bytes[end - 1].isHTMLSpace { end -= 1 }
        guard start < end, bytes[start] == UInt8(ascii: "{"), FormulaText.end(of: bytes, at: start) == end else {
            return writeVerbatim(formula: formula)
        }
        output.text.append(contentsOf: repeatElement(Self.dollar, count: signs))
        writeFormula(bare: start..<end)
        if signs == 2 { output.text.append(Self.dollar) }
    }

    /// Writes TeX with its dollar signs as it is, line ends as spaces.
    mutating func writeVerbatim(formula: Range<Int>) {
        for byte in bytes[formula] {
            if byte == UInt8(ascii: "[") { output.noteLiteral() }
            output.text.append(byte.isHTMLSpace ? 0x20 : byte)
        }
    }
}
