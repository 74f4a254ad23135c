/// The links that jump over the menus, "Jump to: navigation, search": under the tagline of the older skins, and nowhere else on a page.
enum JumpLinks {
    /// Lines from a tagline to them: the note of a redirect may stand between, and the way to the page, its steps a line each.
    static let reach = 12
    /// In bytes.
    private static let longestStep = 200
    /// What stands in front of an article, and never behind it.
    private static let head: InterfaceRoles = [.tagline, .tocHeading, .tocToggle, .jumpLink]

    private static func isOne(_ line: ScrapeLine) -> Bool {
        line.roles.contains(.jumpLink) && line.count >= shortest
    }

    /// In bytes: no line of an author's is a longer one; nor one of three words ("Back to top").
    private static let shortest = 12
    private static let shortestOfThreeWords = 9

    /// Whether a line is called like such a link, and no author has written it.
    static func isNobodysWords(_ line: ScrapeLine, _ text: Bytes) -> Bool {
        line.roles.contains(.jumpLink)
            && (line.count >= shortest || line.count >= shortestOfThreeWords && text.spaceCount >= 2)
    }

    /// Whether a line of the interface stands in front of an article: none of those that are written behind it.
    static func isOfHead(_ line: ScrapeLine) -> Bool {
        // "Back to top" is shorter, and stands behind it too.
        line.roles.subtracting(head).isDisjoint(with: .interface)
            && (!line.roles.contains(.jumpLink) || isOne(line))
    }

    /// Whether they stand behind a tagline.
    static func follow(_ tagline: Int, _ page: ScrapePage) -> Bool {
        for line in page.lines[(tagline + 1)...].prefix(reach) {
            if isOne(line) { return true }
            if line.isProse || line.count > longestStep || line.roles.contains(.tagline) { return false }
        }
        return false
    }

    /// The title of a page without a tagline: the line in front of the links, which ends the way to the page too ("► Velm"), or is
    /// a line once more.
    static func title(in page: ScrapePage, before limit: Int) -> Int? {
        guard let jump = page.lines.prefix(limit).firstIndex(where: { isOne($0) }), jump > 1 else { return nil }
        let title = page.lines[jump - 1]
        guard title.count > 1, title.count <= 255, !title.isProse else { return nil }
        let name = page.text(title)
        let isNamed = page.lines[..<(jump - 1)].contains { line in
            guard line.count >= title.count, !line.isProse else { return false }
            let text = page.text(line)
            guard Bytes(rebasing: text.suffix(title.count)).elementsEqual(name) else { return false }
            // In front of it is the border of the way's last step.
            return line.count == title.count || !text[line.count - title.count - 1].isASCIILetter
        }
        return isNamed ? jump - 1 : nil
    }

    /// In bytes.
    private static let longest = 160

    /// How long the links are that a text begins with, be there spaces in front of their commas, as where a flattener put one for each tag;
    /// nil where it begins with none.
    static func length(beginning text: Bytes) -> Int? {
        let words = InterfaceWords.shared
        func length(_ text: Bytes) -> Int? {
            words.border(beginning: text).flatMap { $0.role == .jumpLink ? $0.length : nil }
        }
        let plain = length(text)
        let head = Bytes(rebasing: text.prefix(longest))
        guard head.contains(" ,") || head.contains(" 、") else { return plain }
        var joined: [UInt8] = []
        /// Where each byte of it stood.
        var places: [Int] = []
        for index in head.indices {
            let isSpare =
                head[index] == 0x20
                && (head.matches(",", at: index + 1) || head.matches("、", at: index + 1)
                    || head.matches("、", at: index - 3))
            if isSpare { continue }
            joined.append(head[index])
            places.append(index)
        }
        let found = joined.withUnsafeBufferPointer { length($0) } ?? 0
        return found > 0 ? max(plain ?? 0, places[found - 1] + 1) : plain
    }
}
