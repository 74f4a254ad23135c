/// What templates write on a page (``PhraseTable``): the lines, labels and bracketed marks by which chrome is known
/// where no class tells. All languages are asked at once.
///
/// Every line of a scrape is asked, so a question allocates nothing and mostly costs one look-up.
final class Phrases: Sendable {
    /// The one set. The table is a constant, so it is read once and shared by all threads.
    static let shared = Phrases()

    /// Phrases that begin a line, that stand somewhere in one, and that stand in brackets.
    private let lines: PhraseList
    private let scanned: PhraseList
    private let marks: PhraseList
    /// What notices end in, in front of a parenthesis.
    private let noticeEnds: [[UInt8]]
    /// What labels of navboxes begin with.
    private let navboxLabels: WordStarts
    /// The two bytes that one of those labels begins with.
    private let navboxPairs: PairFilter
    /// The two bytes that a notice to editors begins with, be it a stub's.
    private let noticePairs: PairFilter
    /// The two bytes that the words begin with which head a box beside the text.
    private let sidebarPairs: PairFilter
    /// Where one of the phrases may begin that are searched for.
    private let search: PhraseSearch

    /// Notices are short; the paragraphs of authors are not searched.
    private static let longestScanned = 600
    /// How long a line is at most that is convicted by how it begins. Flattening can glue a paragraph to a notice, and
    /// more would be lost than is gained. A hatnote names a few pages.
    private static let longestLine = 1200
    private static let longestHatnote = 400

    private init() {
        var lines = PhraseList()
        var scanned = PhraseList()
        var marks = PhraseList(foldsFirstLetter: true)
        var noticeEnds: [[UInt8]] = []
        var navboxLabels = WordStarts()
        var navboxPairs = PairFilter()
        var noticePairs = PairFilter()
        var sidebarPairs = PairFilter()
        var language = Bytes(start: nil, count: 0)
        /// The words that `$page` stands for in the language at hand.
        var pages: [[UInt8]] = []
        // Mostly a row is of the kind and the place of the row above.
        var names = (kind: language, place: language)
        var (kind, place) = (ChromeKind.maintenance, PhraseList.Place.prefix)
        TSV.forEachRow(ofBytes: PhraseTable.tsv) { fields in
            if !fields[0].elementsEqual(language) {
                language = fields[0]
                pages = []
            }
            if fields[2].equalsASCII("page") {
                pages.append(Array(fields[3]))
                return
            }
            if fields[2].equalsASCII("end") {
                noticeEnds.append(Array(fields[3]))
                return
            }
            if !fields[1].elementsEqual(names.kind) || !fields[2].elementsEqual(names.place) {
                guard let newKind = ChromeKind(rawValue: fields[1].string),
                    let newPlace = PhraseList.Place(rawValue: fields[2].string)
                else { preconditionFailure("not a phrase: \(fields.map(\.string))") }
                names = (fields[1], fields[2])
                (kind, place) = (newKind, newPlace)
            }
            Self.forEachVariant(of: fields[3], pages: pages) { text in
                if Self.isNotice(kind) { noticePairs.insert(text) }
                if kind == .sidebar { sidebarPairs.insert(text) }
                switch place {
                case .whole, .prefix: lines.add(text, kind, place)
                case .label:
                    lines.add(text, kind, place)
                    if kind == .navbox {
                        var folded: [UInt8] = []
                        FoldedText.append(text, to: &folded)
                        folded.withUnsafeBufferPointer {
                            navboxLabels.insert($0)
                            navboxPairs.insert($0)
                        }
                    }
                case .suffix, .contains: scanned.add(text, kind, place)
                case .bracket: marks.add(text, kind, place)
                }
            }
        }
        lines.sort()
        scanned.sort()
        marks.sort()
        self.lines = lines
        self.scanned = scanned
        self.marks = marks
        self.noticeEnds = noticeEnds
        self.navboxLabels = navboxLabels
        self.navboxPairs = navboxPairs
        self.noticePairs = noticePairs
        self.sidebarPairs = sidebarPairs
        search = PhraseSearch(scanned.beginnings)
    }

    /// Calls `body` with a phrase, or with each of the words that `$page` stands for in it.
    private static func forEachVariant(of text: Bytes, pages: [[UInt8]], _ body: (Bytes) -> Void) {
        guard let index = text.firstIndex(of: "$page") else { return body(text) }
        for page in pages { (text[..<index] + page + text[(index + 5)...]).withUnsafeBufferPointer(body) }
    }

    /// What a line is by its words; nil where they do not tell. The label of a navbox is not told here, because it says
    /// more: that a box begins.
    ///
    /// - Parameters:
    ///   - signs: Those that the line may hold.
    ///   - starts: What may begin it.
    @inline(__always)
    func kind(ofLine line: Bytes, _ signs: TextSigns, _ starts: InterfaceWords.Starts) -> ChromeKind? {
        // Most lines begin with none of them, and many are too short to hold one.
        if !starts.contains(.phrase), !mayHold(line.count) { return nil }
        return kind(ofSuspect: line, signs, starts)
    }

    /// Whether a line of so many bytes may hold a phrase that does not begin it.
    @inline(__always)
    func mayHold(_ count: Int) -> Bool { count >= search.length && count <= Self.longestScanned }

    private func kind(
        ofSuspect line: Bytes, _ signs: TextSigns, _ starts: InterfaceWords.Starts
    ) -> ChromeKind? {
        if signs == .all {
            // Of long lines it is not asked: they are not searched.
            return kind(of: line, starts, isPlain: line.count <= Self.longestScanned && line.isPlain)
        }
        if signs.contains(.respelled) { return kind(of: line, starts, isPlain: false) }
        guard signs.contains(.wideSpace), line.count <= Self.longestLine else {
            return kind(of: line, starts, isPlain: !signs.contains(.wideSpace))
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: line.count) {
            kind(of: line.foldingSpaces(into: $0), starts, isPlain: true)
        }
    }

    /// - Parameter isPlain: Whether the line is known to be spelled as phrases are.
    private func kind(of line: Bytes, _ starts: InterfaceWords.Starts, isPlain: Bool) -> ChromeKind? {
        let start = FoldedText.skippingSpace(in: line, from: 0)
        if starts.contains(.phrase), let match = lines.match(in: line, at: start, isPlain: isPlain) {
            if match.isNavboxLabel { return nil }
            return line.count <= (match.kind == .hatnotes ? Self.longestHatnote : Self.longestLine) ? match.kind : nil
        }
        guard line.count <= Self.longestScanned else { return nil }
        return isPlain ? scannedKind(in: line, from: start, to: line.count) : scannedKind(ofUnplain: line, from: start)
    }

    /// What a phrase says that begins in a stretch which is spelled as phrases are.
    private func scannedKind(in line: Bytes, from start: Int, to end: Int) -> ChromeKind? {
        let stretch = Bytes(rebasing: line[..<end])
        var place = start
        while let found = search.next(in: stretch, from: place) {
            if let match = scanned.match(in: line, at: found) { return match.kind }
            place = found + 1
        }
        return nil
    }

    /// The same for a line with stretches between that are spelled otherwise: a phrase that reaches into one of those is
    /// looked for at each place in front of it.
    private func scannedKind(ofUnplain line: Bytes, from start: Int) -> ChromeKind? {
        var place = start
        while place < line.count {
            let end = line.endOfPlain(from: place)
            if let kind = scannedKind(in: line, from: place, to: end) { return kind }
            if end == line.count { return nil }
            for index in max(place, end - search.length)...end where search.mayBegin(in: line, at: index) {
                if let match = scanned.match(in: line, at: index) { return match.kind }
            }
            place = end + 1
        }
        return nil
    }

    /// Whether a line that is too long for a hatnote begins as one: a paragraph may be glued to it.
    func isHatnote(beginning line: Bytes) -> Bool {
        guard line.count > Self.longestHatnote,
            let match = lines.match(in: line, at: FoldedText.skippingSpace(in: line, from: 0))
        else { return false }
        return match.kind == .hatnotes
    }

    /// Whether a phrase may begin a text, as far as its first bytes tell.
    func mayBegin(_ text: Bytes) -> Bool { lines.mayBegin(text) }

    /// Calls `body` with what each phrase begins with that begins a line, and whether it is the label of a navbox.
    func forEachStart(_ body: (Bytes, Bool) -> Void) { lines.forEachHead(body) }

    /// Whether the first bytes of a line, so many of the eight that are given, the first one lowest, are spelled as phrases are.
    /// It may say no where they are.
    @inline(__always)
    static func isSpelled(_ head: UInt64, _ count: Int) -> Bool { FoldedText.isSpelled(head, count) }

    /// Whether a line is a notice to editors, or begins with one that another is glued to.
    func isNotice(_ line: Bytes) -> Bool { kind(ofLine: line, .all, .all) == .maintenance }

    /// Whether words begin a text that head a box about a series of articles: "Part of a series on".
    func isSeries(beginning text: Bytes) -> Bool {
        lines.mayBegin(text) && lines.match(in: text, at: 0)?.kind == .sidebar
    }

    /// Whether such words may begin a text, as far as two bytes tell.
    func mayBeginSeries(_ first: UInt8, _ second: UInt8) -> Bool {
        sidebarPairs.contains(first, second) || Self.mayBeFolded(first, second)
    }

    /// What notice to editors begins a text, be it a stub's; nil where none does.
    func noticeKind(beginning text: Bytes) -> ChromeKind? {
        guard let match = lines.match(in: text, at: 0) else { return nil }
        return Self.isNotice(match.kind) ? match.kind : nil
    }

    private static func isNotice(_ kind: ChromeKind) -> Bool { kind == .maintenance || kind == .stub }

    /// Whether a notice may begin a text, as far as two bytes tell.
    func mayBeginNotice(_ first: UInt8, _ second: UInt8) -> Bool {
        noticePairs.contains(first, second) || Self.mayBeFolded(first, second)
    }

    /// Whether two bytes may stand for others.
    private static func mayBeFolded(_ first: UInt8, _ second: UInt8) -> Bool {
        !FoldedText.isPlain(first) || !FoldedText.isPlain(second) && second != 0x20
    }

    /// Whether words stand in a text that notices alone have.
    func holdsNotice(_ text: Bytes) -> Bool {
        let kind = scannedKind(in: text, from: 0, to: text.count)
        return kind.map(Self.isNotice) ?? false
    }

    /// Where such words stand in a text, in order.
    func noticesWithin(_ text: Bytes) -> [(start: Int, kind: ChromeKind)] {
        var found: [(start: Int, kind: ChromeKind)] = []
        var place = 0
        while let start = search.next(in: text, from: place) {
            place = start + 1
            guard let match = scanned.match(in: text, at: start), Self.isNotice(match.kind) else { continue }
            found.append((start, match.kind))
        }
        return found
    }

    /// Whether a block of text nodes is closed by the last words of a notice, and the parenthesis behind them.
    func closesNotice(_ block: Bytes) -> Bool {
        guard block.hasSuffixASCII("\n)") else { return false }
        let text = block.dropLast(2)
        return noticeEnds.contains { text.suffix($0.count).elementsEqual($0) }
    }

    /// Whether what stands between two brackets is a mark of the editors ("citation needed").
    func isCleanupMark(_ inside: Bytes) -> Bool {
        marks.match(in: inside, at: FoldedText.skippingSpace(in: inside, from: 0)) != nil
    }

    /// How many bytes at the beginning of a line are the label of a navbox ("v · t · e"); nil where none are. The
    /// title of the box may be glued to it.
    func navboxLabel(in line: Bytes) -> Int? {
        let start = FoldedText.skippingSpace(in: line, from: 0)
        guard start < line.count, navboxLabels.mayBegin(FoldedText.head(in: line, at: start)),
            let match = lines.match(in: line, at: start), match.isNavboxLabel
        else { return nil }
        return match.end
    }

    /// Whether a label of navboxes may begin a line, as far as two bytes tell.
    @inline(__always)
    func mayBeginNavboxLabel(_ line: Bytes) -> Bool { line.count < 2 || mayBeginNavboxLabel(line[0], line[1]) }

    @inline(__always)
    func mayBeginNavboxLabel(_ first: UInt8, _ second: UInt8) -> Bool {
        navboxPairs.contains(first, second) || !FoldedText.isPlain(first) || !FoldedText.isPlain(second)
    }
}
