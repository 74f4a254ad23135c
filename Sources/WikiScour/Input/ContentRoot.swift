internal import HTMLReader

/// Finds the element that holds the article.
enum ContentRoot {
    /// The node of the content root: what names itself so, else what MediaWiki's comments show, else the whole body.
    static func find(in page: HTMLTape.View, _ survey: borrowing PageSurvey) -> Int? {
        if let node = survey.landmarks[.contentText] { return node }
        // Site notices are parsed text too; the article is what is largest.
        let outputs = survey.parserOutputs
        if let node = outputs.max(by: { page.size($0) < page.size($1) }) {
            // A page in pieces (one a section) is held together by what is around them.
            let total = outputs.reduce(0) { $0 + page.size($1) }
            if page.size(node) * 4 >= total * 3 { return node }
        }
        if let node = survey.landmarks[.bodyContent] { return node }
        if let node = survey.commentedContent { return node }
        if let node = survey.landmarks[.content] { return node }
        return survey.body ?? (page.nodes.isEmpty ? nil : 0)
    }

    /// The element as people write it: `div#mw-content-text`.
    static func describe(_ node: Int, in page: HTMLTape.View) -> String {
        let element = page.nodes[node]
        if let id = page.attribute(.id, of: element) { return "\(element.tag.name)#\(id.string)" }
        if let value = page.attribute(.class, of: element), !value.isBlank {
            return element.tag.name + value.string.split(separator: " ").map { "." + $0 }.joined()
        }
        return element.tag.name
    }
}

extension HTMLTape.View {
    /// How many nodes a node's subtree has.
    func size(_ node: Int) -> Int { Int(nodes[node].end) - node }
}
