internal import CLibXML2

/// Everything between tags: characters, scripts, comments, and what stands around the root element.
extension Sieve {
    mutating func readText() throws(Declined) {
        let start = index
        let end = ByteScan.first(UInt8(ascii: "<"), or: UInt8(ascii: "&"), in: bytes, from: start, to: count)
        if open.count == 0 || open[open.count - 1].tag == .html || open[open.count - 1].tag == .head {
            // Between the elements of the head there is only white space; anything else opens a paragraph.
            guard end == count || bytes[end] == UInt8(ascii: "<"), isBlank(start, end) else { throw Declined() }
        }
        if end < count, bytes[end] == UInt8(ascii: "&") {
            let before = reopenText()
            index = try decode(from: start, reference: end, until: UInt8(ascii: "<"))
            appendText(fromArena: before, start)
        } else {
            index = end
            if textIsOpen {
                let before = reopenText()
                tape.arena.append(contentsOf: UnsafeBufferPointer(start: bytes + start, count: end - start))
                appendText(fromArena: before, start)
            } else {
                tape.appendLeaf(.text, first: UInt32(truncatingIfNeeded: start), count: end - start, place: start)
            }
        }
        if holdsForbiddenCharacter(start, index) { throw Declined() }
        textIsOpen = true
    }

    /// libxml2 looks at white space in pieces of a thousand bytes, and takes all but the last for text.
    private func isBlank(_ start: Int, _ end: Int) -> Bool {
        if end - start >= 1000 { return false }
        for index in start..<end where !bytes[index].isBlank { return false }
        return true
    }

    /// Takes back the text written last, if more belongs to it, and brings it to the end of the arena, where most often
    /// it is. Returns where it begins there.
    private mutating func reopenText() -> Int {
        guard textIsOpen else { return tape.arena.count }
        let node = tape.nodeBuffer[tape.count - 1]
        let isInArena = node.first & HTMLTape.arenaMark != 0
        let start = Int(node.first & ~HTMLTape.arenaMark)
        tape.nodeBuffer.removeLast()
        if isInArena, start + Int(node.count) == tape.arena.count { return start }
        let before = tape.arena.count
        tape.arena.reserve(Int(node.count))
        let base = isInArena ? UnsafePointer(tape.arena.base) : bytes
        tape.arena.append(contentsOf: UnsafeBufferPointer(start: base + start, count: Int(node.count)))
        return before
    }

    private mutating func appendText(fromArena before: Int, _ start: Int) {
        if tape.arena.count > before {
            let first = UInt32(truncatingIfNeeded: before) | HTMLTape.arenaMark
            tape.appendLeaf(.text, first: first, count: tape.arena.count - before, place: start)
        }
    }

    // MARK: Character references

    /// Copies characters to the arena, references replaced, up to the byte that ends them. Returns where that is.
    mutating func decode(from start: Int, reference: Int, until end: UInt8) throws(Declined) -> Int {
        var copied = start
        var index = reference
        while true {
            tape.arena.append(few: UnsafeBufferPointer(start: bytes + copied, count: index - copied))
            if index >= count || bytes[index] == end { return index }
            let (scalar, length) = try characterReference(at: index)
            if let scalar {
                append(scalar)
                index += length
                copied = index
            } else {
                copied = index
                index += 1
            }
            index = ByteScan.first(end, or: UInt8(ascii: "&"), in: bytes, from: index, to: count)
        }
    }

    private mutating func append(_ scalar: UInt32) {
        switch scalar {
        case 0..<0x80:
            tape.arena.append(UInt8(truncatingIfNeeded: scalar))
            return
        case 0x80..<0x800: tape.arena.append(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
        default:
            if scalar < 0x1_0000 {
                tape.arena.append(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
            } else {
                tape.arena.append(0xF0 | UInt8(truncatingIfNeeded: scalar >> 18))
                tape.arena.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 12 & 0x3F))
            }
            tape.arena.append(0x80 | UInt8(truncatingIfNeeded: scalar >> 6 & 0x3F))
        }
        tape.arena.append(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }

    /// What the reference at an ampersand stands for, and its length; nil where the ampersand is one.
    private func characterReference(at start: Int) throws(Declined) -> (UInt32?, Int) {
        guard start + 3 < count else { throw Declined() }
        if bytes[start + 1] == UInt8(ascii: "#") { return try numericReference(at: start) }
        var end = start + 1
        while end < count, bytes[end].isASCIIAlphanumeric, end - start < 12 { end += 1 }
        guard end < count else { throw Declined() }
        // Only a name with its semicolon is looked up; all else is text as it stands.
        guard end - start > 2, bytes[end] == UInt8(ascii: ";") else { return (nil, 1) }
        let length = end + 1 - start
        if length == 5, matches("amp;", at: start + 1) { return (0x26, 5) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { name in
            for offset in 0..<length - 2 { name[offset] = bytes[start + 1 + offset] }
            name[length - 2] = 0
            guard let entity = htmlEntityLookup(name.baseAddress) else { return (nil, 1) }
            return (UInt32(entity.pointee.value), length)
        }
    }

    /// A number that is no character is left to libxml2, and so is one without a semicolon, and one that means
    /// something else than it says (C1 controls).
    private func numericReference(at start: Int) throws(Declined) -> (UInt32?, Int) {
        var index = start + 2
        let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let digits = index
        var value: UInt32 = 0
        while index < count, index - digits < 8 {
            let byte = bytes[index]
            if byte >= 0x30, byte <= 0x39 {
                value = value * (isHexadecimal ? 16 : 10) + UInt32(byte - 0x30)
            } else if isHexadecimal, byte | 0x20 >= 0x61, byte | 0x20 <= 0x66, byte > 0x40 {
                value = value * 16 + UInt32((byte | 0x20) - 0x57)
            } else {
                break
            }
            if value > 0x10_FFFF { throw Declined() }
            index += 1
        }
        guard index > digits, index < count, bytes[index] == UInt8(ascii: ";"),
            value >= 0x20 || (value == 0x09 || value == 0x0A || value == 0x0D),
            value < 0x80 || value >= 0xA0, value & 0xFFFF_F800 != 0xD800, value & 0xFFFE != 0xFFFE
        else { throw Declined() }
        return (value, index + 1 - start)
    }

    // MARK: Scripts and comments

    /// Reads a script or a style sheet: everything up to its end tag.
    mutating func readRawText(until name: Name) throws(Declined) {
        let start = index
        var holdsOtherEnd = false
        while true {
            index = ByteScan.first(UInt8(ascii: "<"), or: UInt8(ascii: "&"), in: bytes, from: index, to: count)
            guard index + 2 + name.count <= count else { throw Declined() }
            if bytes[index] == UInt8(ascii: "&") {
                // What is repaired in a page before libxml2 reads it is repaired in its scripts too.
                if bytes[index + 1] == UInt8(ascii: "#") { throw Declined() }
            } else if bytes[index + 1] == UInt8(ascii: "/") {
                if isName(name, at: index + 2) { break }
                holdsOtherEnd = true
            }
            index += 1
        }
        // At another end tag libxml2 begins to read, and where the piece ends it may cut a character in two.
        if holdsOtherEnd, start / LibXML2.chunkSize != (index + 2) / LibXML2.chunkSize { throw Declined() }
        if holdsForbiddenCharacter(start, index) { throw Declined() }
        if index > start {
            tape.appendLeaf(.text, first: UInt32(truncatingIfNeeded: start), count: index - start, place: start)
        }
    }

    private func isName(_ name: Name, at start: Int) -> Bool {
        for offset in 0..<name.count where bytes[start + offset] | 0x20 != bytes[name.start + offset] { return false }
        return true
    }

    mutating func readComment() throws(Declined) {
        let range = try comment(at: index)
        if holdsForbiddenCharacter(range.lowerBound, range.upperBound) { throw Declined() }
        textIsOpen = false
        tape.appendLeaf(
            .comment, first: UInt32(truncatingIfNeeded: range.lowerBound), count: range.count, place: range.upperBound)
        index = range.upperBound + 3
    }

    /// The content of the comment that begins at an index.
    private func comment(at start: Int) throws(Declined) -> Range<Int> {
        guard matches("!--", at: start + 1) else { throw Declined() }
        var end = start + 4
        // Where the marks that open a comment may be taken for those that close it, libxml2 is not of one mind.
        switch try byte(at: end) {
        case UInt8(ascii: "-"), UInt8(ascii: ">"), UInt8(ascii: "!"): throw Declined()
        default: break
        }
        while true {
            end = ByteScan.first(UInt8(ascii: "-"), in: bytes, from: end, to: count)
            guard end + 2 < count else { throw Declined() }
            if bytes[end + 1] == UInt8(ascii: "-") {
                if bytes[end + 2] == UInt8(ascii: ">") { return start + 4..<end }
                // Some parsers take this for the end as well.
                if bytes[end + 2] == UInt8(ascii: "!") { throw Declined() }
            }
            end += 1
        }
    }

    // MARK: Around the root element

    /// Reads what may stand in front of the first tag: white space, comments, and the document type.
    mutating func readProlog() throws(Declined) {
        var sawType = false
        while true {
            index = skippingBlanks(from: index)
            guard index + 2 < count, bytes[index] == UInt8(ascii: "<") else { throw Declined() }
            if bytes[index + 1] != UInt8(ascii: "!") { return }
            if bytes[index + 2] == UInt8(ascii: "-") {
                try readComment()
            } else {
                guard !sawType, matches("!DOCTYPE", at: index + 1) || matches("!doctype", at: index + 1) else {
                    throw Declined()
                }
                sawType = true
                try passDocumentType()
            }
        }
    }

    private mutating func passDocumentType() throws(Declined) {
        var quote: UInt8 = 0
        index += 9
        while true {
            let byte = try byte(at: index)
            index += 1
            if byte == quote {
                quote = 0
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if quote != 0 { throw Declined() }
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                if quote != 0 { throw Declined() }
                return
            } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "&") {
                throw Declined()
            }
        }
    }

    /// Reads what stands behind the root element.
    ///
    /// libxml2 reads up to the end of white space whenever it is handed a piece of the page, and once more at the end;
    /// what is then left, it forgets. Where a piece ended within an attribute's value, it has been waiting for the end.
    mutating func readEpilog() throws(Declined) {
        textIsOpen = false
        try passEpilogRun()
        switch stalls {
        case _ where index == count, .surely: break
        case .perhaps: throw Declined()
        case .never:
            // More pieces would be more runs.
            guard (index - 1) / LibXML2.chunkSize == (count - 1) / LibXML2.chunkSize else { throw Declined() }
            try passEpilogRun()
        }
        index = count
    }

    private mutating func passEpilogRun() throws(Declined) {
        while index < count {
            if bytes[index].isBlank {
                let start = index
                index = skippingBlanks(from: index)
                guard index - start < 1000, index == count || bytes[index] == UInt8(ascii: "<"),
                    start / LibXML2.chunkSize == (index - 1) / LibXML2.chunkSize || stalls == .surely
                else { throw Declined() }
                tape.appendLeaf(.text, first: UInt32(truncatingIfNeeded: start), count: index - start, place: start)
                return
            }
            if index + 4 < count, matches("<!--", at: index) {
                let start = index
                try readComment()
                if start / LibXML2.chunkSize != (index - 1) / LibXML2.chunkSize, stalls != .surely { throw Declined() }
            } else {
                // Neither white space nor a comment: libxml2 reads no further, whatever comes.
                index = count
            }
        }
    }
}

extension UInt8 {
    @inline(__always)
    fileprivate var isASCIIAlphanumeric: Bool {
        (self >= 0x30 && self <= 0x39) || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A)
    }
}
