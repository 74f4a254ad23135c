/// A hash table from short byte strings to small values, made once and then only read.
///
/// Looking up neither allocates nor makes a `String`, which is why a dictionary will not do.
public struct ByteStringTable<Value: Sendable & BitwiseCopyable>: Sendable {
    @usableFromInline struct Slot: Sendable, BitwiseCopyable {
        @usableFromInline var hash: UInt32
        @usableFromInline var start: UInt32
        @usableFromInline var count: UInt32
        @usableFromInline var value: Value

        @inlinable init(hash: UInt32, start: UInt32, count: UInt32, value: Value) {
            self.hash = hash
            self.start = start
            self.count = count
            self.value = value
        }
    }

    @usableFromInline var slots: [Slot]
    @usableFromInline var bytes: [UInt8] = []
    @usableFromInline var used = 0

    /// What a look-up gives for a key that was never inserted.
    public let missing: Value

    @inlinable public init(missing: Value) {
        self.missing = missing
        slots = Array(repeating: Slot(hash: 0, start: 0, count: 0, value: missing), count: 64)
    }

    /// How many keys there are.
    @inlinable public var count: Int { used }

    /// Sets the value of a key; a later value replaces an earlier one.
    @inlinable public mutating func insert(_ value: Value, for key: String) {
        var key = key
        key.withUTF8 { insert(value, for: $0) }
    }

    @inlinable public mutating func insert(_ value: Value, for key: UnsafeBufferPointer<UInt8>) {
        if used * 2 >= slots.count { grow() }
        let hash = Self.hash(key)
        var index = Int(hash) & (slots.count - 1)
        while slots[index].count != 0 {
            if slots[index].hash == hash && equals(slots[index], key) {
                slots[index].value = value
                return
            }
            index = (index + 1) & (slots.count - 1)
        }
        slots[index] = Slot(hash: hash, start: UInt32(bytes.count), count: UInt32(key.count), value: value)
        bytes.append(contentsOf: key)
        used += 1
    }

    /// The value of a key, or ``missing``.
    @inlinable public func value(for key: UnsafeBufferPointer<UInt8>) -> Value {
        if key.isEmpty { return missing }
        let hash = Self.hash(key)
        return slots.withUnsafeBufferPointer { slots in
            var index = Int(hash) & (slots.count - 1)
            while slots[index].count != 0 {
                if slots[index].hash == hash && equals(slots[index], key) { return slots[index].value }
                index = (index + 1) & (slots.count - 1)
            }
            return missing
        }
    }

    @inlinable public func value(for key: String) -> Value {
        var key = key
        return key.withUTF8 { value(for: $0) }
    }

    @inlinable @inline(__always)
    func equals(_ slot: Slot, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(slot.count) == key.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            ByteHash.equal(bytes.baseAddress! + Int(slot.start), key)
        }
    }

    @inlinable mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(hash: 0, start: 0, count: 0, value: missing), count: old.count * 2)
        for slot in old where slot.count != 0 {
            var index = Int(slot.hash) & (slots.count - 1)
            while slots[index].count != 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = slot
        }
    }

    @inlinable @inline(__always)
    static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        UInt32(truncatingIfNeeded: ByteHash.hash(key))
    }
}
