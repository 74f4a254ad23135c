/// Reads a flattened page: its marks, its lines, and what the interface's words say of each. Holds the buffers.
struct ScrapeReader {
    /// Longer lines are not asked for: no text of the interface that stands alone is longer.
    private static let longestInterfaceText = 400

    private var marks = ContiguousArray<ScrapeMark>()
    private var lines = ContiguousArray<ScrapeLine>()

    /// Reads the page.
    mutating func read(
        _ bytes: Bytes, _ flattening: Flattening, _ rewritten: RewrittenScrape?, _ rules: RuleBook, _ watch: Watch
    ) -> ScrapePage {
        var watch = watch
        ScrapeMarks.find(in: bytes, rules, &watch, into: &marks)
        ScrapeLineReader.read(bytes, marks, into: &lines)
        switch flattening {
        case .textNodes: LineJoiner.joinTextNodes(&lines, bytes, &watch)
        case .sourceLines:
            LineJoiner.joinFormulas(&lines, bytes)
            LineJoiner.joinParagraphs(&lines, bytes)
        case .terminal, .markdown, .oneLine: LineJoiner.joinFormulas(&lines, bytes)
        }
        rewritten?.apply(to: &lines)
        for index in lines.indices where !watch.isOver() {
            lines[index].readSentences(bytes)
            let line = lines[index]
            guard let length = SortKey.length(in: Bytes(rebasing: bytes[line.start..<line.end])) else { continue }
            lines[index].cutKind = .hidden
            lines[index].cutStart = line.start
            lines[index].start += length
        }
        for index in lines.indices where lines[index].count <= Self.longestInterfaceText && !watch.isOver() {
            let line = lines[index]
            let text = Bytes(rebasing: bytes[line.start..<line.end])
            lines[index].roles = Self.roles(of: text)
            if lines[index].roles.isEmpty, !line.isProse { lines[index].roles = Self.gluedRoles(text) }
        }
        return ScrapePage(
            bytes: bytes, lines: lines, marks: marks, flattening: flattening,
            isEscaped: CharacterReference.areUsed(in: bytes), rewritten: rewritten, rules: rules,
            watch: watch)
    }

    /// The roles of a line. Skins lay their source out, so that white space within a text may be any.
    private static func roles(of text: Bytes) -> InterfaceRoles {
        guard text.holdsWideSpace else { return InterfaceWords.shared.roles(ofLine: text) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { buffer in
            var count = 0
            for byte in text where !byte.isHTMLSpace || buffer[max(count - 1, 0)] != 0x20 {
                buffer[count] = byte.isHTMLSpace ? 0x20 : byte
                count += 1
            }
            return InterfaceWords.shared.roles(ofLine: Bytes(rebasing: UnsafeBufferPointer(buffer)[..<count]))
        }
    }

    /// The roles of a line that is nothing but texts of the interface, glued together: "ReadEditView history".
    private static func gluedRoles(_ text: Bytes) -> InterfaceRoles {
        guard InterfaceWords.shared.mayBeginMenu(text) else { return [] }
        for roles in [InterfaceRoles.jumpLink, .menus] {
            let (count, covered) = InterfaceWords.shared.gluedCount(in: text, among: roles)
            if count >= 2, covered == text.count { return roles == .jumpLink ? .jumpLink : .menuItem }
        }
        return []
    }
}
