/// A flattened page written anew, a block a line, by those flatteners that put marks of their own into the text.
///
/// The stages behind see plain lines, and beside them what the marks said: ``Note`` by the place where a line begins.
struct RewrittenScrape {
    /// What a flattener's marks say about a line.
    struct Note {
        var start: Int
        var shape: ScrapeLine.Shape
        var level: UInt8 = 0
        var number: Int32 = -1
        var kind: ChromeKind?
    }

    /// Something that the flattener added, or that stands for what is no text.
    struct Cut {
        var kind: ChromeKind
        var rule: StaticString
        /// Where it stood in the page as it came.
        var range: Range<Int>
    }

    var text = ContiguousArray<UInt8>()
    private(set) var notes: [Note] = []
    /// Whether a line was said to be a heading.
    private(set) var hasHeading = false
    /// Whether a line was said to be an item.
    private(set) var hasItem = false
    /// Whether a block of the page is an image, as its marks say.
    var hasImage = false
    /// Whether the first heading of the first level is that of a section, as its edit link shows: then none is the title.
    var partsAtFirstLevel = false
    /// The page's title, as the addresses of its edit links have it.
    var pageName: String?
    private(set) var cuts: [Cut] = []
    /// Where brackets stand that are the author's, in order, on a page whose citations are links.
    private(set) var literals: [Int] = []
    /// Where pieces of the text stood in the page as it came, in order.
    private var anchors: [(start: Int, source: Int)] = []

    /// Where the last line begins. Many may say something of it, and it may be long.
    private var lastLineStart = 0

    /// The page as it came.
    let source: Bytes

    init(_ source: Bytes) {
        self.source = source
        text.reserveCapacity(source.count)
    }

    /// Starts a line that comes from a place of the page; a blank one may stand in front of it.
    mutating func beginLine(from source: Int, _ note: Note? = nil, afterBlank: Bool = false) {
        if let last = text.last, last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
        if afterBlank, !text.isEmpty { text.append(UInt8(ascii: "\n")) }
        // Of a line that stayed empty there is nothing to say.
        if let last = notes.last, last.start == text.count { notes.removeLast() }
        lastLineStart = text.count
        anchors.append((text.count, source))
        if var note {
            note.start = text.count
            notes.append(note)
            if note.shape == .heading { hasHeading = true }
            if note.shape == .item { hasItem = true }
        }
    }

    /// Goes on with the last line, with what comes from another place of the page.
    mutating func goOn(from source: Int) {
        text.append(0x20)
        anchors.append((text.count, source))
    }

    /// Notes that the bracket that is added next is the author's.
    mutating func noteLiteral() {
        // What was written may have been taken back.
        while let last = literals.last, last >= text.count { literals.removeLast() }
        literals.append(text.count)
    }

    /// Whether a bracket is the author's.
    func isLiteral(_ place: Int) -> Bool {
        let found = partition(literals.indices) { literals[$0] < place }
        return found < literals.count && literals[found] == place
    }

    /// Whether the last line was said to be a heading.
    var endsInHeading: Bool { notes.last.map { $0.shape == .heading && $0.start == lastLineStart } ?? false }

    /// Whether the last line is ended, or none begun.
    var isAtLineStart: Bool { text.last.map { $0 == UInt8(ascii: "\n") } ?? true }

    /// Adds a stretch of the page as it came, line breaks and all.
    mutating func append(_ range: Range<Int>) {
        anchors.append((text.count, range.lowerBound))
        text.append(contentsOf: source[range])
    }

    /// Says of the last line what comes out behind it.
    mutating func noteLastLine(_ note: Note) {
        var note = note
        note.start = lastLineStart
        if notes.last?.start == note.start { notes.removeLast() }
        notes.append(note)
        if note.shape == .heading { hasHeading = true }
    }

    /// Makes the levels of headings below the title unknown.
    mutating func forgetLevels() {
        for index in notes.indices where notes[index].shape == .heading && notes[index].level > 1 {
            notes[index].level = 0
        }
    }

    /// Takes back all that was written, and cut.
    mutating func removeAll() {
        cuts.removeAll()
        text.removeAll(keepingCapacity: true)
        notes.removeAll()
        literals.removeAll()
        anchors.removeAll()
        (hasHeading, hasItem, hasImage) = (false, false, false)
        lastLineStart = 0
    }

    mutating func cut(_ kind: ChromeKind, _ rule: StaticString, _ range: Range<Int>) {
        cuts.append(Cut(kind: kind, rule: rule, range: range))
    }

    /// Where a byte stood in the page as it came; the start of its piece, where it was moved.
    func place(of index: Int) -> Int {
        let behind = partition(anchors.indices) { anchors[$0].start <= index }
        return behind == 0 ? 0 : anchors[behind - 1].source
    }

    /// The pieces of the text: where each begins and ends, and where it began in the page as it came.
    var pieces: [(start: Int, end: Int, source: Int)] {
        anchors.indices.map { number in
            let end = number + 1 < anchors.count ? anchors[number + 1].start : text.count
            return (anchors[number].start, end, anchors[number].source)
        }
    }

    /// Tells the lines what the marks said of them.
    func apply(to lines: UnsafeMutableBufferPointer<ScrapeLine>) {
        var note = 0
        for index in lines.indices {
            while note < notes.count, notes[note].start < lines[index].start {
                // White space may stand between the place and the text.
                if index + 1 == lines.count || notes[note].start <= lines[index].start {
                    if notes[note].start > (index > 0 ? lines[index - 1].end : -1) { set(notes[note], &lines[index]) }
                }
                note += 1
            }
            if note < notes.count, notes[note].start == lines[index].start {
                set(notes[note], &lines[index])
                note += 1
            }
        }
    }

    private func set(_ note: Note, _ line: inout ScrapeLine) {
        line.shape = note.shape
        line.level = note.level
        line.number = note.number
        line.kind = note.kind ?? line.kind
    }
}
