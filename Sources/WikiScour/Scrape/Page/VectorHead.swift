internal import HTMLReader

/// What Vector 2022 puts in front of an article, as browsers copy it: the contents, the title, how many languages there are, and the
/// tabs. There the title is told by what stands behind it, with or without a tagline.
enum VectorHead {
    /// In bytes.
    private static let longestCount = 32
    private static let longestTitle = 255
    /// So many tabs stand behind a title: the article's, its discussion's, those to read, edit and see its history.
    private static let fewestTabs = 4

    static func title(in page: ScrapePage, before limit: Int) -> Int? {
        guard page.flattening == .sourceLines || page.flattening == .textNodes else { return nil }
        let lines = page.lines
        var isBehindContents = false
        for index in lines.indices.prefix(limit) {
            let line = lines[index]
            if line.isProse { return nil }
            if index > 0, isCount(line, page) {
                let title = index > 1 && isCheckbox(lines[index - 1], page) ? index - 2 : index - 1
                if mayBeTitle(lines[title]),
                    beginsTabs(index + 1, before: lines.count, page)
                        || beginsNames(index + 1, before: lines.count, page)
                {
                    return title
                }
            }
            if isBehindContents {
                if isRunOfTabs(index, before: limit, page) {
                    if isCalledLikeMenu(index, page) { return index }
                    if mayBeTitle(lines[index - 1]) { return index - 1 }
                }
            } else {
                isBehindContents = beginsContents(index, page)
            }
        }
        return nil
    }

    /// Whether the contents begin at a line, and no menu that has their name: they can be folded, and lead to the top first.
    private static func beginsContents(_ index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        if ContentsTable.isFoldedHeading(line, page) { return true }
        return line.roles.contains(.tocHeading)
            && page.lines[(index + 1)...].prefix(2).contains { page.text($0).equalsASCII("(Top)") }
    }

    /// Whether a line is the name of a menu and the link that folds it: "Appearance hide".
    static func isFoldedMenu(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.count <= longestCount * 2 && isFolded(line, among: .menus, page)
    }

    /// Whether a line is a text of the interface in some roles, and behind it the link without brackets that folds what it names.
    static func isFolded(_ line: ScrapeLine, among roles: InterfaceRoles, _ page: ScrapePage) -> Bool {
        guard !line.starts.isDisjoint(with: .texts) else { return false }
        let text = page.text(line)
        guard let space = text.lastIndex(of: 0x20) else { return false }
        let words = InterfaceWords.shared
        return !words.roles(ofLine: Bytes(rebasing: text[..<space])).isDisjoint(with: roles)
            && !words.roles(ofLine: Bytes(rebasing: text[(space + 1)...])).isDisjoint(with: [.tocToggle, .notice])
    }

    /// Whether a line is a box that can be ticked, as readers draw those that fold the menus: `[x]`. No title has brackets.
    static func isCheckbox(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.count <= 3 && line.count > 1 && page.bytes[line.start] == UInt8(ascii: "[")
            && page.bytes[line.end - 1] == UInt8(ascii: "]")
    }

    private static func mayBeTitle(_ line: ScrapeLine) -> Bool {
        line.count <= longestTitle && !line.isProse && line.part == .body
            && line.roles.isDisjoint(with: [.tagline, .jumpLink, .tocHeading, .tocToggle])
    }

    /// Whether a line says how many languages the page has: "50 languages".
    private static func isCount(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.count <= longestCount, line.count > 2, let (_, length) = Digits.number(page.bytes, at: line.start)
        else { return false }
        let name = Bytes(rebasing: page.bytes[(line.start + length)..<line.end])
        return !name.isEmpty && name.spaceCount <= 2 && !name.contains(where: \.isASCIIDigit) && !line.endsSentence
    }

    private static func isTab(_ line: ScrapeLine) -> Bool { !line.roles.isDisjoint(with: .menus) }

    /// Whether the tabs begin at a line: two of the next three are some.
    private static func beginsTabs(_ index: Int, before limit: Int, _ page: ScrapePage) -> Bool {
        guard index < limit, isTab(page.lines[index]) else { return false }
        return page.lines[index..<min(index + 3, limit)].count(where: isTab) >= 2
    }

    /// How many of the next lines are names of languages, where the list is not folded. The rarest are not known.
    private static let names = 6
    private static let fewestNames = 3

    private static func beginsNames(_ index: Int, before limit: Int, _ page: ScrapePage) -> Bool {
        guard index < limit else { return false }
        let next = page.lines[index..<min(index + names, limit)]
        return next.count { $0.roles.contains(.languageName) } >= fewestNames
    }

    /// How far behind the first of the tabs the article may begin, in lines.
    private static let reachOfLead = 40
    private static let mostSentences = 3

    /// Whether the first line of a run of tabs is the title, which is called as a menu is: "Text". The first sentence begins with it, and not
    /// with the line in front, which the last entry of the contents is then.
    private static func isCalledLikeMenu(_ index: Int, _ page: ScrapePage) -> Bool {
        let (first, last) = (page.text(page.lines[index]), page.text(page.lines[index - 1]))
        // Messages to the reader may stand in front of the article.
        return page.lines[(index + fewestTabs)...].prefix(reachOfLead).filter { $0.isSentence() }.prefix(mostSentences)
            .contains { page.text($0).starts(with: first) && !page.text($0).starts(with: last) }
    }

    /// Whether nothing but tabs stands behind a title.
    private static func isRunOfTabs(_ index: Int, before limit: Int, _ page: ScrapePage) -> Bool {
        index + fewestTabs <= limit && !isTab(page.lines[index - 1])
            && page.lines[index..<(index + fewestTabs)].allSatisfy(isTab)
    }
}
