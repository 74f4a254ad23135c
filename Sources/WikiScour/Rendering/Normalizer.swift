internal import CByteScan
@_spi(_Unicode) internal import Swift

/// Brings text into normalization form C. Nearly all text is in it already, which a look at each character tells;
/// only what may not be goes through the standard library.
enum Normalizer {
    private enum Sort {
        static let stable: UInt8 = 0
        /// A combining mark: stable unless another one precedes it.
        static let mark: UInt8 = 1
        /// May compose or decompose.
        static let unstable: UInt8 = 2
    }

    /// How each character below U+20000 behaves, two bits a character; those above are few and checked by range.
    private static let sorts: [UInt8] = {
        var sorts = [UInt8](repeating: 0, count: 0x20000 / 4)
        forEachRange { sort, range in
            for code in range where code < 0x20000 { sorts[Int(code >> 2)] |= sort << ((code & 3) * 2) }
        }
        return sorts
    }()

    /// The lead bytes of which all characters are stable, those of Cyrillic and of most ideographs among them, and the space
    /// between words. Other ASCII is skipped faster.
    private static let stableLeads: [Bool] = (0...UInt8.max).map { lead in
        let range: Range<UInt32>
        switch lead {
        case 0xC2...0xDF: range = UInt32(lead & 0x1F) << 6..<UInt32(lead & 0x1F) << 6 + 0x40
        case 0xE0...0xEF: range = UInt32(lead & 0x0F) << 12..<UInt32(lead & 0x0F) << 12 + 0x1000
        default: return lead == 0x20
        }
        return range.allSatisfy { sorts[Int($0 >> 2)] >> (($0 & 3) * 2) & 3 == Sort.stable }
    }

    /// Normalizes the text from `start` on.
    ///
    /// A character that is stable has nothing to do with what stands in front of it, so that only stretches between such
    /// characters need the library.
    static func normalize(_ text: inout TextArena, from start: Int) {
        guard let first = text.withBytes({ unstable(in: $0, from: start) }) else { return }
        // In a buffer of its own: each stretch may change its length, and would move all behind it.
        var normal = ContiguousArray<UInt8>()
        text.withBytes { bytes in
            var place = first.lowerBound
            var next: Range<Int>? = first
            while let stretch = next {
                normal.append(contentsOf: bytes[place..<stretch.lowerBound])
                for scalar in String(decoding: bytes[stretch], as: UTF8.self)._nfc {
                    normal.append(contentsOf: UTF8.encode(scalar)!)
                }
                place = stretch.upperBound
                next = unstable(in: bytes, from: place)
            }
            normal.append(contentsOf: bytes[place...])
        }
        text.truncate(to: first.lowerBound)
        normal.withBytes { text.append(contentsOf: $0) }
    }

    static func normalized(_ string: String) -> String {
        var text = TextArena(string.utf8)
        normalize(&text, from: 0)
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether all characters are below the first combining mark, and so normal as they stand.
    @inline(__always)
    static func isBelowMarks(_ text: Bytes) -> Bool {
        guard let base = text.baseAddress else { return true }
        return wikiscour_first_from(base, 0, text.count, 0xCC) == text.count
    }

    static func isCertainlyNormal(_ text: Bytes) -> Bool { unstable(in: text, from: 0) == nil }

    /// The first stretch that may not be normal, from a stable character up to the next; nil where all is normal.
    private static func unstable(in text: Bytes, from start: Int) -> Range<Int>? {
        // The first combining mark is U+0300, whose lead byte is CC; below, everything is normal as it stands.
        guard let base = text.baseAddress else { return nil }
        var index = wikiscour_first_from(base, start, text.count, 0xCC)
        if index == text.count { return nil }
        let stableLeads = stableLeads
        return sorts.withUnsafeBufferPointer { sorts in
            /// The last stable character; those skipped are stable, and what they end with is one.
            var stable = startOfCharacter(before: index, in: text, from: start)
            var previous = Sort.stable
            while index < text.count {
                if stableLeads[Int(text[index])] {
                    stable = index
                    previous = Sort.stable
                    index += text[index] < 0xC0 ? 1 : text[index] < 0xE0 ? 2 : 3
                    continue
                }
                let (sort, length) = Self.sort(of: text, at: index, sorts)
                if sort == Sort.unstable || (sort == Sort.mark && previous == Sort.mark) {
                    var end = index + length
                    while end < text.count {
                        let (sort, length) = Self.sort(of: text, at: end, sorts)
                        if sort == Sort.stable { break }
                        end += length
                    }
                    return stable..<end
                }
                if sort == Sort.stable { stable = index }
                previous = sort
                index += length
                if sort == Sort.stable, index < text.count, text[index] < 0xCC {
                    let next = wikiscour_first_from(base, index, text.count, 0xCC)
                    stable = startOfCharacter(before: next, in: text, from: index)
                    index = next
                }
            }
            return nil
        }
    }

    /// Where the character begins that stands in front of a place; the place itself where none does.
    private static func startOfCharacter(before place: Int, in text: Bytes, from start: Int) -> Int {
        var first = place
        while first > start {
            first -= 1
            if text[first] & 0xC0 != 0x80 { break }
        }
        return first
    }

    /// How a character behaves, and how long it is.
    @inline(__always)
    private static func sort(of text: Bytes, at index: Int, _ sorts: UnsafeBufferPointer<UInt8>) -> (UInt8, Int) {
        if text[index] < 0xCC {
            // ASCII and Latin-1, or a continuation byte that cannot stand here in valid text.
            return (Sort.stable, text[index] < 0x80 ? 1 : 2)
        }
        let scalar = Scalar(text, at: index)
        // Beyond the table live emoji and rare ideographs; of those only the compatibility ones change.
        if scalar.value >= 0x20000 {
            return (scalar.value >= 0x2F800 && scalar.value <= 0x2FA1F ? Sort.unstable : Sort.stable, scalar.length)
        }
        return (sorts[Int(scalar.value >> 2)] >> ((scalar.value & 3) * 2) & 3, scalar.length)
    }

    private static func forEachRange(_ body: (UInt8, ClosedRange<UInt32>) -> Void) {
        for item in NormalizationTable.ranges.description.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let ends = item.dropFirst().split(separator: "-")
            guard ends.count == 2, let first = UInt32(ends[0], radix: 16), let last = UInt32(ends[1], radix: 16) else {
                preconditionFailure("not a range: \(item)")
            }
            body(item.first == "!" ? Sort.unstable : Sort.mark, first...last)
        }
    }
}
