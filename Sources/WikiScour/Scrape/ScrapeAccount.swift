/// Notes what is removed from a flattened page, where the caller asks for it.
struct ScrapeAccount {
    private struct Note {
        var kind: ChromeKind
        var rule: StaticString
        var range: Range<Int>
    }

    let isOn: Bool
    private var notes: [Note] = []

    init(isOn: Bool) {
        self.isOn = isOn
    }

    mutating func note(_ kind: ChromeKind, _ rule: StaticString, _ range: Range<Int>) {
        if isOn, !range.isEmpty { notes.append(Note(kind: kind, rule: rule, range: range)) }
    }

    /// The notes with their texts, in the order of the page. What is part of something larger is not told again.
    func removals(in page: ScrapePage) -> [Removal] {
        var end = 0
        var result: [Removal] = []
        func add(_ kind: ChromeKind, _ rule: StaticString, _ bytes: Slice<Bytes>, _ offset: Int) {
            var text = ""
            Bytes(rebasing: bytes).forEachToken { text += (text.isEmpty ? "" : " ") + $0.string }
            if text.isEmpty { return }
            result.append(Removal(kind: kind, rule: rule.description, offset: offset, text: text))
        }
        for note in notes.sorted(by: {
            ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
        }) where note.range.upperBound > end {
            end = note.range.upperBound
            add(note.kind, note.rule, page.bytes[note.range], page.place(of: note.range.lowerBound))
        }
        if let rewritten = page.rewritten {
            for cut in rewritten.cuts { add(cut.kind, cut.rule, rewritten.source[cut.range], cut.range.lowerBound) }
            result.sort { $0.offset < $1.offset }
        }
        return result
    }
}
