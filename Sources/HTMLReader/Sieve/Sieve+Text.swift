internal import CLibXML2

/// Everything between tags: characters, scripts, comments, and what stands around the root element.
extension Sieve {
    mutating func readText() throws(Declined) {
        let start = index
        var (end, isSuspect) = ByteScan.endOfText(bytes, from: start, to: count)
        if open.count == 0 || open[open.count - 1].tag == .html || open[open.count - 1].tag == .head {
            // Between the elements of the head there is only white space; anything else opens a paragraph.
            guard end == count || bytes[end] == UInt8(ascii: "<"), page.isBlank(start, end) else { throw Declined() }
        }
        if end < count, bytes[end] == UInt8(ascii: "&") {
            let before = reopenText()
            index = try decode(from: start, reference: end, until: UInt8(ascii: "<"))
            appendText(fromArena: before, start)
            isSuspect = true
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
        if isSuspect, page.holdsForbiddenCharacter(start, index) { throw Declined() }
        textIsOpen = true
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
            let (scalar, length) = try page.characterReference(at: index)
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

    // MARK: Scripts and comments

    /// Reads a script or a style sheet: everything up to its end tag.
    mutating func readRawText(until name: PageBytes.Name) throws(Declined) {
        let start = index
        var holdsOtherEnd = false
        while true {
            index = ByteScan.first(UInt8(ascii: "<"), or: UInt8(ascii: "&"), in: bytes, from: index, to: count)
            guard index + 2 + name.count <= count else { throw Declined() }
            if bytes[index] == UInt8(ascii: "&") {
                // What is repaired in a page before libxml2 reads it is repaired in its scripts too.
                if bytes[index + 1] == UInt8(ascii: "#") { throw Declined() }
            } else if bytes[index + 1] == UInt8(ascii: "/") {
                if page.isName(name, at: index + 2) { break }
                holdsOtherEnd = true
            }
            index += 1
        }
        // At another end tag libxml2 begins to read, and where the piece ends it may cut a character in two.
        if holdsOtherEnd, start / LibXML2.chunkSize != (index + 2) / LibXML2.chunkSize { throw Declined() }
        if page.holdsForbiddenCharacter(start, index) { throw Declined() }
        if index > start {
            tape.appendLeaf(.text, first: UInt32(truncatingIfNeeded: start), count: index - start, place: start)
        }
    }

    mutating func readComment() throws(Declined) {
        let range = try page.comment(at: index)
        if page.holdsForbiddenCharacter(range.lowerBound, range.upperBound) { throw Declined() }
        textIsOpen = false
        tape.appendLeaf(
            .comment, first: UInt32(truncatingIfNeeded: range.lowerBound), count: range.count, place: range.upperBound)
        index = range.upperBound + 3
    }

    // MARK: Around the root element

    /// Reads what may stand in front of the first tag: white space, comments, and the document type.
    mutating func readProlog() throws(Declined) {
        var sawType = false
        while true {
            index = page.skippingBlanks(from: index)
            guard index + 2 < count, bytes[index] == UInt8(ascii: "<") else { throw Declined() }
            if bytes[index + 1] != UInt8(ascii: "!") { return }
            if bytes[index + 2] == UInt8(ascii: "-") {
                try readComment()
            } else {
                guard !sawType, page.matches("!DOCTYPE", at: index + 1) || page.matches("!doctype", at: index + 1)
                else {
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
            let byte = try page.byte(at: index)
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
                index = page.skippingBlanks(from: index)
                guard index - start < 1000, index == count || bytes[index] == UInt8(ascii: "<"),
                    start / LibXML2.chunkSize == (index - 1) / LibXML2.chunkSize || stalls == .surely
                else { throw Declined() }
                tape.appendLeaf(.text, first: UInt32(truncatingIfNeeded: start), count: index - start, place: start)
                return
            }
            if index + 4 < count, page.matches("<!--", at: index) {
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
