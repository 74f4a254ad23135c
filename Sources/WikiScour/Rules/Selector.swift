internal import HTMLReader

/// Which elements a rule is about.
struct Selector: Sendable, Hashable {
    enum Attribute: UInt8, Sendable {
        case tag, id, `class`, role, typeof, property, rel

        static let count = 7

        /// Those that are written `@role=value`.
        static let named: [String: Attribute] = ["role": .role, "typeof": .typeof, "property": .property, "rel": .rel]
    }

    /// What the element must be called; nil for any.
    var tag: HTMLTag?
    var attribute: Attribute
    /// The token that the attribute must hold.
    var token: String
    /// Whether the token need only begin so.
    var isPrefix: Bool
    /// Another token that the attribute must hold; empty for none.
    var second = ""
}

/// Why something is no selector.
struct SelectorError: Error {
    var message: String
}

extension Selector {
    /// The selector that is written so: `tag`, `.class`, `#id`, `tag.class`, `tag#id`, `.class.class`, `@role=value`; a `*` at
    /// the end stands for any rest.
    init(_ text: some StringProtocol) throws(SelectorError) {
        guard let first = text.first else { throw SelectorError(message: "a selector must not be empty") }
        // In bytes, because hundreds of selectors are read before the first page.
        let mayHoldColon = first == "@" || text.hasPrefix("mw:")
        if text.utf8.contains(where: { Self.isCombinator($0) && !(mayHoldColon && $0 == UInt8(ascii: ":")) }) {
            throw SelectorError(
                message: "'\(text)' is no selector: it is about one element and written tag, .class, #id, tag.class, "
                    + "tag#id or @role=value, with * at the end for any rest; each is a string of its own")
        }
        var rest = text[...]
        let isPrefix = rest.last == "*"
        if isPrefix { rest.removeLast() }
        if first == "@" {
            let parts = rest.dropFirst().split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else {
                throw SelectorError(message: "'\(text)' is no selector: an attribute is written @role=value")
            }
            guard let attribute = Attribute.named[String(parts[0])] else {
                let names = Attribute.named.keys.sorted().map { "@" + $0 }.joined(separator: ", ")
                throw SelectorError(message: "rules know no attribute '@\(parts[0])', only \(names)")
            }
            self.init(tag: nil, attribute: attribute, token: String(parts[1]), isPrefix: isPrefix)
            return
        }
        guard let mark = rest.firstIndex(where: { $0 == "." || $0 == "#" }) else {
            if isPrefix { throw SelectorError(message: "'\(text)': the name of an element is written out, without *") }
            let tag = try Self.tag(rest)
            self.init(tag: tag, attribute: .tag, token: String(rest), isPrefix: false)
            return
        }
        let tag = rest[..<mark].isEmpty ? nil : try Self.tag(rest[..<mark])
        let attribute: Attribute = rest[mark] == "." ? .class : .id
        let tokens = rest[rest.index(after: mark)...].split(
            separator: attribute == .class ? "." : "#", omittingEmptySubsequences: false)
        if tokens.contains(where: \.isEmpty) || tokens.count > (attribute == .class ? 2 : 1) {
            throw SelectorError(message: "'\(text)' is no selector: one id, or one or two classes")
        }
        if attribute == .id, tokens[0].utf8.count < 2 {
            throw SelectorError(message: "'\(text)': an id of one letter is too short to go by")
        }
        if tokens.count == 2, isPrefix {
            throw SelectorError(message: "'\(text)': a selector of two classes cannot end in *")
        }
        self.init(
            tag: tag, attribute: attribute, token: String(tokens[0]), isPrefix: isPrefix,
            second: tokens.count > 1 ? String(tokens[1]) : "")
    }

    /// Whether a byte is one that joins or qualifies selectors in a style sheet.
    private static func isCombinator(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: ","),
            UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func tag(_ name: some StringProtocol) throws(SelectorError) -> HTMLTag {
        let name = String(name)
        let tag = HTMLTag.named(name)
        // All elements without a name of their own are one tag; a rule for one of them would be a rule for all.
        if tag != .other { return tag }
        let names = HTMLTag.allCases.filter { $0.rawValue > HTMLTag.other.rawValue }.map(\.name)
        throw SelectorError(message: "there is no element '\(name)'" + Spelling.hint(for: name, among: names))
    }
}

extension Selector: CustomStringConvertible {
    /// The selector as it is written.
    var description: String {
        let star = isPrefix ? "*" : ""
        let name = tag?.name ?? ""
        return switch attribute {
        case .tag: token
        case .class: name + "." + token + (second.isEmpty ? "" : "." + second) + star
        case .id: name + "#" + token + star
        case .role: "@role=" + token + star
        case .typeof: "@typeof=" + token + star
        case .property: "@property=" + token + star
        case .rel: "@rel=" + token + star
        }
    }
}
