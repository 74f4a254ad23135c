internal import HTMLReader

/// Dates that begin with a small letter: "mars 1868", "enero de 1868", "c. 1868". Behind a label they are glued to it.
enum SmallDate {
    /// In bytes.
    private static let longestMonth = 16

    /// Words in front of a year.
    private static let words: [StaticString] = [
        "c. ", "c.\u{A0}", "ca. ", "circa ", "before ", "after ", "around ", "about ", "between ", "um ", "vor ",
        "nach ",
        "vers ", "avant ", "hacia ", "entre ",
    ]
    private static let ofMonths: [StaticString] = ["de ", "del "]

    static func begins(at index: Int, before limit: Int, _ bytes: Bytes) -> Bool {
        var end = index
        while end < limit, end - index <= longestMonth,
            bytes[end].isASCIILetter || bytes[end] >= 0xC3 || isWithin(end, bytes)
        {
            end += 1
        }
        if end < limit, bytes[end] == UInt8(ascii: ".") { end += 1 }
        // Behind the month stands the year, or the day; few small letters begin such a word.
        guard end > index, end + 1 < limit, bytes[end] == 0x20 || bytes[end] == 0xC2 else { return false }
        var next = end + (bytes[end] == 0x20 ? 1 : 2)
        if isDigit(next, limit, bytes), words.contains(where: { bytes.matches($0, at: index) }) { return true }
        for word in ofMonths where bytes.matches(word, at: next) { next += word.utf8CodeUnitCount }
        return isDigit(next, limit, bytes) && months.value(for: Bytes(rebasing: bytes[index..<end]))
    }

    /// Whether a byte is of a letter that began in front of it.
    private static func isWithin(_ index: Int, _ bytes: Bytes) -> Bool { bytes[index] & 0xC0 == 0x80 }

    private static func isDigit(_ index: Int, _ limit: Int, _ bytes: Bytes) -> Bool {
        index < limit && bytes[index].isASCIIDigit
    }

    /// The months that begin with a small letter of ASCII.
    private static let months: ByteStringTable<Bool> = {
        var table = ByteStringTable<Bool>(missing: false)
        TSV.forEachRow(ofBytes: MonthTable.tsv) { fields in
            for names in fields.dropFirst() {
                names.forEachPart(between: UInt8(ascii: "|")) { name in
                    if let first = name.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") {
                        table.insert(true, for: name)
                    }
                }
            }
        }
        return table
    }()
}
