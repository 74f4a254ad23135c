internal import HTMLReader

extension ArticleBuilder {
    /// Writes a heading.
    mutating func heading(_ number: Int) {
        closeLine()
        let node = page.nodes[number]
        text(number + 1..<Int(node.end), asValue: false)
        // The first level is the title's. A page that uses it for its sections as well means the next one.
        emit(.heading, depth: max(2, node.tag.headingLevel), source: number)
        line.listDepth = 0
    }
}
