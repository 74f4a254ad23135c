internal import HTMLReader

/// The header of a page that is a part of a work, as libraries have it, above the text: the parts in front of it and behind it, with
/// arrows, the work and the part by name, and the links to sister projects.
///
/// "←Tarn", "The Velm Cyclopædia, Volume 14 Ostra", "Upper Ostra→", "sister projects: Wikidata item."
enum WorkHeader {
    private static let reach = 12
    /// In bytes: a name and its part.
    private static let longest = 250
    private static let sisters: StaticString = "sister projects:"

    static func mark(_ page: inout ScrapePage, _ content: Range<Int>, title: String) {
        guard page.flattening == .sourceLines, let slash = title.firstIndex(of: "/") else { return }
        var work = String(title[..<slash])
        let lines = content.prefix(reach).prefix { page.lines[$0].part != .heading && !page.lines[$0].isProse }
        // Other pages have subpages too; no arrow or name of a link stands above those.
        guard
            lines.contains(where: {
                let text = page.text(page.lines[$0])
                return text.hasPrefixASCII(sisters) || isArrow(text)
            })
        else { return }
        work.withUTF8 { work in
            for index in lines where page.lines[index].part == .body && page.lines[index].count <= longest {
                let text = page.text(page.lines[index])
                if text.holds(work) || text.hasPrefixASCII(sisters) || isArrow(text) {
                    page.lines[index].leaveOut(as: .notPrinted)
                }
            }
        }
    }

    /// Whether a line points to the part in front or to the next.
    private static func isArrow(_ text: Bytes) -> Bool {
        text.matches("←", at: 0) || text.count > 3 && text.matches("→", at: text.count - 3)
    }
}
