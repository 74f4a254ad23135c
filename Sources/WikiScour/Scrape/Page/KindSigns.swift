/// What the words of the interface say of the kind of a flattened page.
///
/// HTML says it in classes. Here the tabs tell pages of the software's own, and what it writes under the title tells an
/// editor, a list of revisions and the like. One such text may be anybody's ("Editing Fiction"), so two are needed.
struct KindSigns {
    private(set) var namespace: Int?
    private(set) var landmarks: Set<Landmark> = []

    /// How many lines above the title and below it, or below where the article begins, are looked at as its surroundings.
    private static let headReach = 4
    /// In bytes.
    private static let longestNode = 80
    private static let shortestText = 80

    init(_ page: ScrapePage, _ found: ScrapeLandmarks, title: String) {
        let head = Self.head(page, found)
        var heads: InterfaceRoles = []
        var counts = (edit: 0, notice: 0, history: 0, difference: 0, special: 0)
        var showsText = false
        var watch = page.watch
        for index in page.lines.indices where !watch.isOver() {
            let line = page.lines[index]
            var roles = line.roles.intersection(.kinds)
            if roles.contains(.specialTab), Self.isAmongMenus(index, page) { namespace = -1 }
            // The menus have words of editors and histories on every page.
            guard index >= head.lowerBound, index < found.content.upperBound else { continue }
            // The title may be what is open in a text, and a node of its own: "Editing", "Tarn Mill".
            if index + 1 == found.title { roles.formUnion(Self.roles(ofNode: line, page)) }
            if roles.isEmpty {
                showsText = showsText || line.endsSentence && line.count > Self.shortestText
                continue
            }
            if head.contains(index) {
                heads.formUnion(roles)
                if roles.contains(.redirectPage), index > found.title ?? 0 { landmarks.insert(.redirect) }
            }
            if roles.contains(.missingPage), !showsText, found.content.contains(index) { landmarks.insert(.missing) }
            // "Editing help" is a link in an editor, and a title.
            if roles.contains(.editNotice), index != found.title {
                counts.notice += 1
            } else if roles.contains(.editForm) {
                counts.edit += 1
            }
            if roles.contains(.historyPage) { counts.history += 1 }
            if !roles.isDisjoint(with: [.difference, .oldRevision]) { counts.difference += 1 }
            if roles.contains(.specialPage) { counts.special += 1 }
        }
        if heads.contains(.difference), counts.difference > 1 { landmarks.insert(.differences) }
        if namespace == nil {
            if heads.contains(.historyPage), counts.history > 1 {
                landmarks.insert(.history)
            } else if !heads.isDisjoint(with: [.editForm, .editNotice]), counts.notice > 0,
                counts.edit + counts.notice > 1
            {
                landmarks.insert(.editor)
            } else if heads.contains(.specialPage), counts.special > 1 {
                namespace = -1
            }
        }
        if namespace == nil, Self.isOfProject(title, page) { namespace = 4 }
    }

    /// The lines around the title. Where the page shows none, the first ones of the page, up to a sentence.
    private static func head(_ page: ScrapePage, _ found: ScrapeLandmarks) -> Range<Int> {
        let end = min(max(found.content.lowerBound, found.title ?? 0) + headReach, page.lines.count)
        if let title = found.title { return max(0, title - headReach)..<end }
        return 0..<max(end, page.lines[..<found.content.upperBound].firstIndex(where: \.isProse) ?? 0)
    }

    /// The role of a line that is a text up to its open part.
    private static func roles(ofNode line: ScrapeLine, _ page: ScrapePage) -> InterfaceRoles {
        guard line.roles.isEmpty, line.count <= longestNode,
            let (role, length) = InterfaceWords.shared.prefix(of: page.text(line), among: .kinds), length == line.count
        else { return [] }
        return InterfaceRoles(role)
    }

    private static func isAmongMenus(_ index: Int, _ page: ScrapePage) -> Bool {
        let lines = page.lines[max(0, index - 3)..<min(index + 4, page.lines.count)]
        return lines.count(where: \.isInterface) >= 4
    }

    /// Whether the title begins with the name of the wiki, which stands in its tagline and at its foot: "About X3 Wiki".
    private static func isOfProject(_ title: String, _ page: ScrapePage) -> Bool {
        let name = Array(title.utf8.prefix { $0 != UInt8(ascii: ":") })
        guard name.count >= 3, name.count < title.utf8.count else { return false }
        return name.withUnsafeBufferPointer { name in
            page.lines.contains {
                guard !$0.roles.isDisjoint(with: [.tagline, .footer]), $0.count > name.count else { return false }
                let text = page.text($0)
                return text.starts(with: name) || text.suffix(name.count).elementsEqual(name)
            }
        }
    }
}

extension InterfaceRoles {
    /// What tells the kind of a page.
    fileprivate static let kinds: Self = [
        .editForm, .editNotice, .historyPage, .difference, .oldRevision, .specialPage, .specialTab, .missingPage,
        .redirectPage,
    ]
}
