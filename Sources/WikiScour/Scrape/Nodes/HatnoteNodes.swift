internal import HTMLReader

/// Hatnotes where each text node is a line: the links to the pages that they name are nodes of their own.
enum HatnoteNodes {
    /// In bytes.
    private static let longestPhrase = 120
    private static let longestName = 120
    /// What stands between two names: ",", "and", "; and".
    private static let longestJoint = 6
    /// How many names a hatnote has at most.
    private static let mostNames = 12

    /// Makes one line of each, which nothing else goes on with.
    static func join(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var blocks: [Range<Int>] = []
        var index = 0
        while index + 1 < lines.count {
            guard let end = end(from: index, behind: blocks.last?.upperBound, lines.elements, bytes) else {
                index += 1
                continue
            }
            blocks.append(index..<end)
            index = end
        }
        lines.join(blocks)
    }

    /// Where the hatnote ends that begins with a node: behind the names under a colon, else with the full stop behind them.
    @inline(__always)
    private static func end(
        from start: Int, behind last: Int?, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Int? {
        let line = lines[start]
        guard line.count <= longestPhrase, line.count > 3 else { return nil }
        // Most nodes neither end in a colon nor stand in front of a name and a mark.
        let mark = Scalar(endingAt: line.end, in: bytes)
        // Hebrew has a dash in the place of the colon.
        let isOpen = mark.isColon || mark.value == 0x2013
        guard
            isOpen || (start + 2 < lines.count && isFullStop(lines[start + 2], bytes))
                || isJoint(start + 2, lines, bytes)
        else { return nil }
        return end(ofSuspect: start, isBehind: last == start, isOpen: isOpen, lines, bytes)
    }

    private static func end(
        ofSuspect start: Int, isBehind: Bool, isOpen: Bool, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Int? {
        let text = Bytes(rebasing: bytes[lines[start].start..<lines[start].end])
        let starts = InterfaceWords.shared.starts(ofLine: text, lines[start].signs)
        guard starts.contains(.phrase), Phrases.shared.kind(ofLine: text, lines[start].signs, starts) == .hatnotes,
            isBehind || mayBegin(start, lines, bytes)
        else { return nil }
        var index = start + 1
        for _ in 0..<mostNames {
            guard index < lines.count, lines[index].count <= longestName, !lines[index].flags.contains(.alone) else {
                return nil
            }
            index += 1
            guard isJoint(index, lines, bytes) else { break }
            index += 1
        }
        let isEnded = index < lines.count && isFullStop(lines[index], bytes)
        if isEnded { index += 1 }
        // An excerpt has an edit link there.
        if index < lines.count, let end = EditLinkNodes.end(from: index, lines, bytes) { return isEnded ? end : nil }
        return isEnded || isOpen ? index : nil
    }

    /// Whether a node stands where a hatnote does: under a heading, or above the text. Authors write so too, but within text.
    private static func mayBegin(_ index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        guard index > 0 else { return true }
        let last = lines[index - 1]
        if last.flags.contains(.alone) { return true }
        let text = Bytes(rebasing: bytes[last.start..<last.end])
        if !InterfaceWords.shared.roles(ofLine: text).isDisjoint(with: [.tagline, .jumpLink]) { return true }
        // A heading ends no sentence.
        return EditLinkNodes.ends(at: index - 1, lines, bytes) || EditLinkNodes.mayBeHeading(index - 1, lines, bytes)
    }

    private static func isFullStop(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let first = Scalar(bytes, at: line.start)
        return first.isFullStop && first.length == line.count
    }

    /// Whether a node joins two names: a comma, or a short word of small letters.
    private static func isJoint(_ index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        guard index + 1 < lines.count, lines[index].count <= longestJoint else { return false }
        let first = Scalar(bytes, at: lines[index].start)
        return first.isComma || first.isSemicolon || first.value == UInt32(UInt8(ascii: "&")) || first.isSmallLetter
    }
}
