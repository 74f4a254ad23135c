internal import CLibXML2

/// The bytes of the page that is sieved, and what can be read off a place in them.
///
/// Apart from ``Sieve``, which cannot be copied: to call a method that only looks, the compiler would move all of it to
/// the stack and back.
struct PageBytes: BitwiseCopyable {
    let bytes: UnsafePointer<UInt8>
    let count: Int

    init(_ page: UnsafeBufferPointer<UInt8>) {
        bytes = page.baseAddress ?? UnsafePointer(bitPattern: 1)!
        count = page.count
    }

    /// Whether there is a character in a text that libxml2 would leave out.
    @inline(never)
    func holdsForbiddenCharacter(_ start: Int, _ end: Int) -> Bool {
        ByteScan.holdsForbiddenCharacter(UnsafeBufferPointer(start: bytes + start, count: end - start))
    }

    /// The next byte, where the page has one.
    @inline(__always)
    func byte(at index: Int) throws(Sieve.Declined) -> UInt8 {
        guard index < count else { throw Sieve.Declined() }
        return bytes[index]
    }

    @inline(__always)
    func skippingBlanks(from start: Int) -> Int {
        var index = start
        while index < count, bytes[index].isBlank { index += 1 }
        return index
    }

    func matches(_ string: StaticString, at index: Int) -> Bool {
        let length = string.utf8CodeUnitCount
        guard index + length <= count else { return false }
        for offset in 0..<length where bytes[index + offset] != string.utf8Start[offset] { return false }
        return true
    }

    // MARK: Names

    /// A name in the page: of an element, or of an attribute.
    struct Name {
        var start: Int
        var end: Int
        /// Its first eight bytes, the first one lowest.
        var word: UInt64

        var count: Int { end - start }
    }

    @inline(__always)
    func readName(at start: Int) throws(Sieve.Declined) -> Name {
        // Nearly every name is a few letters.
        if start + 8 <= count {
            let word = ByteScan.load(bytes, start)
            let length = ByteScan.letterCount(in: word)
            if length > 0, length < 8, bytes[start + length].endsName {
                return Name(start: start, end: start + length, word: word & (1 << UInt64(length * 8) - 1))
            }
        }
        return try readLongName(at: start)
    }

    @inline(never)
    private func readLongName(at start: Int) throws(Sieve.Declined) -> Name {
        var end = start
        var word: UInt64 = 0
        while end < count, bytes[end].isNameByte {
            if end - start < 8 { word |= UInt64(bytes[end]) << UInt64((end - start) * 8) }
            end += 1
        }
        guard end < count else { throw Sieve.Declined() }
        if bytes[end] >= 0x41, bytes[end] <= 0x5A { return try readMixedName(at: start) }
        // Digits, dashes and dots do not begin a name; a tag that ends within its name is not MediaWiki's.
        guard end > start, bytes[start] >= 0x61, end - start < 64 else { throw Sieve.Declined() }
        return Name(start: start, end: end, word: word)
    }

    /// Reads a name that has capital letters, as those in drawings do.
    private func readMixedName(at start: Int) throws(Sieve.Declined) -> Name {
        var end = start
        var word: UInt64 = 0
        while end < count, bytes[end].lowercased.isNameByte {
            if end - start < 8 { word |= UInt64(bytes[end].lowercased) << UInt64((end - start) * 8) }
            end += 1
        }
        guard end < count, bytes[start].lowercased >= 0x61, end - start < 64 else { throw Sieve.Declined() }
        return Name(start: start, end: end, word: word)
    }

    @inline(__always)
    func tag(_ name: Name, _ tags: ShortNames<HTMLTag>) throws(Sieve.Declined) -> HTMLTag {
        if name.count <= 8 {
            let tag = tags[name.word]
            if tag != .other { return tag }
        }
        return try rareTag(name)
    }

    private func rareTag(_ name: Name) throws(Sieve.Declined) -> HTMLTag {
        let tag = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { lowercased -> HTMLTag? in
            for offset in 0..<name.count { lowercased[offset] = bytes[name.start + offset].lowercased }
            let name = UnsafeBufferPointer(lowercased)
            let tag = HTMLTag.byName.value(for: name)
            return tag == .other && TagFacts.unlisted.value(for: name) ? nil : tag
        }
        guard let tag else { throw Sieve.Declined() }
        return tag
    }

    func isSame(_ element: OpenTag, _ name: Name) -> Bool {
        guard Int(element.nameCount) == name.count else { return false }
        for offset in 0..<name.count
        where bytes[Int(element.nameStart) + offset].lowercased != bytes[name.start + offset].lowercased {
            return false
        }
        return true
    }

    func isName(_ name: Name, at start: Int) -> Bool {
        for offset in 0..<name.count where bytes[start + offset] | 0x20 != bytes[name.start + offset] { return false }
        return true
    }

    // MARK: Text

    /// libxml2 looks at white space in pieces of a thousand bytes, and takes all but the last for text.
    func isBlank(_ start: Int, _ end: Int) -> Bool {
        if end - start >= 1000 { return false }
        for index in start..<end where !bytes[index].isBlank { return false }
        return true
    }

    /// The content of the comment that begins at an index.
    func comment(at start: Int) throws(Sieve.Declined) -> Range<Int> {
        guard matches("!--", at: start + 1) else { throw Sieve.Declined() }
        var end = start + 4
        // Where the marks that open a comment may be taken for those that close it, libxml2 is not of one mind.
        switch try byte(at: end) {
        case UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "!"): throw Sieve.Declined()
        default: break
        }
        while true {
            end = ByteScan.first(UInt8(ascii: "-"), in: bytes, from: end, to: count)
            guard end + 2 < count else { throw Sieve.Declined() }
            if bytes[end + 1] == UInt8(ascii: "-") {
                if bytes[end + 2] == UInt8(ascii: ">") { return start + 4..<end }
                // Some parsers take this for the end as well.
                if bytes[end + 2] == UInt8(ascii: "!") { throw Sieve.Declined() }
            }
            end += 1
        }
    }

    // MARK: Character references

    /// What the reference at an ampersand stands for, and its length; nil where the ampersand is one.
    func characterReference(at start: Int) throws(Sieve.Declined) -> (UInt32?, Int) {
        guard start + 3 < count else { throw Sieve.Declined() }
        if bytes[start + 1] == UInt8(ascii: "#") { return try numericReference(at: start) }
        var end = start + 1
        while end < count, bytes[end].isASCIIAlphanumeric, end - start < 12 { end += 1 }
        guard end < count else { throw Sieve.Declined() }
        // Only a name with its semicolon is looked up; all else is text as it stands.
        guard end - start > 2, bytes[end] == UInt8(ascii: ";") else { return (nil, 1) }
        let length = end + 1 - start
        if length == 5, matches("amp;", at: start + 1) { return (0x26, 5) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { name in
            for offset in 0..<length - 2 { name[offset] = bytes[start + 1 + offset] }
            name[length - 2] = 0
            guard let entity = htmlEntityLookup(name.baseAddress) else { return (nil, 1) }
            return (UInt32(entity.pointee.value), length)
        }
    }

    /// A number that is no character is left to libxml2, and so is one without a semicolon, and one that means
    /// something else than it says (C1 controls).
    private func numericReference(at start: Int) throws(Sieve.Declined) -> (UInt32?, Int) {
        var index = start + 2
        let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let digits = index
        var value: UInt32 = 0
        while index < count, index - digits < 8 {
            let byte = bytes[index]
            if byte >= 0x30, byte <= 0x39 {
                value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
            } else if isHexadecimal, byte | 0x20 >= 0x61, byte | 0x20 <= 0x66, byte > 0x40 {
                value = value * 16 + UInt32((byte | 0x20) - 0x57)
            } else {
                break
            }
            if value > 0x10_FFFF { throw Sieve.Declined() }
            index += 1
        }
        guard index > digits, index < count, bytes[index] == UInt8(ascii: ";"),
            value >= 0x20 || (value == 0x09 || value == 0x0A || value == 0x0D),
            value < 0x80 || value >= 0xA0, value & 0xFFFF_F800 != 0xD800, value & 0xFFFE != 0xFFFE
        else { throw Sieve.Declined() }
        return (value, index + 1 - start)
    }
}

extension UInt8 {
    @inline(__always)
    fileprivate var isASCIIAlphanumeric: Bool {
        (self >= 0x30 && self <= 0x39) || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A)
    }
}
