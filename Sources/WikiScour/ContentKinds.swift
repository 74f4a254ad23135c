/// The content of an article that a caller may keep or drop (clean format, section 5).
public struct ContentKinds: OptionSet, Sendable, Hashable {
    /// The kinds as bits, which are not to be stored: their order may change.
    public let rawValue: UInt16

    /// Makes kinds of bits.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// Infoboxes.
    public static let infobox = ContentKinds(rawValue: 1 << 0)
    /// Data tables.
    public static let tables = ContentKinds(rawValue: 1 << 1)
    /// Formulas.
    public static let math = ContentKinds(rawValue: 1 << 2)
    /// Verbatim blocks.
    public static let code = ContentKinds(rawValue: 1 << 3)
    /// The "See also" section.
    public static let seeAlso = ContentKinds(rawValue: 1 << 4)
    /// The "Further reading" section.
    public static let furtherReading = ContentKinds(rawValue: 1 << 5)
    /// Citation marks, reference lists and the sections that hold them.
    public static let references = ContentKinds(rawValue: 1 << 6)
    /// The "External links" section.
    public static let externalLinks = ContentKinds(rawValue: 1 << 7)
    /// Quotations set by a template.
    public static let quotes = ContentKinds(rawValue: 1 << 8)
    /// Image captions and galleries.
    public static let captions = ContentKinds(rawValue: 1 << 9)
    /// "Main article: …", "For other uses …".
    public static let hatnotes = ContentKinds(rawValue: 1 << 10)
    /// Geographic coordinates.
    public static let coordinates = ContentKinds(rawValue: 1 << 11)

    /// What the canonical form keeps.
    public static let canonical: ContentKinds = [.infobox, .tables, .math, .code, .seeAlso, .furtherReading]

    /// Every kind with the name that the command line and the documentation use, in the order of the documentation.
    public static let named: [(name: String, kind: ContentKinds)] = [
        ("infobox", .infobox), ("tables", .tables), ("math", .math), ("code", .code), ("see-also", .seeAlso),
        ("further-reading", .furtherReading), ("references", .references), ("external-links", .externalLinks),
        ("quotes", .quotes), ("captions", .captions), ("hatnotes", .hatnotes), ("coordinates", .coordinates),
    ]

    /// The kind with a name, such as `see-also`; nil where there is none.
    public init?(name: String) {
        guard let kind = Self.named.first(where: { $0.name == name })?.kind else { return nil }
        self = kind
    }
}
