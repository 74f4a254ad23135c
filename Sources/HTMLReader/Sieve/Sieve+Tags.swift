/// Start and end tags, and the elements that are open between them.
extension Sieve {
    /// A name in the page: of an element, or of an attribute.
    struct Name {
        var start: Int
        var end: Int
        /// Its first eight bytes, the first one lowest.
        var word: UInt64

        var count: Int { end - start }
    }

    @inline(__always)
    func readName(at start: Int) throws(Declined) -> Name {
        // Nearly every name is a few letters.
        if start + 8 <= count {
            let word = ByteScan.load(bytes, start)
            let length = ByteScan.letterCount(in: word)
            if length > 0, length < 8, bytes[start + length].endsName {
                return Name(start: start, end: start + length, word: word & (1 << UInt64(length * 8) - 1))
            }
        }
        return try readLongName(at: start)
    }

    private func readLongName(at start: Int) throws(Declined) -> Name {
        var end = start
        var word: UInt64 = 0
        while end < count, bytes[end].isNameByte {
            if end - start < 8 { word |= UInt64(bytes[end]) << UInt64((end - start) * 8) }
            end += 1
        }
        guard end < count else { throw Declined() }
        if bytes[end] >= 0x41, bytes[end] <= 0x5A { return try readMixedName(at: start) }
        // Digits, dashes and dots do not begin a name; a tag that ends within its name is not MediaWiki's.
        guard end > start, bytes[start] >= 0x61, end - start < 64 else { throw Declined() }
        return Name(start: start, end: end, word: word)
    }

    /// Reads a name that has capital letters, as those in drawings do.
    private func readMixedName(at start: Int) throws(Declined) -> Name {
        var end = start
        var word: UInt64 = 0
        while end < count, bytes[end].lowercased.isNameByte {
            if end - start < 8 { word |= UInt64(bytes[end].lowercased) << UInt64((end - start) * 8) }
            end += 1
        }
        guard end < count, bytes[start].lowercased >= 0x61, end - start < 64 else { throw Declined() }
        return Name(start: start, end: end, word: word)
    }

    @inline(__always)
    private func tag(_ name: Name) throws(Declined) -> HTMLTag {
        if name.count <= 8 {
            let tag = tags[name.word]
            if tag != .other { return tag }
        }
        return try rareTag(name)
    }

    private func rareTag(_ name: Name) throws(Declined) -> HTMLTag {
        let tag = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count) { lowercased -> HTMLTag? in
            for offset in 0..<name.count { lowercased[offset] = bytes[name.start + offset].lowercased }
            let name = UnsafeBufferPointer(lowercased)
            let tag = HTMLTag.byName.value(for: name)
            return tag == .other && TagFacts.unlisted.value(for: name) ? nil : tag
        }
        guard let tag else { throw Declined() }
        return tag
    }

    // MARK: Start tags

    mutating func readStartTag() throws(Declined) {
        let name = try readName(at: index + 1)
        let tag = try tag(name)
        let firstAttribute = tape.attributes.count
        index = name.end
        let isClosed = try readAttributes(from: firstAttribute)
        while let last = open.last, facts[Int(tag.rawValue)].closes(last.tag) { pop() }
        if tag == .html || tag == .head || tag == .body, isMisplaced(tag) {
            if isClosed { throw Declined() }
            misplacedCount += 1
            return
        }
        try openImpliedTags(for: tag)
        if open.count > Self.maximumDepth { throw Declined() }
        textIsOpen = false
        tape.appendElement(tag, attributesFrom: firstAttribute, place: index)
        if isClosed || facts[Int(tag.rawValue)].isEmpty {
            tape.close(UInt32(truncatingIfNeeded: tape.count - 1))
            return
        }
        push(tag, name)
        if facts[Int(tag.rawValue)].isRaw { try readRawText(until: name) }
    }

    /// Whether a tag comes where there can be none of its kind; programs that save pages write such heads. It is passed
    /// over, and so is the next end tag of the kind.
    private mutating func isMisplaced(_ tag: HTMLTag) -> Bool {
        if tag == .html { return open.count > 0 }
        if open.count == 0 { imply(.html) }
        return tag == .head ? open.count != 1 : openCount(of: .body) > 0
    }

    /// Opens the elements that HTML lets a page leave out.
    private mutating func openImpliedTags(for tag: HTMLTag) throws(Declined) {
        switch tag {
        case .html: return
        case .head:
            sawHead = true
            return
        case .body:
            sawBody = true
            return
        default: break
        }
        if sawBody && open.count > 1 { return }
        if open.count == 0 { imply(.html) }
        switch tag {
        case .script, .style, .meta, .link, .title, .base:
            if open.count <= 1 {
                if sawHead || sawBody { return }
                imply(.head)
                sawHead = true
                return
            }
        case .frameset: throw Declined()
        default: break
        }
        if sawBody || openCount(of: .head) > 0 { return }
        imply(.body)
        sawBody = true
    }

    private mutating func imply(_ tag: HTMLTag) {
        textIsOpen = false
        tape.appendElement(tag, attributesFrom: tape.attributes.count, place: index)
        push(tag, Name(start: 0, end: 0, word: 0))
    }

    @inline(__always)
    private mutating func push(_ tag: HTMLTag, _ name: Name) {
        openCounts[Int(tag.rawValue)] += 1
        open.append(
            OpenTag(
                node: UInt32(truncatingIfNeeded: tape.count - 1), tag: tag,
                nameStart: UInt32(truncatingIfNeeded: name.start), nameCount: UInt32(truncatingIfNeeded: name.count)))
    }

    /// Ends the innermost element.
    @inline(__always)
    mutating func pop() {
        let last = open[open.count - 1]
        openCounts[Int(last.tag.rawValue)] -= 1
        open.removeLast()
        tape.close(last.node)
        textIsOpen = false
    }

    private func openCount(of tag: HTMLTag) -> UInt16 { openCounts[Int(tag.rawValue)] }

    // MARK: End tags

    mutating func readEndTag() throws(Declined) {
        let name = try readName(at: index + 2)
        let tag = try tag(name)
        index = skippingBlanks(from: name.end)
        guard try byte(at: index) == UInt8(ascii: ">"), let last = open.last else { throw Declined() }
        index += 1
        if misplacedCount > 0, tag == .html || tag == .head || tag == .body {
            misplacedCount -= 1
            return
        }
        if last.tag == tag, tag != .other || isSame(last, name) {
            pop()
        } else {
            closeMisnested(tag, name)
        }
        if open.count == 0 { try readEpilog() }
    }

    /// Acts upon an end tag that is not the innermost element's: elements of lower rank within its own end with it;
    /// one of higher rank protects what is around it.
    private mutating func closeMisnested(_ tag: HTMLTag, _ name: Name) {
        if openCount(of: tag) == 0 { return }
        let priority = facts[Int(tag.rawValue)].priority
        var depth = open.count - 1
        while depth >= 0 {
            let element = open[depth]
            if element.tag == tag, tag != .other || isSame(element, name) { break }
            if facts[Int(element.tag.rawValue)].priority > priority { return }
            depth -= 1
        }
        if depth < 0 { return }
        while open.count > depth { pop() }
    }

    private func isSame(_ element: OpenTag, _ name: Name) -> Bool {
        guard Int(element.nameCount) == name.count else { return false }
        for offset in 0..<name.count
        where bytes[Int(element.nameStart) + offset].lowercased != bytes[name.start + offset].lowercased {
            return false
        }
        return true
    }
}
