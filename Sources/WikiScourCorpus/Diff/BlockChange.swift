/// What became of a block from one version of a document to the other.
package struct BlockChange: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case added, removed, changed
    }

    package var kind: Kind
    /// The block before; nil for one that was added.
    package var before: DocumentBlock?
    /// The block after; nil for one that was removed.
    package var after: DocumentBlock?

    /// What sort of block it is.
    package var block: DocumentBlock.Kind { (after ?? before)!.kind }

    /// More pairs than this are not looked through for what they share.
    private static let maximumPairs = 1 << 24

    /// Finds what has changed, in the order of the documents.
    package static func changes(from before: [DocumentBlock], to after: [DocumentBlock]) -> [BlockChange] {
        var start = 0
        while start < min(before.count, after.count), before[start].isSame(as: after[start]) { start += 1 }
        var ends = (before.count, after.count)
        while ends.0 > start, ends.1 > start, before[ends.0 - 1].isSame(as: after[ends.1 - 1]) {
            ends = (ends.0 - 1, ends.1 - 1)
        }
        let old = before[start..<ends.0].map(\.lines)
        let new = after[start..<ends.1].map(\.lines)
        var gone = Set(old.indices)
        var come = Set(new.indices)
        if old.count * new.count <= maximumPairs {
            let difference = new.difference(from: old)
            gone = Set(difference.removals.map(\.offset))
            come = Set(difference.insertions.map(\.offset))
        }
        var changes: [BlockChange] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            var removed: [DocumentBlock] = []
            var added: [DocumentBlock] = []
            while left < old.count, gone.contains(left) {
                removed.append(before[start + left])
                left += 1
            }
            while right < new.count, come.contains(right) {
                added.append(after[start + right])
                right += 1
            }
            changes += paired(removed, added)
            // What both have.
            if left < old.count, right < new.count {
                left += 1
                right += 1
            }
        }
        return changes
    }

    /// Of blocks that stood between the same others, those of one kind are one that has changed.
    private static func paired(_ removed: [DocumentBlock], _ added: [DocumentBlock]) -> [BlockChange] {
        var changes: [BlockChange] = []
        var rest = added[...]
        for block in removed {
            if let match = rest.firstIndex(where: { $0.kind == block.kind }) {
                changes += rest[..<match].map { BlockChange(kind: .added, before: nil, after: $0) }
                changes.append(BlockChange(kind: .changed, before: block, after: rest[match]))
                rest = rest[(match + 1)...]
            } else {
                changes.append(BlockChange(kind: .removed, before: block, after: nil))
            }
        }
        return changes + rest.map { BlockChange(kind: .added, before: nil, after: $0) }
    }
}

extension DocumentBlock {
    /// Whether nothing but the place has changed.
    fileprivate func isSame(as other: DocumentBlock) -> Bool { lines == other.lines }
}
