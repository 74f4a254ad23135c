/// Notices to editors within a text that is one line: where nothing but its words tells where one begins and ends, and the article goes
/// on behind it ("This article does not cite any sources. Please help improve this article. Ostra Mill is a mill …").
enum NoticeSentences {
    /// In bytes: a notice, a sentence of one, and what stands in parentheses behind it.
    private static let longestNotice = 2400
    private static let longestSentence = 500
    private static let longestParenthesis = 200
    private static let longestDate = 120
    /// In bytes: how much may be left behind a notice that no mark ends.
    private static let longestRest = 200
    /// How many sentences that speak of the article, and are no known phrase, may follow the first.
    private static let mostOthers = 3

    /// What the sentences of a notice begin with behind its first one.
    private static let requests: [StaticString] = [
        "Please ", "You can ", "You may ", "Learn ", "Relevant ", "Unsourced ", "Find sources", "Statements ", "Help ",
        "Click [show] ", "View a machine-translated version of ", "Machine translation like ",
        "Google's machine translation is ", "Do not translate text that appears ", "If possible, verify the text with ",
        "You must provide copyright attribution ", "A model attribution edit summary ",
        "Content in this edit is translated from ", "You should also add the template ", "For more guidance, see ",
        "Consider adding a topic to this template",
        "Bitte ", "Du kannst ", "Hilf ", "Helfen ", "Puedes ", "Por favor", "Ayuda a ", "Vous pouvez ", "Merci d",
        "Votre aide ", "Puoi ", "Aiutaci ", "Contribuisci ", "Você pode ", "Ajude ", "Je kunt ", "U kunt ", "Help mee ",
        "Anda dapat ", "Bantulah ", "Bantu ", "Silakan ", "Mohon ", "Tolong ", "Możesz ", "Pomóż ", "Můžete ",
        "Pomozte ",
        "Вы можете ", "Пожалуйста", "Помогите ", "Ви можете ", "Будь ласка", "Допоможіть ", "Bạn có thể ", "Hãy ",
        "Lütfen ", "Yardım ", "Du kan ", "Hjälp ", "Hjelp ", "Hjælp ", "Voit ", "请", "請", "您可以",
    ]

    /// By what words a sentence speaks of the page that it stands on.
    private static let mentions: [StaticString] = [
        "this article", "this section", "this page", "this list", "dieser Artikel", "diesen Artikel", "dieses Artikels",
        "este artículo", "este articulo", "esta sección", "cet article", "cette section", "questa voce",
        "questa sezione", "este artigo", "esta seção", "esta secção", "dit artikel", "deze sectie", "artikel ini",
        "halaman ini", "bagian ini", "ten artykuł", "tego artykułu", "tento článek", "tohoto článku", "эту статью",
        "этой статьи", "эта статья", "цю статтю", "цієї статті", "bài viết này", "bài này", "bu madde", "denna artikel",
        "denne artikkelen", "denne artikel", "本条目", "本條目", "此条目", "此條目", "この記事", "이 문서", "هذه المقالة", "این مقاله",
        "ערך זה", " please ",
    ]

    /// Whether a notice may begin a text, as far as its first bytes tell.
    @inline(__always)
    static func mayBegin(_ text: Bytes) -> Bool { Phrases.shared.mayBegin(text) }

    /// What notice begins a text; nil where none does.
    static func kind(beginning text: Bytes) -> ChromeKind? {
        Phrases.shared.noticeKind(beginning: Bytes(rebasing: text.prefix(longestSentence)))
    }

    /// Where the notice ends that a text begins with, and the spaces behind it; nil where that cannot be told.
    static func end(in text: Bytes) -> Int? {
        guard var end = endOfSentence(in: text, from: 0) else { return nil }
        var otherCount = 0
        while end < text.count, end < longestNotice {
            let rest = Bytes(rebasing: text[end...])
            guard let next = endOfSentence(in: text, from: end) else { break }
            if kind(beginning: rest) == nil, !requests.contains(where: { rest.matches($0, at: 0) }) {
                let sentence = Bytes(rebasing: text[end..<next])
                guard otherCount < mostOthers,
                    mentions.contains(where: { sentence.contains($0) })
                        || Phrases.shared.holdsNotice(sentence)
                else { break }
                otherCount += 1
            }
            end = next
        }
        return end
    }

    /// Where the next sentence begins behind the one that begins at a place, and behind what stands in parentheses after it: "(May 2014)".
    private static func endOfSentence(in text: Bytes, from start: Int) -> Int? {
        let limit = min(text.count, start + longestSentence)
        var index = start
        while index < limit {
            if let end = end(ofMark: index, in: text, from: start) {
                return behindParentheses(end, text)
            }
            index += 1
        }
        return limit == text.count && text.count - start <= longestRest ? text.count : nil
    }

    /// Where the next sentence begins, where a mark at a place ends one: a full stop, the parenthesis of a date.
    private static func end(ofMark index: Int, in text: Bytes, from start: Int) -> Int? {
        let next: Int
        switch text[index] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            // One letter in front of it is an initial.
            guard index - start >= 8, !text[index - 1].isHTMLSpace, !text[index - 2].isHTMLSpace else { return nil }
            next = index + 1
        case UInt8(ascii: ")"):
            guard let open = text[max(start, index - longestDate)..<index].lastIndex(of: UInt8(ascii: "(")),
                isClosing(Bytes(rebasing: text[(open + 1)..<index]))
            else { return nil }
            next = index + 1
        case 0xD8...0xEF:
            // Those of scripts that have others; behind some of them no space stands.
            let scalar = Scalar(text, at: index)
            switch scalar.value {
            case 0x3002, 0xFF01, 0xFF1F: return text.skippingBlanks(from: index + scalar.length, to: text.count)
            case 0x06D4, 0x061F, 0x0964, 0x0965, 0x0589: next = index + scalar.length
            default: return nil
            }
        default: return nil
        }
        if next == text.count { return next }
        guard text[next].isHTMLSpace else { return nil }
        let place = text.skippingBlanks(from: next, to: text.count)
        guard place < text.count else { return place }
        return Scalar(text, at: place).isSmallLetter ? nil : place
    }

    /// Whether what stands in parentheses ends a notice: its date, or the link that explains it.
    private static func isClosing(_ inside: Bytes) -> Bool {
        let text = inside.trimmed
        if text.hasPrefixASCII("Learn how") || Phrases.shared.holdsNotice(text) { return true }
        return text.count > 6 && text.count <= 30 && text.suffix(4).allSatisfy(\.isASCIIDigit)
            && (text[0].isASCIILetter || text[0] >= 0xC3)
    }

    private static func behindParentheses(_ place: Int, _ text: Bytes) -> Int {
        var end = place
        while end < text.count, text[end] == UInt8(ascii: "("),
            let close = text[end..<min(text.count, end + longestParenthesis)].firstIndex(of: UInt8(ascii: ")"))
        {
            end = text.skippingBlanks(from: close + 1, to: text.count)
        }
        return end
    }
}
