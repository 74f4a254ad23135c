/// Start and end tags, and the elements that are open between them.
extension Sieve {
    // MARK: Start tags

    mutating func readStartTag() throws(Declined) {
        let name = try page.readName(at: index + 1)
        let tag = try page.tag(name, tags)
        let firstAttribute = tape.attributes.count
        let firstByte = tape.arena.count
        let isClosed = try readAttributes(from: name.end, first: firstAttribute)
        while let last = open.last, facts[Int(tag.rawValue)].closes(last.tag) { pop() }
        if tag == .html || tag == .head || tag == .body, isMisplaced(tag) {
            if isClosed { throw Declined() }
            misplacedCount += 1
            // The text in front of the tag goes on behind it. With the tag's values between its pieces it would be copied
            // again for each of such tags.
            tape.attributes.truncate(to: firstAttribute)
            tape.arena.truncate(to: firstByte)
            return
        }
        if !sawBody || open.count <= 1 || tag == .head || tag == .body { try openImpliedTags(for: tag) }
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
    @inline(never)
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
        push(tag, PageBytes.Name(start: 0, end: 0, word: 0))
    }

    @inline(__always)
    private mutating func push(_ tag: HTMLTag, _ name: PageBytes.Name) {
        // Through a copy: ThreadSanitizer is told that the first word of a struct that cannot be copied is the address of what changes, which
        // here is the page's.
        let counts = openCounts
        counts[Int(tag.rawValue)] += 1
        open.append(
            OpenTag(
                node: UInt32(truncatingIfNeeded: tape.count - 1), tag: tag,
                nameStart: UInt32(truncatingIfNeeded: name.start), nameCount: UInt32(truncatingIfNeeded: name.count),
                nameWord: name.word))
    }

    /// Ends the innermost element.
    @inline(__always)
    mutating func pop() {
        let last = open[open.count - 1]
        let counts = openCounts
        counts[Int(last.tag.rawValue)] -= 1
        open.removeLast()
        tape.close(last.node)
        textIsOpen = false
    }

    private func openCount(of tag: HTMLTag) -> UInt16 { openCounts[Int(tag.rawValue)] }

    // MARK: End tags

    mutating func readEndTag() throws(Declined) {
        // Nearly every end tag is the innermost element's, spelled as its start tag was.
        if let last = open.last, last.nameCount > 0, last.nameCount < 8, index + 10 <= count, misplacedCount == 0 {
            let end = index + 2 + Int(last.nameCount)
            let name = ByteScan.load(bytes, index + 2) & (1 << UInt64(last.nameCount * 8) - 1)
            if name == last.nameWord, bytes[end] == UInt8(ascii: ">") {
                index = end + 1
                pop()
                if open.count == 0 { try readEpilog() }
                return
            }
        }
        try readOtherEndTag()
    }

    @inline(never)
    private mutating func readOtherEndTag() throws(Declined) {
        let name = try page.readName(at: index + 2)
        let tag = try page.tag(name, tags)
        index = page.skippingBlanks(from: name.end)
        guard try page.byte(at: index) == UInt8(ascii: ">"), let last = open.last else { throw Declined() }
        index += 1
        if misplacedCount > 0, tag == .html || tag == .head || tag == .body {
            misplacedCount -= 1
            return
        }
        if last.tag == tag, tag != .other || page.isSame(last, name) {
            pop()
        } else {
            closeMisnested(tag, name)
        }
        if open.count == 0 { try readEpilog() }
    }

    /// Acts upon an end tag that is not the innermost element's: elements of lower rank within its own end with it;
    /// one of higher rank protects what is around it.
    private mutating func closeMisnested(_ tag: HTMLTag, _ name: PageBytes.Name) {
        if openCount(of: tag) == 0 { return }
        let priority = facts[Int(tag.rawValue)].priority
        var depth = open.count - 1
        while depth >= 0 {
            let element = open[depth]
            if element.tag == tag, tag != .other || page.isSame(element, name) { break }
            if facts[Int(element.tag.rawValue)].priority > priority { return }
            depth -= 1
        }
        if depth < 0 { return }
        while open.count > depth { pop() }
    }
}
