/// What a squashed page has in front of its article: the title of the window, and the menus.
extension OneLineText {
    /// In bytes: the title of a window is no longer, nor the name of a site.
    private static let longestWindowTitle = 300
    private static let longestSite = 80
    /// How far behind the first link the page's own title stands, and the tagline behind the contents, in bytes.
    private static let reachOfMenus = 30_000

    private static let dashes: [StaticString] = [" - ", " – ", " — "]

    /// The page begins with the title of the browser's window, behind which the first link jumps over the menus: "Ostra Mill -
    /// Mill Wiki Jump to content". The site is told from a title with a dash by the page's own title, which comes again.
    mutating func breakAtWindowTitle(_ borders: Borders) {
        // Older skins have no menus there; then the site's name tells that reads like a tagline.
        let tagline = borders.taglines.first.flatMap { follows(dash: $0.lowerBound) ? $0.upperBound : nil }
        let hasTagline = tagline != nil
        guard let jump = tagline ?? borders.jump, jump > 0, jump <= Self.longestWindowTitle else { return }
        let end = bytes.skippingBlanks(before: jump, from: 0)
        let start = bytes.skippingSpaces(from: 0)
        let head = Bytes(rebasing: bytes[..<end])
        // Nothing but white space may stand in front of the link.
        guard start < end,
            let dash = (start..<end).last(where: { place in Self.dashes.contains { bytes.matches($0, at: place) } }),
            dash > start, endOfWord(dash + 1) < end
        else { return }
        let site = Bytes(rebasing: bytes[endOfWord(dash + 1) + 1..<end])
        let title = Bytes(rebasing: bytes[start..<dash])
        let menus = Bytes(rebasing: bytes[jump..<min(bytes.count, jump + Self.reachOfMenus)])
        guard site.count > 1, site.count <= Self.longestSite, menus.holds(title),
            !menus.holds(Bytes(rebasing: head[start...])),
            hasTagline || !ProjectNames.stand(at: dash, in: bytes)
        else { return }
        windowTitle = start..<dash
        omitted.append(dash..<end)
        breaks.formUnion([start, jump])
        for border in breaks where border > start && border < jump { breaks.remove(border) }
        breakAtTagline(of: site, from: jump)
    }

    /// Whether a dash stands in front of a place, as it does in front of a site's name.
    private func follows(dash index: Int) -> Bool {
        Self.dashes.contains { bytes.matches($0, at: index - $0.utf8CodeUnitCount) }
    }

    /// How often a site's name is looked at, and how many words stand in front of it in the tagline.
    private static let mostLooks = 20
    private static let mostWords = 3

    /// Breaks round the tagline of a site that no table knows: "From Mill Wiki".
    private mutating func breakAtTagline(of site: Bytes, from start: Int) {
        var index = start
        for _ in 0..<Self.mostLooks {
            guard let place = bytes.firstIndex(of: site, from: index) else { return }
            index = place + 1
            var first = place
            for _ in 0..<Self.mostWords {
                first = bytes.skippingBlanks(before: first, from: 0)
                while first > 0, !bytes[first - 1].isHTMLSpace { first -= 1 }
                let text = Bytes(rebasing: bytes[first..<place + site.count])
                if InterfaceWords.shared.roles(ofLine: text).contains(.tagline) {
                    breaks.formUnion([first, place + site.count])
                    return
                }
            }
        }
    }

    // MARK: Tabs

    /// In bytes: how far in front of the tagline its page's tabs begin; and how many there are at least.
    private static let reachOfTabs = 400
    private static let fewestTabs = 3
    /// In bytes: how far behind the tagline the title comes again, in the first sentence.
    private static let reachOfLead = 2000
    /// How many taglines are looked at.
    private static let mostTaglines = 3

    /// Between the title and the tagline stand the tabs of the page: "Ostra Mill Article Talk Read Edit View history From …".
    mutating func breakAtTabs(_ borders: Borders) {
        for tagline in borders.taglines.prefix(Self.mostTaglines) {
            guard var tabs = startOfTabs(before: tagline) else { continue }
            // The number of the page's languages stands in front of them; its word may be an entry of a menu, too.
            var index = tabs
            for _ in 0..<2 where index > 0 {
                index = startOfWord(before: index)
                if index > 0, let end = endOfLanguages(at: index), bytes.skippingSpaces(from: end) >= tabs {
                    breaks.insert(index)
                    tabs = bytes.skippingSpaces(from: end)
                    break
                }
            }
            breaks.insert(tabs)
        }
    }

    private func startOfTabs(before tagline: Range<Int>) -> Int? {
        let end = bytes.skippingBlanks(before: tagline.lowerBound, from: 0)
        let limit = max(0, end - Self.reachOfTabs)
        let lead = Bytes(rebasing: bytes[tagline.upperBound..<min(bytes.count, tagline.upperBound + Self.reachOfLead)])
        var start = end
        var found: Int?
        while start > limit {
            start = startOfWord(before: start)
            // In front of them is the title.
            let front = bytes.skippingBlanks(before: start, from: 0)
            guard start >= limit, front > 0 else { break }
            let (count, covered) = InterfaceWords.shared.gluedCount(
                in: Bytes(rebasing: bytes[start..<end]), among: .menus)
            guard count >= Self.fewestTabs, covered == end - start else { continue }
            found = start
            // The last word of a title may be called as tabs are: "Right to edit".
            let title = startOfLine(around: front)
            if lead.holds(Bytes(rebasing: bytes[title..<front])) { break }
        }
        return found
    }

    /// Where the last border in front of a place is, or the page begins.
    private func startOfLine(around place: Int) -> Int {
        var start = place - 1
        while start > 0, place - start < Self.longestWindowTitle, !breaks.contains(start) { start -= 1 }
        return bytes.skippingBlanks(from: start, to: place - 1)
    }

    private func startOfWord(before place: Int) -> Int {
        var start = bytes.skippingBlanks(before: place, from: 0)
        while start > 0, !bytes[start - 1].isHTMLSpace { start -= 1 }
        return start
    }

    /// Where the menus end behind the contents, where those stand in front of the article: at the tagline.
    func endOfMenus(_ borders: Borders) -> Int {
        guard hasMenusBehindContents else { return 0 }
        let limit = contentsEnd + Self.reachOfMenus
        return borders.taglines.first { $0.lowerBound >= contentsEnd && $0.upperBound <= limit }?.upperBound ?? 0
    }
}
