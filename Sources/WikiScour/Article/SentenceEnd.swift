internal import HTMLReader

/// Tells whether a line ends as a sentence does.
enum SentenceEnd {
    /// Whether the text ends with a full stop, an exclamation or a question mark of any script, quotation marks,
    /// brackets and citation marks behind it left out.
    ///
    /// - Parameter holdsBracket: Whether there may be a closing bracket in it.
    @inline(__always)
    static func isAtEnd(of text: Bytes, holdsBracket: Bool = true) -> Bool {
        guard let last = text.last else { return false }
        // Most lines end in a word.
        if last.isASCIILetter || last.isASCIIDigit { return holdsBracket && isAtEndWithoutPageMark(of: text) }
        return isAtEnd(of: text, upTo: text.count)
    }

    private static func isAtEndWithoutPageMark(of text: Bytes) -> Bool {
        let end = endWithoutPageMark(text)
        return end < text.count && isAtEnd(of: text, upTo: end)
    }

    /// More brackets, quotation marks and citations stand behind no sentence.
    private static let longestTail = 200

    private static func isAtEnd(of text: Bytes, upTo last: Int) -> Bool {
        var end = last
        while end > 0, last - end < longestTail {
            let length = lastLength(text, end)
            let scalar = Scalar(text, at: end - length)
            if scalar.isSentenceEnd || isOtherSentenceEnd(scalar.value) { return true }
            if scalar.value == 0x5D, let open = openingBracket(text, end) {
                end = open
            } else if isCloser(scalar) {
                end -= length
            } else {
                return false
            }
        }
        return false
    }

    /// Whether a sentence ends within the text and another begins: a full stop behind a word, a space, a capital letter.
    static func isInside(_ text: Bytes) -> Bool { startOfSecond(in: text) != nil }

    /// Where that other sentence begins.
    static func startOfSecond(in text: Bytes) -> Int? {
        guard let base = text.baseAddress else { return nil }
        let end = text.count - 8
        var index = 8
        while index < end {
            index = ByteScan.first(
                UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), or: 0xE3, in: base, from: index, to: end)
            guard index < end else { return nil }
            switch text[index] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                var next = index + 1
                // Citations stand between.
                while next < text.count, text[next] == UInt8(ascii: "["),
                    let close = text[next..<min(text.count, next + 24)].firstIndex(of: UInt8(ascii: "]"))
                {
                    next = close + 1
                }
                // One letter in front of it is an initial, and two may be a title: "Dr."
                if next + 1 < text.count, text[next] == 0x20,
                    text[index - 1] >= UInt8(ascii: "a") || text[index - 1] >= 0x80,
                    text[index - 2] != 0x20, text[index - 3] != 0x20 || text[index - 2] >= UInt8(ascii: "a"),
                    Scalar(text, at: next + 1).isCapitalLetter
                {
                    return next + 1
                }
            case 0xE3 where text.matches("。", at: index): return index + 3
            default: break
            }
            index += 1
        }
        return nil
    }

    /// Where a text ends in front of the page mark that a citation has behind it: "in 2008.[20]: 4–11".
    private static func endWithoutPageMark(_ text: Bytes) -> Int {
        guard let last = text.last, last.isASCIIDigit || PageMark.isRomanDigit(last) else { return text.count }
        let tail = Bytes(rebasing: text.suffix(longestPageMark))
        guard let colon = tail.lastIndex(of: UInt8(ascii: ":")), colon > 0, tail[colon - 1] == UInt8(ascii: "]"),
            PageMark.end(in: tail, behind: colon, tail.count) == tail.count
        else { return text.count }
        return text.count - tail.count + colon
    }

    private static let longestPageMark = 48

    private static func isOtherSentenceEnd(_ value: UInt32) -> Bool {
        switch value {
        // Devanagari danda, Armenian full stop, Tibetan shad, Myanmar, Ethiopic and Khmer full stops, ellipsis.
        case 0x0964, 0x0965, 0x0589, 0x0F0D, 0x104B, 0x1362, 0x17D4, 0x2026, 0xFF61: true
        default: false
        }
    }

    private static func isCloser(_ scalar: Scalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x0A, 0xA0, 0x22, 0x27, 0x29, 0xBB, 0x201C, 0x201D, 0x2019, 0x300D, 0x300F, 0xFF09, 0x203A, 0x2E,
            0x200B:
            true
        default: false
        }
    }

    /// Where a short bracket at the end opens: a citation mark, "[who?]".
    private static func openingBracket(_ text: Bytes, _ end: Int) -> Int? {
        var index = end - 1
        while index > 0, end - index < 60 {
            index -= 1
            if text[index] == UInt8(ascii: "[") { return index }
            if text[index] == UInt8(ascii: "]") { return nil }
        }
        return nil
    }

    private static func lastLength(_ text: Bytes, _ end: Int) -> Int {
        var start = end - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return end - start
    }
}

extension Scalar {
    /// A small letter of a script that has two cases, as far as a page's running text needs it.
    var isSmallLetter: Bool {
        switch value {
        case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x3AC...0x3CE, 0x430...0x45F, 0x561...0x587: true
        case 0x100...0x17F: (value & 1 == 1) != Self.isOddCapital(value)
        default: false
        }
    }

    /// A capital letter, as far as a page's running text needs it.
    var isCapitalLetter: Bool {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x386...0x3AB, 0x400...0x42F, 0x531...0x556: true
        case 0x100...0x17F: (value & 1 == 0) != Self.isOddCapital(value)
        default: false
        }
    }

    /// A join control: Persian and the scripts of India part or join the letters of one word with it.
    var joinsLetters: Bool { value == 0x200C || value == 0x200D }

    /// Where in Latin Extended-A the capitals are the odd ones.
    private static func isOddCapital(_ value: UInt32) -> Bool {
        (0x139...0x148).contains(value) || (0x179...0x17E).contains(value)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a text leads on by its last word, of one to three small letters: "the first of which, as he says, is the".
    var endsInSmallWord: Bool {
        var start = count
        while start > 0, self[start - 1] >= UInt8(ascii: "a"), self[start - 1] <= UInt8(ascii: "z") { start -= 1 }
        return start > 0 && self[start - 1].isHTMLSpace && (1...3).contains(count - start)
    }
}
