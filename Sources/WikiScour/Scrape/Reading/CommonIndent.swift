/// The indent that all lines of a page have, because it was stored in a literal of a program: it says nothing of any of them.
enum CommonIndent {
    /// In characters.
    private static let shortest = 2

    static func takeOff(_ lines: UnsafeMutableBufferPointer<ScrapeLine>) {
        // The first line may stand behind the mark that begins the literal, and the second of nearly every page has no indent.
        guard lines.count > 2, var indent = lines.dropFirst().first?.indent, indent >= shortest else { return }
        for line in lines.dropFirst() {
            indent = min(indent, line.indent)
            if indent < shortest { return }
        }
        for index in lines.indices {
            lines[index].indent -= min(lines[index].indent, indent)
            let rest = lines[index].indent
            if rest == 0 { lines[index].flags.remove(.leadingSpace) }
            // The captions of images are set in by two.
            if rest == 2 {
                lines[index].flags.insert(.captionIndent)
            } else {
                lines[index].flags.remove(.captionIndent)
            }
        }
    }
}
