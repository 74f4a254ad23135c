/// Joins lines again that the flattener broke.
enum LineJoiner {
    /// A formula's markup brings line breaks of its own: the words around it are one line with it.
    static func joinFormulas(_ lines: inout ContiguousArray<ScrapeLine>, _ bytes: Bytes) {
        guard lines.contains(where: { $0.flags.contains(.formula) }) else { return }
        var joined = ContiguousArray<ScrapeLine>()
        joined.reserveCapacity(lines.count)
        var index = 0
        while index < lines.count {
            var line = lines[index]
            index += 1
            guard line.flags.contains(.formula) else {
                joined.append(line)
                continue
            }
            // What follows on the line of the formula, and on those that go on with it.
            var goesOn = false
            while index < lines.count, lines[index].flags.contains(.formula) == false,
                continues(lines[index], bytes)
            {
                goesOn = goesOn || lines[index].count > 2
                line.end = lines[index].end
                index += 1
            }
            let endsHere = bytes[line.end - 1] == UInt8(ascii: ".")
            if let last = joined.last, goesOn || endsHere || opens(last, bytes), !stands(last, bytes) {
                joined[joined.count - 1].end = line.end
                joined[joined.count - 1].flags.insert(.formula)
            } else {
                joined.append(line)
            }
        }
        lines = joined
    }

    /// Whether a line goes on with the formula in front of it: it began with a space, or with a mark.
    private static func continues(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        if line.flags.contains(.leadingSpace), line.indent == 1 { return true }
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
    private static func stands(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        if endsInSpace(line, bytes) { return false }
        switch bytes[line.end - 1] {
        case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "}"): return true
        case UInt8(ascii: "]"):
            if InterfaceWords.shared.startOfEditLink(atEndOf: Bytes(rebasing: bytes[line.start..<line.end])) != nil {
                return true
            }
        default: break
        }
        return SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[line.start..<line.end]))
    }

    /// Lines that are single text nodes become blocks again.
    ///
    /// No mark tells where a block ends, so sentences decide: what begins with a small letter or a closing mark goes on
    /// with what is before it, and what follows an open sentence belongs to it.
    static func joinTextNodes(_ lines: inout ContiguousArray<ScrapeLine>, _ bytes: Bytes) {
        var joined = ContiguousArray<ScrapeLine>()
        joined.reserveCapacity(lines.count)
        /// Whether the line at hand has shown itself to be a sentence that breaks at its links.
        var isSentence = false
        for index in lines.indices {
            let line = lines[index]
            guard let last = joined.last else {
                joined.append(line)
                continue
            }
            let goesOn = beginsInside(line, bytes)
            let lastText = Bytes(rebasing: bytes[last.start..<last.end])
            let isOpen = !SentenceEnd.isAtEnd(of: lastText) && lastText.last != UInt8(ascii: "]")
            let followerGoesOn =
                index + 1 < lines.count && beginsInside(lines[index + 1], bytes)
                && bytes[lines[index + 1].start] != UInt8(ascii: "[")
            if goesOn || endsInside(lastText) || (isSentence && isOpen && (followerGoesOn || last.count > 200)) {
                joined[joined.count - 1].end = line.end
                isSentence = isSentence || goesOn
            } else {
                joined.append(line)
                isSentence = line.count > 80
            }
        }
        lines = joined
    }

    /// Whether a text node begins within a sentence.
    private static func beginsInside(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let first = bytes[line.start]
        switch first {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: "["):
            return true
        case 0..<0x80: return false
        default:
            let scalar = Scalar(bytes, at: line.start)
            return scalar.isClosingMark || scalar.isSmallLetter
        }
    }

    /// Whether a text ends within a sentence: with an opening bracket, a comma, a small word.
    private static func endsInside(_ text: Bytes) -> Bool {
        guard let last = text.last else { return false }
        switch last {
        case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: ";"): return true
        default: break
        }
        // A small word of one to three letters at the end: "of", "the", "in".
        var start = text.count
        while start > 0, text[start - 1].isASCIILetter { start -= 1 }
        let length = text.count - start
        // "The", "In" on a line of its own begins a sentence.
        if start == 0, length >= 2, length <= 3, text[0] < UInt8(ascii: "a"), text[1] >= UInt8(ascii: "a") {
            return true
        }
        return length >= 1 && length <= 3 && start > 0 && text[start - 1] == 0x20
            && text[start] >= UInt8(ascii: "a")
    }
}
