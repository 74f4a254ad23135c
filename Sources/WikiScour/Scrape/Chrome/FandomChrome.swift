internal import HTMLReader

/// What stands within an article of Fandom and is no text of it: places of advertisements, the player of a video, and what a
/// browser copies of pictures.
enum FandomChrome {
    private static let advertisement: StaticString = "Advertisement"
    /// The buttons of the player, and what its pictures are called.
    private static let player: [StaticString] = [
        "Advanced Settings", "Brand logo", "Fullscreen", "Mute", "Off Air", "Pause", "Play", "Play Sound", "Play Video",
        "Play VideoBrand logo", "Replay", "Rewind 10 Seconds", "Rewind 10 seconds", "Skip Ad", "Subtitles", "Unmute",
        "Up Next", "Video Player is loading.", "Watch on",
    ]
    /// Fewer of its words may be the article's.
    private static let fewestOfPlayer = 3

    static func drop(_ page: inout ScrapePage, _ content: Range<Int>) {
        var playing: [Int] = []
        var mayPlay = false
        for index in content where page.lines[index].part == .body {
            let line = page.lines[index]
            let text = page.text(line)
            if text.equalsASCII(advertisement) {
                page.lines[index].leaveOut(as: .siteNotice)
            } else if line.count <= 24, player.contains(where: { text.equalsASCII($0) }) {
                playing.append(index)
                // No article has a line of this kind.
                mayPlay = mayPlay || text.hasSuffixASCII("Brand logo") || text.hasPrefixASCII("Rewind 10")
            } else {
                dropPicture(index, &page, content)
            }
        }
        guard mayPlay || playing.count >= fewestOfPlayer else { return }
        for index in playing { page.lines[index].leaveOut(as: .mediaPlayer) }
    }

    /// A picture's description and its caption are the same words on two lines, in the browser's copy; below those of several pictures
    /// stands which of them is shown: "1/3".
    private static func dropPicture(_ index: Int, _ page: inout ScrapePage, _ content: Range<Int>) {
        guard index > content.lowerBound else { return }
        if isCounter(page.text(page.lines[index])), page.lines[index - 1].kind == .captions {
            page.lines[index].leaveOut(as: .captions)
        } else if isPair(endingAt: index, page), isPicture(index, page, content) {
            page.lines[index - 1].leaveOut(as: .captions)
            page.lines[index].leaveOut(as: .captions)
        }
    }

    private static func isPair(endingAt index: Int, _ page: ScrapePage) -> Bool {
        let (before, line) = (page.lines[index - 1], page.lines[index])
        return line.count >= shortestCaption && before.part == .body && !line.flags.contains(.blankBefore)
            && page.text(line).spaceCount > 0 && page.text(line).elementsEqual(page.text(before))
    }

    /// Whether two equal lines stand as pictures do: behind a blank line, a heading or another picture, and in front of a blank line, a
    /// paragraph or another picture. Those of a song stand among others, or end a verse.
    private static func isPicture(_ index: Int, _ page: ScrapePage, _ content: Range<Int>) -> Bool {
        let first = index - 1
        let beginsBlock = page.lines[first].flags.contains(.blankBefore)
        let isBehindPicture = first > content.lowerBound && page.lines[first - 1].kind == .captions
        let isBehindHeading =
            first > content.lowerBound
            && (page.lines[first - 1].flags.contains(.blankBefore) || page.lines[first - 1].part != .body)
        guard beginsBlock || isBehindPicture || isBehindHeading else { return false }
        guard index + 1 < content.upperBound else { return beginsBlock || isBehindPicture }
        let next = page.lines[index + 1]
        if next.isProse || isCounter(page.text(next)) { return true }
        if next.flags.contains(.blankBefore) { return beginsBlock || isBehindPicture }
        return index + 2 < content.upperBound && isPair(endingAt: index + 2, page)
    }

    /// In bytes.
    private static let shortestCaption = 8

    private static func isCounter(_ text: Bytes) -> Bool {
        guard text.count <= 5, let slash = text.firstIndex(of: UInt8(ascii: "/"), from: 0), slash > 0,
            slash + 1 < text.count
        else { return false }
        return text.indices.allSatisfy { $0 == slash || text[$0].isASCIIDigit }
    }
}
