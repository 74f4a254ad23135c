internal import HTMLReader

/// Repairs what parsers disagree about before one sees it.
///
/// Character references to C1 controls (`&#150;`) mean the characters of windows-1252, as browsers read them; libxml2
/// gives the controls. References to what is no character mean U+FFFD; libxml2 drops them. NUL bytes are dropped here:
/// versions of libxml2 end at them, or read a space.
enum MarkupRepair {
    /// The repaired page; nil for a page that needs no repair, which is nearly every one.
    static func repaired(_ html: Bytes) -> ContiguousArray<UInt8>? {
        var result: ContiguousArray<UInt8>?
        var copied = 0
        var index = 0
        guard let base = html.baseAddress else { return nil }
        while true {
            index = ByteScan.first(UInt8(ascii: "&"), or: 0, in: base, from: index, to: html.count)
            if index == html.count { break }
            if html[index] == 0 {
                result = result ?? []
                result!.append(contentsOf: html[copied..<index])
                index += 1
                copied = index
            } else if let (scalar, length) = reference(html, at: index) {
                result = result ?? []
                result!.append(contentsOf: html[copied..<index])
                result!.append(contentsOf: UTF8.encode(scalar)!)
                index += length
                copied = index
            } else {
                index += 1
            }
        }
        result?.append(contentsOf: html[copied...])
        return result
    }

    /// What a numeric reference stands for, if it is one of those that need repair, and its length.
    private static func reference(_ html: Bytes, at start: Int) -> (Unicode.Scalar, Int)? {
        guard start + 3 < html.count, html[start + 1] == UInt8(ascii: "#") else { return nil }
        var index = start + 2
        let isHexadecimal = html[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        var value: UInt32 = 0
        let digits = index
        while index < html.count {
            let byte = html[index]
            if byte.isASCIIDigit {
                value = value &* (isHexadecimal ? 16 : 10) &+ UInt32(byte - 0x30)
            } else if isHexadecimal, byte | 0x20 >= 0x61, byte | 0x20 <= 0x66 {
                value = value &* 16 &+ UInt32((byte | 0x20) - 0x57)
            } else {
                break
            }
            value = min(value, 0x11_0000)
            index += 1
        }
        guard index > digits else { return nil }
        if index < html.count, html[index] == UInt8(ascii: ";") { index += 1 }
        if value >= 0x80, value < 0xA0 { return (windows1252[Int(value) - 0x80], index - start) }
        if value == 0 || value > 0x10_FFFF || value & 0xFFFF_F800 == 0xD800 { return ("\u{FFFD}", index - start) }
        return nil
    }

    private static let windows1252 = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
