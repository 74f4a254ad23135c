/// The table of contents of a squashed page. It is told by its numbers: whether its headings follow plays no part, for the page
/// may be cut off in front of them.
extension OneLineText {
    /// Longer tables are none.
    private static let maximumTitles = 1000
    /// In bytes, the button behind it included.
    private static let longestContentsHeading = 60
    private static let longestTitle = 160
    /// How many places may be the table's start, and at how many of them another word may stand in front of its first number.
    private static let mostAttempts = 20
    private static let mostLooks = 100

    /// The entries of the table of contents count up from one.
    mutating func breakAtContents() {
        var index = 0
        var (attempts, looks) = (0, 0)
        while attempts < Self.mostAttempts, let place = bytes.firstIndex(of: " 1 ", from: index) {
            index = place + 1
            var heading = startOfText(endingAt: place, from: place - Self.longestContentsHeading)
            let isHeaded = heading != nil
            if heading == nil, looks < Self.mostLooks {
                looks += 1
                heading = startOfHeading(nearly: place)
            }
            guard let heading else { continue }
            attempts += 1
            let last = breaks
            readContents(from: place + 1)
            if titles.count >= (isHeaded ? 2 : 3) {
                breaks.insert(heading)
                contentsHeading = heading
                return
            }
            breaks = last
        }
        titles.removeAll()
    }

    /// Where the longest text of the interface begins that ends at a place, and begins a word at another or behind it: the
    /// heading of the table ("Contents [hide]"), the button that folds an entry ("Toggle History subsection").
    ///
    /// - Parameter touches: Whether it may touch what is in front of it: "HistoryToggle History subsection".
    private func startOfText(
        endingAt end: Int, from start: Int, among roles: InterfaceRoles = [.tocHeading, .tocToggle],
        touches: Bool = false
    ) -> Int? {
        (max(start, 0)..<max(end, start, 0)).first { index in
            (index == 0 || bytes[index - 1] == 0x20 || (touches && Scalar(bytes, at: index).isCapitalLetter))
                && !InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[index..<end]).trimmed)
                    .isDisjoint(with: roles)
        }
    }

    /// The same where a word or two stand between them that are in no table: what an entry is called that leads to the top.
    private func startOfHeading(nearly place: Int) -> Int? {
        var end = place
        for _ in 0..<2 {
            while end > 0, bytes[end - 1].isHTMLSpace { end -= 1 }
            while end > 0, place - end < 30, !bytes[end - 1].isHTMLSpace { end -= 1 }
            guard end > 0, bytes[end - 1].isHTMLSpace, !endsSentence(bytes.skippingBlanks(before: end, from: 0)) else {
                return nil
            }
            let last = bytes.skippingBlanks(before: end, from: 0)
            if let found = startOfText(endingAt: last, from: last - Self.longestContentsHeading) { return found }
        }
        return nil
    }

    private mutating func readContents(from start: Int) {
        titles.removeAll()
        hasMenusBehindContents = false
        var starts = [start]
        var last = [1]
        var titleStart = start + 2
        var index = titleStart
        while index < bytes.count, index - titleStart < Self.longestTitle, titles.count < Self.maximumTitles {
            if bytes[index] == 0x20, let (number, length) = follower(of: last, at: index + 1) {
                // A title may end in a number ("HTML 2"); none is empty.
                if follower(of: last, at: index + 1 + length) != nil {
                    index += 1
                    continue
                }
                if goesOnBehindHeading(titleStart..<index) || endOfLanguages(at: index + 1) != nil { break }
                let toggle = startOfText(
                    endingAt: index, from: min(titleStart + 2, index), among: .tocToggle, touches: true)
                titles.append(titleStart..<bytes.skippingBlanks(before: toggle ?? index, from: titleStart))
                if let toggle { starts.append(toggle) }
                starts.append(index + 1)
                last = number
                titleStart = index + 1 + length
                index = titleStart
            } else {
                index += 1
            }
        }
        guard titles.count >= 1 else { return }
        contentsEnd = titleStart
        if let end = endOfLastTitle(from: titleStart) {
            titles.append(titleStart..<bytes.skippingBlanks(before: end, from: titleStart))
            starts.append(end)
            contentsEnd = end
        } else if let found = languages(behind: titleStart) {
            // The title of the page stands behind the last one of the table, and nothing parts them.
            let end = found.range.lowerBound
            titles.append(titleStart..<bytes.skippingBlanks(before: end, from: titleStart))
            starts.append(end)
            contentsEnd = end
        } else {
            // The article begins somewhere behind the last number, so that the table ends in front of it.
            starts.append(titleStart)
            omitted.append(starts[starts.count - 2]..<titleStart)
        }
        guard titles.count >= 2 else { return }
        breaks.formUnion(starts)
        breakAtLanguages()
    }

    /// How many bytes more than the first title something has that is no title, as that stands in it.
    private static let longestBehindHeading = 40

    /// Whether the first heading stands within what a number of the article ends, which would be a title otherwise.
    private func goesOnBehindHeading(_ range: Range<Int>) -> Bool {
        guard let first = titles.first, range.count > first.count + Self.longestBehindHeading else { return false }
        return Bytes(rebasing: bytes[range]).firstIndex(of: Bytes(rebasing: bytes[first]), from: 1) != nil
    }

    /// Where the last title ends, behind which no number follows: at the button behind the table, at an edit link, where the first
    /// heading reads like the first title, else behind the name of a section.
    private mutating func endOfLastTitle(from start: Int) -> Int? {
        let limit = min(bytes.count, start + Self.longestTitle)
        let first = Bytes(rebasing: bytes[titles[0]])
        let area = Bytes(rebasing: bytes[..<limit])
        let end = first.isEmpty ? nil : area.firstIndex(of: first, from: min(start + 1, limit))
        for index in start + 1..<max(end ?? limit, start + 1) {
            let rest = Bytes(rebasing: bytes[index..<min(bytes.count, index + 200)])
            let isButton =
                bytes[index - 1] == 0x20 && InterfaceWords.shared.prefix(of: rest, among: .tocToggle) != nil
            if isButton { hasMenusBehindContents = true }
            if isButton || InterfaceWords.shared.endOfEditLink(atStartOf: rest) != nil { return index }
        }
        guard let end = end ?? endOfName(at: start) ?? endOfWordsThatComeAgain(from: start) else { return nil }
        return bytes.skippingSpaces(from: end)
    }

    /// No title has more words that is told by coming again.
    private static let mostWordsOfTitle = 10

    /// Where the most words end, from a place on, that come again behind them: as the last heading.
    private func endOfWordsThatComeAgain(from start: Int) -> Int? {
        var end = start
        var found: Int?
        for _ in 0..<Self.mostWordsOfTitle where end < bytes.count {
            end = endOfWord(bytes.skippingSpaces(from: end))
            let words = Bytes(rebasing: bytes[start..<end])
            guard !words.isEmpty, bytes.firstIndex(of: words, from: end) != nil else { break }
            found = end
        }
        return found
    }

    /// How far behind the table the number of languages may stand.
    private static let reachOfLanguages = 300

    /// Vector has the title of the page and the number of its languages behind the table: "Ostra Mill 12 languages".
    private mutating func breakAtLanguages() {
        guard let found = languages(behind: contentsEnd) else { return }
        breaks.insert(found.range.lowerBound)
        // Without a title in front of them, what follows them must not be one.
        if found.title < found.range.lowerBound { breaks.formUnion([found.title, found.range.upperBound]) }
        hasMenusBehindContents = true
        contentsEnd = found.range.upperBound
    }

    /// Where the number of the page's languages stands, and the title in front of it, behind the button that folds the table.
    private func languages(behind start: Int) -> (title: Int, range: Range<Int>)? {
        var title = start
        var index = start
        let limit = min(bytes.count, start + Self.reachOfLanguages)
        while index < limit {
            let rest = Bytes(rebasing: bytes[index..<bytes.count])
            if let button = InterfaceWords.shared.prefix(of: rest, among: .tocToggle), button.length >= 12 {
                index = bytes.skippingSpaces(from: index + button.length)
                title = index
                continue
            }
            if let end = endOfLanguages(at: index) { return (title, index..<end) }
            index = max(bytes.skippingSpaces(from: endOfWord(index)), index + 1)
        }
        return nil
    }

    /// Where the number of languages ends that begins at a place: "12 languages", "30种语言".
    func endOfLanguages(at index: Int) -> Int? {
        guard index < bytes.count, bytes[index].isASCIIDigit else { return nil }
        let end = endOfWord(index)
        return [endOfWord(bytes.skippingSpaces(from: end)), end].first { stop in
            let text = Bytes(rebasing: bytes[index..<stop])
            return text.count < 60 && !text.allSatisfy(\.isASCIIDigit)
                && InterfaceWords.shared.roles(ofLine: text).contains(.languageList)
        }
    }

    private func follower(of last: [Int], at index: Int) -> ([Int], Int)? {
        guard index < bytes.count, bytes[index].isASCIIDigit || bytes[index] >= 0x80 else { return nil }
        let text = Bytes(rebasing: bytes[index..<min(bytes.count, index + 40)])
        guard let (number, length) = SectionNumber.follower(of: last, in: text), length < text.count,
            text[length] == 0x20
        else { return nil }
        return (number, length + 1)
    }
}
