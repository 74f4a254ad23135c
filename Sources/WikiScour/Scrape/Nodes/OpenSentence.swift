internal import HTMLReader

/// Tells, where every text node is a line, that a sentence goes on in a link although the link begins with a capital letter:
/// "He milled in Tarn for the" / "Velm Company" / "until 1899." What is in front of such a link reads like a caption or a heading.
struct OpenSentence {
    /// In bytes: a longer node is no link.
    private static let longestLink = 60
    private static let mostWords = 6
    /// A word of as many bytes may be written small in a name: "Society of the Velm".
    private static let longestSmallWord = 3
    /// In words, and in bytes where there are no spaces between them: shorter lines may be headings, where the page does not show
    /// those.
    private static let fewestWords = 7
    private static let fewestBytes = 60
    /// In bytes.
    private static let shortest = 8

    /// What the table of contents lists, without white space.
    private let titles: Set<[UInt8]>
    /// Whether the page shows which of its nodes are headings.
    let showsHeadings: Bool

    init(_ lines: UnsafeBufferPointer<ScrapeLine>, titles: Set<[UInt8]>, _ bytes: Bytes) {
        self.titles = titles
        showsHeadings = !titles.isEmpty || Self.haveEditLinks(lines, bytes)
    }

    /// Fewer edit links may be those of a box of navigation.
    private static let fewestLinks = 2

    private static func haveEditLinks(_ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        var count = 0
        for index in lines.indices
        where EditLinkNodes.end(from: index, lines, bytes) != nil || isHeading(lines[index], bytes) {
            count += 1
            if count == fewestLinks { return true }
        }
        return false
    }

    /// Whether a line is a heading with its link, which were joined.
    private static func isHeading(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.flags.contains(.alone) && bytes[line.end - 1] == UInt8(ascii: "]")
            && InterfaceWords.shared.startOfEditLink(atEndOf: Bytes(rebasing: bytes[line.start..<line.end])) != nil
    }

    /// Whether some text nodes go on with the sentence that a node in front of them begins.
    ///
    /// - Parameters:
    ///   - last: What is in front of them, which ends no sentence.
    ///   - before: The block in front of that.
    ///   - isLead: Whether that is what the skin writes under the title.
    func goesOn(
        in nodes: UnsafeBufferPointer<ScrapeLine>, from last: ScrapeLine, behind before: ScrapeLine, isLead: Bool,
        _ bytes: Bytes
    ) -> Bool {
        guard nodes.count > 1, nodes[0].count <= Self.longestLink, last.count >= Self.shortest,
            !last.signs.contains(.lineBreak), !nodes[0].flags.contains(.alone), !nodes[1].flags.contains(.alone),
            bytes[nodes[1].start] != UInt8(ascii: "[")
        else { return false }
        let text = Bytes(rebasing: bytes[last.start..<last.end])
        let link = Bytes(rebasing: bytes[nodes[0].start..<nodes[0].end])
        guard isLead && !Scalar(text, at: 0).isSmallLetter || Self.isBeginning(text, behind: before, bytes),
            !text.beginsAlike(link),
            showsHeadings || text.spaceCount + 1 >= Self.fewestWords
                || (Scalar(text, at: 0).value >= 0x2E80 && text.count >= Self.fewestBytes)
        else { return false }
        // Scripts without capitals do not show where a sentence goes on.
        let mayGoOn =
            Scalar(link, at: 0).value >= 0x590
            ? !SentenceEnd.isAtEnd(of: link)
            : (NodeEdges.beginsInside(nodes[1], bytes)
                || text.endsInWordOfSmallLetters && NodeEdges.opensParenthesis(nodes[1], bytes)) && Self.isName(link)
        return mayGoOn && !titles.contains(text.filter { !$0.isHTMLSpace })
            && InterfaceWords.shared.roles(ofLine: text).isDisjoint(with: .interface)
    }

    /// Whether a node begins a paragraph: what is in front of it ends one, or is a heading.
    private static func isBeginning(_ text: Bytes, behind before: ScrapeLine, _ bytes: Bytes) -> Bool {
        if Scalar(text, at: 0).isSmallLetter { return false }
        if before.flags.contains(.alone) { return true }
        let last = Bytes(rebasing: bytes[before.start..<before.end])
        return last.last == UInt8(ascii: "]") || SentenceEnd.isAtEnd(of: last)
    }

    /// Whether a node may be a link to what has a name: few words, all of them with capitals but for small ones.
    private static func isName(_ text: Bytes) -> Bool {
        switch text[text.count - 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"): return false
        case UInt8(ascii: "."): if SentenceEnd.isAtEnd(of: text), !text.hasSuffixASCII(" Inc.") { return false }
        default: break
        }
        if text[0].isASCIIDigit { return text.spaceCount < mostWords }
        if text.count <= 3, text[text.count - 1] >= UInt8(ascii: "a"), text[0].isASCIILetter { return false }
        if SentenceOpeners.contain(text) { return false }
        var wordCount = 0
        var start = 0
        while start < text.count {
            let end = text.firstIndex(of: 0x20, from: start) ?? text.count
            wordCount += 1
            let isSmall = start < end && Scalar(text, at: start).isSmallLetter
            if isSmall, wordCount == 1 || end - start > longestSmallWord { return false }
            start = end + 1
        }
        return wordCount <= mostWords
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the last word of a text has no capital: that of a heading or a name often has.
    fileprivate var endsInWordOfSmallLetters: Bool {
        guard let space = lastIndex(of: 0x20) else { return false }
        return self[(space + 1)...].allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    }

    /// Whether two texts begin with the same bytes, as far as the shorter one goes: a caption or a link to a page, and the subject of
    /// the sentence behind it.
    fileprivate func beginsAlike(_ other: Bytes) -> Bool {
        let length = Swift.min(count, other.count)
        return self[..<length].elementsEqual(other[..<length])
    }
}
