/// What has changed from one output to another: of another version of the program, of other rules or other options.
///
/// Both are gone through at once. A document waits in memory only until the other side comes to it, so that memory grows with
/// how far the two are out of step, and not with the corpus.
package struct CorpusDiff {
    /// A document of which the two sides do not say the same.
    package struct Change: Sendable {
        package enum Kind: String, Sendable, CaseIterable {
            case added, removed, changed
        }

        package var kind: Kind
        package var key: String
        /// Why there is no document on a side, where it says so.
        package var reason: String?
        package var blocks: [BlockChange] = []
    }

    package struct Summary: Sendable, Hashable {
        package var same = 0
        package var changed = 0
        package var added = 0
        package var removed = 0
        /// Blocks of changed documents, by their kind and what became of them.
        package var blocks: [DocumentBlock.Kind: [BlockChange.Kind: Int]] = [:]

        package var isSame: Bool { changed + added + removed == 0 }
    }

    private var before: DocumentSet
    private var after: DocumentSet

    /// - Throws: Where one cannot be read, or the two are not of a kind.
    package init(from before: FilePath, to after: FilePath) throws(CorpusError) {
        self.before = try DocumentSet(before)
        self.after = try DocumentSet(after)
        // A tree that a batch wrote can stand beside one that `clean` wrote.
        if self.before.form == .batch, self.after.form == .texts {
            self.before = try DocumentSet(before, asTexts: true)
        }
        if self.after.form == .batch, self.before.form == .texts { self.after = try DocumentSet(after, asTexts: true) }
        if self.before.form != self.after.form {
            throw CorpusError(
                .damaged, after,
                "is \(self.after.form.rawValue), and \(before) is \(self.before.form.rawValue); only like can be compared with like"
            )
        }
    }

    /// Goes through both, and tells each change in the order in which it is found, which is the same every time.
    package mutating func run(_ body: (Change) throws(CorpusError) -> Void) throws(CorpusError) -> Summary {
        var summary = Summary()
        var waiting = (before: Waiting(), after: Waiting())
        while true {
            let (old, new) = (try before.next(), try after.next())
            if old == nil, new == nil { break }
            if let old {
                if let new, new.key == old.key {
                    try compare(old, new, &summary, body)
                    continue
                }
                if let match = waiting.after.take(old.key) {
                    try compare(old, match, &summary, body)
                } else {
                    waiting.before.put(old)
                }
            }
            if let new {
                if let match = waiting.before.take(new.key) {
                    try compare(match, new, &summary, body)
                } else {
                    waiting.after.put(new)
                }
            }
        }
        for old in waiting.before.rest { try compare(old, nil, &summary, body) }
        for new in waiting.after.rest { try compare(nil, new, &summary, body) }
        return summary
    }

    private func compare(
        _ old: DocumentSet.Document?, _ new: DocumentSet.Document?, _ summary: inout Summary,
        _ body: (Change) throws(CorpusError) -> Void
    ) throws(CorpusError) {
        let key = (new ?? old)!.key
        switch (old?.isThere ?? false, new?.isThere ?? false) {
        case (false, false): return
        case (true, false):
            summary.removed += 1
            try body(Change(kind: .removed, key: key, reason: new?.absence))
        case (false, true):
            summary.added += 1
            try body(Change(kind: .added, key: key, reason: old?.absence))
        case (true, true):
            if DocumentSet.areEqual(old!, new!) {
                summary.same += 1
                return
            }
            let texts = (try DocumentSet.text(of: old!), try DocumentSet.text(of: new!))
            if texts.0 == texts.1 {
                summary.same += 1
                return
            }
            summary.changed += 1
            let blocks = BlockChange.changes(
                from: DocumentBlock.blocks(of: texts.0), to: DocumentBlock.blocks(of: texts.1))
            for block in blocks { summary.blocks[block.block, default: [:]][block.kind, default: 0] += 1 }
            try body(Change(kind: .changed, key: key, blocks: blocks))
        }
    }

    /// Documents that the other side has not come to. Of those with one key the first is taken first.
    private struct Waiting {
        private var documents: [String: [(number: Int, document: DocumentSet.Document)]] = [:]
        private var count = 0

        mutating func put(_ document: DocumentSet.Document) {
            documents[document.key, default: []].append((count, document))
            count += 1
        }

        mutating func take(_ key: String) -> DocumentSet.Document? {
            guard var list = documents[key] else { return nil }
            let first = list.removeFirst().document
            documents[key] = list.isEmpty ? nil : list
            return first
        }

        /// Those that the other side does not have, in their order.
        var rest: [DocumentSet.Document] {
            documents.values.joined().sorted { $0.number < $1.number }.map(\.document)
        }
    }
}

extension CorpusDiff.Change {
    /// The change as a line of JSON, without its end.
    package var json: ContiguousArray<UInt8> {
        var writer = JSONWriter()
        writer.field("change", kind.rawValue)
        writer.field("document", key)
        writer.field("reason", reason)
        if !blocks.isEmpty {
            let items = blocks.map { String(decoding: $0.json, as: UTF8.self) }
            writer.field("blocks", json: "[\(items.joined(separator: ","))]".utf8)
        }
        return writer.finished()
    }
}

extension BlockChange {
    fileprivate var json: ContiguousArray<UInt8> {
        var writer = JSONWriter()
        writer.field("change", kind.rawValue)
        writer.field("kind", block.rawValue)
        writer.field("line_before", before?.line)
        writer.field("line_after", after?.line)
        writer.field("before", before.map { $0.lines.joined(separator: "\n") })
        writer.field("after", after.map { $0.lines.joined(separator: "\n") })
        return writer.finished()
    }
}

extension CorpusDiff.Summary {
    package var json: ContiguousArray<UInt8> {
        var writer = JSONWriter()
        writer.object("summary") { writer in
            writer.field("same", same)
            writer.field("changed", changed)
            writer.field("added", added)
            writer.field("removed", removed)
            writer.object("blocks") { writer in
                for kind in DocumentBlock.Kind.allCases {
                    guard let counts = blocks[kind] else { continue }
                    writer.object(kind.rawValue) { writer in
                        for change in BlockChange.Kind.allCases { writer.field(change.rawValue, counts[change] ?? 0) }
                    }
                }
            }
        }
        return writer.finished()
    }
}
