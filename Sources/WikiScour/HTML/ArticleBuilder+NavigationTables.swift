internal import HTMLReader

/// Tables of navigation that wear no class, told by how their cells hold links.
extension ArticleBuilder {
    /// Whether a table names groups of pages, a row each: a head over all of it, and in each row a name and a line of links. Among them
    /// is the page itself, or the head says that it is navigation. Under a heading it is what its section is about.
    func isNavigationOfGroups(_ number: Int, holdsSelfLink: Bool) -> Bool {
        guard !beginsSection else { return false }
        var rowCount = 0
        var row = number + 1
        let end = Int(page.nodes[number].end)
        while row < end {
            let node = page.nodes[row]
            guard node.tag == .tr else {
                row = node.tag == .tbody ? row + 1 : Int(node.end)
                continue
            }
            let cells = cells(of: row)
            if rowCount == 0 {
                guard cells.count == 1, page.nodes[cells[0]].tag == .th, holdsSelfLink || namesNavigation(cells[0])
                else { return false }
            } else {
                guard cells.count == 2, page.nodes[cells[0]].tag == .th, page.nodes[cells[1]].tag == .td,
                    linkCount(cells[1]) >= Self.fewestLinksOfGroup
                else { return false }
            }
            rowCount += 1
            row = Int(node.end)
        }
        return rowCount > Self.fewestGroups && isMostlyLinks(number, besides: [.b, .th], percentage: 80)
    }

    private static let fewestGroups = 2
    private static let fewestLinksOfGroup = 3

    /// Whether a table leads to the pages of a series by the same words in each row, such as "men" and "women", and one of them is the
    /// page's own place. What is no link names the rows.
    func isGridOfSeries(_ number: Int) -> Bool {
        var own: Bytes?
        var namesake = 0
        for child in number + 1..<Int(page.nodes[number].end) where page.isSelfLink(child) {
            if own != nil { return false }
            own = page.firstText(in: child)
        }
        guard let own, own.count <= Self.longestWordOfGrid else { return false }
        for row in number + 1..<Int(page.nodes[number].end) where page.nodes[row].tag == .tr {
            for cell in cells(of: row).dropFirst() {
                guard page.nodes[cell].tag == .td, isLinkAlone(cell) else { return false }
                if page.firstText(in: cell)?.elementsEqual(own) ?? false { namesake += 1 }
            }
        }
        return namesake >= Self.fewestNamesakes
    }

    /// In bytes.
    private static let longestWordOfGrid = 24
    /// The page itself among them.
    private static let fewestNamesakes = 3

    /// Whether a cell holds one link, and nothing else that can be seen; or nothing at all.
    private func isLinkAlone(_ cell: Int) -> Bool {
        var linkEnd = 0
        for child in cell + 1..<Int(page.nodes[cell].end) {
            let node = page.nodes[child]
            if node.tag == .a || page.isSelfLink(child) {
                if linkEnd > 0 { return false }
                linkEnd = Int(node.end)
            }
            if node.tag == .text, child >= linkEnd, page.text(node).hasVisibleCharacter { return false }
        }
        return true
    }

    /// The cells of a row, those of tables within them aside.
    private func cells(of row: Int) -> [Int] {
        var cells: [Int] = []
        var child = row + 1
        while child < Int(page.nodes[row].end) {
            let node = page.nodes[child]
            if node.tag == .td || node.tag == .th { cells.append(child) }
            child = Int(node.end)
        }
        return cells
    }

    private func linkCount(_ cell: Int) -> Int {
        (cell + 1..<Int(page.nodes[cell].end)).count { page.nodes[$0].tag == .a || page.isSelfLink($0) }
    }

    private func namesNavigation(_ head: Int) -> Bool {
        guard page.textCount(head, limit: 80) != nil else { return false }
        return page.plainText(of: head).hasSuffix("Navigation")
    }

    /// Whether a heading stands directly in front of what comes next.
    private var beginsSection: Bool {
        guard canvas.lineIsEmpty, let last = records.last else { return false }
        return last.kind == .heading
    }
}

extension HTMLTape.View {
    /// Whether an element is the page's own name where others have links.
    func isSelfLink(_ number: Int) -> Bool {
        let node = nodes[number]
        return (node.tag == .strong || node.tag == .a) && attribute(.class, of: node)?.contains("selflink") ?? false
    }
}
