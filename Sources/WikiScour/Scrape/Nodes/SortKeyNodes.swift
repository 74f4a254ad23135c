internal import HTMLReader

/// Keys for sorting that are lines of their own, where each text node is one: glued to what they sort, ``SortKey`` finds them.
enum SortKeyNodes {
    /// Makes each key part of the line behind it, cut off there: a line in its place would end the run of cells.
    static func cut(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        /// How many lines there are so far; they take the places of those that they were.
        var count = 0
        for index in 0..<lines.count {
            let line = lines[index]
            if index + 1 < lines.count {
                let next = lines[index + 1]
                let text = Bytes(rebasing: bytes[line.start..<line.end])
                if isKey(text, before: Bytes(rebasing: bytes[next.start..<next.end])) {
                    lines[index + 1].cutKind = .hidden
                    lines[index + 1].cutStart = line.cutKind == nil ? line.start : line.cutStart
                    continue
                }
            }
            if count < index { lines[count] = line }
            count += 1
        }
        lines.truncate(to: count)
    }

    /// Whether a line is nothing but a key: a number or a date as templates write it, or a name turned round that the next line has
    /// as it is read.
    private static func isKey(_ line: Bytes, before next: Bytes) -> Bool {
        if line[0].isASCIIDigit || line[0] == UInt8(ascii: "-") {
            return (SortKey.dateKey(line) ?? SortKey.numberKey(line)) == line.count
        }
        return isName(line, turnedRoundIn: next)
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
