/// Cuts off the link that folds a box of navigation, which a page has once its scripts have run, glued to the box's first words:
/// "hideAuthority control databases", "showvteMills of Ostra".
enum GluedToggle {
    private static let words: [StaticString] = [
        "hide", "show", "Ausblenden", "Einblenden", "masquer", "afficher", "ocultar", "mostrar", "nascondi", "mostra",
        "esconder",
        "verbergen", "tonen", "ukryj", "pokaż", "скрыть", "показать", "сховати", "показати", "隐藏", "显示", "隱藏", "顯示",
    ]

    /// What they begin with: most lines do with something else.
    private static let pairs: PairFilter = {
        var pairs = PairFilter()
        for word in words { pairs.insert(Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount)) }
        return pairs
    }()

    static func cut(_ page: inout ScrapePage) {
        let pairs = pairs
        for index in page.lines.indices {
            let line = page.lines[index]
            guard line.count > 4, pairs.contains(page.bytes[line.start], page.bytes[line.start + 1]),
                line.part == .body, line.cutKind == nil, let length = length(of: page.text(line), line)
            else {
                continue
            }
            page.lines[index].cutKind = .navbox
            page.lines[index].cutStart = line.start
            page.lines[index].cut(upTo: line.start + length)
        }
    }

    /// The length of the word, with the space that some flatteners put behind it, in front of what tells a box.
    private static func length(of text: Bytes, _ line: ScrapeLine) -> Int? {
        guard let word = words.first(where: { text.hasPrefixASCII($0) }) else { return nil }
        let start = FoldedText.skippingSpace(in: text, from: word.utf8CodeUnitCount)
        guard start < text.count else { return nil }
        let rest = Bytes(rebasing: text[start...])
        if Phrases.shared.navboxLabel(in: rest) != nil { return start }
        switch Phrases.shared.kind(ofLine: rest, line.signs, .all) {
        case .authorityControl, .navbox, .successionBox, .portalBar: return start
        default: return nil
        }
    }
}
