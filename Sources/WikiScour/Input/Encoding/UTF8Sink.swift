/// Where decoders put the text: valid UTF-8, and a count of what they could not decode.
struct UTF8Sink {
    private(set) var bytes: [UInt8] = []
    private(set) var replacedCount = 0

    /// Makes room for a new page.
    ///
    /// The buffer is kept for the next page unless one giant page made it huge.
    mutating func reset(expecting capacity: Int) {
        let keep = 1 << 24
        if bytes.capacity > keep { bytes = [] } else { bytes.removeAll(keepingCapacity: true) }
        bytes.reserveCapacity(capacity)
        replacedCount = 0
    }

    /// Appends bytes that are known to be UTF-8.
    @inline(__always)
    mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(contentsOf: text)
    }

    /// Appends U+FFFD for something that could not be decoded.
    mutating func appendReplacement() {
        replacedCount += 1
        append(0xFFFD as UInt32)
    }

    /// Appends a character; a number that is none becomes U+FFFD.
    @inline(__always)
    mutating func append(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            bytes.append(UInt8(truncatingIfNeeded: scalar))
        case 0x80..<0x800:
            bytes.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
            bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        case 0x800..<0xD800, 0xE000..<0x1_0000:
            bytes.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            bytes.append(0x80 | UInt8(truncatingIfNeeded: (scalar >> 6) & 0x3F))
            bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        case 0x1_0000..<0x11_0000:
            bytes.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
            bytes.append(0x80 | UInt8(truncatingIfNeeded: (scalar >> 12) & 0x3F))
            bytes.append(0x80 | UInt8(truncatingIfNeeded: (scalar >> 6) & 0x3F))
            bytes.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
        default:
            appendReplacement()
        }
    }
}
