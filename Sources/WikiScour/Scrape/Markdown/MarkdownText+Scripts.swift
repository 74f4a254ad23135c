/// What is raised or lowered: pandoc's `x^2^` and `H~2~O`, and the elements that others leave.
extension MarkdownText {
    /// Longer ones are text between two marks.
    private static let longestScript = 24
    private static let longestRaised = 200

    /// Where what is raised or lowered ends, its mark included; nil where the mark is text.
    func endOfScript(_ index: Int, _ range: Range<Int>, _ links: inout MarkdownLinks) -> Int? {
        let mark = bytes[index]
        guard !isInScript, index > range.lowerBound, index + 2 < range.upperBound else { return nil }
        if mark == UInt8(ascii: "^"), let end = endOfCitations(index + 1, range, &links, closedBy: mark) {
            return end
        }
        guard !bytes[index - 1].isHTMLSpace else { return nil }
        var end = index + 1
        while end < range.upperBound, end - index < Self.longestScript, !bytes[end].isHTMLSpace {
            if bytes[end] == mark { return end > index + 1 ? end + 1 : nil }
            end += 1
        }
        return nil
    }

    /// Where raised citations end, links one behind the other with a mark behind the last; nil where they do not.
    func endOfCitations(
        _ start: Int, _ range: Range<Int>, _ links: inout MarkdownLinks, closedBy mark: UInt8
    ) -> Int? {
        var index = start
        while index < range.upperBound, bytes[index] == UInt8(ascii: "["), let link = links.link(at: index) {
            index = links.endOfAttributes(at: link.end)
        }
        return index > start && index < range.upperBound && bytes[index] == mark ? index + 1 : nil
    }

    /// Where citations end that are raised in parentheses: `^([1](#cite_note-1))`.
    func endOfBracedCitations(_ mark: Int, _ range: Range<Int>, _ links: inout MarkdownLinks) -> Int? {
        guard bytes.matches("^([", at: mark),
            let end = endOfCitations(mark + 2, range, &links, closedBy: UInt8(ascii: ")")),
            Bytes(rebasing: bytes[mark..<end]).contains("#cite_note")
        else { return nil }
        return end
    }

    /// Writes what stands between two marks.
    mutating func writeScript(_ script: Range<Int>) {
        let start = output.text.count
        let position: ScriptForms.Position = bytes[script.lowerBound] == UInt8(ascii: "^") ? .above : .below
        isInScript = true
        defer { isInScript = false }
        writeText(script.lowerBound + 1..<script.upperBound - 1, joinsQuote: false)
        setScript(position, from: start)
    }

    /// Makes what was written last the characters that are raised or lowered. A citation stays as it is.
    mutating func setScript(_ position: ScriptForms.Position, from start: Int) {
        guard output.text.count - start <= Self.longestRaised else { return }
        let content = ContiguousArray(output.text[start...])
        guard let first = content.first, first != UInt8(ascii: "["), !content.contains(UInt8(ascii: "$")),
            !content.contains(UInt8(ascii: "\n"))
        else { return }
        var form = ContiguousArray<UInt8>()
        if !ScriptForms.map(content, position, into: &form) {
            let context = ScriptForms.Context(TextArena(output.text[..<start].suffix(32))[...])
            form = ContiguousArray(ScriptForms.form(of: content, position, after: context))
        }
        output.text.removeSubrange(start...)
        output.text.append(contentsOf: form)
    }
}
