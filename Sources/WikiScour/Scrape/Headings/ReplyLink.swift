internal import HTMLReader

/// Finds the link "Reply" that discussions have behind a signature: "07:22, 6 April 2025 (UTC)Reply".
enum ReplyLink {
    private static let words = TalkWords.shared
    private static let ends = words.endsOfReplies

    /// Where the link begins at the end of a line; nil where there is none.
    @inline(__always)
    static func start(in line: ScrapeLine, _ bytes: Bytes) -> Int? {
        guard line.count > 20, ends.mayEnd(bytes[line.end - 2], bytes[line.end - 1]) else { return nil }
        return startOfLabel(line, bytes)
    }

    /// In bytes: two links, one in brackets.
    private static let longest = 80

    private static func startOfLabel(_ line: ScrapeLine, _ bytes: Bytes) -> Int? {
        let end = Bytes(rebasing: bytes[max(line.start, line.end - longest)..<line.end])
        guard let sign = end.lastIndex(of: UInt8(ascii: ")")), sign + 1 < end.count else { return nil }
        let start = line.end - end.count + sign + 1
        guard start - line.start > 20, Signature.ends(Bytes(rebasing: bytes[line.start..<start])),
            words.isReply(Bytes(rebasing: bytes[start..<line.end]))
        else { return nil }
        return start
    }
}
