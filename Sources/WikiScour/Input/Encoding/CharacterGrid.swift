/// A character set as rows of cells, unpacked from its table in `Tables/`.
struct CharacterGrid: Sendable {
    /// The characters, row behind row; 0 for an empty cell.
    private let cells: [UInt32]
    let width: Int

    /// - Parameters:
    ///   - text: The rows, a line each. `.` is an empty cell; cells behind the end of a line are empty.
    ///   - width: How many cells a row has.
    init(_ text: StaticString, width: Int) {
        var cells: [UInt32] = []
        var rowStart = 0
        text.withUTF8Buffer { utf8 in
            for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
                if scalar == "\n" {
                    rowStart += width
                    cells.append(contentsOf: repeatElement(0, count: rowStart - cells.count))
                } else {
                    cells.append(scalar == "." ? 0 : scalar.value)
                }
            }
        }
        self.cells = cells
        self.width = width
    }

    /// The character in a cell, 0 for none.
    @inline(__always)
    subscript(row: Int, cell: Int) -> UInt32 {
        let index = row * width + cell
        return row >= 0 && cell >= 0 && cell < width && index < cells.count ? cells[index] : 0
    }

    /// All characters, row behind row.
    var characters: some Sequence<UInt32> {
        cells.lazy.filter { $0 != 0 }
    }
}
