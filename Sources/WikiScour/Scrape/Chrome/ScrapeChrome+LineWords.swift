/// What the words of a whole line say that it is.
extension ScrapeChrome {
    /// In bytes.
    private static let longestError = 250

    /// Whether what the software says of a mistake is all of its line. What it says of tags may be glued to the text behind them.
    func isWhole(_ line: ScrapeLine, _ text: Bytes) -> Bool {
        line.count <= Self.longestError && line.endsSentence && !text.contains("<") && !text.contains("&lt;")
    }

    /// Whether a line is the first under the heading of references, or directly behind one of them.
    func isAmongReferences(_ index: Int, _ page: ScrapePage) -> Bool {
        guard index > content.lowerBound else { return false }
        let last = page.lines[index - 1]
        if last.part == .heading { return page.sectionKinds(of: last, names).contains(.references) }
        return last.part == .chrome && last.kind == .references
    }

    /// Whether a line leads to the page that this one is a part of: "< Tarn | Mills".
    func isLinkToParent(_ line: ScrapeLine, _ text: Bytes) -> Bool {
        (text.hasPrefixASCII("< ") || text.hasPrefixASCII("&lt; ")) && line.count <= 255 && !line.endsSentence
    }

    /// Whether a line points to another page: "For weaving with willow, see Baskets." Authors write so too, but not as the
    /// first line of a section, and less often with a name at the end: "For a proof, see the book of Velm."
    func isPointer(_ text: Bytes) -> Bool {
        guard text.hasPrefixASCII("For "), text.count < 200, let place = text.firstIndex(of: ", see ") else {
            return false
        }
        let target = Bytes(rebasing: text[(place + 6)...])
        return !target.isEmpty && Scalar(target, at: 0).isCapitalLetter && target.spaceCount <= 6
    }

    /// Whether a line of Markdown is a sentence without a colon: "For more details, see Ostra Mill." Other hatnotes name their kind.
    func isSentenceOfMarkdown(_ text: Bytes, _ page: ScrapePage) -> Bool {
        page.flattening == .markdown && text.hasPrefixASCII("For more ") && !text.contains(UInt8(ascii: ":"))
    }

    /// Whether a line is the names of portals, glued together: "Physics portalScience portal".
    func isPortalBar(_ text: Bytes) -> Bool {
        guard text.count < 300, text.last == UInt8(ascii: "l"), text.hasSuffixASCII(" portal") else { return false }
        var index = 0
        var count = 0
        while let place = text.firstIndex(of: " portal", from: index) {
            index = place + 7
            guard index == text.count || text[index] >= UInt8(ascii: "A") && text[index] <= UInt8(ascii: "Z") else {
                return false
            }
            count += 1
        }
        return count >= 2
    }
}
