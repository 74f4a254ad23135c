internal import HTMLReader

/// The letters that lead to the parts of a long list, as `{{Compact ToC}}` writes them: a line each, one after the other as in the
/// alphabet. Where they come again they are the headings of the parts. Behind the heading of the contents or above the first sentence
/// they are an index too; elsewhere they may be what the page is about.
enum LetterIndex {
    /// Fewer letters may be anything.
    private static let fewestLetters = 15
    /// The same of letters that come again.
    private static let fewestHeadings = 8
    /// How many letters an index may pass over because nothing begins with them.
    private static let mostPassedOver = 4
    /// What may stand in front of the letters: "Top", "0–9", the heading.
    private static let linesOfHead = 3

    /// The index of a page whose parts are headed by its letters.
    static func table(in page: ScrapePage) -> ContentsTable? {
        for (letters, _) in runs(in: page.lines.indices, page, fewestHeadings) {
            let heading = heading(over: letters, from: 0, page)
            // Letters of a box lead to other pages, and may be cells of its table below.
            if heading != nil || isFirstAgain(behind: letters, page), comesAgain(letters, page) {
                return table(of: letters, from: heading ?? letters.lowerBound, page)
            }
        }
        return nil
    }

    /// Whether the first part begins directly behind the index.
    private static func isFirstAgain(behind letters: Range<Int>, _ page: ScrapePage) -> Bool {
        guard letters.upperBound < page.lines.count else { return false }
        let line = page.lines[letters.upperBound]
        return line.count <= longestHeading
            && letter(in: page.listedHeading(of: line), page) == letter(of: page.lines[letters.lowerBound], page)
    }

    private static func table(of letters: Range<Int>, from start: Int, _ page: ScrapePage) -> ContentsTable {
        var table = ContentsTable()
        table.lines = start..<letters.upperBound
        table.listsLetters = true
        table.entries = letters.map {
            let title = page.lines[$0].start..<page.lines[$0].end
            return ContentsTable.Entry(depth: 1, title: title, key: HeadingKey.of(title, in: page))
        }
        return table
    }

    /// The lines of an index whose letters are no headings, the heading of the contents in front of it included; nil where there is
    /// none.
    static func find(in content: Range<Int>, _ page: ScrapePage) -> Range<Int>? {
        for (letters, isBehindText) in runs(in: content, page, fewestLetters) {
            if let heading = heading(over: letters, from: content.lowerBound, page) {
                return heading..<letters.upperBound
            }
            if !isBehindText { return letters }
        }
        return nil
    }

    /// The lines that are letters in the order of the alphabet, from its first one on, and whether text stands in front of them.
    private static func runs(
        in content: Range<Int>, _ page: ScrapePage, _ fewest: Int
    ) -> [(letters: Range<Int>, isBehindText: Bool)] {
        var runs: [(letters: Range<Int>, isBehindText: Bool)] = []
        var isBehindText = false
        var index = content.lowerBound
        while index < content.upperBound {
            let line = page.lines[index]
            guard line.part == .body, let letter = letter(of: line, page), firstLetters.contains(letter) else {
                if line.isProse || line.part == .heading { isBehindText = true }
                index += 1
                continue
            }
            let end = endOfLetters(from: index, content.upperBound, page)
            if end - index >= fewest { runs.append((index..<end, isBehindText)) }
            index = end
        }
        return runs
    }

    /// Of the Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian alphabet.
    private static let firstLetters: Set<Unicode.Scalar> = ["A", "Α", "А", "Ա", "א", "ا", "ა"]

    private static func endOfLetters(from start: Int, _ limit: Int, _ page: ScrapePage) -> Int {
        var index = start + 1
        var last = letter(of: page.lines[start], page)
        while index < limit, let before = last, let next = letter(of: page.lines[index], page), follows(next, before) {
            // Letters with marks stand behind the last one or anywhere.
            if !isMarked(next) { last = next }
            index += 1
        }
        return index
    }

    private static func follows(_ letter: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
        isMarked(letter) || letter.value > last.value && Int(letter.value - last.value) <= mostPassedOver + 1
    }

    /// Whether a letter has no place of its own in the order of Unicode: Ä, Ё.
    private static func isMarked(_ letter: Unicode.Scalar) -> Bool {
        (0xC0...0x24F).contains(letter.value) || (0x400...0x40F).contains(letter.value)
            || (0x490...0x52F).contains(letter.value)
    }

    /// Whether most of the letters are lines again behind the index.
    private static func comesAgain(_ letters: Range<Int>, _ page: ScrapePage) -> Bool {
        var left: Set<Unicode.Scalar> = []
        for index in letters { if let letter = letter(of: page.lines[index], page) { left.insert(letter) } }
        let (count, wanted) = (left.count, max(5, letters.count * 2 / 3))
        for line in page.lines[letters.upperBound...] where line.count <= longestHeading {
            if let letter = letter(in: page.listedHeading(of: line), page), left.remove(letter) != nil,
                count - left.count >= wanted
            {
                return true
            }
        }
        return false
    }

    /// In bytes, its edit link included.
    private static let longestHeading = 60

    /// The line over the letters that names the contents: "Contents", "Contents:".
    private static func heading(over letters: Range<Int>, from start: Int, _ page: ScrapePage) -> Int? {
        (max(letters.lowerBound - linesOfHead, start)..<letters.lowerBound).first { index in
            let line = page.lines[index]
            if ContentsTable.isHeading(line, page) { return true }
            let text = page.text(line).trimmedOfNoBreakSpaces
            guard text.last == UInt8(ascii: ":") else { return false }
            let name = Bytes(rebasing: text.dropLast()).trimmedOfNoBreakSpaces
            return InterfaceWords.shared.roles(ofLine: name).contains(.tocHeading)
        }
    }

    /// The one letter that a line is.
    private static func letter(of line: ScrapeLine, _ page: ScrapePage) -> Unicode.Scalar? {
        letter(in: line.start..<line.end, page)
    }

    private static func letter(in text: Range<Int>, _ page: ScrapePage) -> Unicode.Scalar? {
        guard !text.isEmpty, text.count <= 3 else { return nil }
        let scalar = Scalar(page.bytes, at: text.lowerBound)
        guard scalar.length == text.count, let letter = Unicode.Scalar(scalar.value), letter.properties.isAlphabetic,
            !letter.properties.isLowercase
        else { return nil }
        return letter
    }
}
