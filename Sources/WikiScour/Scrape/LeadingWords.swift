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

    /// Whether a text ends in one.
    static func end(_ text: Bytes) -> Bool {
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
