/// Notes what is removed from a flattened page, where the caller asks for it.
struct ScrapeAccount {
    private struct Note {
        var kind: ChromeKind
        var rule: StaticString
        var range: Range<Int>
    }

    /// Where the text of a removal stood.
    enum Stretch {
        /// In the bytes of the lines.
        case line(Range<Int>)
        /// In the page as it came, before it was written anew.
        case source(Range<Int>)
    }

    let isOn: Bool
    private var notes: [Note] = []

    init(isOn: Bool) {
        self.isOn = isOn
    }

    mutating func note(_ kind: ChromeKind, _ rule: StaticString, _ range: Range<Int>) {
        if isOn, !range.isEmpty { notes.append(Note(kind: kind, rule: rule, range: range)) }
    }

    /// Notes what no line of the article holds: the lines around it, and what was cut off between its lines.
    mutating func noteRest(of page: ScrapePage, content: Range<Int>) {
        guard isOn else { return }
        var end = 0
        var isAfterHeading = false
        for (index, line) in page.lines.enumerated() {
            let start = min(line.start, line.cutKind == nil ? line.start : line.cutStart)
            noteGap(end..<max(start, end), in: page, isBesideHeading: isAfterHeading || line.part == .heading)
            if !content.contains(index) {
                note(line.kind ?? .outside, "outside-content", start..<line.end)
            }
            end = max(line.end, end)
            isAfterHeading = line.part == .heading
        }
        noteGap(end..<page.bytes.count, in: page, isBesideHeading: isAfterHeading)
    }

    private mutating func noteGap(_ gap: Range<Int>, in page: ScrapePage, isBesideHeading: Bool) {
        let text = Bytes(rebasing: page.bytes[gap])
        // The marks of lists and tables are no text.
        guard text.contains(where: { $0.isASCIILetter || $0.isASCIIDigit || $0 >= 0x80 }), text.hasVisibleCharacter
        else { return }
        let kind: ChromeKind = text.contains(UInt8(ascii: "{")) ? .style : isBesideHeading ? .editLink : .hidden
        note(kind, "between-lines", gap)
    }

    /// The notes with their texts, in the order of the page. What is part of something larger is not told again.
    func removals(in page: ScrapePage) -> [(Removal, Stretch)] {
        var end = 0
        var result: [(Removal, Stretch)] = []
        func add(_ kind: ChromeKind, _ rule: StaticString, _ bytes: Slice<Bytes>, _ offset: Int, _ range: Stretch) {
            var text = ""
            Bytes(rebasing: bytes).forEachToken { text += (text.isEmpty ? "" : " ") + $0.string }
            if text.isEmpty { return }
            result.append((Removal(kind: kind, rule: rule.description, offset: offset, text: text), range))
        }
        for note in notes.sorted(by: {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }) where note.range.upperBound > end {
            end = note.range.upperBound
            add(
                note.kind, note.rule, page.bytes[note.range], page.place(of: note.range.lowerBound), .line(note.range))
        }
        if let rewritten = page.rewritten {
            for cut in rewritten.pointee.cuts {
                add(cut.kind, cut.rule, rewritten.pointee.source[cut.range], cut.range.lowerBound, .source(cut.range))
            }
            result.sort { $0.0.offset < $1.0.offset }
        }
        return result
    }
}
