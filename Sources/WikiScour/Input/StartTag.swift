/// Attributes that the tape leaves out, read once more where the page has them.
///
/// Every link has a title, and what scripts read stands in attributes of a hundred names; to keep them all costs more than
/// the few that hold text are worth. Both readers tell where they stood behind a tag, give or take its last sign.
enum StartTag {
    /// How far in front of its end a tag may begin, and how many signs that open one may stand in its values.
    private static let reach = 2048
    private static let mostCandidates = 4

    /// The first of some attributes that a tag has and that is not empty, character references replaced.
    ///
    /// - Parameter place: Where the reader stood behind the tag.
    static func value(ofFirst names: [StaticString], endingAt place: Int, in page: Bytes) -> ContiguousArray<UInt8>? {
        var start = min(place, page.count)
        let limit = max(0, start - reach)
        var candidates = 0
        while start > limit, candidates < mostCandidates {
            start -= 1
            guard page[start] == UInt8(ascii: "<") else { continue }
            candidates += 1
            guard let values = values(of: names, at: start, endingAt: place, in: page) else { continue }
            return values.lazy.compactMap(\.self).first { $0.hasVisibleCharacter }
                .map { CharacterReference.replaced(in: $0, $0.indices) }
        }
        return nil
    }

    /// The values of attributes, each where the tag has it; nil where no tag stands there that ends so.
    private static func values(
        of names: [StaticString], at start: Int, endingAt place: Int, in page: Bytes
    ) -> [Bytes?]? {
        let page = Bytes(rebasing: page[..<min(place + 2, page.count)])
        let end = page.count
        var index = start + 1
        guard index < end, page[index].isASCIILetter else { return nil }
        while index < end, !isEndOfName(page[index]) { index += 1 }
        var values = [Bytes?](repeating: nil, count: names.count)
        while index < end {
            if page[index] == UInt8(ascii: ">") { return index + 2 >= place ? values : nil }
            if isEndOfName(page[index]) {
                index += 1
                continue
            }
            let nameStart = index
            while index < end, !isEndOfName(page[index]) { index += 1 }
            let name = Bytes(rebasing: page[nameStart..<index])
            index = page.skippingSpaces(from: index)
            guard index < end, page[index] == UInt8(ascii: "=") else { continue }
            index = page.skippingSpaces(from: index + 1)
            guard index < end else { return nil }
            let quote = page[index]
            var value = index..<index
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                guard let close = page.firstIndex(of: quote, from: index + 1) else { return nil }
                value = index + 1..<close
                index = close + 1
            } else {
                while index < end, page[index] != UInt8(ascii: ">"), !page[index].isHTMLSpace { index += 1 }
                value = value.lowerBound..<index
            }
            // Of attributes with one name the first counts.
            if let number = names.firstIndex(where: { name.equalsFolded($0) }), values[number] == nil {
                values[number] = Bytes(rebasing: page[value])
            }
        }
        return nil
    }

    private static func isEndOfName(_ byte: UInt8) -> Bool {
        byte.isHTMLSpace || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
