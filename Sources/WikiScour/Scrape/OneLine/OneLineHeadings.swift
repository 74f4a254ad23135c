/// The headings of a squashed page that shows them by nothing but its table of contents.
///
/// The words of a title may come anywhere, and a title may be part of another. So all places are taken where one could stand, each with
/// a weight that tells how much it looks like a heading, and of all ways through them in the order of the table the heaviest.
struct OneLineHeadings {
    /// A place where a title of the table stands.
    private struct Place {
        var range: Range<Int>
        var number: Int
        /// The weight of the heaviest way that ends here, and the place in front of it on that way.
        var weight: Int
        var last: Int
    }

    /// A page that has more was made to take long.
    private static let mostPlaces = 100_000

    private let page: OneLineText
    private var places: [Place] = []
    /// The heaviest way to each number or one in front of it, as a tree of ``heaviest(below:)``.
    private var tree: [Int]
    /// Whether the page has tables of Markdown, whose labels may read like titles: "| Wheels | 2 |".
    private let holdsTables: Bool
    /// The titles that are names of sections in all languages.
    private let isNamed: [Bool]
    /// The titles that begin with each byte.
    private var numbers = [[Int]](repeating: [], count: 256)

    static func find(in page: OneLineText) -> [Range<Int>] {
        var headings = OneLineHeadings(page)
        headings.collect()
        return headings.heaviestWay()
    }

    private init(_ page: OneLineText) {
        self.page = page
        holdsTables = page.bytes.contains("| --- |")
        isNamed = page.titles.map { !page.names.kinds(of: Bytes(rebasing: page.bytes[$0])).isEmpty }
        tree = [Int](repeating: -1, count: page.titles.count + 1)
        for (number, title) in page.titles.enumerated() where !title.isEmpty {
            numbers[Int(page.bytes[title.lowerBound])].append(number)
        }
    }

    private mutating func collect() {
        // Where the last title ended that was found: another one behind it may be a heading of lower level.
        var lastEnd = page.contentsEnd
        /// The first place that is not in the tree: a way may not go on within a title.
        var next = 0
        func collect(at index: Int, isGlued: Bool) {
            guard index < page.articleEnd, places.count < Self.mostPlaces else { return }
            let candidates = numbers[Int(page.bytes[index])]
            guard !candidates.isEmpty else { return }
            // At one place the longest title wins.
            var longest = index
            var found: [Int] = []
            for number in candidates where index + page.titles[number].count >= longest {
                guard let end = page.end(ofTitle: number, at: index) else { continue }
                if end > longest { found.removeAll() }
                longest = end
                found.append(number)
            }
            guard !found.isEmpty else { return }
            let isBehindHeading = page.bytes.skippingSpaces(from: lastEnd) == index
            let weight = weight(of: index..<longest, isBehindHeading: isBehindHeading, isGlued: isGlued)
            guard weight > 0 else { return }
            while next < places.count, places[next].range.upperBound <= index {
                insert(next)
                next += 1
            }
            for number in found {
                let last = heaviest(below: number)
                places.append(
                    Place(
                        range: index..<longest, number: number, weight: weight + (last < 0 ? 0 : places[last].weight),
                        last: last))
            }
            lastEnd = longest
        }
        page.forEachWord(from: page.contentsEnd) { index in
            collect(at: index, isGlued: false)
            // Where line ends were deleted, a heading touches the sentence in front of it.
            var place = index + 1
            while place < page.bytes.count, !page.bytes[place].isHTMLSpace {
                if Self.endsSentence(page.bytes[place - 1]), Scalar(page.bytes, at: place).isCapitalLetter {
                    collect(at: place, isGlued: true)
                }
                place += 1
            }
        }
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
    }

    /// How much a title at a place looks like a heading: a sentence or another heading stands in front of it, and something begins
    /// behind it. A single word in a sentence is none.
    private func weight(of range: Range<Int>, isBehindHeading: Bool, isGlued: Bool) -> Int {
        if holdsTables, page.bytes.matches("|", at: page.bytes.skippingSpaces(from: range.upperBound)) { return 0 }
        let title = Bytes(rebasing: page.bytes[range])
        let isLong = title.contains(0x20) || title.count > 14
        let isFollowed = page.isFollowedByItem(range.upperBound)
        if isGlued { return isFollowed ? 10 : 0 }
        // Within a sentence: "those of Ostra".
        if page.followsSmallWord(range.lowerBound), !isBehindHeading { return 0 }
        if isBehindHeading || page.followsSentence(range.lowerBound) { return isFollowed ? 10 : isLong ? 6 : 2 }
        if isLong { return isFollowed ? 5 : 2 }
        return isFollowed ? 3 : 0
    }

    // MARK: The heaviest way

    private func heaviest(below number: Int) -> Int {
        var found = -1
        var index = number
        while index > 0 {
            found = heavier(found, tree[index])
            index &= index - 1
        }
        return found
    }

    private mutating func insert(_ place: Int) {
        var index = places[place].number + 1
        while index < tree.count {
            tree[index] = heavier(tree[index], place)
            index += index & -index
        }
    }

    /// Of two ways of one weight the one that was found first; of those to a section that goes as a whole ("Notes") the last, so
    /// that nothing goes with it.
    private func heavier(_ first: Int, _ second: Int) -> Int {
        guard first >= 0 else { return second }
        guard second >= 0 else { return first }
        if places[first].weight == places[second].weight {
            let isSame = places[first].number == places[second].number
            return isSame && isNamed[places[first].number] ? max(first, second) : min(first, second)
        }
        return places[first].weight > places[second].weight ? first : second
    }

    private func heaviestWay() -> [Range<Int>] {
        var index = places.indices.reduce(-1) { heavier($0, $1) }
        var way: [Range<Int>] = []
        while index >= 0 {
            way.append(places[index].range)
            index = places[index].last
        }
        return way.reversed()
    }
}
