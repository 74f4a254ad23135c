internal import CByteScan
internal import HTMLReader

/// A stretch of bytes somewhere in memory; most of what the stages handle.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UInt8 {
    /// White space as HTML counts it.
    @inline(__always)
    var isHTMLSpace: Bool {
        self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B)
    }

    @inline(__always)
    var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

    @inline(__always)
    var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

extension UnsafeBufferPointer<UInt8> {
    /// Calls `body` with each run of bytes between white space.
    @inline(__always)
    func forEachToken(_ body: (Bytes) -> Void) {
        var index = 0
        while index < count {
            while index < count, self[index].isHTMLSpace { index += 1 }
            let start = index
            while index < count, !self[index].isHTMLSpace { index += 1 }
            if index > start { body(Bytes(rebasing: self[start..<index])) }
        }
    }

    /// Whether one of the tokens between white space is `name`.
    func holdsToken(_ name: StaticString) -> Bool {
        holdsToken(where: { $0.equalsASCII(name) })
    }

    /// Whether one of the tokens between white space is `token`.
    func holdsToken(_ token: [UInt8]) -> Bool {
        holdsToken(where: { $0.elementsEqual(token) })
    }

    @inline(__always)
    func holdsToken(where isSought: (Bytes) -> Bool) -> Bool {
        var index = 0
        while index < count {
            while index < count, self[index].isHTMLSpace { index += 1 }
            let start = index
            while index < count, !self[index].isHTMLSpace { index += 1 }
            if index > start, isSought(Bytes(rebasing: self[start..<index])) { return true }
        }
        return false
    }

    func equalsASCII(_ string: StaticString) -> Bool {
        count == string.utf8CodeUnitCount && matches(string, at: 0)
    }

    func hasPrefixASCII(_ string: StaticString) -> Bool {
        matches(string, at: 0)
    }

    func hasSuffixASCII(_ string: StaticString) -> Bool {
        matches(string, at: count - string.utf8CodeUnitCount)
    }

    /// Whether `string` stands at `index`.
    @inline(__always)
    func matches(_ string: StaticString, at index: Int) -> Bool {
        let length = string.utf8CodeUnitCount
        guard index >= 0, index + length <= count else { return false }
        // Nearly always the first byte tells.
        return length == 0 || (self[index] == string.utf8Start[0] && holds(string, at: index))
    }

    /// Whether `string` stands at a place where there is room for it.
    private func holds(_ string: StaticString, at index: Int) -> Bool {
        let other = string.utf8Start
        for offset in 0..<string.utf8CodeUnitCount where self[index + offset] != other[offset] { return false }
        return true
    }

    /// Whether `string`, which is in lower case, stands at `index` in any case.
    func matchesFolded(_ string: StaticString, at index: Int) -> Bool {
        let length = string.utf8CodeUnitCount
        guard index >= 0, index + length <= count else { return false }
        let other = string.utf8Start
        for offset in 0..<length where self[index + offset].lowercasedASCII != other[offset] { return false }
        return true
    }

    /// Where `string` stands first, from `start` on.
    func firstIndex(of string: StaticString, from start: Int = 0) -> Int? {
        let length = string.utf8CodeUnitCount
        guard start + length <= count, let base = baseAddress else { return nil }
        let (first, last) = (string.utf8Start[0], string.utf8Start[length - 1])
        var index = start
        while true {
            index = wikiscour_first_pair(base, index, count, first, last, length - 1)
            if index == count { return nil }
            if length <= 2 || matches(string, at: index) { return index }
            index += 1
        }
    }

    /// Where `byte` stands first, from `start` on.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard start < count, let base = baseAddress else { return nil }
        let index = ByteScan.first(byte, in: base, from: start, to: count)
        return index < count ? index : nil
    }

    /// Where `byte` stands first with `other` so many bytes behind it, from `start` on.
    func firstIndex(of byte: UInt8, beforeByte other: UInt8, at distance: Int, from start: Int) -> Int? {
        guard start + distance < count, let base = baseAddress else { return nil }
        let index = wikiscour_first_pair(base, start, count, byte, other, distance)
        return index < count ? index : nil
    }

    /// Where `other` stands first, from `start` on.
    func firstIndex(of other: Bytes, from start: Int) -> Int? {
        guard let first = other.first, let last = other.last else { return start }
        guard start + other.count <= count, let base = baseAddress else { return nil }
        var index = start
        while true {
            index = wikiscour_first_pair(base, index, count, first, last, other.count - 1)
            if index == count { return nil }
            if self[index..<index + other.count].elementsEqual(other) { return index }
            index += 1
        }
    }

    /// Where `byte` stands last.
    func lastPlace(of byte: UInt8) -> Int? {
        guard let base = baseAddress else { return nil }
        let index = wikiscour_last_of(base, count, byte)
        return index < count ? index : nil
    }

    /// Whether these are words with single spaces between them, of characters that are text wherever they stand; what
    /// is written on a canvas is then just them.
    var isPlain: Bool {
        guard let base = baseAddress, count > 0 else { return true }
        return CharacterClass.isPlain(base[0]) && wikiscour_end_of_words(base, 0, count) == count
    }

    /// How far words reach from a place on with single spaces between them, of characters that are text wherever they stand.
    func endOfPlain(from start: Int) -> Int {
        CharacterClass.isPlain(self[start]) ? wikiscour_end_of_words(baseAddress!, start, count) : start
    }

    func contains(_ string: StaticString) -> Bool { firstIndex(of: string) != nil }

    /// Whether `other` stands in it. Not called `contains`: the standard library's search of that name takes a hundred times as long.
    func holds(_ other: Bytes) -> Bool { firstIndex(of: other, from: 0) != nil }

    /// Where white space ends, U+00A0 among it, that stands at a place.
    func skippingBlanks(from start: Int, to end: Int) -> Int {
        var index = start
        while index < end {
            if self[index].isHTMLSpace {
                index += 1
            } else if self[index] == 0xC2, index + 1 < end, self[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// Where white space begins, U+00A0 among it, that ends at a place.
    func skippingBlanks(before end: Int, from start: Int) -> Int {
        var index = end
        while index > start {
            if self[index - 1].isHTMLSpace {
                index -= 1
            } else if self[index - 1] == 0xA0, index - 2 >= start, self[index - 2] == 0xC2 {
                index -= 2
            } else {
                break
            }
        }
        return index
    }

    func skippingSpaces(from start: Int) -> Int {
        var index = start
        while index < count, self[index].isHTMLSpace { index += 1 }
        return index
    }

    var isASCII: Bool {
        guard let base = baseAddress else { return true }
        return wikiscour_end_of_ascii(base, 0, count) == count
    }

    /// Whether one of them is not below another.
    func holdsByte(from least: UInt8) -> Bool {
        guard let base = baseAddress else { return false }
        return wikiscour_first_from(base, 0, count, least) < count
    }

    /// How many characters of UTF-8 these are.
    var characterCount: Int {
        guard let base = baseAddress else { return 0 }
        return wikiscour_character_count(base, count)
    }

    /// How many characters the word has that they begin with.
    var characterCountOfFirstWord: Int {
        var (index, length) = (0, 0)
        while index < count, !self[index].isHTMLSpace {
            if self[index] & 0xC0 != 0x80 { length += 1 }
            index += 1
        }
        return length
    }

    /// How many spaces there are.
    var spaceCount: Int {
        guard let base = baseAddress else { return 0 }
        return wikiscour_space_count(base, count)
    }

    /// Whether there is white space other than a single space between words.
    var holdsWideSpace: Bool {
        guard let base = baseAddress else { return false }
        return wikiscour_holds_wide_space(base, count)
    }

    /// Whether a capital letter touches the small one in front of it, as where texts were glued together; ASCII only.
    func hasSeam(at index: Int) -> Bool {
        index > 0 && self[index] >= UInt8(ascii: "A") && self[index] <= UInt8(ascii: "Z")
            && self[index - 1] >= UInt8(ascii: "a") && self[index - 1] <= UInt8(ascii: "z")
    }

    /// How many seams there are.
    var seamCount: Int {
        guard let base = baseAddress else { return 0 }
        return wikiscour_seam_count(base, count)
    }

    /// The bytes with one space for each run of white space, written to a buffer that is as large.
    func foldingSpaces(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Bytes {
        guard let base = baseAddress else { return self }
        return Bytes(start: buffer.baseAddress, count: wikiscour_fold_spaces(base, count, buffer.baseAddress!))
    }

    /// Text nodes that stood a line each, as the page showed them: a space for every line break and every space that does not
    /// break, and none in front of a comma.
    var joinedNodes: [UInt8] {
        var joined: [UInt8] = []
        joined.reserveCapacity(count)
        for (index, byte) in enumerated() {
            if byte == UInt8(ascii: ","), joined.last == 0x20 { joined.removeLast() }
            if byte == 0xA0, index > 0, self[index - 1] == 0xC2 { joined.removeLast() }
            joined.append(byte == 0x0A || (byte == 0xA0 && index > 0 && self[index - 1] == 0xC2) ? 0x20 : byte)
        }
        return joined
    }

    /// The bytes with a space for each one that does not break, written to a buffer that is as large.
    func replacingNoBreakSpaces(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Bytes {
        var length = 0
        var start = 0
        while let place = firstIndex(of: "\u{A0}", from: start) {
            for byte in self[start..<place] {
                buffer[length] = byte
                length += 1
            }
            buffer[length] = 0x20
            length += 1
            start = place + 2
        }
        for byte in self[start...] {
            buffer[length] = byte
            length += 1
        }
        return Bytes(start: buffer.baseAddress, count: length)
    }

    /// The first eight bytes that are no white space, the first one lowest, of so many bytes at most; and how many there are, nil
    /// where one may not stand for itself in the key of a heading.
    func keyHead(of most: Int) -> (head: UInt64, count: Int?) {
        var found = 0
        guard let base = baseAddress else { return (0, 0) }
        let head = wikiscour_key_head(base, Swift.min(count, most), &found)
        return (head, found > 8 ? nil : found)
    }

    /// The first eight bytes with one space for each run of white space, the first one lowest, and how many there are; of so
    /// many bytes at most.
    func foldedHead(of most: Int) -> (head: UInt64, count: Int) {
        var found = 0
        guard let base = baseAddress else { return (0, 0) }
        return (wikiscour_folded_head(base, Swift.min(count, most), &found), found)
    }

    /// The same of the end, the last byte lowest.
    func foldedTail(of most: Int) -> (tail: UInt64, count: Int) {
        var found = 0
        guard let base = baseAddress else { return (0, 0) }
        return (wikiscour_folded_tail(base + count, Swift.min(count, most), &found), found)
    }

    /// A bit for each of the 64 bytes from a place on that begins a word between white space.
    @inline(__always)
    func wordStarts(from index: Int) -> UInt64 { wikiscour_word_starts(baseAddress!, index, count) }

    /// Where something may begin next that is glued to what is in front of it; the end where nothing does.
    @inline(__always)
    func firstGlued(from start: Int, to end: Int) -> Int { wikiscour_first_glued(baseAddress!, start, end) }

    /// The bytes without the white space at both ends.
    @inline(__always)
    var trimmed: Bytes {
        // Most texts have none.
        if count > 0, self[0] > 0x20, self[count - 1] > 0x20 { return self }
        return trimmedOfSpaces
    }

    private var trimmedOfSpaces: Bytes {
        var start = 0
        var end = count
        while start < end, self[start].isHTMLSpace { start += 1 }
        while end > start, self[end - 1].isHTMLSpace { end -= 1 }
        return Bytes(rebasing: self[start..<end])
    }

    /// The bytes without the white space at both ends, U+00A0 among it.
    var trimmedOfNoBreakSpaces: Bytes {
        let start = skippingBlanks(from: 0, to: count)
        return Bytes(rebasing: self[start..<skippingBlanks(before: count, from: start)])
    }

    /// Whether a letter or a digit of any script is among the characters.
    var holdsLetterOrDigit: Bool {
        var index = 0
        while index < count {
            if self[index].isASCIILetter || self[index].isASCIIDigit { return true }
            let scalar = Scalar(self, at: index)
            index += scalar.length
            if scalar.value >= 0x80, let properties = Unicode.Scalar(scalar.value)?.properties,
                properties.isAlphabetic || properties.numericType != nil
            {
                return true
            }
        }
        return false
    }

    var isBlank: Bool { allSatisfy { $0.isHTMLSpace } }

    /// The number that the bytes begin with, as HTML reads one; nil where there is none. Stops at 2^53.
    var leadingInteger: Int? {
        var index = skippingSpaces(from: 0)
        var sign = 1
        if index < count, self[index] == UInt8(ascii: "-") || self[index] == UInt8(ascii: "+") {
            if self[index] == UInt8(ascii: "-") { sign = -1 }
            index += 1
        }
        var value: Int?
        while index < count, self[index].isASCIIDigit {
            value = Swift.min((value ?? 0) * 10 + Int(self[index] - 0x30), 1 << 53)
            index += 1
        }
        return value.map { $0 * sign }
    }

    var string: String { String(decoding: self, as: UTF8.self) }
}

extension ContiguousArray<UInt8> {
    /// The array's bytes where they lie.
    func withBytes<R, E: Error>(_ body: (Bytes) throws(E) -> R) throws(E) -> R {
        let result: Result<R, E> = withUnsafeBufferPointer { bytes in
            do throws(E) {
                return .success(try body(bytes))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}

extension [UInt8] {
    /// Where `string` stands first.
    func firstIndex(of string: StaticString) -> Int? {
        withUnsafeBufferPointer { $0.firstIndex(of: string) }
    }
}
