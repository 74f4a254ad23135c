internal import HTMLReader

/// Headings where each text node is a line: those that an edit link or the contents show become one line before any nodes
/// are joined to sentences, and nothing goes on with them.
enum HeadingNodes {
    static func join(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes, _ contents: ContentsNodes) {
        let links = EditLinkNodes(in: lines.elements, bytes, contents)
        var headings: [Range<Int>] = []
        var blocks: [Range<Int>] = []
        for link in links.links {
            let limit = blocks.last?.upperBound ?? 0
            let heading =
                links.areInFront
                ? heading(behind: link, lines.elements, bytes, contents)
                : heading(inFrontOf: link, from: limit, lines.elements, bytes, contents)
            guard let heading else { continue }
            headings.append(heading)
            blocks.append(min(link.lowerBound, heading.lowerBound)..<max(link.upperBound, heading.upperBound))
        }
        // Where links show the headings, a node that reads like another is a word of a sentence.
        if links.links.count * 2 < contents.entries.count {
            let listed = contents.headings(in: lines.elements, bytes)
            headings += listed
            blocks += listed
        }
        if headings.isEmpty { return }
        blocks += contents.brokenTitles(of: headings, lines.elements, bytes)
        blocks.sort { $0.lowerBound < $1.lowerBound }
        lines.join(blocks)
    }

    /// The heading behind a link. Where another link stands there, the section has lost its own.
    private static func heading(
        behind link: Range<Int>, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes, _ contents: ContentsNodes
    ) -> Range<Int>? {
        let start = link.upperBound
        guard start < lines.count, bytes[lines[start].start] != UInt8(ascii: "[") else { return nil }
        return start..<(start + (contents.length(from: start, lines, bytes) ?? 1))
    }

    /// The heading in front of a link: as far as the contents tell, else what reads like one.
    private static func heading(
        inFrontOf link: Range<Int>, from limit: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes,
        _ contents: ContentsNodes
    ) -> Range<Int>? {
        let last = link.lowerBound - 1
        let length = contents.length(endingAt: last, lines, bytes) ?? guessedLength(endingAt: last, lines, bytes)
        guard let length, link.lowerBound - length >= limit else { return nil }
        return (link.lowerBound - length)..<link.lowerBound
    }

    /// How many nodes up to a place are a heading by their looks. A link within one parts it: "Years of the", "Weir".
    private static func guessedLength(
        endingAt last: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Int? {
        guard last >= 0, EditLinkNodes.mayBeHeading(last, lines, bytes) else { return nil }
        var start = last
        while start > 0, last + 1 - start < ContentsNodes.mostNodes {
            let before = Bytes(rebasing: bytes[lines[start - 1].start..<lines[start - 1].end])
            let goesOn = NodeEdges.beginsInside(lines[start], bytes) && !SentenceEnd.isAtEnd(of: before)
            guard goesOn || NodeEdges.endsInside(before) else { break }
            start -= 1
            // It was the end of a paragraph.
            if !EditLinkNodes.mayBeHeading(start, lines, bytes) { return nil }
        }
        return last + 1 - start
    }
}
