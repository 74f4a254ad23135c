/// Links that blank lines tear apart: markdownify leaves the white space that a page's source has within them.
extension MarkdownText {
    /// No link is longer that is torn, its edit links among them.
    private static let longestTorn = 1200

    /// A link whose text begins in a line and has blank lines in it.
    struct TornLink {
        var start: Int
        /// Where the line ends at which its text ends.
        var end: Int
    }

    /// The link that is torn behind a line; nil where none is.
    func tornLink(atEndOf line: Range<Int>) -> TornLink? {
        // Most lines do not end within brackets, and those that do go on at once.
        guard line.upperBound + 1 < bytes.count, let open = bytes[line].lastIndex(of: UInt8(ascii: "[")),
            open + 1 < line.upperBound, !bytes[open..<line.upperBound].contains(UInt8(ascii: "]")),
            isBlank(lineAt: line.upperBound + 1)
        else { return nil }
        let limit = min(bytes.count, open + 400)
        guard let close = bytes[open..<limit].firstIndex(of: UInt8(ascii: "]")), bytes.matches("](", at: close),
            !bytes[(open + 1)..<close].contains(UInt8(ascii: "["))
        else { return nil }
        return TornLink(start: open, end: bytes.firstIndex(of: UInt8(ascii: "\n"), from: close) ?? bytes.count)
    }

    private func isBlank(lineAt start: Int) -> Bool {
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
            guard bytes[index].isHTMLSpace, index - start < 200 else { return false }
            index += 1
        }
        return true
    }

    /// Where the bracket stands that closes an edit link whose brackets have lines of their own.
    func endOfTornEditLink(_ line: Range<Int>) -> Int? {
        var start = line.upperBound + 1
        let limit = min(bytes.count, line.lowerBound + Self.longestTorn)
        while start < limit {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            let text = Bytes(rebasing: bytes[start..<end]).trimmed
            if text.hasPrefixASCII("#") || text.equalsASCII("[") { return nil }
            if text.equalsASCII("]") {
                let link = Bytes(rebasing: bytes[line.upperBound..<end])
                return link.contains("action=edit") && link.contains("section=") ? end : nil
            }
            start = end + 1
        }
        return nil
    }

    /// Cuts an edit link; what a rule follows behind it is the heading in front of it.
    ///
    /// - Returns: Where the next line begins.
    mutating func passTornEditLink(_ link: Range<Int>) -> Int {
        output.cut(.editLink, "edit-link", link)
        let next = link.upperBound + 1
        guard next < bytes.count else { return bytes.count }
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: next) ?? bytes.count
        guard rulesHeadings, isRule(next..<end), !output.text.isEmpty else { return next }
        output.noteLastLine(.init(start: 0, shape: .heading, level: bytes[next] == UInt8(ascii: "=") ? 1 : 2))
        return end + 1
    }
}
