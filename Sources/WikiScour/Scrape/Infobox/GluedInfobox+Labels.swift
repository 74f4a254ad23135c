/// Finds labels in lines: where one begins, and that what is behind it may be its value.
extension GluedInfobox {
    /// Finds the labels in a line: one that begins it, and those that stand glued to the end of a value.
    static func findLabels(
        in number: Int, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage, _ found: inout [Found]
    ) {
        let line = page.lines[number]
        if page.flattening == .terminal || line.shape == .row {
            if let label = label(ofRow: number, page, names) { found.append(label) }
            return
        }
        if page.flattening == .textNodes, let label = label(ofNodes: number, page, names) { return found.append(label) }
        // What calls a function is program text, whose names hold the words of labels.
        if line.signs.contains(.openingParenthesis), CodeLook.calls(page.text(line)) { return }
        let count = found.count
        var endOfSentences: Int?
        func mayBeGlued(_ index: Int) -> Bool {
            guard isGlued(index, line, page.bytes) else { return false }
            if Scalar(page.bytes, at: index).isCapitalLetter { return true }
            endOfSentences = endOfSentences ?? (line.isProse ? line.end : Self.endOfSentences(in: line, page.bytes))
            return index >= endOfSentences!
        }
        let holdsGlued = line.signs.contains(.glued)
        var wideSpaces = WideSpaces(in: line, page)
        var index = line.start
        while index < line.end {
            guard index == line.start || wideSpaces.endAt(index) || mayBeGlued(index) else {
                index = wideSpaces.next(behind: index, page.bytes.firstGlued(from: index + 1, to: line.end), page.bytes)
                continue
            }
            let place = index
            let isWide = index > line.start && wideSpaces.endAt(index)
            let start = skippingBullet(index, line, page.bytes)
            let bullet = start > index ? index : index == line.start ? loneBullet(before: number, page) : nil
            if let (end, label) = label(
                at: start, line, page.bytes, names, isFirst: index == line.start, hasBullet: bullet != nil),
                index == line.start || !isWithinCapitals(start..<end, page.bytes),
                !isWide || WideSpaces.mayPrecede(start..<end, line, page.bytes)
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
                index = wideSpaces.next(behind: place, index, page.bytes)
            }
        }
        dropPartsOfTitle(&found, from: count, line, page)
        dropPartsOfWords(&found, from: count, line, page.bytes)
        takeFirstLine(ofLabel: &found, from: count, page, names)
        // A single word at the start of a long line begins a sentence.
        if found.count == count + 1, !found[count].isLine, line.count > 200 { found.removeLast() }
    }

    /// Takes out the labels that are parts of the page's title, which a line begins with: "DeviantArt". The title itself may be called
    /// like one.
    private static func dropPartsOfTitle(
        _ found: inout [Found], from first: Int, _ line: ScrapeLine, _ page: ScrapePage
    ) {
        let title = page.title
        guard first < found.count, !title.isEmpty, line.count >= title.count else { return }
        let end = line.start + title.count
        guard found[first].range.lowerBound < end,
            page.bytes[line.start..<end].elementsEqual(page.bytes[title])
        else { return }
        found.removeSubrange(
            first..<(found[first...].firstIndex {
                $0.range.lowerBound >= end || $0.range.lowerBound == line.start && $0.range.upperBound >= end
            } ?? found.count))
    }

    /// In bytes: the two lines of a label that has a line break in it.
    private static let longestOfTwoLines = 48

    /// The label that is all of a line of several text nodes: "Stable" and "release".
    private static func label(
        ofNodes number: Int, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage
    ) -> Found? {
        let line = page.lines[number]
        guard line.count < longestOfTwoLines, line.signs.contains(.wideSpace), page.text(line).contains("\n") else {
            return nil
        }
        let label = page.text(line).joinedNodes.withUnsafeBufferPointer { names.label($0) }
        if label.isNone || label.isOnlyPart { return nil }
        return Found(line: number, range: line.start..<line.end, label: label, isFirst: true, isLine: true)
    }

    /// Takes the line in front of a label into it where both together are one, as a line break within it leaves them: "Current" and
    /// "version". It may not be the value of another.
    private static func takeFirstLine(
        ofLabel found: inout [Found], from first: Int, _ page: ScrapePage, _ names: InfoboxLabels.OfLanguage
    ) {
        guard found.count == first + 1, found[first].isLine, found[first].line > 0 else { return }
        let number = found[first].line
        let (upper, line) = (page.lines[number - 1], page.lines[number])
        guard upper.part == .body, upper.shape == .unknown, upper.count + line.count < longestOfTwoLines,
            first == 0 || found[first - 1].line < number - 2 || !found[first - 1].isLine,
            first == 0 || found[first - 1].line < number - 1
        else { return }
        let joined = Array(page.text(upper)) + [0x20] + Array(page.text(line))
        let label = joined.withUnsafeBufferPointer { names.label($0) }
        if label.isNone || label.isOnlyPart { return }
        found[first].range = upper.start..<line.end
        found[first].label = label
    }

    /// In bytes: a box that is glued together is longer.
    private static let longestPhrase = 100

    /// Where neither capitals nor spaces tell words apart, labels within a line are parts of words: one that is alone, and in a short
    /// line those that touch each other or the line's end.
    private static func dropPartsOfWords(_ found: inout [Found], from first: Int, _ line: ScrapeLine, _ bytes: Bytes) {
        guard let last = found[first...].last, !last.isFirst, Scalar(bytes, at: last.range.lowerBound).value >= 0x2E80
        else { return }
        if line.count <= longestPhrase {
            let labels = found[first...]
            found.removeSubrange(first...)
            for (index, label) in zip(labels.indices, labels) {
                let end = index + 1 < labels.endIndex ? labels[index + 1].range.lowerBound : line.end
                let touchesLast =
                    index > labels.startIndex && labels[index - 1].range.upperBound == label.range.lowerBound
                if label.isFirst || (label.range.upperBound < end && !touchesLast) { found.append(label) }
            }
        }
        if found.count == first + 1, !found[first].isFirst { found.removeLast() }
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
                if !label.isNone, !label.isPart, line.shape != .item, PartOf.value(of: page.string(line)) == nil,
                    !isListed(from: end, line, page)
                {
                    return Found(
                        line: number, range: line.start..<end, label: label, isFirst: true, isLine: end == line.end)
                }
            }
            end -= 1
        }
        return nil
    }

    /// Whether what is behind a label in its own cell is a list, as in the tables of links beside an article: a box has its values
    /// in cells of their own.
    private static func isListed(from place: Int, _ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.shape == .row, page.flattening == .markdown, place < line.end else { return false }
        let rest = Bytes(rebasing: page.bytes[place..<line.end]).trimmed
        return rest.hasPrefixASCII("* ") && Bytes(rebasing: rest[1...]).contains(" * ")
    }

    /// Where a label ends in its cell, the colon behind it left out.
    static func endOfLabel(_ cell: Range<Int>, _ bytes: Bytes) -> Int {
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
        // Names of programs are parted by "_".
        if last.joinsLetters || last.value == 0x5F { return false }
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
        if line.signs.contains(.respelled), rest.contains("\u{A0}") {
            return label(spelling: rest, at: start, line, bytes, names, isFirst: isFirst, hasBullet: hasBullet)
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

    /// The same of a text that holds spaces that do not break. They stand for plain ones in a label, which are a byte shorter.
    private static func label(
        spelling rest: Bytes, at start: Int, _ line: ScrapeLine, _ bytes: Bytes, _ names: InfoboxLabels.OfLanguage,
        isFirst: Bool, hasBullet: Bool
    ) -> (end: Int, InfoboxLabels.Label)? {
        let lengths = names.lengths(ofSpelled: rest)
        var count = rest.count
        // How many bytes of a label with plain spaces these are.
        var length = rest.count - (1..<rest.count).count { rest.isUnbroken(endingAt: $0) }
        while lengths != 0, count > 1 {
            if lengths & 1 << UInt64(min(length, WordLengths.longest)) != 0,
                let found = label(
                    start..<start + count, line, bytes, isFirst: isFirst, hasBullet: hasBullet, isPlain: false, names)
            {
                return found
            }
            count -= 1
            if !rest.isUnbroken(endingAt: count) { length -= 1 }
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
        if PageReference.begins(with: range, before: line.end, bytes) { return nil }
        // What only ever stands behind a bullet is a word without one.
        if label.isOnlyPart, !hasBullet, !isFirst, Scalar(text, at: 0).isCapitalLetter { return nil }
        // Short words of scripts without spaces or capitals stand inside others.
        if !isFirst, text[0] >= 0xD6, text.count < 6 || isAnyWord(text) { return nil }
        return (labelEnd, label)
    }

    /// Whether a label is in a script whose sentences hold it as any word, glued to others: Thai, Bengali, Georgian.
    private static func isAnyWord(_ text: Bytes) -> Bool {
        let first = Scalar(text, at: 0).value
        return 0x0980...0x09FF ~= first || 0x0E00...0x0E7F ~= first || 0x10A0...0x10FF ~= first
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
        // A slash joins two words, where no sound begins with it: "Educational/adventure".
        if next.value == 0x2F { return !joinsWords(index, line, bytes) }
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

    /// In bytes: a sound between two slashes is hardly longer.
    private static let longestSound = 40

    /// Whether a letter stands behind a slash, and no second one closes what it may open.
    private static func joinsWords(_ slash: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard slash + 1 < line.end, bytes[slash + 1].isASCIILetter else { return false }
        return !bytes[(slash + 1)..<min(line.end, slash + longestSound)].contains(UInt8(ascii: "/"))
    }

    /// Where what is in parentheses behind a label ends: "Population (2021)".
    private static func endOfParenthesis(_ index: Int, _ line: ScrapeLine, _ bytes: Bytes) -> Int? {
        guard bytes.matches(" (", at: index) || bytes.matches("\u{A0}(", at: index),
            let close = bytes.firstIndex(of: UInt8(ascii: ")"), from: index), close < line.end, close - index < 40
        else { return nil }
        return close + 1
    }
}

extension Bytes {
    /// Whether the byte at a place is the second one of a space that does not break.
    fileprivate func isUnbroken(endingAt index: Int) -> Bool {
        self[index] == 0xA0 && index > 0 && self[index - 1] == 0xC2
    }
}
