extension SourceTrace {
    /// Puts together what became of the text of a flattened page.
    ///
    /// - Parameters:
    ///   - removals: Where the text of each removal of the account stood, in the lines' bytes or in the page as it came.
    ///   - tape: The document; its records know the lines that they were made from.
    ///   - box: The lines of the infobox.
    init(_ page: ScrapePage, _ removals: [ScrapeAccount.Stretch], _ tape: ArticleTape, box: Range<Int>?) {
        let source = page.rewritten?.pointee.source ?? page.bytes
        var painting = Painting(page, source)
        let units = tape.unitNumbers
        for (record, unit) in zip(tape.records, units) where Int(record.source) < page.lines.count {
            let first = Int(record.source)
            let isBox = record.kind == .infobox && first == box?.lowerBound
            for index in isBox ? box! : first..<first + 1 {
                let line = page.lines[index]
                painting.paint(.line(line.start - Int(line.indent)..<line.end), .kept(unit: unit), over: false)
            }
        }
        for (index, range) in removals.enumerated() { painting.paint(range, .removed(index), over: true) }
        painting.write(to: &self)
    }
}

/// What became of each byte of a flattened page.
private struct Painting {
    private let source: Bytes
    /// Where each byte of the lines stands in the page as it came; nil where they are that page.
    private let places: [Int32]?
    /// 0: nobody's; unit + 1 for what was kept; below 0 for removals; ``mark`` for what the flattener added.
    private var owners: [Int32]
    private static let mark = Int32.min

    init(_ page: ScrapePage, _ source: Bytes) {
        self.source = source
        places = page.rewritten?.pointee.places()
        owners = [Int32](repeating: places == nil ? 0 : Self.mark, count: source.count)
        for place in places ?? [] where place >= 0 {
            for index in Int(place)..<min(Int(place) + Self.length(source[Int(place)]), source.count) {
                owners[index] = 0
            }
        }
    }

    /// - Parameter over: Whether what was painted before is painted over.
    mutating func paint(_ range: ScrapeAccount.Stretch, _ fate: SourceTrace.Fate, over: Bool) {
        let owner: Int32 =
            switch fate {
            case .kept(let unit): Int32(unit) + 1
            case .removed(let number): -Int32(number) - 1
            case .blank, .untold: 0
            }
        switch range {
        case .source(let range): paint(range, owner, over)
        case .line(let range):
            guard let places else { return paint(range, owner, over) }
            for index in range where places[index] >= 0 {
                let place = Int(places[index])
                paint(place..<min(place + Self.length(source[place]), source.count), owner, over)
            }
        }
    }

    private mutating func paint(_ range: Range<Int>, _ owner: Int32, _ over: Bool) {
        for index in range where over || owners[index] == 0 { owners[index] = owner }
    }

    func write(to trace: inout SourceTrace) {
        var start = 0
        var before = SourceTrace.Break.block
        while start < source.count {
            var end = start + 1
            // White space goes with what stands before it, up to the end of its line; an indent is nobody's.
            let isIndent = source[start].isHTMLSpace && (start == 0 || source[start - 1] == 0x0A)
            while end < source.count, source[end - 1] != 0x0A,
                isIndent ? source[end].isHTMLSpace : owners[end] == owners[start] || source[end].isHTMLSpace
            {
                end += 1
            }
            let text = Bytes(rebasing: source[start..<end])
            trace.append(
                text, isIndent ? .blank : fate(owners[start], of: text), at: start, before: before, look: .verbatim)
            before = .none
            start = end
        }
    }

    private func fate(_ owner: Int32, of text: Bytes) -> SourceTrace.Fate {
        if owner == Self.mark { return .blank }
        if owner > 0 { return .kept(unit: Int(owner) - 1) }
        if owner < 0 { return .removed(Int(-owner) - 1) }
        // What draws a table or a rule, or a list's bullet, is of the flattener.
        let isMark = text.allSatisfy { !($0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80) }
        return isMark || !text.hasVisibleCharacter ? .blank : .untold
    }

    private static func length(_ byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
}

extension RewrittenScrape {
    /// Where each character of the text stood in the page as it came, by its first byte; -1 for what is not found there.
    ///
    /// The text is the page's with marks taken out, so each piece is found again character by character.
    func places() -> [Int32] {
        var places = [Int32](repeating: -1, count: text.count)
        let cutEnds = Dictionary(cuts.map { ($0.range.lowerBound, $0.range.upperBound) }) { max($0, $1) }
        for (start, end, first) in pieces {
            var place = first
            var index = start
            while index < end {
                var length = 1
                while index + length < end, text[index + length] & 0xC0 == 0x80 { length += 1 }
                if text[index].isHTMLSpace {
                    index += 1
                    continue
                }
                let character = text[index..<index + length]
                // Bars and bullets may be the rewriting's own, and are not looked for farther on.
                let isWord = length > 1 || text[index].isASCIILetter || text[index].isASCIIDigit
                var steps = isWord ? 4000 : 16
                var found = place
                while steps > 0, found < source.count, !source[found...].starts(with: character) {
                    found = cutEnds[found] ?? Self.endOfTarget(source, found) ?? found + 1
                    steps -= 1
                }
                if steps > 0, found < source.count {
                    places[index] = Int32(truncatingIfNeeded: found)
                    place = found + length
                }
                index += length
            }
        }
        return places
    }

    /// The end of the address of a link in Markdown that begins here, which is no text.
    private static func endOfTarget(_ source: Bytes, _ index: Int) -> Int? {
        guard source[index] == UInt8(ascii: "]"), index + 1 < source.count, source[index + 1] == UInt8(ascii: "(")
        else { return nil }
        var depth = 0
        for end in index + 1..<min(source.count, index + 4096) {
            if source[end] == UInt8(ascii: "(") { depth += 1 }
            if source[end] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return end + 1 }
        }
        return nil
    }
}
