internal import HTMLReader

/// Notes what is removed, where the caller asks for it.
struct AccountWriter {
    struct Note {
        var kind: ChromeKind
        var rule: String
        /// The nodes that went.
        var nodes: Range<Int>
    }

    let isOn: Bool
    private let tells: (account: Bool, tally: Bool)
    private(set) var notes: [Note] = []

    init(_ options: CleaningOptions) {
        tells = (options.account, options.tally)
        isOn = options.account || options.tally
    }

    mutating func note(_ kind: ChromeKind, _ rule: @autoclosure () -> String, _ nodes: Range<Int>) {
        if isOn { notes.append(Note(kind: kind, rule: rule(), nodes: nodes)) }
    }

    func removals(in page: HTMLTape.View) -> Removals {
        Removals(account: tells.account ? account(in: page) : [], tally: tells.tally ? tally(in: page) : RemovalTally())
    }

    private func tally(in page: HTMLTape.View) -> RemovalTally {
        var tally = RemovalTally()
        var canvas = TextCanvas()
        for note in notes {
            canvas.removeAll()
            page.writePlainText(of: note.nodes, to: &canvas)
            tally.add(note.kind, byteCount: canvas.text.count)
        }
        return tally
    }

    /// The notes with their texts, in the order of the page. What lost no text is not told.
    private func account(in page: HTMLTape.View) -> [Removal] {
        notes.sorted { ($0.nodes.lowerBound, -$0.nodes.upperBound) < ($1.nodes.lowerBound, -$1.nodes.upperBound) }
            .compactMap { note in
                let text = page.plainText(of: note.nodes)
                if text.isEmpty { return nil }
                return Removal(
                    kind: note.kind, rule: note.rule, offset: Int(page.nodes[note.nodes.lowerBound].place), text: text)
            }
    }
}
