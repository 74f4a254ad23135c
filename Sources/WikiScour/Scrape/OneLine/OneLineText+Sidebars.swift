/// Boxes beside the lead of a squashed page. The links to its template end such a box, so that the article goes on behind them; where
/// it begins, the words tell that say what series the article belongs to: "Part of a series on Mills".
extension OneLineText {
    /// In bytes: a box is no longer.
    private static let longestSidebar = 8000
    /// In bytes: what is looked at of the words that a box begins with.
    private static let longestOpening = 200
    /// How many places of one box may begin it.
    private static let mostOpenings = 3

    /// Gives those boxes lines of their own that say what they are.
    ///
    /// - Parameter boxes: Where links to a template stand, in order.
    mutating func breakAtSidebars(_ boxes: [Int]) {
        if boxes.isEmpty { return }
        let borders = breaks.sorted()
        var border = 0
        /// Where the last border in front of the links at hand is.
        var start = 0
        for links in boxes {
            while border < borders.count, borders[border] < links {
                start = borders[border]
                border += 1
            }
            // Nothing is looked at twice.
            let first = max(start, links - Self.longestSidebar)
            start = links
            guard first < links, let opening = opening(in: first..<links) else { continue }
            breaks.insert(opening)
            notices[opening] = .sidebar
        }
    }

    /// The two bytes that those words may begin with.
    private static let pairs = PairFilter { first, second in
        (first >= 0x80 || first <= UInt8(ascii: "Z")) && Phrases.shared.mayBeginSeries(first, second)
    }

    /// Where the box begins that links end; nil where no words say so, or sentences stand behind them.
    private func opening(in range: Range<Int>) -> Int? {
        var attempts = 0
        var opening: Int?
        Self.pairs.forEachWord(of: Bytes(rebasing: bytes[range])) { place in
            let index = range.lowerBound + place
            let rest = Bytes(rebasing: bytes[index..<min(range.upperBound, index + Self.longestOpening)])
            guard Phrases.shared.isSeries(beginning: rest) else { return true }
            attempts += 1
            if !OneLineBoxes.holdsArticle(Bytes(rebasing: bytes[index..<range.upperBound]), mostSentences: 0) {
                opening = index
            }
            return opening == nil && attempts < Self.mostOpenings
        }
        return opening
    }
}
