internal import HTMLReader

/// Tables of data that wear the class of an infobox, such as those of the forms of a verb: as entries they would lose the heads of
/// their columns.
extension ArticleBuilder {
    private static let fewestRows = 2

    /// Whether a box is a table of data: heads over three columns or more, rows of as many cells under them, and no row of a label and
    /// a value. The picture of a thing makes it a box all the same.
    func isTableOfData(_ number: Int, _ box: InfoboxRows) -> Bool {
        guard page.nodes[number].tag == .table, Self.hasHeadsOfColumns(box.rows),
            !box.rows.contains(where: \.isPicture)
        else { return false }
        let grid = TableGrid(number, for: self)
        var headWidth: Int?
        var rowCount = 0
        for row in grid.rows where row.own.count(where: { grid.cells[$0].isFilled }) > 1 {
            let areHeads = row.own.allSatisfy { page.nodes[grid.cells[$0].node].tag == .th }
            let width = grid.cells[row.own].last?.columns.upperBound
            if areHeads, row.own.count > 1 {
                headWidth = width
            } else if row.covered.count < 3 {
                return false
            } else if width == headWidth {
                rowCount += 1
            }
        }
        return rowCount >= Self.fewestRows
    }

    private static let fewestColumns = 3

    /// Whether a table wears the class of tables of data, and one that only begins like that of an infobox: "infobox_matches". A row
    /// of three cells makes it one of data.
    func isDataByClass(_ number: Int, _ roles: Roles) -> Bool {
        guard roles.contains(.wikitable), let classes = page.attribute(.class, of: page.nodes[number]),
            !classes.holdsToken(where: Self.namesInfobox)
        else { return false }
        return (number + 1..<Int(page.nodes[number].end)).contains {
            page.nodes[$0].tag == .tr && page.cellCount($0) >= Self.fewestColumns
        }
    }

    /// "infobox", "infobox-v2", "infobox_v3" and their like; a longer word behind the line is the name of something else.
    private static func namesInfobox(_ token: Bytes) -> Bool {
        guard token.hasPrefixASCII("infobox") else { return false }
        return !token.hasPrefixASCII("infobox_") || token.count <= 10
    }

    /// Whether heads stand side by side over a row of three cells or more. Nearly no box has such.
    private static func hasHeadsOfColumns(_ rows: [InfoboxRow]) -> Bool {
        zip(rows, rows.dropFirst()).contains { $0.mayNameColumns && $1.cellCount > 2 }
    }
}
