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
        var found = false
        forEachToken { if $0.equalsASCII(name) { found = true } }
        return found
    }

    /// Whether one of the tokens between white space is `token`.
    func holdsToken(_ token: [UInt8]) -> Bool {
        var found = false
        forEachToken { if $0.elementsEqual(token) { found = true } }
        return found
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
    func matches(_ string: StaticString, at index: Int) -> Bool {
        let length = string.utf8CodeUnitCount
        guard index >= 0, index + length <= count else { return false }
        let other = string.utf8Start
        for offset in 0..<length where self[index + offset] != other[offset] { return false }
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
        let last = count - string.utf8CodeUnitCount
        guard start <= last, let base = baseAddress else { return nil }
        let first = string.utf8Start[0]
        var index = start
        while true {
            index = ByteScan.first(first, in: base, from: index, to: last + 1)
            if index > last { return nil }
            if matches(string, at: index) { return index }
            index += 1
        }
    }

    /// Where `byte` stands first, from `start` on.
    func firstIndex(of byte: UInt8, from start: Int) -> Int? {
        guard start < count, let base = baseAddress else { return nil }
        let index = ByteScan.first(byte, in: base, from: start, to: count)
        return index < count ? index : nil
    }

    /// Where `other` stands first, from `start` on.
    func firstIndex(of other: Bytes, from start: Int) -> Int? {
        guard let first = other.first else { return start }
        var index = start
        while let found = firstIndex(of: first, from: index), found + other.count <= count {
            if self[found..<found + other.count].elementsEqual(other) { return found }
            index = found + 1
        }
        return nil
    }

    func contains(_ string: StaticString) -> Bool { firstIndex(of: string) != nil }

    func skippingSpaces(from start: Int) -> Int {
        var index = start
        while index < count, self[index].isHTMLSpace { index += 1 }
        return index
    }

    /// How many characters of UTF-8 these are.
    var characterCount: Int {
        guard let base = baseAddress else { return 0 }
        return wikiscour_character_count(base, count)
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

    /// The bytes without the white space at both ends.
    var trimmed: Bytes {
        var start = 0
        var end = count
        while start < end, self[start].isHTMLSpace { start += 1 }
        while end > start, self[end - 1].isHTMLSpace { end -= 1 }
        return Bytes(rebasing: self[start..<end])
    }

    /// The bytes without the white space at both ends, U+00A0 among it.
    var trimmedOfNoBreakSpaces: Bytes {
        var text = trimmed
        while text.matches("\u{A0}", at: 0) { text = Bytes(rebasing: text.dropFirst(2)).trimmed }
        while text.matches("\u{A0}", at: text.count - 2) { text = Bytes(rebasing: text.dropLast(2)).trimmed }
        return text
    }

    var isBlank: Bool { allSatisfy(\.isHTMLSpace) }

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
