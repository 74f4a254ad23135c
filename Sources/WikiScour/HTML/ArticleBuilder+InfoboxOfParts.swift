internal import HTMLReader

/// Infoboxes that say what their parts are and not what they are themselves: a `<div>` of "infobox-row".
extension ArticleBuilder {
    private static let fewestParts = 2
    /// Over the first part there may be a name and a picture.
    private static let mostHeads = 2
    /// In bytes, and in nodes.
    private static let longestHead = 120
    private static let mostNodesOfHead = 40
    private static let mostNodesOfPart = 600

    /// Whether the class of an element names a part of an infobox, and no box. A table within makes it one all the same.
    func isPartOfInfobox(_ number: Int) -> Bool {
        guard let classes = page.attribute(.class, of: page.nodes[number]), InfoboxPart.namesPartOnly(classes) else {
            return false
        }
        return !(number + 1..<Int(page.nodes[number].end)).prefix(Self.mostNodesOfPart)
            .contains { page.nodes[$0].tag == .tr }
    }

    /// Whether an element holds parts of an infobox side by side, and nothing else but names and pictures over them.
    func isBoxOfParts(_ number: Int) -> Bool {
        guard beginsWithPart(number) else { return false }
        return parts(of: number).count >= Self.fewestParts
    }

    /// Most elements have no part of an infobox where a box would.
    private func beginsWithPart(_ number: Int) -> Bool {
        var count = 0
        var child = number + 1
        while child < Int(page.nodes[number].end) {
            let node = page.nodes[child]
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter { return false }
            } else if node.tag != .comment {
                if traits[child].roles.contains(.infobox) { return true }
                count += 1
                if count > Self.mostHeads { return false }
            }
            child = Int(node.end)
        }
        return false
    }

    /// Writes such a box. Where its parts are links under heads it is navigation.
    mutating func boxOfParts(_ number: Int) {
        closeLine()
        if parts(of: number).allSatisfy({ isHeadOfLinks($0) || holdsOnlyLinks($0) }) {
            account.note(.sidebar, "series-box", number..<Int(page.nodes[number].end))
        } else if keep.contains(.infobox) {
            infobox(number)
        } else {
            _ = remove(number, .infobox, "infobox", [])
        }
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
                if let classes = page.attribute(.class, of: node), InfoboxPart.namesPartOnly(classes) {
                    parts.append(child)
                } else if !mayHeadParts(child) {
                    return []
                }
            }
            child = Int(node.end)
        }
        return parts
    }

    /// Whether an element may stand over parts: short and bold or called a heading, or without words.
    private func mayHeadParts(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard range.count <= Self.mostNodesOfHead, page.textCount(number, limit: Self.longestHead) != nil,
            page.nodes[number].tag.headingLevel == 0
        else { return false }
        return !hasText(range) || isHeaderByClass(number) || isBoldOnly(number)
    }

    /// Whether a part is a head, by its class or by that of the only element in it.
    private func isHeadOfLinks(_ part: Int) -> Bool {
        [part, page.firstElementChild(of: part) ?? part].contains { number in
            page.attribute(.class, of: page.nodes[number]).map(InfoboxPart.namesHeader) ?? false
        }
    }
}
