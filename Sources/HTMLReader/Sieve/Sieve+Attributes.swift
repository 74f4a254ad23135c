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
            case UInt8(ascii: "/"):
                guard try byte(at: index + 1) == UInt8(ascii: ">") else { throw Declined() }
                index += 2
                return true
            default:
                try readAttribute(from: first)
            }
        }
    }

    @inline(__always)
    private mutating func readAttribute(from first: Int) throws(Declined) {
        let name = try readName(at: index)
        let attribute = name.count <= 8 ? attributeNames[name.word] : .other
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
            return
        }
        let end = ByteScan.first(quote, or: UInt8(ascii: "&"), in: bytes, from: start, to: count)
        if end >= count { throw Declined() }
        if bytes[end] == quote {
            index = end + 1
            add(attribute, start: UInt32(truncatingIfNeeded: start), count: end - start, first)
        } else {
            try readReferences(in: attribute, start, end, quote, first)
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
        add(attribute, start: place, count: tape.arena.count - before, first)
    }

    /// A value without quotes. What is more than a plain word is left to libxml2.
    private mutating func readBareValue(_ attribute: HTMLAttribute, _ first: Int) throws(Declined) {
        let start = index
        while index < count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") {
            switch bytes[index] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "`"):
                throw Declined()
            default: index += 1
            }
        }
        if index == start { throw Declined() }
        if attribute != .other {
            add(attribute, start: UInt32(truncatingIfNeeded: start), count: index - start, first)
        }
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
