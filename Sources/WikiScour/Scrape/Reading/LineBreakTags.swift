/// Text that was stored with the element of a line break for each line's end: "Ostra Mill<br/>From Wikipedia …". Other elements it has not.
enum LineBreakTags {
    private static let fewest = 3

    /// The text with its lines, each byte where it was; nil where it has them already.
    static func joined(_ bytes: Bytes) -> ContiguousArray<UInt8>? {
        guard bytes.contains("<br") else { return nil }
        var breaks: [Range<Int>] = []
        var (otherCount, lineCount) = (0, 0)
        var index = 0
        while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: index) {
            if let end = end(ofBreak: open, bytes) {
                breaks.append(open..<end)
                index = end
                continue
            }
            index = open + 1
            if index < bytes.count, bytes[index].isASCIILetter || bytes[index] == UInt8(ascii: "/") { otherCount += 1 }
        }
        guard breaks.count >= fewest, otherCount * 10 < breaks.count else { return nil }
        for byte in bytes where byte == UInt8(ascii: "\n") { lineCount += 1 }
        // An article about the element has more lines than it.
        guard lineCount <= breaks.count * 2 else { return nil }
        var text = ContiguousArray(bytes)
        for element in breaks {
            // Carriage returns are white space that means nothing to any reader.
            for place in element { text[place] = UInt8(ascii: "\r") }
            let next = element.upperBound
            let isEnd = next < bytes.count && (bytes[next] == UInt8(ascii: "\n") || bytes.matches("\r\n", at: next))
            if !isEnd { text[next - 1] = UInt8(ascii: "\n") }
        }
        return text
    }

    /// `<br>`, `<br/>`, `<br />`
    private static func end(ofBreak open: Int, _ bytes: Bytes) -> Int? {
        guard bytes.matchesFolded("<br", at: open) else { return nil }
        var index = open + 3
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ">") ? index + 1 : nil
    }
}
