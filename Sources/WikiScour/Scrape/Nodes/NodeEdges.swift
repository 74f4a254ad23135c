internal import HTMLReader

/// What the first and the last letters of a text node tell of the sentence that it stands in.
enum NodeEdges {
    /// Whether a text node begins within a sentence.
    static func beginsInside(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let first = bytes[line.start]
        switch first {
        // An address stands for a name as well.
        case UInt8(ascii: "h")
        where bytes.matches("http://", at: line.start) || bytes.matches("https://", at: line.start):
            return false
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"),
            UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: "["), UInt8(ascii: "%"):
            return true
        case UInt8(ascii: "'"):
            return bytes.isGenitive(at: line.start, to: line.end)
                || TurkishSuffixes.stand(at: line.start, to: line.end, bytes)
        case 0..<0x80: return false
        default:
            let scalar = Scalar(bytes, at: line.start)
            if scalar.value == 0x2019 {
                return bytes.isGenitive(at: line.start, to: line.end)
                    || TurkishSuffixes.stand(at: line.start, to: line.end, bytes)
            }
            return scalar.isClosingMark || scalar.isSmallLetter || isParticle(scalar, line, bytes)
        }
    }

    /// Whether an East Asian text begins with what only follows a word: any syllable of hiragana in Japanese, some words
    /// of Chinese, the endings of Korean.
    private static func isParticle(_ scalar: Scalar, _ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        switch scalar.value {
        // Closing brackets and quotation marks, the full stop of India.
        case 0x300D, 0x300F, 0x300B, 0x3011, 0x2019, 0x201D, 0xBB, 0x964: true
        // "Yes", alone in a cell.
        case 0x662F where line.count == 3: false
        case 0x3041...0x309F: true
        // 的 等 之 了 和 与 與 及 是 也 年 月 日
        // Japan, and its language.
        case 0x65E5 where bytes.matches("日本", at: line.start): false
        case 0x7684, 0x7B49, 0x4E4B, 0x4E86, 0x548C, 0x4E0E, 0x8207, 0x53CA, 0x662F, 0x4E5F, 0x5E74, 0x6708, 0x65E5:
            true
        case 0xAC00...0xD7A3:
            KoreanParticles.stand(
                at: line.start, to: line.end, behind: bytes.skippingBlanks(before: line.start, from: 0),
                isBehindLink: true, bytes)
        default: false
        }
    }

    /// The Arabic comma among them.
    private static let openMarks: [StaticString] = ["、", "，", "「", "『", "（", "《", "،", " –", " —"]

    /// Whether a text ends within a sentence: with an opening bracket, a comma, a small word.
    static func endsInside(_ text: Bytes) -> Bool {
        guard let last = text.last else { return false }
        switch last {
        case UInt8(ascii: "("), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: ";"): return true
        case 0x80...:
            return openMarks.contains { text.matches($0, at: text.count - $0.utf8CodeUnitCount) }
                || endsInParticle(text) || text.endsInPrefix || NodeDashes.isAtEnd(of: text) || LeadingWords.end(text)
        case UInt8(ascii: "'"): return text.endsInPrefix
        default: break
        }
        if text.endsInCapitalWord { return true }
        // "The", "In" on a line of its own begins a sentence.
        if text.count == 2 || text.count == 3, text.allSatisfy(\.isASCIILetter), text[0] < UInt8(ascii: "a"),
            text[1] >= UInt8(ascii: "a")
        {
            return true
        }
        return LeadingWords.end(text)
    }

    /// The last words of East Asian phrases that something follows: は の を に が で と も や へ て, 的 和 与 與 在 由 于 於 为 為 被 及 或.
    private static let particles: Set<UInt32> = [
        0x306F, 0x306E, 0x3092, 0x306B, 0x304C, 0x3067, 0x3068, 0x3082, 0x3084, 0x3078, 0x3066,
        0x7684, 0x548C, 0x4E0E, 0x8207, 0x5728, 0x7531, 0x4E8E, 0x65BC, 0x4E3A, 0x70BA, 0x88AB, 0x53CA, 0x6216,
    ]

    private static func endsInParticle(_ text: Bytes) -> Bool {
        guard text.count > 3, text[text.count - 3] >= 0xE3 else { return false }
        return particles.contains(Scalar(text, at: text.count - 3).value)
    }

    /// Whether a node goes on with what is in front of it by its own first letters: the rest of a word ("-based", "/year"),
    /// the exponent of a unit, an insertion that the sentence goes on behind ("(now Velm Hall) was").
    static func isUnit(_ line: ScrapeLine, behind text: Bytes, _ bytes: Bytes) -> Bool {
        switch bytes[line.start] {
        case UInt8(ascii: "-"):
            // Behind a word: options of commands begin so too.
            return isRestOfWord(line, bytes)
                && (Scalar(bytes, at: line.start + 1).isSmallLetter
                    || text.last.map { $0.isASCIILetter || $0 >= 0x80 } ?? false)
        case UInt8(ascii: "2"), UInt8(ascii: "3"): return line.count == 1 && text.endsInUnit
        // Two of them begin a comment of program text.
        case UInt8(ascii: "/"): return line.count == 1 || bytes[line.start + 1] != UInt8(ascii: "/")
        case UInt8(ascii: "("):
            guard let close = bytes[line.start..<line.end].firstIndex(of: UInt8(ascii: ")")), close + 2 < line.end
            else {
                return false
            }
            return bytes[close + 1] == 0x20 && Scalar(bytes, at: close + 2).isSmallLetter
        default: return text.last == UInt8(ascii: "/") && text.count > 1 && !text.endsInAddress
        }
    }

    /// Whether what has slashes is the path of a file ("/usr/lib", "usr/lib"), or a sound ("/s/"). Names are parted so
    /// too ("/Norr/Velm").
    static func isPath(_ text: Bytes) -> Bool {
        let first = text.first == UInt8(ascii: "/") ? 1 : 0
        guard text.count > first, !Scalar(text, at: first).isCapitalLetter else { return false }
        return text.dropFirst().prefix { !$0.isHTMLSpace }.contains {
            $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "$")
        }
    }

    /// Whether a node is the rest of a word that a hyphen joins to the one in front of it.
    static func isRestOfWord(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        bytes[line.start] == UInt8(ascii: "-") && line.count > 2
            && (bytes[line.start + 1].isASCIILetter || bytes[line.start + 1] >= 0xC3)
    }

    /// In bytes: "(a)" and "(12)" count items, or stand in cells.
    private static let longestNumber = 5

    /// Whether a node begins with what is in parentheses, and is no number of an item or of a cell.
    static func opensParenthesis(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        bytes[line.start] == UInt8(ascii: "(")
            && !(line.count <= longestNumber && bytes[line.end - 1] == UInt8(ascii: ")"))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the last word of a text has a point in it, as an address has: "velm.org/mills/".
    fileprivate var endsInAddress: Bool {
        for byte in self.reversed() where byte <= 0x20 || byte == UInt8(ascii: ".") { return byte > 0x20 }
        return false
    }

    /// Whether a text ends in a unit of length, whose square or cube may follow: "140 km".
    var endsInUnit: Bool {
        let units: [StaticString] = ["km", "cm", "mm", "m"]
        return units.contains {
            let start = count - $0.utf8CodeUnitCount
            return start > 0 && matches($0, at: start)
                && (self[start - 1] == 0x20 || self[start - 1] == 0xA0 || self[start - 1].isASCIIDigit
                    || self[start - 1] == UInt8(ascii: "(") || self[start - 1] == UInt8(ascii: "/"))
        }
    }
}
