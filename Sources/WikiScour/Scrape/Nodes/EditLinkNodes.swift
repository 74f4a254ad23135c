internal import HTMLReader

/// Edit links where each text node is a line, and the headings beside them: since MediaWiki 1.22 the link stands behind its
/// heading, before that in front of it. What is in front of the link is then the end of the section above, and nothing but
/// the page as a whole tells the one from the other.
struct EditLinkNodes {
    /// The nodes that each of the links is, in order.
    private(set) var links: [Range<Int>] = []
    /// Whether the headings stand behind them.
    private(set) var areInFront = false

    /// Finds the links: "[", their words, "]", be they one node or some.
    init(in lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes, _ contents: ContentsNodes) {
        var index = 0
        while index < lines.count {
            guard let end = Self.end(from: index, lines, bytes) else {
                index += 1
                continue
            }
            if !Self.isOfExcerpt(index, lines, bytes) { links.append(index..<end) }
            index = end
        }
        areInFront = standInFront(lines, bytes, contents)
    }

    /// How many nodes in front of its link the note of an excerpt begins.
    private static let reachOfExcerpt = 4

    /// Whether a link is that of a page which a part of the text is taken from: "This section is an excerpt from", "Ostra Mill", ".".
    private static func isOfExcerpt(
        _ link: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        lines[max(0, link - reachOfExcerpt)..<link].contains {
            let text = Bytes(rebasing: bytes[$0.start..<$0.end])
            return text.hasSuffixASCII(" excerpt from") && Phrases.shared.kind(ofLine: text, .all, .all) == .hatnotes
        }
    }

    /// How many nodes a link is at most: "[", "edit", "|", "edit source", "]", and those of a third label.
    private static let mostNodes = 7
    /// In bytes.
    private static let longest = 120

    /// Where the link ends that begins with a node; nil where none does.
    static func end(
        from start: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Int? {
        let first = lines[start]
        guard bytes[first.start] == UInt8(ascii: "[") else { return nil }
        if isEmpty(start, lines, bytes) { return start + 2 }
        // Nearly all brackets are citations'.
        if first.count > 1 ? bytes[first.start + 1].isASCIIDigit : nextBeginsWithDigit(start, lines, bytes) {
            return nil
        }
        for index in start..<min(start + mostNodes, lines.count) {
            guard lines[index].end - first.start <= longest else { return nil }
            guard bytes[lines[index].end - 1] == UInt8(ascii: "]") else { continue }
            let text = Bytes(rebasing: bytes[first.start..<lines[index].end])
            return InterfaceWords.shared.endOfEditLink(atStartOf: text) == text.count ? index + 1 : nil
        }
        return nil
    }

    /// Whether a node and the next are the brackets of a link whose words were a picture, as Fandom has it: behind a heading,
    /// and with a sentence or a name behind it. Program text has such brackets too.
    private static func isEmpty(
        _ start: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        guard start > 0, start + 2 < lines.count, lines[start].count == 1, lines[start + 1].count == 1,
            bytes[lines[start + 1].start] == UInt8(ascii: "]"), mayBeHeading(start - 1, lines, bytes)
        else { return false }
        return [start - 1, start + 2].allSatisfy { node in
            let first = Scalar(bytes, at: lines[node].start)
            return lines[node].count >= shortestNames && (first.isCapitalLetter || first.value >= 0x590)
        }
    }

    /// In bytes: variables are often shorter.
    private static let shortestNames = 4

    /// Whether a link ends with a node.
    static func ends(at last: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        guard bytes[lines[last].end - 1] == UInt8(ascii: "]") else { return false }
        for first in (max(0, last + 1 - mostNodes)...last).reversed()
        where bytes[lines[first].start] == UInt8(ascii: "[") { return end(from: first, lines, bytes) == last + 1 }
        return false
    }

    private static func nextBeginsWithDigit(
        _ index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        index + 1 < lines.count && bytes[lines[index + 1].start].isASCIIDigit
    }

    /// Asks every link on which side of it a heading stands: the one that the contents name, else the one that reads like
    /// one where the other does not.
    private func standInFront(
        _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes, _ contents: ContentsNodes
    ) -> Bool {
        var votes = 0
        for link in links {
            var (before, behind) = (link.lowerBound - 1, link.upperBound)
            // An entry of the contents themselves is no heading.
            if before >= 0, contents.holds(before) { before = -1 }
            if behind >= lines.count { behind = -1 }
            let isNamedBefore = before >= 0 && contents.length(endingAt: before, lines, bytes) != nil
            let isNamedBehind = behind >= 0 && contents.length(from: behind, lines, bytes) != nil
            if isNamedBefore != isNamedBehind {
                votes += isNamedBehind ? 1 : -1
                continue
            }
            let mayStandBefore = before >= 0 && Self.mayBeHeading(before, lines, bytes)
            let mayStandBehind = behind >= 0 && Self.mayBeHeading(behind, lines, bytes)
            if mayStandBefore != mayStandBehind { votes += mayStandBehind ? 1 : -1 }
        }
        return votes > 0
    }

    /// In bytes.
    private static let longestHeading = 80
    private static let longestOfOtherScript = 160

    /// Whether a node reads like a heading: short, and without a mark at its end.
    static func mayBeHeading(
        _ index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        let text = Bytes(rebasing: bytes[lines[index].start..<lines[index].end])
        let first = Scalar(text, at: 0)
        guard text.count <= (first.value < 0x80 ? longestHeading : longestOfOtherScript),
            !first.isClosingMark, !first.isOpeningBracket
        else { return false }
        return !ScrapeLine.leadsOn(text) && text.last != UInt8(ascii: ";") && text.last != UInt8(ascii: ".")
            && !SentenceEnd.isAtEnd(of: text)
    }
}
