internal import HTMLReader

/// Parts edit links from the text that they are glued to.
enum GluedEditLinks {
    /// In bytes: what is longer is text, and no heading.
    private static let longestHeading = 60
    /// In bytes: a longer text in front of an edit link is no heading either.
    private static let longestInLine = 120

    static func part(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        partLeading(&lines, bytes)
        partInner(&lines, bytes)
        partTrailing(&lines, bytes)
    }

    /// Where the blocks of the page were joined by spaces, so that a heading stands behind the text in front of it: "… did not like it.
    /// Plot[edit]".
    private static func partTrailing(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        // A heading may hold a full stop. One line that is too long for any tells that there is text in front.
        guard
            (0..<lines.count).contains(where: {
                lines[$0].count > longestOfHeadings && HeadingAtLineEnd.mayEnd(lines[$0], bytes)
                    && isBehindText(lines[$0], bytes)
            })
        else { return }
        var headings: [(line: Int, text: Int)] = []
        for index in 0..<lines.count where HeadingAtLineEnd.mayEnd(lines[index], bytes) {
            if let start = HeadingAtLineEnd.start(in: lines[index], behind: shortestText, bytes) {
                headings.append((index, start))
            }
        }
        split(&lines, headings, bytes)
    }

    /// In bytes: of a heading that holds sentences, and of the text in front of one where another line tells that there is some.
    private static let longestOfHeadings = 80
    private static let shortestText = 30

    /// Whether the heading at the end of a line stands behind a text that is too long for one, or has two sentences.
    private static func isBehindText(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard let start = HeadingAtLineEnd.start(in: line, behind: shortestText, bytes) else { return false }
        return start - line.start > longestOfHeadings
            || SentenceEnd.isInside(Bytes(rebasing: bytes[line.start..<start]).trimmed)
    }

    /// Where sections are lines: "History[edit] The town was founded …", "History[edit] Founding[edit] The town …".
    private static func partInner(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var links: [(line: Int, text: Int)] = []
        for index in 0..<lines.count where lines[index].signs.contains(.openingBracket) {
            let line = lines[index]
            var start = line.start
            while let text = endOfHeading(from: start, in: line, bytes) {
                links.append((index, text))
                start = text
            }
        }
        if !links.isEmpty { split(&lines, links, bytes) }
    }

    /// Where the text begins behind a heading and its edit link, with which a stretch of a line begins.
    private static func endOfHeading(from start: Int, in line: ScrapeLine, _ bytes: Bytes) -> Int? {
        let head = Bytes(rebasing: bytes[start..<min(line.end, start + longestInLine)])
        guard let bracket = head.firstIndex(of: UInt8(ascii: "[")), bracket > 1,
            let length = InterfaceWords.shared.endOfEditLink(
                atStartOf: Bytes(rebasing: bytes[(start + bracket)..<line.end])),
            !SentenceEnd.isInside(Bytes(rebasing: head[..<bracket]))
        else { return nil }
        let end = start + bracket + length
        guard end < line.end, bytes[end] == 0x20 else { return nil }
        let text = bytes.skippingBlanks(from: end, to: line.end)
        return text < line.end && isText(text..<line.end, bytes) ? text : nil
    }

    /// Since 2024 edit links stand behind headings, and extractors that write an element a line put what is between two elements
    /// in front of the second: "History", then "[edit]The town was founded". Where most of what is behind the links is headings,
    /// they are those of MediaWiki before 1.22, and stay.
    private static func partLeading(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var links: [(line: Int, text: Int)] = []
        var textCount = 0
        var bare: [(line: Int, text: Int)] = []
        for index in 1..<max(lines.count, 1) {
            let first = bytes[lines[index].start]
            guard first == UInt8(ascii: "[") || GluedEditLabel.mayBeginWithLabel(first) else { continue }
            let line = lines[index]
            let text = Bytes(rebasing: bytes[line.start..<line.end])
            if first == UInt8(ascii: "[") {
                guard let length = InterfaceWords.shared.endOfEditLink(atStartOf: text), length < text.count,
                    !text[length].isHTMLSpace, mayBeHeading(lines[index - 1], bytes)
                else { continue }
                links.append((index, line.start + length))
                if isText(line.start + length..<line.end, bytes) || goesOn(index, lines, bytes) { textCount += 1 }
            } else if let length = GluedEditLabel.length(atStartOf: text), mayBeHeading(lines[index - 1], bytes),
                isText(line.start + length..<line.end, bytes)
            {
                bare.append((index, line.start + length))
            }
        }
        if textCount * 2 > links.count {
            split(&lines, links, bytes)
        } else if links.isEmpty, bare.count >= 2 {
            split(&lines, bare, bytes)
        }
    }

    /// Whether the text of a line goes on in the next, as it does where somebody wrapped it: in small letters, or in parentheses.
    private static func goesOn(_ index: Int, _ lines: borrowing PageBuffer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        guard index + 1 < lines.count, !lines[index + 1].flags.contains(.blankBefore) else { return false }
        let first = Scalar(bytes, at: lines[index + 1].start)
        return first.isSmallLetter || first.value == 0x28
    }

    private static func mayBeHeading(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        line.count <= 255 && bytes[line.start] != UInt8(ascii: "[")
            && !SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[line.start..<line.end]))
    }

    /// Whether what is behind a link is a paragraph, an item or a table.
    private static func isText(_ range: Range<Int>, _ bytes: Bytes) -> Bool {
        let first = bytes[range.lowerBound]
        return range.count > longestHeading || first == UInt8(ascii: "-") || first == UInt8(ascii: "|")
            || SentenceEnd.isAtEnd(of: Bytes(rebasing: bytes[range]))
    }

    /// Makes a line of what stands in front of each text, and one of the last text.
    private static func split(
        _ lines: inout PageBuffer<ScrapeLine>, _ links: [(line: Int, text: Int)], _ bytes: Bytes
    ) {
        let old = Array(lines.elements)
        lines.removeAll()
        var next = 0
        for index in old.indices {
            var rest = old[index]
            while next < links.count, links[next].line == index {
                var link = rest
                link.end = bytes.skippingBlanks(before: links[next].text, from: rest.start)
                lines.append(link)
                rest.beginAnew(at: links[next].text)
                next += 1
            }
            lines.append(rest)
        }
    }
}
