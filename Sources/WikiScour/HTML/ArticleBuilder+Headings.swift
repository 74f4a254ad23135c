internal import HTMLReader

extension ArticleBuilder {
    /// Writes a heading.
    mutating func heading(_ number: Int) {
        closeLine()
        let node = page.nodes[number]
        text(number + 1..<Int(node.end), asValue: false)
        // A page may use the first level for its own parts. They hold those of the second, though both are written alike.
        emit(.heading, depth: node.tag.headingLevel, source: number)
        line.listDepth = 0
    }
}
