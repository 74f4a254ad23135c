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

    static func endsInSpace(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.end < bytes.count && bytes[line.end] == 0x20
    }

    /// Whether a line is whole without the formula behind it: a sentence, one that leads to a displayed formula ("That
    /// is,", "is given by:"), a formula of its own, a heading.
    ///
    /// - Parameter isLeadIn: Whether a comma leads to a displayed formula: nothing goes on behind that.
    static func stands(_ line: ScrapeLine, _ bytes: Bytes, isLeadIn: Bool = true) -> Bool {
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
    static let shortestBrokenLine = 100
    private static let shortestBrokenPhrase = 40

    /// A paragraph whose source has line breaks is one line again, where its text tells: it breaks within a sentence.
    static func joinParagraphs(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        if lines.count == 0 { return }
        var last = 0
        var isJoined = false
        var seams = RunningSeams()
        let wrapped = WrappedSource(lines, bytes)
        for index in 1..<lines.count {
            let text = Bytes(rebasing: bytes[lines[last].start..<lines[last].end])
            // The last line of the text: it is in its place still, for the lines that are left close up behind it.
            let line = Bytes(rebasing: bytes[lines[index - 1].start..<lines[index - 1].end])
            let next = Bytes(rebasing: bytes[lines[index].start..<lines[index].end])
            if lines[index].indent <= 1, lines[index].shape == .unknown, lines[last].shape == .unknown,
                lines[index].part == .body, !lines[index].flags.contains(.blankBefore),
                text.count >= shortestBrokenPhrase, breaksOff(text),
                wrapped?.goesOn(line, at: index - 1, with: next) == true
                    || surelyGoesOn(text, lines[index], bytes, isJoined: isJoined),
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

    /// Whether a text goes on with the next line, wherever they stand.
    private static func surelyGoesOn(_ text: Bytes, _ next: ScrapeLine, _ bytes: Bytes, isJoined: Bool) -> Bool {
        // Items may begin with small letters, but then each does.
        (text.count >= shortestBrokenLine || text.endsInSmallWord) && goesOn(next, bytes)
            && (isJoined || !Scalar(text, at: 0).isSmallLetter)
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
}
