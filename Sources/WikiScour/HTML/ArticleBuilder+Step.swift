internal import HTMLReader

extension ArticleBuilder {
    /// What begins at a node, for whoever goes through blocks, values, poems or trees.
    enum Met {
        /// Text or a whole inline element: it is on the line.
        case text
        /// What leaves no trace, such as a comment.
        case nothing
        /// An element that is no text. It may have parted what stands around it.
        case dropped(partsText: Bool)
        case lineBreak
        /// An element to go into. What it means depends on where it stands. Some are parts of a value, or have such.
        case element(isOfParts: Bool)
    }

    /// Writes what begins at a node, as far as that is the same wherever text stands, and returns the node to go on with.
    ///
    /// - Parameter startsBlock: Whether a displayed formula may be a paragraph of its own here.
    mutating func step(_ number: Int, startsBlock: Bool = false) -> (met: Met, next: Int) {
        let node = page.nodes[number]
        let end = Int(node.end)
        if number == lastApart.end { part(at: number) }
        if node.tag == .text {
            write(number)
            return (.text, end)
        }
        if node.tag == .comment { return (.nothing, end) }
        let traits = self.traits[number]
        if node.tag == .script, writeFormula(ofScript: number, startsBlock: startsBlock) { return (.text, end) }
        if startsBlock, traits.drops, let text = swallowedText(in: number) {
            account.note(traits.rule.flatMap { index.rules[Int($0)].kind } ?? .navbox, "swallowed-text", number..<text)
            return (.dropped(partsText: true), text)
        }
        if drop(number, traits) { return (.dropped(partsText: separates(node.tag, traits)), end) }
        if !traits.roles.isDisjoint(with: [.math, .tabs, .apart, .block, .inlineBlock, .floating, .flex, .padded]) {
            if traits.roles.contains(.math) { return (.text, writeFormula(number, startsBlock: startsBlock)) }
            if !traits.roles.isDisjoint(with: [.tabs, .apart]) { return (.element(isOfParts: true), number + 1) }
            setApart(number, traits.roles)
        }
        if node.tag == .br { return (dropBreakOfMessage(number) ? .nothing : .lineBreak, end) }
        if let next = inline(number, node, traits) { return (.text, next) }
        return (.element(isOfParts: false), number + 1)
    }
}
