internal import HTMLReader

/// The endings that Korean writes on a noun, which stand behind a link of it: "오스트라" and "는". Alone they are no words.
enum KoreanParticles {
    /// What the syllable in front must end in: some endings have a form behind a consonant and one behind a vowel.
    private enum Condition { case any, consonant, vowel }

    /// Longer ones in front of those that they begin with.
    private static let endings: [(text: StaticString, condition: Condition)] = [
        ("으로부터", .consonant), ("으로서", .consonant), ("으로써", .consonant), ("으로는", .consonant), ("으로의", .consonant),
        ("으로", .consonant), ("이었으며", .any), ("이었다", .any), ("이었고", .any), ("이라는", .any),
        ("이라고", .any), ("이지만", .any), ("이라", .consonant), ("이란", .consonant), ("이다", .any),
        ("이며", .any), ("이고", .any), ("이나", .consonant), ("이자", .consonant), ("이", .consonant),
        ("은", .consonant), ("을", .consonant), ("과의", .consonant), ("과는", .consonant), ("과", .consonant),
        ("로부터", .vowel), ("로서", .vowel), ("로써", .vowel), ("로는", .vowel), ("로의", .vowel), ("로", .vowel),
        ("였으며", .vowel), ("였다", .vowel), ("였고", .vowel), ("라는", .vowel), ("라고", .vowel),
        ("는", .vowel), ("를", .vowel), ("가", .vowel), ("와의", .vowel), ("와는", .vowel), ("와", .vowel),
        ("에서는", .any), ("에서의", .any), ("에서도", .any), ("에서", .any), ("에게서", .any), ("에게는", .any), ("에게", .any),
        ("에는", .any), ("에도", .any), ("에", .any), ("의", .any), ("까지", .any), ("부터", .any), ("마다", .any),
        ("들이", .any), ("들은", .any), ("들을", .any), ("들의", .any), ("들과", .any), ("들에게", .any), ("들", .any),
        ("도", .any), ("만", .any),
    ]

    /// Words of their own in plain text: "this", "only", "province", "department".
    private static let words: [StaticString] = ["이", "만", "도", "과", "들", "가", "이고", "이나", "이자"]

    /// Whether one stands at a place, with the end of a word behind it.
    ///
    /// - Parameters:
    ///   - place: Where it begins.
    ///   - last: Where the word in front of it ends.
    ///   - isBehindLink: Whether a link ends there; in plain text the shortest ones may be words.
    static func stand(at place: Int, to end: Int, behind last: Int, isBehindLink: Bool, _ bytes: Bytes) -> Bool {
        // Syllables of Hangul begin with these.
        guard place + 3 <= end, bytes[place] >= 0xEA, bytes[place] <= 0xED, last > 0 else { return false }
        guard
            let ending = endings.first(where: {
                let length = $0.text.utf8CodeUnitCount
                return place + length <= end && bytes.matches($0.text, at: place)
                    && isBorder(place + length, end, bytes)
            })
        else { return false }
        let isWord = words.contains {
            $0.utf8CodeUnitCount == ending.text.utf8CodeUnitCount && bytes.matches($0, at: place)
        }
        if isWord, !isBehindLink { return false }
        let scalar = Scalar(endingAt: last, in: bytes)
        guard (0xAC00...0xD7A3).contains(scalar.value) else {
            // Numbers, and names in other letters: nobody knows how they are read.
            return !isWord
                && (scalar.isLetterOfSpacedScript || Digits.value(scalar) != nil || scalar.isClosingParenthesis)
        }
        let final = (scalar.value - 0xAC00) % 28
        switch ending.condition {
        case .any: return true
        case .consonant: return final != 0
        // Behind ㄹ that of a vowel stands too.
        case .vowel: return final == 0 || final == 8 && bytes.matches("로", at: place)
        }
    }

    private static func isBorder(_ index: Int, _ end: Int, _ bytes: Bytes) -> Bool {
        guard index < end else { return true }
        switch bytes[index] {
        case 0...0x20, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "["):
            return true
        default: return false
        }
    }
}
