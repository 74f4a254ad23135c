/// The head that Fandom, and Wikia before it, puts in front of an article: the name of the wiki, its notice, how many pages it has,
/// the place of an advertisement. What an extractor leaves of it names no part of MediaWiki.
struct FandomHead {
    /// The line behind it.
    let end: Int
    /// The line of the article's title, where the head has one.
    let title: Int?
    /// Whether no other page begins so.
    let isCertain: Bool

    /// In lines.
    private static let longest = 14
    /// In bytes: what is longer is no name, label or count.
    private static let longestLabel = 60

    private static let shortestSentence = 30

    private static let logos: [StaticString] = ["FANDOM", "Wikia", "wikia", "Fandom"]
    private static let advertisement: StaticString = "Advertisement"
    /// Below the notice of a wiki.
    private static let more: [StaticString] = [
        "READ MORE", "LEE MÁS", "LIRE PLUS", "MEHR LESEN", "CZYTAJ WIĘCEJ", "LEIA MAIS", "ЧИТАТЬ ДАЛЕЕ", "了解更多",
    ]
    private static let register: [StaticString] = ["Register", "Registrarse", "Registrieren", "S'inscrire", "Sign In"]
    /// Behind the number of pages.
    private static let thisWiki: [StaticString] = [
        "this wiki", "en el wiki", "en este wiki", "diesem Wiki", "in diesem Wiki", "ce wiki", "sur ce wiki",
        "tej wiki",
        "na tej wiki", "questa wiki", "esta wiki", "nesta wiki", "этой вики",
    ]
    private static let addPage: [StaticString] = [
        "Add New Page", "Add new page", "Seite hinzufügen", "Neue Seite", "Añadir una página", "Añadir página",
        "Ajouter une page", "Dodaj nową stronę", "Adicionar página", "Adicionar uma página", "Aggiungi pagina", "Share",
    ]
    /// In front of the number of discussions, behind which a button may be glued: "Discuss2 Share".
    private static let discuss: [StaticString] = [
        "Discuss", "Talk", "Diskussion", "Discusión", "Discussion", "Dyskusja", "Discussão", "Discussione",
        "Обсуждение",
    ]

    static func find(in page: ScrapePage) -> FandomHead? {
        let head = page.lines.prefix(longest).prefix {
            !$0.isSentence(ofMoreThan: shortestSentence) || isNotice($0, page)
        }
        // What stands above its name is the place of an advertisement, and a link that jumps over it.
        guard let first = head.first(where: { !isAdvertisement($0, page) && !$0.roles.contains(.jumpLink) }) else {
            return nil
        }
        if let copied = copied(page) { return copied }
        if let count = head.indices.first(where: { isCount(at: $0, before: head.endIndex, page) }) {
            return counted(at: count, before: head.endIndex, page)
        }
        let isLogo = isOne(first, of: logos, page)
        let name = page.text(first)
        let namesWiki = first.count <= longestLabel && name.indices.contains { name.matchesFolded("wiki", at: $0) }
        let ad = head.firstIndex { isAdvertisement($0, page) }
        let hasMore = head.contains { isOne($0, of: more, page) }
        let again = head.lastIndex { $0.start > first.start && page.text($0).elementsEqual(name) }
        guard isLogo || hasMore && again != nil || ad != nil && (namesWiki || again != nil) else { return nil }
        var end = max(ad.map { $0 + 1 } ?? 1, hasMore ? (again ?? 0) + 1 : 1)
        while end < head.endIndex,
            page.text(page.lines[end]).elementsEqual(name) || isOne(page.lines[end], of: register, page)
                || page.lines[end].roles.contains(.jumpLink) || isNumberOfPages(at: end, page)
        {
            end += 1
        }
        // Other sites have such places too.
        let isNamed = head.contains { $0.count <= longestLabel && isNameOfWiki(page.text($0)) }
        return FandomHead(end: end, title: nil, isCertain: isNamed && (hasMore || ad != nil))
    }

    /// Whether a line says how many pages the wiki has, "7,835 pages", or is one half of that.
    private static func isNumberOfPages(at index: Int, _ page: ScrapePage) -> Bool {
        let line = page.lines[index]
        guard line.count <= longestLabel else { return false }
        func isNumber(_ text: Bytes.SubSequence) -> Bool {
            text.first?.isASCIIDigit == true
                && text.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ",") || $0 == 0x20 }
        }
        let text = page.text(line)
        guard text.hasSuffixASCII("pages") else {
            return isNumber(text[...]) && index + 1 < page.lines.count
                && page.text(page.lines[index + 1]).equalsASCII("pages")
        }
        return text.count == 5
            ? index > 0 && isNumber(page.text(page.lines[index - 1])[...]) : isNumber(text.dropLast(5))
    }

    /// Whether a line is the label of an advertisement's place.
    static func isAdvertisement(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        line.count == advertisement.utf8CodeUnitCount && page.text(line).equalsASCII(advertisement)
    }

    /// "Mill Wiki", "Wiki Molino"; a headline about a wiki is another thing.
    private static func isNameOfWiki(_ name: Bytes) -> Bool {
        name.hasSuffixASCII(" Wiki") || name.hasPrefixASCII("Wiki ")
    }

    /// The head whose line at `count` says how many pages the wiki has.
    private static func counted(at count: Int, before limit: Int, _ page: ScrapePage) -> FandomHead {
        var end = count + 2
        while end < limit,
            isOne(page.lines[end], of: addPage, page) || isDiscuss(page.lines[end], page)
        {
            end += 1
        }
        var title = count - 1
        while title > 0, isDiscuss(page.lines[title], page) { title -= 1 }
        // On the main page it is the name of the wiki.
        return FandomHead(end: end, title: title >= 0 ? title : nil, isCertain: true)
    }

    /// The head of a page as a browser copies it for who is not signed in: the title, perhaps how many discussions there are, and a
    /// link to sign in.
    private static func copied(_ page: ScrapePage) -> FandomHead? {
        guard let link = page.lines.prefix(3).indices.first(where: { page.text(page.lines[$0]).equalsASCII(signIn) }),
            link > 0
        else { return nil }
        var title = link - 1
        if title > 0, page.text(page.lines[title]).allSatisfy(\.isASCIIDigit) { title -= 1 }
        guard page.lines[title].count <= longestTitle, !page.lines[title].endsSentence else { return nil }
        return FandomHead(end: link + 1, title: title, isCertain: true)
    }

    private static let signIn: StaticString = "Sign in to edit"
    /// In bytes.
    private static let longestTitle = 255

    /// Whether a line says how many pages the wiki has: "1,024pages on", and "this wiki" on the next.
    private static func isCount(at index: Int, before end: Int, _ page: ScrapePage) -> Bool {
        guard index + 1 < end, page.lines[index].count <= longestLabel,
            page.bytes[page.lines[index].start].isASCIIDigit
        else { return false }
        return isOne(page.lines[index + 1], of: thisWiki, page)
    }

    /// Notices of wikis are sentences, each an item perhaps.
    private static func isNotice(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        page.lines.prefix(longest).contains { isOne($0, of: more, page) && $0.start > line.start }
    }

    private static func isOne(_ line: ScrapeLine, of texts: [StaticString], _ page: ScrapePage) -> Bool {
        guard line.count <= longestLabel else { return false }
        let text = page.text(line)
        return texts.contains { text.equalsASCII($0) }
    }

    private static func isDiscuss(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.count <= longestLabel else { return false }
        let text = page.text(line)
        guard let word = discuss.first(where: { text.hasPrefixASCII($0) }) else { return false }
        let rest = text[word.utf8CodeUnitCount...].drop { $0.isASCIIDigit }
        return rest.count < text.count - word.utf8CodeUnitCount
            && (rest.isEmpty || Bytes(rebasing: rest).equalsASCII(" Share"))
    }
}
