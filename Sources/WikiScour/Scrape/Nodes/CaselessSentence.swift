internal import HTMLReader

/// Tells, where each text node is a line, that a node begins a paragraph which breaks at its links, in the scripts that have no capitals:
/// there no letter shows that the next node goes on with it.
///
/// Text and links take turns in a sentence, so that what is surely text is never followed by what is surely text again; a caption in front
/// of a paragraph is. And one of the next nodes ends the sentence, which no item of a list does.
enum CaselessSentence {
    /// In nodes.
    private static let reach = 14
    /// In bytes: a longer node is no link.
    private static let longestLink = 120
    /// A link has fewer words.
    private static let fewestSpacesOfText = 5
    /// In bytes: what ends a sentence, but for the mark alone.
    private static let shortestEnd = 12
    /// In bytes: a first node of some words in front of a longer one is a caption.
    private static let shortestParagraph = 100
    private static let fewestSpacesOfCaption = 3

    /// Whether the first of some nodes begins such a paragraph. Asked of those alone which stand where one may begin.
    static func begins(with nodes: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        guard nodes.count > 1, isCaseless(nodes[0], bytes), !isNobodys(nodes[0], bytes) else { return false }
        var isTold = false
        var wasText = false
        for index in 0..<min(nodes.count, reach) {
            let node = nodes[index]
            // Citations may stand between.
            if node.flags.contains(.alone) || bytes[node.start] == UInt8(ascii: "[") { return false }
            let text = Bytes(rebasing: bytes[node.start..<node.end])
            let goesOn = index > 0 && NodeEdges.beginsInside(node, bytes)
            let isText = isSurelyText(node, text)
            if isText, wasText, !goesOn { return false }
            if SentenceEnd.isAtEnd(of: text, holdsBracket: node.signs.contains(.closingBracket))
                || index > 0 && NodeSentences.breaksOff(node, bytes)
            {
                guard index > 0 else { return false }
                if goesOn { return isTold || index < 3 || node.count > 3 }
                guard node.count >= shortestEnd, isTold || index <= 2 else { return false }
                if index == 1, node.count >= shortestParagraph,
                    Bytes(rebasing: bytes[nodes[0].start..<nodes[0].end]).spaceCount >= fewestSpacesOfCaption
                {
                    return false
                }
                return !isNobodys(node, bytes)
            }
            let leadsOn = NodeEdges.endsInside(text)
            isTold = isTold || goesOn || leadsOn || isText
            wasText = (isText || goesOn && text.spaceCount >= fewestSpacesOfCaption) && !leadsOn
        }
        return false
    }

    /// Whether a node is a text of the interface, or begins a notice or a hatnote.
    private static func isNobodys(_ node: ScrapeLine, _ bytes: Bytes) -> Bool {
        let text = Bytes(rebasing: bytes[node.start..<node.end])
        return Phrases.shared.kind(ofLine: text, .all, .all) != nil
            || !InterfaceWords.shared.roles(ofLine: text).isEmpty
    }

    /// Whether a node is too long for a link, or has a mark that parts clauses.
    private static func isSurelyText(_ node: ScrapeLine, _ text: Bytes) -> Bool {
        node.count > longestLink || text.spaceCount >= fewestSpacesOfText || NodeSentences.holdsComma(text)
    }

    /// Whether a node begins with a letter of such a script. Those that write no spaces between words, or no mark behind a sentence, are none
    /// of them: there a label and a text in front of which it stands look like a link and the text behind it.
    private static func isCaseless(_ node: ScrapeLine, _ bytes: Bytes) -> Bool {
        // Most nodes begin with a letter of ASCII, which is one look.
        guard bytes[node.start] >= 0xD6 else { return false }
        switch Scalar(bytes, at: node.start).value {
        case 0x5D0..<0xE00, 0xF00..<0x1000, 0x10A0...0x139F, 0xAC00...0xD7A3: return true
        default: return false
        }
    }
}
