/// Edit links that stand on lines of their own, and the headings beside them: behind their headings since MediaWiki 1.22, in front of them
/// before.
extension ScrapeHeadings {
    /// The lines that are edit links, and the headings beside them.
    struct LabelledLines {
        var labels: [Int] = []
        var headings: [Int] = []
    }

    /// In bytes.
    private static let longestLabelled = 255

    func labelledLines(in page: ScrapePage) -> LabelledLines {
        let links = content.filter {
            page.lines[$0].part == .body && page.bytes[page.lines[$0].start] == UInt8(ascii: "[")
                && page.isEditLink(page.lines[$0]) && !isOfExcerpt($0, page)
        }
        if !links.isEmpty, standInFront(links, page) {
            let headings = links.map { $0 + 1 }.filter { mayBeLabelled($0, page) }
            return LabelledLines(labels: links, headings: headings)
        }
        return linesAbove(links, page)
    }

    /// Whether an edit link is that of a page which a part of the text is taken from: "This section is an excerpt from Ostra Mill. [edit]".
    private func isOfExcerpt(_ link: Int, _ page: ScrapePage) -> Bool {
        content.contains(link - 1) && page.lines[link - 1].part == .body && isHatnote(link - 1, page)
    }

    /// The headings that edit links stand behind. Since 2024 those stand beside headings and no longer within; Minerva's have no
    /// brackets, so that a single one may be a word of the text.
    private func linesAbove(_ links: [Int], _ page: ScrapePage) -> LabelledLines {
        // A heading may read like a tab, as "History" does; but the tabs stand in front of the text.
        let text = content.first { page.lines[$0].isSentence() } ?? content.upperBound
        var next = 0
        let labels = content.dropFirst().filter { index in
            while next < links.count, links[next] < index { next += 1 }
            let isLink = next < links.count && links[next] == index
            // Most lines are none.
            guard isLink || page.lines[index].roles.contains(.editLink) else { return false }
            let (line, title) = (page.lines[index], page.lines[index - 1])
            guard line.part == .body, mayBeLabelled(index - 1, page) else { return false }
            if isLink { return next == 0 || links[next - 1] != index - 1 }
            guard !title.roles.contains(.editLink) else { return false }
            return title.roles.isEmpty || index > text
        }
        guard !links.isEmpty || labels.count >= 2 else { return LabelledLines() }
        return LabelledLines(labels: labels, headings: labels.map { $0 - 1 })
    }

    private func mayBeLabelled(_ index: Int, _ page: ScrapePage) -> Bool {
        guard content.contains(index) else { return false }
        let line = page.lines[index]
        return line.part == .body && line.count <= Self.longestLabelled && !line.isProse
            && page.text(line).holdsLetterOrDigit && !page.isEditLink(line) && !page.text(line).isOfRow
    }

    /// Asks every link on which side of it a heading stands: the one that the contents name, else the one that reads like one where the
    /// other does not, else the one that no blank line parts from it.
    private func standInFront(_ links: [Int], _ page: ScrapePage) -> Bool {
        let keys = Set(entries.map(\.key))
        var votes = 0
        for link in links {
            let (above, below) = (link - 1, link + 1)
            if content.contains(above), page.text(page.lines[above]).isOfRow { continue }
            let (isNamedAbove, isNamedBelow) = (isNamed(above, keys, page), isNamed(below, keys, page))
            if isNamedAbove != isNamedBelow {
                votes += isNamedBelow ? 1 : -1
                continue
            }
            let (mayStandAbove, mayStandBelow) = (readsLikeHeading(above, page), readsLikeHeading(below, page))
            if mayStandAbove != mayStandBelow {
                votes += mayStandBelow ? 1 : -1
            } else if mayStandAbove {
                let isParted = page.lines[link].flags.contains(.blankBefore)
                if isParted != page.lines[below].flags.contains(.blankBefore) { votes += isParted ? 1 : -1 }
            }
        }
        return votes > 0
    }

    private func isNamed(_ index: Int, _ keys: Set<[UInt8]>, _ page: ScrapePage) -> Bool {
        guard !keys.isEmpty, mayBeLabelled(index, page) else { return false }
        let line = page.lines[index]
        var key: [UInt8] = []
        HeadingKey.append(line.start..<line.end, of: page, to: &key)
        return keys.contains(key)
    }

    private func readsLikeHeading(_ index: Int, _ page: ScrapePage) -> Bool {
        mayBeLabelled(index, page)
            && EditLinkNodes.mayBeHeading(index, UnsafeBufferPointer(page.lines), page.bytes)
    }
}
