/// One row of a table. There are many, so it is small: its fields lie one behind the other in the table.
struct InterfaceRow {
    private let start: UnsafePointer<UInt8>
    private let textLength: UInt16
    private let literalLength: UInt16
    private let languagesLength: UInt16
    let role: InterfaceRole
    /// Whether a part of the text is open.
    let isOpen: Bool
    /// Whether the text begins with an open part.
    let beginsOpen: Bool
    /// Whether the literal says anything: one or two Latin letters do not, nor do marks and numbers.
    let tells: Bool

    init(text: Bytes, role: InterfaceRole, languages: Bytes) {
        start = text.baseAddress!
        textLength = UInt16(text.count)
        languagesLength = UInt16(languages.count)
        self.role = role
        let open = text.firstIndex(of: UInt8(ascii: "$")) ?? text.count
        isOpen = open < text.count
        beginsOpen = open == 0
        var literal = Bytes(rebasing: text[..<open])
        if open == 0 {
            literal = Bytes(rebasing: text[(text.lastIndex(of: UInt8(ascii: "$"))! + 2)...])
        } else if literal.last == UInt8(ascii: " ") {
            // A line that ends where the open part would be has no space there.
            literal = Bytes(rebasing: literal.dropLast())
        }
        literalLength = UInt16(literal.count)
        // A letter of another script says as much as two of ours.
        var weight = 0
        for byte in literal { weight += byte >= 0xC0 ? 2 : (0x61...0x7A).contains(byte | 0x20) ? 1 : 0 }
        tells = weight >= 3
    }

    /// Whether it is a text of a menu, or a link to a part of the page, and no part of it is open.
    var isMenuText: Bool {
        tells && !isOpen && !InterfaceRoles(role).isDisjoint(with: InterfaceRoles.menus.union(.jumpLink))
    }

    var text: Bytes { Bytes(start: start, count: Int(textLength)) }

    /// What the text begins with before its first open part, without a space at the end; of a text that begins with an
    /// open part, what it ends with.
    var literal: Bytes {
        Bytes(start: beginsOpen ? start + Int(textLength - literalLength) : start, count: Int(literalLength))
    }

    /// What a line must begin with that fits a text which does not begin with an open part: the literal, and the space behind
    /// it where there is one.
    var beginning: Bytes {
        let length = Int(literalLength)
        let hasSpace = isOpen && length < Int(textLength) && start[length] == 0x20
        return Bytes(start: start, count: hasSpace ? length + 1 : length)
    }

    /// Codes between commas.
    var languages: Bytes { Bytes(start: start + Int(textLength) + 1, count: Int(languagesLength)) }

    /// The longest that a short part may be: the name of a wiki, in letters of three bytes.
    private static let longestShortPart = 96

    /// Whether bytes are digits of any script, and what stands between them.
    private static func isNumber(_ part: Bytes) -> Bool {
        var (index, digits) = (0, 0)
        while index < part.count {
            let scalar = Scalar(part, at: index)
            if Unicode.Scalar(scalar.value)?.properties.numericType == .decimal {
                digits += 1
            } else {
                switch scalar.value {
                case 0x20, 0x27, 0x2C, 0x2E, 0xA0, 0x66B, 0x66C, 0x2009, 0x2019, 0x202F: break
                default: return false
                }
            }
            index += scalar.length
        }
        return digits > 0
    }

    /// Whether a line ends as the text does, as far as eight bytes tell.
    @inline(__always)
    private func mayEnd(_ line: Bytes) -> Bool {
        let text = text
        for offset in 1...min(8, text.count - 1, line.count) {
            // What is behind the sign is the sort of an open part.
            if text[text.count - offset - 1] == UInt8(ascii: "$") { return true }
            if text[text.count - offset] != line[line.count - offset] { return false }
        }
        return true
    }

    /// Whether a line fits the text with its open parts.
    func fits(_ line: Bytes) -> Bool {
        guard !line.isEmpty, mayEnd(line) else { return false }
        var (place, inText) = beginsOpen ? (0, 0) : (literal.count, literal.count)
        while inText < text.count, text[inText] != UInt8(ascii: "$") {
            guard place < line.count, line[place] == text[inText] else { return false }
            (place, inText) = (place + 1, inText + 1)
        }
        while inText < text.count {
            let sort = text[inText + 1]
            let isShort = sort == UInt8(ascii: "s")
            inText += 2
            var end = inText
            while end < text.count, text[end] != UInt8(ascii: "$") { end += 1 }
            let next = Bytes(rebasing: text[inText..<end])
            var found = place + (isShort ? 1 : 0)
            if end == text.count {
                // The line must end as the text does.
                found = max(found, line.count - next.count)
            } else {
                found = line.firstIndex(of: next, from: found) ?? line.count
            }
            guard line.holds(next, at: found), !isShort || found - place <= Self.longestShortPart else { return false }
            if sort == UInt8(ascii: "n"), !Self.isNumber(Bytes(rebasing: line[place..<found])) { return false }
            (place, inText) = (found + next.count, end)
        }
        return place == line.count
    }
}
