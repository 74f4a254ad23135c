/// What stands between two text nodes, where each is a line of the page.
extension ScrapeText {
    /// Whether nothing stands between two text nodes: what the first opens, or the second closes, or a script without spaces.
    ///
    /// - Parameter written: Where the text of the first ends.
    func touchNodes(_ written: Int, _ start: Int, before index: Int, _ end: Int, _ quotes: NodeQuotes) -> Bool {
        guard index < end else { return false }
        if quotes.endsOpen || quotes.isClosed(by: Bytes(rebasing: page.bytes[index..<end])) { return true }
        let last = page.bytes.skippingBlanks(before: written, from: start)
        // Most nodes end in a letter of ASCII, or in one of a script with spaces.
        guard last > start, !page.bytes[last - 1].isASCIILetter else { return false }
        let tail = Bytes(rebasing: page.bytes[max(start, last - 16)..<last])
        if tail.endsInPrefix || NodeDashes.isAtEnd(of: tail) { return true }
        guard page.bytes[last - 1] >= 0x80 else { return false }
        let scalar = Scalar(endingAt: last, in: page.bytes)
        guard scalar.value >= 0xE00 else { return false }
        let next = startOfText(from: index, end)
        return next < end && Scalar.touch(scalar, Scalar(page.bytes, at: next))
    }

    /// How many citations in a row are looked over.
    private static let mostMarks = 8

    /// Where the next text begins that is no citation.
    private func startOfText(from index: Int, _ end: Int) -> Int {
        var index = index
        for _ in 0..<Self.mostMarks {
            guard index < end, page.bytes[index] == UInt8(ascii: "["),
                let (close, kind, _) = citations.mark(at: index, in: page.bytes, end: end),
                kind.option.isEmpty || !keep.contains(kind.option)
            else { break }
            index = page.bytes.skippingSpaces(from: close)
        }
        return index
    }

    /// Whether a dash that touches its word stands at a place, be it behind citations. Behind a full stop it names who
    /// said so.
    func beginsWithDash(_ index: Int, _ end: Int) -> Bool {
        guard !SentenceEnd.isAtEnd(of: text(before: index)) else { return false }
        let start = page.bytes[index] == UInt8(ascii: "[") ? startOfText(from: index, end) : index
        return start + 3 < end && page.bytes.matches("—", at: start) && !page.bytes[start + 3].isHTMLSpace
    }

    /// Whether a text node begins with a word that has a point in front of it: ".org", ".NET". A sentence ends with ".It".
    func beginsWithPoint(_ index: Int, _ end: Int) -> Bool {
        let bytes = page.bytes
        guard bytes[index] == UInt8(ascii: "."), index + 2 < end, bytes[index + 1].isASCIILetter else { return false }
        return bytes[index + 1] >= UInt8(ascii: "a") || bytes[index + 2] < UInt8(ascii: "a")
    }

    /// Whether a text node that begins with a point goes on with an address, which may break there: "www", ".velm", ".org".
    func goesOnWithAddress(_ index: Int) -> Bool {
        guard page.bytes[index + 1] >= UInt8(ascii: "a") else { return false }
        let last = text(before: index)
        let start = last.lastIndex(where: \.isHTMLSpace).map { $0 + 1 } ?? 0
        let word = Bytes(rebasing: last[start...])
        return word.equalsASCII("www") || word.count > 1 && word[0] == UInt8(ascii: ".") && word[1].isASCIILetter
    }

    /// Whether a text node touches the one in front of it: the rest of a word, the exponent of a unit.
    func touches(_ index: Int, _ end: Int) -> Bool {
        let bytes = page.bytes
        switch bytes[index] {
        case UInt8(ascii: "-"):
            guard index + 1 < end, bytes[index + 1].isASCIILetter || bytes[index + 1] >= 0xC3 else { return false }
            // What is called so ("-ARCH") stands behind any word.
            return bytes[index + 1] >= UInt8(ascii: "a") || !LeadingWords.end(text(before: index))
        case UInt8(ascii: "2"), UInt8(ascii: "3"):
            guard index + 1 == end || bytes[index + 1].isHTMLSpace else { return false }
            return text(before: index).endsInUnit
        // With nothing else beside it, a slash may have had spaces around it; and sounds stand between two.
        case UInt8(ascii: "/"):
            return index + 1 < end && isWordByte(bytes[index + 1])
                && !NodeEdges.isPath(Bytes(rebasing: bytes[index..<end]))
        default:
            let last = text(before: index)
            guard last.count > 1, last[last.count - 1] == UInt8(ascii: "/"), isWordByte(last[last.count - 2]) else {
                return false
            }
            // Behind "/usr/lib/" and "/usr/" another word begins, behind "km/" a unit.
            let word = Bytes(rebasing: last[(last.lastIndex(where: \.isHTMLSpace).map { $0 + 1 } ?? 0)...])
            return word[0] != UInt8(ascii: "/") && !NodeEdges.isPath(Bytes(rebasing: word.dropLast()))
        }
    }

    /// Whether a text node begins with the ending of the word in front of it, as Korean and Turkish part them from a link.
    func endsWord(_ index: Int, _ end: Int) -> Bool {
        let bytes = page.bytes
        switch bytes[index] {
        case UInt8(ascii: "'"), 0xE2: return isTurkishSuffix(index, end)
        case 0xEA...0xED:
            // Where the nodes keep their spaces, one in front is the author's.
            guard index > 0, bytes[index - 1] == UInt8(ascii: "\n") else { return false }
            return KoreanParticles.stand(
                at: index, to: end, behind: bytes.skippingBlanks(before: index, from: 0), isBehindLink: true, bytes)
        default: return false
        }
    }

    private func isTurkishSuffix(_ index: Int, _ end: Int) -> Bool {
        guard page.bytes[index] < 0x80 || page.bytes.matches("’", at: index) else { return false }
        let line = page.bytes.firstIndex(of: UInt8(ascii: "\n"), from: index).map { min($0, end) } ?? end
        return TurkishSuffixes.stand(at: index, to: line, page.bytes)
    }

    /// The end of the node in front of one.
    private func text(before index: Int) -> Bytes {
        let last = page.bytes.skippingBlanks(before: index, from: max(0, index - 16))
        return Bytes(rebasing: page.bytes[max(0, last - 16)..<last])
    }

    private func isWordByte(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte.isASCIIDigit }
}
