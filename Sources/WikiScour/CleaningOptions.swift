/// What a cleaner keeps, drops and assumes. The default is the canonical form.
public struct CleaningOptions: Sendable, Hashable {
    /// The optional content that stays in the document (clean format, section 5).
    public var keep: ContentKinds

    /// How infobox entries are named.
    public var infoboxKeys: InfoboxKeys

    /// Whether the article carries an account of everything that was removed. It costs time and memory; off by default.
    public var account: Bool

    /// The largest page that is cleaned, in bytes. A larger one is an error; by default 256 MB.
    public var maximumByteCount: Int

    /// How deep elements may be nested; deeper is an error. Nil: structure ends at a depth of 1,000, and what lies deeper is text.
    public var maximumDepth: Int?

    /// How many attributes a tag may have; more are an error. By default 32,768, which keep libxml2 busy for a second.
    public var maximumAttributeCount: Int

    /// The largest document, in bytes; a larger one is an error. By default 256 MB; nil: any. It is looked at before the
    /// document is written: cells that span many rows can make a small page a document of any size.
    public var maximumOutputByteCount: Int?

    /// How long one page may take, on the clock of the wall; longer is an error. Nil: any time.
    public var timeLimit: Duration?

    /// Changes to the rules, for a wiki of one's own. Nil: the built-in rules.
    public var rules: RuleOverlay?

    /// Whether the sieve may read the page in libxml2's place. What comes out is the same; a test turns it off to see so.
    package var sieving = true

    /// Whether the article tells how much was removed of each kind, for those who need no account of every piece. The
    /// sieve may read the page all the same: a tally tells no places.
    package var tally = false

    /// Whether the article tells what became of each piece of the page's text; with the account only.
    package var trace = false

    /// Makes options; what is left out has its canonical value.
    public init(
        keep: ContentKinds = .canonical,
        infoboxKeys: InfoboxKeys = .canonical,
        account: Bool = false,
        maximumByteCount: Int = 256 << 20,
        maximumDepth: Int? = nil,
        maximumAttributeCount: Int = 1 << 15,
        maximumOutputByteCount: Int? = 256 << 20,
        timeLimit: Duration? = nil,
        rules: RuleOverlay? = nil
    ) {
        self.keep = keep
        self.infoboxKeys = infoboxKeys
        self.account = account
        self.maximumByteCount = maximumByteCount
        self.maximumDepth = maximumDepth
        self.maximumAttributeCount = maximumAttributeCount
        self.maximumOutputByteCount = maximumOutputByteCount
        self.timeLimit = timeLimit
        self.rules = rules
    }
}

/// How infobox entries are named (clean format, section 4.7).
public enum InfoboxKeys: String, Sendable, Hashable, CaseIterable {
    /// By the template's parameter, where the box's family is known; else as displayed.
    case canonical
    /// As the reader of the page sees them.
    case displayed
}

/// What the caller knows about a page and the page may not say.
public struct PageHints: Sendable, Hashable {
    /// The title of a page that carries none, such as a bare fragment.
    public var title: String?
    /// The name of the page's character encoding, as an HTTP header gives it. What the bytes themselves show wins.
    public var encoding: String?
    /// Where the page comes from; tells relative links, the site and, failing all else, the language.
    public var url: String?
    /// The language of the page, as a BCP 47 tag. What the page itself says wins.
    public var language: String?

    /// What the page is, HTML or a flattened scrape; nil to find out.
    public var form: InputDescription.Form?

    /// Whether what stands in front of the page says that it is one of a wiki.
    var isOfWiki = false

    /// Whether there is an encoding of this name.
    package static func isEncoding(_ name: String) -> Bool { TextEncoding(label: name) != nil }

    /// Makes hints of what the caller knows.
    public init(
        title: String? = nil, encoding: String? = nil, url: String? = nil, language: String? = nil,
        form: InputDescription.Form? = nil
    ) {
        self.title = title
        self.encoding = encoding
        self.url = url
        self.language = language
        self.form = form
    }
}
