/// The list of links that a browser for terminals puts under the page: the address of each behind its number.
enum LinkList {
    /// Where the list begins, its heading included; nil where there is none.
    ///
    /// Looked for from the end, because its heading is written in the browser's language.
    static func start(in bytes: Bytes) -> Int? {
        var count = 0
        var first = 0
        var start = bytes.count
        var end = bytes.count
        while end > 0 {
            let lineStart = Bytes(rebasing: bytes[..<(end - 1)]).lastPlace(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let line = Bytes(rebasing: bytes[lineStart..<end]).trimmed
            if let number = number(line) {
                count += 1
                first = number
                start = lineStart
            } else if !line.isEmpty, count == 0 || !isLabel(line) {
                // The heading stands at the margin, a word or two.
                let isHeading = count > 0 && line.count < 40 && !bytes[lineStart].isHTMLSpace
                if isHeading { start = lineStart }
                break
            }
            end = lineStart
        }
        return count >= 3 && first == 1 ? start : nil
    }

    /// "Visible links:" and its like part the list.
    private static func isLabel(_ line: Bytes) -> Bool { line.last == UInt8(ascii: ":") && line.count < 40 }

    /// The number of a line `12. https://…` or `[12] https://…`.
    private static func number(_ line: Bytes) -> Int? {
        let start = line.first == UInt8(ascii: "[") ? 1 : 0
        guard let (value, length) = Digits.number(line, at: start) else { return nil }
        let end = start + length
        guard line.matches(start == 1 ? "] " : ". ", at: end) else { return nil }
        return isAddress(Bytes(rebasing: line[(end + 2)...])) ? value : nil
    }

    private static func isAddress(_ text: Bytes) -> Bool {
        // Where the page had no address of its own, a namespace may read like a scheme: "User_talk:Ada".
        let scheme = text.prefix {
            $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
                || $0 == UInt8(ascii: "_") || $0 >= 0x80
        }
        return scheme.count >= 2 && scheme.count < text.count && text[scheme.count] == UInt8(ascii: ":")
    }

    /// Whether the numbers in brackets rise by one from the first on, as links' do and citations', which come again, do
    /// not.
    static func areNumbered(in bytes: Bytes) -> Bool {
        var next = 1
        var index = 0
        while next <= 12, let found = bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = found + 1
            guard let (value, length) = Digits.number(bytes, at: index), index + length < bytes.count,
                bytes[index + length] == UInt8(ascii: "]")
            else { continue }
            if value != next { return false }
            next += 1
        }
        return next > 12
    }
}
