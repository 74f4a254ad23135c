internal import HTMLReader

/// Items of a portable infobox that stand in the article by themselves: whoever copied the page has left out the element round them.
extension ArticleBuilder {
    /// How many nodes in front of a group are asked whether it is in them.
    private static let reach = 200

    /// Where the items end that begin with a group of them; nil for any other section.
    func looseItems(from number: Int) -> Int? {
        guard page.hasClass("pi-group", page.nodes[number]), page.hasClass("pi-item", page.nodes[number]) else {
            return nil
        }
        var end = Int(page.nodes[number].end)
        var next = end
        let parent = (max(0, number - Self.reach)..<number).last { Int(page.nodes[$0].end) > number }
        while next < parent.map({ Int(page.nodes[$0].end) }) ?? end {
            let node = page.nodes[next]
            if node.tag == .text
                ? page.text(node).hasVisibleCharacter : node.tag != .comment && !page.hasClass("pi-item", node)
            {
                break
            }
            next = max(Int(node.end), next + 1)
            if node.tag != .text, node.tag != .comment { end = next }
        }
        return end
    }

    /// Writes such items as the infobox that they are.
    mutating func boxOfItems(_ range: Range<Int>) {
        closeLine()
        guard keep.contains(.infobox) else { return account.note(.infobox, "infobox", range) }
        let listsBefore = referenceLists.count
        let tracedBefore = trace.entries.count
        var rows = InfoboxRows()
        var entries = InfoboxEntries()
        collectRows(in: range, &rows)
        wait(forValueOf: nil, &rows)
        // The first header is that of the first group.
        rows.putBackTitle()
        interpret(rows.rows, &entries)
        referenceLists.removeSubrange(listsBefore...)
        _ = canvas.finishLine()
        guard !entries.isEmpty else {
            trace.assign(from: tracedBefore, to: nil)
            return account.note(.infoboxChrome, "infobox-without-entries", range)
        }
        write(entries, titled: rows.title, from: range.lowerBound, tracedBefore)
    }
}
