internal import HTMLReader

/// Spaces that a flattener put for a tag where languages write none: between the words of Chinese and Japanese and around their marks, behind the
/// letters that Hebrew writes on the next word, in front of the endings of Korean and Turkish.
enum UnspacedSeams {
    /// Whether a text is prose of a language without spaces. Rows of links have those spaces between their names.
    static func isProse(_ text: Bytes) -> Bool { text.contains("。") || text.contains("，") || text.contains("、") }

    /// Whether a space stands at such a place.
    ///
    /// - Parameters:
    ///   - space: With a byte in front of it and one behind.
    ///   - isProse: Whether the text around it is prose of a language without spaces.
    static func isOne(_ space: Int, in text: Bytes, isProse: Bool) -> Bool {
        guard space > 0, space + 1 < text.count else { return false }
        let (last, next) = (Scalar(endingAt: space, in: text), Scalar(text, at: space + 1))
        if isMark(last) || isMark(next) { return true }
        // The Arabic comma and its like, the hyphen of Hebrew.
        if next.isComma || next.isSemicolon || next.value == 0x6D4 || next.value == 0x61F { return next.value >= 0x80 }
        if last.value == 0x5BE || next.value == 0x5BE { return true }
        if isProse, isEastAsian(last) {
            return isEastAsian(next) || isDate(at: space + 1, in: text)
        }
        if isProse, isEastAsian(next), text[space - 1].isASCIIDigit { return isUnitOfDate(next) }
        // The article of French and Italian, with its apostrophe.
        if last.value == 0x2019 || last.value == 0x27 {
            return next.isLetterOfSpacedScript && Bytes(rebasing: text[..<space]).endsInPrefix
        }
        if (0x5D0...0x5EA).contains(last.value) { return isHebrewPrefix(space, before: next, in: text) }
        if (0xAC00...0xD7A3).contains(next.value) {
            return KoreanParticles.stand(at: space + 1, to: text.count, behind: space, isBehindLink: false, text)
        }
        if next.value == 0x27 || next.value == 0x2019 {
            return TurkishSuffixes.stand(at: space + 1, to: text.count, text)
        }
        return false
    }

    /// A mark of full width, which has its space within.
    private static func isMark(_ scalar: Scalar) -> Bool {
        switch scalar.value {
        case 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
            0xFF5B...0xFF65:
            true
        default: false
        }
    }

    /// Han and kana. Thai has a space where others have a mark.
    private static func isEastAsian(_ scalar: Scalar) -> Bool {
        switch scalar.value {
        case 0x3005...0x3007, 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    private static func isUnitOfDate(_ scalar: Scalar) -> Bool {
        // 年 月 日
        scalar.value == 0x5E74 || scalar.value == 0x6708 || scalar.value == 0x65E5
    }

    /// Whether a number and the sign of a year, month or day stand at a place.
    private static func isDate(at start: Int, in text: Bytes) -> Bool {
        var index = start
        while index < text.count, index - start < 5, text[index].isASCIIDigit { index += 1 }
        return index > start && index < text.count && isUnitOfDate(Scalar(text, at: index))
    }

    /// Whether a letter that is written on the next word stands in front of a space, alone, and a word behind it.
    private static func isHebrewPrefix(_ space: Int, before next: Scalar, in text: Bytes) -> Bool {
        guard Bytes(rebasing: text[..<space]).endsInPrefix else { return false }
        if next.value < 0x80 { return text[space + 1].isASCIIDigit || text[space + 1].isASCIILetter }
        guard (0x5D0...0x5EA).contains(next.value) else { return false }
        // Letters in a row are those of an alphabet.
        let behind = space + 1 + next.length
        return behind < text.count && !text[behind].isHTMLSpace
    }
}
