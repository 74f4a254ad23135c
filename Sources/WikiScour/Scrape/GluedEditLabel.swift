/// The label of an edit link that is glued to its heading without brackets: "HistoryEdit".
enum GluedEditLabel {
    /// What Minerva has called it, in the languages whose pages show it so.
    private static let labels: [StaticString] = [
        "Edit", "edit", "Bearbeiten", "Modifier", "modifier", "Editar", "editar", "Modifica", "modifica", "Bewerken",
        "bewerken", "Edytuj", "edytuj", "Править", "править", "Redigera", "redigera", "Rediger", "rediger", "編集", "编辑",
        "編輯", "Düzenle", "değiştir", "Sunting", "sunting", "Sửa đổi", "ویرایش", "عدل", "Редагувати", "редагувати",
    ]

    /// What they end with: most lines end otherwise.
    static let ends: PairFilter = {
        var ends = PairFilter()
        for label in labels {
            ends.insert(Bytes(start: label.utf8Start, count: label.utf8CodeUnitCount), isEnd: true)
        }
        return ends
    }()

    /// No heading that is shown so is longer.
    private static let longest = 120

    /// The heading in front of the label that a line ends in; nil where it ends in none.
    ///
    /// - Parameter ends: ``ends``, which whoever asks of many lines has at hand.
    @inline(__always)
    static func heading(of line: ScrapeLine, _ page: ScrapePage, _ ends: PairFilter) -> Range<Int>? {
        guard line.count <= longest, line.shape == .unknown, !line.endsSentence, ends.mayEnd(page.text(line)) else {
            return nil
        }
        return heading(ofSuspect: line, page)
    }

    private static func heading(ofSuspect line: ScrapeLine, _ page: ScrapePage) -> Range<Int>? {
        let text = page.text(line)
        // Nearly always the last byte tells.
        guard
            let label = labels.first(where: {
                text.last == $0.utf8Start[$0.utf8CodeUnitCount - 1] && text.hasSuffixASCII($0)
            })
        else { return nil }
        let end = line.count - label.utf8CodeUnitCount
        // "Credit" is a word.
        guard end > 2, !text[end - 1].isHTMLSpace, !Bytes(rebasing: text[..<end]).hasSuffixASCII("cr"),
            text[end - 1] != 0xA0, text[end - 1] != UInt8(ascii: "-")
        else { return nil }
        return line.start..<line.start + end
    }
}
