/// Keys for sorting that are lines of their own, where each text node is one: glued to what they sort, ``SortKey`` finds them.
enum SortKeyNodes {
    /// Whether a line is nothing but a key: a number or a date as templates write it, or a name turned round that the next line has
    /// as it is read.
    static func isKey(_ line: Bytes, before next: Bytes) -> Bool {
        if line[0].isASCIIDigit || line[0] == UInt8(ascii: "-") { return isNumber(line) || isDate(line) }
        return isName(line, turnedRoundIn: next)
    }

    /// `7005139707000000000`, with U+2660 behind it in later years.
    private static func isNumber(_ line: Bytes) -> Bool {
        guard line.count == 19 || line.count == 22 && line.matches("\u{2660}", at: 19) else { return false }
        return line[..<19].allSatisfy(\.isASCIIDigit) && (line[0] == UInt8(ascii: "6") || line[0] == UInt8(ascii: "7"))
    }

    /// `01937-07-11-0000`.
    private static func isDate(_ line: Bytes) -> Bool {
        line.count == 16
            && zip(line, "00000-00-00-0000".utf8).allSatisfy {
                $1 == UInt8(ascii: "0") ? $0.isASCIIDigit : $0 == UInt8(ascii: "-")
            }
    }

    /// In bytes.
    private static let longestName = 80

    /// `Velm, Anna`, and then `Anna Velm`.
    private static func isName(_ line: Bytes, turnedRoundIn next: Bytes) -> Bool {
        guard line.count <= longestName, next.count + 1 == line.count, let comma = line.firstIndex(of: ", "), comma > 0
        else { return false }
        let first = line[(comma + 2)...]
        return !first.isEmpty && next.starts(with: first) && next[first.count] == 0x20
            && next[(first.count + 1)...].elementsEqual(line[..<comma])
    }
}
