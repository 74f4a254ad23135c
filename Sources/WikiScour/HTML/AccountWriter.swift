internal import HTMLReader

/// Notes what is removed, where the caller asks for it.
struct AccountWriter {
    struct Note {
        var kind: ChromeKind
        var rule: String
        /// The nodes that went.
        var nodes: Range<Int>
        /// The text that went, where it is not that of the nodes.
        var text: ContiguousArray<UInt8>?
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

    /// Forgets what was noted since there were so many notes: it is read again.
    mutating func forget(from count: Int) { notes.removeSubrange(min(count, notes.count)...) }

    /// Forgets what was noted twice since there were so many notes: the cells of an infobox are read more than once.
    mutating func removeRepeats(from count: Int) {
        guard isOn, notes.count > count + 1 else { return }
        var seen: Set<Range<Int>> = []
        let kept = notes[count...].filter { seen.insert($0.nodes).inserted }
        notes.replaceSubrange(count..., with: kept)
    }

    /// Notes the labels that went with what they announced, as what that was.
    mutating func note(labels: [(value: Int, text: ContiguousArray<UInt8>)]) {
        guard isOn, !labels.isEmpty else { return }
        let kinds = Dictionary(notes.map { ($0.nodes.lowerBound, $0.kind) }) { first, _ in first }
        var noted: [Int: ContiguousArray<UInt8>] = [:]
        for label in labels where noted[label.value] != label.text {
            // A line may have been written before, only to be looked at.
            noted[label.value] = label.text
            notes.append(
                Note(
                    kind: kinds[label.value] ?? .hidden, rule: "label-without-value",
                    nodes: label.value..<label.value, text: label.text))
        }
    }

    func removals(in page: HTMLTape.View, _ trace: TextTrace, _ tape: ArticleTape) -> Removals {
        var removals = Removals()
        if tells.tally { removals.tally = tally(in: page) }
        guard tells.account else { return removals }
        var owners = [Int32](repeating: -1, count: trace.isOn ? page.nodes.count : 0)
        for note in notesInOrder {
            let text = note.text.map { String(decoding: $0, as: UTF8.self) } ?? page.plainText(of: note.nodes)
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
            tally.add(note.kind, byteCount: note.text?.count ?? canvas.text.count)
        }
        return tally
    }

    /// The notes in the order of the page, each before those within it. What lost no text is not told.
    private var notesInOrder: [Note] {
        notes.sorted { ($0.nodes.lowerBound, -$0.nodes.upperBound) < ($1.nodes.lowerBound, -$1.nodes.upperBound) }
    }
}
