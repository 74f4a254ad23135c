/// Tells entries of a reference list by their looks, where nothing leads back from them to the text.
enum ReferenceLook {
    /// Words that citations hold and prose hardly does.
    private static let signs: [StaticString] = [
        "ISBN", "ISSN", "OCLC", "doi:", "PMID", "JSTOR", "arXiv", "Retrieved ", "Archived from", "pp. ", " p. ",
        "http://", "https://", " ed. ", "(ed. ", "eds. ", " et al", "Vol. ", "(PDF)",
        "(consulté le ", "[archive]", "Abgerufen am ", "abgerufen am ", "Consultado el ", "consultato il ",
        "Consultado em ", "Дата обращения: ",
    ]

    static func isEntry(_ line: Bytes) -> Bool {
        if signs.contains(where: { line.contains($0) }) { return true }
        return hasYear(line)
    }

    /// How often words stand in a text that citations hold.
    static func signCount(in text: Bytes) -> Int {
        var count = 0
        for sign in signs {
            var index = 0
            while let place = text.firstIndex(of: sign, from: index) {
                count += 1
                index = place + 1
            }
        }
        return count
    }

    /// Whether a line may be an entry, as far as its words tell: it names a year or a page.
    static func mayBeEntry(_ line: Bytes) -> Bool { line.holdsYear || isEntry(line) || line.contains("[1]") }

    /// In bytes. Logic is written with the same sign: "A ^ B".
    private static let shortestLettered = 24

    /// Whether a line begins with the letter of a note and the sign that leads back from it, as a template has them: "A ^ Rounded to …".
    static func beginsWithLetter(_ line: Bytes) -> Bool {
        line.count >= shortestLettered && line[0].isASCIILetter && line[1] == 0x20 && line[2] == UInt8(ascii: "^")
            && line[3] == 0x20
    }

    /// In bytes: shorter items are rather names, if not two of their words are written small.
    private static let shortestRemark = 40
    private static let shortestSentence = 18

    /// Whether an item is a sentence that names no source, as the notes of some wikis are: no book, no address, no year.
    static func isRemark(_ item: Bytes) -> Bool {
        SentenceEnd.isAtEnd(of: item) && !isEntry(item) && !item.holdsYear && !beginsWithQuotedTitle(item)
            && (item.count >= shortestRemark || (item.count >= shortestSentence && item.smallWordCount >= 2))
    }

    private static let quotes: [(opening: StaticString, closing: [StaticString])] = [
        ("“", ["”"]), ("\"", ["\""]), ("„", ["“", "”"]), ("«", ["»"]), ("‘", ["’"]), ("‹", ["›"]),
    ]

    /// Words that lead from the title of a part to that of the whole, with what may stand in front of them.
    private static let leads: [StaticString] = [
        " in ", ", in ", " in: ", ", in: ", " dans ", ", dans ", " en ", ", en ",
    ]

    /// Whether an item begins with a title in quotation marks, and says in what it stands: the entries of dictionaries are cited so,
    /// "“mill” in The Book of Velm".
    private static func beginsWithQuotedTitle(_ item: Bytes) -> Bool {
        guard let (opening, closings) = quotes.first(where: { item.hasPrefixASCII($0.opening) }) else { return false }
        let start = opening.utf8CodeUnitCount
        let head = Bytes(rebasing: item.prefix(longestNames))
        return closings.contains { closing in
            guard let found = head.firstIndex(of: closing, from: start) else { return false }
            let end = found + closing.utf8CodeUnitCount
            return leads.contains { item.matches($0, at: end) }
        }
    }

    /// How far from the beginning the year may stand behind one name, and behind names with a comma among them.
    private static let longestName = 30
    private static let longestNames = 100

    /// A year in parentheses behind the author: "Velm, A. (1987). …". In a sentence it stands behind a book: "comes from the Velm (1987)".
    private static func hasYear(_ line: Bytes) -> Bool {
        var index = 0
        var hasComma = false
        while index + 5 < line.count, index < (hasComma ? longestNames : longestName) {
            if line.hasYearInParentheses(at: index) { return true }
            hasComma = hasComma || line[index] == UInt8(ascii: ",")
            index += 1
        }
        return false
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a year in parentheses stands at a place: "(1987)".
    @inline(__always)
    func hasYearInParentheses(at index: Int) -> Bool {
        self[index] == UInt8(ascii: "(") && index + 5 < count && self[index + 5] == UInt8(ascii: ")")
            && self[index + 1..<index + 5].allSatisfy(\.isASCIIDigit)
    }

    /// How many words behind the first begin with a small letter.
    fileprivate var smallWordCount: Int {
        indices.dropFirst().count {
            self[$0 - 1] == 0x20 && self[$0] >= UInt8(ascii: "a") && self[$0] <= UInt8(ascii: "z")
        }
    }

    /// Whether four digits stand in it that may be a year of the last centuries.
    fileprivate var holdsYear: Bool {
        var digitCount = 0
        for index in indices {
            digitCount = self[index].isASCIIDigit ? digitCount + 1 : 0
            guard digitCount == 4, index + 1 == count || !self[index + 1].isASCIIDigit else { continue }
            let century = self[index - 3...index - 2]
            if century.elementsEqual("20".utf8)
                || (century.first == UInt8(ascii: "1") && century.last! >= UInt8(ascii: "5"))
            {
                return true
            }
        }
        return false
    }

    /// Whether a line is an entry of a reference list: it begins with the mark that leads back.
    var beginsWithBacklink: Bool {
        guard count > 2 else { return false }
        if self[0] == UInt8(ascii: "^") { return self[1] == 0x20 || self[1] >= 0x80 }
        return matches("↑", at: 0)
    }
}
