/// A look-up of short names that have been packed into one word, as the sieve packs them while it reads them.
struct ShortNames<Value: BitwiseCopyable & Sendable>: @unchecked Sendable {
    private struct Slot: BitwiseCopyable {
        var name: UInt64
        var value: Value
    }

    /// Never freed: there is one of each kind, for as long as the program runs.
    private let slots: UnsafeMutablePointer<Slot>
    private let missing: Value
    private static var slotCount: Int { 1024 }

    init(missing: Value, _ names: some Sequence<(String, Value)>) {
        self.missing = missing
        slots = .allocate(capacity: Self.slotCount)
        slots.initialize(repeating: Slot(name: 0, value: missing), count: Self.slotCount)
        for (name, value) in names where name.utf8.count <= 8 {
            let word = Self.packed(name)
            var index = Self.place(of: word)
            while slots[index].name != 0 { index = (index + 1) & (Self.slotCount - 1) }
            slots[index] = Slot(name: word, value: value)
        }
    }

    @inline(__always)
    subscript(_ name: UInt64) -> Value {
        var index = Self.place(of: name)
        while slots[index].name != 0 {
            if slots[index].name == name { return slots[index].value }
            index = (index + 1) & (Self.slotCount - 1)
        }
        return missing
    }

    @inline(__always)
    private static func place(of name: UInt64) -> Int {
        Int(truncatingIfNeeded: (name &* 0x9E37_79B9_7F4A_7C15) >> 54)
    }

    /// The first byte lowest.
    private static func packed(_ name: String) -> UInt64 {
        name.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}
