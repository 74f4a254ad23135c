internal import HTMLReader

/// Joins lines again that the flattener broke.
enum LineJoiner {
    /// A formula's markup brings line breaks of its own: the words around it are one line with it.
    static func joinFormulas(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        guard lines.elements.contains(where: { $0.flags.contains(.formula) }) else { return }
        /// How many lines there are so far; they take the places of those that they were.
        var count = 0
        var index = 0
        while index < lines.count {
            var line = lines[index]
            index += 1
            guard line.flags.contains(.formula) else {
                lines[count] = line
                count += 1
                continue
            }
            // What follows on the line of the formula, and on those that go on with it.
            var goesOn = false
            while index < lines.count, lines[index].flags.contains(.formula) == false,
                continues(lines[index], bytes)
            {
                // A lone comma goes on where another formula follows it.
                goesOn =
                    goesOn || lines[index].count > 2
                    || (bytes[lines[index].start] == UInt8(ascii: ",") && index + 1 < lines.count
                        && lines[index + 1].flags.contains(.formula))
                line.join(lines[index])
                index += 1
            }
            let endsHere = endsSentence(line, bytes)
            if count > 0, goesOn || endsHere || opens(lines[count - 1], bytes),
                !stands(lines[count - 1], bytes, isLeadIn: !goesOn)
            {
                lines[count - 1].join(line)
                lines[count - 1].flags.insert(.formula)
            } else {
                lines[count] = line
                count += 1
            }
        }
        lines.truncate(to: count)
    }

    /// Whether a formula ends a sentence: with a mark behind it, or within.
    private static func endsSentence(_ formula: ScrapeLine, _ bytes: Bytes) -> Bool {
        let last = bytes[formula.end - 1]
        if last == UInt8(ascii: ".") { return true }
        return last == UInt8(ascii: "}") && bytes[formula.end - 2] == UInt8(ascii: ".")
            && formula.count < shortestDisplayedFormula
    }

    /// A longer one with its full stop within is rather displayed.
    private static let shortestDisplayedFormula = 60

    /// Whether a line goes on with the formula in front of it: it began with a space, or with a mark.
    private static func continues(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        if line.flags.contains(.leadingSpace), line.indent == 1 { return true }
        if line.indent == 2, bytes.matches("\u{A0}", at: line.start - 2) { return true }
        switch bytes[line.start] {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"),
            UInt8(ascii: "-"):
            return true
        default: return false
        }
    }

    /// Whether a line leads on to a formula: the flattener left the space behind it, or it ends in an opening bracket.
    private static func opens(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let last = bytes[line.end - 1]
        return last == UInt8(ascii: "(") || last == UInt8(ascii: "[") || endsInSpace(line, bytes)
    }

    private static func endsInSpace(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.end < bytes.count && bytes[line.end] == 0x20
    }

    /// Whether a line is whole without the formula behind it: a sentence, one that leads to a displayed formula ("That
    /// is,", "is given by:"), a formula of its own, a heading.
    ///
    /// - Parameter isLeadIn: Whether a comma leads to a displayed formula: nothing goes on behind that.
    private static func stands(_ line: ScrapeLine, _ bytes: Bytes, isLeadIn: Bool = true) -> Bool {
        if endsInSpace(line, bytes) { return false }
        switch bytes[line.end - 1] {
        case UInt8(ascii: ","): return isLeadIn
        case UInt8(ascii: ":"), UInt8(ascii: "}"): return true
        case UInt8(ascii: "]"):
            if InterfaceWords.shared.startOfEditLink(atEndOf: Bytes(rebasing: bytes[line.start..<line.end])) != nil {
                return true
            }
        default: break
        }
        return SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[line.start..<line.end]))
    }

    /// A shorter line that ends without a full stop may be an item, or a cell; with a word like "the" at its end, only a
    /// much shorter one.
    private static let shortestBrokenLine = 100
    private static let shortestBrokenPhrase = 40

    /// A paragraph whose source has line breaks is one line again, where its text tells: it breaks within a sentence.
    static func joinParagraphs(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        if lines.count == 0 { return }
        var last = 0
        var isJoined = false
        var seams = RunningSeams()
        for index in 1..<lines.count {
            let text = Bytes(rebasing: bytes[lines[last].start..<lines[last].end])
            // Items may begin with small letters, but then each does.
            if lines[index].indent <= 1, lines[index].shape == .unknown, lines[last].shape == .unknown,
                lines[index].part == .body, !lines[index].flags.contains(.blankBefore),
                text.count >= shortestBrokenPhrase, text.count >= shortestBrokenLine || text.endsInSmallWord,
                breaksOff(text), goesOn(lines[index], bytes), isJoined || !Scalar(text, at: 0).isSmallLetter,
                !seams.areMany(in: text), !TabTables.holdsBorder(lines[last], bytes),
                !TabTables.holdsBorder(lines[index], bytes)
            {
                lines[last].join(lines[index])
                isJoined = true
            } else {
                last += 1
                if last < index { lines[last] = lines[index] }
                isJoined = false
                seams = RunningSeams()
            }
        }
        lines.truncate(to: last + 1)
    }

    /// The seams of a text that grows, each counted once.
    private struct RunningSeams {
        private var count = 0
        private var end = 0

        /// Whether a text, which begins as it did the last time, is many that were glued together.
        mutating func areMany(in text: Bytes) -> Bool {
            // A seam may lie where the text ended the last time.
            count += Bytes(rebasing: text[max(end - 1, 0)...]).seamCount
            end = text.count
            return ScrapeLine.isGlued(seams: count, of: text.count)
        }
    }

    /// Whether a text ends within a sentence: with a word, or a comma behind one.
    private static func breaksOff(_ text: Bytes) -> Bool {
        let last = text[text.count - 1]
        return last.isASCIILetter || last >= 0xC0 || last == UInt8(ascii: ",") || last == UInt8(ascii: ")")
            || (last >= 0x80 && !SentenceEnd.isAtEnd(of: text))
    }

    /// Whether a line goes on with a sentence: with a small letter, or a mark that stands behind a word.
    private static func goesOn(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let first = Scalar(bytes, at: line.start)
        if first.value == 0x2C || (first.value == 0x2E && line.count < 4) { return true }
        return first.isSmallLetter
            && Phrases.shared.navboxLabel(in: Bytes(rebasing: bytes[line.start..<line.end])) == nil
    }

    /// A text node that goes on with another, wherever a block may end: the brackets of an edit link, and what is in them.
    private static func belongsToEditLink(_ line: ScrapeLine, _ last: ScrapeLine, _ bytes: Bytes) -> Bool {
        func isSign(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "|") }
        return isSign(bytes[line.start]) || bytes[line.start] == UInt8(ascii: "]") || isSign(bytes[last.end - 1])
    }

    /// Lines that are single text nodes become blocks again.
    ///
    /// - Parameter titles: Those of the table of contents.
    static func joinTextNodes(
        _ lines: inout PageBuffer<ScrapeLine>, titles: Set<[UInt8]>, _ bytes: Bytes, _ watch: inout Deadline
    ) {
        let spacedCount = lines.elements.count { $0.flags.contains(.leadingSpace) && $0.indent == 1 }
        // Not stripped, the nodes between two blocks are blank lines.
        let keepsSpaces = spacedCount >= 3 && spacedCount * 40 > lines.count
        let sentences = OpenSentence(lines.elements, titles: titles, bytes)
        /// How many blocks there are so far; they take the places of their lines.
        var count = 0
        /// Whether the line at hand has shown itself to be a sentence that breaks at its links.
        var isSentence = false
        /// Whether the node joined last shows nothing of a sentence itself: between two links of one stands a word or mark.
        var isOpen = false
        for index in 0..<lines.count where !watch.isOver() {
            let line = lines[index]
            guard count > 0 else {
                lines[0] = line
                count = 1
                continue
            }
            let last = lines[count - 1]
            let joins: Bool
            if line.flags.contains(.alone) {
                joins = false
            } else if last.flags.contains(.alone) {
                joins = belongsToEditLink(line, last, bytes)
            } else if keepsSpaces, isBeside(line, last, bytes) || line.flags.contains(.blankBefore) {
                joins = isBeside(line, last, bytes)
            } else {
                let nodes = UnsafeBufferPointer(rebasing: lines.elements[index...])
                joins =
                    (belongs(nodes, to: last, isSentence: isSentence, isOpen: isOpen, bytes)
                        || count > 1
                            && sentences.goesOn(in: nodes, from: last, behind: lines[count - 2], bytes) {
                                beginsInside($0, bytes)
                            })
                    && !isClosed(last, isAtTop: count <= reachOfJumpLinks, bytes)
            }
            if joins {
                let goesOn = beginsInside(line, bytes)
                isOpen = !goesOn && line.count < 60
                isSentence = isSentence || last.count > 60 || goesOn
                lines[count - 1].join(line)
            } else {
                if count < index { lines[count] = line }
                count += 1
                isSentence = line.count > 60 && !(count <= reachOfMenus && isMenu(line, bytes))
                isOpen = false
            }
        }
        lines.truncate(to: count)
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
        guard isAtTop, block.count <= longestJumpLinks, last.isASCIILetter else { return false }
        let text = Bytes(rebasing: bytes[block.start..<block.end])
        guard text.contains(0x0A) else { return false }
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
        _ nodes: UnsafeBufferPointer<ScrapeLine>, to last: ScrapeLine, isSentence: Bool, isOpen: Bool, _ bytes: Bytes
    ) -> Bool {
        let line = nodes[0]
        let text = Bytes(rebasing: bytes[last.start..<last.end])
        if beginsInside(line, bytes) || endsInside(text) { return true }
        var isPrecedingNext: Bool {
            nodes.count > 1 && bytes[nodes[1].start] != UInt8(ascii: "[") && beginsInside(nodes[1], bytes)
        }
        let isMarked = text.last == UInt8(ascii: "]")
        if isUnit(line, behind: text, bytes) { return true }
        if last.signs.contains(.openingParenthesis), text.hasOpenParenthesis { return true }
        if SentenceEnd.isAtEnd(of: text, holdsBracket: last.signs.contains(.closingBracket)) {
            // The longer the paragraph, the rather it ends here.
            return isMarked && isSentence && line.count >= 25 && last.count < (line.count < 60 ? 300 : 500)
        }
        guard isSentence, !isMarked else { return false }
        // What is in parentheses or behind a dash. Behind a full stop a dash names who said so.
        if bytes[line.start] == UInt8(ascii: "(") || text.last == UInt8(ascii: "-") { return true }
        if bytes.matches("– ", at: line.start) || bytes.matches("— ", at: line.start) { return true }
        // Scripts without capitals show less: there every open sentence goes on.
        if Scalar(bytes, at: line.start).value >= 0x590 { return isPrecedingNext || last.count > 80 }
        return isPrecedingNext || (!isOpen && last.count > 120)
    }

    /// Whether a node goes on with what is in front of it by its own first letters: the rest of a word ("-based", "/year"),
    /// the exponent of a unit, an insertion that the sentence goes on behind ("(now Velm Hall) was").
    private static func isUnit(_ line: ScrapeLine, behind text: Bytes, _ bytes: Bytes) -> Bool {
        switch bytes[line.start] {
        case UInt8(ascii: "-"):
            return line.count > 2 && bytes[line.start + 1].isASCIILetter
        case UInt8(ascii: "2"), UInt8(ascii: "3"): return line.count == 1 && text.endsInUnit
        // Two of them begin a comment of program text.
        case UInt8(ascii: "/"): return line.count == 1 || bytes[line.start + 1] != UInt8(ascii: "/")
        case UInt8(ascii: "("):
            guard let close = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ")")), close + 2 < line.end
            else {
                return false
            }
            return bytes[close + 1] == 0x20 && Scalar(bytes, at: close + 2).isSmallLetter
        default: return text.last == UInt8(ascii: "/") && text.count > 1 && !text.endsInAddress
        }
    }

    /// Whether a text node begins within a sentence.
    private static func beginsInside(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let first = bytes[line.start]
        switch first {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: "["), UInt8(ascii: "%"):
            return true
        case UInt8(ascii: "'"): return bytes.isGenitive(at: line.start, to: line.end)
        // A quotation mark in front of a space closes.
        case UInt8(ascii: "\""): return line.count > 1 && bytes[line.start + 1] == 0x20
        case 0..<0x80: return false
        default:
            let scalar = Scalar(bytes, at: line.start)
            if scalar.value == 0x2019 { return bytes.isGenitive(at: line.start, to: line.end) }
            return scalar.isClosingMark || scalar.isSmallLetter || isParticle(scalar, line, bytes)
        }
    }

    /// Whether an East Asian text begins with what only follows a word: any syllable of hiragana in Japanese, some words
    /// of Chinese, the endings of Korean.
    private static func isParticle(_ scalar: Scalar, _ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        switch scalar.value {
        // Closing brackets and quotation marks.
        case 0x300D, 0x300F, 0x300B, 0x3011, 0x2019, 0x201D, 0xBB: true
        case 0x3041...0x309F: true
        // 的 等 之 了 和 与 與 及 是 也 年 月 日
        case 0x7684, 0x7B49, 0x4E4B, 0x4E86, 0x548C, 0x4E0E, 0x8207, 0x53CA, 0x662F, 0x4E5F, 0x5E74, 0x6708, 0x65E5:
            true
        // 은 는 을 를 의 에 와 과 로, and a space or another syllable that ends a word.
        case 0xC740, 0xB294, 0xC744, 0xB97C, 0xC758, 0xC5D0, 0xC640, 0xACFC, 0xB85C:
            line.start + 3 >= line.end || bytes[line.start + 3] == 0x20
        default: false
        }
    }

    /// The Arabic comma among them.
    private static let openMarks: [StaticString] = ["、", "，", "「", "『", "（", "《", "،", " –", " —"]

    /// Whether a text ends within a sentence: with an opening bracket, a comma, a small word.
    private static func endsInside(_ text: Bytes) -> Bool {
        guard let last = text.last else { return false }
        switch last {
        case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: ";"): return true
        // A quotation mark behind a space opens.
        case UInt8(ascii: "\""): return text.count > 3 && text[text.count - 2].isHTMLSpace
        case 0x80...:
            return openMarks.contains { text.matches($0, at: text.count - $0.utf8CodeUnitCount) }
        default: break
        }
        // "The", "In" on a line of its own begins a sentence.
        if text.count == 2 || text.count == 3, text.allSatisfy(\.isASCIILetter), text[0] < UInt8(ascii: "a"),
            text[1] >= UInt8(ascii: "a")
        {
            return true
        }
        return text.endsInSmallWord
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a parenthesis opens near the end of a text, and does not close.
    fileprivate var hasOpenParenthesis: Bool {
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

    /// Whether the last word of a text has a point in it, as an address has: "velm.org/mills/".
    fileprivate var endsInAddress: Bool {
        for byte in self.reversed() where byte <= 0x20 || byte == UInt8(ascii: ".") { return byte > 0x20 }
        return false
    }

    /// Whether a text ends in a unit of length, whose square or cube may follow: "140 km".
    var endsInUnit: Bool {
        let units: [StaticString] = ["km", "cm", "mm", "m"]
        return units.contains {
            let start = count - $0.utf8CodeUnitCount
            return start > 0 && matches($0, at: start)
                && (self[start - 1] == 0x20 || self[start - 1] == 0xA0 || self[start - 1].isASCIIDigit
                    || self[start - 1] == UInt8(ascii: "(") || self[start - 1] == UInt8(ascii: "/"))
        }
    }
}
