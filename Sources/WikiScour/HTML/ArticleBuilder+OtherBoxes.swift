internal import HTMLReader

/// Infoboxes by their class whose rows look like nothing that is known: read a second time, with less to go by.
extension ArticleBuilder {
    private static let fewestEntries = 2

    /// The entries of elements side by side that no class names, or of lines with a colon; nil where there are none.
    mutating func readBoxOfOtherShape(_ number: Int) -> (rows: InfoboxRows, entries: InfoboxEntries)? {
        readsUnnamedSides = true
        let box = readBox(number)
        readsUnnamedSides = false
        if box.entries.all.count >= Self.fewestEntries { return box }
        return readLines(of: number)
    }

    /// "Damage: 12", a line each. The first line may be the title; another without a label is text, and then all of it is.
    private mutating func readLines(of number: Int) -> (rows: InfoboxRows, entries: InfoboxEntries)? {
        var rows = InfoboxRows()
        var entries = InfoboxEntries()
        for (index, line) in lines(of: number).enumerated() {
            if let colon = Self.endOfLabel(in: line) {
                entries.add(String(line[..<colon]), Self.value(behind: "", in: String(line[colon...])))
            } else if index == 0 {
                rows.title = line
            } else {
                return nil
            }
        }
        return entries.all.count >= Self.fewestEntries ? (rows, entries) : nil
    }

    /// In characters.
    private static let longestLabel = 40
    private static let mostWordsOfLabel = 4

    static func endOfLabel(in line: String) -> String.Index? {
        guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }), colon > line.startIndex,
            line.distance(from: line.startIndex, to: colon) <= longestLabel,
            line[..<colon].count(where: { $0 == " " }) < mostWordsOfLabel, line.index(after: colon) < line.endIndex
        else { return nil }
        return colon
    }

    /// Whether two elements may be a label and a value, where no class says so: blocks, the first of a few words.
    func areUnnamedSides(_ label: Int, _ value: Int) -> Bool {
        guard page.nodes[label].tag == .div, page.nodes[value].tag == .div, !holdsBlocks(label),
            let count = page.textCount(label, limit: Self.longestLabel)
        else { return false }
        return count > 0
    }

    private func holdsBlocks(_ number: Int) -> Bool {
        (number + 1..<Int(page.nodes[number].end)).contains { page.nodes[$0].tag.isBlock }
    }

    /// In bytes, without spaces: less is what stands beside a picture or a colour.
    private static let leastText = 40

    /// Whether a box without entries holds text of the article rather than links, or labels beside pictures.
    func holdsText(_ number: Int) -> Bool {
        var count = 0
        var linkedCount = 0
        var linkEnd = 0
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .tr, page.cellCount(child) > 1, !isPictureBesideText(child) { return false }
            if node.tag == .text {
                let text = page.text(node)
                let length = text.count { !$0.isHTMLSpace }
                if child < linkEnd { linkedCount += length } else { count += length }
            } else if node.tag != .comment, verdict(child, traits[child]) != nil {
                child = Int(node.end)
                continue
            } else if node.tag == .a {
                linkEnd = max(linkEnd, Int(node.end))
            }
            child += 1
        }
        return count >= Self.leastText && count > linkedCount
    }

    /// In bytes: a shorter text is the label of its picture, or a link to where the thing in it is.
    private static let leastTextBesidePicture = 100
    private static let mostNodesOfRow = 200

    /// Whether a row is a picture and a text beside it, as in boxes of advice.
    private func isPictureBesideText(_ row: Int) -> Bool {
        let end = Int(page.nodes[row].end)
        guard end - row <= Self.mostNodesOfRow else { return false }
        var textCount = 0
        var child = row + 1
        while child < end {
            let node = page.nodes[child]
            guard node.tag == .td || node.tag == .th else {
                child = node.tag == .text || node.tag == .comment ? Int(node.end) : child + 1
                continue
            }
            if hasText(child + 1..<Int(node.end)) {
                textCount += 1
                if page.textCount(child, limit: Self.leastTextBesidePicture) != nil { return false }
            } else if !holdsImage(child) {
                return false
            }
            child = Int(node.end)
        }
        return textCount == 1
    }
}
