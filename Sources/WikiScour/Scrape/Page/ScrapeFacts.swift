/// What a flattened page says about itself, read off its landmarks.
struct ScrapeFacts {
    var title: String?
    var metadata = PageMetadata()

    init(_ page: ScrapePage, _ landmarks: ScrapeLandmarks, _ hints: PageHints) {
        metadata.url = landmarks.address?.url ?? hints.url
        metadata.pageID = landmarks.scripts.pageID
        metadata.revisionID = landmarks.address?.revision ?? landmarks.scripts.revisionID
        metadata.site = metadata.url.flatMap(SiteAddress.host)
        metadata.language =
            landmarks.scripts.contentLanguage ?? metadata.site.flatMap(SiteAddress.language(ofHost:))
            ?? ScrapeLanguage.language(of: page, landmarks)
            ?? hints.language
        metadata.lastModified = landmarks.modified.map { line in
            let line = Title.displayed(page.string(page.lines[line]))
            return ToldTime.iso(in: line, [metadata.language]) ?? line
        }
        metadata.categories =
            landmarks.categories.map { CategoryLine.names(at: $0, page) } ?? landmarks.scripts.categories
        title =
            landmarks.title.map { TitleNodes.displayed(page.lines[$0], page) } ?? landmarks.address?.title
            ?? landmarks.scripts.pageName?.replacingUnderscores ?? page.rewritten?.pointee.pageName ?? hints.title
        let signs = KindSigns(page, landmarks, title: title ?? "")
        // The address names the namespace where the title is the software's: "Log in" stands on "Special:UserLogin".
        let (names, language) = ([title, landmarks.address?.title].compactMap(\.self), metadata.language)
        let reader = PageKindReader(
            title: title ?? "", language: language,
            namespace: names.lazy.compactMap { Namespaces.shared.number(of: $0, in: language) }.first
                ?? landmarks.scripts.namespace ?? signs.namespace,
            action: landmarks.scripts.action, bodyClasses: [], categories: metadata.categories,
            isMainPage: landmarks.scripts.isMainPage
                || names.contains { InterfaceWords.shared.isMainPage($0, language) },
            landmarks: signs.landmarks, isMostlyRows: nil)
        metadata.kind = reader.kind
        metadata.namespace = reader.namespaceNumber
    }
}

extension ScrapePage {
    /// A line as it reads: marks left out, entities read.
    func displayed(_ line: ScrapeLine) -> String {
        var canvas = TextCanvas()
        var account = ScrapeAccount(isOn: false)
        ScrapeText(page: self, citations: CitationMarks(), keep: .canonical)
            .write(line.start..<line.end, to: &canvas, &account)
        let range = canvas.finishLine()
        return canvas.string(range)
    }

    /// Whether a line may name something, if it is a heading. Most lines do not.
    @inline(__always)
    func mayNameSections(_ line: ScrapeLine, _ names: SectionNames.Names) -> Bool {
        !line.signs.isDisjoint(with: [.openingBracket, .ampersand, .code]) || names.mayName(text(line))
    }

    /// What a line names, if it is a heading.
    func sectionKinds(of line: ScrapeLine, _ names: SectionNames.Names) -> [ChromeKind] {
        let text = self.text(line)
        if !mayNameSections(line, names) { return [] }
        if line.readsAsItStands(in: bytes) { return names.kinds(of: text) }
        // Marks and entities are read first.
        let beginsPlain = !text.prefix(4).contains {
            $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{")
        }
        return beginsPlain && !names.mayName(text) ? [] : names.kinds(of: displayed(line))
    }
}
