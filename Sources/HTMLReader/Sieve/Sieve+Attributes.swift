/// Attributes: those that later stages read go on the tape, all others are passed over.
extension Sieve {
    /// Reads up to the end of a start tag, and returns whether the tag closes itself.
    @inline(__always)
    mutating func readAttributes(from first: Int) throws(Declined) -> Bool {
        while true {
            index = skippingBlanks(from: index)
            switch try byte(at: index) {
            case UInt8(ascii: ">"):
                index += 1
                return false
            case UInt8(ascii: "/") where try byte(at: index + 1) == UInt8(ascii: ">"):
                index += 2
                return true
            case let byte where byte.lowercased.isNameByte && byte.lowercased >= 0x5F:
                try readAttribute(from: first)
            case UInt8(ascii: "."), UInt8(ascii: ":"):
                throw Declined()
            default:
                passJunk()
            }
        }
    }

    /// Passes over what begins no attribute, such as a quote too many.
    private mutating func passJunk() {
        noteStrayQuote()
        while index < count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") {
            if bytes[index] == UInt8(ascii: "/"), index + 1 < count, bytes[index + 1] == UInt8(ascii: ">") { return }
            index += 1
        }
    }

    @inline(__always)
    private mutating func readAttribute(from first: Int) throws(Declined) {
        let name = try readName(at: index)
        let attribute = name.count <= 8 ? attributeNames[name.word] : longAttribute(name)
        index = skippingBlanks(from: name.end)
        guard index < count, bytes[index] == UInt8(ascii: "=") else {
            if attribute != .other { add(attribute, start: 0, count: 0, first) }
            return
        }
        index = skippingBlanks(from: index + 1)
        let quote = try byte(at: index)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return try readBareValue(attribute, first)
        }
        let start = index + 1
        if attribute == .other {
            index = ByteScan.first(quote, in: bytes, from: start, to: count) + 1
            if index > count { throw Declined() }
            noteValue(start, index)
            return
        }
        let end = ByteScan.first(quote, or: UInt8(ascii: "&"), in: bytes, from: start, to: count)
        if end >= count { throw Declined() }
        if bytes[end] == quote {
            index = end + 1
            noteValue(start, index)
            add(attribute, start: UInt32(truncatingIfNeeded: start), count: end - start, first)
        } else {
            try readReferences(in: attribute, start, end, quote, first)
        }
    }

    /// The attribute of a name that does not fit into a word.
    private func longAttribute(_ name: Name) -> HTMLAttribute {
        if name.count > HTMLAttribute.longestName { return .other }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { lowercased in
            for offset in 0..<name.count { lowercased[offset] = bytes[name.start + offset].lowercased }
            return HTMLAttribute.byName.value(for: UnsafeBufferPointer(lowercased))
        }
    }

    /// Reads a value that has character references, the first of them at `reference`.
    private mutating func readReferences(
        in attribute: HTMLAttribute, _ start: Int, _ reference: Int, _ quote: UInt8, _ first: Int
    ) throws(Declined) {
        let place = tape.arenaPlace
        let before = tape.arena.count
        index = try decode(from: start, reference: reference, until: quote)
        if index >= count { throw Declined() }
        index += 1
        noteValue(start, index)
        add(attribute, start: place, count: tape.arena.count - before, first)
    }

    /// A value without quotes, which ends at white space. One with character references is left to libxml2.
    private mutating func readBareValue(_ attribute: HTMLAttribute, _ first: Int) throws(Declined) {
        let start = index
        while index < count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") {
            switch bytes[index] {
            case UInt8(ascii: "&") where attribute != .other: throw Declined()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): noteStrayQuote()
            default: break
            }
            index += 1
        }
        if index == start { throw Declined() }
        if attribute != .other {
            add(attribute, start: UInt32(truncatingIfNeeded: start), count: index - start, first)
        }
    }

    /// Notes a value between quotes. Where a piece of the page ends within one, libxml2 forgets which quote it was.
    @inline(__always)
    private mutating func noteValue(_ start: Int, _ end: Int) {
        if (start - 1) / LibXML2.chunkSize != (end - 1) / LibXML2.chunkSize, stalls == .never { stalls = .surely }
    }

    private mutating func noteStrayQuote() {
        if stalls == .never { stalls = .perhaps }
    }

    /// Of attributes with one name the first counts.
    @inline(__always)
    private mutating func add(_ attribute: HTMLAttribute, start: UInt32, count: Int, _ first: Int) {
        var other = first
        while other < tape.attributes.count {
            if tape.attributes[other].name == attribute { return }
            other += 1
        }
        tape.attributes.append(.init(name: attribute, start: start, count: UInt32(truncatingIfNeeded: count)))
    }
}
