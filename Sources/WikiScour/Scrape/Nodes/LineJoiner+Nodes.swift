internal import HTMLReader

/// Pages of which each text node is a line.
extension LineJoiner {
    /// A text node that goes on with another, wherever a block may end: the brackets of an edit link, and what is in them.
    private static func belongsToEditLink(_ line: ScrapeLine, _ last: ScrapeLine, _ bytes: Bytes) -> Bool {
        func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "|") }
        return isSign(bytes[line.start]) || bytes[line.start] == UInt8(ascii: "]") || isSign(bytes[last.end - 1])
    }

    /// Lines that are single text nodes become blocks again.
    ///
    /// - Parameter titles: The titles of the table of contents, without white space.
    static func joinTextNodes(
        _ lines: inout PageBuffer<ScrapeLine>, _ titles: Set<[UInt8]>, _ labels: InfoboxLabels, _ bytes: Bytes,
        _ watch: inout Deadline
    ) {
        let sentences = OpenSentence(lines.elements, titles: titles, bytes)
        let spacedCount = lines.elements.count { $0.flags.contains(.leadingSpace) && $0.indent == 1 }
        // Not stripped, the nodes between two blocks are blank lines.
        let keepsSpaces = spacedCount >= 3 && spacedCount * 40 > lines.count
        /// How many blocks there are so far; they take the places of their lines.
        var count = 0
        /// Whether the line at hand has shown itself to be a sentence that breaks at its links.
        var isSentence = false
        /// Whether it is a cell of an infobox, or stands behind one.
        var isCell = false
        var isBehindCell = false
        /// Whether the node joined last shows nothing of a sentence itself: between two links of one stands a word or mark.
        var isOpen = false
        /// The node in front of the one at hand.
        var node = ScrapeLine?.none
        /// Whether what follows the block shows that it begins a sentence.
        var isLed = false
        /// The title that the block stands under, behind what the skin writes there.
        var title = Range<Int>?.none
        var isPastHead = false
        var quotes = NodeQuotes()
        var rows = NodeRows(in: lines.elements, bytes)
        var boxes = NodeBoxes(in: lines.elements, labels, bytes)
        for index in 0..<lines.count where !watch.isOver() {
            let line = lines[index]
            let text = Bytes(rebasing: bytes[line.start..<line.end])
            guard count > 0 else {
                lines[0] = line
                count = 1
                quotes.pass(text)
                continue
            }
            let last = lines[count - 1]
            let isInRow = rows.goesOn(at: index)
            var block = isInRow ? nil : boxes.begins(at: index, behind: last, bytes)
            // "JSTOR" is a label as well.
            if block != nil, isOpenSearch(Bytes(rebasing: bytes[last.start..<last.end])) { block = nil }
            let joins: Bool
            if line.flags.contains(.alone) || beginsBox(line, behind: last, bytes) || block != nil
                || isCell && beginsBehindAddress(text, last, bytes)
            {
                joins = false
            } else if last.flags.contains(.alone) {
                joins = belongsToEditLink(line, last, bytes)
            } else if keepsSpaces, isBeside(line, last, bytes) || line.flags.contains(.blankBefore) {
                joins = isBeside(line, last, bytes)
            } else {
                let nodes = UnsafeBufferPointer(rebasing: lines.elements[index...])
                let isLead = title.map { names(last, $0, bytes) } ?? false
                // What takes longest is asked last.
                joins =
                    !isBacklink(text)
                    && (isInRow
                        || belongs(nodes, to: last, isSentence: isSentence, isOpen: isOpen, isLed: isLed, bytes)
                        || isQuoted(
                            text, in: last, quotes,
                            isClosedNext: nodes.count > 1
                                && quotes.isClosed(by: Bytes(rebasing: bytes[nodes[1].start..<nodes[1].end])))
                        || count > 1
                            && sentences.goesOn(in: nodes, from: last, behind: lines[count - 2], isLead: isLead, bytes)
                        || node.map {
                            NodeSentences.breaksOff($0, bytes)
                                || isLead && NodeNames.goesOn(line, behind: $0, of: last, bytes)
                        } ?? false)
                    && !isClosed(last, isAtTop: count <= reachOfJumpLinks, bytes)
                    || isBehindCell && text.equalsASCII("(")
            }
            node = line
            if joins {
                let goesOn = NodeEdges.beginsInside(line, bytes)
                isOpen = !goesOn && line.count < 60
                isSentence = isSentence || !isCell && (last.count > 60 || line.count > 50 || goesOn)
                lines[count - 1].join(line)
                quotes.pass(text)
            } else {
                if count < index { lines[count] = line }
                count += 1
                quotes = NodeQuotes()
                quotes.pass(text)
                let isBehindProse = last.count > shortestBrokenLine && !last.flags.contains(.alone) && ends(last, bytes)
                isLed = NodeSentences.isLed(
                    UnsafeBufferPointer(rebasing: lines.elements[index...]), isBehindProse: isBehindProse,
                    isBehindHeading: last.flags.contains(.alone), bytes)
                isBehindCell = isCell
                isCell = block == .cell
                // The head of a page ends where its text has begun.
                isPastHead = isPastHead || isBehindProse || index > reachOfHead
                title = isPastHead || isCell ? nil : titleAbove(lines.elements[..<(count - 1)], bytes)
                if !isLed, !isCell, sentences.showsHeadings, bytes[line.start] >= 0xD6,
                    title != nil || mayStandBehind(last, bytes)
                {
                    isLed = CaselessSentence.begins(
                        with: UnsafeBufferPointer(rebasing: lines.elements[index...]), bytes)
                }
                isSentence =
                    block == .sentence
                    || !isCell && line.count > 60 && !(count <= reachOfMenus && isMenu(line, bytes))
                isOpen = false
            }
        }
        lines.truncate(to: count)
    }

    /// Whether a node stands within a quotation: behind the mark that opens it, or as the one that closes it. A cell may be
    /// such a mark alone, and stands for the one above it.
    private static func isQuoted(
        _ text: Bytes, in block: ScrapeLine, _ quotes: NodeQuotes, isClosedNext: Bool
    ) -> Bool {
        if block.count <= 3, text.count <= 3 { return false }
        return quotes.endsOpen && (block.count > 3 || isClosedNext) || quotes.isClosed(by: text)
    }

    /// Whether the style sheet in front of a node is that of a box, which then begins here.
    @inline(__always)
    private static func beginsBox(_ line: ScrapeLine, behind last: ScrapeLine, _ bytes: Bytes) -> Bool {
        // Most nodes have none. The links to a template may stand in parentheses.
        guard let kind = line.kind, bytes[last.end - 1] != UInt8(ascii: "(") else { return false }
        switch kind {
        case .infobox, .navbox, .sidebar, .successionBox, .authorityControl, .portalBar, .sisterProjects, .maintenance,
            .stub,
            .hatnotes, .tableOfContents:
            return true
        default: return false
        }
    }

    /// Whether a node begins with a capital behind the slash that ends an address: "velm.org/mills/".
    private static func beginsBehindAddress(_ text: Bytes, _ last: ScrapeLine, _ bytes: Bytes) -> Bool {
        bytes[last.end - 1] == UInt8(ascii: "/") && Scalar(text, at: 0).isCapitalLetter
    }

    /// Whether a node begins an entry of a list of references.
    private static func isBacklink(_ text: Bytes) -> Bool {
        if text[0] == UInt8(ascii: "^") { return text.count == 1 || text[1] == 0x20 }
        return text.matches("↑", at: 0)
    }

    /// Whether a paragraph ends with a block: its sentence, or the citation behind that.
    private static func ends(_ block: ScrapeLine, _ bytes: Bytes) -> Bool {
        let text = Bytes(rebasing: bytes[block.start..<block.end])
        return text.last == UInt8(ascii: "]")
            || SentenceEnd.isAtEnd(of: text, holdsBracket: block.signs.contains(.closingBracket))
    }

    /// In bytes: a shorter line with a full stop may be an item.
    private static let shortestSentence = 40
    /// In lines: the menus of some skins stand in front of an article.
    private static let reachOfHead = 1500

    /// Whether a paragraph may begin behind a block: a heading, a sentence.
    private static func mayStandBehind(_ block: ScrapeLine, _ bytes: Bytes) -> Bool {
        block.flags.contains(.alone) || block.count >= shortestSentence && ends(block, bytes)
    }

    /// How many blocks the skin writes under a title: the tagline, two links, the note of a redirect.
    private static let mostOfHead = 4
    /// In bytes.
    private static let reachOfName = 160
    private static let longestTitle = 255

    /// The title of the page, where some blocks end in what the skin writes under it.
    private static func titleAbove(_ blocks: Slice<UnsafeBufferPointer<ScrapeLine>>, _ bytes: Bytes) -> Range<Int>? {
        var rest = blocks
        while let last = rest.last, blocks.count - rest.count <= mostOfHead, isOfHead(last, bytes) {
            rest = rest.dropLast()
        }
        guard rest.count < blocks.count, let title = rest.last, title.count <= longestTitle else { return nil }
        return title.start..<title.end
    }

    /// Whether a block names the title near its beginning, be it with another first letter. Above the lead a description may stand.
    private static func names(_ block: ScrapeLine, _ title: Range<Int>, _ bytes: Bytes) -> Bool {
        let rest = Bytes(
            rebasing: bytes[(title.lowerBound + Scalar(bytes, at: title.lowerBound).length)..<title.upperBound])
        return rest.count > 1
            && Bytes(rebasing: bytes[block.start..<min(block.end, block.start + reachOfName)]).contains(rest)
    }

    /// Whether a block is what the skin writes under the title: the tagline, the links that jump over menus.
    private static func isOfHead(_ block: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard block.count <= longestJumpLinks * 2 else { return false }
        return !InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[block.start..<block.end])).isDisjoint(
            with: [.tagline, .jumpLink])
    }

    /// Whether a line is a text of the menus, which may be long: "Pages for logged out editors" is, in many scripts.
    private static func isMenu(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        !InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[line.start..<line.end])).isDisjoint(with: .menus)
    }

    /// Whether nothing goes on with a block: the last words of notices, and links that jump over menus, look like open sentences.
    @inline(__always)
    private static func isClosed(_ block: ScrapeLine, isAtTop: Bool, _ bytes: Bytes) -> Bool {
        // Most blocks are open in the midst of the page, behind a word.
        let last = bytes[block.end - 1]
        return (isAtTop || last == UInt8(ascii: ")")) && isClosedByWords(block, isAtTop: isAtTop, bytes)
    }

    private static func isClosedByWords(_ block: ScrapeLine, isAtTop: Bool, _ bytes: Bytes) -> Bool {
        let last = bytes[block.end - 1]
        if last == UInt8(ascii: ")") {
            return Phrases.shared.closesNotice(Bytes(rebasing: bytes[block.start..<block.end]))
        }
        guard block.count <= longestJumpLinks, last.isASCIILetter else { return false }
        let text = Bytes(rebasing: bytes[block.start..<block.end])
        // "Log in" ends as half a sentence does.
        guard text.contains(0x0A) else { return text.endsInSmallWord && isMenu(block, bytes) }
        return text.joinedNodes.withUnsafeBufferPointer { InterfaceWords.shared.roles(ofLine: $0).contains(.jumpLink) }
    }

    /// In bytes.
    private static let longestJumpLinks = 60
    /// In blocks. The menus of old skins stand behind the article.
    private static let reachOfJumpLinks = 40
    private static let reachOfMenus = 400

    /// Whether a text node stands beside the one in front of it, by the spaces that were not stripped. Cells of a table
    /// have none between them. A formula's markup has blank lines of its own.
    private static func isBeside(_ line: ScrapeLine, _ last: ScrapeLine, _ bytes: Bytes) -> Bool {
        if line.flags.contains(.formula) { return !stands(last, bytes) }
        return !line.flags.contains(.blankBefore) && (line.flags.contains(.leadingSpace) || endsInSpace(last, bytes))
    }

    /// Whether the first of some text nodes belongs to the block in front of them.
    ///
    /// No mark tells where a block ends, so sentences decide: what begins with a small letter or a closing mark goes on
    /// with what is before it, and what follows an open sentence belongs to it. Behind a citation the next sentence is
    /// rather one of the same paragraph; behind a full stop alone no element begins, so that a block does.
    @inline(__always)
    private static func belongs(
        _ nodes: UnsafeBufferPointer<ScrapeLine>, to last: ScrapeLine, isSentence: Bool, isOpen: Bool, isLed: Bool,
        _ bytes: Bytes
    ) -> Bool {
        let line = nodes[0]
        let text = Bytes(rebasing: bytes[last.start..<last.end])
        if NodeEdges.beginsInside(line, bytes) || NodeEdges.endsInside(text) || isOpenSearch(text) { return true }
        // Behind a full stop it names who said so.
        if NodeDashes.isInsertion(line, bytes) {
            return !SentenceEnd.isAtEnd(of: text, holdsBracket: last.signs.contains(.closingBracket))
        }
        if NodeDashes.tells(line, of: text, bytes) { return true }
        var isPrecedingNext: Bool {
            nodes.count > 1 && bytes[nodes[1].start] != UInt8(ascii: "[") && !nodes[1].flags.contains(.alone)
                && (NodeEdges.beginsInside(nodes[1], bytes) || NodeEdges.isRestOfWord(nodes[1], bytes)
                    || isSentence && NodeEdges.opensParenthesis(nodes[1], bytes))
        }
        let isMarked = text.last == UInt8(ascii: "]")
        if NodeEdges.isUnit(line, behind: text, bytes) { return true }
        if last.signs.contains(.openingParenthesis), text.hasOpenParenthesis { return true }
        if SentenceEnd.isAtEnd(of: text, holdsBracket: last.signs.contains(.closingBracket)) {
            // The longer the paragraph, the rather it ends here.
            return isMarked && isSentence && last.count < (line.count < 60 ? 300 : 500)
                && (line.count >= 25 || (last.count > 60 && beginsSentence(nodes, bytes)))
        }
        if !isMarked, line.count > 1, NodeEdges.opensParenthesis(line, bytes) { return true }
        // A citation may stand within the sentence.
        if isLed { return true }
        guard !isMarked else { return false }
        guard isSentence else { return false }
        // What is in parentheses or behind a dash. Behind a full stop a dash names who said so.
        if bytes[line.start] == UInt8(ascii: "(") || text.last == UInt8(ascii: "-") { return true }
        if bytes.matches("– ", at: line.start) || bytes.matches("— ", at: line.start) { return true }
        // Scripts without capitals show less: there every open sentence goes on.
        if Scalar(bytes, at: line.start).value >= 0x590 { return isPrecedingNext || last.count > 80 }
        return isPrecedingNext || (!isOpen && last.count > 120)
    }

    /// Whether a block is the line of a notice that says where to look for sources, and does not name the last of them yet.
    private static func isOpenSearch(_ block: Bytes) -> Bool {
        block.count <= longestSearch && block.hasPrefixASCII("Find sources:") && !block.contains("JSTOR")
    }

    /// In bytes, the title of the page among them.
    private static let longestSearch = 200

    /// Whether a short node begins a sentence that the next ones go on with, and is no heading: "Tarn" and "is", or "The old",
    /// "Tarn" and "is".
    private static func beginsSentence(_ nodes: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        let text = Bytes(rebasing: bytes[nodes[0].start..<nodes[0].end])
        let reach = text.beginsWithSmallWord ? 2 : 1
        for node in nodes.dropFirst().prefix(reach) {
            guard !node.flags.contains(.alone), bytes[node.start] != UInt8(ascii: "[") else { return false }
            if NodeEdges.beginsInside(node, bytes) { return true }
        }
        return false
    }

}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a parenthesis opens near the end of a text, and does not close.
    var hasOpenParenthesis: Bool {
        var index = count
        while index > 0, count - index < 120 {
            index -= 1
            if self[index] == UInt8(ascii: ")") { return false }
            // Within a word it opens none.
            if self[index] == UInt8(ascii: "(") {
                return index == 0 || self[index - 1] <= 0x20 || self[index - 1] == 0xA0
            }
        }
        return false
    }
}
