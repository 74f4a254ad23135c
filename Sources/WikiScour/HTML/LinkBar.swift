internal import HTMLReader

/// What a block consists of that has no words but those of links.
struct LinkBar {
    var linkCount = 0
    /// Those of the links that are the page's own name.
    var selfLinkCount = 0
    var separatorCount = 0
    var itemCount = 0
    /// Whether there are bold words over the links, which name them.
    var hasHead = false
    /// Whether all that stands between links are arrows to the right.
    var isTrail = true
    /// Whether the page's own name comes last.
    var endsInPage = false
    /// Links that begin with an arrow to the left, or end with one to the right.
    var arrowCount = 0
    /// Whether the block itself does so, outside its links.
    private var beginsWithArrow = false
    private var endsWithArrow = false

    /// Whether all its links, or the first and the last, have arrows that lead to neighbours.
    var leadsToNeighbours: Bool {
        guard linkCount > 0 else { return false }
        return arrowCount + (beginsWithArrow ? 1 : 0) + (endsWithArrow ? 1 : 0) >= linkCount
    }

    /// Whether the first link has angles to the left alone and the last one to the right: "« Weir", "Dam »".
    var isBetweenAngles: Bool { linkCount > 1 && hasAngleFirst && hasAngleLast }
    private var hasAngleFirst = false
    private var hasAngleLast = false

    /// Takes a link by the first and the last of its texts.
    mutating func takeLink(_ first: Bytes, _ last: Bytes) {
        linkCount += 1
        // A tag has both: "<b>".
        let (back, on) = (Self.hasAngleBack(first), Self.hasAngleOn(last))
        if linkCount == 1 { hasAngleFirst = back && !on }
        hasAngleLast = on && !back
        endsWithArrow = false
        if Self.leadsBack(first) || Self.leadsOn(last) { arrowCount += 1 }
    }

    /// How many of the links lead to a place in the page and read a letter or a few figures: "A", "0–9".
    private var letterCount = 0

    private static let fewestLetters = 5

    /// Whether it is the contents of a page that goes by letters.
    var isOfLetters: Bool {
        linkCount >= Self.fewestLetters && letterCount == linkCount && (itemCount == 0 || itemCount == linkCount)
    }

    /// Whether something was taken that stands in such contents only.
    private(set) var holdsLooseLetters = false

    /// Takes what stands in a line of letters beside the links: "Contents:" in front of them, or a letter that nothing goes by.
    mutating func takeAmongLetters(_ text: Bytes) -> Bool {
        let text = text.trimmedOfNoBreakSpaces
        // Nearly all texts between links are words.
        guard let last = text.last, text.count <= Self.longestName,
            linkCount == 0 ? last == UInt8(ascii: ":") || last == 0x9A : !Self.holdsWord(text)
        else { return false }
        let words = Substring(decoding: text, as: UTF8.self)
        if linkCount == 0 {
            guard words.last == ":" || words.last == "：", words.count == 1 || !hasHead else { return false }
            hasHead = true
        } else {
            let letters = words.split { $0.unicodeScalars.allSatisfy(Self.isMark) }
            guard letters.allSatisfy({ $0.count == 1 && ($0.first!.isLetter || $0.first!.isNumber) }) else {
                return false
            }
        }
        holdsLooseLetters = true
        return true
    }

    private static func holdsWord(_ text: Bytes) -> Bool {
        var lastIsLetter = false
        for byte in text {
            if lastIsLetter, byte.isASCIILetter { return true }
            lastIsLetter = byte.isASCIILetter
        }
        return false
    }

    /// In bytes.
    private static let longestName = 24

    /// Takes the address of the link that was taken last, which is all of one text.
    mutating func takeAddress(_ href: Bytes, reading text: Bytes) {
        guard href.first == UInt8(ascii: "#"), text.count <= Self.longestMark, !text.isEmpty,
            String(decoding: text, as: UTF8.self).count <= Self.longestLetter
        else { return }
        letterCount += 1
    }

    /// In characters.
    private static let longestLetter = 3

    /// Takes the bold words in front of all links; false for words anywhere else.
    mutating func takeHead(_ text: Bytes) -> Bool {
        guard !hasHead, linkCount == 0, text.count <= Self.longestHead else { return false }
        hasHead = true
        return true
    }

    /// Takes what stands between links: marks, or behind them the page's own name without a link.
    mutating func takeMark(_ text: Bytes, _ title: String) -> Bool {
        let text = text.trimmedOfNoBreakSpaces
        guard text.count <= max(title.utf8.count + 8, Self.longestMark),
            linkCount > 0 || !(text.first?.isASCIILetter ?? false)
        else { return false }
        var rest = Substring(decoding: text, as: UTF8.self).unicodeScalars
        var arrows = 0
        var marks = 0
        while let mark = rest.first, Self.isMark(mark) || mark.properties.isEmojiPresentation {
            if Self.isArrow(mark) { arrows += 1 }
            // Pictures of the wiki's own stand in front of names.
            if mark != " " && mark != "\u{A0}" && !mark.properties.isEmojiPresentation { marks += 1 }
            rest.removeFirst()
        }
        if marks > 0 { separatorCount += 1 }
        if marks != arrows { isTrail = false }
        if linkCount == 0 { beginsWithArrow = Self.leadsBack(text) }
        endsWithArrow = linkCount > 0 && rest.isEmpty && Self.leadsOn(text)
        endsInPage = false
        if rest.isEmpty { return true }
        endsInPage = linkCount > 0 && String(rest) == title
        return endsInPage
    }

    /// In bytes.
    private static let longestHead = 80
    private static let longestMark = 12

    /// Whether a character is one that stands round a link alone: a bracket, an arrow, a bullet.
    static func mayFrameLink(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "[", "]", "(", ")", "^", "▲", "\n", "\t", "\r": true
        default: isMark(scalar)
        }
    }

    // No angles: "vector<int>" ends in one.
    private static let arrowsBack: [StaticString] = ["←", "⇐", "◄", "◀"]
    private static let arrowsOn: [StaticString] = ["→", "⇒", "►", "▶"]

    /// Whether a text begins with an arrow to the left.
    static func leadsBack(_ text: Bytes) -> Bool { arrowsBack.contains { text.matches($0, at: 0) } }

    /// Whether a text ends with an arrow to the right.
    static func leadsOn(_ text: Bytes) -> Bool { arrowsOn.contains(where: text.hasSuffixASCII) }

    private static let anglesBack: [StaticString] = ["<", "|<", "«", "‹"]
    private static let anglesOn: [StaticString] = [">", ">|", "»", "›"]

    static func hasAngleBack(_ text: Bytes) -> Bool { anglesBack.contains { text.matches($0, at: 0) } }

    static func hasAngleOn(_ text: Bytes) -> Bool { anglesOn.contains(where: text.hasSuffixASCII) }

    private static func isArrow(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "►", "▶", "▸", "»", "›", ">", "→", "⇒": true
        default: false
        }
    }

    /// Whether a character is one that bars have between links. No commas: a list in a sentence has those.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", "\u{A0}", "|", "·", "•", "∙", "⋅", "‧", "●", "–", "—", "-", "/", "«", "‹", "<", "←", "⇐", "◄", "◀",
            "↑", "↓",
            "~", "*", "\u{FE0E}", "｜", "・", "／", "‖", "¦", "▪", "◦", "◆":
            true
        default: isArrow(scalar)
        }
    }
}
