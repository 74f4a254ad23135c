/// A piece of an article: what stands between two blank lines.
public enum Block: Sendable, Hashable {
    /// A paragraph: one line of text. A displayed formula is one too.
    case paragraph(String)
    /// Lists that touch; nesting is in the items' depths.
    case list([ListItem])
    /// A data table.
    case table(Table)
    /// Verbatim lines.
    case code([String])
    /// Lines that break where the poet broke them.
    case poem([String])
    /// An infobox.
    case infobox(Infobox)
}

/// An item of a list.
public struct ListItem: Sendable, Hashable {
    /// How deep the item is nested; 0 is the outermost.
    public var depth: Int
    /// The item's number in an ordered list; nil for a bullet.
    public var number: Int?
    /// The item's text, nested lists left out.
    public var text: String

    public init(depth: Int = 0, number: Int? = nil, text: String) {
        self.depth = depth
        self.number = number
        self.text = text
    }
}

/// A data table. Spanned cells are repeated where they reach.
public struct Table: Sendable, Hashable {
    public var caption: String?
    public var rows: [[String]]

    public init(caption: String? = nil, rows: [[String]]) {
        self.caption = caption
        self.rows = rows
    }
}

/// An infobox: the facts of an article as labels and values.
public struct Infobox: Sendable, Hashable {
    public struct Entry: Sendable, Hashable {
        public var key: String
        public var value: String

        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// The box's caption, or the page's title where it has none.
    public var title: String
    /// The entries in the order of the box; `Partof` is one of them.
    public var entries: [Entry]

    public init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }
}

/// A section of an article.
public struct Section: Sendable, Hashable {
    /// The level of its heading, 2 to 6.
    public var level: Int
    public var heading: String
    /// The blocks between its heading and the next.
    public var blocks: [Block]
    public var subsections: [Section]

    public init(level: Int, heading: String, blocks: [Block] = [], subsections: [Section] = []) {
        self.level = level
        self.heading = heading
        self.blocks = blocks
        self.subsections = subsections
    }
}
