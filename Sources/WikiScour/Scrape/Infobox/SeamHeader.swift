/// Finds headers within glued boxes that no table lists, because they hold a name: "The Millers chronology", "Singles from
/// Far Bank".
enum SeamHeader {
    private static let longest = 80

    /// Words of which the entry is called by the office in front of them: "Member of the SenateIn office1905–1913".
    private static let termsOfOffice: [StaticString] = ["In office", "Assumed office", "Incumbent"]

    /// Gives the label found last the name of the office that is glued in front of it, behind the value of another.
    static func takeOffice(_ found: inout [GluedInfobox.Found], in line: ScrapeLine, _ bytes: Bytes) {
        guard found.count >= 2, let term = found.last else { return }
        let before = found[found.count - 2]
        let text = Bytes(rebasing: bytes[term.range])
        guard before.line == term.line, termsOfOffice.contains(where: { text.equalsASCII($0) }) else { return }
        var start = term.range.lowerBound - 1
        while start > before.range.upperBound + 2, !isSeamOfNames(start, bytes) { start -= 1 }
        guard start > before.range.upperBound + 2, term.range.lowerBound - start > 3 else { return }
        found[found.count - 1].range = start..<term.range.lowerBound
        found[found.count - 1].lead = term.range
    }

    /// Whether two names touch; within one a capital may stand too: "McNorr".
    static func isSeamOfNames(_ index: Int, _ bytes: Bytes) -> Bool {
        bytes.hasSeam(at: index) && !bytes.matches("Mc", at: index - 2) && !bytes.matches("Mac", at: index - 3)
    }

    /// Where the header ends that begins at `start`, where something is glued to what stands in front; nil where none
    /// begins.
    static func header(at start: Int, in line: ScrapeLine, _ bytes: Bytes) -> Int? {
        guard start > line.start, bytes.hasSeam(at: start) || bytes[start - 1].isASCIIDigit else { return nil }
        let limit = min(line.end, start + longest)
        var end = start + 1
        while end < limit, !bytes.hasSeam(at: end), bytes[end] != UInt8(ascii: "\n") { end += 1 }
        guard end < line.end else { return nil }
        let text = Bytes(rebasing: bytes[start..<end])
        if text.hasSuffixASCII(" chronology") { return end }
        return text.hasPrefixASCII("Singles from ") && text.count > 14 ? end : nil
    }
}
