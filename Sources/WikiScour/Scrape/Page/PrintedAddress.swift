internal import HTMLReader

/// The page's own address, as the print footer gives it: `Retrieved from "https://…"`.
struct PrintedAddress {
    /// Nil where the page gives only the path.
    var url: String?
    var title: String?
    var revision: Int?

    /// Nil where the line gives no address, not even an empty one between quotation marks, which is how a skin that is
    /// told none prints it.
    init?(_ line: ScrapeLine, _ page: ScrapePage) {
        let text = page.text(line)
        let isWhole: Bool
        var end: Int
        if let start = text.firstIndex(of: "http") {
            isWhole = true
            end = start
        } else if let quotation = text.firstIndex(of: UInt8(ascii: "\"")), line.count < 400 {
            isWhole = false
            end = quotation + 1
        } else {
            return nil
        }
        let start = end
        while end < text.count, !text[end].isHTMLSpace, text[end] != UInt8(ascii: "\""),
            text[end] < 0x80 || text[end] > 0xC2 || !text.matches("»", at: end)
        {
            end += 1
        }
        var address = ""
        var rest = Bytes(rebasing: text[start..<end]).string[...]
        while let range = rest.utf8Range(of: "&amp;") {
            address += rest[..<range.lowerBound] + "&"
            rest = rest[range.upperBound...]
        }
        address += rest
        while let last = address.last, "”“„’).".contains(last) { address.removeLast() }
        // Pages that were saved may have it without the folder.
        guard
            isWhole || address.isEmpty || address.hasPrefix("/") || address.hasPrefix("index.php?")
                || Self.isQuoted(start..<end, text)
        else {
            return nil
        }
        if isWhole { url = address }
        title = PageAddress.title(of: isWhole ? address : "/" + address)
        revision = PageAddress.parameter("oldid=", of: address).flatMap { Int($0) }
    }

    /// Whether an address without spaces, with the quotation mark that closes, is all of the rest of a line: saved pages lead to files.
    private static func isQuoted(_ address: Range<Int>, _ text: Bytes) -> Bool {
        !address.isEmpty && address.upperBound + 1 == text.count && text[address.upperBound] == UInt8(ascii: "\"")
            && (text[address].contains(UInt8(ascii: ".")) || text[address].contains(UInt8(ascii: "/")))
    }
}
