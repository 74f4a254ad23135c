internal import HTMLReader

/// Lists as Firefox copied them from the pages of old: each item behind a star, set in by four spaces for each level. Comments in program
/// text begin with stars too, so only a page is read so whose headings have their edit links in front of them: "[edit] History".
enum StarredItems {
    /// In characters.
    private static let step: UInt8 = 4

    static func mark(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        var isOld: Bool?
        for index in 0..<lines.count {
            let line = lines[index]
            guard line.indent >= step, line.indent % step == 0, line.shape == .unknown, line.count > 2,
                bytes.matches("* ", at: line.start)
            else { continue }
            if isOld == nil { isOld = lines.elements.contains { beginsWithEditLink($0, bytes) } }
            guard isOld == true else { return }
            let text = bytes.skippingBlanks(from: line.start + 2, to: line.end)
            guard text < line.end else { continue }
            lines[index].shape = .item
            lines[index].level = line.indent / step - 1
            lines[index].start = text
        }
    }

    /// Whether a line is a heading behind its edit link.
    private static func beginsWithEditLink(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        guard bytes[line.start] == UInt8(ascii: "["), line.count <= 200, !line.endsSentence else { return false }
        let text = Bytes(rebasing: bytes[line.start..<line.end])
        guard let end = InterfaceWords.shared.endOfEditLink(atStartOf: text) else { return false }
        return end < text.count
    }
}
