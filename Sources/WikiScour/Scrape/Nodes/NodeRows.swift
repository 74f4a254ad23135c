internal import HTMLReader

/// Rows of links with a dot between two of them, where each text node is a line: "Mills", "•", "Weirs", "•", "Locks".
///
/// In a row each second node is a dot, or ends in one. The dots of an infobox stand in front of its labels, those of a
/// list in front of its items.
struct NodeRows {
    private static let dots: [StaticString] = ["•", "·", "⋅"]
    /// In bytes: what is longer is rather an item behind its mark.
    private static let longestName = 40

    /// The nodes that go on with the one in front of them, in their order.
    private var joints: [Int] = []
    private var next = 0

    init(in lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) {
        let dots = lines.indices.filter { Self.endsInDot(lines[$0], bytes) }
        for (place, node) in dots.enumerated() {
            let isInRow =
                place > 0 && dots[place - 1] == node - 2 || place + 1 < dots.count && dots[place + 1] == node + 2
            guard isInRow, node + 1 < lines.count, Self.isName(lines[node + 1], bytes) else { continue }
            if lines[node].count <= 3 {
                guard node > 0, Self.isName(lines[node - 1], bytes) else { continue }
                joints.append(node)
            }
            joints.append(node + 1)
        }
    }

    /// Whether a node goes on with the one in front of it. Asked of one after the other.
    mutating func goesOn(at node: Int) -> Bool {
        while next < joints.count, joints[next] < node { next += 1 }
        return next < joints.count && joints[next] == node
    }

    /// Whether a node is a dot, or ends in one behind a space.
    private static func endsInDot(_ node: ScrapeLine, _ bytes: Bytes) -> Bool {
        // Most nodes end in a word.
        guard bytes[node.end - 1] >= 0x80, node.count <= longestName else { return false }
        return dots.contains {
            let dot = node.end - $0.utf8CodeUnitCount
            return dot >= node.start && bytes.matches($0, at: dot) && (dot == node.start || bytes[dot - 1] <= 0x20)
        }
    }

    private static func isName(_ node: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard node.count <= longestName, !node.flags.contains(.alone) else { return false }
        let text = Bytes(rebasing: bytes[node.start..<node.end])
        return !dots.contains { text.matches($0, at: 0) } && !SentenceEnd.isAtEnd(of: text)
    }
}
