/// The label of an edit link that stands behind its heading without brackets: "HistoryEdit" in Minerva and on old pages of
/// Wikia, where some flatteners leave a space, "History Edit".
enum GluedEditLabel {
    /// What Minerva and Wikia have called it, in the languages whose pages show it so.
    private static let labels: [StaticString] = [
        "Edit", "edit", "Bearbeiten", "Modifier", "modifier", "Editar", "editar", "Modifica", "modifica", "Bewerken",
        "bewerken", "Edytuj", "edytuj", "Править", "править", "Redigera", "redigera", "Rediger", "rediger", "編集", "编辑",
        "編輯", "Düzenle", "değiştir", "Sunting", "sunting", "Sửa đổi", "sửa", "ویرایش", "عدل", "Редагувати",
        "редагувати", "ред.", "עריכה", "muokkaa", "upravit", "szerkesztés", "επεξεργασία",
        "แก้ไข", "편집",
    ]

    /// What they end with: most lines end otherwise.
    static let ends: PairFilter = {
        var ends = PairFilter()
        for label in labels + endsOfNameless {
            ends.insert(Bytes(start: label.utf8Start, count: label.utf8CodeUnitCount), isEnd: true)
        }
        return ends
    }()

    /// The first letters of those in ASCII that are written small, a bit each.
    private static let smallInitials = labels.map { $0.utf8Start[0] }.filter { $0 >= UInt8(ascii: "a") && $0 < 0x80 }
        .reduce(UInt32(0)) { $0 | 1 << UInt32($1 & 31) }

    @inline(__always)
    static func mayBeginWithLabel(_ first: UInt8) -> Bool {
        first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z") && smallInitials & 1 << UInt32(first & 31) != 0
    }

    /// How long the label is that a text begins with, which has a capital letter glued to it: "editThe town".
    static func length(atStartOf text: Bytes) -> Int? {
        for label in labels where text.hasPrefixASCII(label) {
            let length = label.utf8CodeUnitCount
            if length < text.count, Scalar(text, at: length).isCapitalLetter { return length }
        }
        return nil
    }

    /// No heading that is shown so is longer.
    private static let longest = 120

    /// A heading with its label.
    struct Heading {
        let line: Int
        let text: Range<Int>
        /// Whether a space stands between them.
        let isSpaced: Bool
        /// Whether the label is a picture, and only its brackets are left: "History[]".
        var isNameless = false
    }

    private static let endsOfNameless: [StaticString] = ["[]", "[ ]", "[\u{A0}]", "[\n]"]

    /// The headings among some lines. Words of the text may end so too, names of editors above all: then they name no
    /// section that every article has, no text stands behind them, or they stand elsewhere in the text again.
    static func headings(in lines: Range<Int>, of page: ScrapePage, _ names: SectionNames.Names) -> [Heading] {
        var headings: [Heading] = []
        var isNamed = false
        /// Menus, whose texts are glued to each other, stand in front of the first sentence.
        var isBehindSentence = false
        let ends = Self.ends
        for index in lines where page.lines[index].part == .body {
            isBehindSentence = isBehindSentence || page.lines[index].endsSentence
            guard let heading = heading(at: index, page, ends),
                isBehindSentence || Bytes(rebasing: page.bytes[heading.text]).seamCount == 0
            else { continue }
            headings.append(heading)
            isNamed = isNamed || !names.kinds(of: Bytes(rebasing: page.bytes[heading.text])).isEmpty
        }
        // Where pictures stand for the labels, their words are no labels.
        if headings.contains(where: \.isNameless) { headings.removeAll { !$0.isNameless } }
        if isNamed, headings.count >= 2 || headings.first?.isNameless == true { return headings }
        // One alone is a heading where paragraphs are parted; lines of programs end so, too.
        if page.partsBlocks, headings.count <= 2, headings.first?.isNameless == true,
            headings.allSatisfy({ isParted($0, page) })
        {
            return headings
        }
        // A word that ends so may stand on the page many times.
        let glued = headings.filter { !$0.isSpaced }
        if glued.count >= 3, Set(glued.prefix(enough).map { Array(page.bytes[$0.text]) }).count >= 3 { return glued }
        let first = headings.prefix(enough)
        // The contents name them.
        let listed = first.filter { !$0.isSpaced && isLine($0, page) }
        if !listed.isEmpty { return listed }
        let leading = first.count { leadsToText($0, in: lines, page) && !isWord($0, page) }
        return leading >= 2 && leading * 2 > first.count ? headings : []
    }

    /// Whether blank lines stand round a heading, and one of several words or with text behind it is none of a program.
    private static func isParted(_ heading: Heading, _ page: ScrapePage) -> Bool {
        page.lines[heading.line].flags.contains(.blankBefore) && page.isBlankBehind(heading.line)
            && (Bytes(rebasing: page.bytes[heading.text]).spaceCount > 0
                || leadsToText(heading, in: page.lines.indices, page))
    }

    /// How many are looked at more closely: the page is searched for each.
    private static let enough = 20

    /// Whether a text has headings that no text but a wiki's has.
    static func areEvidence(in page: ScrapePage, _ names: SectionNames.Names) -> Bool {
        let lines = page.lines.indices
        return headings(in: lines, of: page, names).count { leadsToText($0, in: lines, page) } >= 2
    }

    /// In bytes: items and cells are shorter than most lines of text.
    private static let longestLabel = 60

    private static func leadsToText(_ heading: Heading, in lines: Range<Int>, _ page: ScrapePage) -> Bool {
        guard heading.line + 1 < lines.upperBound else { return false }
        let next = page.lines[heading.line + 1]
        return next.endsSentence || next.count > longestLabel
    }

    /// Whether the text of a heading is a line in front of it.
    private static func isLine(_ heading: Heading, _ page: ScrapePage) -> Bool {
        let text = Bytes(rebasing: page.bytes[heading.text])
        return page.lines[..<heading.line].contains { $0.count == text.count && page.text($0).elementsEqual(text) }
    }

    /// Whether the word that ends in the label stands elsewhere on the page.
    private static func isWord(_ heading: Heading, _ page: ScrapePage) -> Bool {
        let text = Bytes(rebasing: page.bytes[heading.text])
        let start = heading.text.lowerBound + (text.lastIndex(of: 0x20).map { $0 + 1 } ?? 0)
        let word = Bytes(rebasing: page.bytes[start..<page.lines[heading.line].end])
        var count = 0
        var index = 0
        while count < 2, let found = page.bytes.firstIndex(of: word, from: index) {
            count += 1
            index = found + 1
        }
        return count >= 2
    }

    @inline(__always)
    private static func heading(at index: Int, _ page: ScrapePage, _ ends: PairFilter) -> Heading? {
        guard page.lines[index].count <= longest else { return nil }
        let line = page.lines[index]
        guard ends.mayEnd(page.text(line)), line.shape == .unknown || line.shape == .heading,
            !line.endsSentence || page.bytes[line.end - 1] == UInt8(ascii: "]")
        else {
            return nil
        }
        return heading(atSuspect: index, page)
    }

    private static func heading(atSuspect index: Int, _ page: ScrapePage) -> Heading? {
        let line = page.lines[index]
        let text = page.text(line)
        if text.last == UInt8(ascii: "]") {
            guard let heading = page.headingWithNamelessLink(line), heading.count > 2 else { return nil }
            let first = Scalar(page.bytes, at: line.start)
            guard first.isCapitalLetter || first.value >= 0x590 || text[0].isASCIIDigit else { return nil }
            return Heading(line: index, text: heading, isSpaced: false, isNameless: true)
        }
        // Nearly always the last byte tells.
        guard
            let label = labels.first(where: {
                text.last == $0.utf8Start[$0.utf8CodeUnitCount - 1] && text.hasSuffixASCII($0)
            })
        else { return nil }
        let labelStart = line.start + line.count - label.utf8CodeUnitCount
        let end = page.bytes.skippingBlanks(before: labelStart, from: line.start)
        // "Credit" is a word.
        guard end - line.start > 2, page.bytes[end - 1] != UInt8(ascii: "-"),
            !Bytes(rebasing: page.bytes[line.start..<end]).hasSuffixASCII("cr")
        else { return nil }
        return Heading(line: index, text: line.start..<end, isSpaced: end < labelStart)
    }
}
