internal import HTMLReader

/// Panels of which a script shows one at a time: a browser has saved the others as hidden, and some servers write them so. What nobody
/// ever sees has no such class, or no text in it.
extension ArticleBuilder {
    /// How many nodes of a panel are looked at for its text.
    private static let mostNodes = 200
    /// In bytes: less is a label.
    private static let shortestSentence = 20

    /// What begins a word of a class that names a part which is folded. All of them, for "tab" begins many words.
    private static let words: [StaticString] = [
        "accordion", "collaps", "toggle", "spoiler", "fold", "expand", "pane", "tabpan", "tabcontent",
    ]
    /// What the classes of the software's own panels begin with: dialogs and menus.
    private static let ownPrefixes: [StaticString] = [
        "mw-", "oo-ui-", "ve-", "vector-", "ext-", "cdx-", "minerva-", "wikibase-", "mwe-",
    ]

    /// Whether a hidden element is one of such panels: its role or its class says so, and there is text in it.
    func isFoldedPanel(_ number: Int) -> Bool {
        let node = page.nodes[number]
        switch node.tag {
        case .div, .section, .article, .tr, .dd: break
        default: return false
        }
        let isPanel = isTabPanel(byRole: node)
        guard isPanel || page.attribute(.class, of: node).map({ Self.nameFolded($0) }) ?? false else { return false }
        return holdsPassage(number, anyText: isPanel || node.tag == .tr)
    }

    /// Whether the class that hides an element is that of a panel of OOUI, whose text the server has written: it is not the
    /// first of its tabs.
    func isHiddenPanelOfIndex(_ number: Int) -> Bool {
        let node = page.nodes[number]
        return page.hasClass("oo-ui-element-hidden", node)
            && (page.hasClass("oo-ui-tabPanelLayout", node) || isTabPanel(byRole: node))
    }

    func isTabPanel(byRole node: HTMLTape.Node) -> Bool {
        page.attribute(.role, of: node)?.equalsASCII("tabpanel") ?? false
    }

    private static func nameFolded(_ classes: Bytes) -> Bool {
        classes.holdsToken { token in
            if ownPrefixes.contains(where: { token.hasPrefixASCII($0) }) { return false }
            var start = 0
            while start < token.count {
                if words.contains(where: { token.matchesFolded($0, at: start) }) || isTab(token, at: start) {
                    return true
                }
                // The next word is behind a sign, or begins with a capital.
                start += 1
                while start < token.count, token[start - 1].isASCIILetter, !isCapital(token[start]) { start += 1 }
            }
            return false
        }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }

    /// Whether a whole word is "tab", "tabs".
    private static func isTab(_ token: Bytes, at start: Int) -> Bool {
        guard token.matchesFolded("tab", at: start) else { return false }
        var end = start + 3
        if end < token.count, token[end] | 0x20 == UInt8(ascii: "s") { end += 1 }
        return end >= token.count || !token[end].isASCIILetter || isCapital(token[end])
    }

    /// Whether there is a paragraph, an item or a cell with text in an element, or a sentence. Links alone are a menu.
    private func holdsPassage(_ number: Int, anyText: Bool) -> Bool {
        var (blockEnd, linkEnd) = (0, 0)
        for child in number..<min(Int(page.nodes[number].end), number + Self.mostNodes) {
            let node = page.nodes[child]
            switch node.tag {
            case .p, .li, .dd, .td, .blockquote, .pre: blockEnd = max(blockEnd, Int(node.end))
            case .a: linkEnd = max(linkEnd, Int(node.end))
            case .text where page.text(node).hasVisibleCharacter:
                if anyText || child < blockEnd && child >= linkEnd { return true }
                let text = page.text(node).trimmed
                if text.count >= Self.shortestSentence, SentenceEnd.isAtEnd(of: text) { return true }
            default: break
            }
        }
        return false
    }
}
