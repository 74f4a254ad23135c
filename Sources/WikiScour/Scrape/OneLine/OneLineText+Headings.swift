/// The headings of a squashed page.
extension OneLineText {
    // MARK: Edit links

    /// The edit links, in their brackets.
    func editLinks() -> [Range<Int>] {
        var links: [Range<Int>] = []
        var index = 0
        while let open = bytes.firstIndex(of: UInt8(ascii: "["), from: index) {
            index = open + 1
            guard let close = bytes[index..<min(bytes.count, open + 80)].firstIndex(of: UInt8(ascii: "]")),
                close - open > 3, InterfaceWords.shared.isEditLink(Bytes(rebasing: bytes[index..<close]).trimmed)
            else { continue }
            links.append(open..<close + 1)
        }
        return links
    }

    mutating func breakAt(_ links: [Range<Int>]) {
        if standInFront(links) {
            breakBehind(links)
        } else {
            breakInFront(of: links)
        }
    }

    /// Whether the edit links stand in front of their headings, as those of MediaWiki before 1.22 do.
    private func standInFront(_ links: [Range<Int>]) -> Bool {
        // The boxes of other pages that a page is made of have such links too; then they are few beside the titles.
        guard !links.isEmpty, links.count * 2 >= titles.count else { return false }
        var (frontCount, behindCount) = (0, 0)
        for link in links {
            let next = bytes.skippingSpaces(from: link.upperBound)
            let end = bytes.skippingBlanks(before: link.lowerBound, from: 0)
            if titles.count >= 2 {
                if endOfTitle(at: next) != nil { frontCount += 1 }
                if startOfTitle(endingAt: end) != nil { behindCount += 1 }
            } else if end == 0 || bytes[end - 1] == UInt8(ascii: "]") || endsSentence(end) {
                // Hardly a heading ends as a sentence does.
                if links.count > 2 || endOfName(at: next) != nil { frontCount += 1 }
            } else {
                behindCount += 1
            }
        }
        return frontCount > behindCount
    }

    /// A heading ends in its edit link, and begins as its entry in the contents says.
    private mutating func breakInFront(of links: [Range<Int>]) {
        for link in links {
            breaks.insert(link.upperBound)
            let end = bytes.skippingBlanks(before: link.lowerBound, from: 0)
            if let start = startOfTitle(endingAt: end) ?? startOfPiece(endingAt: end) {
                breaks.insert(start)
                headings.insert(start)
            }
        }
    }

    /// A heading begins behind its edit link, and ends as its entry in the contents says, else as the name of a section. Where neither
    /// tells, it stays the beginning of its paragraph.
    private mutating func breakBehind(_ links: [Range<Int>]) {
        var next = 0
        for link in links {
            let start = bytes.skippingSpaces(from: link.upperBound)
            if let (end, number) = endOfTitle(at: start, from: next) {
                next = number + 1
                breaks.formUnion([link.lowerBound, bytes.skippingSpaces(from: end)])
                headings.insert(link.lowerBound)
            } else if let end = endOfName(at: start) ?? startOfSentence(behindHeadingAt: start) {
                breaks.formUnion([link.lowerBound, bytes.skippingSpaces(from: end)])
                headings.insert(link.lowerBound)
            } else {
                breaks.insert(link.lowerBound)
                omitted.append(link)
            }
        }
    }

    /// How many words a heading has at most that is told by the sentence behind it.
    private static let mostWordsOfHeading = 6

    /// Where the sentence begins behind the heading that begins at a place: with a word that hardly a heading has, but many a sentence begins
    /// with. "Wheels There are two."
    private func startOfSentence(behindHeadingAt start: Int) -> Int? {
        guard start < bytes.count, Scalar(bytes, at: start).isCapitalLetter else { return nil }
        let limit = min(bytes.count, start + Self.longestName)
        var end = start
        for _ in 0..<Self.mostWordsOfHeading {
            end = endOfWord(end, before: limit)
            let next = bytes.skippingSpaces(from: end)
            guard next < limit, !endsSentence(end), bytes[end - 1] != UInt8(ascii: ",") else { return nil }
            let stop = endOfWord(next, before: min(bytes.count, next + Self.longestName))
            if Scalar(bytes, at: next).isCapitalLetter, !followsSmallWord(next),
                SentenceOpeners.contain(Bytes(rebasing: bytes[next..<stop]))
            {
                return next
            }
            end = next
        }
        return nil
    }

    /// Where the longest title begins that ends at a place.
    private func startOfTitle(endingAt end: Int) -> Int? {
        var longest = 0
        for range in titles where range.count > longest && range.count <= end {
            let title = Bytes(rebasing: bytes[range]).trimmed
            if title.count > longest, bytes[end - title.count..<end].elementsEqual(title) { longest = title.count }
        }
        return longest > 0 ? end - longest : nil
    }

    /// Where the longest title ends that begins at a place; one of the next in their order goes before any other.
    private func endOfTitle(at start: Int, from next: Int = 0) -> (end: Int, number: Int)? {
        let near = longestTitle(at: start, among: next..<min(next + 3, titles.count))
        return near ?? longestTitle(at: start, among: 0..<titles.count)
    }

    private func longestTitle(at start: Int, among numbers: Range<Int>) -> (end: Int, number: Int)? {
        var longest: (end: Int, number: Int)?
        for number in numbers where start + titles[number].count > (longest?.end ?? start) {
            guard let end = end(ofTitle: number, at: start), end > longest?.end ?? start else { continue }
            longest = (end, number)
        }
        return longest
    }

    /// Where a title ends that begins at a place; nil where another word stands there.
    func end(ofTitle number: Int, at start: Int) -> Int? {
        guard start < bytes.count,
            bytes[start] == bytes[titles[number].lowerBound] || bytes[titles[number].lowerBound] == 0x20
        else { return nil }
        let title = Bytes(rebasing: bytes[titles[number]]).trimmed
        let end = start + title.count
        guard !title.isEmpty, end <= bytes.count, bytes[start..<end].elementsEqual(title),
            end == bytes.count || bytes[end].isHTMLSpace || bytes[end] == UInt8(ascii: "[")
        else { return nil }
        return end
    }

    /// No heading without a table of contents is taken for one that has more words.
    private static let mostWords = 12

    /// Where the words behind the last sentence begin, if they are few. A point within a number ends none.
    private func startOfPiece(endingAt end: Int) -> Int? {
        var mark = end - 1
        while mark > max(0, end - 100) {
            let isMark = bytes[mark] == UInt8(ascii: ".") || bytes[mark] == UInt8(ascii: "]")
            if isMark, bytes[mark + 1].isHTMLSpace || bytes[mark] == UInt8(ascii: "]") { break }
            mark -= 1
        }
        guard mark > max(0, end - 100) else { return nil }
        let start = bytes.skippingSpaces(from: mark + 1)
        guard start < end, Bytes(rebasing: bytes[start..<end]).spaceCount < Self.mostWords else { return nil }
        return start
    }

    // MARK: Titles

    /// Without edit links the titles are looked for in their order.
    mutating func breakAtTitles() {
        for heading in OneLineHeadings.find(in: self) { breakAtHeading(heading) }
    }

    func isFollowedByItem(_ end: Int) -> Bool {
        let next = bytes.skippingSpaces(from: end)
        return next == bytes.count || beginsItem(next)
    }

    // MARK: Names

    private static let longestName = 60

    /// Where the longest name of a section ends that begins at a place, of three words at most, with something behind it that may
    /// stand under a heading.
    func endOfName(at index: Int) -> Int? {
        guard index < bytes.count else { return nil }
        var end = index
        var longest: Int?
        let limit = min(bytes.count, index + Self.longestName + 1)
        for _ in 0..<3 {
            end = endOfWord(end, before: limit)
            guard end - index <= Self.longestName else { break }
            let next = bytes.skippingSpaces(from: end)
            if !names.kinds(of: Bytes(rebasing: bytes[index..<end])).isEmpty, next == bytes.count || beginsItem(next) {
                longest = end
            }
            if next == bytes.count { break }
            end = next
        }
        return longest
    }

    /// A page that shows none of its headings has at least those that every article has at its end: "References".
    mutating func breakAtNames() {
        var found: [Range<Int>] = []
        forEachWord(from: bytes.count / 3) { index in
            guard index < articleEnd, Scalar(bytes, at: index).isCapitalLetter, followsSentence(index),
                let end = endOfName(at: index)
            else {
                return
            }
            found.append(index..<end)
        }
        for heading in found { breakAtHeading(heading) }
    }
}
