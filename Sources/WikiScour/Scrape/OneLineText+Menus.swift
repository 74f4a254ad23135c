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
        guard
            let dash = (start..<end).last(where: { place in Self.dashes.contains { bytes.matches($0, at: place) } }),
            dash > start
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

    /// Where the menus end behind the contents, where those stand in front of the article: at the tagline.
    func endOfMenus(_ borders: Borders) -> Int {
        guard hasMenusBehindContents else { return 0 }
        let limit = contentsEnd + Self.reachOfMenus
        return borders.taglines.first { $0.lowerBound >= contentsEnd && $0.upperBound <= limit }?.upperBound ?? 0
    }
}
