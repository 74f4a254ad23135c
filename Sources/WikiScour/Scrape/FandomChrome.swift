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
        let (before, line) = (page.lines[index - 1], page.lines[index])
        if isCounter(page.text(line)), before.kind == .captions {
            page.lines[index].leaveOut(as: .captions)
        } else if line.count >= shortestCaption, before.part == .body, !line.flags.contains(.blankBefore),
            page.text(line).spaceCount > 0, page.text(line).elementsEqual(page.text(before))
        {
            page.lines[index - 1].leaveOut(as: .captions)
            page.lines[index].leaveOut(as: .captions)
        }
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
