internal import HTMLReader

/// Finds the link "Reply" that discussions have behind a signature: "07:22, 6 April 2025 (UTC)Reply".
enum ReplyLink {
    private static let words = TalkWords.shared

    /// Where the link begins at the end of a line; nil where there is none.
    @inline(__always)
    static func start(in line: ScrapeLine, _ bytes: Bytes) -> Int? {
        guard line.count > 20, words.endsOfReplies.mayEnd(bytes[line.end - 2], bytes[line.end - 1]) else { return nil }
        return startOfLabel(line, bytes)
    }

    private static func startOfLabel(_ line: ScrapeLine, _ bytes: Bytes) -> Int? {
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        guard let length = words.replyLength(atEndOf: text) else { return nil }
        let start = text.count - length
        return start > 20 && Signature.ends(Bytes(rebasing: text[..<start])) ? line.start + start : nil
    }
}
