/// An article as a flat list of lines over one arena of text, in the order in which they are written.
///
/// This is what the stages fill and the renderer reads; ``Article`` shows it as blocks and sections. One line is one
/// record, so that rendering is copying, and an article costs three allocations however long it is.
struct ArticleTape: Sendable, Hashable {
    enum Kind: UInt8, Sendable {
        case heading
        case paragraph
        /// `depth` and `number` (-1: a bullet).
        case listItem
        /// Opens a table; its caption, if any, is the record's text.
        case table
        /// A row; `number` cells follow.
        case row
        case cell
        /// Opens a verbatim block; `number` lines follow.
        case code
        /// Opens a poem; `number` lines follow.
        case poem
        /// A line of a verbatim block or of a poem.
        case line
        /// Opens an infobox; its title is the record's text.
        case infobox
        /// An entry's key; its value follows as a `cell`.
        case key
    }

    struct Record: Sendable, Hashable, BitwiseCopyable {
        var kind: Kind
        /// The level of a heading, the depth of a list item.
        var depth: UInt8 = 0
        /// What `kind` says.
        var number: Int32 = 0
        var start: UInt32
        var count: UInt32
        /// The source node that the record was made from, for explaining; not part of the document.
        var source: UInt32 = 0

        init(_ kind: Kind, _ text: Range<Int>, depth: Int, number: Int, source: Int) {
            self.kind = kind
            self.depth = UInt8(clamping: depth)
            self.number = Int32(clamping: number)
            start = UInt32(truncatingIfNeeded: text.lowerBound)
            count = UInt32(truncatingIfNeeded: text.count)
            self.source = UInt32(truncatingIfNeeded: source)
        }
    }

    var records = ContiguousArray<Record>()
    var text = ContiguousArray<UInt8>()

    /// The bytes of text that its records write: a cell that spans many rows is written with each of them.
    var writtenByteCount: Int { records.reduce(0) { $0 + Int($1.count) } }

    mutating func removeAll() {
        records.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
    }

    func string(_ record: Record) -> String {
        text.withUnsafeBufferPointer { text in
            String(decoding: text[Int(record.start)..<Int(record.start) + Int(record.count)], as: UTF8.self)
        }
    }

    mutating func append(
        _ kind: Kind, depth: Int = 0, number: Int = 0, _ string: String
    ) {
        var string = string
        let start = text.count
        string.withUTF8 { text.append(contentsOf: $0) }
        records.append(Record(kind, start..<text.count, depth: depth, number: number, source: 0))
    }
}
