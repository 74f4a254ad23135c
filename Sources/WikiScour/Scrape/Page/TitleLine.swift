/// Finds the title of a page that shows neither its address nor a tagline.
enum TitleLine {
    /// In bytes.
    private static let longestSite = 100

    /// Cuts off what the window's title has behind the page's.
    static func trim(_ page: inout ScrapePage) {
        guard let line = page.lines.first, line.count <= 300, !line.isProse else { return }
        let text = page.text(line)
        guard let site = ProjectNames.firstPlace(in: text) ?? siteOfTagline(text, page), site > 0,
            text.count - site < longestSite
        else { return }
        page.lines[0].end = line.start + site
    }

    /// How many lines may stand between the title of a window and the tagline.
    private static let mostBeforeTagline = 4

    /// Where the site begins that the tagline ends in as well: "Ostra Mill - Velmwiki", "From Velmwiki".
    private static func siteOfTagline(_ text: Bytes, _ page: ScrapePage) -> Int? {
        guard
            let line = page.lines[1...].prefix(mostBeforeTagline).first(where: { $0.roles.contains(.tagline) }),
            let dash = text.indices.last(where: { text.matches(" - ", at: $0) || text.matches(" – ", at: $0) })
        else { return nil }
        let name = Bytes(rebasing: text[(dash + (text[dash + 1] == UInt8(ascii: "-") ? 3 : 5))...])
        let tagline = page.text(line)
        return name.count > 2 && tagline.count > name.count && tagline.suffix(name.count).elementsEqual(name)
            ? dash : nil
    }

    /// Whether the first line had the title of the window, and now has the page's.
    static func isWindowTitle(_ page: ScrapePage) -> Bool {
        guard let line = page.lines.first, line.count > 0 else { return false }
        return ProjectNames.stand(at: line.end, in: page.bytes)
    }

    static func find(in page: ScrapePage, before limit: Int) -> Int? {
        if let tabs = lineInFrontOfTabs(page, limit) { return tabs }
        return isFirstLineTitle(page) || isWindowTitle(page) ? 0 : nil
    }

    /// What stands behind the title on the pages of Fandom.
    private static let tabs: [StaticString] = [
        "Edit", "Sign in to edit", "View history", "History", "Purge", "View source", "Edit source",
    ]

    /// The line in front of the links to edit a page: one of them, and two more on the lines that follow.
    private static func lineInFrontOfTabs(_ page: ScrapePage, _ limit: Int) -> Int? {
        guard limit > 2 else { return nil }
        return (1..<limit - 1).first { index in
            let line = page.lines[index]
            guard line.count <= 15, isTab(line, page), page.lines[index - 1].count <= 255,
                !isTab(page.lines[index - 1], page)
            else { return false }
            let next = page.lines[(index + 1)..<min(index + 4, limit)].prefix { $0.count <= 15 }
            let text = page.text(line)
            return !text.equalsASCII("Purge") && next.contains { isTab($0, page) } && next.contains { isTalk($0, page) }
        }.map { $0 > 1 && isWayBack(page.lines[$0 - 1], page) ? $0 - 2 : $0 - 1 }
    }

    /// Where the links to edit end that stand behind a title.
    static func endOfTabs(behind title: Int, _ page: ScrapePage, _ limit: Int) -> Int {
        guard lineInFrontOfTabs(page, min(limit, title + 5)) == title else { return title + 1 }
        return page.lines[(title + 1)..<limit].firstIndex {
            !isTab($0, page) && !isTalk($0, page) && !isWayBack($0, page)
        } ?? limit
    }

    /// What stands between the title and the tabs of an editor or a history: "Back to page | View logs for this page".
    private static func isWayBack(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        page.text(line).hasPrefixASCII("Back to page")
    }

    private static func isTab(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let text = page.text(line)
        return tabs.contains { text.equalsASCII($0) }
    }

    /// How far in the lead a title stands that an article or a description is in front of, in bytes.
    private static let reachInLead = 60
    /// In bytes: shorter words stand in any sentence.
    private static let shortestName = 4

    /// Whether the first sentences have the title near their beginning, be it with another first letter: "Le bon samaritain".
    private static func isNamed(_ title: Bytes, by page: ScrapePage) -> Bool {
        guard title.count >= shortestName, let lead = page.lines.prefix(4).first(where: \.isProse),
            lead.part == .body, lead.shape == .unknown
        else { return false }
        let text = Bytes(rebasing: page.text(lead).prefix(title.count + reachInLead))
        let rest = Bytes(rebasing: title[1...])
        var index = 0
        while let found = text.firstIndex(of: rest, from: index) {
            index = found + 1
            guard found > 0, text[found - 1] | 0x20 == title[0] | 0x20 || text[found - 1] == title[0] else { continue }
            let end = found + rest.count
            let isWhole = end == text.count || !(text[end].isASCIILetter || text[end].isASCIIDigit)
            if isWhole, found == 1 || !text[found - 2].isASCIILetter { return true }
        }
        return false
    }

    /// "Talk (4)": how many discussions there are.
    private static func isTalk(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let text = page.text(line)
        return text.hasPrefixASCII("Talk (") && text.last == UInt8(ascii: ")")
    }

    private static let articles: [StaticString] = ["The ", "A ", "An "]

    /// Whether the first line is the title: the line behind it begins with it, what is in parentheses left out. That is
    /// the first sentence, or the box's own title, which a line in front of a box would be otherwise.
    private static func isFirstLineTitle(_ page: ScrapePage) -> Bool {
        guard page.lines.count > 2, let line = page.lines.first, line.part == .body, line.count <= 120, line.count > 1,
            !line.isProse, !line.endsSentence, !line.isInterface, line.shape == .unknown
        else { return false }
        let lead = page.lines[1]
        guard lead.part == .body, lead.shape == .unknown else { return false }
        var title = page.text(line)
        if let open = title.firstIndex(of: " (") { title = Bytes(rebasing: title[..<open]) }
        guard title.count > 1 else { return false }
        var text = page.text(lead)
        if let article = articles.first(where: { text.hasPrefixASCII($0) }), !title.hasPrefixASCII(article) {
            text = Bytes(rebasing: text[article.utf8CodeUnitCount...])
        }
        guard text.starts(with: title) else { return isNamed(title, by: page) }
        if text.count == title.count { return true }
        guard lead.isProse else { return false }
        let next = text[title.count]
        return next == 0x20 || next == UInt8(ascii: ",") || next == 0xC2 || next == UInt8(ascii: "[")
    }
}
