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

    func removals(in page: HTMLTape.View) -> Removals {
        Removals(account: tells.account ? account(in: page) : [], tally: tells.tally ? tally(in: page) : RemovalTally())
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

    /// The notes with their texts, in the order of the page. What lost no text is not told.
    private func account(in page: HTMLTape.View) -> [Removal] {
        notes.sorted { ($0.nodes.lowerBound, -$0.nodes.upperBound) < ($1.nodes.lowerBound, -$1.nodes.upperBound) }
            .compactMap { note in
                let text = note.text.map { String(decoding: $0, as: UTF8.self) } ?? page.plainText(of: note.nodes)
                if text.isEmpty { return nil }
                return Removal(
                    kind: note.kind, rule: note.rule, offset: Int(page.nodes[note.nodes.lowerBound].place), text: text)
            }
    }
}
