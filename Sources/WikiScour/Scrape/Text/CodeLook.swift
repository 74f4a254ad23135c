/// Tells lines of program text by their looks. Nothing else tells them: `<pre>` leaves no mark when a page is flattened.
enum CodeLook {
    /// Where a block of program text ends that begins at a line; nil where none does.
    ///
    /// Two lines at least must look like it. What stands between them and is short belongs to them.
    static func end(from start: Int, to limit: Int, _ page: ScrapePage) -> Int? {
        end(from: start, to: limit, page, lineCount: .max)
    }

    /// Whether such a block begins at a line, wherever it ends.
    static func begins(at start: Int, before limit: Int, _ page: ScrapePage) -> Bool {
        end(from: start, to: limit, page, lineCount: 2) != nil
    }

    /// Whether a line calls a function, with no arguments or with a text: `GetName()`, `print("mill")`.
    static func calls(_ line: Bytes) -> Bool {
        guard line.count <= longestCall else { return false }
        var index = 1
        while let open = line.firstIndex(of: UInt8(ascii: "("), from: index), open + 1 < line.count {
            switch line[open + 1] {
            case UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                if line[open - 1].isASCIILetter { return true }
            default: break
            }
            index = open + 1
        }
        return false
    }

    /// In bytes: boxes that are glued together are longer.
    private static let longestCall = 160

    /// Whether a line opens a block of statements: with a brace at its end, or the word that some languages have for it.
    static func opens(_ line: Bytes) -> Bool { line.last == UInt8(ascii: "{") || line.equalsASCII("BEGIN") }

    /// Whether a line closes one: "}", "END Main."
    static func closes(_ line: Bytes) -> Bool { line.first == UInt8(ascii: "}") || line.hasPrefixASCII("END ") }

    /// - Parameter lineCount: How many lines are enough.
    private static func end(from start: Int, to limit: Int, _ page: ScrapePage, lineCount: Int) -> Int? {
        guard page.flattening == .sourceLines else { return nil }
        let isScript = page.bytes.matches("#!/", at: page.lines[start].start)
        guard isScript || isCode(start, page) else { return nil }
        var end = start + 1
        var index = end
        var count = 1
        while index < limit, count < lineCount, page.lines[index].part == .body, index - end < 3 {
            if isCode(index, page) || (isScript && isOfScript(page.text(page.lines[index]))) {
                count += 1
                end = index + 1
            } else if page.bytes[page.lines[index].start] >= 0x80, isCommand(page.text(page.lines[start])) {
                // What parts commands is text.
                break
            } else if page.lines[index].count > 80 || page.lines[index].endsSentence || introduces(index, page) {
                break
            }
            index += 1
        }
        return count >= 2 ? end : nil
    }

    /// Whether a line introduces program text: "An anonymous function:".
    private static func introduces(_ index: Int, _ page: ScrapePage) -> Bool {
        let text = page.text(page.lines[index])
        return page.lines[index].indent == 0 && text.last == UInt8(ascii: ":") && text.contains(0x20)
            && text[0] >= UInt8(ascii: "A") && text[0] <= UInt8(ascii: "Z")
    }

    /// Lines that are a word of the shell's.
    private static let words: [StaticString] = ["fi", "done", "esac", "then", "else", "do"]
    /// What other lines of a script begin with.
    private static let beginnings: [StaticString] = [
        "#", "if ", "for ", "while ", "let ", "echo ", "exit", "case ", "export ", "return", "local ", "[ ",
    ]

    /// Whether a line below "#!/bin/sh" belongs to the script.
    private static func isOfScript(_ text: Bytes) -> Bool {
        words.contains { text.equalsASCII($0) } || beginnings.contains { text.hasPrefixASCII($0) }
    }

    /// Whether a line is a command with the shell's prompt in front of it: "$ ls". Sums of money have digits.
    private static func isCommand(_ text: Bytes) -> Bool {
        text.hasPrefixASCII("$ ") && text.count > 3 && text[2] >= UInt8(ascii: "a") && text[2] <= UInt8(ascii: "z")
    }

    private static func isCode(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        let text = page.text(line)
        if text.first == UInt8(ascii: "$"), isCommand(text), line.count < 200, !line.endsSentence {
            return true
        }
        // Nothing that is left out is code, be it a record in braces.
        guard line.count < 200, line.signs.contains(.code), !line.signs.contains(.marked), !line.isProse,
            let last = text.last
        else {
            return false
        }
        let isIndented = line.indent >= 3 && line.flags.contains(.leadingSpace)
        switch last {
        case UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            // A sentence of a list may end in a semicolon.
            if last != UInt8(ascii: ";") || !isWorded(Bytes(rebasing: text.dropLast())) { return true }
        default: break
        }
        var signCount = 0
        for byte in text where isSign(byte) { signCount += 1 }
        // "    (iv) details of the shares" is an item.
        let isNumbered = text[0] == UInt8(ascii: "(") && signCount == 1
        return isIndented ? signCount >= 1 && !isNumbered : signCount >= 3 && signCount * 8 > text.count
    }

    /// Whether a text without its semicolon may be an item of a list: words that begin with a capital letter, or many, and
    /// no sign among them. A parenthesis behind a space is the author's.
    private static func isWorded(_ text: Bytes) -> Bool {
        guard text.count > 8, text.spaceCount >= 2, Scalar(text, at: 0).value >= 0x41 else { return false }
        let isCapitalised = Scalar(text, at: 0).isCapitalLetter && !Scalar(text, at: 1).isCapitalLetter
        // No program has such a dash.
        let holdsDash = text.contains("\u{2014}") || text.contains(" \u{2013} ")
        guard isCapitalised || holdsDash || (text.spaceCount >= 5 && !text.contains(UInt8(ascii: "("))) else {
            return false
        }
        return !text.indices.contains {
            isSign(text[$0]) && (text[$0] != UInt8(ascii: "(") || $0 == 0 || text[$0 - 1] != 0x20)
        }
    }

    /// Signs that program text is full of, and text hardly has.
    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "\\"), UInt8(ascii: "+"),
            UInt8(ascii: "*"), UInt8(ascii: "("):
            true
        default: false
        }
    }
}
