/// Reads the little JSON that pages bring along: a value here and there, never a document as a whole.
package struct JSONReader {
    private let bytes: Bytes
    package private(set) var index: Int

    package init(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    private mutating func skipSpaces() {
        index = bytes.skippingSpaces(from: index)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpaces()
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// Reads a string; nil where none stands here or it does not end.
    package mutating func readString() -> String? {
        readBytes().map { String(decoding: $0, as: UTF8.self) }
    }

    /// Reads a string as the UTF-8 that it stands for.
    package mutating func readBytes() -> ContiguousArray<UInt8>? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        var result = ContiguousArray<UInt8>()
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
                index += 1
            }
            result.append(contentsOf: Bytes(rebasing: bytes[start..<index]))
            guard index < bytes.count else { return nil }
            index += 1
            if bytes[index - 1] == UInt8(ascii: "\"") { return result }
            guard index < bytes.count else { return nil }
            index += 1
            switch bytes[index - 1] {
            case UInt8(ascii: "n"): result.append(0x0A)
            case UInt8(ascii: "t"): result.append(0x09)
            case UInt8(ascii: "r"): result.append(0x0D)
            case UInt8(ascii: "b"): result.append(0x08)
            case UInt8(ascii: "f"): result.append(0x0C)
            case UInt8(ascii: "u"): appendEscape(to: &result)
            default: result.append(bytes[index - 1])
            }
        }
        return nil
    }

    private mutating func appendEscape(to result: inout ContiguousArray<UInt8>) {
        var unit = readHexadecimal()
        if unit & 0xFC00 == 0xD800, bytes.matches("\\u", at: index) {
            index += 2
            let low = readHexadecimal()
            unit = low & 0xFC00 == 0xDC00 ? 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF) : 0xFFFD
        }
        let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
        result.append(contentsOf: UTF8.encode(scalar)!)
    }

    private mutating func readHexadecimal() -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 where index < bytes.count {
            let byte = bytes[index]
            guard byte.isASCIIDigit || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66) else { break }
            value = value << 4 | UInt32(byte.isASCIIDigit ? byte - 0x30 : (byte | 0x20) - 0x57)
            index += 1
        }
        return value
    }

    /// Reads an array of strings; nil where none stands here.
    package mutating func readStrings() -> [String]? {
        guard take(UInt8(ascii: "[")) else { return nil }
        var strings: [String] = []
        while !take(UInt8(ascii: "]")) {
            guard let string = readString() else { return nil }
            strings.append(string)
            _ = take(UInt8(ascii: ","))
        }
        return strings
    }

    /// Whether `literal` stands here.
    package func matches(_ literal: StaticString) -> Bool {
        bytes.matches(literal, at: bytes.skippingSpaces(from: index))
    }

    package mutating func readInteger() -> Int? {
        skipSpaces()
        let start = index
        while index < bytes.count, bytes[index].isASCIIDigit || bytes[index] == UInt8(ascii: "-") { index += 1 }
        return Bytes(rebasing: bytes[start..<index]).leadingInteger
    }

    /// Calls `body` with each name of an object; it may read the value, which is skipped otherwise.
    ///
    /// - Returns: Whether an object stands here.
    package mutating func readObject(_ body: (String, inout JSONReader) -> Void) -> Bool {
        guard take(UInt8(ascii: "{")) else { return false }
        while !take(UInt8(ascii: "}")) {
            guard let name = readString(), take(UInt8(ascii: ":")) else { return false }
            skipSpaces()
            let before = index
            body(name, &self)
            if index == before { guard skipValue() else { return false } }
            _ = take(UInt8(ascii: ","))
        }
        return true
    }

    /// Calls `body` at each element of an array; it may read it, and it is skipped otherwise.
    package mutating func readArray(_ body: (inout JSONReader) -> Void) -> Bool {
        guard take(UInt8(ascii: "[")) else { return false }
        while !take(UInt8(ascii: "]")) {
            skipSpaces()
            let before = index
            body(&self)
            if index == before { guard skipValue() else { return false } }
            _ = take(UInt8(ascii: ","))
            // A brace that closes nothing is no element.
            guard index > before else { return false }
        }
        return true
    }

    /// Skips a value of any kind, however deeply nested.
    package mutating func skipValue() -> Bool {
        var depth = 0
        while index < bytes.count {
            skipSpaces()
            guard index < bytes.count else { return false }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                guard readBytes() != nil else { return false }
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                index += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return true }
                depth -= 1
                index += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"):
                if depth == 0 { return true }
                index += 1
                continue
            default:
                index += 1
                if depth == 0 {
                    while index < bytes.count,
                        bytes[index].isASCIIDigit || bytes[index].isASCIILetter
                            || bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "-")
                            || bytes[index] == UInt8(ascii: "+")
                    {
                        index += 1
                    }
                }
                if depth > 0 { continue }
            }
            if depth == 0 { return true }
        }
        return false
    }
}
