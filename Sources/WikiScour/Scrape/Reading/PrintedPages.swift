/// What a browser prints at the edges of its paper, and converters of PDF leave in the middle of the text: "5/18/26, 3:22 PM Ostra
/// Mill - Wikipedia" above, the address and "2/12" below.
///
/// The marks of the pages count up to one number. What stands beside them and comes again beside another, or at the page's start, is
/// their frame; a date or a fraction of the article is neither.
struct PrintedPages {
    private let bytes: Bytes
    /// The lines without white space around them, and whether each is a mark or of a frame.
    private var lines: [Range<Int>] = []
    private var isFrame: [Bool] = []

    /// The page without the frames, each byte where it was; nil where it was not printed.
    static func joined(_ bytes: Bytes) -> ContiguousArray<UInt8>? {
        guard mayHoldMarks(bytes) else { return nil }
        var pages = PrintedPages(bytes)
        let marks = pages.findMarks()
        guard !marks.isEmpty else { return nil }
        pages.findFrames(beside: marks)
        return pages.blanked()
    }

    /// How far from the start of a text its first sheet may end, in bytes.
    private static let firstSheet = 1 << 14

    /// Whether the mark of a first or a second page stands somewhere: nearly no page has one, and all are asked.
    private static func mayHoldMarks(_ bytes: Bytes) -> Bool {
        var index = 2
        while let slash = bytes.firstIndex(of: UInt8(ascii: "/"), from: index) {
            let digit = bytes[slash - 1]
            if digit == UInt8(ascii: "1") || digit == UInt8(ascii: "2"),
                bytes[slash - 2] == 0x20 || bytes[slash - 2] == UInt8(ascii: "\n")
            {
                return true
            }
            index = slash + 1
        }
        return Bytes(rebasing: bytes.prefix(firstSheet)).contains("\n1 of ")
    }

    private init(_ bytes: Bytes) {
        self.bytes = bytes
        var start = 0
        while start < bytes.count {
            let end = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count
            var text = start..<end
            while let first = text.first, bytes[first].isHTMLSpace || bytes[first] == 0x0C { text.removeFirst() }
            while let last = text.last, bytes[last].isHTMLSpace || bytes[last] == 0x0C { text.removeLast() }
            lines.append(text)
            start = end + 1
        }
        isFrame = [Bool](repeating: false, count: lines.count)
    }

    // MARK: Marks

    /// The number of a page in front of that of all pages.
    private struct Mark {
        var line: Int
        var page: Int
        var count: Int
        /// Whether the line has an address or a date beside it.
        var isSure: Bool
    }

    /// The lines that number the pages, of which there are two, or one that cannot be anything else.
    private mutating func findMarks() -> [Mark] {
        var marks: [Mark] = []
        var isSure = false
        for (index, line) in lines.enumerated() {
            guard line.count >= 3, line.count <= 300, let mark = mark(index, Bytes(rebasing: bytes[line])) else {
                continue
            }
            if let last = marks.last, mark.count != last.count || mark.page <= last.page {
                // Fractions of the article are other numbers.
                if !mark.isSure { continue }
                if !isSure { marks.removeAll() }
            }
            isSure = isSure || mark.isSure
            marks.append(mark)
        }
        guard isSure || marks.count >= 3 && marks.count * 2 > marks[0].count else { return [] }
        for mark in marks { isFrame[mark.line] = true }
        return marks
    }

    private func mark(_ index: Int, _ text: Bytes) -> Mark? {
        if text[text.count - 1].isASCIIDigit, let slash = text.suffix(6).lastIndex(of: UInt8(ascii: "/")),
            let (page, count, start) = numbers(in: text, around: slash, width: 1)
        {
            let front = Bytes(rebasing: text[..<start]).trimmed
            let isAddress =
                front.hasPrefixASCII("http") && front.spaceCount == 0 && start < text.count && start > 0
                && text[start - 1].isHTMLSpace
            guard front.isEmpty || isAddress else { return nil }
            return Mark(line: index, page: page, count: count, isSure: isAddress || followsAddress(index))
        }
        // "1 of 3          5/6/2015 10:12 AM"
        guard text[0].isASCIIDigit, let of = Bytes(rebasing: text.prefix(8)).firstIndex(of: " of "),
            let (page, count, start) = numbers(in: Bytes(rebasing: text.prefix(of + 8)), around: of, width: 4),
            start == 0
        else { return nil }
        let rest = Bytes(rebasing: text[min(text.count, of + 4)...])
        guard Self.holdsTime(rest), rest.spaceCount <= 120, text.count < 160 else { return nil }
        return Mark(line: index, page: page, count: count, isSure: true)
    }

    /// Whether nothing but an address is on the line in front of one, blank ones left out.
    private func followsAddress(_ line: Int) -> Bool {
        guard let last = lines[max(0, line - 3)..<line].last(where: { !$0.isEmpty }) else { return false }
        let text = Bytes(rebasing: bytes[last])
        return text.hasPrefixASCII("http") && text.spaceCount == 0
    }

    /// The numbers at both sides of a sign, and where the first begins.
    private func numbers(in text: Bytes, around sign: Int, width: Int) -> (page: Int, count: Int, start: Int)? {
        var start = sign
        while start > 0, sign - start < 4, text[start - 1].isASCIIDigit { start -= 1 }
        guard let (page, pageLength) = Digits.number(text, at: start), start + pageLength == sign,
            let (count, length) = Digits.number(text, at: sign + width), page > 0, page <= count,
            width > 1 || sign + width + length == text.count
        else { return nil }
        return (page, count, start)
    }

    /// Whether a text holds the time of a day beside a date: "10:12".
    private static func holdsTime(_ text: Bytes) -> Bool {
        guard let colon = text.firstIndex(of: UInt8(ascii: ":"), from: 0), colon > 0, colon + 2 < text.count else {
            return false
        }
        return text[colon - 1].isASCIIDigit && text[colon + 1].isASCIIDigit && text[colon + 2].isASCIIDigit
            && text.count(where: \.isASCIIDigit) >= 7
    }

    // MARK: Frames

    /// How many lines of a frame stand beside a mark.
    private static let reach = 5

    private static let dashes: [StaticString] = [" - ", " – ", " — "]

    private mutating func findFrames(beside marks: [Mark]) {
        var counts: [[UInt8]: Int] = [:]
        var beside: [(line: Int, key: [UInt8])] = []
        for start in [-1] + marks.map(\.line) {
            var seen: Set<[UInt8]> = []
            for line in neighbours(of: start) where mayBeFrame(line) {
                let key = key(of: line)
                if seen.insert(key).inserted { counts[key, default: 0] += 1 }
                beside.append((line, key))
            }
        }
        for (line, key) in beside where counts[key]! >= 2 || isSureFrame(line) {
            // The title of the window may be the only one in front of the article.
            if line < marks[0].line, line < Self.reach, !Self.holdsTime(Bytes(rebasing: bytes[lines[line]])) {
                continue
            }
            isFrame[line] = true
        }
    }

    /// The lines in front of a mark and behind it that are not blank.
    private func neighbours(of mark: Int) -> [Int] {
        var found: [Int] = []
        for step in [-1, 1] {
            var line = mark + step
            var count = 0
            while lines.indices.contains(line), count < Self.reach, abs(line - mark) < 16 {
                if !lines[line].isEmpty, !isFrame[line] {
                    found.append(line)
                    count += 1
                }
                line += step
            }
        }
        return found
    }

    /// Whether a line may be the title of the window, the time of printing, or both.
    private func mayBeFrame(_ line: Int) -> Bool {
        let text = Bytes(rebasing: bytes[lines[line]])
        guard text.count <= 300, text[0] != UInt8(ascii: "#") else { return false }
        return Self.dashes.contains { text.contains($0) } || Self.holdsTime(text) || isSureFrame(line)
            || text.hasPrefixASCII("http") && text.spaceCount == 0
    }

    /// Whether a line is the mark that a converter writes between pages: "*Page 2*", "--- Page 2 ---"; or both the title of the window
    /// and the time or the address.
    private func isSureFrame(_ line: Int) -> Bool {
        let line = lines[line]
        let whole = Bytes(rebasing: bytes[line])
        if let dash = Self.dashes.compactMap({ whole.firstIndex(of: $0) }).first {
            let end = whole.lastIndex(of: 0x20) ?? 0
            if Bytes(rebasing: whole[(end + 1)...]).hasPrefixASCII("http"), dash < end, !SentenceEnd.isInside(whole) {
                return true
            }
            return whole[0].isASCIIDigit && Self.holdsTime(Bytes(rebasing: whole[..<dash])) && dash < 160
                && !SentenceEnd.isAtEnd(of: whole)
        }
        let text = whole.filter { $0 != UInt8(ascii: "*") && $0 != UInt8(ascii: "-") && !$0.isHTMLSpace }
        return text.count <= 8 && text.starts(with: "Page".utf8) && text.count > 4
            && text.dropFirst(4).allSatisfy(\.isASCIIDigit)
    }

    private func key(of line: Int) -> [UInt8] { bytes[lines[line]].filter { !$0.isHTMLSpace } }

    // MARK: The text between

    /// The page with blanks where the frames were. Where a sentence goes on behind one, nothing blank is left of it.
    private func blanked() -> ContiguousArray<UInt8> {
        var page = ContiguousArray(bytes)
        for (index, line) in lines.enumerated() where isFrame[index] {
            for place in line { page[place] = 0x20 }
        }
        var last: Int?
        var passesFrame = false
        for index in lines.indices {
            if isFrame[index] { passesFrame = true }
            guard !isFrame[index], !lines[index].isEmpty else { continue }
            if passesFrame, let last, goesOn(lines[last], lines[index]) {
                // Carriage returns are white space that means nothing to any reader, as two spaces do in Markdown.
                for place in lines[last].upperBound..<lines[index].lowerBound { page[place] = UInt8(ascii: "\r") }
                page[lines[index].lowerBound - 1] = UInt8(ascii: "\n")
            }
            last = index
            passesFrame = false
        }
        return page
    }

    /// Whether a sentence stands in both of two lines.
    private func goesOn(_ last: Range<Int>, _ next: Range<Int>) -> Bool {
        let text = Bytes(rebasing: bytes[last])
        guard text[0] != UInt8(ascii: "#"), !SentenceEnd.isAtEnd(of: text), text[text.count - 1] != UInt8(ascii: ":")
        else {
            return false
        }
        var start = next.lowerBound
        while start < next.upperBound, bytes[start] == UInt8(ascii: "[") || bytes[start] == UInt8(ascii: "*") {
            start += 1
        }
        return start < next.upperBound && Scalar(bytes, at: start).isSmallLetter
    }
}
