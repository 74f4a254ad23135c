internal import HTMLReader

/// Sentences that were broken behind their formulas, as readers do it that keep the place of the formula's picture: a space stands behind the
/// TeX, and the sentence goes on in the next line.
enum TrailingFormulas {
    static func join(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        guard lines.elements.contains(where: { isBroken($0, bytes) }) else { return }
        var last = 0
        for index in 1..<max(lines.count, 1) {
            if isBroken(lines[last], bytes), !lines[index].flags.contains(.blankBefore), goesOn(lines[index], bytes) {
                lines[last].join(lines[index])
            } else {
                last += 1
                if last < index { lines[last] = lines[index] }
            }
        }
        lines.truncate(to: min(last + 1, lines.count))
    }

    /// Whether a line of text ends in TeX and a space.
    private static func isBroken(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.signs.contains(.marked) && line.shape == .unknown && line.part == .body && line.count > 0
            && bytes[line.end - 1] == UInt8(ascii: "}") && LineJoiner.endsInSpace(line, bytes)
            && !line.flags.contains(.formula)
    }

    /// Whether a line goes on with a sentence: with a small letter, or a mark that stands behind a word.
    private static func goesOn(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard line.shape == .unknown, line.part == .body, line.count > 0 else { return false }
        let first = Scalar(bytes, at: line.start)
        return first.isSmallLetter || first.isClosingMark
    }
}
