internal import HTMLReader

/// Tables that are made of `<div>` and drawn as tables: by their styles, or by classes that call them rows and cells.
extension ArticleBuilder {
    private static let fewestRows = 2
    private static let fewestCells = 2
    private static let mostNodesOfCell = 60
    /// In bytes. Longer ones arrange text.
    private static let longestCell = 300

    /// Whether all children of an element are rows of as many cells.
    func isTableOfDivs(_ number: Int) -> Bool {
        // Most elements have no row as their first child.
        guard let row = page.firstElementChild(of: number), page.nodes[row].tag == .div,
            let cell = page.firstElementChild(of: row), page.nodes[cell].tag == .div, areRowAndCell(row, cell)
        else { return false }
        return rowsOfDivs(number) != nil
    }

    mutating func tableOfDivs(_ number: Int) {
        closeLine()
        guard let rows = rowsOfDivs(number) else { return }
        guard keep.contains(.tables) else {
            account.note(.tables, "tables", number..<Int(page.nodes[number].end))
            return
        }
        let outer = line
        line = LineState()
        write(TableGrid(rows: rows, for: self))
        line = outer
    }

    /// The cells of such a table, row by row; nil where it is none.
    private func rowsOfDivs(_ number: Int) -> [[Int]]? {
        var rows: [[Int]] = []
        guard let children = divs(in: number) else { return nil }
        for row in children {
            guard let cells = divs(in: row), cells.count >= Self.fewestCells,
                cells.count == rows.first?.count ?? cells.count,
                cells.allSatisfy({ areRowAndCell(row, $0) && isShortCell($0) })
            else { return nil }
            rows.append(cells)
        }
        return rows.count >= Self.fewestRows ? rows : nil
    }

    /// The children of an element, where all are `<div>`.
    private func divs(in number: Int) -> [Int]? {
        elements(in: number) { _, child in page.nodes[child].tag == .div }
    }

    /// The elements that stand directly in another, where there is no text beside them and all are as they should be; nil where one is
    /// not. What rules take out does not count.
    ///
    /// - Parameter isMeant: Whether an element is, by how many stand in front of it and its number.
    func elements(in number: Int, where isMeant: (Int, Int) -> Bool) -> [Int]? {
        var elements: [Int] = []
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter { return nil }
            } else if node.tag != .comment, verdict(child, traits[child]) == nil {
                guard isMeant(elements.count, child) else { return nil }
                elements.append(child)
            }
            child = Int(node.end)
        }
        return elements
    }

    private func isShortCell(_ cell: Int) -> Bool {
        let range = cell + 1..<Int(page.nodes[cell].end)
        return range.count <= Self.mostNodesOfCell && page.textCount(cell, limit: Self.longestCell) != nil
            && !range.contains {
                let tag = page.nodes[$0].tag
                return tag.headingLevel > 0 || tag == .table || tag == .li || tag == .pre
            }
    }

    /// Whether two elements are set as a row and a cell, or are called "prize-row" and "prize-cell".
    private func areRowAndCell(_ row: Int, _ cell: Int) -> Bool {
        if let rowStyle = page.attribute(.style, of: page.nodes[row]), rowStyle.contains("table-row"),
            let cellStyle = page.attribute(.style, of: page.nodes[cell]), cellStyle.contains("table-cell")
        {
            return true
        }
        guard let rowClasses = page.attribute(.class, of: page.nodes[row]),
            let cellClasses = page.attribute(.class, of: page.nodes[cell])
        else { return false }
        return Self.holdsName(endingIn: ["row", "Row"], in: rowClasses) { base in
            Self.holdsName(endingIn: ["cell", "Cell"], in: cellClasses) { $0.elementsEqual(base) }
        }
    }

    /// Whether a class has one of some endings and, in front of it, what is asked for.
    private static func holdsName(
        endingIn endings: [StaticString], in classes: Bytes, _ isSought: (Bytes) -> Bool
    ) -> Bool {
        classes.holdsToken { token in
            guard let ending = endings.first(where: { token.hasSuffixASCII($0) }),
                token.count > ending.utf8CodeUnitCount
            else { return false }
            return isSought(Bytes(rebasing: token.dropLast(ending.utf8CodeUnitCount)))
        }
    }
}
