internal import HTMLReader

/// What a page says about itself, read off its landmarks.
struct PageFacts {
    var title: String?
    var metadata = PageMetadata()
    var skin = Skin.unknown
    /// Whether MediaWiki made the page; nothing else is cleaned.
    var isMediaWiki = false
    /// The node of the title within the content root, which is no text of the article.
    var titleNode: Int?

    private var variables = ScriptVariables()
    private var siteName: String?
    private var bodyClasses: [String] = []
    private var metaNamespace: Int?

    init(
        page: HTMLTape.View, source: Bytes, survey: borrowing PageSurvey, rules: [Rule], root: Int, isFragment: Bool,
        hints: PageHints, response: APIResponse?
    ) {
        for script in survey.scripts { variables.read(page.rawText(of: script)) }
        if let body = survey.body, let classes = page.attribute(.class, of: page.nodes[body]) {
            classes.forEachToken { bodyClasses.append($0.string) }
        }
        readMetas(page, survey)
        readLinks(page, survey)
        metadata.pageID = metadata.pageID ?? variables.pageID ?? response?.pageID
        metadata.revisionID = metadata.revisionID ?? variables.revisionID ?? response?.revisionID
        if metadata.pageID == 0 { metadata.pageID = nil }
        if metadata.revisionID == 0 { metadata.revisionID = nil }
        metadata.url = metadata.url ?? hints.url ?? printedAddress(page, survey)
        if metadata.url.flatMap(SiteAddress.host) == "localhost" { metadata.url = nil }
        metadata.site = metadata.url.flatMap(SiteAddress.host) ?? siteName
        metadata.language = language(page, survey, root) ?? hints.language
        metadata.lastModified = metadata.lastModified ?? variables.modified ?? modified(page, survey, metadata.language)
        if let response { metadata.categories = response.categories }
        if metadata.categories.isEmpty { metadata.categories = categories(page, survey) }
        skin = findSkin(page, survey, rules, isFragment: isFragment)
        isMediaWiki =
            isMediaWiki || variables.found || survey.hasMediaWikiMarkup || response != nil
            || bodyClasses.contains("mediawiki") || MediaWikiEvidence.isFound(in: page)
        title = response?.title ?? findTitle(page, source, survey, root, hints, isFragment: isFragment) ?? hints.title
        var landmarks = Set(survey.landmarks.keys)
        // One element may be the parser's output and the message of a missing page, and an element has one landmark.
        if let output = survey.parserOutputs.first, page.hasClass("noarticletext", page.nodes[output]) {
            landmarks.insert(.missing)
        }
        let reader = PageKindReader(
            title: title ?? "", language: metadata.language, namespace: variables.namespace ?? metaNamespace,
            action: variables.action, bodyClasses: bodyClasses, categories: metadata.categories,
            isMainPage: variables.isMainPage, landmarks: landmarks,
            isMostlyRows: ListTitles.isOneWord(title ?? "", metadata.language) && isMostlyRows(page, survey, root)
        )
        metadata.kind = reader.kind
        metadata.namespace = reader.namespaceNumber
    }

    // MARK: The head

    private mutating func readMetas(_ page: HTMLTape.View, _ survey: borrowing PageSurvey) {
        for number in survey.metas {
            let node = page.nodes[number]
            guard let content = page.attribute(.content, of: node) else { continue }
            let name = page.attribute(.name, of: node) ?? page.attribute(.property, of: node)
            guard let name else { continue }
            switch name.string {
            case "generator": if content.hasPrefixASCII("MediaWiki") { isMediaWiki = true }
            case "og:url": metadata.url = metadata.url ?? Self.absolute(content.string)
            case "og:site_name", "application-name", "apple-mobile-web-app-title": siteName = siteName ?? content.string
            case "mw:pageId": metadata.pageID = content.leadingInteger
            case "mw:pageNamespace": metaNamespace = content.leadingInteger
            case "dc:modified", "article:modified_time": metadata.lastModified = content.string
            case "mw:revisionSHA1", "mw:html:version", "mw:htmlVersion", "mw:TimeUuid": isMediaWiki = true
            default: break
            }
        }
        if let html = survey.html, let about = page.attribute(.about, of: page.nodes[html]),
            let found = about.firstIndex(of: "/revision/")
        {
            metadata.revisionID = Bytes(rebasing: about[(found + 10)...]).leadingInteger
        }
    }

    private mutating func readLinks(_ page: HTMLTape.View, _ survey: borrowing PageSurvey) {
        var known: Set<String> = []
        for number in survey.links {
            let node = page.nodes[number]
            guard let rel = page.attribute(.rel, of: node), let href = page.attribute(.href, of: node) else { continue }
            if rel.equalsASCII("canonical") || rel.equalsASCII("dc:isVersionOf") {
                metadata.url = Self.absolute(href.string)
            } else if rel.hasPrefixASCII("mw:PageProp/Category") {
                let name = Self.categoryName(href.string)
                if known.insert(name).inserted { metadata.categories.append(name) }
            }
        }
    }

    /// `./Category:Old_towns#sort%20key` is "Old towns". A browser that saves a page makes whole addresses of all.
    private static func categoryName(_ href: String) -> String {
        var name = href.utf8[...]
        if ["http://", "https://", "//"].contains(where: { href.hasPrefix($0) }), let host = href.firstRange(of: "//"),
            let path = href[host.upperBound...].firstIndex(of: "/")
        {
            let title = PageAddress.parameter("title=", of: href)
            if let title {
                return String(title[(title.firstIndex(of: ":").map(title.index(after:)) ?? title.startIndex)...])
            }
            name = name[path...]
        }
        if let hash = name.firstIndex(of: UInt8(ascii: "#")) { name = name[..<hash] }
        if let colon = name.firstIndex(of: UInt8(ascii: ":")) { name = name[name.index(after: colon)...] }
        return PercentCoding.decode(String(Substring(name))).replacingUnderscores
    }

    private static func absolute(_ url: String) -> String? {
        // An archive keeps the page's own address behind its own.
        if let archive = url.firstRange(of: "/web/"), let start = url[archive.upperBound...].firstRange(of: "/http") {
            return String(url[url.index(after: start.lowerBound)...])
        }
        if url.hasPrefix("//") { return "https:" + url }
        return url.hasPrefix("http") ? url : nil
    }

    // MARK: Landmarks

    private func printedAddress(_ page: HTMLTape.View, _ survey: borrowing PageSurvey) -> String? {
        printedLink(page, survey).flatMap(Self.absolute)
    }

    private func printedLink(_ page: HTMLTape.View, _ survey: borrowing PageSurvey) -> String? {
        guard let node = survey.landmarks[.printed] else { return nil }
        for number in node..<Int(page.nodes[node].end) where page.nodes[number].tag == .a {
            if let href = page.attribute(.href, of: page.nodes[number])?.string { return href }
        }
        return nil
    }

    /// The time that the line at the foot tells, or the whole line. It is in the language of the interface, which is on the page's outermost
    /// element; that of the content may be another.
    private func modified(_ page: HTMLTape.View, _ survey: borrowing PageSurvey, _ language: String?) -> String? {
        guard let line = survey.landmarks[.modified].map({ page.plainText(of: $0) }), !line.isEmpty else { return nil }
        let shown = survey.html.flatMap { page.attribute(.lang, of: page.nodes[$0]) }?.string
        return ToldTime.iso(in: line, [shown, language]) ?? line
    }

    private func categories(_ page: HTMLTape.View, _ survey: borrowing PageSurvey) -> [String] {
        guard let node = survey.landmarks[.categories] else { return variables.categories }
        var names: [String] = []
        var known: Set<String> = []
        var skipUntil = 0
        for number in node..<Int(page.nodes[node].end) where number >= skipUntil {
            let element = page.nodes[number]
            if let id = page.attribute(.id, of: element), id.equalsASCII("mw-hidden-catlinks") {
                skipUntil = Int(element.end)
                continue
            }
            guard element.tag == .a, let href = page.attribute(.href, of: element) else { continue }
            // The line begins with a link to the list of all categories.
            if names.isEmpty, href.contains("Special:") || href.contains("Special%3A") || isLabel(number, page) {
                continue
            }
            let name = page.plainText(of: number)
            if !name.isEmpty, known.insert(name).inserted { names.append(name) }
        }
        return names
    }

    /// Whether a link is the line's label ("Categories:"): a colon follows it.
    private func isLabel(_ link: Int, _ page: HTMLTape.View) -> Bool {
        let next = Int(page.nodes[link].end)
        guard next < page.nodes.count, page.nodes[next].tag == .text else { return false }
        let text = Title.displayed(page.text(page.nodes[next]).string)
        return text.hasPrefix(":") || text.hasPrefix("：")
    }

    private func language(_ page: HTMLTape.View, _ survey: borrowing PageSurvey, _ root: Int) -> String? {
        for node in [survey.landmarks[.contentText], survey.landmarks[.parserOutput], root].compactMap({ $0 }) {
            if let language = page.attribute(.lang, of: page.nodes[node]), !language.isBlank { return language.string }
            // The language is on the element, or on the one directly within it.
            let child = page.firstElementChild(of: node)
            if let child, survey.traits[child].landmark == .parserOutput,
                let language = page.attribute(.lang, of: page.nodes[child]), !language.isBlank
            {
                return language.string
            }
        }
        if let language = variables.contentLanguage { return language }
        for node in [survey.body, survey.html].compactMap({ $0 }) {
            let element = page.nodes[node]
            if let language = page.attribute(.lang, of: element) ?? page.attribute(.xmlLang, of: element),
                !language.isBlank
            {
                return language.string
            }
        }
        return metadata.url.flatMap(SiteAddress.host).flatMap(SiteAddress.language(ofHost:))
    }

    /// Whether a page has more rows and items than paragraphs, as a list does; what rules take out, boxes and references do not count.
    private func isMostlyRows(_ page: HTMLTape.View, _ survey: borrowing PageSurvey, _ root: Int) -> Bool {
        var (rows, paragraphs) = (0, 0)
        var number = root + 1
        while number < Int(page.nodes[root].end) {
            let node = page.nodes[number]
            if node.tag != .text {
                let traits = survey.traits[number]
                if traits.drops || !traits.roles.isDisjoint(with: [.infobox, .references, .hidden]) {
                    number = Int(node.end)
                    continue
                }
                if node.tag == .li || node.tag == .tr { rows += 1 }
                if node.tag == .p { paragraphs += 1 }
            }
            number += 1
        }
        return rows >= Self.rowsToParagraph * paragraphs && rows > 0
    }

    private static let rowsToParagraph = 2

    // MARK: Title and skin

    private mutating func findTitle(
        _ page: HTMLTape.View, _ source: Bytes, _ survey: borrowing PageSurvey, _ root: Int, _ hints: PageHints,
        isFragment: Bool
    ) -> String? {
        if let node = survey.landmarks[.title] {
            let title = page.displayedText(of: node, survey)
            if !title.isEmpty {
                titleNode = node
                // Some skins leave out the namespace; the page's name has it.
                if let name = variables.pageName?.replacingUnderscores, name.hasSuffix(":" + title) { return name }
                return title
            }
        }
        // Before `#firstHeading` had a name the title was the first heading of the first level all the same.
        if let node = titleHeading(page, survey, root), !isFragment || node < survey.parserOutputs.first ?? root,
            !namesSection(node, page, survey, root, source)
        {
            let title = page.displayedText(of: node, survey)
            if !title.isEmpty {
                titleNode = node
                return title
            }
        }
        if let node = bareHeading(page, survey, root) {
            let title = page.displayedText(of: node, survey)
            if isFragment, isFirstText(node, in: root, page), !title.isEmpty {
                titleNode = node
                // The caller may know the namespace.
                if let hint = hints.title, hint.hasSuffix(":" + title) { return hint }
                return title
            }
            if let tag = survey.titleTag, TitleTag.begins(page.plainText(of: tag), withPage: title) {
                titleNode = node
                return variables.pageName?.replacingUnderscores ?? title
            }
        }
        if let name = variables.pageName { return name.replacingUnderscores }
        let title = survey.titleTag.map { page.plainText(of: $0) } ?? ""
        // A saved piece of a page may still have the line under it.
        if title.isEmpty { return printedLink(page, survey).flatMap(PageAddress.title).map(Title.displayed) }
        return skin == .parsoid || skin == .mobileHTML
            ? title.replacingUnderscores : TitleTag.pageTitle(title, site: siteName)
    }

    /// The heading of the first level that is the title: the last one before the content (the wiki's name may be one
    /// as well), or one that the content begins with.
    private func titleHeading(_ page: HTMLTape.View, _ survey: borrowing PageSurvey, _ root: Int) -> Int? {
        let content = survey.parserOutputs.first { $0 >= root } ?? root
        if let last = survey.headings1.last(where: { $0 < content }) { return last }
        // Behind the first one in the content each has more in front of it.
        let first = survey.headings1.first { $0 > root && $0 < Int(page.nodes[root].end) }
        return first.flatMap { isFirstText($0, in: root, page) ? $0 : nil }
    }

    /// Whether a heading of the first level that the content begins with is that of a section, as the languages of a dictionary are: the page
    /// is called something else, and the heading is in a section of Parsoid's, or has the anchor of one and is not alone.
    private func namesSection(
        _ node: Int, _ page: HTMLTape.View, _ survey: borrowing PageSurvey, _ root: Int, _ source: Bytes
    ) -> Bool {
        guard node > survey.parserOutputs.first(where: { $0 >= root }) ?? root, let tag = survey.titleTag else {
            return false
        }
        let name = page.plainText(of: tag)
        if name.isEmpty || TitleTag.begins(name, withPage: page.displayedText(of: node, survey)) { return false }
        return isInSectionOfParsoid(node, root, page, source)
            || (survey.headings1.count > 1 && (holdsAnchor(node, page) || isBehindAnchor(node, root, page)))
    }

    private func isInSectionOfParsoid(_ node: Int, _ root: Int, _ page: HTMLTape.View, _ source: Bytes) -> Bool {
        (max(root, node - 3)..<node).contains {
            let section = page.nodes[$0]
            return section.tag == .section && Int(section.end) > node
                && StartTag.value(ofFirst: ["data-mw-section-id"], endingAt: Int(section.place), in: source) != nil
        }
    }

    /// The one heading of the first level in the content, where nothing on it is MediaWiki's: no parser has made it of wikitext, so that it is
    /// the title that somebody has put over the copy.
    private func bareHeading(_ page: HTMLTape.View, _ survey: borrowing PageSurvey, _ root: Int) -> Int? {
        guard survey.parserOutputs.isEmpty, survey.landmarks[.contentText] == nil, survey.headings1.count == 1,
            let node = survey.headings1.first, node > root, node < Int(page.nodes[root].end),
            !holdsAnchor(node, page), !isBehindAnchor(node, root, page)
        else { return nil }
        return node
    }

    /// Headings of wikitext have their anchor on them or in them, behind them in an element round both, or, before 2007, in front.
    private func holdsAnchor(_ heading: Int, _ page: HTMLTape.View) -> Bool {
        (heading..<Int(page.nodes[heading].end)).contains {
            page.attribute(.id, of: page.nodes[$0]) != nil || page.hasClass("mw-headline", page.nodes[$0])
        }
    }

    private func isBehindAnchor(_ heading: Int, _ root: Int, _ page: HTMLTape.View) -> Bool {
        (max(root, heading - 4)..<heading).contains {
            page.nodes[$0].tag == .a && page.attribute(.name, of: page.nodes[$0]) != nil
                || page.hasClass("mw-heading", page.nodes[$0])
        }
    }

    private func isFirstText(_ node: Int, in root: Int, _ page: HTMLTape.View) -> Bool {
        !(root..<node).contains { page.nodes[$0].tag == .text && !page.text(page.nodes[$0]).isBlank }
    }

    private func findSkin(
        _ page: HTMLTape.View, _ survey: borrowing PageSurvey, _ rules: [Rule], isFragment: Bool
    ) -> Skin {
        if survey.furniture.keys.contains(where: { rules[Int($0)].id == "mobile-html" }) {
            return .mobileHTML
        }
        if bodyClasses.contains("skin-vector-2022") { return .vector2022 }
        for name in bodyClasses {
            var name = name
            guard let skin = name.withUTF8({ Skin.named(by: $0) }) else { continue }
            // Both Vectors were called `skin-vector` for two years.
            return skin == .vectorLegacy && name == "skin-vector" ? furnishedSkin(survey, rules) ?? skin : skin
        }
        if bodyClasses.contains("parsoid-body")
            || (survey.html.map { page.attribute(.about, of: page.nodes[$0]) != nil } ?? false)
        {
            return bodyClasses.contains { $0.hasPrefix("pcs") }
                || survey.landmarks[.bodyContent] != nil && page.hasID("pcs")
                ? .mobileHTML : .parsoid
        }
        if page.hasID("titleHeading") { return .kiwix }
        if isFragment { return .fragment }
        return furnishedSkin(survey, rules) ?? .unknown
    }

    /// The skin whose furniture there is most of.
    private func furnishedSkin(_ survey: borrowing PageSurvey, _ rules: [Rule]) -> Skin? {
        let best = survey.furniture.filter { Skin.drawing(rules[Int($0.key)].id) != nil }
            .max { ($0.value, $1.key) < ($1.value, $0.key) }
        return best.flatMap { Skin.drawing(rules[Int($0.key)].id) }
    }
}
