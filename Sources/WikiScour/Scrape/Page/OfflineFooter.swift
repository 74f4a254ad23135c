/// Takes off what mwoffliner, which makes Kiwix's offline editions, writes under each page: "This article is issued from
/// Wikipedia. The text is licensed under …". It may be glued to the last words of the article.
enum OfflineFooter {
    /// How many lines from the end the footer stands at most.
    private static let lastLineCount = 4
    /// More bytes than the name of a wiki has.
    private static let longestName = 160

    static func split(_ page: inout ScrapePage) {
        for index in page.lines.indices.suffix(lastLineCount).reversed() {
            let line = page.lines[index]
            guard let start = start(in: page.text(line)) else { continue }
            var footer = line
            footer.cut(upTo: line.start + start)
            footer.leaveOut(as: .footer)
            footer.roles = .footer
            var rest = line
            rest.end = footer.start
            while rest.end > rest.start, page.bytes[rest.end - 1].isHTMLSpace { rest.end -= 1 }
            rest.flags.subtract([.prose, .sentenceEnd])
            if rest.count > 0 { rest.readSentences(page.bytes) }
            page.lines[index] = footer
            if rest.count > 0 { page.insert(rest, at: index) }
            return
        }
    }

    private static func start(in text: Bytes) -> Int? {
        for (head, middle) in sentences {
            guard let start = text.firstIndex(of: head) else { continue }
            let name = start + head.utf8CodeUnitCount
            let reach = Bytes(rebasing: text[name..<min(text.count, name + longestName + middle.utf8CodeUnitCount)])
            if reach.contains(middle) { return start }
        }
        return nil
    }

    /// What stands in front of the wiki's name, and what stands behind it: mwoffliner's messages, by language.
    private static let sentences: [(StaticString, StaticString)] = [
        ("This article is issued from ", ". The text is "),
        ("Dieser Artikel wurde von ", " herausgegeben. Der Text ist als "),
        ("Cet article est issu de ", ". Le texte est sous licence "),
        ("Este artículo ha sido escrito por ", ". El texto está disponible bajo la licencia "),
        ("Questa voce è stata pubblicata da ", ". Il testo è rilasciato in base alla licenza "),
        ("Эта статья взята у (из) ", ". Текст лицензируется по "),
        ("Цю статтю видає ", ". Текст ліцензовано за "),
        ("Este artigo é emitido por ", ". O texto é licenciado sob "),
        ("Dit artikel is uitgegeven door ", ". De tekst is beschikbaar onder "),
        ("Denna artikel är utgiven av ", ". Texten är tillgänglig under "),
        ("Bu makale, ", " tarafından yayımlanmıştır. Metin, "),
        ("Artikel ini diterbitkan oleh ", ". Teks ini dilisensikan berdasarkan "),
        ("הערך הזה נוצר על־ידי ", ". הטקסט מתפרסם לפי תנאי רישיון "),
        ("هذه المقالة صادرة عن ", ". النص متاح تحت رخصة "),
        ("यह आलेख ", " से जारी किया गया है। पाठ को "),
        ("이 기사는 ", "에서 발행되었다. 본문은 "),
        ("本条目由", "发布。该条目基于"),
        ("此條目由", "發布。內容文字基於"),
    ]
}
