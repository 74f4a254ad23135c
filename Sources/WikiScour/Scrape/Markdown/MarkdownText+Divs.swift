/// What only pandoc writes: elements between lines of colons, text in brackets with attributes behind them, raw blocks.
extension MarkdownText {
    /// Whether elements stand between lines of colons.
    static func holdsDivs(_ bytes: Bytes) -> Bool { bytes.hasPrefixASCII(":::") || bytes.contains("\n:::") }

    /// Whether dashes are spelled as hyphens, as pandoc does unless it is told not to: then none stands between words.
    static func spellsDashes(_ bytes: Bytes) -> Bool {
        let isOfPandoc =
            bytes.contains("\n::: {") || bytes.contains("]{.mw-") || bytes.contains("){.mw-")
            || bytes.contains(" .mw-headline}")
        return isOfPandoc && bytes.contains("--") && !bytes.contains(" – ") && !bytes.contains(" — ")
    }

    /// Whether a line opens or closes an element: `::: {.toc}`, `::: toc`, `:::`. What else stands behind colons is an answer set in.
    func isDiv(_ text: Bytes) -> Bool {
        guard text.hasPrefixASCII(":::") else { return false }
        guard let start = text.firstIndex(where: { $0 != UInt8(ascii: ":") && !$0.isHTMLSpace }) else { return true }
        if text[start] == UInt8(ascii: "{") { return text.last == UInt8(ascii: "}") }
        return !text[start...].contains { $0.isHTMLSpace }
    }

    /// Passes a line that opens or closes an element, with all of that if it is no text of the article, and returns where the next begins.
    mutating func passDiv(_ line: Range<Int>) -> Int {
        itemIndents.removeAll()
        itemColumn = nil
        let start = bytes.skippingBlanks(from: line.lowerBound, to: line.upperBound)
        if let kind = chromeOfDiv(start..<line.upperBound), let end = endOfDiv(from: line.upperBound + 1) {
            output.cut(kind, "element", line.lowerBound..<end)
            return end + 1
        }
        output.cut(.style, "mark-of-element", line)
        return line.upperBound + 1
    }

    private func chromeOfDiv(_ line: Range<Int>) -> ChromeKind? {
        guard let name = nameOfDiv(line) else { return nil }
        if bytes[name] == UInt8(ascii: "{") {
            return PandocAttributes(bytes, at: name, before: line.upperBound)?.chrome(bytes, rules)
        }
        return ElementLook.kind(ofClass: Bytes(rebasing: bytes[name..<line.upperBound]).trimmed, rules)
    }

    /// Where the attributes or the only class of an element begin; nil where a line closes one.
    private func nameOfDiv(_ line: Range<Int>) -> Int? {
        bytes[line].firstIndex { $0 != UInt8(ascii: ":") && !$0.isHTMLSpace }
    }

    /// Where the line ends that closes the element at hand; nil where none does, which is looked for once.
    private mutating func endOfDiv(from start: Int) -> Int? {
        guard !hasOpenDiv else { return nil }
        var depth = 1
        var start = start
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let first = bytes.skippingBlanks(from: start, to: end)
            if first < end, bytes[first] == UInt8(ascii: ":"), bytes.matches(":::", at: first) {
                depth += nameOfDiv(first..<end) == nil ? -1 : 1
                if depth == 0 { return end }
            }
            start = end + 1
        }
        hasOpenDiv = true
        return nil
    }

    /// Whether a fence begins what is not Markdown: "```{=html}".
    func isRawFence(_ line: Range<Int>) -> Bool {
        Bytes(rebasing: bytes[line]).contains("{=") && Bytes(rebasing: bytes[line]).trimmed.last == UInt8(ascii: "}")
    }

    /// Passes the fence of a raw block, and all of it where it is the comment that parts two lists.
    mutating func passRaw(_ line: Range<Int>, _ close: Range<Int>) -> Int {
        itemIndents.removeAll()
        itemColumn = nil
        let inside = min(line.upperBound + 1, close.lowerBound)..<close.lowerBound
        if Bytes(rebasing: bytes[inside]).trimmed.equalsASCII("<!-- -->") {
            output.cut(.hidden, "comment", line.lowerBound..<close.upperBound)
            return close.upperBound + 1
        }
        output.cut(.style, "mark-of-element", line)
        endOfRaw = close
        return line.upperBound + 1
    }

    /// Writes what a bracket with attributes holds that is no text as it stands, and returns where it ends; nil where it is text.
    mutating func passSpan(_ span: (text: Range<Int>, attributes: PandocAttributes), from open: Int) -> Int? {
        let (text, attributes) = span
        if attributes.isFormula, text.count > 2, bytes[text.lowerBound] == UInt8(ascii: "$"),
            bytes[text.upperBound - 1] == UInt8(ascii: "$")
        {
            writeVerbatim(formula: text)
            return attributes.end
        }
        guard let kind = attributes.chrome(bytes, rules) else { return nil }
        output.cut(kind, "element", open..<attributes.end)
        return attributes.end
    }

    /// The dash that two or three hyphens spell, and where they end.
    func spelledDash(at start: Int, before limit: Int) -> (dash: String, end: Int)? {
        guard start == 0 || bytes[start - 1] != UInt8(ascii: "-") else { return nil }
        var end = start
        while end < limit, end - start < 4, bytes[end] == UInt8(ascii: "-") { end += 1 }
        switch end - start {
        case 2: return ("–", end)
        case 3: return ("—", end)
        default: return nil
        }
    }
}
