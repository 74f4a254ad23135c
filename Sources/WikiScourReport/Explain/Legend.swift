internal import WikiScour

/// The kinds of what was removed, each with its count and a switch.
struct Legend {
    private struct Count {
        var pieces = 0
        var characters = 0
    }

    private var counts: [ChromeKind: Count] = [:]
    private var untold = 0

    init(_ trace: SourceTrace, _ account: [Removal]) {
        for removal in account {
            counts[removal.kind, default: Count()].pieces += 1
        }
        // Characters as they are shown: of what lies within something else, each counts once.
        for piece in trace.pieces {
            if case .removed(let number) = piece.fate {
                counts[account[number].kind]!.characters += trace.text[piece.text].count { $0 & 0xC0 != 0x80 }
            }
            if piece.fate == .untold { untold += 1 }
        }
    }

    func write(to writer: inout HTMLWriter) {
        writer.markup(
            "<div id=\"legend\" role=\"group\" aria-label=\"Kinds of removed text: press to hide or show\">\n")
        let rows = counts.sorted { ($1.value.characters, $0.key.rawValue) < ($0.value.characters, $1.key.rawValue) }
        if rows.count > 1 {
            writer.markup("<button type=\"button\" id=\"all\" aria-pressed=\"true\">all</button>\n")
        }
        for (kind, count) in rows {
            writer.markup("<button type=\"button\" aria-pressed=\"true\" class=\"k-")
            writer.text(kind.rawValue)
            writer.markup("\" data-kind=\"")
            writer.text(kind.rawValue)
            writer.markup("\" title=\"")
            writer.text(ArticleFacts.count(count.pieces, "piece") + ", ")
            writer.text(ArticleFacts.count(count.characters, "character"))
            writer.markup("\">")
            writer.text(kind.rawValue)
            writer.markup(" <b>")
            writer.number(count.pieces)
            writer.markup("</b></button>\n")
        }
        if counts.isEmpty { writer.markup("<span class=\"faint\">nothing was removed</span>") }
        if untold > 0 {
            writer.markup("<mark title=\"in neither the document nor the account\">untold <b>")
            writer.number(untold)
            writer.markup("</b></mark>")
        }
        writer.markup("</div>\n")
    }
}
