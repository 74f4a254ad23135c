internal import HTMLReader

/// What a short text says by itself about being no caption of an image.
///
/// A caption names what is seen. So what stays are dates, numbered and labelled lines, and sentences whose author forgot the full
/// stop: a caption too many does less harm than a sentence that is lost.
enum CaptionText {
    /// Whether a text ends in a sign that program text has: "Boolean logic: &&, ||".
    static func endsInSign(_ text: Bytes) -> Bool {
        switch text.last {
        case UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "{"),
            UInt8(ascii: "&"):
            true
        default: false
        }
    }

    /// Whether a text ends in a colon but for a citation: "of the millers:[3]", "of the millers:[1]: sec. 5".
    static func leadsOnBehindColon(_ text: Bytes) -> Bool {
        guard let open = text.lastIndex(of: UInt8(ascii: "[")), open > 1, text.count - open <= longestCitation,
            open + 1 < text.count, text[open + 1].isASCIIDigit
        else { return false }
        return text[open - 1] == UInt8(ascii: ":") || text.matches("：", at: open - 3)
    }

    /// In bytes, the page among them.
    private static let longestCitation = 24

    /// Whether a text is a day, a month or a year over what happened then: "Thursday, June 17, 2010", "April 1995".
    static func isDate(_ text: Bytes) -> Bool {
        guard text.count <= longestDate else { return false }
        var words = 0
        var days = 0
        var years = 0
        for word in text.split(whereSeparator: { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }) {
            // What follows in parentheses is a note on the date.
            if word.first == UInt8(ascii: "(") { break }
            if word.allSatisfy(\.isASCIIDigit) {
                if word.count == 4 { years += 1 } else { days += 1 }
            } else {
                words += 1
            }
        }
        return years == 1 && (words == 1 && days <= 1 || words == 2 && days == 1)
    }

    private static let longestDate = 80

    /// Whether a text begins with the letter or number of an enumeration: "A. The work of the millers", "2) The mill".
    static func isEnumerated(_ text: Bytes) -> Bool {
        guard let first = text.first else { return false }
        let markEnd = first.isASCIIDigit ? text.firstIndex { !$0.isASCIIDigit } ?? 0 : 1
        guard markEnd > 0, markEnd <= 3, markEnd + 2 < text.count, text[markEnd + 1] == 0x20,
            text[markEnd] == UInt8(ascii: ".") || text[markEnd] == UInt8(ascii: ")"),
            first.isASCIIDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
        else { return false }
        // What goes on in small letters is a name with an initial: "O. latipes".
        return Scalar(text, at: markEnd + 2).isCapitalLetter
    }

    /// Whether a text begins with what the rest of it is about: "Norr Mill - the oldest of them", "Longest race: 400 m".
    static func isLabelled(_ text: Bytes) -> Bool {
        var spaceCount = 0
        var index = 1
        while index + 1 < text.count, spaceCount < longestLabel {
            if text[index] == 0x20 { spaceCount += 1 }
            if text[index + 1] == 0x20,
                text[index] == UInt8(ascii: ":") || text[index] == UInt8(ascii: "-")
                    || (text[index] == 0x93 && text.matches("\u{2013}", at: index - 2))
            {
                return true
            }
            index += 1
        }
        return false
    }

    /// In words.
    private static let longestLabel = 6

    /// Whether a text of some length is a sentence: it has a verb that no relative clause claims.
    static func isSentence(_ text: Bytes) -> Bool {
        guard text.spaceCount + 1 >= shortestSentence else { return false }
        var isAside = false
        var start = 0
        while start < text.count {
            let end = text.firstIndex(of: 0x20, from: start) ?? text.count
            let word = Bytes(rebasing: text[start..<end])
            let isFirst = start == 0
            start = end + 1
            // What stands in parentheses or behind a semicolon is said beside it.
            if word.first == UInt8(ascii: "(") { isAside = true }
            if isAside {
                isAside = !word.contains(UInt8(ascii: ")"))
                continue
            }
            if word.last == UInt8(ascii: ";") { return false }
            guard word.count <= longestWord else { continue }
            let sort = words.value(for: word)
            if isFirst {
                if sort == .pronoun { return true }
                continue
            }
            // Behind these a verb says nothing of the whole: "the tower that was built in 1871".
            if sort == .relative { return false }
            if sort == .verb { return true }
        }
        return false
    }

    /// In words.
    private static let shortestSentence = 7
    private static let longestWord = 16

    /// What a word says of the sentence that it is in.
    private enum WordSort {
        case pronoun, verb, relative
    }

    private static let words: ByteStringTable<WordSort?> = {
        var table = ByteStringTable<WordSort?>(missing: nil)
        for word in pronouns { table.insert(.pronoun, for: word) }
        for word in verbs { table.insert(.verb, for: word) }
        for word in relatives { table.insert(.relative, for: word) }
        return table
    }()

    /// What a sentence begins with and no description does.
    private static let pronouns = ["We", "They", "I", "You", "He", "She", "It", "There"]
    /// Forms of verbs that begin no caption's description and are no other word in any of these languages.
    private static let verbs = [
        "is", "are", "was", "were", "has", "have", "had", "can", "could", "may", "must", "will", "would", "should",
        "does",
        "includes", "include", "maintains", "became", "remains", "makes", "provide", "provides", "refers", "allows",
        "requires", "means",
        "besteht", "bestehen", "lautet", "bedeutet", "enthalten", "ist", "sind", "wurde", "wurden", "hatte", "hatten",
        "haben", "kann", "wird", "werden",
        "est", "sont", "\u{E9}tait", "\u{E9}taient", "furent", "ont", "avait", "avaient", "peut", "doit", "peuvent",
        "doivent",
        "eran", "fue", "fueron", "tiene", "tienen", "puede", "pueden", "debe", "deben", "hanno", "possono", "foram",
        "eram", "pode", "podem",
        "zijn", "waren", "werd", "heeft", "hebben", "kunnen", "byl", "byla", "bylo", "byly",
        "jest", "s\u{105}", "by\u{142}", "by\u{142}a", "by\u{142}o", "by\u{142}y",
        "\u{431}\u{44B}\u{43B}", "\u{431}\u{44B}\u{43B}\u{430}", "\u{431}\u{44B}\u{43B}\u{43E}",
        "\u{431}\u{44B}\u{43B}\u{438}", "является", "являются", "имеет", "имеют", "может", "могут", "называет",
        "называют",
    ]
    private static let relatives = [
        "which", "that", "who", "whose", "whom", "where", "when", "as", "qui", "que", "dont", "o\u{F9}", "quien",
        "donde", "che",
        "cui", "dove", "onde", "der", "die", "das", "dem", "den", "wie", "dat", "kt\u{F3}ry", "kt\u{F3}ra",
        "kt\u{F3}re",
        "kter\u{FD}", "kter\u{E1}", "kter\u{E9}",
    ]
}
