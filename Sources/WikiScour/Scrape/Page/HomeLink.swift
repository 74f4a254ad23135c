/// The link to the main page that some skins put in front of the title, glued to it or a line above, and the hatnote that may be glued
/// behind it: "Back to HomeOstra MillSee also: Velm".
enum HomeLink {
    private static let words: [StaticString] = [
        "Back to Home", "Back to home", "Back to Main Page", "Back to main page", "Return to main page", "返回主页", "返回首页",
        "返回主頁", "返回首頁", "メインページに戻る", "На главную", "Zurück zur Hauptseite", "Retour à l'accueil",
        "Volver a la portada",
    ]
    /// In bytes, of the title and what is glued behind it.
    private static let longestTitle = 400

    /// Puts the link, the title and the hatnote on lines of their own, and leaves out the link.
    static func split(_ page: inout ScrapePage) {
        guard let line = page.lines.first, let length = length(of: page.text(line)) else { return }
        if length == line.count {
            page.lines[0].leaveOut(as: .menu)
            if page.lines.count > 1 { partHatnote(behindTitle: 1, &page) }
            return
        }
        guard line.count - length <= longestTitle, !line.isProse else { return }
        var link = line
        link.end = line.start + length
        link.leaveOut(as: .menu)
        page.lines[0].cut(upTo: link.end)
        page.insert(link, at: 0)
        partHatnote(behindTitle: 1, &page)
    }

    /// The title behind the link.
    static func title(in page: ScrapePage) -> Int? {
        guard page.lines.count > 1, page.lines[0].kind == .menu, length(of: page.text(page.lines[0])) != nil,
            page.lines[1].count <= 255, page.lines[1].part == .body, !page.lines[1].endsSentence
        else { return nil }
        return 1
    }

    private static func length(of text: Bytes) -> Int? {
        guard let length = words.first(where: { text.hasPrefixASCII($0) })?.utf8CodeUnitCount else { return nil }
        // Words of a sentence go on behind a space.
        return length == text.count || text[length] != 0x20 ? length : nil
    }

    private static func partHatnote(behindTitle index: Int, _ page: inout ScrapePage) {
        let line = page.lines[index]
        guard line.count <= longestTitle else { return }
        let text = page.text(line)
        guard
            let place = text.indices.dropFirst().first(where: {
                text[$0] & 0xC0 != 0x80
                    && Phrases.shared.kind(ofLine: Bytes(rebasing: text[$0...]), .all, .all) == .hatnotes
            })
        else { return }
        var hatnote = line
        hatnote.cut(upTo: line.start + place)
        page.lines[index].end = line.start + place
        page.insert(hatnote, at: index + 1)
    }
}
