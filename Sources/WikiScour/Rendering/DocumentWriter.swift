/// Writes the bytes of a document one behind the other, where there is room for all of them.
struct DocumentWriter {
    private let base: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    /// How many bytes behind the last are written over.
    static let slack = 16

    /// - Parameter base: Where there is room for all that is written, and ``slack`` behind it.
    init(_ base: UnsafeMutablePointer<UInt8>) {
        self.base = base
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        base[count] = byte
        count += 1
    }

    mutating func append(_ byte: UInt8, count more: Int) {
        (base + count).update(repeating: byte, count: more)
        count += more
    }

    /// Most texts are short: calling for a copy would take longer than making it.
    @inline(__always)
    mutating func append(_ bytes: Bytes) {
        guard let source = bytes.baseAddress else { return }
        if bytes.count > Self.slack {
            (base + count).update(from: source, count: bytes.count)
        } else if bytes.count >= 8 {
            // Two words, which overlap.
            let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(base + count))
            let last = bytes.count - 8
            to.storeBytes(of: from.loadUnaligned(as: UInt64.self), as: UInt64.self)
            to.storeBytes(
                of: from.loadUnaligned(fromByteOffset: last, as: UInt64.self), toByteOffset: last, as: UInt64.self)
        } else {
            for index in bytes.indices { base[count + index] = bytes[index] }
        }
        count += bytes.count
    }

    @inline(__always)
    mutating func append(_ string: StaticString) {
        append(Bytes(start: string.utf8Start, count: string.utf8CodeUnitCount))
    }

    mutating func append(number: Int32) {
        for digit in String(number).utf8 { append(digit) }
    }

    @inline(__always)
    mutating func appendLine(_ bytes: Bytes) {
        append(bytes)
        append(0x0A)
    }

    /// Writes the bar between two cells. An empty cell is nothing between its bars but one space.
    mutating func appendBar() {
        if count > 0, base[count - 1] != 0x20, base[count - 1] != 0x0A { append(0x20) }
        append("| ")
    }

    /// Ends a line that may have grown a space at its end: a row whose last cell is empty.
    mutating func endRow() {
        while count > 0, base[count - 1] == 0x20 { count -= 1 }
        append(0x0A)
    }
}
