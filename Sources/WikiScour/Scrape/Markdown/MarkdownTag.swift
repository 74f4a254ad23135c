/// A tag that a tool left within Markdown, because Markdown has no mark for it.
struct MarkdownTag {
    /// Longer ones are none.
    private static let longest = 3000

    let name: Range<Int>
    let isClosing: Bool
    let attributes: Range<Int>
    let end: Int

    /// Nil where no tag begins at a place.
    init?(_ bytes: Bytes, at place: Int, before limit: Int) {
        guard place < limit, bytes[place] == UInt8(ascii: "<") else { return nil }
        var index = place + 1
        isClosing = index < limit && bytes[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let start = index
        while index < limit, bytes[index].isASCIILetter || bytes[index].isASCIIDigit { index += 1 }
        guard index > start, index < limit, bytes[start].isASCIILetter, index - start <= 10 else { return nil }
        name = start..<index
        guard bytes[index].isHTMLSpace || bytes[index] == UInt8(ascii: ">") || bytes[index] == UInt8(ascii: "/") else {
            return nil
        }
        var quote: UInt8?
        let last = min(limit, place + Self.longest)
        while index < last {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: "<") {
                return nil
            } else if byte == UInt8(ascii: ">") {
                attributes = name.upperBound..<index
                end = index + 1
                return
            }
            index += 1
        }
        return nil
    }

    func isNamed(_ names: [StaticString], _ bytes: Bytes) -> Bool {
        let text = Bytes(rebasing: bytes[name])
        return names.contains { text.count == $0.utf8CodeUnitCount && text.matchesFolded($0, at: 0) }
    }

    /// Whether it opens and closes itself.
    func isEmpty(_ bytes: Bytes) -> Bool { bytes[end - 2] == UInt8(ascii: "/") }

    func value(of attribute: StaticString, _ bytes: Bytes) -> Bytes? {
        let text = Bytes(rebasing: bytes[attributes])
        var index = 0
        while let found = text.firstIndex(of: attribute, from: index) {
            index = found + attribute.utf8CodeUnitCount
            guard found > 0, text[found - 1].isHTMLSpace, text.matches("=\"", at: index) else { continue }
            let end = text.firstIndex(of: UInt8(ascii: "\""), from: index + 2) ?? text.count
            return Bytes(rebasing: text[(index + 2)..<end])
        }
        return nil
    }

    /// What its element is, if it is no text of the article.
    func chrome(_ bytes: Bytes, _ rules: RuleIndex) -> ChromeKind? {
        guard !attributes.isEmpty else { return nil }
        if let id = value(of: "id", bytes), let kind = ElementLook.kind(ofID: id) { return kind }
        if let style = value(of: "style", bytes), ElementLook.hides(style), !isFolded(bytes) { return .hidden }
        guard let classes = value(of: "class", bytes) else { return nil }
        var kind: ChromeKind?
        classes.forEachToken { token in
            kind = ElementLook.kind(ofClass: token, rules) ?? kind
        }
        return kind
    }

    private func isFolded(_ bytes: Bytes) -> Bool {
        var isFolded = false
        value(of: "class", bytes)?.forEachToken { if ElementLook.folds($0) { isFolded = true } }
        return isFolded
    }
}
