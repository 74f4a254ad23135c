/// The value of an entry in a glued infobox, without what templates write in it for programs, or for the screen alone.
enum BoxValue {
    /// A stretch of the value.
    struct Piece {
        var range: Range<Int>
        /// Whether it goes on with the one in front of it, behind something that was taken out; else it is another value.
        var isBehindSeam = false
        /// Whether a space parts it from the one in front of it, and no comma.
        var isBehindSpace = false
    }

    /// A stretch that goes.
    private struct Cut {
        var range: Range<Int>
        var kind: ChromeKind
        var rule: StaticString
        /// Whether what stands behind it is another value.
        var parts: Bool
    }

    /// The pieces of a value, a line each, without what goes.
    static func pieces(of value: [Range<Int>], _ page: ScrapePage, _ account: inout ScrapeAccount) -> [Piece] {
        guard let first = value.first, let last = value.last else { return [] }
        let cuts = cuts(in: first.lowerBound..<max(last.upperBound, first.upperBound), page.bytes)
        if cuts.isEmpty { return value.map { Piece(range: $0) } }
        for cut in cuts { account.note(cut.kind, cut.rule, cut.range) }
        var pieces: [Piece] = []
        for line in value {
            var start = line.lowerBound
            var isBehindSeam = false
            for cut in cuts where cut.range.lowerBound < line.upperBound && cut.range.upperBound > line.lowerBound {
                if cut.range.lowerBound > start {
                    pieces.append(Piece(range: start..<cut.range.lowerBound, isBehindSeam: isBehindSeam))
                }
                isBehindSeam = !cut.parts && (cut.range.lowerBound > line.lowerBound || isBehindSeam)
                start = max(start, cut.range.upperBound)
            }
            if start < line.upperBound {
                pieces.append(Piece(range: start..<line.upperBound, isBehindSeam: isBehindSeam))
            }
        }
        return pieces
    }

    private static func cuts(in value: Range<Int>, _ bytes: Bytes) -> [Cut] {
        var cuts: [Cut] = []
        var index = value.lowerBound
        while index < value.upperBound {
            defer { index += 1 }
            switch bytes[index] {
            case UInt8(ascii: "("):
                if let end = endOfAge(index, bytes, value.upperBound) {
                    cuts.append(cut(from: index, to: end, value, bytes))
                } else if let end = HiddenDate.end(at: index, in: bytes, limit: value.upperBound) {
                    guard let cut = cutOfDate(index..<end, value, bytes) else { continue }
                    cuts.append(cut)
                } else {
                    continue
                }
            case UInt8(ascii: ";"):
                guard let end = endOfAgo(index, bytes, value.upperBound) else { continue }
                cuts.append(cut(from: index, to: end, value, bytes))
            case UInt8(ascii: "["):
                // Behind a citation another value may be glued; the mark goes wherever it stands.
                guard index > value.lowerBound, !bytes[index - 1].isHTMLSpace,
                    let end = endOfCitation(index, bytes, value.upperBound), Scalar(bytes, at: end).isCapitalLetter
                else { continue }
                cuts.append(Cut(range: end..<end, kind: .references, rule: "citation-mark", parts: true))
            case UInt8(ascii: "S"):
                guard bytes.matches("Show map of ", at: index), index == value.lowerBound || bytes[index - 1] != 0x20
                else { continue }
                var end = index + 12
                while end < value.upperBound, !bytes.hasSeam(at: end), bytes[end] != UInt8(ascii: "\n") { end += 1 }
                cuts.append(Cut(range: index..<end, kind: .infoboxChrome, rule: "map-switch", parts: true))
            default: continue
            }
            index = cuts[cuts.count - 1].range.upperBound - 1
        }
        if let start = startOfEditLink(atEndOf: value, bytes), start >= cuts.last?.range.upperBound ?? 0 {
            cuts.append(Cut(range: start..<value.upperBound, kind: .infoboxChrome, rule: "edit-link", parts: true))
        }
        return cuts
    }

    /// Where a mark ends that is a number, or a small letter.
    private static func endOfCitation(_ index: Int, _ bytes: Bytes, _ limit: Int) -> Int? {
        guard let close = bytes[index..<limit].prefix(6).firstIndex(of: UInt8(ascii: "]")), close + 1 < limit else {
            return nil
        }
        let inside = bytes[(index + 1)..<close]
        let isLetter = inside.count == 1 && inside.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        return !inside.isEmpty && (isLetter || inside.allSatisfy(\.isASCIIDigit)) ? close + 1 : nil
    }

    /// The links to edit a box that are glued to its last value.
    private static let editLinks: [StaticString] = [
        "modifier - modifier le code - modifier Wikidata", "modifier - modifier le code - voir Wikidata (aide)",
        "modifier - modifier le code", "modifier",
    ]

    /// What the picture of a pencil says behind a value that Wikidata has. Browsers copy it, behind a space.
    private static let pencils: [StaticString] = [
        "Edit this at Wikidata", "Edit this on Wikidata", "Edit at Wikidata", "Edit on Wikidata",
        "Ver y modificar los datos en Wikidata", "Voir et modifier les données sur Wikidata",
        "Modifica el valor a Wikidata", "Modifica dati su Wikidata", "Bewerk dit op Wikidata",
    ]

    private static func startOfEditLink(atEndOf value: Range<Int>, _ bytes: Bytes) -> Int? {
        let text = Bytes(rebasing: bytes[value])
        if let pencil = pencils.first(where: { text.hasSuffixASCII($0) }) {
            return bytes.skippingBlanks(before: value.upperBound - pencil.utf8CodeUnitCount, from: value.lowerBound)
        }
        guard let link = editLinks.first(where: { text.hasSuffixASCII($0) }) else { return nil }
        let start = value.upperBound - link.utf8CodeUnitCount
        return start == value.lowerBound || bytes[start - 1] != 0x20 && bytes[start - 1] != 0xA0 ? start : nil
    }

    private static func cut(from start: Int, to end: Int, _ value: Range<Int>, _ bytes: Bytes) -> Cut {
        // Behind citations, too, something may be glued.
        var next = end
        while next < value.upperBound, bytes[next] == UInt8(ascii: "["),
            let close = bytes[next..<value.upperBound].firstIndex(of: UInt8(ascii: "]"))
        {
            next = close + 1
        }
        let parts = next < value.upperBound && Scalar(bytes, at: next).isCapitalLetter
        return Cut(range: start..<end, kind: .notPrinted, rule: "age", parts: parts)
    }

    /// A date for programs goes here where a name stands in front of it and the same date behind it, which are values of
    /// their own; or where it stands on lines of its own. Others are left out wherever they stand.
    private static func cutOfDate(_ date: Range<Int>, _ value: Range<Int>, _ bytes: Bytes) -> Cut? {
        let year = Bytes(rebasing: bytes[HiddenDate.year(at: date.lowerBound, in: bytes)])
        let before = Bytes(rebasing: bytes[max(value.lowerBound, date.lowerBound - 40)..<date.lowerBound])
        let behind = Bytes(rebasing: bytes[date.upperBound..<min(value.upperBound, date.upperBound + 40)])
        let isNamed = !before.isEmpty && !before.holds(year) && behind.holds(year)
        guard isNamed || (bytes[date].contains(UInt8(ascii: "\n")) && (before.holds(year) || behind.holds(year)))
        else { return nil }
        return Cut(range: date, kind: .hidden, rule: "hidden-date", parts: isNamed)
    }

    /// Where `(age 60)` ends; "(aged 60)" is text.
    private static func endOfAge(_ index: Int, _ bytes: Bytes, _ limit: Int) -> Int? {
        guard bytes.matches("(age", at: index), let start = endOfSpace(index + 4, bytes),
            var end = endOfNumber(start, bytes, limit)
        else { return nil }
        if bytes.matches("–", at: end) { end = endOfNumber(end + 3, bytes, limit) ?? end }
        return end < limit && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
    }

    private static let units: [StaticString] = ["day", "week", "month", "year", "decade"]

    /// Where `; 130 years ago (1895)` ends: how long ago it was, and for programs the date once more.
    private static func endOfAgo(_ index: Int, _ bytes: Bytes, _ limit: Int) -> Int? {
        guard let start = endOfSpace(index + 1, bytes), let number = endOfNumber(start, bytes, limit),
            var end = endOfSpace(number, bytes), let unit = units.first(where: { bytes.matches($0, at: end) })
        else { return nil }
        end += unit.utf8CodeUnitCount
        if end < limit, bytes[end] == UInt8(ascii: "s") { end += 1 }
        guard let ago = endOfSpace(end, bytes), bytes.matches("ago", at: ago), ago + 3 <= limit else { return nil }
        end = ago + 3
        let open = endOfSpace(end, bytes) ?? bytes.skippingSpaces(from: end)
        guard open < limit, bytes[open] == UInt8(ascii: "("),
            let close = bytes[open..<limit].prefix(24).firstIndex(of: UInt8(ascii: ")"))
        else { return end }
        let isDate = bytes[(open + 1)..<close].allSatisfy {
            $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0.isHTMLSpace
        }
        // Or the date stands there as it does in front.
        let repetition = index - (close - open - 1)
        let isRepeated = repetition >= 0 && bytes[repetition..<index].elementsEqual(bytes[(open + 1)..<close])
        return isDate || isRepeated ? close + 1 : end
    }

    private static func endOfSpace(_ index: Int, _ bytes: Bytes) -> Int? {
        if bytes.matches(" ", at: index) { return index + 1 }
        return bytes.matches("\u{A0}", at: index) ? index + 2 : nil
    }

    private static func endOfNumber(_ index: Int, _ bytes: Bytes, _ limit: Int) -> Int? {
        var end = index
        while end < limit, bytes[end].isASCIIDigit || (bytes[end] == UInt8(ascii: ",") && end > index) { end += 1 }
        return end > index && end < limit ? end : nil
    }
}
