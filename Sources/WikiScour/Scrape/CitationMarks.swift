/// Tells which square brackets in a text are marks: citations, clean-up marks, edit links.
struct CitationMarks {
    /// How many references the page lists; 0 where it shows no list.
    var referenceCount = 0
    /// Whether lines broke where marks stand, so that a line break in front of one says nothing.
    private var joinsLines = false

    init() {}

    /// Counts the references of a page: the entries of its lists, or the marks in its text, whichever are more.
    init(of page: ScrapePage, _ content: Range<Int>) {
        joinsLines = page.flattening == .textNodes
        for index in content where page.bytes[page.lines[index].start] == UInt8(ascii: "^") { referenceCount += 1 }
        var index = 0
        while let bracket = page.bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = bracket + 1
            guard bracket > 0, joinsLines || !page.bytes[bracket - 1].isHTMLSpace,
                let (value, length) = Digits.number(page.bytes, at: bracket + 1), value < 1000,
                bracket + 1 + length < page.bytes.count, page.bytes[bracket + 1 + length] == UInt8(ascii: "]"),
                value <= referenceCount + 20
            else { continue }
            referenceCount = max(referenceCount, value)
        }
    }

    /// Longer than any mark that is known.
    private static let maximumLength = 80

    /// The mark that begins with the bracket at `index`: where it ends, page marks included, and what it is.
    func mark(at index: Int, in bytes: Bytes, end limit: Int) -> (end: Int, kind: ChromeKind, rule: StaticString)? {
        var close = index + 1
        let last = min(limit, index + Self.maximumLength)
        while close < last, bytes[close] != UInt8(ascii: "]") {
            if bytes[close] == UInt8(ascii: "[") { return nil }
            close += 1
        }
        guard close < last else { return nil }
        let inside = Bytes(rebasing: bytes[index + 1..<close]).trimmed
        let isAttached =
            index > 0 && bytes[index - 1] != UInt8(ascii: "(")
            && (!bytes[index - 1].isHTMLSpace || (joinsLines && bytes[index - 1] == UInt8(ascii: "\n")))
        if isCitation(inside, isAttached: isAttached) {
            return (Self.endOfPageMark(bytes, behind: close + 1, limit), .references, "citation-mark")
        }
        if inside.isEmpty { return nil }
        if Phrases.shared.isCleanupMark(inside) { return (close + 1, .cleanupMark, "bracket-phrase") }
        if isAttached, InterfaceWords.shared.isEditLink(inside) { return (close + 1, .editLink, "edit-link") }
        return nil
    }

    private func isCitation(_ inside: Bytes, isAttached: Bool) -> Bool {
        guard let first = inside.first, inside.count <= 24 else { return false }
        if let (value, length) = Digits.number(inside, at: 0), length == inside.count {
            if referenceCount > 0 { return value <= referenceCount }
            return isAttached && value < 1000
        }
        guard isAttached else { return false }
        // [a], [ab], [A], [α]
        if inside.count <= 2, inside.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
            return inside.count == 1 || inside[0] <= UInt8(ascii: "c")
        }
        if inside.count == 1, first >= UInt8(ascii: "A"), first <= UInt8(ascii: "Z") { return true }
        if inside.count == 2, first == 0xCE || first == 0xCF { return true }
        // [note 1], [nb 2], [注 3]: a word and a number.
        guard let space = inside.lastIndex(where: { $0 == 0x20 || $0 == 0xA0 }), space > 0,
            let (_, length) = Digits.number(inside, at: space + 1) ?? Self.romanNumeral(inside, at: space + 1),
            space + 1 + length == inside.count
        else { return false }
        let word = inside[..<space]
        return word.allSatisfy { $0 >= 0x80 || $0.isASCIILetter || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    private static func romanNumeral(_ bytes: Bytes, at index: Int) -> (Int, Int)? {
        var end = index
        while end < bytes.count, [0x69, 0x76, 0x78].contains(bytes[end]) { end += 1 }
        return end > index ? (0, end - index) : nil
    }

    /// Where the page mark ends that may stand behind a citation: `:12`, `:12–14`.
    private static func endOfPageMark(_ bytes: Bytes, behind close: Int, _ limit: Int) -> Int {
        guard close < limit, bytes[close] == UInt8(ascii: ":") else { return close }
        var index = close + 1
        while index < limit {
            if bytes[index] == 0x20 {
                index += 1
            } else if CharacterClass.special(bytes, at: index).0 != .visible, !CharacterClass.isPlain(bytes[index]) {
                index += CharacterClass.special(bytes, at: index).1
            } else {
                break
            }
        }
        guard index < limit, bytes[index].isASCIIDigit, index - close < 10 else { return close }
        while index < limit {
            if bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: "-") {
                index += 1
            } else if bytes.matches("–", at: index), index + 3 < limit, bytes[index + 3].isASCIIDigit {
                index += 3
            } else if bytes[index] == UInt8(ascii: ","), index + 1 < limit, bytes[index + 1].isASCIIDigit {
                index += 1
            } else {
                break
            }
        }
        return index
    }
}
