internal import HTMLReader

/// Lists of a page as Firefox copies it: an item a line, set in by four spaces for each level, and a blank line around all.
///
/// So stand single lines that authors set in, and program text has spaces of its own; so only runs of two lines and more count, on a
/// page whose contents stand so.
enum IndentedLists {
    /// In characters.
    private static let step = 4

    /// Marks the items behind the contents, and returns whether the page has such contents.
    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        guard let contents = endOfContents(lines.elements, bytes) else { return false }
        // In front of the lead are menus, which are lists too.
        var index = lines.elements[..<contents].firstIndex { isText($0) } ?? contents
        let table = startOfContents(endingAt: contents, lines.elements)
        while index < lines.count {
            if index >= table, index < contents {
                index = contents
                continue
            }
            let run = run(from: index, lines.elements, bytes)
            for item in run {
                lines[item].shape = .item
                lines[item].level = lines[item].indent / UInt8(step) - 1
            }
            index = max(run.upperBound, index + 1)
        }
        SpacedCode.mark(&lines, from: contents, bytes)
        return true
    }

    /// Where the contents end whose entries are set in so, numbered from one; nil where there are none.
    private static func endOfContents(_ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Int? {
        /// How many numbers of the first level have been met.
        var count: UInt8 = 0
        for index in lines.indices {
            let line = lines[index]
            guard line.indent > 0, line.flags.contains(.leadingSpace) else {
                if count >= 2 { return index }
                count = 0
                continue
            }
            if line.indent == step, count < 9, line.count > 2, bytes[line.start] == UInt8(ascii: "1") + count,
                bytes[line.start + 1] == 0x20, count > 0 || line.flags.contains(.blankBefore)
            {
                count += 1
            }
        }
        return nil
    }

    /// In bytes: no text of the interface above an article is longer.
    private static let shortestText = 80

    /// Whether a line is text of the article, be it one that leads to a list.
    private static func isText(_ line: ScrapeLine) -> Bool {
        line.indent == 0 && line.roles.isEmpty && (line.isSentence() || line.count >= shortestText)
    }

    /// Where the contents begin that end at a line: all lines of theirs are set in.
    private static func startOfContents(endingAt end: Int, _ lines: UnsafeBufferPointer<ScrapeLine>) -> Int {
        var start = end
        while start > 0, lines[start - 1].indent > 0, !(start < end && lines[start].flags.contains(.blankBefore)) {
            start -= 1
        }
        return start
    }

    /// The lines of the list that begins at a line; none where none does.
    private static func run(
        from start: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Range<Int> {
        let none = start..<start
        guard start > 0, lines[start].indent == step, lines[start].flags.contains(.blankBefore) else { return none }
        var end = start
        var depth = 0
        var codeCount = 0
        while end < lines.count, end == start || !lines[end].flags.contains(.blankBefore) {
            let line = lines[end]
            let level = Int(line.indent) / step
            guard line.flags.contains(.leadingSpace), line.shape == .unknown, Int(line.indent) == level * step,
                level > 0, level <= depth + 1
            else { return none }
            depth = level
            if isCode(line, bytes) { codeCount += 1 }
            end += 1
        }
        return end - start >= 2 && codeCount * 2 < end - start ? start..<end : none
    }

    /// What a statement begins with that has no sign but its semicolon.
    private static let keywords: [StaticString] = [
        "return ", "int ", "char ", "float ", "double ", "long ", "bool ", "void ", "var ", "let ", "const ", "import ",
        "using ", "package ", "throw ", "goto ", "new ", "delete ", "use ", "my ", "echo ", "print ", "static ",
        "public ", "private ", "struct ", "class ", "unsigned ", "end ", "include ", "require ",
    ]

    /// Whether a text that ends in a semicolon is an item of an author's: words without the signs of programs. A parenthesis behind a
    /// space is the author's.
    private static func isClause(_ text: Bytes) -> Bool {
        guard text.spaceCount > 0, !keywords.contains(where: { text.hasPrefixASCII($0) }) else { return false }
        return !text.dropLast().indices.contains { index in
            switch text[index] {
            case UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "$"),
                UInt8(ascii: "@"), UInt8(ascii: "|"), UInt8(ascii: ";"):
                true
            case UInt8(ascii: "("): index == 0 || !text[index - 1].isHTMLSpace && text[index - 1] < 0x80
            default: false
            }
        }
    }

    /// Whether a line looks like one of a program, or of columns that spaces part.
    private static func isCode(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        switch text.last {
        case UInt8(ascii: ";") where !isClause(text): return true
        case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): return true
        default: break
        }
        return text.contains("   ") || text.contains(" = ") || text.contains("()") || text.contains("==")
    }
}
