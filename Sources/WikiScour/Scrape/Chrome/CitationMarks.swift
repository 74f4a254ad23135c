/// Tells which square brackets in a text are marks: citations, clean-up marks, edit links.
struct CitationMarks {
    /// How many references the page lists; 0 where it shows no list.
    var referenceCount = 0
    /// Whether lines broke where marks stand, so that a line break in front of one says nothing.
    private var joinsLines = false
    /// How many letters mark notes. They are used in their order, so that [c] alone is the author's.
    private var smallLetterCount = 26
    private var capitalCount = 26
    /// How many numbers stand for links without words. They count from 1 in their order, each behind a space.
    private var linkCount = 0
    /// How many numbers stand in brackets with a space on either side of them, as flatteners leave them that part all nodes.
    private var looseCount = 0
    /// How many numbers, on a page that lists no references, touch a word and are far more than those before them: a single one is
    /// part of it, as of "GLES[23]".
    private var lateCount = 2
    /// Whether more than one letter in brackets stands on the page: sounds are written so.
    private var hasSeveralLetters = false
    /// Whether notes have Roman numerals.
    private var hasRomanNumerals = true
    /// Whether numbers in brackets are citations; else they are the author's, as the sizes of fields are: "CHAR[4]".
    private var hasNumbers = true

    /// How many lines begin with a number in brackets, a space and text. Citations follow what they are about, so these count senses
    /// of a word, or sources, by the author's hand.
    private var numberedLineCount = 0
    /// Whether one of those is the first. A citation may be torn from its sentence, but hardly that one.
    private var beginsNumbering = false

    /// Whether the page's language is that whose templates mark what only Wikidata has: "JVM[d]".
    private var marksWikidata = false

    /// Whether a space stands in front of each link, those of citations too, as on pages whose edit links begin with one: "[ edit]".
    private var spacesLinks = false

    init() {}

    /// Counts the references of a page: the entries of its lists, or the marks in its text, whichever are more; and the
    /// letters that mark its notes.
    init(of page: ScrapePage, _ content: Range<Int>, language: String?) {
        marksWikidata = language == "ru"
        joinsLines = page.flattening == .textNodes
        for index in content where page.bytes[page.lines[index].start] == UInt8(ascii: "^") { referenceCount += 1 }
        let bytes = page.bytes
        /// A bit for each letter that a mark is.
        var (small, capital): (UInt32, UInt32) = (0, 0)
        hasRomanNumerals = false
        lateCount = 0
        var lastLate = 0
        let listsReferences = referenceCount > 0
        var gluedCount = 0
        var lastNumber = 0
        var citesNumbers = joinsLines || listsReferences
        /// How many numbers are those of elements in program text, and how many stand at a clause's end.
        var (elementCount, clauseCount) = (0, 0)
        var index = 1
        while let bracket = bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = bracket + 1
            if index < bytes.count, bytes[index] == 0x20 { countLoose(bracket, bytes) }
            if bytes[bracket - 1] == UInt8(ascii: "\n") {
                if Self.endOfLineNumber(at: bracket, bytes, bytes.count) != nil {
                    numberedLineCount += 1
                    if bytes[index] == UInt8(ascii: "1"), bytes[index + 1] == UInt8(ascii: "]") {
                        beginsNumbering = true
                    }
                } else if !joinsLines, bytes.matches("[ edit]", at: bracket) {
                    spacesLinks = true
                }
            }
            if !joinsLines, bytes[bracket - 1].isHTMLSpace {
                if index + 1 < bytes.count { countLink(bracket, bytes, gluedCount) }
                continue
            }
            if joinsLines { index = bytes.skippingSpaces(from: index) }
            guard index + 1 < bytes.count else { continue }
            if let (value, length) = Digits.number(bytes, at: index) {
                if ElementIndex.isOne(at: bracket, in: bytes) {
                    elementCount += 1
                    continue
                }
                if Self.endsClause(bytes[bracket - 1]) { clauseCount += 1 }
                let close = joinsLines ? bytes.skippingSpaces(from: index + length) : index + length
                if value < 1000, value <= referenceCount + 20 || Self.endsClause(bytes[bracket - 1]),
                    close < bytes.count, bytes[close] == UInt8(ascii: "]")
                {
                    referenceCount = max(referenceCount, value)
                    // They count up from one, or from where the page was cut; or they stand at the end of a clause. The elements
                    // of something follow its name.
                    citesNumbers =
                        citesNumbers || value == 1 || value == lastNumber + 1 || !Self.isOfName(bytes[bracket - 1])
                        || Self.isEndOfClause(close + 1, bytes)
                    lastNumber = value
                    if !listsReferences, value == max(linkCount, gluedCount) + 1 { gluedCount = value }
                } else if value != lastLate {
                    // Only within a name it may be none.
                    lateCount += bytes[bracket - 1].isASCIILetter ? 1 : 2
                    lastLate = value
                }
            } else if bytes[index + 1] == UInt8(ascii: "]"), !isWithinWord(bracket, index + 1, bytes, bytes.count) {
                switch bytes[index] {
                case UInt8(ascii: "a")...UInt8(ascii: "z"): small |= 1 << UInt32(bytes[index] - UInt8(ascii: "a"))
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): capital |= 1 << UInt32(bytes[index] - UInt8(ascii: "A"))
                default: break
                }
            } else if bytes.matches("ii]", at: index) {
                hasRomanNumerals = true
            }
        }
        hasNumbers = citesNumbers || lastNumber == 0 || linkCount > 0
        if !listsReferences, elementCount > clauseCount { hasNumbers = false }
        smallLetterCount = (~small).trailingZeroBitCount
        capitalCount = (~capital).trailingZeroBitCount
        hasSeveralLetters = small.nonzeroBitCount > 1
    }

    /// Whether a mark ends a clause, behind which only a citation has a number in brackets. The last byte tells those that are
    /// not ASCII: 。 、 」
    private static func endsClause(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == 0x82
            || byte == 0x81
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_")
    }

    /// Whether a line or a clause ends at a place.
    private static func isEndOfClause(_ index: Int, _ bytes: Bytes) -> Bool {
        index >= bytes.count || bytes[index] == UInt8(ascii: "\n") || endsClause(bytes[index])
            || bytes[index] == UInt8(ascii: "[") || bytes.matches("。", at: index) || bytes.matches("、", at: index)
    }

    /// So many numbers in a row make others that come next likely to be links, though some between them are missing: those of tables and boxes.
    private static let fewestLinks = 3
    private static let mostMissing = 20

    /// Counts a number in brackets within a line that is the next of those that stand for links.
    ///
    /// - Parameter gluedCount: The last of those that go on counting, but touch the word in front of them: where the page lists
    ///   no references, they stand for links too.
    private mutating func countLink(_ bracket: Int, _ bytes: Bytes, _ gluedCount: Int) {
        guard bytes[bracket - 1] == 0x20, bracket > 1, bytes[bracket - 2] != UInt8(ascii: "\n"),
            let (value, length) = Digits.number(bytes, at: bracket + 1),
            value == max(linkCount, gluedCount) + 1 || value == linkCount + 1
                || linkCount >= Self.fewestLinks && value > linkCount && value <= linkCount + Self.mostMissing,
            bracket + 1 + length < bytes.count, bytes[bracket + 1 + length] == UInt8(ascii: "]")
        else { return }
        linkCount = value
    }

    /// Counts a number in brackets and spaces that is one of those counted, or the next: "[ 3 ]".
    private mutating func countLoose(_ bracket: Int, _ bytes: Bytes) {
        guard let (value, length) = Digits.number(bytes, at: bracket + 2), bytes.matches(" ]", at: bracket + 2 + length)
        else { return }
        // Program text counts from nought.
        if value == 0 { looseCount = -1 }
        if looseCount >= 0, value <= looseCount + 1 { looseCount = max(looseCount, value) }
    }

    /// Whether a bracket is part of a word, as an editor's change within a quotation is: "[W]e", "tap[s]ed". Words of other
    /// scripts have no Latin letters in them.
    private func isWithinWord(_ open: Int, _ close: Int, _ bytes: Bytes, _ limit: Int) -> Bool {
        // A capital behind it begins something else that is glued to it.
        guard close + 1 < limit, bytes[close + 1] >= UInt8(ascii: "a"), bytes[close + 1] <= UInt8(ascii: "z") else {
            return false
        }
        guard open > 0, bytes[open - 1] < 0x80 else { return open == 0 }
        // Numbers are in words where they count something: "mill[3]x".
        return bytes[open - 1].isASCIILetter || !bytes[open + 1].isASCIIDigit
    }

    /// Whether the word in front of a bracket is a variable's name, whose elements are counted in brackets.
    private static func isVariable(endingAt end: Int, _ bytes: Bytes) -> Bool {
        var start = end
        while start > 0, bytes[start - 1].isASCIILetter || bytes[start - 1].isASCIIDigit || bytes[start - 1] == 0x5F {
            start -= 1
        }
        return start > 0 && start < end
            && (bytes[start - 1] == UInt8(ascii: "$") || bytes[start - 1] == UInt8(ascii: "@"))
    }

    /// Where the space behind a number in brackets is; nil where there is no such number, or no text behind it on its line.
    private static func endOfLineNumber(at bracket: Int, _ bytes: Bytes, _ limit: Int) -> Int? {
        guard let (_, length) = Digits.number(bytes, at: bracket + 1) else { return nil }
        let close = bracket + 1 + length
        guard close + 2 < limit, bytes[close] == UInt8(ascii: "]"), bytes[close + 1] == 0x20,
            !bytes[close + 2].isHTMLSpace, bytes[close + 2] != UInt8(ascii: "[")
        else { return nil }
        return close + 1
    }

    private static let fewestNumberedLines = 2

    /// Whether a bracket holds a number that the author counts with, as dictionaries do: "[1] a mill; [2] a game".
    private func isNumbering(at bracket: Int, _ bytes: Bytes, _ limit: Int) -> Bool {
        guard beginsNumbering, numberedLineCount >= Self.fewestNumberedLines,
            Self.endOfLineNumber(at: bracket, bytes, limit) != nil
        else { return false }
        if bracket == 0 || bytes[bracket - 1] == UInt8(ascii: "\n") { return true }
        guard bytes[bracket - 1] == 0x20, bracket > 1 else { return false }
        switch bytes[bracket - 2] {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","): return true
        default: return false
        }
    }

    /// Longer than any mark that is known.
    private static let maximumLength = 80

    /// The mark that begins with the bracket at `index`: where it ends, page marks included, and what it is.
    func mark(at index: Int, in bytes: Bytes, end limit: Int) -> (end: Int, kind: ChromeKind, rule: StaticString)? {
        var close = index + 1
        let last = min(limit, index + Self.maximumLength)
        while close < last, bytes[close] != UInt8(ascii: "]") {
            if bytes[close] == UInt8(ascii: "[") { return nil }
            close += 1
        }
        guard close < last else { return nil }
        let inside = Bytes(rebasing: bytes[index + 1..<close]).trimmed
        if !inside.isEmpty, inside[0].isASCIIDigit, bytes[index + 1] == 0x20, bytes[close - 1] == 0x20,
            let (value, length) = Digits.number(inside, at: 0), length == inside.count, value > 0, value <= looseCount
        {
            return (PageMark.end(in: bytes, behind: close + 1, limit), .references, "citation-mark")
        }
        if isNumbering(at: index, bytes, limit) { return nil }
        let isAttached =
            index > 0 && bytes[index - 1] != UInt8(ascii: "(")
            && (!bytes[index - 1].isHTMLSpace || (joinsLines && bytes[index - 1] == UInt8(ascii: "\n")))
        if isCitation(inside, isAttached: isAttached) || isSpacedNumber(inside, at: index, bytes),
            !isWithinWord(index, close, bytes, limit),
            !Self.isVariable(endingAt: index, bytes), !ElementIndex.isOne(at: index, in: bytes)
        {
            let end = PageMark.end(in: bytes, behind: close + 1, limit)
            return (Self.endOfComma(bytes, behind: end, limit), .references, "citation-mark")
        }
        if inside.isEmpty { return nil }
        if inside.elementsEqual("±".utf8) { return (close + 1, .editLink, "edit-link") }
        if isLanguageLink(inside, at: index, bytes) { return (close + 1, .notPrinted, "language-link") }
        if isAttached, marksWikidata, inside.equalsASCII("d"), !hasSeveralLetters {
            return (close + 1, .notPrinted, "language-link")
        }
        if isCyrillicMark(inside, at: index, bytes) { return (close + 1, .notPrinted, "language-link") }
        if Phrases.shared.isCleanupMark(inside) { return (close + 1, .cleanupMark, "bracket-phrase") }
        if isAttached, InterfaceWords.shared.isEditLink(inside) { return (close + 1, .editLink, "edit-link") }
        return nil
    }

    /// Whether a number in brackets stands behind a sentence or a clause and a space, on a page that has one in front of each link.
    private func isSpacedNumber(_ inside: Bytes, at index: Int, _ bytes: Bytes) -> Bool {
        guard spacesLinks, index > 1, bytes[index - 1] == 0x20, (1...3).contains(inside.count), inside[0] != 0x30,
            inside.allSatisfy(\.isASCIIDigit)
        else { return false }
        let last = bytes[index - 2]
        return Self.endsClause(last) || last == UInt8(ascii: "]") || last == UInt8(ascii: ")") || last.isASCIILetter
    }

    /// Whether brackets hold the code of a language, where another wiki has the page that this one lacks: "Fishery [ru]". A
    /// space that does not break is in front of them.
    private func isLanguageLink(_ inside: Bytes, at index: Int, _ bytes: Bytes) -> Bool {
        guard index > 1, bytes[index - 1] == 0xA0, bytes[index - 2] == 0xC2 else { return false }
        if inside.equalsASCII("Wikidata") { return true }
        // Of several the codes are parted: "[de; fr]".
        var areCodes = inside.count <= 40
        inside.forEachPart(between: UInt8(ascii: ";")) {
            let code = $0.trimmedOfNoBreakSpaces
            areCodes =
                areCodes && (2...3).contains(code.count)
                && code.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        }
        return areCodes
    }

    /// Whether brackets that touch a Cyrillic word hold what the templates of the Russian Wikipedia do: the code of a language, or "d" for
    /// Wikidata, where the page is that this one lacks; or an arrow to another section.
    private func isCyrillicMark(_ inside: Bytes, at index: Int, _ bytes: Bytes) -> Bool {
        guard index > 1, (0xD0...0xD3).contains(bytes[index - 2]), bytes[index - 1] & 0xC0 == 0x80,
            (1...3).contains(inside.count)
        else { return false }
        if inside.equalsASCII("d") { return !hasSeveralLetters }
        if inside.elementsEqual("⇨".utf8) || inside.elementsEqual("⇦".utf8) { return true }
        return inside.count > 1 && inside.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
    }

    private func isCitation(_ inside: Bytes, isAttached: Bool) -> Bool {
        guard let first = inside.first, inside.count <= 24 else { return false }
        if let (value, length) = Digits.number(inside, at: 0), length == inside.count {
            if value == 0 || !hasNumbers && isAttached { return false }
            if !isAttached, value <= linkCount { return true }
            if referenceCount > 0 { return value <= referenceCount }
            return isAttached && value < 1000 && lateCount != 1
        }
        guard isAttached else { return false }
        // [a], [ab], [A], [α], [iv]
        if inside.count == 1 {
            switch first {
            case UInt8(ascii: "a")...UInt8(ascii: "z"):
                if first == UInt8(ascii: "i"), hasRomanNumerals { return true }
                return Int(first - UInt8(ascii: "a")) < smallLetterCount
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): return Int(first - UInt8(ascii: "A")) < capitalCount
            default: return false
            }
        }
        if hasRomanNumerals, let (_, length) = PageMark.romanNumeral(inside, at: 0), length == inside.count {
            return true
        }
        if inside.count == 2, first <= UInt8(ascii: "c"), first >= UInt8(ascii: "a"), inside[1] >= UInt8(ascii: "a"),
            inside[1] <= UInt8(ascii: "z")
        {
            return smallLetterCount == 26
        }
        if inside.count == 2, first == 0xCE || first == 0xCF { return true }
        // [note 1], [nb 2], [注 3]: a word and a number.
        guard let space = inside.lastIndex(where: { $0 == 0x20 || $0 == 0xA0 }), space > 0,
            let (_, length) = Digits.number(inside, at: space + 1) ?? PageMark.romanNumeral(inside, at: space + 1),
            space + 1 + length == inside.count
        else { return false }
        let word = inside[..<space]
        return word.allSatisfy { $0 >= 0x80 || $0.isASCIILetter || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    /// Where a comma ends that stands between two marks: "planet[12],[13]".
    private static func endOfComma(_ bytes: Bytes, behind end: Int, _ limit: Int) -> Int {
        guard end < limit, bytes[end] == UInt8(ascii: ",") else { return end }
        let open = end + 1 < limit && bytes[end + 1] == 0x20 ? end + 2 : end + 1
        guard open < limit, bytes[open] == UInt8(ascii: "["), let (_, length) = Digits.number(bytes, at: open + 1),
            open + 1 + length < limit, bytes[open + 1 + length] == UInt8(ascii: "]")
        else { return end }
        return open
    }
}
