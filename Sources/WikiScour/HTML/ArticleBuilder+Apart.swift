internal import HTMLReader

/// Elements within a line that a style sheet sets as blocks. The page has nothing between them, and their words would run
/// together: "20,000Mora".
extension ArticleBuilder {
    /// Writes such an element in a paragraph, where a space parts it from what it touches.
    mutating func apart(_ number: Int) {
        for part in parts(of: number) {
            canvas.space()
            flow(part)
        }
        if isFollowedByElement(number) { canvas.space() }
    }

    /// Writes it in a value, of which it is a part where it touches another. Among words it is one of them.
    mutating func apartAsValue(_ number: Int) {
        for part in parts(of: number) {
            if canvas.touchesText { canvas.join(.block) } else { canvas.space() }
            text(part, asValue: true)
        }
        if canvas.touchesText, isFollowedByElement(number) { canvas.join(.block) }
    }

    /// What stands apart: the element, or each of those in it where its class says that they are lines.
    private func parts(of number: Int) -> [Range<Int>] {
        let end = Int(page.nodes[number].end)
        guard page.hasClass("t-lines", page.nodes[number]) || page.hasClass("t-rev-inl", page.nodes[number]) else {
            return [number + 1..<end]
        }
        var parts: [Range<Int>] = []
        var child = number + 1
        while child < end {
            let next = Int(page.nodes[child].end)
            parts.append(child..<next)
            child = next
        }
        return parts
    }

    /// Whether no text touches the end of an element: a comma behind it would.
    private func isFollowedByElement(_ number: Int) -> Bool {
        let end = Int(page.nodes[number].end)
        return end < page.nodes.count && page.nodes[end].tag != .text
    }
}
