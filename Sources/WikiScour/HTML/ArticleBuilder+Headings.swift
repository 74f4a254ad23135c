internal import HTMLReader

extension ArticleBuilder {
    /// Writes a heading.
    mutating func heading(_ number: Int) {
        closeLine()
        let node = page.nodes[number]
        text(number + 1..<Int(node.end), asValue: false)
        emit(.heading, depth: node.tag.headingLevel, source: number)
        line.listDepth = 0
    }
}
