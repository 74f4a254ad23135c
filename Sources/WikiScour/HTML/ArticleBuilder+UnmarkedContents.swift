internal import HTMLReader

/// Contents that have lost the element round them, as in copies without classes.
extension ArticleBuilder {
    private static let fewestItems = 2
    private static let mostNodesOfLink = 40
    /// How many nodes behind a heading are asked for the list under it.
    private static let reach = 8

    /// Whether a list is the contents of the page: MediaWiki names the level of its items, or each is a link to a place in a page that begins with
    /// the item's number.
    func isContents(_ list: Int) -> Bool {
        let end = Int(page.nodes[list].end)
        var itemCount = 0
        /// The address of the page that all items lead to.
        var address: Bytes?
        var child = list + 1
        while child < end {
            let node = page.nodes[child]
            let next = Int(node.end)
            if node.tag == .li {
                if itemCount == 0, namesLevel(node) { return true }
                itemCount += 1
                guard let found = addressOfSection(child, itemCount), address?.elementsEqual(found) ?? true else {
                    return false
                }
                address = found
            } else if node.tag != .comment, node.tag != .text || page.text(node).hasVisibleCharacter {
                return false
            }
            child = next
        }
        return itemCount >= Self.fewestItems
    }

    /// Whether a heading stands over the contents, and names them.
    func isHeadingOfContents(_ heading: Int) -> Bool {
        let first = Int(page.nodes[heading].end)
        var next = first
        while next < min(first + Self.reach, page.nodes.count) {
            let node = page.nodes[next]
            switch node.tag {
            case .ul, .ol: return isContents(next)
            case .text where page.text(node).hasVisibleCharacter: return false
            case .text, .comment, .div, .br: next += 1
            case _ where verdict(next, traits[next]) != nil: next = Int(node.end)
            default: return false
            }
        }
        return false
    }

    /// In bytes.
    private static let longestNameOfFrame = 40

    /// Whether a box is a frame round the contents: it holds them, and besides a few words that name it.
    func framesContents(_ box: Int) -> Bool {
        let end = Int(page.nodes[box].end)
        var (length, holdsThem) = (0, false)
        var child = box + 1
        while child < end, length <= Self.longestNameOfFrame {
            let node = page.nodes[child]
            if node.tag == .text {
                length += page.text(node).trimmed.count
            } else if node.tag.headingLevel > 0 || node.tag == .img {
                return false
            } else if node.tag != .comment, let found = verdict(child, traits[child]) {
                holdsThem = holdsThem || found.kind == .tableOfContents
                child = Int(node.end)
                continue
            }
            child += 1
        }
        return holdsThem && length <= Self.longestNameOfFrame
    }

    private func namesLevel(_ item: HTMLTape.Node) -> Bool {
        page.attribute(.class, of: item)?.holdsToken { $0.hasPrefixASCII("toclevel-") } ?? false
    }

    /// The address of the page to a place in which an item leads by a link that reads the item's number. Behind it there is nothing but a list.
    private func addressOfSection(_ item: Int, _ number: Int) -> Bytes? {
        let end = Int(page.nodes[item].end)
        guard let link = page.firstElementChild(of: item), page.nodes[link].tag == .a,
            let href = page.attribute(.href, of: page.nodes[link]),
            let mark = href.firstIndex(of: "#") ?? href.firstIndex(of: "%23"),
            Int(page.nodes[link].end) - link <= Self.mostNodesOfLink, let text = page.firstText(in: link),
            text.leadingInteger == number
        else { return nil }
        var child = item + 1
        while child < end {
            let node = page.nodes[child]
            if node.tag == .text {
                if page.text(node).hasVisibleCharacter { return nil }
            } else if child != link, node.tag != .ul, node.tag != .ol, node.tag != .comment {
                return nil
            }
            child = Int(node.end)
        }
        return Bytes(rebasing: href[..<mark])
    }
}
