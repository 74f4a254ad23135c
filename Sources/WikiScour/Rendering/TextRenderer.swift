/// Writes an article as canonical text (clean format, sections 1 and 3).
///
/// The text of every line is finished when it comes here; this decides what stands before and between the lines.
struct TextRenderer {
    private(set) var output: ContiguousArray<UInt8> = []
    /// Where the text of each record begins in the output, for those who ask.
    private(set) var starts: [Int]?

    init(notingStarts: Bool = false) {
        if notingStarts { starts = [] }
    }

    mutating func render(title: String, tape: borrowing ArticleTape) {
        let (records, text) = (tape.records, tape.text)
        var title = title
        var capacity = title.utf8.count + 8
        for record in records { capacity += Int(record.count) + Self.room(beside: record) }
        output = title.withUTF8 { title in
            text.withUnsafeBufferPointer { text in
                ContiguousArray(unsafeUninitializedCapacity: capacity + DocumentWriter.slack) { buffer, count in
                    var writer = DocumentWriter(buffer.baseAddress!)
                    write(title, records, text, to: &writer)
                    precondition(writer.count <= capacity, "a document is longer than what it is made of")
                    count = writer.count
                }
            }
        }
    }

    /// More bytes than what stands before and behind the text of a record takes.
    private static func room(beside record: ArticleTape.Record) -> Int {
        switch record.kind {
        case .heading: 2 * Int(max(record.depth, 2)) + 4
        case .listItem: 2 * Int(record.depth) + 16
        case .infobox: 20
        default: 8
        }
    }

    private mutating func write(
        _ title: Bytes, _ records: ContiguousArray<ArticleTape.Record>, _ text: Bytes, to output: inout DocumentWriter
    ) {
        output.append("= ")
        output.append(title)
        output.append(" =\n")
        var previous: ArticleTape.Record?
        var cellsLeft: Int32 = 0
        var verbatim = false
        for record in records {
            let line = Bytes(rebasing: text[Int(record.start)..<Int(record.start) + Int(record.count)])
            if Self.needsBlankLine(before: record, after: previous) { output.append(0x0A) }
            starts?.append(output.count)
            switch record.kind {
            case .heading:
                let marks = Int(max(record.depth, 2))
                output.append(UInt8(ascii: "="), count: marks)
                output.append(0x20)
                output.append(line)
                output.append(0x20)
                output.append(UInt8(ascii: "="), count: marks)
                output.append(0x0A)
            case .paragraph:
                output.appendLine(line)
            case .listItem:
                output.append(0x20, count: 2 * Int(record.depth))
                if record.number < 0 {
                    output.append("- ")
                } else {
                    output.append(number: record.number)
                    output.append(". ")
                }
                output.appendLine(line)
            case .table:
                if record.count > 0 { output.appendLine(line) }
            case .row:
                cellsLeft = record.number
            case .cell:
                // An infobox value follows its key; a table cell counts down to the end of its row.
                output.append(line)
                if cellsLeft > 0 { cellsLeft -= 1 }
                if cellsLeft > 0 { output.appendBar() } else { output.endRow() }
            case .code:
                verbatim = true
            case .poem:
                verbatim = false
            case .line:
                if verbatim && record.count > 0 { output.append("    ") }
                output.appendLine(line)
            case .infobox:
                output.append("Infobox\n- Title: ")
                output.appendLine(line)
            case .key:
                output.append("- ")
                output.append(line)
                output.append(": ")
            }
            previous = record
        }
    }

    /// One blank line between two blocks; none under a heading, none between the lines of a list, a table or a box.
    private static func needsBlankLine(before record: ArticleTape.Record, after previous: ArticleTape.Record?) -> Bool {
        guard let previous else { return true }
        switch record.kind {
        case .row, .cell, .line, .key: return false
        case .listItem: return previous.kind != .listItem && previous.kind != .heading
        case .heading: return true
        case .paragraph, .table, .code, .poem, .infobox: return previous.kind != .heading
        }
    }
}

extension Article {
    /// The document in the clean format, with a line feed at its end.
    public var text: String {
        String(decoding: utf8, as: UTF8.self)
    }

    /// The document in the clean format, as UTF-8.
    public var utf8: ContiguousArray<UInt8> {
        var renderer = TextRenderer()
        renderer.render(title: title, tape: tape)
        return renderer.output
    }
}
