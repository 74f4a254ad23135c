/// Cuts off links that jump over the menus where a flattener glued them to the first sentence: "Jump to navigationJump to searchA
/// mill is …".
enum GluedJumpLinks {
    /// In lines.
    private static let reach = 40
    /// In bytes: shorter ones are words.
    private static let shortest = 16

    static func cut(_ page: inout ScrapePage) {
        let words = InterfaceWords.shared
        for index in page.lines.indices.prefix(reach) {
            let line = page.lines[index]
            guard line.starts.contains(.menu), line.roles.isEmpty, line.part == .body, line.cutKind == nil else {
                continue
            }
            let (count, covered) = words.gluedCount(in: page.text(line), among: .jumpLink)
            guard count >= 2, covered >= shortest, covered < line.count else { continue }
            page.lines[index].cutKind = .jumpLink
            page.lines[index].cutStart = line.start
            page.lines[index].cut(upTo: line.start + covered)
        }
    }
}
