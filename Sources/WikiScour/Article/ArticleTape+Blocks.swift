extension ArticleTape {
    /// Appends a block as its lines.
    mutating func append(_ block: Block) {
        switch block {
        case .paragraph(let text):
            append(.paragraph, text)
        case .list(let items):
            for item in items { append(.listItem, depth: item.depth, number: item.number ?? -1, item.text) }
        case .table(let table):
            append(.table, table.caption ?? "")
            for row in table.rows {
                append(.row, number: row.count, "")
                for cell in row { append(.cell, cell) }
            }
        case .code(let lines):
            append(.code, number: lines.count, "")
            for line in lines { append(.line, line) }
        case .poem(let lines):
            append(.poem, number: lines.count, "")
            for line in lines { append(.line, line) }
        case .infobox(let box):
            append(.infobox, box.title)
            for entry in box.entries {
                append(.key, entry.key)
                append(.cell, entry.value)
            }
        }
    }

    /// Appends a section with its subsections.
    mutating func append(_ section: Section) {
        append(.heading, depth: section.level, section.heading)
        for block in section.blocks { append(block) }
        for subsection in section.subsections { append(subsection) }
    }
}
