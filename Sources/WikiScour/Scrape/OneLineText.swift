/// Breaks a page that was squashed to one line where its own marks still show a border: round headings, which the table
/// of contents names and edit links follow, between the entries of that table, in front of boxes of navigation, of
/// references and of what the page says behind its article. Paragraphs of one section stay one: nothing tells them apart.
struct OneLineText {
    /// Longer tables are none.
    private static let maximumTitles = 1000
    /// In bytes, the button behind it included.
    private static let longestContentsHeading = 60

    private let bytes: Bytes
    private let watch: Watch
    private var breaks: Set<Int> = []
    /// Where headings begin, among the breaks.
    private var headings: Set<Int> = []
    /// The titles of the table of contents, to find the headings by.
    private var titles: [Range<Int>] = []
    /// Where the table of contents ends.
    private var contentsEnd = 0

    static func rewrite(_ bytes: Bytes, _ sectionNames: SectionNames, _ watch: Watch) -> RewrittenScrape {
        var reader = OneLineText(bytes, watch)
        let borders = reader.findBorders()
        reader.breaks.formUnion(borders.interface)
        reader.breakBehindAddress()
        reader.breakAtContents()
        let linkCount = reader.breakAtEditLinks()
        if linkCount * 2 < reader.titles.count { reader.breakAtTitles() }
        if linkCount == 0, reader.titles.isEmpty { reader.breakAt(sectionNames) }
        reader.breaks.formUnion(borders.boxes)
        reader.breakAtReferences()
        return reader.output()
    }

    /// Whether a space stands wherever a tag stood: "in 1843 , [ 2 ] when".
    private let isSpaced: Bool

    private init(_ bytes: Bytes, _ watch: Watch) {
        self.bytes = bytes
        self.watch = watch
        isSpaced = SpacedText.isFound(in: bytes)
    }

    /// Line breaks that stood within the page's texts part nothing.
    private func append(_ piece: Bytes, to output: inout RewrittenScrape) {
        SpacedText.forEachPart(of: piece) { part in
            output.text.append(contentsOf: part.lazy.map { $0 == UInt8(ascii: "\n") ? 0x20 : $0 })
        }
    }

    private func output() -> RewrittenScrape {
        var output = RewrittenScrape(bytes)
        var start = 0
        for place in breaks.sorted() + [bytes.count] where place > start {
            output.beginLine(from: start, headings.contains(start) ? .init(start: 0, shape: .heading) : nil)
            if isSpaced {
                append(Bytes(rebasing: bytes[start..<place]), to: &output)
            } else {
                output.text.append(contentsOf: bytes[start..<place])
            }
            start = place
        }
        return output
    }

    /// Calls a function with every place where a word begins, until the page's time is over.
    @inline(__always)
    private func forEachWord(from start: Int, _ body: (Int) -> Void) {
        var deadline = watch.deadline
        var block = start
        while block < bytes.count {
            var starts = bytes.wordStarts(from: block)
            // What stands at the first place begins there, whatever is in front of it.
            if block == start, !bytes[start].isHTMLSpace { starts |= 1 }
            while starts != 0 {
                if deadline.isOver() { return }
                body(block + starts.trailingZeroBitCount)
                starts &= starts - 1
            }
            block += UInt64.bitWidth
        }
    }

    /// Whether a sentence, or a mark behind one, ends in front of a place.
    private func followsSentence(_ index: Int) -> Bool {
        var end = index
        while end > 0, bytes[end - 1].isHTMLSpace { end -= 1 }
        guard end > 0 else { return true }
        return bytes[end - 1] == UInt8(ascii: "]") || breaks.contains(index)
            || SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[max(0, end - 60)..<end]))
    }

    private mutating func breakAtHeading(_ range: Range<Int>) {
        breaks.insert(range.lowerBound)
        headings.insert(range.lowerBound)
        var end = range.upperBound
        while end < bytes.count, bytes[end].isHTMLSpace { end += 1 }
        breaks.insert(end)
    }

    // MARK: The interface

    /// The two bytes that a text of the interface or the label of a box may begin with. Nearly no word does.
    private static let borderPairs = PairFilter {
        InterfaceWords.shared.mayBeginBorder($0, $1) || Phrases.shared.mayBeginNavboxLabel($0, $1)
    }

    /// Where the page breaks round the texts of the interface that are long enough to be nobody else's, and in front of boxes
    /// of navigation.
    private func findBorders() -> (interface: [Int], boxes: [Int]) {
        var found: (interface: [Int], boxes: [Int]) = ([], [])
        let (words, phrases, bytes) = (InterfaceWords.shared, Phrases.shared, bytes)
        var deadline = watch.deadline
        // A text of the interface may end like another one: "From Wikipedia, the free encyclopedia".
        var end = 0
        Self.borderPairs.forEachWord(of: bytes) { index in
            if index >= end, words.mayBeginBorder(WordStarts.head(of: Bytes(rebasing: bytes[index...]))) {
                end = findInterface(index, &found.interface)
            }
            if phrases.mayBeginNavboxLabel(bytes[index], bytes[index + 1]), beginsBox(index) {
                found.boxes.append(index)
            }
            return !deadline.isOver()
        }
        return found
    }

    /// Notes where a text of the interface begins and ends, and returns where to look for the next.
    private func findInterface(_ index: Int, _ found: inout [Int]) -> Int {
        let rest = Bytes(rebasing: bytes[index..<min(bytes.count, index + 400)])
        guard let (role, length) = InterfaceWords.shared.border(beginning: rest) else { return index }
        if role == .retrievedFrom {
            let address = Bytes(rebasing: rest[..<min(rest.count, length + 16)])
            guard address.contains("http") || address.contains("index.php") else { return index }
        } else {
            found.append(index + length)
        }
        found.append(index)
        return index + length
    }

    /// Whether the links to a box's template begin here: "v t e".
    private func beginsBox(_ index: Int) -> Bool {
        var end = index
        while end < bytes.count, end - index <= 4, !bytes[end].isHTMLSpace { end += 1 }
        // The first word is one letter of one byte or two in most scripts, and short in all.
        guard end - index <= 4 else { return false }
        let rest = Bytes(rebasing: bytes[index..<min(bytes.count, index + 60)])
        return Phrases.shared.navboxLabel(in: rest).map { $0 > end - index } ?? false
    }

    /// The categories follow the page's address.
    private mutating func breakBehindAddress() {
        guard let found = bytes.firstIndex(of: "oldid=") ?? bytes.firstIndex(of: "title=") else { return }
        var end = found
        while end < bytes.count, !bytes[end].isHTMLSpace { end += 1 }
        breaks.insert(end)
    }

    // MARK: The table of contents

    /// The entries of the table of contents count up from one.
    private mutating func breakAtContents() {
        var index = 0
        var attempts = 0
        while attempts < 20, let place = bytes.firstIndex(of: " 1 ", from: index) {
            index = place + 1
            guard
                let heading = startOfText(
                    endingAt: place, from: place - Self.longestContentsHeading, among: [.tocHeading, .tocToggle])
            else { continue }
            attempts += 1
            readContents(from: place + 1)
            if titles.count >= 2 {
                breaks.insert(heading)
                return
            }
        }
        titles.removeAll()
    }

    /// Where the longest text of the interface begins that ends at a place, and begins a word at another or behind it: the
    /// heading of the table ("Contents [hide]"), the button that folds an entry ("Toggle History subsection").
    private func startOfText(endingAt end: Int, from start: Int, among roles: InterfaceRoles) -> Int? {
        (max(start, 0)..<end).first { index in
            (index == 0 || bytes[index - 1] == 0x20)
                && !InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[index..<end]).trimmed)
                    .isDisjoint(with: roles)
        }
    }

    private mutating func readContents(from start: Int) {
        titles.removeAll()
        var starts = [start]
        var last = [1]
        var titleStart = start + 2
        var index = titleStart
        while index < bytes.count, index - titleStart < 160, titles.count < Self.maximumTitles {
            if bytes[index] == 0x20, let (number, length) = follower(of: last, at: index + 1) {
                let toggle = startOfText(endingAt: index, from: min(titleStart + 2, index), among: .tocToggle)
                titles.append(titleStart..<(toggle.map { $0 - 1 } ?? index))
                if let toggle { starts.append(toggle) }
                starts.append(index + 1)
                last = number
                titleStart = index + 1 + length
                index = titleStart
            } else {
                index += 1
            }
        }
        guard let first = titles.first else { return }
        // The last title ends where the first heading begins: it reads like the first title.
        let limit = Bytes(rebasing: bytes[..<min(bytes.count, titleStart + 100_000)])
        if let heading = limit.firstIndex(of: Bytes(rebasing: bytes[first]), from: titleStart) {
            if heading - titleStart < 160 { titles.append(titleStart..<heading) }
            starts.append(heading)
            contentsEnd = heading
        } else {
            contentsEnd = titleStart
        }
        if titles.last.map({ $0.upperBound < titleStart }) ?? false, let toggle = startOfButton(from: titleStart) {
            titles.append(titleStart..<toggle)
            starts.append(toggle + 1)
        }
        guard titles.count >= 2 else { return }
        breaks.formUnion(starts)
    }

    /// Where the button stands that follows the table: "Toggle the table of contents".
    private func startOfButton(from start: Int) -> Int? {
        (start..<min(bytes.count, start + 160)).first { index in
            bytes[index] == 0x20
                && InterfaceWords.shared.prefix(
                    of: Bytes(rebasing: bytes[(index + 1)..<min(bytes.count, index + 200)]), among: .tocToggle) != nil
        }
    }

    private func follower(of last: [Int], at index: Int) -> ([Int], Int)? {
        guard index < bytes.count, bytes[index].isASCIIDigit || bytes[index] >= 0x80 else { return nil }
        let text = Bytes(rebasing: bytes[index..<min(bytes.count, index + 40)])
        guard let (number, length) = SectionNumber.follower(of: last, in: text), length < text.count,
            text[length] == 0x20
        else { return nil }
        return (number, length + 1)
    }

    // MARK: Headings

    /// A heading ends in its edit link, and begins as its entry in the contents says.
    private mutating func breakAtEditLinks() -> Int {
        var index = 0
        var count = 0
        while let open = bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = open + 1
            guard let close = bytes[index..<min(bytes.count, open + 80)].firstIndex(of: UInt8(ascii: "]")),
                close - open > 3, InterfaceWords.shared.isEditLink(Bytes(rebasing: bytes[index..<close]).trimmed)
            else { continue }
            count += 1
            breaks.insert(close + 1)
            var end = open
            while end > 0, bytes[end - 1].isHTMLSpace { end -= 1 }
            if let start = startOfTitle(endingAt: end) ?? startOfPiece(endingAt: end) {
                breaks.insert(start)
                headings.insert(start)
            }
        }
        return count
    }

    /// Where the longest title begins that ends at a place.
    private func startOfTitle(endingAt end: Int) -> Int? {
        var longest = 0
        for range in titles where range.count > longest && range.count <= end {
            let title = Bytes(rebasing: bytes[range]).trimmed
            if title.count > longest, bytes[end - title.count..<end].elementsEqual(title) { longest = title.count }
        }
        return longest > 0 ? end - longest : nil
    }

    /// Where the words behind the last sentence begin, if they are few.
    private func startOfPiece(endingAt end: Int) -> Int? {
        let piece = bytes[max(0, end - 100)..<end]
        guard let mark = piece.lastIndex(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "]") }) else {
            return nil
        }
        var start = mark + 1
        while start < end, bytes[start].isHTMLSpace { start += 1 }
        return start < end ? start : nil
    }

    /// Without edit links the titles are looked for in their order. One of a single word may be any word of a sentence,
    /// unless a sentence ends in front of it.
    private mutating func breakAtTitles() {
        var next = 0
        var found: [Range<Int>] = []
        forEachWord(from: contentsEnd) { index in
            for number in next..<min(next + 3, titles.count) {
                let title = Bytes(rebasing: bytes[titles[number]]).trimmed
                let end = index + title.count
                guard !title.isEmpty, end <= bytes.count, bytes[index..<end].elementsEqual(title),
                    end == bytes.count || bytes[end].isHTMLSpace || bytes[end] == UInt8(ascii: "[")
                else { continue }
                let isHeadingBefore = found.last.map { index - $0.upperBound <= 1 } ?? (index == contentsEnd)
                if isHeadingBefore || title.contains(0x20) || followsSentence(index) || title.count > 14 {
                    found.append(index..<end)
                    next = number + 1
                    return
                }
            }
        }
        for heading in found { breakAtHeading(heading) }
    }

    /// A page that shows none of its headings has at least those that every article has at its end: "References".
    private mutating func breakAt(_ sectionNames: SectionNames) {
        let names = sectionNames.names(in: nil)
        var found: [Range<Int>] = []
        forEachWord(from: bytes.count / 3) { index in
            guard Scalar(bytes, at: index).isCapitalLetter, followsSentence(index) else { return }
            var end = index
            for _ in 0..<3 {
                while end < bytes.count, !bytes[end].isHTMLSpace { end += 1 }
                guard end - index <= 60 else { return }
                let name = Bytes(rebasing: bytes[index..<end])
                let next = bytes.skippingSpaces(from: end)
                if !names.kinds(of: name).isEmpty, next == bytes.count || beginsItem(next) {
                    found.append(index..<end)
                    return
                }
                end = next
            }
        }
        for heading in found { breakAtHeading(heading) }
    }

    /// Whether something begins here that a heading may stand in front of: no word in small letters.
    private func beginsItem(_ index: Int) -> Bool {
        let scalar = Scalar(bytes, at: index)
        return !scalar.isSmallLetter && !scalar.isClosingMark
    }

    // MARK: The end

    /// References begin with the mark that leads back.
    private mutating func breakAtReferences() {
        var index = 0
        while let place = bytes.firstIndex(of: " ^ ", from: index) {
            breaks.insert(place + 1)
            index = place + 1
        }
    }
}
