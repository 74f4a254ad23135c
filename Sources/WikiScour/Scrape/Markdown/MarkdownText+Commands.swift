/// Commands without a fence: some writers lose that, and what a shell shows in front of them reads like a heading's mark.
extension MarkdownText {
    /// Whether a line is a command: `# mount /dev/sda1 /mnt`, `$ make`.
    func isCommand(_ line: Range<Int>) -> Bool {
        guard layout.partsSections, line.count > 3, bytes[line.lowerBound + 1] == 0x20 else { return false }
        let text = Bytes(rebasing: bytes[line.lowerBound + 2..<line.upperBound]).trimmed
        guard let first = text.first else { return false }
        switch bytes[line.lowerBound] {
        case UInt8(ascii: "$"):
            return !text.contains(UInt8(ascii: "$"))
                && (first.isASCIILetter || first == UInt8(ascii: ".") || first == UInt8(ascii: "/"))
        case UInt8(ascii: "#"):
            guard isBehindTitle, followsBlank(line.lowerBound) else { return false }
            return Self.hasShellSigns(text) || endsInColon
                || !isBlankBehind(line) && !isHeading(text, over: line.upperBound + 1)
        default: return false
        }
    }

    /// Whether a heading was written: no command stands in front of the title.
    private var isBehindTitle: Bool { output.hasHeading }

    /// Whether the last line that was written leads on.
    private var endsInColon: Bool {
        output.text.withBytes { text in
            var end = text.count
            while end > 0, text[end - 1].isHTMLSpace { end -= 1 }
            return end > 0 && text[end - 1] == UInt8(ascii: ":")
        }
    }

    private func isBlankBehind(_ line: Range<Int>) -> Bool {
        line.upperBound + 1 >= bytes.count || bytes[line.upperBound + 1] == UInt8(ascii: "\n")
            || bytes[line.upperBound + 1] == UInt8(ascii: "#")
    }

    /// How many words a sentence has that no program has.
    private static let fewestWords = 5

    /// Whether a text is a heading over the line behind it, though no blank one parts them: over a sentence of words.
    private func isHeading(_ text: Bytes, over start: Int) -> Bool {
        guard start < bytes.count, Scalar(text, at: 0).isCapitalLetter, !text.contains(UInt8(ascii: ":")) else {
            return false
        }
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
        let next = Bytes(rebasing: bytes[start..<end]).trimmed
        guard next.count > 20, next.count < 4000, Scalar(next, at: 0).isCapitalLetter,
            next.spaceCount >= Self.fewestWords,
            next[1] == 0x20 || !Scalar(next, at: 1).isCapitalLetter,
            SentenceEnd.isAtEnd(of: next) || next.contains(". ")
        else { return false }
        return !next.contains { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "$") }
    }

    /// Whether a text has what commands have and no heading: a path, a pipe, an option, a value that is set.
    private static func hasShellSigns(_ text: Bytes) -> Bool {
        let signs: [StaticString] = [" | ", " > ", " >> ", " /", " ./", " ~/", " -", "=/", "://"]
        guard text.first.map({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == UInt8(ascii: "/") }) == true
        else { return text.hasPrefixASCII("./") }
        // A heading may have a dash, and be about one word.
        return signs.contains { text.contains($0) } && !text.contains(" - ")
    }

    /// Where the lines end that stand together with a command.
    func endOfCommands(from start: Int) -> Int {
        var start = start
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            if Bytes(rebasing: bytes[start..<end]).isBlank { return start }
            start = end + 1
        }
        return bytes.count
    }
}
