/// The attributes that pandoc writes in braces behind what they belong to: `{#history .title lang="en"}`.
struct PandocAttributes {
    /// In bytes; longer ones are none.
    private static let longest = 1500

    /// Where the braces end.
    private(set) var end: Int
    /// What the element is, if it is no text of the article.
    private(set) var chrome: ChromeKind?
    /// Whether the element is a formula's MathML, which pandoc makes TeX of.
    private(set) var isFormula = false
    private var isFolded = false

    /// Nil where no attributes open at a place.
    init?(_ bytes: Bytes, at open: Int, before limit: Int) {
        guard open < limit, bytes[open] == UInt8(ascii: "{") else { return nil }
        let limit = min(limit, open + Self.longest)
        var index = open + 1
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
            read(Bytes(rebasing: bytes[index..<token]))
            count += 1
            index = token
        }
        guard count > 0, index < limit else { return nil }
        end = index + 1
        if isFolded, chrome == .hidden { chrome = nil }
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

    private mutating func read(_ token: Bytes) {
        let rest = Bytes(rebasing: token.dropFirst())
        switch token[0] {
        case UInt8(ascii: "."):
            if rest.hasPrefixASCII("mwe-math-mathml") { isFormula = true }
            if ElementLook.folds(rest) { isFolded = true }
            chrome = chrome ?? ElementLook.kind(ofClass: rest)
        case UInt8(ascii: "#"): chrome = chrome ?? ElementLook.kind(ofID: rest)
        default: if token.hasPrefixASCII("style="), ElementLook.hides(token) { chrome = chrome ?? .hidden }
        }
    }
}
