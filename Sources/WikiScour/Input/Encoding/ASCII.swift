extension UInt8 {
    var isASCIILetter: Bool {
        let lower = self | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The part of the bytes from one place to another.
    @inline(__always)
    func part(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[start..<end])
    }

    /// Where the run of ASCII that begins at `start` ends.
    @inline(__always)
    func endOfASCII(from start: Int) -> Int {
        guard let base = UnsafeRawPointer(baseAddress) else { return start }
        let highBits: UInt64 = 0x8080_8080_8080_8080
        var index = start
        while index + 32 <= count {
            let first = base.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let second = base.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
            let third = base.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
            let fourth = base.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
            guard (first | second | third | fourth) & highBits == 0 else { break }
            index += 32
        }
        while index + 8 <= count {
            let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            guard word & highBits == 0 else { return index + (word & highBits).trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count, self[index] < 0x80 { index += 1 }
        return index
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether these bytes are `text`, which is in lower case, in any case.
    func equalsFolded(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount && matchesFolded(text, at: 0)
    }

    /// Where `text`, which is in lower case, stands first in any case.
    func firstIndexFolded(of text: StaticString, from start: Int) -> Int? {
        let last = count - text.utf8CodeUnitCount
        var index = start
        while index <= last {
            if matchesFolded(text, at: index) { return index }
            index += 1
        }
        return nil
    }
}
