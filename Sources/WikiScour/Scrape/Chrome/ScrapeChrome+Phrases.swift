/// Phrases of templates that a paragraph is glued to: a capital letter touches the word in front of it.
extension ScrapeChrome {
    /// Drops a line that is a phrase of a template. Where its paragraph is glued to it ("Main article: RhineThe river
    /// …"), that stays; and so does a line that is too long to be nothing but the phrase.
    func dropPhrase(
        _ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage, _ searchCount: inout Int
    ) {
        let line = page.lines[index]
        if page.flattening == .oneLine, cutSentence(index, kind, &page) { return }
        if kind == .maintenance, line.isProse || line.signs.contains(.lineBreak), cutNotice(index, &page) { return }
        // Notices whose ends are known have lines of their own there.
        if page.flattening == .oneLine, kind == .maintenance || kind == .stub { return }
        guard line.isProse, kind != .maintenance, kind != .stub else { return drop(index, kind, &page) }
        if !cutPhrase(index, kind, &page, &searchCount), line.count < 400 { drop(index, kind, &page) }
    }

    /// How far into a line its paragraph may begin that is glued to a phrase, and how long it is at least behind a mark.
    static let longestPhrase = 400
    static let shortestParagraph = 60

    /// Whether a point and the letter behind it are an abbreviation: "U.S", "J.R".
    private static func isInitial(_ place: Int, _ bytes: Bytes) -> Bool {
        let isShort = bytes[place - 2] >= UInt8(ascii: "A") && bytes[place - 2] <= UInt8(ascii: "Z")
        return isShort || (place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: "."))
    }

    /// How many words are looked for in all of a page. Behind so many seams is no paragraph, or the page was made to take long.
    private static let mostSearches = 200

    /// Cuts a phrase off that its paragraph is glued to: a capital letter touches the word in front of it, in a word
    /// that the page does not have elsewhere, as it may "YouTube".
    ///
    /// - Returns: Whether there was a seam, or cannot be told.
    @discardableResult
    func cutPhrase(
        _ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage, _ searchCount: inout Int
    ) -> Bool {
        // Nor is anything of the line dropped where no more words may be looked for.
        guard kind.option.isEmpty || !keep.contains(kind.option), searchCount < Self.mostSearches else { return true }
        let line = page.lines[index]
        var place = line.start + 12
        while place < min(line.end, line.start + Self.longestPhrase) {
            defer { place += 1 }
            guard page.bytes[place] & 0xC0 != 0x80, Scalar(page.bytes, at: place).isCapitalLetter else { continue }
            let last = page.bytes[place - 1]
            guard
                last >= UInt8(ascii: "a") && last <= UInt8(ascii: "z") || last == UInt8(ascii: ")")
                    || (last == UInt8(ascii: ".") && page.bytes[place - 2] != UInt8(ascii: ".")
                        && !Self.isInitial(place, page.bytes) && line.end - place >= Self.shortestParagraph),
                searchCount < Self.mostSearches
            else { continue }
            searchCount += 1
            guard isUnique(wordAround: place, line, page) else { continue }
            cut(index, kind, at: place, &page)
            return true
        }
        return searchCount == Self.mostSearches
    }

    /// Whether the page has the word around a place but once, and no seam follows within it.
    private func isUnique(wordAround place: Int, _ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        var start = place
        var end = place
        while start > line.start, !page.bytes[start - 1].isHTMLSpace { start -= 1 }
        while end < line.end, !page.bytes[end].isHTMLSpace { end += 1 }
        if (place + 1..<max(end, place + 1)).contains(where: page.bytes.hasSeam) { return false }
        let word = Bytes(rebasing: page.bytes[start..<end])
        guard let first = page.bytes.firstIndex(of: word, from: 0) else { return true }
        return first == start && page.bytes.firstIndex(of: word, from: end) == nil
    }
}
