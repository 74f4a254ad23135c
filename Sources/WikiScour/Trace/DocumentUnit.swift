/// A piece of a document that came from one place of the page: a heading, a paragraph, an item, a row, a block.
package struct DocumentUnit: Sendable {
    package enum Kind: Sendable {
        case title, heading, paragraph, item, caption, row, code, poem, infobox
    }

    package var kind: Kind
    /// The unit's bytes in ``Article/utf8``, with the line feed at its end; blank lines are between units.
    package var text: Range<Int>
}

extension Article {
    /// The document's units in order, the title first.
    package var units: [DocumentUnit] {
        var renderer = TextRenderer(notingStarts: true)
        renderer.render(title: title, tape: tape)
        let starts = renderer.starts!
        let output = renderer.output
        var units = [DocumentUnit(kind: .title, text: 0..<(starts.first ?? output.count))]
        for (record, start) in zip(tape.records, starts) where record.beginsUnit {
            units.append(DocumentUnit(kind: DocumentUnit.Kind(record.kind), text: start..<output.count))
        }
        for index in units.indices {
            var end = index + 1 < units.count ? units[index + 1].text.lowerBound : output.count
            // The blank line before a unit is not the one's before it.
            while end - 1 > units[index].text.lowerBound, output[end - 1] == 0x0A, output[end - 2] == 0x0A { end -= 1 }
            units[index].text = units[index].text.lowerBound..<end
        }
        return units
    }
}

extension ArticleTape.Record {
    /// Whether a unit begins here; a table without a caption has no text of its own.
    var beginsUnit: Bool {
        switch kind {
        case .cell, .line, .key: false
        case .table: count > 0
        default: true
        }
    }
}

extension ArticleTape {
    /// The number of the unit that each record is in.
    var unitNumbers: [Int] {
        // The title is number 0.
        var unit = 0
        return records.map { record in
            if record.beginsUnit { unit += 1 }
            return unit
        }
    }
}

extension DocumentUnit.Kind {
    init(_ kind: ArticleTape.Kind) {
        self =
            switch kind {
            case .heading: .heading
            case .paragraph, .cell, .line, .key: .paragraph
            case .listItem: .item
            case .table: .caption
            case .row: .row
            case .code: .code
            case .poem: .poem
            case .infobox: .infobox
            }
    }
}
