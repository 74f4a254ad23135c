internal import HTMLReader

/// Keys for sorting that templates put, hidden, in front of what a table shows. A flattened page has them glued to it.
enum SortKey {
    /// How long the key is that a line begins with; nil where it begins with none.
    ///
    /// - Parameter signs: Those that the line may hold.
    @inline(__always)
    static func length(in line: Bytes, _ signs: TextSigns) -> Int? {
        // Most lines begin with a word and hold no such sign.
        guard line.count > 6, line.count < 300,
            !signs.isDisjoint(with: .sortKeys) || line[0].isASCIIDigit || line[0] == UInt8(ascii: "-")
        else { return nil }
        return lengthOfKey(line, signs)
    }

    private static func lengthOfKey(_ line: Bytes, _ signs: TextSigns) -> Int? {
        if let length = dateKey(line) ?? numberKey(line), length < line.count { return length }
        if signs.contains(.exclamation), let length = bangKey(line) { return length }
        return signs.contains(.comma) ? nameKey(line) : nil
    }

    /// `01937-07-11-0000July 11, 1937`: how long the date is as the template "dts" writes it.
    static func dateKey(_ line: Bytes) -> Int? {
        guard line.count >= dateForm.utf8CodeUnitCount, line[0] == UInt8(ascii: "0") || line[0] == UInt8(ascii: "-")
        else { return nil }
        for index in 0..<dateForm.utf8CodeUnitCount {
            let isDigit = dateForm.utf8Start[index] == UInt8(ascii: "0")
            guard isDigit ? line[index].isASCIIDigit : line[index] == UInt8(ascii: "-") else { return nil }
        }
        return dateForm.utf8CodeUnitCount
    }

    private static let dateForm: StaticString = "00000-00-00-0000"

    /// `7005139707000000000139,707` or with U+2660 between: how long the number is as the template "nts" writes it.
    static func numberKey(_ line: Bytes) -> Int? {
        guard line.count >= 19, line[0] >= UInt8(ascii: "1"), line[0] <= UInt8(ascii: "9") else { return nil }
        for index in 0..<19 where !line[index].isASCIIDigit { return nil }
        return line.matches("♠", at: 19)
            ? 22 : line[0] == UInt8(ascii: "7") || line[0] == UInt8(ascii: "6") ? 19 : nil
    }

    /// `1943-10-18 !18 October 1943`: a key of the table's author.
    private static func bangKey(_ line: Bytes) -> Int? {
        guard let bang = line.firstIndex(of: " !", from: 0), bang > 0, bang <= 40, bang + 2 < line.count,
            line[..<bang].allSatisfy({ isOfKey($0) })
        else { return nil }
        // Behind words a name is shown, behind numbers anything: "0000-00-00 !never used".
        let isNumber = line[..<bang].allSatisfy { !$0.isASCIILetter && $0 < 0x80 }
        let mayFollow =
            isNumber
            ? !line[bang + 2].isHTMLSpace && line[bang + 2] != UInt8(ascii: "=")
            : Scalar(line, at: bang + 2).isCapitalLetter || line[bang + 2].isASCIIDigit
        return mayFollow ? bang + 2 : nil
    }

    /// What keys are made of; program text ("if (a !B)") holds other signs.
    private static func isOfKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: ":"),
            0x80...:
            true
        default: byte.isASCIILetter || byte.isASCIIDigit
        }
    }

    /// `Velm, AnnaAnna Velm`: a name turned round, then the name.
    private static func nameKey(_ line: Bytes) -> Int? {
        guard line.count < 160, let comma = line.firstIndex(of: ", ", from: 0), comma > 0 else { return nil }
        // The key is "B, A", and "A B" follows.
        let last = line[..<comma]
        let start = comma + 2
        guard start < line.count, let base = line.baseAddress else { return nil }
        // The key and what is shown must both have room.
        let limit = (line.count - 1 - last.count + start) / 2 + 1
        var end = start
        while true {
            // Nearly all places differ from the key in the first letter already.
            end += 1
            if end < limit { end = ByteScan.first(line[start], in: base, from: end, to: limit) }
            guard end < limit else { return nil }
            let first = line[start..<end]
            let shown = line[end...]
            if shown.prefix(first.count).elementsEqual(first), shown.count > first.count,
                shown[end + first.count] == 0x20,
                shown[(end + first.count + 1)...].prefix(last.count).elementsEqual(last)
            {
                return end
            }
        }
    }

    /// The length of a date in parentheses that says again, for programs, what stands beside it: `(1984-10-25)`.
    static func lengthOfHiddenDate(at index: Int, in bytes: Bytes, _ range: Range<Int>) -> Int? {
        guard let end = HiddenDate.end(at: index, in: bytes, limit: range.upperBound) else { return nil }
        let year = Bytes(rebasing: bytes[HiddenDate.year(at: index, in: bytes)])
        let before = Bytes(rebasing: bytes[max(range.lowerBound, index - 40)..<index])
        let behind = Bytes(rebasing: bytes[end..<min(range.upperBound, end + 40)])
        return before.holds(year) || behind.holds(year) ? end - index : nil
    }
}
