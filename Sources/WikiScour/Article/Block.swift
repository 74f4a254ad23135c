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

    /// Makes an item; without a number it has a bullet.
    public init(depth: Int = 0, number: Int? = nil, text: String) {
        self.depth = depth
        self.number = number
        self.text = text
    }
}

/// A data table. Spanned cells are repeated where they reach.
public struct Table: Sendable, Hashable {
    /// The caption; nil for a table without one.
    public var caption: String?
    /// The rows, each from its first cell on; a row may be shorter than others.
    public var rows: [[String]]

    /// Makes a table of rows of cells.
    public init(caption: String? = nil, rows: [[String]]) {
        self.caption = caption
        self.rows = rows
    }
}

/// An infobox: the facts of an article as labels and values.
public struct Infobox: Sendable, Hashable {
    /// A label with its value.
    public struct Entry: Sendable, Hashable {
        /// The label, or the parameter of the template that it shows.
        public var key: String
        /// The value; several are joined by commas.
        public var value: String

        /// Makes an entry of a label and a value.
        public init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// The box's caption, or the page's title where it has none.
    public var title: String
    /// The entries in the order of the box; `Partof` is one of them.
    public var entries: [Entry]

    /// Makes an infobox of entries.
    public init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }
}

/// A section of an article.
public struct Section: Sendable, Hashable {
    /// The level of its heading, 2 to 6.
    public var level: Int
    /// The text of its heading.
    public var heading: String
    /// The blocks between its heading and the next.
    public var blocks: [Block]
    /// The sections within it, each of a higher level.
    public var subsections: [Section]

    /// Makes a section; its level is 2 to 6.
    public init(level: Int, heading: String, blocks: [Block] = [], subsections: [Section] = []) {
        self.level = level
        self.heading = heading
        self.blocks = blocks
        self.subsections = subsections
    }
}
