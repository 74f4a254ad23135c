/// Formulas, whose marks are their own.
extension MarkdownText {
    /// Writes TeX, whose marks are its own. html2text doubles a backslash only in front of what is a mark of Markdown.
    mutating func writeFormula(_ tex: Range<Int>) {
        var index = tex.lowerBound
        while index < tex.upperBound {
            let byte = bytes[index]
            output.text.append(byte.isHTMLSpace ? 0x20 : byte)
            let isDoubled =
                byte == UInt8(ascii: "\\") && index + 2 < tex.upperBound && bytes[index + 1] == byte
                && "\\`*_{}[]()#+-.!".utf8.contains(bytes[index + 2])
            index += isDoubled ? 2 : 1
        }
    }

    /// Writes TeX between dollar signs in which nothing is escaped, behind the first of them.
    mutating func writeFormula(bare tex: Range<Int>) {
        let text = Bytes(rebasing: bytes[tex])
        var inside = tex
        if FormulaText.beginsStyled(text, doubled: false), FormulaText.end(of: text, at: 0) == text.count,
            let space = text.firstIndex(of: UInt8(ascii: " "), from: 0)
        {
            inside = tex.lowerBound + space + 1..<tex.upperBound - 1
        }
        for byte in bytes[inside] {
            if byte == UInt8(ascii: "[") { output.noteLiteral() }
            output.text.append(byte.isHTMLSpace ? 0x20 : byte)
        }
        output.text.append(UInt8(ascii: "$"))
    }

    /// A formula's picture: its TeX stands for it, and its address is what draws it.
    struct FormulaImage {
        var tex: Range<Int>
        var end: Int
    }

    /// The picture of a formula whose mark stands at a place; nil where no picture begins, or one of something else.
    func formulaImage(at mark: Int, _ links: inout MarkdownLinks) -> FormulaImage? {
        let start = mark + 2
        // Brackets in TeX need not close: `[0,1)`.
        if let close = endOfStyledTeX(at: start), bytes.matches("](", at: close),
            let end = links.endOfAddress(at: close + 1)
        {
            return FormulaImage(tex: start..<close, end: end)
        }
        guard let link = links.link(at: mark + 1), link.text.count > 0,
            isFormulaAddress(link.text.upperBound + 2..<link.end)
        else { return nil }
        return FormulaImage(tex: link.text, end: link.end)
    }

    /// Whether a block begins with the picture of a formula.
    func isFormulaImage(_ text: Bytes) -> Bool {
        let start = bytes.baseAddress!.distance(to: text.baseAddress!)
        var links = MarkdownLinks(bytes, start..<start + text.count)
        return formulaImage(at: start, &links) != nil
    }

    /// Where the text of a picture ends that begins with TeX's braces, its backslashes doubled or not.
    private func endOfStyledTeX(at start: Int) -> Int? {
        FormulaText.end(of: bytes, at: start)
            ?? (bytes.matches("{\\\\", at: start) ? FormulaText.endOfDoubled(of: bytes, at: start) : nil)
    }

    /// Whether an address is that of a formula's drawing: the service that draws them, or the folder that wikis kept them
    /// in, by the first digits of their names.
    private func isFormulaAddress(_ address: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[address])
        guard let folder = text.firstIndex(of: "/math/") else { return false }
        if text.matches("render/", at: folder + 6) { return true }
        return [6, 8, 10].allSatisfy {
            folder + $0 + 1 < text.count && text[folder + $0].isHexDigit && text[folder + $0 + 1] == UInt8(ascii: "/")
        }
    }

    /// Writes the formula of a picture with the braces that the formulas of bare text have.
    mutating func writeFormula(_ image: FormulaImage) {
        let text = Bytes(rebasing: bytes[image.tex])
        let holdsCommand = Self.holdsCommand(text)
        let isDoubled = !holdsCommand && text.contains("\\\\")
        let isStyled = FormulaText.beginsStyled(text, doubled: isDoubled)
        // The word in front of it is no part of what it shows, as it may be in front of bare TeX.
        if let last = output.text.last, last != UInt8(ascii: "\n") { output.text.append(contentsOf: "\u{2060}".utf8) }
        if !isStyled { output.text.append(contentsOf: "{\\displaystyle ".utf8) }
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "\\"), index + 1 < text.count {
                let next = text[index + 1]
                // TeX hardly has these behind a backslash within a formula; `\{` is a brace that shows.
                let escaped = isDoubled ? "\\`*_{}[]()#+-.!^~|$&%<>" : holdsCommand ? "[]()*" : "[]()*_^"
                if escaped.utf8.contains(next) {
                    output.text.append(next)
                } else {
                    output.text.append(contentsOf: [byte, next.isHTMLSpace ? 0x20 : next])
                }
                index += 2
                continue
            }
            output.text.append(byte.isHTMLSpace ? 0x20 : byte)
            index += 1
        }
        if !isStyled { output.text.append(UInt8(ascii: "}")) }
    }

    /// Whether a backslash stands in front of a letter, as in TeX that was not escaped.
    private static func holdsCommand(_ text: Bytes) -> Bool {
        var index = 0
        while index + 1 < text.count {
            if text[index] == UInt8(ascii: "\\") {
                if text[index + 1].isASCIILetter { return true }
                index += 1
            }
            index += 1
        }
        return false
    }
}

extension UInt8 {
    /// A digit of the names that files have by their contents.
    fileprivate var isHexDigit: Bool {
        isASCIIDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self)
    }
}
