internal import HTMLReader

/// A flattened page as lines.
///
/// Every stage is handed it, and asks it for each line. So it is nothing but places in memory that others own, which
/// costs nothing to pass on: ``ScrapeReader`` owns the lines and marks until it reads the next page, and whoever cleans the
/// page owns the rest.
struct ScrapePage: BitwiseCopyable {
    /// The bytes that the lines are stretches of.
    let bytes: Bytes
    private(set) var lines: UnsafeMutableBufferPointer<ScrapeLine>
    /// How many lines there is room for.
    private let capacity: Int
    /// Stretches within lines that are no text, or formulas, in order.
    let marks: UnsafeBufferPointer<ScrapeMark>
    let flattening: Flattening
    /// Whether blank lines part the blocks of a page whose lines are those of its source.
    let partsBlocks: Bool
    /// The first paragraph of a page of which only paragraphs have a blank line behind them, as browsers copy it; nil for others.
    let firstOfCopy: Int?
    /// Whether lists are set in by spaces, as in Firefox' copies.
    let setsListsIn: Bool
    /// Whether `&`, `<` and `>` are written as entities.
    let isEscaped: Bool
    /// The page written anew, of which the bytes are; nil where they are the page as it came.
    let rewritten: UnsafePointer<RewrittenScrape>?
    /// The names of sections and labels that the page is read by.
    unowned(unsafe) let rules: RuleBook
    /// The brackets of the edit links of a page that calls them as no other does; nil where they are called as they always are.
    var ownEditLabel: Range<Int>? { ownEditLabelEnd > 0 ? ownEditLabelStart..<ownEditLabelEnd : nil }
    private var (ownEditLabelStart, ownEditLabelEnd) = (0, 0)
    /// The page's title where it begins a line of the content, without what tells it from others in parentheses; empty where no line
    /// begins with it, or nobody has looked.
    var title: Range<Int> {
        get { titleStart..<titleEnd }
        set { (titleStart, titleEnd) = (newValue.lowerBound, newValue.upperBound) }
    }
    private var (titleStart, titleEnd) = (0, 0)
    /// Ends the stages over many lines where the page takes too long; whoever asked for them sees it.
    var watch: Deadline

    /// How many lines can be added to those that were read.
    static let spareLines = 4

    init(
        _ bytes: Bytes, _ lines: inout PageBuffer<ScrapeLine>, _ marks: UnsafeBufferPointer<ScrapeMark>,
        _ flattening: Flattening, partsBlocks: Bool, firstOfCopy: Int?, setsListsIn: Bool,
        _ rewritten: UnsafePointer<RewrittenScrape>?, _ rules: RuleBook,
        _ watch: Deadline
    ) {
        lines.reserve(Self.spareLines)
        self.bytes = bytes
        self.lines = lines.mutableElements
        capacity = lines.count + Self.spareLines
        self.marks = marks
        self.flattening = flattening
        self.partsBlocks = partsBlocks
        self.firstOfCopy = firstOfCopy
        self.setsListsIn = setsListsIn
        let mayBeEscaped = lines.elements.contains { $0.signs.contains(.ampersand) }
        isEscaped = mayBeEscaped && CharacterReference.areUsed(in: bytes)
        self.rewritten = rewritten
        self.rules = rules
        self.watch = watch
    }

    /// Where a byte stood in the page as it came.
    func place(of index: Int) -> Int { rewritten?.pointee.place(of: index) ?? index }

    /// Whether a line stands in the text of a browser's copy, where blank lines tell the paragraphs.
    func isInCopy(_ index: Int) -> Bool { firstOfCopy.map { index > $0 } ?? false }

    /// Whether a blank line stands behind a line, or the page ends there.
    func isBlankBehind(_ index: Int) -> Bool {
        index + 1 >= lines.count || lines[index + 1].flags.contains(.blankBefore)
    }

    /// Whether a bracket is known to be the author's, and opens no citation.
    func isLiteral(bracket index: Int) -> Bool { rewritten?.pointee.isLiteral(index) ?? false }

    /// Whether list items are marked on the page, so that no other line is one.
    var marksItems: Bool { setsListsIn || (flattening == .markdown && rewritten?.pointee.hasItem == true) }

    /// The formula that a place lies within.
    func formula(around place: Int) -> ScrapeMark? {
        guard let mark = mark(around: place), mark.what == .formula else { return nil }
        return mark
    }

    /// What a place lies within that is not read as text.
    func mark(around place: Int) -> ScrapeMark? {
        let next = firstMark(behind: place)
        return next < marks.count && marks[next].start <= place ? marks[next] : nil
    }

    /// The number of the first mark that ends behind a place.
    func firstMark(behind place: Int) -> Int { partition(0..<marks.count) { marks[$0].end <= place } }

    @inline(__always)
    func text(_ line: ScrapeLine) -> Bytes { Bytes(rebasing: bytes[line.start..<line.end]) }

    func string(_ line: ScrapeLine) -> String { text(line).string }

    /// Asks the page what its edit links are called, which the stages behind this one then know.
    mutating func findOwnEditLabel() {
        guard let found = OwnEditLabel.find(in: self) else { return }
        (ownEditLabelStart, ownEditLabelEnd) = (found.lowerBound, found.upperBound)
    }

    /// Puts a line in front of another.
    mutating func insert(_ line: ScrapeLine, at index: Int) {
        precondition(lines.count < capacity && index <= lines.count, "there is no room for a line")
        let base = lines.baseAddress!
        (base + index + 1).update(from: base + index, count: lines.count - index)
        base[index] = line
        lines = UnsafeMutableBufferPointer(start: base, count: lines.count + 1)
    }
}
