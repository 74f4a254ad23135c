internal import WikiScour

/// The page's text as it came, every piece marked with what became of it.
struct SourcePane {
    private let trace: SourceTrace
    private let account: [Removal]

    init(_ trace: SourceTrace, _ account: [Removal]) {
        self.trace = trace
        self.account = account
    }

    func write(to writer: inout HTMLWriter) {
        var size = ExplainReport.chunkSize + 1
        var isOpen = false
        var fate: SourceTrace.Fate?
        for (index, piece) in trace.pieces.enumerated() {
            // What was removed as one is shown as one, however many lines it had: a navbox would drown the article.
            let goesOn = piece.before == .none || piece.before == .cell || isOneRemoval(fate, piece.fate)
            if !isOpen || !goesOn {
                if isOpen { writer.markup("</p>") }
                if size > ExplainReport.chunkSize {
                    writer.markup(isOpen ? "</div>\n<div class=\"chunk\">" : "<div class=\"chunk\">")
                    size = 0
                }
                writeLine(
                    piece, isLong: isLongRemoval(from: index),
                    isHeading: piece.look == .heading && isHeading(from: index), to: &writer)
                isOpen = true
            } else if piece.before != .none {
                writer.markup(piece.before == .cell ? "<i class=\"cell\"></i>" : "<i class=\"fold\"></i>")
            }
            write(piece, to: &writer)
            fate = piece.fate
            size += piece.text.count + 40
        }
        if isOpen { writer.markup("</p></div>\n") }
    }

    /// Writes white space as it is, and a flattener's marks so that they can be told from text.
    private func writeBlank(_ text: ContiguousArray<UInt8>.SubSequence, to writer: inout HTMLWriter) {
        let isMark = text.contains { $0 > 0x20 }
        if isMark { writer.markup("<i class=\"mark\">") }
        writer.text(text)
        if isMark { writer.markup("</i>") }
    }

    private func isOneRemoval(_ first: SourceTrace.Fate?, _ second: SourceTrace.Fate) -> Bool {
        guard case .removed(let removal) = second else { return false }
        return first == .removed(removal)
    }

    /// Longer removals are folded, in bytes.
    private static let longRemoval = 700

    /// Whether the line that begins here is one removal of more than a few lines.
    private func isLongRemoval(from start: Int) -> Bool {
        guard case .removed = trace.pieces[start].fate else { return false }
        var count = 0
        for piece in trace.pieces[start...] {
            if piece.fate == .blank { continue }
            guard isOneRemoval(trace.pieces[start].fate, piece.fate) else { return false }
            count += piece.text.count
            if count > Self.longRemoval { return true }
        }
        return false
    }

    /// Whether all of the line that begins here is a heading: a removal may begin with one, such as a table of contents.
    private func isHeading(from start: Int) -> Bool {
        let first = trace.pieces[start]
        for piece in trace.pieces[start...] {
            if piece.fate == .blank { continue }
            guard piece.before == .none || piece.before == .cell || isOneRemoval(first.fate, piece.fate) else { break }
            if piece.look != .heading { return false }
        }
        return first.look == .heading
    }

    private func writeLine(_ piece: SourceTrace.Piece, isLong: Bool, isHeading: Bool, to writer: inout HTMLWriter) {
        writer.markup("<p dir=\"auto\" class=\"l")
        switch piece.before {
        case .block: writer.markup(" b")
        case .item: writer.markup(" li")
        case .none, .cell, .line: break
        }
        switch piece.look {
        case .heading: if isHeading { writer.markup(" h") }
        case .verbatim: writer.markup(" v")
        case .plain: break
        }
        if isLong { writer.markup(" long") }
        writer.markup("\">")
    }

    private func write(_ piece: SourceTrace.Piece, to writer: inout HTMLWriter) {
        switch piece.fate {
        case .blank: writeBlank(trace.text[piece.text], to: &writer)
        case .kept(let unit):
            writer.markup("<span data-u=\"")
            writer.number(unit)
            writer.markup("\">")
            writer.text(trace.text[piece.text])
            writer.markup("</span>")
        case .removed(let number):
            writer.markup("<s class=\"k-")
            writer.text(account[number].kind.rawValue)
            writer.markup("\" data-r=\"")
            writer.number(number)
            writer.markup("\">")
            // The white space behind it is not struck, for it parts what stays.
            let text = trace.text[piece.text]
            let end = text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? text.endIndex
            writer.text(text[..<end])
            writer.markup("</s>")
            writer.text(text[end...])
        case .untold:
            writer.markup("<mark>")
            writer.text(trace.text[piece.text])
            writer.markup("</mark>")
        }
    }
}
