/// Hatnotes and other phrases of pages of one line: they are the first sentences of a section, which goes on behind them.
extension ScrapeChrome {
    /// Whether a style sheet stands near the start of a line, behind which a box begins: its seams tell more.
    func holdsSheet(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let next = page.firstMark(behind: line.start)
        return page.marks[next...].prefix { $0.start < line.start + Self.longestPhrase }.contains { $0.what == .style }
    }

    /// How many hatnotes may stand one behind the other.
    private static let mostHatnotes = 6

    /// Cuts the first sentence off, where that is the phrase and all of a section is one line; of hatnotes all that follow each other.
    ///
    /// - Returns: Whether the line is done with: there is more in it than the phrase.
    func cutSentence(_ index: Int, _ kind: ChromeKind, _ page: inout ScrapePage) -> Bool {
        let line = page.lines[index]
        switch kind {
        case .hatnotes, .sisterProjects, .mediaPlayer, .indicator, .siteNotice, .redirectNote, .sidebar: break
        default: return false
        }
        guard kind.option.isEmpty || !keep.contains(kind.option) else { return true }
        var start = line.start
        for number in 0..<Self.mostHatnotes {
            let rest = Bytes(rebasing: page.bytes[start..<line.end])
            guard let next = startOfText(behind: rest) else {
                // The last of them ends the line.
                guard number > 0, isPointer(rest) else { break }
                drop(index, kind, &page)
                return true
            }
            let sentence = Bytes(rebasing: rest[..<next]).trimmed
            let isPhrase =
                kind != .hatnotes
                ? Phrases.shared.kind(ofLine: sentence, .all, .all) == kind
                : isHatnote(Bytes(rebasing: rest[..<next]))
                    && (number == 0 || isPointer(sentence)
                        || Phrases.shared.kind(ofLine: sentence, .all, .all) == .hatnotes)
            guard isPhrase else { break }
            start += next
            if kind != .hatnotes { break }
        }
        if start == line.start, kind == .hatnotes, let text = startOfSentence(behindPages: page.text(line)) {
            cut(index, kind, at: line.start + text, &page)
            return true
        }
        let isDone = start > line.start || startOfText(behind: page.text(line)) != nil
        if start > line.start { cut(index, kind, at: start, &page) }
        return isDone
    }

    /// More words behind the colon of a hatnote, or in one without a colon, are not only the names of pages.
    private static let mostWordsOfPages = 6
    private static let mostWordsOfHatnote = 16

    /// In bytes: how far behind a hatnote's colon the article may begin, and how long that is at least.
    private static let longestPages = 120
    private static let shortestText = 40

    /// Words of sentences that names of pages hardly have.
    private static let wordsOfSentences: [StaticString] = [
        "is", "was", "are", "were", "be", "been", "has", "had", "have", "will", "would", "can", "could", "may", "did",
        "does", "which", "that", "who", "it", "its", "his", "her", "their", "they", "also", "but", "by", "as", "not",
    ]

    /// Where the article begins behind the pages that a hatnote names, where nothing but its first word tells: "Main article: Mills of Ostra The
    /// mills of Ostra …". The name of a page may begin so, too.
    private func startOfSentence(behindPages line: Bytes) -> Int? {
        guard let colon = line.prefix(Self.longestPages).firstIndex(of: UInt8(ascii: ":")),
            SentenceEnd.isAtEnd(of: line)
        else { return nil }
        let limit = min(line.count, colon + Self.longestPages)
        var word = line.skippingSpaces(from: colon + 1)
        while word < limit {
            let end = line[word..<limit].firstIndex { $0.isHTMLSpace } ?? limit
            let next = line.skippingSpaces(from: end)
            guard next < limit, next > end, let last = line[next..<limit].firstIndex(where: { $0.isHTMLSpace }) else {
                return nil
            }
            // A sentence may have begun without such a word.
            let text = Bytes(rebasing: line[word..<end])
            if SentenceEnd.isAtEnd(of: text)
                || Self.wordsOfSentences.contains(where: { text.equalsASCII($0) })
            {
                return nil
            }
            // In front of it is a name: behind "of" the word is a name's.
            let isName = !Scalar(line, at: word).isSmallLetter
            if isName, Scalar(line, at: next).isCapitalLetter, line.count - next >= Self.shortestText,
                SentenceOpeners.contain(Bytes(rebasing: line[next..<last]))
            {
                return next
            }
            word = next
        }
        return nil
    }

    /// Where the second sentence begins of a line that begins as a hatnote, behind the kind of a page too: "Mill (river)."
    private func startOfText(behind line: Bytes) -> Int? {
        let next = SentenceEnd.startOfSecond(in: line)
        guard let close = Bytes(rebasing: line[..<(next ?? line.count)]).firstIndex(of: "). ") else { return next }
        return close + 3
    }

    /// Whether a sentence that begins like a hatnote is one, and no sentence of the article goes on with it: "Main article: Mills."
    private func isHatnote(_ sentence: Bytes) -> Bool {
        guard let colon = sentence.firstIndex(of: UInt8(ascii: ":"), from: 0) else {
            return sentence.spaceCount <= Self.mostWordsOfHatnote
        }
        return Bytes(rebasing: sentence[colon...]).spaceCount <= Self.mostWordsOfPages
    }
}
