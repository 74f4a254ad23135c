internal import HTMLReader

/// The line under an article by which a wiki or its author says when it was last edited: "Last edit: Ada 5/13/2026". MediaWiki's own is
/// outside the content; this one is its last paragraph.
enum LastEditLine {
    /// In bytes.
    private static let longest = 80

    private static let labels: [StaticString] = [
        "Last edit", "Last Edit", "Last edited", "Last Edited", "Last modified", "Last update", "Last updated",
        "Last Update", "Last Updated", "Page last edited", "Page last updated", "Letzte Änderung", "Zuletzt bearbeitet",
        "Zuletzt geändert", "Dernière modification", "Dernière mise à jour", "Última edición", "Última actualización",
        "Última modificación", "Ultima modifica", "Ultimo aggiornamento", "Última edição", "Última atualização",
        "Последнее изменение", "Последняя правка", "Ostatnia edycja", "Laatst bewerkt", "最后编辑", "最后更新", "上次编辑", "最後編輯",
        "最後更新", "上次編輯", "最終更新",
    ]
    private static let behindLabel: [StaticString] = [
        ":", " :", "\u{A0}:", "：", " by ", " on ", " von ", " am ", " par ", " le ",
    ]

    /// Whether a paragraph is such a line: a label, and a date behind it.
    static func isOne(_ text: Bytes) -> Bool {
        guard text.count <= longest, text.contains(where: \.isASCIIDigit) else { return false }
        return labels.contains { label in
            text.matches(label, at: 0) && behindLabel.contains { text.matches($0, at: label.utf8CodeUnitCount) }
        }
    }

    /// Whether a text begins like such a line: its label may be all that it has.
    static func mayBegin(_ text: Bytes) -> Bool { labels.contains { text.matches($0, at: 0) } }
}
