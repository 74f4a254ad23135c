internal import HTMLReader

/// Formulas that a browser shows by MathML, as their text is copied: an identifier, a number or an operator a line. The words of the
/// sentence around them keep the space that they have in front of the formula or behind it.
enum FormulaLines {
    /// In bytes.
    private static let longestNumber = 12
    private static let longestName = 16
    private static let longestInParentheses = 40

    static func join(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        guard lines.count > 0, areFound(in: bytes) else { return }
        /// How many lines there are so far; they take the places of those that they were.
        var count = 0
        var index = 0
        while index < lines.count {
            let run = run(from: index, lines.elements, bytes)
            let isInside =
                count > 0 && !run.isEmpty && !lines[index].flags.contains(.blankBefore)
                && opens(lines[count - 1], bytes)
            guard isFormula(run, isInside: isInside, lines.elements, bytes) else {
                // Nor is what it ends with: each line is looked at once.
                for part in index..<max(run.upperBound, index + 1) {
                    lines[count] = lines[part]
                    count += 1
                }
                index = max(run.upperBound, index + 1)
                continue
            }
            var line = lines[index]
            for part in run.dropFirst() { line.join(lines[part]) }
            index = run.upperBound
            if isInside {
                count -= 1
                var sentence = lines[count]
                sentence.join(line)
                line = sentence
            }
            line.flags.insert(.formula)
            if index < lines.count, goesOn(lines[index], isInside: isInside, bytes) {
                line.join(lines[index])
                index += 1
            }
            lines[count] = line
            count += 1
        }
        lines.truncate(to: count)
    }

    /// Whether the page has letters that only formulas have, or a minus on a line of its own; and no formula's source, which would be read.
    private static func areFound(in bytes: Bytes) -> Bool {
        var index = 0
        var isFound = false
        while !isFound, let letter = bytes.firstIndex(of: 0xF0, from: index) {
            isFound = isLetter(bytes, at: letter)
            index = letter + 1
        }
        return (isFound || bytes.contains("\n\u{2212}\n")) && !bytes.contains("\\displaystyle")
    }

    /// Whether a letter of mathematics stands at a place: U+1D400 to U+1D7FF.
    private static func isLetter(_ bytes: Bytes, at index: Int) -> Bool {
        bytes[index] == 0xF0 && index + 3 < bytes.count && bytes[index + 1] == 0x9D && bytes[index + 2] >= 0x90
            && bytes[index + 2] <= 0x9F
    }

    // MARK: A run of parts

    /// The lines from one on that may be parts of one formula.
    private static func run(from first: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Range<Int> {
        var depth = 0
        var index = first
        while index < lines.count {
            let line = lines[index]
            // The sign that applies a function is not seen, and leaves a blank line.
            if index > first, line.flags.contains(.blankBefore), !isName(text(lines[index - 1], bytes)) { break }
            guard line.shape == .unknown, !line.flags.contains(.leadingSpace), !endsInSpace(line, bytes) else { break }
            let part = text(line, bytes)
            let isApplied = index + 1 < lines.count && isWord(part) && text(lines[index + 1], bytes).equalsASCII("(")
            guard isPart(part) || isApplied || (depth > 0 && part.count <= longestInParentheses) else { break }
            if part.equalsASCII("(") { depth += 1 }
            if part.equalsASCII(")"), depth > 0 { depth -= 1 }
            index += 1
        }
        return first..<index
    }

    private static func text(_ line: ScrapeLine, _ bytes: Bytes) -> Bytes {
        Bytes(rebasing: bytes[line.start..<line.end])
    }

    /// Whether a text is a part of a formula by itself: three characters at most, a number, the name of a function.
    static func isPart(_ text: Bytes) -> Bool {
        guard !text.isEmpty, text.count <= longestNumber else { return false }
        if text.count(where: { $0 & 0xC0 != 0x80 }) <= 3 { return !text.contains { $0.isHTMLSpace } }
        return isName(text) || text.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    }

    private static func isName(_ text: Bytes) -> Bool {
        text.equalsASCII("softmax") || FormulaLetters.functions.contains { text.equalsASCII($0) }
    }

    private static func isWord(_ text: Bytes) -> Bool {
        text.count > 1 && text.count <= longestName && text.allSatisfy(\.isASCIILetter)
    }

    /// Whether a run is a formula: within a sentence by its letters, or because that goes on behind it; else it has an operator as well.
    private static func isFormula(
        _ run: Range<Int>, isInside: Bool, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Bool {
        guard !run.isEmpty else { return false }
        var (hasLetter, hasOperator, opens, closes) = (false, false, false, false)
        for index in run {
            let part = text(lines[index], bytes)
            hasLetter = hasLetter || isLetter(bytes, at: lines[index].start)
            hasOperator = hasOperator || isOperator(part)
            opens = opens || part.equalsASCII("(")
            closes = closes || part.equalsASCII(")")
        }
        if isInside {
            return hasLetter || (run.upperBound < lines.count && goesOn(lines[run.upperBound], isInside: true, bytes))
        }
        if hasLetter { return run.count >= 2 && (hasOperator || opens) }
        return run.count >= 5 && hasOperator && opens && closes
    }

    private static let operators: [StaticString] = [
        "=", "+", "|", "<", ">", "/", "−", "±", "×", "·", "≤", "≥", "≠", "≈", "∈", "→", "∑", "∏", "∫", "√", "∪", "∩",
        "⊆", "⊂",
        "∀", "∃", "≡", "∼",
    ]
    /// Those with a space on either side.
    private static let relations: [StaticString] = ["=", "<", ">", "≤", "≥", "≠", "≈", "∈", "→", "⊆", "⊂", "≡", "∼"]

    private static func isOperator(_ part: Bytes) -> Bool { operators.contains { part.equalsASCII($0) } }

    // MARK: The sentence around it

    private static func endsInSpace(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.end < bytes.count && bytes[line.end] == 0x20
    }

    /// Whether a line leads on to a formula: it keeps the space in front of it, or a bracket opens.
    private static func opens(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let last = bytes[line.end - 1]
        return endsInSpace(line, bytes) || last == UInt8(ascii: "(") || last == UInt8(ascii: "[")
    }

    /// Whether a line goes on with the sentence behind a formula.
    private static func goesOn(_ line: ScrapeLine, isInside: Bool, _ bytes: Bytes) -> Bool {
        guard !line.flags.contains(.blankBefore), line.shape == .unknown else { return false }
        if line.flags.contains(.leadingSpace), line.indent == 1 { return true }
        let first = Scalar(bytes, at: line.start)
        return first.isClosingMark || (isInside && first.isSmallLetter)
    }

    /// Whether parts on both sides of a line break touch each other.
    ///
    /// - Parameters:
    ///   - lineBreak: Where the first one ends.
    ///   - next: Where the second begins, white space left out.
    static func touch(at lineBreak: Int, _ next: Int, within line: Range<Int>, _ bytes: Bytes) -> Bool {
        guard next < line.upperBound, bytes[next - 1] != 0x20 else { return false }
        var start = lineBreak
        while start > line.lowerBound, bytes[start - 1] != UInt8(ascii: "\n") {
            if lineBreak - start > longestNumber { return false }
            start -= 1
        }
        var end = next
        while end < line.upperBound, bytes[end] != UInt8(ascii: "\n") {
            if end - next > longestNumber { return false }
            end += 1
        }
        let (first, second) = (Bytes(rebasing: bytes[start..<lineBreak]), Bytes(rebasing: bytes[next..<end]))
        guard isPart(first) || isWord(first), isPart(second) else { return false }
        for part in [first, second] where relations.contains(where: { part.equalsASCII($0) }) { return false }
        // The name of a function, or a word.
        if isWord(first) { return second[0] == UInt8(ascii: "(") }
        return !isWord(second) || first.equalsASCII("(")
    }
}
