internal import HTMLReader

/// Formulas within sentences of scripts without small letters. Where each formula has a line, the words behind it are known to
/// go on by a space or a small letter; Chinese has neither. There a run of words and formulas is one sentence if it ends as one, and none of
/// its lines does before: the cells of a table do not.
enum CaselessFormulas {
    /// In bytes: a longer formula is rather displayed.
    private static let longestFormula = 60

    static func join(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        guard lines.elements.contains(where: { $0.flags.contains(.formula) }) else { return }
        /// How many lines there are so far; they take the places of those that they were.
        var count = 0
        var index = 0
        while index < lines.count {
            let (end, isSentence) = run(from: index, lines.elements, bytes)
            for next in index..<end {
                if isSentence, next > index {
                    lines[count - 1].join(lines[next])
                } else {
                    lines[count] = lines[next]
                    count += 1
                }
            }
            if isSentence { lines[count - 1].flags.insert(.formula) }
            index = end
        }
        lines.truncate(to: count)
    }

    /// The lines from one on that a sentence with formulas may be, and whether they are one. Each is looked at once: what is
    /// none is passed over as a whole, but for its last line, which another may begin with.
    private static func run(
        from first: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> (end: Int, isSentence: Bool) {
        var index = first
        if !lines[first].flags.contains(.formula) {
            guard first + 1 < lines.count, lines[first + 1].flags.contains(.formula), leadsOn(lines[first], bytes)
            else { return (first + 1, false) }
            index += 1
        } else if first > 0, LineJoiner.stands(lines[first - 1], bytes), !endsSentence(lines[first - 1], bytes) {
            // Behind a colon it is displayed.
            return (first + 1, false)
        }
        while index + 1 < lines.count, lines[index].flags.contains(.formula), isShort(lines[index], bytes),
            goesOn(lines[index + 1], bytes)
        {
            if endsSentence(lines[index + 1], bytes) { return (index + 2, true) }
            guard index + 2 < lines.count, lines[index + 2].flags.contains(.formula) else {
                return (index + 2, false)
            }
            index += 2
        }
        return (max(index, first + 1), false)
    }

    private static func isShort(_ formula: ScrapeLine, _ bytes: Bytes) -> Bool {
        bytes[formula.start] == UInt8(ascii: "{") && bytes[formula.end - 1] == UInt8(ascii: "}")
            && formula.count <= longestFormula
    }

    private static func endsSentence(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[line.start..<line.end]))
    }

    /// Whether a line is words of such a script which a formula may stand behind.
    private static func leadsOn(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard line.part == .body, line.shape == .unknown else { return false }
        let last = Scalar(endingAt: line.end, in: bytes)
        return last.isOfCaselessScript && !last.isColon && !last.isSentenceEnd && !LineJoiner.stands(line, bytes)
    }

    /// Whether a line may go on with the sentence that a formula is in.
    private static func goesOn(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard line.part == .body, line.shape == .unknown, !line.flags.contains(.formula) else { return false }
        return Scalar(bytes, at: line.start).isOfCaselessScript
    }
}

extension Scalar {
    /// A character of the scripts that have no small letters, the marks of East Asian writing among them.
    var isOfCaselessScript: Bool {
        switch value {
        case 0x590...0x109F, 0x10D0...0x139F, 0x1780...0x18AF: true
        default: isOfUnspacedScript || (0xAC00...0xD7A3).contains(value)
        }
    }

    /// A letter of one of those whose words are parted by spaces, and touch nothing: Hebrew, Arabic, those of India.
    var isOfSpacedCaselessScript: Bool { (0x590...0xDFF).contains(value) && !isClosingMark }
}
