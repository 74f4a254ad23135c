/// Something that the cleaner took out of a page.
public struct Removal: Sendable, Hashable {
    /// What it was.
    public var kind: ChromeKind
    /// The rule that removed it, as `Rules/` names it.
    public var rule: String
    /// Where it stood, in bytes from the beginning of the page as decoded to UTF-8. The end of the start tag, for an
    /// element.
    public var offset: Int
    /// The text that went with it, white space folded.
    public var text: String

    /// Makes a note of something removed.
    public init(kind: ChromeKind, rule: String, offset: Int, text: String) {
        self.kind = kind
        self.rule = rule
        self.offset = offset
        self.text = text
    }
}

/// What the page was taken for.
public struct InputDescription: Sendable, Hashable {
    /// HTML, or the flattened text of a page.
    public enum Form: String, Sendable, Hashable {
        /// HTML, a whole page or a piece of one.
        case html
        /// The answer of the wiki's API, with the HTML in it.
        case apiResponse = "api-response"
        /// A page that has lost its tags.
        case scrape
    }

    /// The form in which the page came.
    public var form: Form
    /// The skin that drew it.
    public var skin: Skin
    /// Its character encoding, by the name in the WHATWG Encoding Standard.
    public var encoding: String
    /// How the encoding is known: `bom`, `declared`, `caller`, `valid-utf-8` or `detected`.
    public var encodingSource: String
    /// How many pieces of the page could not be decoded; each became U+FFFD.
    public var replacedCount: Int
    /// What was taken for the content root, for people: the element with its id or class.
    public var contentRoot: String
    /// How a scrape was flattened: `source-lines`, `text-nodes`, `terminal`, `markdown` or `one-line`; nil for HTML.
    public var flattening: String?
}
