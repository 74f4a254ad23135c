internal import CXXHash

/// A hash of 128 bits (XXH3), by which pages and documents are told from one another.
struct ContentHash: Sendable, Hashable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    init(_ bytes: UnsafeRawBufferPointer) {
        let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
        high = hash.high64
        low = hash.low64
    }

    init(_ bytes: ContiguousArray<UInt8>) {
        self = bytes.withUnsafeBytes { ContentHash($0) }
    }

    init?(_ string: String) {
        guard string.utf8.count == 32, let high = UInt64(string.prefix(16), radix: 16),
            let low = UInt64(string.suffix(16), radix: 16)
        else { return nil }
        self.high = high
        self.low = low
    }

    var description: String {
        [high, low].map { half in
            let digits = String(half, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
