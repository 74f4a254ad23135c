/// Lines of a box that lead to what comes before and after its subject: "← 2011–12", "1.4.2 →".
enum BoxArrows {
    /// In bytes.
    private static let longest = 60
    private static let mostSpaces = 6
    private static let back: [StaticString] = ["←", "◄", "◀"]
    private static let forth: [StaticString] = ["→", "►", "▶"]

    /// Those in front of the first heading.
    static func find(in content: Range<Int>, _ page: ScrapePage) -> [Int] {
        var found: [Int] = []
        for index in content {
            let line = page.lines[index]
            if line.part == .heading { break }
            guard line.part == .body, line.count <= longest, line.count > 3,
                line.signs.contains(.high), isOne(page.text(line))
            else { continue }
            found.append(index)
        }
        return found
    }

    private static func isOne(_ line: Bytes) -> Bool {
        if isQuoted(line) { return true }
        let begins = back.contains { line.matches($0, at: 0) }
        let ends = forth.contains { line.matches($0, at: line.count - 3) }
        guard begins || ends, line.spaceCount <= mostSpaces else { return false }
        // An arrow between two things is the author's, and so is one behind a sentence.
        let rest = Bytes(rebasing: line[(begins ? 3 : 0)..<(line.count - (ends ? 3 : 0))])
        return rest.hasVisibleCharacter && !rest.contains(UInt8(ascii: "|")) && !rest.contains(" → ")
            && !rest.contains(" ← ")
            && !rest.contains(". ") && !rest.contains(UInt8(ascii: "="))
    }

    /// Whether a line is a number with one quotation mark, which stands for an arrow: "«1964", "1972»".
    private static func isQuoted(_ line: Bytes) -> Bool {
        guard line.count >= 6, line.count <= 11 else { return false }
        let number =
            line.matches("«", at: 0)
            ? line[2...] : line.matches("»", at: line.count - 2) ? line[..<(line.count - 2)] : line[..<0]
        return number.count >= 4 && number.allSatisfy { $0.isASCIIDigit || $0 == 0x20 }
    }
}
