internal import HTMLReader

/// Infoboxes that say what their parts are and not what they are themselves: a `<div>` of "infobox-row".
extension ArticleBuilder {
    private static let fewestParts = 2

    /// Whether an element holds parts of an infobox side by side, and nothing else.
    func isBoxOfParts(_ number: Int) -> Bool {
        guard let first = page.firstElementChild(of: number), traits[first].roles.contains(.infobox) else {
            return false
        }
        let parts = parts(of: number)
        return parts.count >= Self.fewestParts
    }

    /// Writes such a box. Where its parts are links under heads it is navigation.
    mutating func boxOfParts(_ number: Int) {
        guard parts(of: number).allSatisfy({ isHeadOfLinks($0) || holdsOnlyLinks($0) }) else {
            return infobox(number)
        }
        closeLine()
        account.note(.sidebar, "series-box", number..<Int(page.nodes[number].end))
    }

    /// The parts that an element consists of; none where there is anything else in it.
    private func parts(of number: Int) -> [Int] {
        var parts: [Int] = []
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter { return [] }
            } else if node.tag != .comment, verdict(child, traits[child]) == nil {
                guard let classes = page.attribute(.class, of: node), InfoboxPart.namesPartOnly(classes) else {
                    return []
                }
                parts.append(child)
            }
            child = Int(node.end)
        }
        return parts
    }

    /// Whether a part is a head, by its class or by that of the only element in it.
    private func isHeadOfLinks(_ part: Int) -> Bool {
        [part, page.firstElementChild(of: part) ?? part].contains { number in
            page.attribute(.class, of: page.nodes[number]).map(InfoboxPart.namesHeader) ?? false
        }
    }
}
