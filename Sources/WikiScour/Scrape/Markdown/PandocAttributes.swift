/// The attributes that pandoc writes in braces behind what they belong to: `{#history .title lang="en"}`.
struct PandocAttributes {
    /// In bytes; longer ones are none.
    private static let longest = 1500

    /// Where the braces open and end.
    let open: Int
    private(set) var end: Int
    /// Whether the element is a formula's MathML, which pandoc makes TeX of.
    private(set) var isFormula = false

    /// Nil where no attributes open at a place.
    init?(_ bytes: Bytes, at open: Int, before limit: Int) {
        guard open < limit, bytes[open] == UInt8(ascii: "{") else { return nil }
        let limit = min(limit, open + Self.longest)
        var index = open + 1
        self.open = open
        end = open
        var count = 0
        while index < limit {
            let first = bytes[index]
            if first.isHTMLSpace {
                index += 1
                continue
            }
            if first == UInt8(ascii: "}") { break }
            guard let token = Self.endOfToken(bytes, index, limit) else { return nil }
            if bytes.matches(".mwe-math-mathml", at: index) { isFormula = true }
            count += 1
            index = token
        }
        guard count > 0, index < limit else { return nil }
        end = index + 1
    }

    /// Where an attribute ends; nil where none begins: `.name`, `#name`, `name=value`, `name="a value"`, `=html`.
    private static func endOfToken(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int? {
        let first = bytes[start]
        if first == UInt8(ascii: ".") || first == UInt8(ascii: "#") || first == UInt8(ascii: "=") {
            let end = endOfWord(bytes, start + 1, limit)
            return end > start + 1 ? end : nil
        }
        var index = start
        while index < limit, isOfName(bytes[index]) { index += 1 }
        guard index > start, index + 1 < limit, bytes[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        guard bytes[index] == UInt8(ascii: "\"") else {
            let end = endOfWord(bytes, index, limit)
            return end > index ? end : nil
        }
        index += 1
        while index < limit, bytes[index] != UInt8(ascii: "\"") { index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return index < limit ? index + 1 : nil
    }

    private static func endOfWord(_ bytes: Bytes, _ start: Int, _ limit: Int) -> Int {
        var index = start
        while index < limit, !bytes[index].isHTMLSpace, bytes[index] != UInt8(ascii: "}") { index += 1 }
        return index
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ":")
    }

    /// What the element is, if it is no text of the article.
    func chrome(_ bytes: Bytes, _ rules: RuleIndex) -> ChromeKind? {
        var kind: ChromeKind?
        var (isHidden, isFolded) = (false, false)
        var index = open + 1
        while index < end - 1 {
            guard !bytes[index].isHTMLSpace else {
                index += 1
                continue
            }
            guard let next = Self.endOfToken(bytes, index, end) else { return nil }
            let name = Bytes(rebasing: bytes[(index + 1)..<next])
            switch bytes[index] {
            case UInt8(ascii: "."):
                if ElementLook.folds(name) { isFolded = true }
                kind = kind ?? ElementLook.kind(ofClass: name, rules)
            case UInt8(ascii: "#"): kind = kind ?? ElementLook.kind(ofID: name)
            default: if bytes.matches("style=", at: index), ElementLook.hides(name) { isHidden = true }
            }
            index = next
        }
        return kind ?? (isHidden && !isFolded ? .hidden : nil)
    }
}
