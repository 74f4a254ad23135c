/// Writes HTML. Whatever is text goes through ``text(_:)``, and nothing of a page can end it.
struct HTMLWriter {
    private(set) var output = ContiguousArray<UInt8>()

    /// Writes markup, which is ours alone: a literal of this program.
    mutating func markup(_ markup: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Writes text, or the value of an attribute between double quotes.
    mutating func text(_ text: some StringProtocol) {
        for byte in text.utf8 { append(byte) }
    }

    /// Writes bytes of a page as text; what is no UTF-8 is shown as U+FFFD.
    mutating func text(_ bytes: some Sequence<UInt8>) {
        text(String(decoding: Array(bytes), as: UTF8.self))
    }

    mutating func number(_ number: Int) {
        output.append(contentsOf: String(number).utf8)
    }

    /// Writes a style sheet or a script of ours, whose hash the policy names.
    mutating func trusted(_ source: String) {
        output.append(contentsOf: source.utf8)
    }

    private mutating func append(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): markup("&amp;")
        case UInt8(ascii: "<"): markup("&lt;")
        case UInt8(ascii: ">"): markup("&gt;")
        case UInt8(ascii: "\""): markup("&quot;")
        case UInt8(ascii: "'"): markup("&#39;")
        case 0x09, 0x0A: output.append(byte)
        // A reader of HTML would make a line feed of it.
        case 0x0D: markup("&#13;")
        // Controls are shown by their pictures, U+2400 and the following.
        case 0x00..<0x20: output.append(contentsOf: [0xE2, 0x90, 0x80 + byte])
        case 0x7F: markup("\u{2421}")
        default: output.append(byte)
        }
    }
}
