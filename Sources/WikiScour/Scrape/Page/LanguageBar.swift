/// The row of languages that a page was translated to, which the extension Translate writes above its text: "Other languages:", and
/// names, each on a line of its own or between bullets.
enum LanguageBar {
    /// In lines: above it are notes at most.
    private static let reach = 4
    /// In bytes.
    private static let longestName = 60
    private static let longestRow = 6000

    private static let labels: [StaticString] = [
        "Other languages", "Weitere Sprachen", "Andere Sprachen", "Autres langues", "Otros idiomas", "Altre lingue",
        "Outras línguas", "Outros idiomas", "Andere talen", "Andra språk", "Andre språk", "Andre sprog", "Muut kielet",
        "Altres llengües", "Inne języki", "Jiné jazyky", "Más nyelvek", "Diğer diller", "Другие языки", "Інші мови",
        "其他语言", "其他語言", "他の言語", "다른 언어",
    ]
    private static let colons: [StaticString] = [":", " :", "\u{A0}:", "："]
    private static let bullets: [StaticString] = ["•", "·"]

    static func find(in content: Range<Int>, _ page: ScrapePage) -> Range<Int>? {
        for index in content.prefix(reach) {
            let line = page.lines[index]
            if line.isProse, line.signs.isDisjoint(with: .high) { return nil }
            guard line.part == .body, line.count <= longestRow, let end = endOfLabel(in: page.text(line)) else {
                continue
            }
            let row = Bytes(rebasing: page.text(line)[end...]).trimmed
            let last = endOfNames(from: index + 1, before: content.upperBound, isOpen: row.isEmpty, page)
            if row.isEmpty { return last > index + 1 ? index..<last : nil }
            return row.count <= longestName || isRow(row) ? index..<last : nil
        }
        return nil
    }

    private static let mostNames = 60
    private static let fewestNames = 2
    /// In bytes.
    private static let longestLabel = 40

    /// The row that a template of the wiki's own writes under the article, whatever its label says: behind the colon there are names of
    /// languages to the end.
    static func findAtEnd(of content: Range<Int>, _ page: ScrapePage) -> Range<Int>? {
        if let last = content.last, isLabelledRow(page.lines[last], page) { return last..<last + 1 }
        var index = content.upperBound
        while index > content.lowerBound, content.upperBound - index < mostNames, isName(page.lines[index - 1], page) {
            index -= 1
        }
        guard content.upperBound - index >= fewestNames, index > content.lowerBound else { return nil }
        let label = page.lines[index - 1]
        guard label.part == .body, label.count <= longestLabel, page.bytes[label.end - 1] == UInt8(ascii: ":") else {
            return nil
        }
        return index - 1..<content.upperBound
    }

    /// Whether a line is a label, a colon and names of languages between bullets, and nothing else: "Languages: English • Français".
    private static func isLabelledRow(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        let text = page.text(line)
        guard line.part == .body, line.count <= longestRow, let end = endOfAnyLabel(in: text) else { return false }
        var count = 0
        var start = end
        var index = end
        while index <= text.count {
            let bullet = index < text.count ? bullets.first { text.matches($0, at: index) } : nil
            guard bullet != nil || index == text.count else {
                index += 1
                continue
            }
            let name = Bytes(rebasing: text[start..<index]).trimmedOfNoBreakSpaces
            guard name.count <= longestName, InterfaceWords.shared.roles(ofLine: name).contains(.languageName) else {
                return false
            }
            count += 1
            start = index + (bullet?.utf8CodeUnitCount ?? 1)
            index = start
        }
        return count >= fewestNames
    }

    private static func endOfAnyLabel(in text: Bytes) -> Int? {
        let colon = text.prefix(longestLabel).firstIndex(of: UInt8(ascii: ":"))
        return colon.map { $0 + 1 }
    }

    /// Whether a line is the name of a language in that language, perhaps behind a bullet.
    private static func isName(_ line: ScrapeLine, _ page: ScrapePage) -> Bool {
        guard line.part == .body, line.count <= longestName else { return false }
        if line.roles.contains(.languageName) { return true }
        let text = page.text(line)
        // Of an item the bullet was taken off since.
        let bullet = bullets.first { text.matches($0, at: 0) }?.utf8CodeUnitCount ?? 0
        guard bullet > 0 || line.shape == .item else { return false }
        let name = Bytes(rebasing: text.dropFirst(bullet)).trimmedOfNoBreakSpaces
        return InterfaceWords.shared.roles(ofLine: name).contains(.languageName)
    }

    private static func endOfLabel(in text: Bytes) -> Int? {
        guard let label = labels.first(where: { text.matches($0, at: 0) }) else { return nil }
        let end = label.utf8CodeUnitCount
        return colons.first { text.matches($0, at: end) }.map { end + $0.utf8CodeUnitCount }
    }

    /// Where the names end behind the label.
    ///
    /// - Parameter isOpen: Whether the next line is a name, whatever it says.
    private static func endOfNames(from start: Int, before limit: Int, isOpen: Bool, _ page: ScrapePage) -> Int {
        var index = start
        var isOpen = isOpen
        while index < limit, page.lines[index].part == .body {
            let line = page.lines[index]
            let text = page.text(line)
            if line.count <= longestName, isMark(text) {
                isOpen = true
            } else if line.count <= longestName, !line.endsSentence,
                isOpen || line.roles.contains(.languageName) || bullets.contains(where: { text.matches($0, at: 0) })
            {
                isOpen = bullets.contains { text.hasSuffixASCII($0) }
            } else if isOpen, line.count <= longestRow, isRow(text) {
                isOpen = false
            } else {
                break
            }
            index += 1
        }
        return index
    }

    /// Whether a text is a bullet, and nothing but signs around it.
    private static func isMark(_ text: Bytes) -> Bool {
        bullets.contains { text.contains($0) }
            && !text.contains { $0.isASCIILetter || $0 >= 0xC3 && $0 < 0xE2 || $0 > 0xE2 }
    }

    /// Whether bullets part a text into names.
    private static func isRow(_ text: Bytes) -> Bool {
        var (count, longest, length) = (0, 0, 0)
        var index = 0
        while index < text.count {
            if let bullet = bullets.first(where: { text.matches($0, at: index) }) {
                count += 1
                length = 0
                index += bullet.utf8CodeUnitCount
            } else {
                length += 1
                longest = max(longest, length)
                index += 1
            }
        }
        return count > 0 && longest <= longestName
    }
}
