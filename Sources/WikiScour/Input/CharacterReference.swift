/// The character references that are left for us: those of an attribute that the reader passed over, and those of a flattened
/// page that was escaped once more when it was written down.
enum CharacterReference {
    static func read(_ bytes: Bytes, at index: Int) -> (Unicode.Scalar, Int)? {
        for (name, scalar) in names where bytes.matches(name, at: index) {
            return (scalar, index + name.utf8CodeUnitCount)
        }
        guard bytes.matches("&#", at: index) else { return nil }
        var position = index + 2
        let isHex = position < bytes.count && bytes[position] | 0x20 == UInt8(ascii: "x")
        if isHex { position += 1 }
        var value: UInt32 = 0
        let start = position
        while position < bytes.count, position - start < 7, let digit = digit(bytes[position], isHex) {
            value = value * (isHex ? 16 : 10) + digit
            position += 1
        }
        guard position > start, position < bytes.count, bytes[position] == UInt8(ascii: ";"),
            let scalar = Unicode.Scalar(value)
        else { return nil }
        return (scalar, position + 1)
    }

    /// A stretch of some bytes with its references replaced.
    static func replaced(in bytes: Bytes, _ range: Range<Int>) -> ContiguousArray<UInt8> {
        var result = ContiguousArray<UInt8>()
        result.reserveCapacity(range.count)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&"), let (scalar, end) = read(bytes, at: index) {
                result.append(contentsOf: String(scalar).utf8)
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    private static let names: [(StaticString, Unicode.Scalar)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{A0}"), ("&apos;", "'"),
    ]

    private static func digit(_ byte: UInt8, _ isHex: Bool) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: UInt32(byte - UInt8(ascii: "A") + 10)
        default: nil
        }
    }

    /// Whether the page was escaped when it was written down: then no `&` stands alone.
    static func areUsed(in bytes: Bytes) -> Bool {
        var index = 0
        var found = false
        while let ampersand = bytes.firstIndex(of: UInt8(ascii: "&"), from: index) {
            if read(bytes, at: ampersand) != nil {
                found = true
            } else if ampersand + 1 < bytes.count, bytes[ampersand + 1] == 0x20 {
                return false
            }
            index = ampersand + 1
        }
        return found
    }
}
