internal import HTMLReader

/// Tells pages whose flattener put a space between any two texts of a line, though their lines begin without one: `html_text` and its like.
/// In front of marks of ASCII these leave it out again.
enum SpacedSeams {
    /// In bytes: how far into a page is looked, and for marks of full width, which each script of theirs has all over.
    private static let look = 1 << 16
    private static let lookForMarks = 1 << 14
    private static let fewestMarks = 3
    /// One mark in so many stands behind a link at least.
    private static let leastShare = 10
    private static let fewestBracketed = 3
    private static let fewestCitations = 4
    /// One in so many citations may touch its word all the same: it stands within the same link.
    private static let rarity = 8

    static func areFound(in bytes: Bytes) -> Bool {
        holdSpacedMarks(Bytes(rebasing: bytes.prefix(lookForMarks)))
            || holdSpacedCitations(Bytes(rebasing: bytes.prefix(look)))
    }

    /// Whether spaces stand in front of marks that have their space within: "火星 ， 是太陽系的行星 。" Some authors write so too, now and then.
    private static func holdSpacedMarks(_ text: Bytes) -> Bool {
        var (count, spacedCount) = (0, 0)
        // The first bytes of "。" and "、", and of "，".
        for first in [0xE3, 0xEF] as [UInt8] {
            var index = 0
            while let mark = text.firstIndex(of: first, from: index) {
                index = mark + 1
                guard isMark(text, at: mark) else { continue }
                count += 1
                if mark > 0, text[mark - 1] == 0x20 { spacedCount += 1 }
            }
        }
        return spacedCount >= fewestMarks && spacedCount * leastShare >= count
    }

    private static func isMark(_ text: Bytes, at place: Int) -> Bool {
        text.matches("、", at: place) || text.matches("。", at: place) || text.matches("，", at: place)
    }

    /// Whether citations stand apart from what they belong to, or their numbers from the brackets: "in 1843. [1]", "the mill [ a ]".
    private static func holdSpacedCitations(_ text: Bytes) -> Bool {
        var (bracketedCount, apartCount, touchingCount) = (0, 0, 0)
        var index = 0
        while let open = text.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = open + 1
            guard open > 0, let isBracketed = isCitation(text, at: index) else { continue }
            if isBracketed {
                bracketedCount += 1
                if bracketedCount == fewestBracketed { return true }
            } else if text[open - 1] == 0x20 {
                // "See [1]" is a link without a name.
                if open > 1, endsClause(text[open - 2]) { apartCount += 1 }
            } else if !text[open - 1].isHTMLSpace {
                touchingCount += 1
                // That most pages have them so is told by the first.
                if touchingCount * rarity > max(apartCount, fewestCitations) + rarity { return false }
            }
        }
        return apartCount >= fewestCitations && touchingCount * rarity <= apartCount
    }

    private static func endsClause(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "]"), UInt8(ascii: ")"), 0x22: true
        default: false
        }
    }

    /// In bytes.
    private static let longestNumber = 3

    /// Whether a space of a line in ASCII is one of those: behind and in front of the brackets of a citation and in parentheses.
    static func isOne(_ space: Int, in text: Bytes) -> Bool {
        switch (text[space - 1], text[space + 1]) {
        case (UInt8(ascii: "("), _), (_, UInt8(ascii: ")")): true
        case (UInt8(ascii: "["), _): isCitation(text, at: space) == true
        // What touches its word is surely none of the author's.
        case (_, UInt8(ascii: "[")): isCitation(text, at: space + 2) == true
        case (_, UInt8(ascii: "]")):
            text[max(0, space - longestNumber - 2)..<space].lastIndex(of: UInt8(ascii: "[")).map {
                isCitation(text, at: $0 + 1) == true
            } == true
        default: false
        }
    }

    /// Whether a space stands between the bracket and what is in it; nil where that is neither a number nor a letter.
    private static func isCitation(_ text: Bytes, at start: Int) -> Bool? {
        guard start < text.count else { return nil }
        let first = text[start] == 0x20 ? start + 1 : start
        var end = first
        while end < text.count, end - first < longestNumber, text[end].isASCIIDigit { end += 1 }
        if end == first, end < text.count, text[end].isASCIILetter { end += 1 }
        let bracket = first > start ? end + 1 : end
        guard end > first, bracket < text.count, text[bracket] == UInt8(ascii: "]"), bracket == end || text[end] == 0x20
        else { return nil }
        return first > start
    }
}
