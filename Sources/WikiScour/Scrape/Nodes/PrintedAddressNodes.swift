internal import HTMLReader

/// The page's printed address where each text node is a line: `Retrieved from "`, the address, and the quotation mark that closes.
enum PrintedAddressNodes {
    /// In bytes.
    private static let longestLead = 80
    private static let longestClosing = 4

    /// Makes one line of them, which tells where the article ends, and that nothing else goes on with.
    static func join(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        let elements = lines.elements
        var index = elements.count - 2
        while index >= 0, !isLead(index, elements, bytes) { index -= 1 }
        guard index >= 0 else { return }
        var end = index + 2
        if end < lines.count, lines[end].count <= longestClosing, !bytes[lines[end].start].isASCIILetter { end += 1 }
        lines.join(index..<end)
    }

    @inline(__always)
    private static func isLead(_ index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        let address = lines[index + 1]
        // Most lines do not begin so, and most others stand behind one that ends in a word.
        switch bytes[address.start] {
        case UInt8(ascii: "h"): if !bytes.matches("http", at: address.start) { return false }
        case UInt8(ascii: "i"): if !bytes.matches("index", at: address.start) { return false }
        case UInt8(ascii: "/"): break
        default: return false
        }
        return mayLead(lines[index], to: address, bytes)
    }

    private static func mayLead(_ line: ScrapeLine, to address: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard line.count <= longestLead, line.count > 4, !bytes[line.end - 1].isASCIILetter,
            !bytes[line.end - 1].isASCIIDigit
        else { return false }
        let next = Bytes(rebasing: bytes[address.start..<address.end])
        guard next.contains("index.php") || next.contains("://") || next[0] == UInt8(ascii: "/"), !next.contains(0x20)
        else { return false }
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        return InterfaceWords.shared.prefix(of: text, among: .retrievedFrom)?.length == text.count
    }
}
