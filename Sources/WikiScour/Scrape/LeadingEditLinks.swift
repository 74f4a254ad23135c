internal import HTMLReader

/// Parts edit links from the text that they are glued to: since 2024 they stand behind headings, and extractors that write an
/// element a line put what is between two elements in front of the second: "History", then "[edit]The town was founded".
enum LeadingEditLinks {
    /// In bytes: what is longer is text, and no heading.
    private static let longestHeading = 60

    /// Makes two lines of each such line. Where most of what is behind the links is headings, they are those of MediaWiki
    /// before 1.22, and stay.
    static func part(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
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
                if isText(line.start + length..<line.end, bytes) { textCount += 1 }
            } else if let length = GluedEditLabel.length(atStartOf: text), mayBeHeading(lines[index - 1], bytes),
                isText(line.start + length..<line.end, bytes)
            {
                bare.append((index, line.start + length))
            }
        }
        if textCount * 2 > links.count {
            split(&lines, links)
        } else if links.isEmpty, bare.count >= 2 {
            split(&lines, bare)
        }
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

    private static func split(_ lines: inout PageBuffer<ScrapeLine>, _ links: [(line: Int, text: Int)]) {
        let old = Array(lines.elements)
        lines.removeAll()
        var next = 0
        for index in old.indices {
            guard next < links.count, links[next].line == index else {
                lines.append(old[index])
                continue
            }
            var (link, text) = (old[index], old[index])
            link.end = links[next].text
            text.cut(upTo: links[next].text)
            text.indent = 0
            text.flags.subtract([.leadingSpace, .captionIndent, .blankBefore])
            lines.append(link)
            lines.append(text)
            next += 1
        }
    }
}
