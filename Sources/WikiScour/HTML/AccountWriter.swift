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

    /// Forgets what was noted twice since there were so many notes: the cells of an infobox are read more than once.
    mutating func removeRepeats(from count: Int) {
        guard isOn, notes.count > count + 1 else { return }
        var seen: Set<Range<Int>> = []
        let kept = notes[count...].filter { seen.insert($0.nodes).inserted }
        notes.replaceSubrange(count..., with: kept)
    }

    func removals(in page: HTMLTape.View, _ trace: TextTrace, _ tape: ArticleTape) -> Removals {
        var removals = Removals()
        if tells.tally { removals.tally = tally(in: page) }
        guard tells.account else { return removals }
        var owners = [Int32](repeating: -1, count: trace.isOn ? page.nodes.count : 0)
        for note in notesInOrder {
            let text = page.plainText(of: note.nodes)
            if text.isEmpty { continue }
            // What is within something larger comes behind it, and counts more.
            if trace.isOn { for node in note.nodes { owners[node] = Int32(removals.account.count) } }
            removals.account.append(
                Removal(
                    kind: note.kind, rule: note.rule, offset: Int(page.nodes[note.nodes.lowerBound].place), text: text))
        }
        if trace.isOn { removals.trace = SourceTrace(page, owners: owners, trace, tape) }
        return removals
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

    /// The notes in the order of the page, each before those within it. What lost no text is not told.
    private var notesInOrder: [Note] {
        notes.sorted { ($0.nodes.lowerBound, -$0.nodes.upperBound) < ($1.nodes.lowerBound, -$1.nodes.upperBound) }
    }
}
