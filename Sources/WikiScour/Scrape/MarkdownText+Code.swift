/// Program text, between fences or indented.
extension MarkdownText {
    func fence(_ line: Range<Int>) -> StaticString? {
        let text = Bytes(rebasing: bytes[line]).trimmed
        return text.hasPrefixASCII("```") ? "```" : text.hasPrefixASCII("~~~") ? "~~~" : nil
    }

    mutating func endOfFence(_ fence: StaticString, from start: Int) -> Range<Int>? {
        // What no fence closes from one place on, none closes behind it.
        guard !openFences.contains(where: { $0 == fence.utf8Start.pointee }) else { return nil }
        var start = start
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            if Bytes(rebasing: bytes[start..<end]).trimmed.equalsASCII(fence) { return start..<end }
            start = end + 1
        }
        openFences.append(fence.utf8Start.pointee)
        return nil
    }

    /// Where indented lines end, those without text among them included.
    func endOfCode(from start: Int) -> Int {
        var (start, last) = (start, start)
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let line = Bytes(rebasing: bytes[start..<end])
            if !line.isBlank {
                guard line.hasPrefixASCII("    ") else { break }
                last = min(end + 1, bytes.count)
            }
            start = end + 1
        }
        return last
    }

    /// Whether indented lines are a single sentence: what is set in so may be an answer or a remark.
    func isIndentedProse(_ lines: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[lines]).trimmed
        return !text.contains(UInt8(ascii: "\n")) && text.spaceCount >= Self.fewestSpaces
            && SentenceEnd.isAtEnd(of: text, holdsBracket: true) && Scalar(text, at: 0).isCapitalLetter
    }

    private static let fewestSpaces = 7

    /// Writes lines as they stand. Of blank ones between them it is noted that they were there.
    mutating func writeCode(_ lines: Range<Int>, indent: Int) {
        itemColumn = nil
        isInNote = false
        image = .none
        var start = lines.lowerBound
        var isBlankBefore = true
        while start < lines.upperBound {
            let end = min(bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count, lines.upperBound)
            if end > start + indent, !Bytes(rebasing: bytes[start..<end]).isBlank {
                output.beginLine(from: start, .init(start: 0, shape: .verbatim), afterBlank: isBlankBefore)
                output.text.append(contentsOf: bytes[(start + indent)..<end])
                isBlankBefore = false
            } else {
                isBlankBefore = true
            }
            start = end + 1
        }
    }
}
