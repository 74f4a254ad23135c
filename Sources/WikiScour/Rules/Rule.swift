internal import HTMLReader

/// The meanings that a rule can give to an element.
struct Roles: OptionSet, Sendable, Hashable, BitwiseCopyable {
    let rawValue: UInt32

    static let infobox = Roles(rawValue: 1 << 0)
    /// An infobox if it is also a `vcard`.
    static let geography = Roles(rawValue: 1 << 1)
    static let math = Roles(rawValue: 1 << 2)
    static let poem = Roles(rawValue: 1 << 3)
    static let code = Roles(rawValue: 1 << 4)
    /// A table that only arranges its content.
    static let layout = Roles(rawValue: 1 << 5)
    /// A list of references; its section is known by it.
    static let references = Roles(rawValue: 1 << 6)
    /// A list of literature; its section is known by it, and it stays where the section does.
    static let bibliography = Roles(rawValue: 1 << 7)
    /// An image with its caption, or many.
    static let figure = Roles(rawValue: 1 << 8)
    /// Nothing: MediaWiki marks elements that its parser left empty.
    static let empty = Roles(rawValue: 1 << 9)
    /// Characters that nobody sees (`display:none` and the like).
    static let hidden = Roles(rawValue: 1 << 10)
    /// Floats beside the text.
    static let floating = Roles(rawValue: 1 << 11)
    static let wikitable = Roles(rawValue: 1 << 12)
    static let vcard = Roles(rawValue: 1 << 13)
    /// Folded away, to be opened by the reader: text all the same.
    static let folded = Roles(rawValue: 1 << 15)
    /// Bold by its own style.
    static let bold = Roles(rawValue: 1 << 16)
    /// Italic by its own style.
    static let italic = Roles(rawValue: 1 << 17)
    /// Set as a block within the line, as stacked indices are.
    static let inlineBlock = Roles(rawValue: 1 << 19)
    /// A tree of descent, drawn with a table in each branch.
    static let clade = Roles(rawValue: 1 << 18)
    /// A box with a message: to the editors of an article, and what other pages are about.
    static let message = Roles(rawValue: 1 << 20)

    /// Stands where its style puts it, over whatever else is there.
    static let positioned = Roles(rawValue: 1 << 21)
    /// An index over another, without a line break between them.
    static let stacked = Roles(rawValue: 1 << 22)

    /// Panels of which one is seen at a time, under a strip of their names.
    static let tabs = Roles(rawValue: 1 << 14)
    /// Words in the variants of a language, which are in an attribute.
    static let variant = Roles(rawValue: 1 << 23)

    /// Within the line, but set apart from what touches it by the style sheet of its wiki.
    static let apart = Roles(rawValue: 1 << 24)
    /// A tree of categories, each with those in it.
    static let tree = Roles(rawValue: 1 << 25)

    /// Set as a block by its own style, though it may be an element within a line.
    static let block = Roles(rawValue: 1 << 26)
    /// Sets what is in it side by side, by its own style.
    static let flex = Roles(rawValue: 1 << 27)
    /// Has room to its right by its own style, as a space would make it.
    static let padded = Roles(rawValue: 1 << 28)

    static let byName: [String: Roles] = [
        "apart": .apart, "tree": .tree, "stacked": .stacked, "variant": .variant,
        "infobox": .infobox, "geography": .geography, "math": .math, "poem": .poem, "code": .code, "layout": .layout,
        "references": .references, "bibliography": .bibliography, "figure": .figure, "empty": .empty,
        "wikitable": .wikitable, "vcard": .vcard, "folded": .folded, "clade": .clade,
        "message": .message, "tabs": .tabs,
    ]
}

/// Places of a page by which it is read; of those that hold the article, the closest to it first.
enum Landmark: UInt8, Sendable, CaseIterable, Comparable, BitwiseCopyable {
    case parserOutput, contentText, bodyContent, content
    case title, categories, modified, printed
    case disambiguation, redirect, missing, editor, differences, history, members

    /// The landmark of a name in the tables of rules: `content-text`.
    init?(name: some StringProtocol) {
        guard let found = Self.byName[String(name)] else { return nil }
        self = found
    }

    /// The name in the tables of rules.
    var name: String {
        String(describing: self).map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
    }

    private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

    static func < (left: Landmark, right: Landmark) -> Bool { left.rawValue < right.rawValue }
}

/// A rule: which elements, what they are, what becomes of them.
struct Rule: Sendable, Hashable {
    /// The name by which the account tells who removed something.
    var id: String
    /// What the element is; nil for landmarks and roles that remove nothing.
    var kind: ChromeKind?
    var action: RuleAction
    /// The page in Corpus/ that needs the rule; empty for rules of users.
    var page = ""
    var selectors: [Selector]
}
