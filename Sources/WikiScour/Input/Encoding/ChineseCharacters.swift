/// The characters of GBK, GB 18030 and Big5.
enum ChineseCharacters {
    // MARK: Mainland China

    /// The character of two bytes of GBK, 0 for none.
    static func gbk(_ lead: UInt8, _ trail: UInt8) -> UInt32 {
        guard lead >= 0x81, lead <= 0xFE, trail >= 0x40, trail <= 0xFE, trail != 0x7F else { return 0 }
        return gbkCells[(Int(lead) - 0x81) * gbkWidth + gbkCell(trail)]
    }

    private static let gbkWidth = 190
    private static func gbkCell(_ trail: UInt8) -> Int { Int(trail) - (trail < 0x7F ? 0x40 : 0x41) }

    /// All two-byte characters, 0 for the user-defined and the empty cells.
    private static let gbkCells: [UInt32] = {
        var cells = [UInt32](repeating: 0, count: 126 * gbkWidth)
        func fill(_ lead: Int, _ grid: CharacterGrid, _ rows: Range<Int>, from trail: UInt8) {
            for row in rows {
                for cell in 0..<grid.width where grid[row, cell] != 0 {
                    cells[(lead + row - 0x81) * gbkWidth + gbkCell(trail) + cell] = grid[row, cell]
                }
            }
        }
        let gb2312 = CharacterGrid(ChineseTables.gb2312, width: 94)
        fill(0xA1, gb2312, 0..<87, from: 0xA1)
        fill(0xA8, CharacterGrid(ChineseTables.gbkSymbols, width: 96), 0..<2, from: 0x40)
        let last = CharacterGrid(ChineseTables.gbkLast, width: 96)
        fill(0xFD, last, 0..<1, from: 0x9C)
        fill(0xFD, last, 1..<2, from: 0x40)

        // The rest of the first 20,902 ideographs of Unicode fills the free cells in order.
        let listed = Set(gb2312.characters)
        var rest = (0x4E00...0x9FA5 as ClosedRange<UInt32>).lazy.filter { !listed.contains($0) }.makeIterator()
        for lead in [0x81...0xA0, 0xAA...0xFD].joined() {
            for cell in 0..<(lead < 0xA1 ? gbkWidth : 96) {
                guard let ideograph = rest.next() else { break }
                cells[(lead - 0x81) * gbkWidth + cell] = ideograph
            }
        }
        return cells
    }()

    /// The character of four bytes of GB 18030 by its number, 0 for none.
    static func fourByte(_ number: Int) -> UInt32 {
        if number < fourByteCells.count { return fourByteCells[number] }
        guard number >= 189_000, number - 189_000 < 0x10_0000 else { return 0 }
        return UInt32(0x1_0000 + number - 189_000)
    }

    /// Four bytes hold, in order of Unicode, what two bytes had no place for in the year 2000.
    private static let fourByteCells: [UInt32] = {
        // The standard moved these to two bytes later, but left the numbers of the others as they were.
        let movedLater: [ClosedRange<UInt32>] = [0x1E3F...0x1E3F, 0x9FB4...0x9FBB, 0xFE10...0xFE19]
        // Private use characters that two bytes had no place for.
        let privateUse: [ClosedRange<UInt32>] = [
            0xE76C...0xE76C, 0xE7C8...0xE7C8, 0xE7E7...0xE7F3, 0xE815...0xE815, 0xE819...0xE81D, 0xE81F...0xE825,
            0xE827...0xE82A, 0xE82D...0xE830, 0xE833...0xE83A, 0xE83C...0xE842, 0xE844...0xE853, 0xE856...0xE863,
            0xE865...0xF8FF,
        ]
        let listed = Set(gbkCells)
        var cells: [UInt32] = []
        for scalar in [0x80...0xD7FF, 0xE000...0xFFFF as ClosedRange<UInt32>].joined() {
            let hasFourBytes =
                if 0xE000...0xF8FF ~= scalar {
                    privateUse.contains { $0.contains(scalar) }
                } else {
                    !listed.contains(scalar) || movedLater.contains { $0.contains(scalar) }
                }
            if hasFourBytes { cells.append(scalar) }
        }
        return cells
    }()

    // MARK: Taiwan and Hong Kong

    /// The character of two bytes of Big5, 0 for none.
    static func big5(_ lead: UInt8, _ trail: UInt8) -> UInt32 {
        switch trail {
        case 0x40...0x7E: big5Grid[Int(lead) - 0x87, Int(trail) - 0x40]
        case 0xA1...0xFE: big5Grid[Int(lead) - 0x87, Int(trail) - 0x62]
        default: 0
        }
    }

    /// The characters behind the lead byte 0x88 that are a letter and a mark in Unicode, by their trail byte.
    static let big5Pairs: [UInt8: (letter: UInt32, mark: UInt32)] = [
        0x62: (0xCA, 0x304), 0x64: (0xCA, 0x30C), 0xA3: (0xEA, 0x304), 0xA5: (0xEA, 0x30C),
    ]

    private static let big5Grid = CharacterGrid(Big5Table.big5, width: 157)
}
