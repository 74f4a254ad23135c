internal import HTMLReader

/// Words at the end of a text node that something follows: "the wheel of the".
enum LeadingWords {
    /// Those of three small letters, in the languages of which there are the most pages. Shorter words nearly all lead on;
    /// of those with three, many are names of things ("dam", "sea").
    private static let words: Set<[UInt8]> = Set(
        """
        the and for are was his her its but nor per via not has had who may can did all two six ten new old one any own our out off now \
        yet too how why she him you led won saw met set see
        der die das den dem des ein und von vom aus bei mit als auf bis zum zur nur hat war
        les une des aux par sur que qui est son ses ces dit cet ont
        los las una del con por sin fue era sus sur
        gli dei nel dal sul che non suo sua tra per
        dos das uma com por nos nas foi seu sua pelo
        het een van met die dat bij uit
        och ett med som den det var vid men til for fra
        pod nad pro pre ali dla bez ale nie jak jej ich byl
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

    /// The same of words with other letters than those of English: of one and two Cyrillic or Greek letters nearly all lead on.
    private static let otherWords: Set<[UInt8]> = Set(
        """
        für über à où dès là è é às há är på så få när från över för við með frá að í á és így \
        są się że już też przez więc přes při až že už není své což için çok daha şu să și că în până după \
        для как при над под что это его был она они или без про где кто так все всё чем ещё уже есть была были \
        від щоб але його був під або вона вони през във със към той тя код као ово није \
        και του της στο στη των τον την από για που στα στις ήταν είναι μια ένα
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

    /// In bytes.
    private static let longestOtherWord = 12

    /// Whether a text ends in one.
    static func end(_ text: Bytes) -> Bool { endsInASCII(text) || endsInOtherWord(text) }

    private static func endsInOtherWord(_ text: Bytes) -> Bool {
        var start = text.count
        var isASCII = true
        while start > 0, !text[start - 1].isHTMLSpace {
            start -= 1
            isASCII = isASCII && text[start] < 0x80
            if text.count - start > longestOtherWord { return false }
        }
        guard start > 0, start < text.count, !isASCII else { return false }
        let word = Bytes(rebasing: text[start...])
        return isShortWord(word, behind: Bytes(rebasing: text[..<(start - 1)])) || otherWords.contains(Array(word))
    }

    /// Whether a word is one or two small letters of Cyrillic or Greek, and no unit behind a number: "100 м".
    private static func isShortWord(_ word: Bytes, behind text: Bytes) -> Bool {
        guard word.count == 2 || word.count == 4 else { return false }
        var index = 0
        while index < word.count {
            let letter = Scalar(word, at: index)
            guard (0x370...0x52F).contains(letter.value), letter.isSmallLetter else { return false }
            index += letter.length
        }
        return !(text.last?.isASCIIDigit ?? true)
    }

    private static func endsInASCII(_ text: Bytes) -> Bool {
        guard text.endsInSmallWord, !endsInMeasure(text) else { return false }
        // Four bytes hold a word of three letters and the space in front of it.
        let tail = text.suffix(4)
        return tail.first.map { !$0.isHTMLSpace } ?? true || words.contains(Array(tail.dropFirst()))
    }

    private static let units: [StaticString] = [
        "m", "km", "cm", "mm", "g", "kg", "t", "s", "h", "min", "ft", "mi", "lb", "ha",
    ]

    /// Whether a text ends in a number and its unit: "10,000 m" leads to nothing.
    private static func endsInMeasure(_ text: Bytes) -> Bool {
        units.contains {
            let space = text.count - $0.utf8CodeUnitCount - 1
            return space > 0 && text[space].isHTMLSpace && text[space - 1].isASCIIDigit
                && text.matches($0, at: space + 1)
        }
    }
}
