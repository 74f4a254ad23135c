internal import HTMLReader

/// What a line of a box is by its looks alone.
extension LinePairs {
    /// In bytes.
    private static let longestLabel = 48
    private static let longestValue = 400
    private static let longestSureValue = 60
    private static let mostSpaces = 4

    func isLabel(_ line: Int) -> Bool {
        let line = page.lines[line]
        guard line.part == .body, line.count >= 2, line.count <= Self.longestLabel, !line.endsSentence,
            line.shape == .unknown
        else { return false }
        let text = page.text(line)
        let first = Scalar(text, at: 0)
        guard first.isCapitalLetter || (first.value >= 0x590 && first.value != 0x3000), !first.isClosingMark,
            text.spaceCount <= Self.mostSpaces,
            text.seamCount == 0, !text.contains(where: \.isASCIIDigit), !text.contains(UInt8(ascii: "/")),
            !text.contains(": "), !text.contains(UInt8(ascii: "[")), !Self.isAnswer(text)
        else { return false }
        switch text[text.count - 1] {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "!"): return false
        // "JE:" is what a value is about.
        case UInt8(ascii: ":"): return text.count > 4
        default: return true
        }
    }

    func isValue(_ line: Int) -> Bool {
        let line = page.lines[line]
        return line.part == .body && !line.isProse && line.count <= Self.longestValue
    }

    /// Whether a line shows by itself that it is a value.
    func isSure(_ number: Int) -> Bool {
        let line = page.lines[number]
        guard isValue(number), line.count <= Self.longestSureValue else { return false }
        let text = page.text(line)
        if Self.isAnswer(text) { return true }
        // "JE: Yes"
        var index = Self.isAbbreviation(text) ? 4 : 0
        if index > 0, Self.answers.contains(where: { text.matches($0, at: 4) }) { return true }
        while index < text.count {
            let scalar = Scalar(text, at: index)
            guard Self.mayStandBeforeNumber(scalar.value) else { break }
            index += scalar.length
        }
        let digits = text[index...].prefix(while: \.isASCIIDigit)
        guard !digits.isEmpty else { return false }
        // Years and ordinal numbers begin the names of what a career was made of.
        let next = index + digits.count < text.count ? Scalar(text, at: index + digits.count) : nil
        let isOrdinal = ["st", "nd", "rd", "th"].contains { text.matches($0, at: digits.endIndex) }
        return !isOrdinal && !(digits.count == 4 && next.map { $0.value == 0x2013 || $0.value == 0x2D } == true)
    }

    func endsInColon(_ line: Int) -> Bool { page.bytes[page.lines[line].end - 1] == UInt8(ascii: ":") }

    private static func isAbbreviation(_ text: Bytes) -> Bool {
        text.count > 4 && text[2] == UInt8(ascii: ":") && text[3] == 0x20
            && text[..<2].allSatisfy { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
    }

    /// Signs and currencies: "~", "−", "≈", "€".
    private static func mayStandBeforeNumber(_ value: UInt32) -> Bool {
        switch value {
        case 0x20, 0xA0, 0x7E, 0x2B, 0x2D, 0x3C, 0x3E, 0x24, 0xA3, 0xA5, 0xB1, 0x2013, 0x2014, 0x2212, 0x2248, 0x20AC:
            true
        default: false
        }
    }

    /// Words that answer a label, and are none: "Yes", "No (64)".
    private static let answers: [StaticString] = [
        "Yes", "No", "None", "N/A", "n/a", "Unknown", "Never", "Always", "TBA", "?", "??", "???",
    ]

    static func isAnswer(_ text: Bytes) -> Bool {
        guard text.count <= longestSureValue, let word = answers.last(where: { text.hasPrefixASCII($0) }) else {
            return false
        }
        let length = word.utf8CodeUnitCount
        return length == text.count || text.matches(" (", at: length)
    }
}
