/// The infobox of a flattened page: entries that are glued together on a line, or whose cells are lines, found again by
/// the labels that infoboxes use (clean format, section 4.8).
struct GluedInfobox {
    /// A label with the pieces of its value.
    struct Entry {
        /// Its parts, if it has a line break in it.
        var label: [Range<Int>]
        /// Whether it is the header of a group, and has no value of its own.
        var isHeader: Bool
        /// A piece a line.
        var value: [Range<Int>]
    }

    /// The lines that the box takes.
    var lines: Range<Int>
    /// What stands in front of the first label: the title, and perhaps captions.
    var head: [Range<Int>]
    var entries: [Entry]

    /// More lines than a value has.
    private static let maximumValueLines = 12
    /// More lines than the last value of a box has, behind which the article begins.
    private static let maximumLastLines = 3

    /// More bytes than a title and captions have that are glued to the first label.
    private static let maximumHead = 1000

    /// Fewer labels that differ are words of something else. Behind the first sentence tables begin, whose columns are
    /// called like entries.
    private static let fewestLabels = 3
    private static let fewestLabelsBehindText = 5

    /// A label where it was found.
    struct Found {
        /// The line that it ends in.
        var line: Int
        /// The bullet in front of it included.
        var range: Range<Int>
        var label: InfoboxLabels.Label
        /// Whether it begins its line.
        var isFirst: Bool
        /// Whether it is its line.
        var isLine: Bool
        /// Words behind it that are the first of its value: "In office".
        var lead: Range<Int>?

        /// The label, in two where a line break parted it.
        var parts: [Range<Int>] {
            guard label.breakPlace > 0 else { return [range] }
            let place = range.lowerBound + Int(label.breakPlace)
            return [range.lowerBound..<place, place..<range.upperBound]
        }
    }

    /// Finds the box of a page: among the lines in front of its first sentence, or between others before its first
    /// heading.
    static func find(in page: ScrapePage, _ content: Range<Int>, language: String?) -> GluedInfobox? {
        let names = page.rules.labels.of(language)
        var start = content.lowerBound
        var least = fewestLabels
        while start < content.upperBound, page.lines[start].part != .heading {
            let end = endOfRun(from: start, page, content, names)
            if end > start, let box = find(in: start..<end, of: page, names, atLeast: least) { return box }
            least = fewestLabelsBehindText
            start = max(end, start) + 1
        }
        return nil
    }

    /// Where lines end that are no sentences. A glued box may end as a sentence does, but its labels give it away.
    private static func endOfRun(
        from start: Int, _ page: ScrapePage, _ content: Range<Int>, _ names: InfoboxLabels.OfLanguage
    ) -> Int {
        var index = start
        while index < content.upperBound, page.lines[index].part != .heading {
            let line = page.lines[index]
            if line.part == .body, line.isProse, find(in: index..<index + 1, of: page, names) == nil { return index }
            index += 1
        }
        return index
    }

    /// Finds the box among lines that hold no sentence of the article; nil where there is none.
    ///
    /// - Parameter takesTables: Whether a table whose head has the labels of boxes counts as one.
    static func find(
        in lines: Range<Int>, of page: ScrapePage, language: String?, takesTables: Bool = false
    ) -> GluedInfobox? {
        find(in: lines, of: page, page.rules.labels.of(language), takesTables: takesTables)
    }

    private static func find(
        in lines: Range<Int>, of page: ScrapePage, _ names: InfoboxLabels.OfLanguage, atLeast least: Int = fewestLabels,
        takesTables: Bool = false
    ) -> GluedInfobox? {
        var found: [Found] = []
        for line in lines where page.lines[line].part == .body { findLabels(in: line, page, names, &found) }
        // Nothing in front of a box is as long: what a line has there is text.
        found = Array(
            found.drop { !$0.isFirst && $0.range.lowerBound - page.lines[$0.line].start > maximumHead })
        guard found.count >= 2 else { return nil }
        found = withoutFarOnes(found)
        if !takesTables, isHeadOfTable(found) || areColumns(found, page) || isIntroduced(found[0], lines, page) {
            return nil
        }
        let distinct = Set(
            found.filter { !$0.label.isHeader && !$0.label.isNone && !isOrdinal($0, page) }
                .map { page.bytes[$0.range].map { $0 } })
        guard distinct.count >= least else { return nil }
        return GluedInfobox(withoutValues(found, page), lines, page)
    }

    /// Labels stand close together. Those that come after many lines without one are words of something else.
    private static func withoutFarOnes(_ found: [Found]) -> [Found] {
        var result: [Found] = []
        for label in found {
            if let last = result.last, label.line - last.line > maximumValueLines {
                // The larger group is the box.
                if result.count >= 3 { return result }
                result.removeAll()
            }
            result.append(label)
        }
        return result
    }

    private init(_ found: [Found], _ lines: Range<Int>, _ page: ScrapePage) {
        let first = found[0]
        // Up to three lines in front of the first label are its title, a subtitle, a caption.
        var start = first.line
        if first.isFirst {
            // Flatteners that part blocks put the title, what it is part of, a picture and its caption on lines each.
            let reach = page.flattening == .terminal || page.flattening == .markdown ? 5 : 3
            while start > lines.lowerBound, first.line - start < reach, page.lines[start - 1].part == .body,
                !page.lines[start - 1].endsSentence
            {
                start -= 1
            }
            start = Self.startOfTitled(start, first.line, lines, page)
        }
        head = (start..<first.line).map { page.lines[$0].start..<page.lines[$0].end }
        if !first.isFirst { head.append(page.lines[first.line].start..<first.range.lowerBound) }
        entries = []
        var end = start
        for (number, label) in found.enumerated() {
            let next = number + 1 < found.count ? found[number + 1] : nil
            var value: [Range<Int>] = label.lead.map { [$0] } ?? []
            var valueStart = label.lead?.upperBound ?? label.range.upperBound
            while valueStart < page.lines[label.line].end {
                if Self.isSeparator(page.bytes[valueStart]) {
                    valueStart += 1
                } else if page.bytes.matches("：", at: valueStart) {
                    valueStart += 3
                } else {
                    break
                }
            }
            let lineEnd = next.map { $0.line == label.line ? $0.range.lowerBound : page.lines[label.line].end }
            let rest = valueStart..<max(lineEnd ?? page.lines[label.line].end, valueStart)
            if !rest.isEmpty { value.append(rest) }
            let isWithinLine = next.map { $0.line == label.line } ?? false
            end = label.line + 1
            if !isWithinLine {
                let reach = Self.listsKinds(label, page) ? lines.count : rest.isEmpty ? 2 : 1
                let limit = next?.line ?? min(lines.upperBound, label.line + reach)
                while end < limit, !page.lines[end].isProse,
                    next != nil && page.lines[end].kind == .hatnotes || page.lines[end].part == .body,
                    next != nil || end == label.line + 1 || !page.lines[end].endsSentence
                {
                    defer { end += 1 }
                    // A link to another page within a value.
                    if page.lines[end].part == .chrome { continue }
                    value.append(page.lines[end].start..<page.lines[end].end)
                }
                if let next, next.line == end, !next.isFirst {
                    value.append(page.lines[end].start..<next.range.lowerBound)
                }
                // The bullet of the next label stands on a line of its own.
                while let last = value.last, let next, last.lowerBound >= next.range.lowerBound { value.removeLast() }
            }
            entries.append(
                Entry(
                    label: label.parts,
                    isHeader: value.isEmpty || (label.label.isHeader && rest.isEmpty && value.isEmpty),
                    value: value))
        }
        self.lines = start..<end
    }

    /// What may stand between a label and its value: a colon, the border of a cell.
    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "|") || byte == 0x20
    }

    // MARK: Labels

    /// Finds the labels in a line: one that begins it, and those that stand glued to the end of a value.
    private static func findLabels(
        in number: Int, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage, _ found: inout [Found]
    ) {
        let line = page.lines[number]
        if page.flattening == .terminal || line.shape == .row {
            if let label = label(ofRow: number, page, names) { found.append(label) }
            return
        }
        let count = found.count
        var endOfSentences: Int?
        func mayBeGlued(_ index: Int) -> Bool {
            guard isGlued(index, line, page.bytes) else { return false }
            if Scalar(page.bytes, at: index).isCapitalLetter { return true }
            endOfSentences = endOfSentences ?? (line.isProse ? line.end : Self.endOfSentences(in: line, page.bytes))
            return index >= endOfSentences!
        }
        let holdsGlued = line.signs.contains(.glued)
        var index = line.start
        while index < line.end {
            guard index == line.start || mayBeGlued(index) else {
                index = page.bytes.firstGlued(from: index + 1, to: line.end)
                continue
            }
            let start = skippingBullet(index, line, page.bytes)
            let bullet = start > index ? index : index == line.start ? loneBullet(before: number, page) : nil
            if let (end, label) = label(
                at: start, line, page.bytes, names, isFirst: index == line.start, hasBullet: bullet != nil),
                index == line.start || !isWithinCapitals(start..<end, page.bytes)
            {
                found.append(
                    Found(
                        line: number, range: (bullet ?? index)..<end, label: label, isFirst: index == line.start,
                        isLine: index == line.start && end == line.end))
                SeamHeader.takeOffice(&found, in: line, page.bytes)
                index = end
            } else if let header = SeamHeader.header(at: index, in: line, page.bytes) {
                found.append(
                    Found(
                        line: number, range: index..<header, label: names.header, isFirst: index == line.start,
                        isLine: false))
                index = header
            } else {
                // In most lines nothing is glued.
                index = holdsGlued ? page.bytes.firstGlued(from: index + 1, to: line.end) : line.end
            }
        }
        // A single word at the start of a long line begins a sentence.
        if found.count == count + 1, !found[count].isLine, line.count > 200 { found.removeLast() }
    }

    /// Marks of sentences in scripts that have neither capitals nor spaces: there a label is a word like any other. Values have
    /// the one that parts the items of a list.
    private static let wideMarks: [StaticString] = ["。", "，"]

    /// Where the last mark of a sentence ends, as those of captions in front of the first label; the line's beginning where it
    /// holds none.
    private static func endOfSentences(in line: ScrapeLine, _ bytes: Bytes) -> Int {
        var index = line.end - 3
        while index > line.start {
            if bytes[index] >= 0xE3, wideMarks.contains(where: { bytes.matches($0, at: index) }) { return index + 3 }
            index -= 1
        }
        return line.start
    }

    /// Whether a text of capitals stands behind a capital: it is a part of a word that is written so.
    private static func isWithinCapitals(_ text: Range<Int>, _ bytes: Bytes) -> Bool {
        func isCapital(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
        if bytes[text].count == 2, SmallValue.isEndOfName(text, bytes) { return true }
        return isCapital(bytes[text.lowerBound - 1]) && isCapital(bytes[text.lowerBound])
            && bytes[text].allSatisfy { isCapital($0) || !$0.isASCIILetter }
    }

    /// The label of a table's row, where cells have a border or room between them: the first of two cells, or words that
    /// are a label.
    private static func label(ofRow number: Int, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage) -> Found? {
        let line = page.lines[number]
        let start = skippingBullet(line.start, line, page.bytes)
        let bar = page.bytes[start..<line.end].firstIndex(of: UInt8(ascii: "|"))
        let text = Bytes(rebasing: page.bytes[start..<line.end])
        if bar == nil, names.longest(in: text) == 0 { return nil }
        var end = bar ?? line.end
        if line.shape == .row, let bar {
            end = endOfLabel(start..<end, page.bytes)
            guard end > start, !page.bytes[(bar + 1)..<line.end].contains(UInt8(ascii: "|")) else { return nil }
            let label = names.label(Bytes(rebasing: page.bytes[start..<end]))
            return Found(line: number, range: line.start..<end, label: label, isFirst: true, isLine: false)
        }
        end = min(end, start + names.longest)
        while end > start + 1 {
            if end == line.end || page.bytes[end] == 0x20 || page.bytes[end] == UInt8(ascii: ":") {
                let label = names.label(Bytes(rebasing: page.bytes[start..<end]))
                if !label.isNone, !label.isPart, line.shape != .item, PartOf.value(of: page.string(line)) == nil {
                    return Found(
                        line: number, range: line.start..<end, label: label, isFirst: true, isLine: end == line.end)
                }
            }
            end -= 1
        }
        return nil
    }

    /// Where a label ends in its cell, the colon behind it left out.
    private static func endOfLabel(_ cell: Range<Int>, _ bytes: Bytes) -> Int {
        var end = cell.upperBound
        while end > cell.lowerBound {
            if bytes[end - 1].isHTMLSpace || bytes[end - 1] == UInt8(ascii: ":") {
                end -= 1
            } else if end - cell.lowerBound >= 3, bytes.matches("：", at: end - 3) {
                end -= 3
            } else {
                break
            }
        }
        return end
    }

    /// Whether something new begins within the line: a capital letter directly behind a small one, a digit or a bracket,
    /// a bullet, or a change of script.
    private static func isGlued(_ index: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        // Of ASCII only capital letters begin anything.
        let byte = bytes[index]
        guard byte >= 0xC0 || (byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")) else { return false }
        let next = Scalar(bytes, at: index)
        if next.value == 0x2022 { return true }
        var first = index - 1
        while first > line.start, bytes[first] & 0xC0 == 0x80 { first -= 1 }
        let last = Scalar(bytes, at: first)
        if last.value <= 0x20 || last.value == 0xA0 { return last.value == 0xA0 && next.isCapitalLetter }
        if last.joinsLetters { return false }
        if next.isCapitalLetter {
            // "…SSRDate": behind capitals too, since the label itself says whether a word begins.
            return last.value != 0x2D && last.value != 0x2F && last.value != 0x28
        }
        // Scripts without capitals: the label must say it all.
        return next.value >= 0x590
    }

    /// Where the bullet begins that is all of the line in front of one.
    private static func loneBullet(before number: Int, _ page: ScrapePage) -> Int? {
        guard number > 0 else { return nil }
        let line = page.lines[number - 1]
        return line.count == 3 && page.bytes.matches("•", at: line.start) ? line.start : nil
    }

    private static func skippingBullet(_ index: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Int {
        var index = index
        guard bytes.matches("•", at: index) else { return index }
        index += 3
        while index < line.end, bytes[index] == 0x20 || bytes[index] == 0xC2 || bytes[index] == 0xA0 { index += 1 }
        return index
    }

    /// The longest label at a place: what follows it must begin a value.
    private static func label(
        at start: Int, _ line: ScrapeLine, _ bytes: Bytes, _ names: InfoboxLabels.OfLanguage, isFirst: Bool,
        hasBullet: Bool
    ) -> (end: Int, InfoboxLabels.Label)? {
        guard start < line.end else { return nil }
        let rest = Bytes(rebasing: bytes[start..<min(line.end, start + names.longest)])
        // Spaces that do not break stand for plain ones in a label, which is a byte shorter then.
        if line.signs.contains(.respelled), rest.contains("\u{A0}") {
            var end = min(line.end, start + names.longest(in: Bytes(rebasing: bytes[start..<line.end])))
            while end > start + 1 {
                if let found = label(
                    start..<end, line, bytes, isFirst: isFirst, hasBullet: hasBullet, isPlain: false, names)
                {
                    return found
                }
                end -= 1
            }
            return nil
        }
        var lengths = names.lengths(of: rest)
        if lengths & 1 << UInt64(WordLengths.longest) != 0 {
            var end = start + rest.count
            while end - start >= WordLengths.longest {
                if let found = label(
                    start..<end, line, bytes, isFirst: isFirst, hasBullet: hasBullet, isPlain: true, names)
                {
                    return found
                }
                end -= 1
            }
        }
        lengths &= 1 << UInt64(min(rest.count + 1, WordLengths.longest)) - 1
        while lengths > 0b11 {
            let length = UInt64.bitWidth - 1 - lengths.leadingZeroBitCount
            if let found = label(
                start..<start + length, line, bytes, isFirst: isFirst, hasBullet: hasBullet, isPlain: true, names)
            {
                return found
            }
            lengths ^= 1 << UInt64(length)
        }
        return nil
    }

    /// The label that a stretch is, with where it ends, what stands in parentheses behind it included; nil where it is none, or
    /// no value can follow it.
    ///
    /// - Parameter isPlain: Whether it holds no space that does not break.
    @inline(__always)
    private static func label(
        _ range: Range<Int>, _ line: ScrapeLine, _ bytes: Bytes, isFirst: Bool, hasBullet: Bool, isPlain: Bool,
        _ names: InfoboxLabels.OfLanguage
    ) -> (end: Int, InfoboxLabels.Label)? {
        let end = range.upperBound
        // Most places are within a word or behind a character's first byte.
        if end < line.end {
            let next = bytes[end]
            if next & 0xC0 == 0x80 { return nil }
            if next >= UInt8(ascii: "a"), next <= UInt8(ascii: "z") {
                // Of those that are not, most are no label, which mostly takes less time to tell.
                if isPlain, names.label(Bytes(rebasing: bytes[range]), isPlain: true).isNone { return nil }
                if !SmallValue.begins(at: end, behind: range.lowerBound, line, bytes) { return nil }
            }
        }
        var labelEnd = end
        if !beginsValue(end, line, bytes, isSure: hasBullet) {
            guard let close = endOfParenthesis(end, line, bytes), beginsValue(close, line, bytes, isSure: true) else {
                return nil
            }
            labelEnd = close
        }
        let text = Bytes(rebasing: bytes[range])
        let label = names.label(text, isPlain: isPlain)
        if label.isNone { return nil }
        // What only ever stands behind a bullet is a word without one.
        if label.isOnlyPart, !hasBullet, !isFirst, Scalar(text, at: 0).isCapitalLetter { return nil }
        // Short words of scripts without spaces or capitals stand inside others.
        if !isFirst, text[0] >= 0xD6, text.count < 6 { return nil }
        return (labelEnd, label)
    }

    /// Whether a value can begin here: not with a space, nor within a word.
    ///
    /// - Parameter isSure: Whether a bullet in front or parentheses behind show that it is a label.
    private static func beginsValue(_ index: Int, _ line: ScrapeLine, _ bytes: Bytes, isSure: Bool) -> Bool {
        guard index < line.end else { return true }
        if bytes[index] == 0x20 || bytes.matches("\u{A0}", at: index) {
            // Parts follow, each behind a bullet, or a date for programs.
            let next = index + (bytes[index] == 0x20 ? 1 : 2)
            if bytes.matches("•", at: next) || HiddenDate.end(at: next, in: bytes, limit: line.end) != nil {
                return true
            }
            // A space that does not break keeps a label together with its value.
            guard isSure, next < line.end, next == index + 2 else { return false }
            let first = Scalar(bytes, at: next)
            return !first.isSmallLetter && !first.isClosingMark
        }
        let next = Scalar(bytes, at: index)
        if next.isClosingMark, !next.isColon {
            // A value may begin with a point: ".com".
            return next.value == 0x2E && index + 1 < line.end
                && (bytes[index + 1].isASCIILetter || bytes[index + 1].isASCIIDigit)
        }
        if next.joinsLetters { return false }
        // What stands between quotation marks is a word that the text speaks of.
        if next.value == 0x22 || next.value == 0x201D, index + next.length < line.end,
            bytes[index + next.length] == 0x20
        {
            return false
        }
        // A dash in front of a small letter joins two words: "Mayor–council".
        if next.value == 0x2013, index + 3 < line.end, Scalar(bytes, at: index + 3).isSmallLetter { return false }
        // A value may begin with a small letter, but then hardly anything tells it from the rest of a word.
        if next.isSmallLetter { return next.value < 0x80 }
        return next.value != 0x2D && next.value != 0x27 && next.value != 0x2019
    }

    /// Where what is in parentheses behind a label ends: "Population (2021)".
    private static func endOfParenthesis(_ index: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Int? {
        guard bytes.matches(" (", at: index) || bytes.matches("\u{A0}(", at: index),
            let close = bytes.firstIndex(of: UInt8(ascii: ")"), from: index), close < line.end, close - index < 40
        else { return nil }
        return close + 1
    }
}
