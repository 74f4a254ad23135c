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

    /// More lines than a value has, and than one has that is a long list.
    private static let maximumValueLines = 12
    private static let maximumListLines = 60
    /// Fewer labels behind a list do not tell that it is the first value of a box, and no table.
    private static let fewestBehindList = 4
    /// In bytes.
    private static let longestItem = 80
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
        if let box = rowTable(in: page, content) { return box }
        let names = page.rules.labels.of(language)
        var start = content.lowerBound
        var least = fewestLabels
        var words: MixedWords? = MixedWords()
        while start < content.upperBound, page.lines[start].part != .heading {
            let end = endOfRun(from: start, page, content, names)
            if end > start,
                let box = find(
                    in: start..<end, of: page, names, atLeast: least, mayEndLines: mayEndLines(in: language),
                    without: &words)
            {
                return box
            }
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
        in lines: Range<Int>, of page: ScrapePage, _ names: InfoboxLabels.OfLanguage, takesTables: Bool = false
    ) -> GluedInfobox? {
        var words: MixedWords?
        return find(in: lines, of: page, names, takesTables: takesTables, without: &words)
    }

    /// - Parameter words: The words of the page that may hold labels; nil where they need not be asked for.
    private static func find(
        in lines: Range<Int>, of page: ScrapePage, _ names: InfoboxLabels.OfLanguage, atLeast least: Int = fewestLabels,
        takesTables: Bool = false, mayEndLines: Bool = false, without words: inout MixedWords?
    ) -> GluedInfobox? {
        var found: [Found] = []
        for line in lines where page.lines[line].part == .body { findLabels(in: line, page, names, &found) }
        if mayEndLines { takeLineEnds(&found, lines, page, names) }
        dropWithinRecords(&found, page)
        if least == fewestLabels, !takesTables { SpacedRows.take(&found, lines, page, names) }
        // Nothing in front of a box is as long: what a line has there is text.
        found = Array(
            found.drop { !$0.isFirst && $0.range.lowerBound - page.lines[$0.line].start > maximumHead })
        dropIdentifiers(&found, page)
        // The head of a table is of such names.
        if !takesTables { dropNamesOfLetters(&found, page) }
        // What is glued behind the title tells a box by itself.
        let least = isGluedToTitle(found, page) ? 1 : least
        guard found.count >= min(least, 2) else { return nil }
        dropOutsideOfRows(&found, page)
        dropShortDescription(&found, page)
        if words != nil, found.count >= least { dropNames(&found, &words!, page) }
        found = withoutFarOnes(found, page)
        guard let first = found.first, takesTables || !isOfSeries(first, page) else { return nil }
        TornLabels.mend(&found, page)
        ColonLines.take(&found, lines, page, as: names.header)
        ColonLabels.take(&found, from: lines.lowerBound, page, as: names.header)
        takeTurns(&found, lines, page, as: names.header)
        // Labels may all be values: two lines "100".
        guard !found.isEmpty, takesTables || !isTable(found, lines, page) else { return nil }
        let distinct = Set(
            found.filter { !$0.label.isHeader && !$0.label.isNone && !isOrdinal($0, page) }
                .map { page.bytes[$0.range].map { $0 } })
        guard distinct.count >= least else { return nil }
        let labels = withoutEnds(withoutValues(found, page), page)
        guard !labels.isEmpty else { return nil }
        let box = GluedInfobox(labels, lines, page)
        if box.isOfDictionary(page) { return nil }
        if !takesTables, found.allSatisfy(\.isLine), box.areLinesOfText(found, page) { return nil }
        let isBehindText = least > fewestLabels
        if !takesTables, isHeadOfTable(box, of: distinct.count, found.count, isBehindText: isBehindText, page) {
            return nil
        }
        return box
    }

    /// Takes out the labels within records for programs, which nobody reads.
    private static func dropWithinRecords(_ found: inout [Found], _ page: ScrapePage) {
        if page.marks.isEmpty { return }
        found.removeAll { page.mark(around: $0.range.lowerBound)?.isRecord(in: page.bytes) == true }
    }

    /// Labels stand close together. Those that come after many lines without one are words of something else.
    private static func withoutFarOnes(_ found: [Found], _ page: ScrapePage) -> [Found] {
        var result: [Found] = []
        for (index, label) in found.enumerated() {
            if let last = result.last,
                label.line - last.line > maximumValueLines
                    && !isList(between: last, index, found, boxFrom: result[0], page)
                    || isParagraph(between: last, label, page)
            {
                // The larger group is the box.
                if result.count >= 3 { return result }
                result.removeAll()
            } else if result.count >= 3, let last = result.last, isSentence(between: last, label, page) {
                return result
            }
            result.append(label)
        }
        return result
    }

    /// Whether the lines between two labels are a long list, which is the value of the first one: short lines, none of which ends as a
    /// sentence does, and behind the second one the labels go on as in front.
    private static func isList(
        between label: Found, _ index: Int, _ found: [Found], boxFrom first: Found, _ page: ScrapePage
    ) -> Bool {
        let next = found[index]
        guard next.isFirst, next.line - label.line <= maximumListLines, !label.label.isHeader,
            index + 1 < found.count, found[index + 1].line - next.line <= maximumValueLines,
            index >= fewestLabels
                || index + fewestBehindList < found.count
                    && found[index + fewestBehindList].line - next.line <= maximumListLines,
            // Words of scripts without spaces hold labels.
            page.bytes[next.range.lowerBound] < 0xD6 || label.isLine && next.isLine,
            !isOfSeries(first, page)
        else { return false }
        return page.lines[(label.line + 1)..<next.line].allSatisfy {
            // A style sheet may stand within one.
            ($0.part == .body || $0.part == .chrome) && ($0.count <= longestItem || $0.signs.contains(.marked))
                && !$0.endsSentence && !page.bytes[$0.start].isASCIIDigit
        }
    }

    /// In lines.
    private static let longestHeadOfSeries = 2

    /// Whether a label stands in a box that leads to the articles of a series, whose lists are long: "Part of a series on".
    private static func isOfSeries(_ first: Found, _ page: ScrapePage) -> Bool {
        let reach = max(0, first.line - longestHeadOfSeries)...min(first.line + 1, page.lines.count - 1)
        return first.isFirst
            && page.lines[reach].contains {
                $0.count <= longestItem
                    && (page.text($0).hasPrefixASCII("a series") || page.text($0).hasPrefixASCII("Part of a series"))
            }
    }

    /// Fewer words may be a value.
    private static let fewestWordsOfParagraph = 15

    /// Whether a paragraph stands between two labels, behind the value of the first one: the box has ended before it.
    private static func isParagraph(between label: Found, _ next: Found, _ page: ScrapePage) -> Bool {
        let start = label.line + (label.range.upperBound == page.lines[label.line].end ? 2 : 1)
        return start < next.line
            && page.lines[start..<next.line].contains {
                $0.part == .body && $0.count >= 100 && page.text($0).spaceCount >= fewestWordsOfParagraph
                    && !$0.signs.contains(.marked) && !ScrapeLine.isGlued(page.text($0))
            }
    }

    /// In bytes.
    private static let shortestSentence = 60

    /// Whether a sentence stands between two labels that are lines, behind the value of the first one: where cells are lines, so does
    /// the box end, and what is called like a label behind it is a heading.
    private static func isSentence(between label: Found, _ next: Found, _ page: ScrapePage) -> Bool {
        label.isLine && next.isLine && label.line + 2 < next.line
            && page.lines[(label.line + 2)..<next.line].contains {
                $0.part == .body && $0.endsSentence && $0.count >= shortestSentence && !$0.signs.contains(.marked)
                    && isMostlySmall(page.text($0))
            }
    }

    /// Whether most words of a text begin with small letters: names, dates and places have others.
    private static func isMostlySmall(_ text: Bytes) -> Bool {
        var (count, smallCount) = (1, 0)
        for index in 1..<text.count where text[index - 1] == 0x20 {
            count += 1
            if text[index] >= UInt8(ascii: "a"), text[index] <= UInt8(ascii: "z") || text[index] >= 0x80 {
                smallCount += 1
            }
        }
        return smallCount * 3 >= count * 2
    }
}
