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

    /// Normalizes the text from `start` on.
    static func normalize(_ text: inout ContiguousArray<UInt8>, from start: Int) {
        let isNormal = text.withUnsafeBufferPointer { isCertainlyNormal(Bytes(rebasing: $0[start...])) }
        if isNormal { return }
        let normal = String(decoding: text[start...], as: UTF8.self)._nfc
        text.removeSubrange(start...)
        for scalar in normal { text.append(contentsOf: UTF8.encode(scalar)!) }
    }

    static func normalized(_ string: String) -> String {
        var text = ContiguousArray(string.utf8)
        normalize(&text, from: 0)
        return String(decoding: text, as: UTF8.self)
    }

    static func isCertainlyNormal(_ text: Bytes) -> Bool {
        // The first combining mark is U+0300, whose lead byte is CC; below, everything is normal as it stands.
        guard let base = UnsafeRawPointer(text.baseAddress) else { return true }
        var head = 0
        while head + 8 <= text.count {
            // A byte from CC on has the two high bits, and beside them one of the next two or both behind those.
            let word = base.loadUnaligned(fromByteOffset: head, as: UInt64.self)
            let high = word & word << 1 & 0x8080_8080_8080_8080
            if high & (word << 2 | word << 3 | word << 4 & word << 5) != 0 { break }
            head += 8
        }
        while head < text.count, text[head] < 0xCC { head += 1 }
        if head == text.count { return true }
        return sorts.withUnsafeBufferPointer { sorts in
            var index = head
            var previous = Sort.stable
            while index < text.count {
                if text[index] < 0xCC {
                    // ASCII and Latin-1, or a continuation byte that cannot stand here in valid text.
                    index += text[index] < 0x80 ? 1 : 2
                    previous = Sort.stable
                    continue
                }
                let scalar = Scalar(text, at: index)
                index += scalar.length
                // Beyond the table live emoji and rare ideographs; of those only the compatibility ones change.
                if scalar.value >= 0x20000 {
                    if scalar.value >= 0x2F800 && scalar.value <= 0x2FA1F { return false }
                    previous = Sort.stable
                    continue
                }
                let sort = sorts[Int(scalar.value >> 2)] >> ((scalar.value & 3) * 2) & 3
                if sort == Sort.unstable || (sort == Sort.mark && previous == Sort.mark) { return false }
                previous = sort
            }
            return true
        }
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
