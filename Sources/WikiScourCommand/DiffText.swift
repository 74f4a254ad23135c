#if CLI
    internal import WikiScourCorpus

    /// Changes of documents for reading in a terminal.
    struct DiffText {
        let isFull: Bool

        /// Lines of a block that are shown, and characters around a change.
        private static let maximumLines = 4
        private static let context = 40
        /// Where more pairs of lines would be compared, a block's are shown as they are.
        private static let maximumPairs = 1 << 22

        func text(of change: CorpusDiff.Change) -> String {
            var lines = [
                "\(change.kind.rawValue) \(change.key)" + (change.reason.map { " (\($0) on the other side)" } ?? "")
            ]
            for block in change.blocks {
                let places = [block.before, block.after].compactMap { $0.map { String($0.line) } }
                lines.append(
                    "  \(block.block.rawValue) \(block.kind.rawValue), line \(places.joined(separator: " → "))")
                lines += self.lines(of: block)
            }
            return lines.joined(separator: "\n")
        }

        private func lines(of change: BlockChange) -> [String] {
            var before = change.before?.lines ?? []
            var after = change.after?.lines ?? []
            if !isFull, change.kind == .changed, before.count * after.count <= Self.maximumPairs {
                let difference = after.difference(from: before)
                let removed = difference.removals.map(\.element)
                let added = difference.insertions.map(\.element)
                (before, after) = (removed, added)
                if removed.count == 1, added.count == 1 {
                    let (left, right) = Self.shortened(removed[0], added[0])
                    (before, after) = ([left], [right])
                }
            }
            return shown(before, "-") + shown(after, "+")
        }

        private func shown(_ lines: [String], _ mark: String) -> [String] {
            if isFull { return lines.map { "    \(mark) \($0)" } }
            let rest = lines.count - Self.maximumLines
            return lines.prefix(Self.maximumLines).map { "    \(mark) \(Explanation.firstWords(of: $0, limit: 240))" }
                + (rest > 0 ? ["    \(mark) … \(rest) more line\(rest == 1 ? "" : "s")"] : [])
        }

        /// What is around the change of a line, where both versions begin or end alike.
        private static func shortened(_ left: String, _ right: String) -> (String, String) {
            let (first, second) = (Array(left), Array(right))
            var start = 0
            while start < min(first.count, second.count), first[start] == second[start] { start += 1 }
            var end = 0
            while end < min(first.count, second.count) - start,
                first[first.count - 1 - end] == second[second.count - 1 - end]
            {
                end += 1
            }
            func cut(_ text: [Character]) -> String {
                let from = start > context + 10 ? start - context : 0
                let to = end > context + 10 ? text.count - end + context : text.count
                return (from > 0 ? "…" : "") + String(text[from..<to]) + (to < text.count ? "…" : "")
            }
            return (cut(first), cut(second))
        }

        static func text(of summary: CorpusDiff.Summary) -> String {
            let all = summary.same + summary.changed + summary.added + summary.removed
            var lines = [
                "\(all) documents: \(summary.same) the same, \(summary.changed) changed, \(summary.added) added, \(summary.removed) removed"
            ]
            if !summary.blocks.isEmpty {
                var rows = [["blocks", "added", "removed", "changed"]]
                for kind in DocumentBlock.Kind.allCases {
                    guard let counts = summary.blocks[kind] else { continue }
                    rows.append([kind.rawValue] + BlockChange.Kind.allCases.map { String(counts[$0] ?? 0) })
                }
                lines += Columns.lines(rows, indent: 2, numbers: [1, 2, 3])
            }
            return lines.joined(separator: "\n")
        }
    }
#endif
