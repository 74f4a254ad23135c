/// Phrases in the order of their bytes, with those of one first byte together. Of all that fit a text the longest is
/// found by a binary search: what begins a text sorts in front of it, and each phrase knows the next shorter one that
/// it begins with.
struct PhraseList: Sendable {
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

    /// Thousands are added before the first page, so nothing is made of a phrase but its bytes.
    mutating func add(_ text: Bytes, _ kind: ChromeKind, _ place: Place) {
        let wildcard = text.firstIndex(of: "$1")
        let start = bytes.count
        FoldedText.append(Bytes(rebasing: text[..<(wildcard ?? text.count)]), to: &bytes)
        let tailStart = bytes.count
        if let wildcard { FoldedText.append(Bytes(rebasing: text[(wildcard + 2)...]), to: &bytes) }
        precondition(tailStart > start, "a phrase is found by what it begins with")
        precondition(wildcard == nil || place == .bracket || bytes.count > tailStart, "a prefix needs no $1 behind it")
        precondition(wildcard == nil || [.whole, .prefix, .bracket].contains(place), "no $1 is read here")
        if foldsFirstLetter { bytes[start] = bytes[start].lowercasedASCII }
        phrases.append(
            Phrase(
                start: UInt32(start), headCount: UInt16(tailStart - start), tailCount: UInt16(bytes.count - tailStart),
                isPattern: wildcard != nil, kind: kind, place: place, shorter: -1))
        bytes.withUnsafeBufferPointer { starts.insert(Bytes(rebasing: $0[start..<tailStart])) }
    }

    /// Makes the list ready to be asked.
    mutating func sort() {
        bytes.withUnsafeBufferPointer { bytes in
            var order = phrases.map { (key: Self.key(of: $0, in: bytes), phrase: $0) }
            order.sort {
                $0.key != $1.key
                    ? $0.key < $1.key
                    : $0.phrase.head(in: bytes).lexicographicallyPrecedes($1.phrase.head(in: bytes))
            }
            phrases = order.map(\.phrase)
            heads = order.map(\.key)
            /// The phrases that the one at hand begins with, the shortest first.
            var chain: [Int] = []
            for number in phrases.indices {
                let head = phrases[number].head(in: bytes)
                while let last = chain.last, !head.starts(with: phrases[last].head(in: bytes)) { chain.removeLast() }
                phrases[number].shorter = Int32(chain.last ?? -1)
                chain.append(number)
            }
        }
        var number = 0
        for byte in 0...255 {
            places.append(Int32(number))
            while number < phrases.count, bytes[Int(phrases[number].start)] == UInt8(byte) { number += 1 }
        }
        places.append(Int32(number))
    }

    /// The first eight bytes of a phrase as a number that sorts as they do.
    private static func key(of phrase: Phrase, in bytes: Bytes) -> UInt64 {
        WordStarts.head(of: Bytes(rebasing: phrase.head(in: bytes))).byteSwapped
    }

    func forEachHead(_ body: (Bytes, Bool) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            for phrase in phrases {
                body(Bytes(rebasing: phrase.head(in: bytes)), phrase.place == .label && phrase.kind == .navbox)
            }
        }
    }

    /// Whether a phrase may begin a text; yes where it is too short to tell.
    func mayBegin(_ text: Bytes) -> Bool { text.count < 8 || starts.mayBegin(FoldedText.head(in: text, at: 0)) }

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
