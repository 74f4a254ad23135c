/// Attributes: those that later stages read go on the tape, all others are passed over.
extension Sieve {
    /// Reads up to the end of a start tag, and returns whether the tag closes itself.
    ///
    /// Where the reader stands is in a variable of its own, which the compiler keeps in a register.
    @inline(__always)
    mutating func readAttributes(from start: Int, first: Int) throws(Declined) -> Bool {
        let page = page
        var index = start
        // What is to become of more is said by the limits of the other reader.
        var left = Self.maximumAttributeCount
        while true {
            index = page.skippingBlanks(from: index)
            switch try page.byte(at: index) {
            case UInt8(ascii: ">"):
                self.index = index + 1
                return false
            case UInt8(ascii: "/") where try page.byte(at: index + 1) == UInt8(ascii: ">"):
                self.index = index + 2
                return true
            case let byte where byte.lowercased.isNameByte && byte.lowercased >= 0x5F:
                left -= 1
                if left < 0 { throw Declined() }
                index = try readAttribute(at: index, page, first)
            case UInt8(ascii: "."), UInt8(ascii: ":"):
                throw Declined()
            default:
                index = passJunk(from: index)
            }
        }
    }

    /// Passes over what begins no attribute, such as a quote too many.
    @inline(never)
    private mutating func passJunk(from start: Int) -> Int {
        noteStrayQuote()
        var index = start
        while index < count, !bytes[index].isBlank, bytes[index] != UInt8(ascii: ">") {
            if bytes[index] == UInt8(ascii: "/"), index + 1 < count, bytes[index + 1] == UInt8(ascii: ">") { break }
            index += 1
        }
        return index
    }

    /// Reads an attribute, and returns where it ends.
    @inline(__always)
    private mutating func readAttribute(at start: Int, _ page: PageBytes, _ first: Int) throws(Declined) -> Int {
        let name = try page.readName(at: start)
        let attribute = name.count <= 8 ? attributeNames[name.word] : page.longAttribute(name)
        var index = page.skippingBlanks(from: name.end)
        guard index < page.count, page.bytes[index] == UInt8(ascii: "=") else {
            if attribute != .other { add(attribute, start: 0, count: 0, first) }
            return index
        }
        index = page.skippingBlanks(from: index + 1)
        let quote = try page.byte(at: index)
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return try readBareValue(attribute, at: index, first)
        }
        let value = index + 1
        // Character references matter in what is kept.
        let mark = attribute == .other ? quote : UInt8(ascii: "&")
        let end = ByteScan.first(quote, or: mark, in: page.bytes, from: value, to: page.count)
        if end >= page.count { throw Declined() }
        if page.bytes[end] != quote { return try readReferences(in: attribute, value, end, quote, first) }
        noteValue(value, end + 1)
        if attribute != .other {
            add(attribute, start: UInt32(truncatingIfNeeded: value), count: end - value, first)
        }
        return end + 1
    }

    /// Reads a value that has character references, the first of them at `reference`.
    @inline(never)
    private mutating func readReferences(
        in attribute: HTMLAttribute, _ start: Int, _ reference: Int, _ quote: UInt8, _ first: Int
    ) throws(Declined) -> Int {
        let place = tape.arenaPlace
        let before = tape.arena.count
        let end = try decode(from: start, reference: reference, until: quote)
        if end >= count { throw Declined() }
        noteValue(start, end + 1)
        add(attribute, start: place, count: tape.arena.count - before, first)
        return end + 1
    }

    /// A value without quotes, which ends at white space. One with character references is left to libxml2.
    @inline(never)
    private mutating func readBareValue(
        _ attribute: HTMLAttribute, at start: Int, _ first: Int
    ) throws(Declined) -> Int {
        var index = start
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
        return index
    }

    /// Notes a value between quotes. Where a piece of the page ends within one, libxml2 forgets which quote it was.
    @inline(__always)
    private mutating func noteValue(_ start: Int, _ end: Int) {
        if ((start - 1) ^ (end - 1)) >= LibXML2.chunkSize, stalls == .never { stalls = .surely }
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

extension PageBytes {
    /// The attribute of a name that does not fit into a word.
    func longAttribute(_ name: Name) -> HTMLAttribute {
        guard HTMLAttribute.mayBeLong(count: name.count, last: bytes[name.start + name.count - 1].lowercased) else {
            return .other
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { lowercased in
            for offset in 0..<name.count { lowercased[offset] = bytes[name.start + offset].lowercased }
            return HTMLAttribute.byName.value(for: UnsafeBufferPointer(lowercased))
        }
    }
}
