/// The tagline of a squashed page that no table lists, between its title and the links that jump over the menus: "Ostra Mill From Mill
/// Wiki Jump to navigation".
extension OneLineText {
    /// In bytes: title and tagline are no longer.
    private static let longestHead = 400
    /// How many words a tagline has at most.
    private static let mostWords = 10
    /// In bytes: how much of the page's end is looked at, where its foot is.
    private static let reachOfFoot = 600

    /// Breaks in front of the tagline of a site that says of itself that it is a wiki, or whose foot names it again.
    mutating func breakAtOpenTagline(_ borders: Borders) {
        guard let jump = borders.jump, jump > 0, jump <= Self.longestHead,
            !borders.taglines.contains(where: { $0.lowerBound < jump })
        else { return }
        let end = bytes.skippingBlanks(before: jump, from: 0)
        let front = bytes.skippingSpaces(from: 0)
        var start = end
        for _ in 0..<Self.mostWords where start > front {
            start = bytes.skippingBlanks(before: start, from: front)
            while start > front, !bytes[start - 1].isHTMLSpace { start -= 1 }
            guard start > front, start < end else { return }
            let text = Bytes(rebasing: bytes[start..<end])
            guard InterfaceWords.shared.roles(ofLine: text).contains(.tagline) else { continue }
            if isNamed(bytes.skippingSpaces(from: endOfWord(start, before: end))..<max(end, start)) {
                breaks.insert(start)
            }
            return
        }
    }

    /// Whether a stretch names a wiki, or stands in the foot of the page again.
    private func isNamed(_ site: Range<Int>) -> Bool {
        guard site.count > 2, site.upperBound < bytes.count else { return false }
        let name = Bytes(rebasing: bytes[site])
        if WikiTagline.namesWiki(name) { return true }
        let foot = Bytes(rebasing: bytes[max(site.upperBound, bytes.count - min(Self.reachOfFoot, bytes.count / 4))...])
        return foot.firstIndex(of: name, from: 0) != nil
    }
}
