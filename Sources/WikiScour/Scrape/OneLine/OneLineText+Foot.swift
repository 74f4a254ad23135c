/// The page's own address, which a squashed page shows behind its article: "Retrieved from …".
extension OneLineText {
    /// How many addresses are looked at, and how long one may be.
    private static let mostAddresses = 50
    private static let longestAddress = 2000

    /// Breaks round the address by which the page names itself. The categories follow it.
    mutating func breakAtAddress() {
        var isFirst = true
        for sign in ["oldid=", "title="] as [StaticString] {
            var index = 0
            var count = 0
            while count < Self.mostAddresses, let found = bytes.firstIndex(of: sign, from: index) {
                count += 1
                index = found + 1
                var start = found
                while start > 0, found - start < Self.longestAddress, !isEdge(start) { start -= 1 }
                guard bytes.matches("http", at: start) || bytes.matches("//", at: start) else { continue }
                if breakAround(address: start) { isFirst = false }
            }
        }
        // What is in front of it may be of a language that no table has.
        if isFirst, let found = bytes.firstIndex(of: "oldid=") ?? bytes.firstIndex(of: "title=") {
            breaks.insert(endOfWord(found))
        }
    }

    /// Whether a word, or what stands in quotation marks, begins at a place.
    private func isEdge(_ index: Int) -> Bool {
        let last = bytes[index - 1]
        if last.isHTMLSpace || last == UInt8(ascii: "\"") { return true }
        return Self.quotationMarks.contains { bytes.matches($0, at: index - $0.utf8CodeUnitCount) }
    }

    private static let quotationMarks: [StaticString] = ["\"", "“", "”", "„", "«", "»", "「", "」", "‘", "’"]

    private func quotationMark(at index: Int) -> Int? {
        Self.quotationMarks.first { bytes.matches($0, at: index) }.map { index + $0.utf8CodeUnitCount }
    }

    private func quotationMark(endingAt end: Int) -> Int? {
        Self.quotationMarks.first { bytes.matches($0, at: end - $0.utf8CodeUnitCount) }
            .map { end - $0.utf8CodeUnitCount }
    }

    /// Breaks the page round the sentence that gives an address, where that is the page's own. Spaces that a flattener put
    /// between the address and its quotation marks go.
    @discardableResult
    mutating func breakAround(address start: Int) -> Bool {
        var end = start
        while end < bytes.count, end - start < Self.longestAddress, end == start || !isEdge(end) { end += 1 }
        if end < bytes.count, !bytes[end].isHTMLSpace, bytes[end - 1].isHTMLSpace { end -= 1 }
        while end > start, let mark = quotationMark(endingAt: end) { end = mark }
        while end > start, bytes[end - 1].isHTMLSpace { end -= 1 }
        let front = bytes.skippingBlanks(before: start, from: 0)
        let opening = quotationMark(endingAt: front)
        let behind = bytes.skippingBlanks(from: end, to: bytes.count)
        let closing = opening == nil ? nil : quotationMark(at: behind)
        let innerStart = opening == nil ? start : front
        let textEnd = closing ?? end
        guard
            let range = sentence(
                around: (opening ?? start)..<textEnd, inner: (innerStart, start, end, closing == nil ? end : behind))
        else { return false }
        breaks.insert(range.lowerBound)
        breaks.insert(range.upperBound)
        // Nothing behind it is a heading; its first word may be a section's name ("Źródło").
        if range.lowerBound > bytes.count / 3 { articleEnd = min(articleEnd, range.lowerBound) }
        if innerStart < start { omitted.append(innerStart..<start) }
        if closing != nil, end < behind { omitted.append(end..<behind) }
        return true
    }

    /// Where the quotation mark ends behind an address without its host, or behind none, which is how a skin prints it that is told
    /// none: "/index.php/Ostra_Mill". A newspaper from which somebody retrieved something has a name there.
    func endOfPath(behind index: Int) -> Int? {
        let open = bytes.skippingBlanks(from: index, to: bytes.count)
        // The words that were found may end in the mark.
        let isOpen = index > 0 && quotationMark(endingAt: index) != nil
        guard open < bytes.count, let start = isOpen ? index : quotationMark(at: open) else { return nil }
        var end = bytes.skippingBlanks(from: start, to: bytes.count)
        guard end < bytes.count, bytes[end] == UInt8(ascii: "/") || quotationMark(at: end) != nil else { return nil }
        while end < bytes.count, end - start < Self.longestAddress, !bytes[end].isHTMLSpace {
            if let close = quotationMark(at: end) { return close }
            end += 1
        }
        return nil
    }

    /// How many words of the interface may stand in front of an address and behind it.
    private static let mostWords = 6

    /// The text of the interface that an address stands in.
    private func sentence(around quoted: Range<Int>, inner: (Int, Int, Int, Int)) -> Range<Int>? {
        var ends = [quoted.upperBound]
        while ends.count < 4, let last = ends.last, last < bytes.count {
            let next = endOfWord(last == quoted.upperBound ? last : bytes.skippingSpaces(from: last))
            ends.append(next > last ? next : endOfWord(bytes.skippingSpaces(from: last)))
        }
        var start = quoted.lowerBound
        for _ in 0...Self.mostWords {
            for end in ends {
                var text = ContiguousArray(bytes[start..<inner.0])
                text.append(contentsOf: bytes[inner.1..<inner.2])
                text.append(contentsOf: bytes[inner.3..<end])
                let isOne = text.withUnsafeBufferPointer {
                    InterfaceWords.shared.roles(ofLine: $0).contains(.retrievedFrom)
                }
                if isOne { return start..<end }
            }
            let last = bytes.skippingBlanks(before: start, from: 0)
            guard last > 0, quoted.lowerBound - last < 120 else { return nil }
            start = last
            while start > 0, !bytes[start - 1].isHTMLSpace { start -= 1 }
        }
        return nil
    }
}
