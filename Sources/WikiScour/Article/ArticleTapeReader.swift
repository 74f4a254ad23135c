/// Reads the lines of an article as blocks and sections.
struct ArticleTapeReader {
    let tape: ArticleTape
    private var index = 0

    init(tape: ArticleTape) {
        self.tape = tape
    }

    private var current: ArticleTape.Record? {
        index < tape.records.count ? tape.records[index] : nil
    }

    /// Reads up to the next heading.
    mutating func readBlocks() -> [Block] {
        var blocks: [Block] = []
        while let record = current, record.kind != .heading { blocks.append(readBlock(record)) }
        return blocks
    }

    /// Reads sections whose level is higher than `level`.
    mutating func readSections(above level: Int) -> [Section] {
        var sections: [Section] = []
        while let record = current, Int(record.depth) > level {
            index += 1
            let blocks = readBlocks()
            sections.append(
                Section(
                    level: Int(record.depth), heading: tape.string(record), blocks: blocks,
                    subsections: readSections(above: Int(record.depth))))
        }
        return sections
    }

    mutating func readInfoboxes() -> [Infobox] {
        var boxes: [Infobox] = []
        while let record = current {
            if record.kind == .infobox, case .infobox(let box) = readBlock(record) {
                boxes.append(box)
            } else {
                index += 1
            }
        }
        return boxes
    }

    private mutating func readBlock(_ record: ArticleTape.Record) -> Block {
        switch record.kind {
        case .listItem:
            var items: [ListItem] = []
            while let item = current, item.kind == .listItem {
                items.append(
                    ListItem(
                        depth: Int(item.depth), number: item.number < 0 ? nil : Int(item.number),
                        text: tape.string(item)))
                index += 1
            }
            return .list(items)
        case .table:
            let caption = record.count == 0 ? nil : tape.string(record)
            index += 1
            var rows: [[String]] = []
            while let row = current, row.kind == .row {
                index += 1
                rows.append(readStrings(Int(row.number)))
            }
            return .table(Table(caption: caption, rows: rows))
        case .code:
            index += 1
            return .code(readStrings(Int(record.number)))
        case .poem:
            index += 1
            return .poem(readStrings(Int(record.number)))
        case .infobox:
            index += 1
            var entries: [Infobox.Entry] = []
            while let key = current, key.kind == .key {
                index += 1
                entries.append(Infobox.Entry(key: tape.string(key), value: readStrings(1).first ?? ""))
            }
            return .infobox(Infobox(title: tape.string(record), entries: entries))
        case .paragraph, .heading, .row, .cell, .line, .key:
            index += 1
            return .paragraph(tape.string(record))
        }
    }

    private mutating func readStrings(_ count: Int) -> [String] {
        let end = min(index + count, tape.records.count)
        defer { index = end }
        return tape.records[index..<end].map { tape.string($0) }
    }
}
