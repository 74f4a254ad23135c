/// Notices to editors on a squashed page: sentences on the line of the article, which must not go with them. So they get lines of their own.
extension OneLineText {
    /// In bytes: how far in front of words within a notice its sentence may begin.
    private static let reach = 300

    /// The two bytes that a notice may begin with. Most words begin with a small letter, and no notice does.
    private static let pairs = PairFilter { first, second in
        (first >= 0x80 || first <= UInt8(ascii: "Z")) && Phrases.shared.mayBeginNotice(first, second)
    }

    mutating func breakAtNotices() {
        let places = placesOfNotices()
        if places.isEmpty { return }
        let borders = breaks.sorted() + [bytes.count]
        var found: [(range: Range<Int>, kind: ChromeKind)] = []
        var last = 0
        var border = 0
        for place in places where place.start >= last {
            guard let start = place.isBeginning ? place.start : startOfSentence(around: place.start, from: last) else {
                continue
            }
            while borders[border] <= start, border + 1 < borders.count { border += 1 }
            let text = Bytes(rebasing: bytes[start..<max(start, borders[border])])
            guard let length = NoticeSentences.end(in: text) else { continue }
            found.append((start..<start + length, place.kind))
            last = start + length
        }
        for notice in found {
            breaks.insert(notice.range.lowerBound)
            breaks.insert(notice.range.upperBound)
            notices[notice.range.lowerBound] = notice.kind
        }
    }

    /// Where words stand that only notices have, in order, and whether a sentence begins with them.
    private func placesOfNotices() -> [(start: Int, kind: ChromeKind, isBeginning: Bool)] {
        var places: [(start: Int, kind: ChromeKind, isBeginning: Bool)] = []
        var deadline = watch.deadline
        Self.pairs.forEachWord(of: bytes) { index in
            if beginsNotice(index), let kind = NoticeSentences.kind(beginning: Bytes(rebasing: bytes[index...])) {
                places.append((index, kind, true))
            }
            return !deadline.isOver()
        }
        for word in Phrases.shared.noticesWithin(bytes) { places.append((word.start, word.kind, false)) }
        places.sort { ($0.start, $0.isBeginning ? 0 : 1) < ($1.start, $1.isBeginning ? 0 : 1) }
        return places
    }

    /// Whether a notice may begin at a place: with a capital letter, or behind a sentence where a script has none.
    private func beginsNotice(_ index: Int) -> Bool {
        let scalar = Scalar(bytes, at: index)
        guard scalar.isCapitalLetter || !scalar.isSmallLetter,
            NoticeSentences.mayBegin(Bytes(rebasing: bytes[index...]))
        else { return false }
        return scalar.isCapitalLetter || followsSentence(index)
            || breaks.contains(bytes.skippingBlanks(before: index, from: 0))
    }

    /// Where the sentence begins around a place; nil where that is not near.
    private func startOfSentence(around place: Int, from last: Int) -> Int? {
        let limit = max(last, place - Self.reach)
        var index = place
        while index > limit {
            if breaks.contains(index) { return index }
            index -= 1
            switch bytes[index] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "]"):
                let next = bytes.skippingBlanks(from: index + 1, to: place)
                if next > index + 1, !Scalar(bytes, at: next).isSmallLetter, endsSentence(index + 1) { return next }
            case 0x82 where bytes.matches("。", at: index - 2):
                return bytes.skippingBlanks(from: index + 1, to: place)
            default: break
            }
        }
        return index == last || breaks.contains(index) ? index : nil
    }
}
