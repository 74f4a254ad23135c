internal import HTMLReader

/// The row that leads to the page in other languages, where a template of the wiki's own writes it: "Languages: English • Français".
/// Whatever its label says, what stands behind the colon tells: the names that languages have for themselves, and nothing else. Among
/// them is the page itself, or one of the links leads to a page that is called as this one is.
extension ArticleBuilder {
    private static let mostNodesOfBar = 1200
    private static let fewestLanguages = 2
    /// In bytes.
    private static let longestLabel = 60
    private static let longestCode = 8
    private static let longestBareCode = 3

    /// Whether a block is such a row.
    func isLanguageBar(_ number: Int) -> Bool {
        let range = number + 1..<Int(page.nodes[number].end)
        guard isArticle, range.count <= Self.mostNodesOfBar, let links = linksBehindLabel(range) else { return false }
        var (names, isOfPage) = (0, false)
        var child = links
        while child < range.upperBound {
            let node = page.nodes[child]
            if node.tag == .text {
                guard page.text(node).string.unicodeScalars.allSatisfy(Self.mayPartLanguages) else { return false }
            } else if node.tag == .a || page.isSelfLink(child) {
                let isItself = page.isSelfLink(child)
                guard namesLanguage(child) else { return false }
                names += 1
                isOfPage = isOfPage || isItself || isCalledAsPage(node)
                child = Int(node.end)
                continue
            } else if node.tag.headingLevel > 0 || node.tag == .pre {
                return false
            } else if node.tag != .comment, verdict(child, traits[child]) != nil {
                child = Int(node.end)
                continue
            }
            child += 1
        }
        return names >= Self.fewestLanguages && isOfPage
    }

    /// Whether a character may stand between two languages.
    private static func mayPartLanguages(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ",", "，", "、", "\n", "\t", "\r": true
        default: LinkBar.isMark(scalar)
        }
    }

    /// The first node behind the short label, and its colon, that a block begins with. Most blocks begin with more words than that.
    private func linksBehindLabel(_ range: Range<Int>) -> Int? {
        var length = 0
        for child in range where page.nodes[child].tag == .text {
            let text = page.text(page.nodes[child])
            length += text.count
            guard length <= Self.longestLabel else { return nil }
            let label = text.trimmedOfNoBreakSpaces
            if label.last == UInt8(ascii: ":") || label.hasSuffixASCII("：") { return child + 1 }
        }
        return nil
    }

    /// Whether all of a link's words are the name of a language, in that language, or the code that its address ends in.
    private func namesLanguage(_ number: Int) -> Bool {
        let texts = (number..<Int(page.nodes[number].end)).filter { page.nodes[$0].tag == .text }
        guard texts.count == 1 else { return false }
        let text = page.text(page.nodes[texts[0]]).trimmedOfNoBreakSpaces
        if InterfaceWords.shared.roles(ofLine: text).contains(.languageName) { return true }
        guard text.count >= 2, text.count <= Self.longestCode,
            text.allSatisfy({ $0.isASCIILetter || $0 == UInt8(ascii: "-") })
        else { return false }
        // The page itself has no address.
        guard var target = page.attribute(.href, of: page.nodes[number]) else {
            return text.count <= Self.longestBareCode
        }
        for end in Self.endsOfAddress where target.hasSuffixASCII(end) {
            target = Bytes(rebasing: target.dropLast(end.utf8CodeUnitCount))
        }
        let start = target.count - text.count
        return start > 0 && !target[start - 1].isASCIILetter && target[start...].elementsEqual(text)
    }

    /// What stands behind a code: the name of a file, and the bracket of "Ostra Mill (de)", also as an address has it.
    private static let endsOfAddress: [StaticString] = [".html", ")", "%29"]

    /// Whether the title that a link leads to begins with that of this page: "Ostra Mill/de", "Ostra Mill (Deutsch)".
    private func isCalledAsPage(_ link: HTMLTape.Node) -> Bool {
        guard !title.isEmpty, let href = page.attribute(.href, of: link) else { return false }
        let target = PercentCoding.decode(href.string).replacingUnderscores
        guard let name = target[...].utf8Range(of: title), name.upperBound < target.endIndex else { return false }
        // ".html" is the end of this page's own address.
        if target.utf8[name.upperBound] == UInt8(ascii: ".") { return false }
        guard name.lowerBound > target.startIndex else { return true }
        let before = target.utf8[target.utf8.index(before: name.lowerBound)]
        return before == UInt8(ascii: "/") || before == UInt8(ascii: "=")
    }
}
