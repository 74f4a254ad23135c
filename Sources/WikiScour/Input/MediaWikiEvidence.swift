internal import HTMLReader

/// Tells whether MediaWiki made a page that carries none of the usual landmarks: a bare fragment, or a page that
/// somebody has stripped.
enum MediaWikiEvidence {
    /// Others link to wikis too: links that name a host count where they are three at least, and most of the page's.
    private static let fewestLinks = 3

    static func isFound(in page: HTMLTape.View) -> Bool {
        var (linkCount, wikiLinkCount) = (0, 0)
        for node in page.nodes where node.tag != .text && node.tag != .comment {
            var found = false
            page.forEachAttribute(of: node) { name, value in
                if found { return }
                switch name {
                case .class:
                    value.forEachToken { token in
                        if token.hasPrefixASCII("mw-") || token.hasPrefixASCII("mwe-")
                            || token.equalsASCII("editsection")
                            || token.equalsASCII("thumbcaption")
                            || token.hasPrefixASCII("pcs-edit-section") || token.hasPrefixASCII("pcs-collapse-table")
                        {
                            found = true
                        }
                    }
                case .rel, .typeof, .property: found = value.hasPrefixASCII("mw:")
                case .about: found = value.hasPrefixASCII("#mwt")
                case .href:
                    linkCount += 1
                    let isWikiLink =
                        value.contains("/wiki/") || value.contains("index.php?title=") || value.contains("index.php/")
                    if isWikiLink { wikiLinkCount += 1 }
                    found = isWikiLink && !namesHost(value) || value.hasPrefixASCII("#cite_note")
                case .id: found = value.hasPrefixASCII("cite_note") || value.hasPrefixASCII("cite_ref")
                default: break
                }
            }
            if found { return true }
        }
        return wikiLinkCount >= fewestLinks && wikiLinkCount * 2 > linkCount
    }

    private static func namesHost(_ address: Bytes) -> Bool {
        address.hasPrefixASCII("http") || address.hasPrefixASCII("//")
    }
}
