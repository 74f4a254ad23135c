/// Captions: the paragraph behind an image may be one, and may be the article's.
extension MarkdownText {
    /// What the block in front was, for a caption.
    enum Image: Int {
        case none
        /// A picture as large as it is that leads to its page: a caption behind it is no sentence.
        case picture
        /// A picture made smaller that leads to its page, as those in frames are; others without a caption are, too.
        case thumb
        /// The link beside a picture in its frame that leads to its page: what comes next is the caption.
        case enlarged
    }

    /// In pixels: smaller pictures have no captions.
    private static let narrowestThumb = 100
    /// Longer paragraphs are none of a picture's, links' addresses included.
    private static let longestCaption = 600

    /// Notes whether a block is an image that a caption may follow.
    mutating func noteImage(_ text: Bytes) {
        let last = image
        image = .none
        guard isImage(text) else { return }
        output.hasImage = true
        image = last
        if holdsEnlargingLink(text) {
            image = .enlarged
        } else if image == .none, isThumb(text) {
            image = .thumb
        } else if image == .none, leadsToFile(text) {
            image = .picture
        }
    }

    /// Whether a block that is no image itself is the caption of the one in front of it.
    func isCaption(_ block: Range<Int>) -> Bool {
        switch image {
        case .none: return false
        case .enlarged: return true
        case .picture, .thumb:
            if image == .thumb, !layout.breaksBlocks, !followsBlank(block.lowerBound) { return true }
            let text = Bytes(rebasing: bytes[block]).trimmed
            if image == .picture, SentenceEnd.isAtEnd(of: text) { return false }
            return text.count <= Self.longestCaption && !Self.holdsSentences(text) && isText(behind: block.upperBound)
        }
    }

    /// Whether a block begins with a picture in its frame that its caption touches.
    func beginsWithCaptioned(_ block: Range<Int>) -> Bool {
        let start = bytes.skippingBlanks(from: block.lowerBound, to: block.upperBound)
        guard bytes.matches("[![", at: start), block.count < 4000 else { return false }
        var links = MarkdownLinks(bytes, start..<block.upperBound)
        guard let link = links.link(at: start), link.end < block.upperBound else { return false }
        let next = Scalar(bytes, at: link.end)
        return next.isCapitalLetter && isThumb(Bytes(rebasing: bytes[start..<link.end]))
    }

    /// Whether another sentence follows the first one, or an initial is followed by a name: what is doubtful stays.
    private static func holdsSentences(_ text: Bytes) -> Bool {
        if SentenceEnd.isInside(text) { return true }
        var index = 0
        while let point = text.firstIndex(of: ". ", from: index) {
            index = point + 2
            if index < text.count, Scalar(text, at: index).isCapitalLetter { return true }
        }
        return false
    }

    /// Whether a text has a link without words that is no image's: "[](/wiki/File:Mill.jpg "Enlarge")".
    private func holdsEnlargingLink(_ text: Bytes) -> Bool {
        var index = 0
        while let open = text.firstIndex(of: "[](", from: index) {
            if open == 0 || text[open - 1] != UInt8(ascii: "!") { return true }
            index = open + 1
        }
        return text.contains("/magnify-clip")
    }

    /// Whether an image that is a link was made smaller: ".../thumb/a/ab/Mill.jpg/220px-Mill.jpg".
    func isThumb(_ text: Bytes) -> Bool {
        guard text.hasPrefixASCII("[!["), let folder = text.firstIndex(of: "/thumb/"),
            let unit = text.firstIndex(of: "px-", from: folder)
        else { return false }
        var start = unit
        while start > 0, unit - start < 5, text[start - 1].isASCIIDigit { start -= 1 }
        guard let (width, length) = Digits.number(text, at: start), start + length == unit else { return false }
        return width >= Self.narrowestThumb
    }

    /// Whether an image is the link to the page of its own file: "[![](/a/ab/Mill.jpg)](/wiki/File:Mill.jpg)".
    private func leadsToFile(_ text: Bytes) -> Bool {
        guard text.hasPrefixASCII("[!["), let end = text.firstIndex(of: ")]("),
            let start = text[..<end].lastIndex(of: UInt8(ascii: "/"))
        else { return false }
        let name = Bytes(rebasing: text[start + 1..<end])
        let target = Bytes(rebasing: text[(end + 3)...])
        return name.count > 4 && target.firstIndex(of: name, from: 0) != nil
    }

    /// Whether the next block is text, so that the section goes on without the one in front of it.
    private func isText(behind end: Int) -> Bool {
        let start = bytes.skippingSpaces(from: end)
        guard start < bytes.count, start - end < 100 else { return false }
        switch bytes[start] {
        case UInt8(ascii: "#"), UInt8(ascii: "|"), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "`"),
            UInt8(ascii: ">"):
            return false
        default: break
        }
        let line = start..<(bytes.firstIndex(of: UInt8(ascii: "\n"), from: start) ?? bytes.count)
        return line.count > 60 && !isRow(line) && mark(line) == nil && !isImage(Bytes(rebasing: bytes[line]).trimmed)
    }
}
