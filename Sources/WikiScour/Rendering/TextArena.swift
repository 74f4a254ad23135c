/// The bytes that a canvas has written, which grow at their end.
///
/// An array would do, but asks so much at each append that for a word, as most texts are, it takes longer than the bytes.
struct TextArena: RandomAccessCollection {
    /// Owns the memory. Copies share it until one of them writes.
    private final class Memory {
        let base: UnsafeMutablePointer<UInt8>

        init(capacity: Int) { base = .allocate(capacity: capacity) }

        deinit { base.deallocate() }
    }

    private var memory: Memory?
    private var base: UnsafeMutablePointer<UInt8>?
    private var capacity = 0
    private(set) var count = 0

    /// Less is not worth its allocation.
    private static let leastCapacity = 256
    /// Fewer bytes are copied as two words, which overlap.
    private static let few = 16

    init() {}

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { append(byte) }
    }

    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count, "there is no byte")
        return base.unsafelyUnwrapped[index]
    }

    func withBytes<Result>(_ body: (Bytes) throws -> Result) rethrows -> Result {
        try withExtendedLifetime(memory) { try body(Bytes(start: base, count: count)) }
    }

    func withContiguousStorageIfAvailable<Result>(_ body: (Bytes) throws -> Result) rethrows -> Result? {
        try withBytes(body)
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        makeRoom(1)
        base.unsafelyUnwrapped[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func append(contentsOf bytes: Bytes) {
        guard let source = UnsafeRawPointer(bytes.baseAddress) else { return }
        makeRoom(Swift.max(bytes.count, Self.few))
        let target = UnsafeMutableRawPointer(base.unsafelyUnwrapped + count)
        if bytes.count > Self.few || bytes.count < 8 {
            target.copyMemory(from: source, byteCount: bytes.count)
        } else {
            let end = bytes.count - 8
            let last = source.loadUnaligned(fromByteOffset: end, as: UInt64.self)
            target.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
            target.storeBytes(of: last, toByteOffset: end, as: UInt64.self)
        }
        count += bytes.count
    }

    mutating func removeLast(_ removed: Int = 1) {
        precondition(removed >= 0 && removed <= count, "there are fewer bytes")
        count -= removed
    }

    /// Removes the bytes from a place on.
    mutating func truncate(to count: Int) {
        precondition(count >= 0 && count <= self.count, "there are fewer bytes")
        self.count = count
    }

    mutating func replaceSubrange(_ range: Range<Int>, with bytes: [UInt8]) {
        let rest = ContiguousArray(self[range.upperBound...])
        truncate(to: range.lowerBound)
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
        rest.withBytes { append(contentsOf: $0) }
    }

    @inline(__always)
    private mutating func makeRoom(_ more: Int) {
        if count + more > capacity || !isKnownUniquelyReferenced(&memory) { move(to: count + more) }
    }

    @inline(never)
    private mutating func move(to needed: Int) {
        capacity = Swift.max(needed, capacity * 2, Self.leastCapacity)
        let larger = Memory(capacity: capacity)
        if let base { larger.base.update(from: base, count: count) }
        base = larger.base
        memory = larger
    }
}
