internal import HTMLReader

/// The words that discussion tools put above each topic of a talk page, glued to its heading ("SubscribePicturesLatest comment: 5 years
/// ago2 comments2 people in discussion") or on lines behind it.
struct TopicHeader {
    /// In bytes.
    private static let longestHeading = 250

    /// Drops them, and marks the headings that nothing else shows.
    ///
    /// - Returns: Whether there are such headings.
    static func mark(_ page: inout ScrapePage, _ content: Range<Int>) -> Bool {
        guard page.flattening != .oneLine else { return false }
        let words = TalkWords.shared
        var hasHeadings = false
        for index in content.prefix(reachOfFrame) where isFrame(index, page, words) {
            page.lines[index].leaveOut(as: .form)
        }
        for index in content where page.lines[index].part == .body {
            let text = page.text(page.lines[index])
            if let start = words.startOfHeader(in: text) {
                let first = words.subscriptionLength(beginning: Bytes(rebasing: text[..<start]))
                if first < start {
                    setHeading(index, page.lines[index].start + first..<page.lines[index].start + start, &page)
                    hasHeadings = true
                } else {
                    page.lines[index].leaveOut(as: .form)
                    hasHeadings = markHeading(above: index, content, &page) || hasHeadings
                }
            } else if isLoneReplyLink(index, content, page, words) {
                page.lines[index].leaveOut(as: .editLink)
            } else if let count = length(from: index, content, page, words) {
                for line in index..<index + count { page.lines[line].leaveOut(as: .form) }
                hasHeadings = markHeading(above: index, content, &page) || hasHeadings
            }
        }
        return hasHeadings
    }

    /// Whether a line is the link behind a comment and nothing else.
    private static func isLoneReplyLink(
        _ index: Int, _ content: Range<Int>, _ page: ScrapePage, _ words: TalkWords
    ) -> Bool {
        let line = page.lines[index]
        guard line.count <= longestReplyLink, line.count > 1, index > content.lowerBound else { return false }
        // Where nodes were joined, a space may stand in front of the bracket.
        let last = page.bytes[line.end - 1]
        guard last == UInt8(ascii: "]") || words.endsOfReplies.mayEnd(page.bytes[line.end - 2], last) else {
            return false
        }
        return Signature.ends(page.text(page.lines[index - 1])) && words.isReply(page.text(line))
    }

    /// In bytes, with the one in brackets behind it.
    private static let longestReplyLink = 80

    /// In lines, from the title.
    private static let reachOfFrame = 4

    /// Whether a line tells the latest comment of the whole page: "Latest comment: 5 years ago by Ada in topic Pictures".
    private static func isFrame(_ index: Int, _ page: ScrapePage, _ words: TalkWords) -> Bool {
        let line = page.lines[index]
        guard line.part == .body, line.count <= longestHeading, !line.isProse, !line.endsSentence else { return false }
        let text = page.text(line)
        guard words.beginsWithLatest(text), words.startOfHeader(in: text) == nil else { return false }
        return length(from: index, index..<page.lines.count, page, words) == nil
    }

    /// How many lines from one on are such words.
    private static func length(from index: Int, _ content: Range<Int>, _ page: ScrapePage, _ words: TalkWords) -> Int? {
        guard index + 2 < content.upperBound, words.endsOfHeaders.mayEnd(page.text(page.lines[index + 2])) else {
            return nil
        }
        return words.headerLength { page.text(page.lines[index + $0]) }
    }

    /// Marks the line above as a heading, where no edit link does that; the button above it goes.
    private static func markHeading(above index: Int, _ content: Range<Int>, _ page: inout ScrapePage) -> Bool {
        guard index > content.lowerBound else { return false }
        let line = page.lines[index - 1]
        guard line.part == .body, line.count <= longestHeading, !line.isProse, !line.isInterface,
            page.headingWithEditLink(line) == nil
        else { return false }
        let words = TalkWords.shared
        if index - 2 >= content.lowerBound {
            let above = page.text(page.lines[index - 2])
            if words.subscriptionLength(beginning: above) == above.count { page.lines[index - 2].leaveOut(as: .form) }
        }
        let first = words.subscriptionLength(beginning: page.text(line))
        guard first < line.count else { return false }
        setHeading(index - 1, line.start + first..<line.end, &page)
        return true
    }

    private static func setHeading(_ index: Int, _ text: Range<Int>, _ page: inout ScrapePage) {
        page.lines[index].part = .heading
        page.lines[index].level = 2
        if text.lowerBound > page.lines[index].start {
            page.lines[index].cutKind = .form
            page.lines[index].cutStart = page.lines[index].start
            page.lines[index].cut(upTo: text.lowerBound)
        }
        page.lines[index].end = text.upperBound
    }
}
