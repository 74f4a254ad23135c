/// Blocks that the browser wrapped: which lines are one, and what stood where it broke them.
extension TerminalText {
    /// Whether a line goes on with the one before it: it stands where the block's text does, and its first word would
    /// not have fitted there.
    func goesOn(_ line: TerminalLine, after previous: TerminalLine, _ column: Int) -> Bool {
        guard width != .max, !line.isBlank, line.indent == column, !line.hasGap(bytes) || !previous.hasGap(bytes) else {
            return false
        }
        if hasWideTables, previous.hasGap(bytes) { return false }
        // Categories stand behind the page's address.
        if bytes[previous.range.upperBound - 1] == UInt8(ascii: "\""), endsInAddress(previous) { return false }
        if holdsFormulas {
            // What leads to a formula on a line of its own ends in a colon.
            let last = bytes[previous.range.upperBound - 1]
            if bytes.matches("[MATH:", at: line.text) { return last != UInt8(ascii: ":") && last != UInt8(ascii: ".") }
            if bytes.matches(":MATH]", at: previous.range.upperBound - 6) { return true }
        }
        if let dot = Self.dots.first(where: { bytes.matches($0, at: line.text) }), !holds(dot, previous) {
            return false
        }
        if previous.columns + 1 + line.firstWordColumns(bytes) >= width - 2 { return true }
        // Words may be bound together by spaces at which no line may break.
        return previous.columns >= width - 20 && !endsSentence(previous) && !isImage(line)
            && !(bytes[previous.range.upperBound - 1] == UInt8(ascii: "]")
                && Scalar(bytes, at: line.text).isCapitalLetter)
    }

    /// Whether a line ends in the page's own address, which its revision is the end of.
    private func endsInAddress(_ line: TerminalLine) -> Bool {
        let word = bytes[line.text..<line.range.upperBound].lastIndex(of: 0x20) ?? line.text
        return Bytes(rebasing: bytes[word..<line.range.upperBound]).contains("oldid=")
    }

    /// Bullets that are no words. Within a row of links one may begin a line that was wrapped.
    private static let dots: [StaticString] = ["• ", "◦ ", "▪ ", "■ ", "○ "]

    private func holds(_ dot: StaticString, _ line: TerminalLine) -> Bool {
        Bytes(rebasing: bytes[(line.text + 1)..<line.range.upperBound]).contains(dot)
    }

    /// Whether a line ends as a sentence does, the citations behind it left out.
    private func endsSentence(_ line: TerminalLine) -> Bool {
        var end = line.range.upperBound
        while end > line.text, bytes[end - 1] == UInt8(ascii: "]"),
            let open = bytes[line.text..<end].lastIndex(of: UInt8(ascii: "^")), end - open < 30
        {
            end = open
        }
        return SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[line.text..<end]))
    }

    /// Whether a space stood where the browser broke the line. It breaks within East Asian writing, w3m between any two
    /// elements, and both within addresses, behind their marks.
    func needsSpace(before index: Int) -> Bool {
        let (previous, line) = (lines[index - 1], lines[index])
        if previous.endsWide(bytes) && line.beginsWide(bytes) { return false }
        let (last, first) = (bytes[previous.range.upperBound - 1], bytes[line.text])
        let second = line.text + 1 < line.range.upperBound ? bytes[line.text + 1] : 0x20
        switch last {
        // The sign that raises a citation stays in front of it; a backslash begins a word of TeX.
        case UInt8(ascii: "^"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "\\"):
            return false
        // A word that is broken at its hyphen: "water-driven", but "pre- and post-war".
        case UInt8(ascii: "-"): if breaksWord(previous, line) { return false }
        // An elided article: "l'étang".
        case UInt8(ascii: "'"): return !endsInElision()
        case _ where last.isASCIIDigit:
            // The number of a link, broken in text without spaces.
            if first == UInt8(ascii: "]") || (first.isASCIIDigit && previous.columns >= width) { return false }
        default: if endsInPrefix() { return false }
        }
        switch first {
        // A point in front of a letter begins a name: ".NET".
        case UInt8(ascii: "."): if !second.isASCIILetter { return false }
        case UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "]"): return false
        case UInt8(ascii: "\""): return second != UInt8(ascii: ".") && second != UInt8(ascii: ",")
        case UInt8(ascii: "/"), UInt8(ascii: "&"): return second.isHTMLSpace
        case _ where first >= 0xC2:
            let quotes: [StaticString] = ["’", "”", "»"]
            if quotes.contains(where: { bytes.matches($0, at: line.text) }) { return false }
        default: break
        }
        return !isWithinAddress()
    }

    /// Words in front of which a hyphen stands for what follows them.
    private static let joiners: [StaticString] = [
        "and ", "or ", "to ", "und ", "oder ", "bis ", "et ", "ou ", "y ", "e ", "en ", "of ",
    ]

    private func breaksWord(_ previous: TerminalLine, _ line: TerminalLine) -> Bool {
        let hyphen = previous.range.upperBound - 1
        return hyphen > previous.text && bytes[hyphen - 1].isASCIILetter && bytes[line.text] >= UInt8(ascii: "a")
            && bytes[line.text] <= UInt8(ascii: "z") && !Self.joiners.contains { bytes.matches($0, at: line.text) }
    }

    private func endsInElision() -> Bool {
        guard block.count >= 2 else { return false }
        return block[block.count - 2].isASCIILetter
            && !(block.count >= 3 && block[block.count - 3] == UInt8(ascii: "n"))
    }

    /// Whether the block at hand ends in a word of one Hebrew letter, which is a part of the next.
    private func endsInPrefix() -> Bool {
        guard block.count >= 3, block[block.count - 2] == 0xD7, block[block.count - 1] >= 0x90 else { return false }
        return block[block.count - 3] == 0x20
    }

    private func isWithinAddress() -> Bool {
        guard let last = block.last, "=&?/-%".utf8.contains(last) else { return false }
        let word = block.suffix(2000).reversed().prefix { !$0.isHTMLSpace }
        return block.withBytes { Bytes(rebasing: $0[($0.count - word.count)...]).contains("://") }
    }
}
