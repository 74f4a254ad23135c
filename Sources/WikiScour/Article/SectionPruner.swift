/// Takes out the sections that the options drop and those that have nothing left, and puts the infoboxes of the lead
/// in front of it (clean format, sections 1.3, 1.6 and 5).
struct SectionPruner {
    var records: ContiguousArray<ArticleTape.Record>
    let text: TextArena
    /// Where reference lists stood, by the number of records before them, which never falls.
    let referenceLists: ContiguousArray<Int>
    let keep: ContentKinds
    /// What sections are called in the language of the page.
    let names: SectionNames.Names
    /// The source behind the last one of the article.
    let end: Int

    /// Told of what goes: its kind, the rule, its first source, and the source behind its last one; nil for a heading
    /// alone.
    typealias Note = (ChromeKind, String, Int, Int?) -> Void

    /// Prunes the records.
    mutating func prune(_ note: Note) {
        nestUnderFirstLevel()
        dropSections(note)
        dropEmptySections(note)
        moveInfoboxesFirst()
    }

    /// The first level is the title's. Where a page has headings of that level, they take the second, and what is under
    /// them goes a level down.
    private mutating func nestUnderFirstLevel() {
        var isUnderFirst = false
        for position in records.indices where records[position].kind == .heading {
            if records[position].depth == 1 {
                isUnderFirst = true
                records[position].depth = 2
            } else if isUnderFirst {
                records[position].depth = min(records[position].depth + 1, 6)
            }
        }
    }

    private mutating func dropSections(_ note: Note) {
        var (position, keptCount) = (0, 0)
        while position < records.count {
            let record = records[position]
            if record.kind == .heading {
                let sectionEnd = endOfSection(at: position)
                if let kind = droppedKind(of: position, sectionEnd) {
                    let last = sectionEnd < records.count ? Int(records[sectionEnd].source) : end
                    note(kind, "section-name", Int(record.source), max(last, Int(record.source) + 1))
                    position = sectionEnd
                    continue
                }
            }
            if keptCount < position { records[keptCount] = record }
            keptCount += 1
            position += 1
        }
        records.removeSubrange(keptCount...)
    }

    /// Where the section that begins at a heading ends, its subsections included.
    private func endOfSection(at heading: Int) -> Int {
        var position = heading + 1
        while position < records.count {
            if records[position].kind == .heading, records[position].depth <= records[heading].depth { return position }
            position += 1
        }
        return position
    }

    /// What a section is dropped as; nil for one that stays.
    private func droppedKind(of heading: Int, _ sectionEnd: Int) -> ChromeKind? {
        let record = records[heading]
        let kinds = text.withBytes { text in
            names.kinds(of: Bytes(rebasing: text[Int(record.start)..<Int(record.start) + Int(record.count)]))
        }
        guard let first = kinds.first, kinds.allSatisfy({ !keep.contains($0.option) }) else { return nil }
        if kinds.allSatisfy({ $0 == .references }), !isReferenceSection(heading, sectionEnd) { return nil }
        return kinds.first { $0 != .references } ?? first
    }

    /// A name alone does not convict: the "Sources" of a river and the "Notes" of a perfume are prose, and the "Notes" of a game
    /// items in sentences.
    private func isReferenceSection(_ heading: Int, _ sectionEnd: Int) -> Bool {
        let next = partition(referenceLists.indices) { referenceLists[$0] <= heading }
        if next < referenceLists.count, referenceLists[next] <= sectionEnd { return true }
        var prose = 0
        var other = 0
        var columnCount = 0
        for record in records[heading + 1..<sectionEnd] where record.kind != .heading {
            switch record.kind {
            case .paragraph where beginsLikeReference(record): return true
            case .paragraph: prose += Int(record.count)
            case .listItem where isRemark(record): prose += Int(record.count)
            // A list of references that is set as a table leads back to the text; in one column they are lines of a scrape.
            case .row: columnCount = Int(record.number)
            case .cell where columnCount > 1: prose += Int(record.count)
            default: other += Int(record.count)
            }
        }
        return prose <= other
    }

    private func isRemark(_ item: ArticleTape.Record) -> Bool {
        let range = Int(item.start)..<Int(item.start) + Int(item.count)
        return !beginsLikeReference(item) && text.withBytes { ReferenceLook.isRemark(Bytes(rebasing: $0[range])) }
    }

    /// Whether a paragraph begins as the entries of a reference list do: `^ …`, `a. ^ …`, `↑ …`.
    private func beginsLikeReference(_ record: ArticleTape.Record) -> Bool {
        let start = Int(record.start)
        let head = String(decoding: text[start..<start + min(Int(record.count), 12)], as: UTF8.self)
        var scalars = head.unicodeScalars[...]
        if let dot = scalars.prefix(4).firstIndex(of: ".") {
            scalars = scalars[scalars.index(after: dot)...].drop { $0 == " " }
        }
        return scalars.first == "^" || scalars.first == "↑"
    }

    private mutating func dropEmptySections(_ note: Note) {
        var next: ArticleTape.Record?
        /// Where the first record is that stays.
        var first = records.count
        for position in records.indices.reversed() {
            let record = records[position]
            if record.kind == .heading, next.map({ $0.kind == .heading && $0.depth <= record.depth }) ?? true {
                note(.emptySection, "section-without-blocks", Int(record.source), nil)
                continue
            }
            first -= 1
            if first > position { records[first] = record }
            next = record
        }
        records.removeSubrange(..<first)
    }

    private mutating func moveInfoboxesFirst() {
        let leadEnd = records.firstIndex { $0.kind == .heading } ?? records.count
        guard records[..<leadEnd].contains(where: { $0.kind == .infobox }) else { return }
        var boxes = ContiguousArray<ArticleTape.Record>()
        var others = ContiguousArray<ArticleTape.Record>()
        others.reserveCapacity(leadEnd)
        var isInBox = false
        for (position, record) in records[..<leadEnd].enumerated() {
            if record.kind == .infobox {
                isInBox = true
            } else if record.kind == .key {
                // Part of the box it follows.
            } else if record.kind == .cell, position > 0, records[position - 1].kind == .key {
                // The value of the key before it.
            } else {
                isInBox = false
            }
            if isInBox { boxes.append(record) } else { others.append(record) }
        }
        records.replaceSubrange(..<leadEnd, with: boxes + others)
    }
}
