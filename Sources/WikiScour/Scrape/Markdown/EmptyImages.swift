internal import HTMLReader

/// Images as an extractor wrote them that lost their addresses: `![]()`. They are all that its text has of Markdown, and are
/// taken out of it; a line that holds nothing else goes.
enum EmptyImages {
    private static let mark: StaticString = "![]()"

    /// The page without them; nil where it has none.
    static func rewrite(_ bytes: Bytes) -> RewrittenScrape? {
        guard var image = bytes.firstIndex(of: mark) else { return nil }
        var output = RewrittenScrape(bytes)
        var start = 0
        while image < bytes.count {
            let end = image + mark.utf8CodeUnitCount
            output.append(start..<image)
            output.cut(.captions, "image", image..<end)
            start = end
            // Nothing else on the line: no blank line may stay, which would part what is around it.
            if output.isAtLineStart {
                start = bytes.skippingBlanks(from: end, to: bytes.count)
                if start < bytes.count, bytes[start] == UInt8(ascii: "\n") { start += 1 }
            }
            image = bytes.firstIndex(of: mark, from: start) ?? bytes.count
        }
        output.append(start..<bytes.count)
        return output
    }

    /// Whether the only brackets of Markdown in a line are such images.
    static func areAllLinks(of line: Bytes) -> Bool {
        var index = 0
        while let close = line.firstIndex(of: "](", from: index) {
            index = close + 2
            guard close >= 2, line.matches(mark, at: close - 2) else { return false }
        }
        return true
    }
}
