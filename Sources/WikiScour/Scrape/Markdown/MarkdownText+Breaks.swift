/// Line breaks within a block.
extension MarkdownText {
    /// Joins two lines of a block, and returns where the second begins. What breaks behind a hyphen is one word, or
    /// "pre- and postwar".
    mutating func writeBreak(_ index: Int, _ range: Range<Int>, joinsQuote: Bool) -> Int {
        var next = index + 1
        while next < range.upperBound, bytes[next].isHTMLSpace { next += 1 }
        if joinsQuote, next < range.upperBound, bytes[next] == UInt8(ascii: ">") {
            next += 1
            while next < range.upperBound, bytes[next] == 0x20 { next += 1 }
        }
        // html2text writes a backslash in front of a dash that stands alone.
        var word = index - 1
        if word > range.lowerBound, bytes[word - 1] == UInt8(ascii: "\\") { word -= 1 }
        let isHyphenated =
            word > range.lowerBound && bytes[index - 1] == UInt8(ascii: "-") && !bytes[word - 1].isHTMLSpace
            && bytes[word - 1] != UInt8(ascii: "-")
        let words: [StaticString] = ["and ", "or ", "und ", "oder ", "to ", "et ", "ou ", "y ", "e ", "och ", "en "]
        // A point in front of a letter begins a name: ".NET".
        let isClosed =
            next < range.upperBound && [0x2C, 0x2E, 0x3B, 0x3A, 0x29].contains(bytes[next])
            && !(bytes[next] == UInt8(ascii: ".") && next + 1 < range.upperBound && bytes[next + 1].isASCIILetter)
        if !isClosed, !touchesWideMark(index, next, range), !touchesDash(index, next, range),
            !isHyphenated || words.contains(where: { bytes.matches($0, at: next) })
        {
            output.text.append(0x20)
        }
        return next
    }

    /// Whether a full-width mark stands at a line break: it takes the room of a space with it.
    func touchesWideMark(_ index: Int, _ next: Int, _ range: Range<Int>) -> Bool {
        (next < range.upperBound && Scalar(bytes, at: next).isWideMark)
            || (index >= range.lowerBound + 3 && bytes[index - 3] >= 0xE3 && Scalar(bytes, at: index - 3).isWideMark)
    }

    /// Whether a dash stands at a line break that touches the word on its own side of it, and so the one on the other.
    func touchesDash(_ index: Int, _ next: Int, _ range: Range<Int>) -> Bool {
        if index >= range.lowerBound + 4, bytes.matches("—", at: index - 3), !bytes[index - 4].isHTMLSpace {
            return true
        }
        for dash: StaticString in ["—", "--", "-"] where bytes.matches(dash, at: next) {
            let word = next + dash.utf8CodeUnitCount
            return word < range.upperBound && (bytes[word].isASCIILetter || bytes[word] >= 0xC3)
        }
        return false
    }
}
