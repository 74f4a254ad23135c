internal import HTMLReader

/// Remembers what the rules make of an attribute's value.
///
/// A page says `class="reference"` a thousand times, and so do all pages of a wiki; the rules are asked once. A slot
/// holds one value and is taken over by the next one that falls into it, so that the cache never grows.
struct TraitsCache: ~Copyable {
    /// Not private: the compiler of debug builds breaks on a buffer of a private type in what cannot be copied.
    struct Slot: BitwiseCopyable {
        var hash: UInt64 = 0
        var tag = HTMLTag.text
        var name = HTMLAttribute.other
        var count: UInt8 = 0
        var traits = Traits()
    }

    private static let slotCount = 1024
    /// Longer values are rare, and not remembered.
    private static let maximumCount = 48

    private var slots = PageBuffer<Slot>(repeating: Slot(), count: Self.slotCount)
    /// The values themselves, in rows of the greatest length: two values may share a hash.
    private var values = PageBuffer<UInt8>(repeating: 0, count: Self.slotCount * Self.maximumCount)

    /// What an element of a certain name is by one of its attributes.
    mutating func traits(
        of name: HTMLAttribute, _ value: Bytes, _ tag: HTMLTag, index: borrowing RuleIndex
    ) -> Traits {
        guard value.count <= Self.maximumCount else { return index.traits(of: name, value, tag) }
        let hash = ByteHash.hash(value, seed: UInt64(tag.rawValue) << 8 | UInt64(name.rawValue))
        let number = Int(truncatingIfNeeded: hash >> 20) & (Self.slotCount - 1)
        let row = number * Self.maximumCount
        if slots[number].hash == hash, slots[number].tag == tag, slots[number].name == name,
            Int(slots[number].count) == value.count,
            ByteHash.equal(values.elements.baseAddress! + row, value)
        {
            return slots[number].traits
        }
        let traits = index.traits(of: name, value, tag)
        slots[number] = Slot(hash: hash, tag: tag, name: name, count: UInt8(value.count), traits: traits)
        for offset in 0..<value.count { values[row + offset] = value[offset] }
        return traits
    }
}
