internal import CByteScan

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
    /// What labels of navboxes begin with.
    private let navboxLabels: WordStarts
    /// The two bytes that one of those labels begins with.
    private let navboxPairs: PairFilter
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
        var navboxLabels = WordStarts()
        var navboxPairs = PairFilter()
        var language = Bytes(start: nil, count: 0)
        /// The words that `$page` stands for in the language at hand.
        var pages: [[UInt8]] = []
        TSV.forEachRow(ofBytes: PhraseTable.tsv) { fields in
            if !fields[0].elementsEqual(language) {
                language = fields[0]
                pages = []
            }
            let text = Array(fields[3])
            if fields[2].equalsASCII("page") {
                pages.append(text)
                return
            }
            guard let kind = ChromeKind(rawValue: fields[1].string),
                let place = PhraseList.Place(rawValue: fields[2].string)
            else { preconditionFailure("not a phrase: \(fields.map(\.string))") }
            for text in Self.variants(of: text, pages: pages) {
                switch place {
                case .whole, .prefix: lines.add(text, kind, place)
                case .label:
                    lines.add(text, kind, place)
                    if kind == .navbox {
                        FoldedText.bytes(of: text[...]).withUnsafeBufferPointer {
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
        self.navboxLabels = navboxLabels
        self.navboxPairs = navboxPairs
        search = PhraseSearch(scanned.beginnings)
    }

    /// A phrase with each of the words that `$page` stands for.
    private static func variants(of text: [UInt8], pages: [[UInt8]]) -> [[UInt8]] {
        guard let index = text.firstIndex(of: "$page") else { return [text] }
        return pages.map { text[..<index] + $0 + text[(index + 5)...] }
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

    /// Calls `body` with what each phrase begins with that begins a line, and whether it is the label of a navbox.
    func forEachStart(_ body: (Bytes, Bool) -> Void) { lines.forEachHead(body) }

    /// Whether the first bytes of a line, so many of the eight that are given, the first one lowest, are spelled as phrases are.
    /// It may say no where they are.
    @inline(__always)
    static func isSpelled(_ head: UInt64, _ count: Int) -> Bool { FoldedText.isSpelled(head, count) }

    /// Whether a line is a notice to editors, or begins with one that another is glued to.
    func isNotice(_ line: Bytes) -> Bool { kind(ofLine: line, .all, .all) == .maintenance }

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

/// Phrases in the order of their bytes, with those of one first byte together. Of all that fit a text the longest is
/// found by a binary search: what begins a text sorts in front of it, and each phrase knows the next shorter one that
/// it begins with.
private struct PhraseList: Sendable {
    enum Place: String, Sendable, BitwiseCopyable {
        case whole, prefix, suffix, contains, bracket, label
    }

    struct Match {
        var kind: ChromeKind
        var place: Place
        /// Where the phrase ends, up to its `$1`.
        var end: Int

        var isNavboxLabel: Bool { place == .label && kind == .navbox }
    }

    private struct Phrase: Sendable, BitwiseCopyable {
        var start: UInt32
        /// The bytes in front of `$1`, and those behind it.
        var headCount: UInt16
        var tailCount: UInt16
        var isPattern: Bool
        var kind: ChromeKind
        var place: Place
        /// The next shorter phrase that this one begins with, or -1.
        var shorter: Int32

        func head(in bytes: Bytes) -> Slice<Bytes> {
            bytes[Int(start)..<Int(start) + Int(headCount)]
        }
    }

    private enum Order {
        case before, behind
        case begins(end: Int)
    }

    /// How many bytes a `$1` stands for at most.
    private static let reach = 240

    private var bytes: [UInt8] = []
    private var phrases: [Phrase] = []
    /// The first eight bytes of each, as a number: nearly all comparisons need no more of them.
    private var heads: [UInt64] = []
    /// Where the phrases of a first byte begin.
    private var places: [Int32] = []
    /// What phrases begin with, as they are spelled here.
    private var starts = WordStarts()
    /// Whether an ASCII letter that a phrase begins with may be of either case.
    private let foldsFirstLetter: Bool

    init(foldsFirstLetter: Bool = false) {
        self.foldsFirstLetter = foldsFirstLetter
    }

    mutating func add(_ text: [UInt8], _ kind: ChromeKind, _ place: Place) {
        let wildcard = text.firstIndex(of: "$1")
        let tail = FoldedText.bytes(of: text[(wildcard.map { $0 + 2 } ?? text.count)...])
        var head = FoldedText.bytes(of: text[..<(wildcard ?? text.count)])
        precondition(!head.isEmpty, "a phrase is found by what it begins with")
        precondition(wildcard == nil || place == .bracket || !tail.isEmpty, "a prefix needs no $1 behind it")
        precondition(wildcard == nil || [.whole, .prefix, .bracket].contains(place), "no $1 is read here")
        if foldsFirstLetter { head[0] = head[0].lowercasedASCII }
        phrases.append(
            Phrase(
                start: UInt32(bytes.count), headCount: UInt16(head.count), tailCount: UInt16(tail.count),
                isPattern: wildcard != nil, kind: kind, place: place, shorter: -1))
        head.withUnsafeBufferPointer { starts.insert($0) }
        bytes += head
        bytes += tail
    }

    /// Makes the list ready to be asked.
    mutating func sort() {
        bytes.withUnsafeBufferPointer { bytes in
            phrases.sort { $0.head(in: bytes).lexicographicallyPrecedes($1.head(in: bytes)) }
            /// The phrases that the one at hand begins with, the shortest first.
            var chain: [Int] = []
            for number in phrases.indices {
                let head = phrases[number].head(in: bytes)
                while let last = chain.last, !head.starts(with: phrases[last].head(in: bytes)) { chain.removeLast() }
                phrases[number].shorter = Int32(chain.last ?? -1)
                chain.append(number)
            }
        }
        heads = bytes.withUnsafeBufferPointer { bytes in
            phrases.map { WordStarts.head(of: Bytes(rebasing: $0.head(in: bytes))).byteSwapped }
        }
        var number = 0
        for byte in 0...255 {
            places.append(Int32(number))
            while number < phrases.count, bytes[Int(phrases[number].start)] == UInt8(byte) { number += 1 }
        }
        places.append(Int32(number))
    }

    func forEachHead(_ body: (Bytes, Bool) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            for phrase in phrases {
                body(Bytes(rebasing: phrase.head(in: bytes)), phrase.place == .label && phrase.kind == .navbox)
            }
        }
    }

    /// What the phrases begin with.
    var beginnings: [[UInt8]] { phrases.map { Array(bytes[Int($0.start)..<Int($0.start) + Int($0.headCount)]) } }

    /// The longest phrase that fits the text from `index` on.
    ///
    /// - Parameter isPlain: Whether it is known that the text is spelled as phrases are.
    func match(in text: Bytes, at index: Int, isPlain: Bool = false) -> Match? {
        var head = FoldedText.head(in: text, at: index)
        if foldsFirstLetter { head = head & ~0xFF | UInt64(UInt8(truncatingIfNeeded: head).lowercasedASCII) }
        guard starts.mayBegin(head) else { return nil }
        var low = Int(places[Int(head & 0xFF)])
        var high = Int(places[Int(head & 0xFF) + 1])
        if low == high { return nil }
        let key = head.byteSwapped
        while high - low > 1 {
            let middle = (low + high) / 2
            if heads[middle] != key {
                if heads[middle] > key { high = middle } else { low = middle }
            } else if case .behind = order(of: phrases[middle], to: text, from: index) {
                high = middle
            } else {
                low = middle
            }
        }
        var number = low
        while number >= 0 {
            let phrase = phrases[number]
            if case .begins(let end) = order(of: phrase, to: text, from: index), fits(phrase, text, end, isPlain) {
                return Match(kind: phrase.kind, place: phrase.place, end: end)
            }
            number = Int(phrase.shorter)
        }
        return nil
    }

    /// Whether a phrase sorts before or behind the text from `index` on, or where it ends if the text begins with it.
    private func order(of phrase: Phrase, to text: Bytes, from index: Int) -> Order {
        var index = index
        let start = Int(phrase.start)
        for offset in start..<start + Int(phrase.headCount) {
            var byte = FoldedText.next(in: text, &index)
            if offset == start, foldsFirstLetter { byte = byte.lowercasedASCII }
            if bytes[offset] != byte { return bytes[offset] < byte ? .before : .behind }
        }
        return .begins(end: index)
    }

    /// Whether the text behind the head of a phrase is as the phrase asks.
    private func fits(_ phrase: Phrase, _ text: Bytes, _ end: Int, _ isPlain: Bool) -> Bool {
        switch phrase.place {
        case .contains: true
        case .suffix: FoldedText.isEnd(of: text, end)
        case .label: Self.isLabel(text, end, phrase.kind)
        case .prefix: !phrase.isPattern || holdsTail(of: phrase, text, from: end, atEnd: false, isPlain)
        case .whole, .bracket:
            phrase.isPattern
                ? holdsTail(of: phrase, text, from: end, atEnd: true, isPlain) : FoldedText.isEnd(of: text, end)
        }
    }

    /// Whether what stands behind a `$1` is in reach of it.
    private func holdsTail(
        of phrase: Phrase, _ text: Bytes, from end: Int, atEnd: Bool, _ isPlain: Bool
    ) -> Bool {
        if phrase.tailCount == 0 { return text.count - end <= Self.reach }
        if isPlain { return holdsTail(of: phrase, Bytes(rebasing: text[end...]), atEnd: atEnd) }
        // Where nothing must end there, no more of the line is looked at than the tail can be in.
        let last = atEnd ? text.count : min(text.count, end + Self.reach + Int(phrase.tailCount))
        if let behind = plainReach(in: Bytes(rebasing: text[..<last]), from: end) {
            return holdsTail(of: phrase, behind, atEnd: atEnd)
        }
        let first = bytes[Int(phrase.start) + Int(phrase.headCount)]
        var start = end
        FoldedText.next(in: text, &start)
        while start < text.count, start - end <= Self.reach {
            let byte = text[start]
            if byte != first, FoldedText.isPlain(byte) {
                start += 1
                continue
            }
            var index = start
            var offset = Int(phrase.start) + Int(phrase.headCount)
            let last = offset + Int(phrase.tailCount)
            while offset < last, bytes[offset] == FoldedText.next(in: text, &index) { offset += 1 }
            if offset == last, !atEnd || FoldedText.isEnd(of: text, index) { return true }
            FoldedText.next(in: text, &start)
        }
        return false
    }

    /// What a `$1` and a tail may be within, where it is spelled as phrases are: then no byte of it needs to be read twice.
    private func plainReach(in text: Bytes, from end: Int) -> Bytes? {
        let behind = Bytes(rebasing: text[end...])
        if behind.isPlain { return behind }
        let rest = Bytes(rebasing: behind.dropFirst())
        return behind.first == 0x20 && rest.isPlain && (end == 0 || text[end - 1] != 0x20) ? behind : nil
    }

    private func holdsTail(of phrase: Phrase, _ behind: Bytes, atEnd: Bool) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            let start = Int(phrase.start) + Int(phrase.headCount)
            let tail = Bytes(rebasing: bytes[start..<start + Int(phrase.tailCount)])
            if atEnd {
                let place = behind.count - tail.count
                return place > 0 && place <= Self.reach && behind.holds(tail, at: place)
            }
            let reach = Bytes(rebasing: behind[..<min(behind.count, Self.reach + tail.count)])
            return reach.firstIndex(of: tail, from: 1) != nil
        }
    }

    /// A label ends its line, or a name is glued to it. The label of a navbox is no word, so a space may stand between.
    private static func isLabel(_ text: Bytes, _ end: Int, _ kind: ChromeKind) -> Bool {
        if FoldedText.isEnd(of: text, end) { return true }
        let start = kind == .navbox ? FoldedText.skippingSpace(in: text, from: end) : end
        var rest = Bytes(rebasing: text[start...]).makeIterator()
        var decoder = UTF8()
        guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber, .openPunctuation, .initialPunctuation:
            return true
        default: return scalar == "\"" || scalar == "'"
        }
    }
}

/// A text as phrases spell it: any run of white space is one space, an apostrophe is straight, and marks that nobody
/// sees are not there.
private enum FoldedText {
    /// The byte at `index`, which moves behind it; 0 at the end.
    @inline(__always) @discardableResult
    static func next(in text: Bytes, _ index: inout Int) -> UInt8 {
        while index < text.count {
            let byte = text[index]
            if isPlain(byte) {
                index += 1
                return byte
            }
            let space = spaceLength(in: text, at: index)
            if space > 0 {
                index = skippingSpace(in: text, from: index + space)
                return 0x20
            }
            let mark = invisibleLength(in: text, at: index)
            if mark == 0 {
                if byte == 0xE2, text.matches("\u{2019}", at: index) {
                    index += 3
                    return UInt8(ascii: "'")
                }
                index += 1
                return byte
            }
            index += mark
        }
        return 0
    }

    /// The first eight bytes from `index` on, the first one lowest; zeros behind the end.
    @inline(__always)
    static func head(in text: Bytes, at index: Int) -> UInt64 {
        let rest = Bytes(rebasing: text[index...])
        let head = WordStarts.head(of: rest)
        return isSpelled(head, min(rest.count, 8)) ? head : foldedHead(in: text, at: index)
    }

    private static func foldedHead(in text: Bytes, at index: Int) -> UInt64 {
        var next = index
        var head: UInt64 = 0
        for shift in 0..<8 { head |= UInt64(self.next(in: text, &next)) << UInt64(shift * 8) }
        return head
    }

    /// Whether so many bytes, the first one lowest, are spelled as phrases are: with single spaces, and without the lead
    /// bytes of what is spelled otherwise. It may say no where they are.
    @inline(__always)
    static func isSpelled(_ head: UInt64, _ count: Int) -> Bool {
        // What is behind the end must not look like a space or a control.
        let text = count < 8 ? head | 0x2121_2121_2121_2121 << UInt64(count * 8) : head
        let controls = (text &- 0x2020_2020_2020_2020) & ~text
        let spaces = (text ^ 0x2020_2020_2020_2020) &- 0x0101_0101_0101_0101
        let isSpace = spaces & ~(text ^ 0x2020_2020_2020_2020) & 0x8080_8080_8080_8080
        if controls & 0x8080_8080_8080_8080 != 0 || isSpace & isSpace << 8 != 0 { return false }
        return text & 0x8080_8080_8080_8080 == 0 || !(holds(0xC2, text) || holds(0xE2, text) || holds(0xEF, text))
    }

    @inline(__always)
    private static func holds(_ byte: UInt64, _ text: UInt64) -> Bool {
        let others = text ^ byte &* 0x0101_0101_0101_0101
        return (others &- 0x0101_0101_0101_0101) & ~others & 0x8080_8080_8080_8080 != 0
    }

    /// Whether a byte stands for itself, whatever follows it.
    @inline(__always)
    static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
    }

    static func skippingSpace(in text: Bytes, from start: Int) -> Int {
        if start < text.count, isPlain(text[start]) { return start }
        var index = start
        while index < text.count {
            let length = spaceLength(in: text, at: index) + invisibleLength(in: text, at: index)
            if length == 0 { break }
            index += length
        }
        return index
    }

    static func isEnd(of text: Bytes, _ index: Int) -> Bool {
        skippingSpace(in: text, from: index) == text.count
    }

    static func bytes(of text: ArraySlice<UInt8>) -> [UInt8] {
        text.withUnsafeBufferPointer { text in
            var bytes: [UInt8] = []
            var index = 0
            while index < text.count { bytes.append(next(in: text, &index)) }
            return bytes
        }
    }

    /// How many bytes the white space at `index` has: ASCII's, U+00A0, U+2000 to U+200A, U+202F; 0 for anything else.
    @inline(__always)
    private static func spaceLength(in text: Bytes, at index: Int) -> Int {
        switch text[index] {
        case 0x00...0x20: return 1
        case 0xC2: return index + 1 < text.count && text[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
            return text[index + 2] <= 0x8A || text[index + 2] == 0xAF ? 3 : 0
        default: return 0
        }
    }

    /// How many bytes the invisible mark at `index` has: U+200B, U+200E, U+200F, U+202A to U+202E, U+2060 to U+206F,
    /// U+FEFF; 0 for anything else.
    @inline(__always)
    private static func invisibleLength(in text: Bytes, at index: Int) -> Int {
        guard index + 2 < text.count else { return 0 }
        switch (text[index], text[index + 1], text[index + 2]) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E), (0xE2, 0x80, 0x8F), (0xE2, 0x80, 0xAA...0xAE): return 3
        case (0xE2, 0x81, 0xA0...0xAF), (0xEF, 0xBB, 0xBF): return 3
        default: return 0
        }
    }
}

extension [UInt8] {
    /// Where `string` stands first.
    fileprivate func firstIndex(of string: StaticString) -> Int? {
        withUnsafeBufferPointer { $0.firstIndex(of: string) }
    }
}
