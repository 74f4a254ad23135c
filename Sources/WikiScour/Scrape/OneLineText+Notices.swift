/// Notices to editors on a squashed page: sentences on the line of the article, which must not go with them. So they get lines of their own.
extension OneLineText {
    /// In bytes: how far in front of words within a notice its sentence may begin.
    private static let reach = 300

    mutating func breakAtNotices() {
        let borders = breaks.sorted() + [bytes.count]
        var found: [(range: Range<Int>, kind: ChromeKind)] = []
        var last = 0
        var border = 0
        func read(_ start: Int, _ kind: ChromeKind) {
            while borders[border] <= start, border + 1 < borders.count { border += 1 }
            let text = Bytes(rebasing: bytes[start..<max(start, borders[border])])
            guard let length = NoticeSentences.end(in: text) else { return }
            found.append((start..<start + length, kind))
            last = start + length
        }
        let words = Phrases.shared.noticesWithin(bytes)
        var word = 0
        forEachWord(from: 0) { index in
            // What is known by words within it begins with its sentence.
            while word < words.count, words[word].start < index {
                if words[word].start >= last, let start = startOfSentence(around: words[word].start, from: last) {
                    read(start, words[word].kind)
                }
                word += 1
            }
            guard index >= last, beginsNotice(index) else { return }
            if let kind = NoticeSentences.kind(beginning: Bytes(rebasing: bytes[index...])) { read(index, kind) }
        }
        while word < words.count {
            if words[word].start >= last, let start = startOfSentence(around: words[word].start, from: last) {
                read(start, words[word].kind)
            }
            word += 1
        }
        for notice in found {
            breaks.insert(notice.range.lowerBound)
            breaks.insert(notice.range.upperBound)
            notices[notice.range.lowerBound] = notice.kind
        }
    }

    /// Whether a notice may begin at a place: with a capital letter, or behind a sentence where a script has none.
    private func beginsNotice(_ index: Int) -> Bool {
        guard NoticeSentences.mayBegin(Bytes(rebasing: bytes[index...])) else { return false }
        let scalar = Scalar(bytes, at: index)
        return scalar.isCapitalLetter
            || !scalar.isSmallLetter
                && (followsSentence(index) || breaks.contains(bytes.skippingBlanks(before: index, from: 0)))
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
