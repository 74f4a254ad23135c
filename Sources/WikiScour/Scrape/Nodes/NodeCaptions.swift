internal import HTMLReader

/// Tells, where each text node is a line, what only looks like a caption because a link parted it from its sentence.
///
/// Measured over 545 pages: of 698 lines that stand as captions do, 276 were the author's. What is told here keeps 183
/// of those, and 71 captions with them: those read oddly, where a lost word does harm.
enum NodeCaptions {
    /// In words: what is shorter is rather a name, and the sentence's.
    private static let fewestWords = 3
    /// In bytes: what is longer begins a paragraph by itself.
    private static let longestLink = 60

    /// Whether some lines belong to the sentence behind them.
    ///
    /// - Parameter next: The line behind them, the paragraph that they would be a caption beside.
    static func beginSentence(_ first: Bytes, _ last: Bytes, before next: Bytes) -> Bool {
        if wordCount(last) < fewestWords { return true }
        // A sentence goes on with a number, or in a script without capitals.
        guard Scalar(next, at: 0).isCapitalLetter else { return true }
        let node = firstNode(of: next)
        if node.count < longestLink, SentenceOpeners.contain(firstWord(of: first)) { return true }
        return isLink(node, behind: last, before: Bytes(rebasing: next[min(node.count + 1, next.count)...]))
    }

    /// Whether the first node of the paragraph behind a line is a link, and no subject of a sentence of its own.
    private static func isLink(_ node: Bytes, behind line: Bytes, before rest: Bytes) -> Bool {
        guard node.count < longestLink, let first = rest.first else { return false }
        if first == UInt8(ascii: "(") { return true }
        let scalar = Scalar(rest, at: 0)
        guard scalar.isSmallLetter || scalar.isClosingMark else { return false }
        // The subject is rather named by the caption too.
        let word = firstWord(of: node)
        return !SentenceOpeners.contain(word) && !word.elementsEqual([UInt8(ascii: "A")])
            && !word.elementsEqual("An".utf8)
            && line.firstIndex(of: word, from: 0) == nil
    }

    private static func firstNode(of text: Bytes) -> Bytes {
        Bytes(rebasing: text[..<(text.firstIndex(of: UInt8(ascii: "\n"), from: 0) ?? text.count)])
    }

    private static func firstWord(of text: Bytes) -> Bytes {
        Bytes(rebasing: text[..<(text.firstIndex { $0.isHTMLSpace } ?? text.count)])
    }

    private static func wordCount(_ text: Bytes) -> Int {
        var count = 0
        var isInWord = false
        for byte in text {
            if !isInWord, !byte.isHTMLSpace { count += 1 }
            isInWord = !byte.isHTMLSpace
        }
        return count
    }
}
