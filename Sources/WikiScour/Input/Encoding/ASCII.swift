internal import CByteScan

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
        guard let baseAddress else { return start }
        return wikiscour_end_of_ascii(baseAddress, start, count)
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
