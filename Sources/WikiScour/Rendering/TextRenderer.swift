/// Writes an article as canonical text (clean format, sections 1 and 3).
///
/// The text of every line is finished when it comes here; this decides what stands before and between the lines.
struct TextRenderer {
    private(set) var output: ContiguousArray<UInt8>
    /// Where the text of each record begins in the output, for those who ask.
    private(set) var starts: [Int]?

    init(reusing output: consuming ContiguousArray<UInt8> = [], notingStarts: Bool = false) {
        self.output = output
        self.output.removeAll(keepingCapacity: true)
        if notingStarts { starts = [] }
    }

    mutating func render(title: String, tape: borrowing ArticleTape) {
        output.reserveCapacity(tape.text.count + tape.records.count * 4 + title.utf8.count + 8)
        write("= ")
        output.append(contentsOf: title.utf8)
        write(" =\n")
        var previous: ArticleTape.Record?
        var cellsLeft: Int32 = 0
        var verbatim = false
        for index in tape.records.indices {
            let record = tape.records[index]
            if Self.needsBlankLine(before: record, after: previous) { output.append(0x0A) }
            starts?.append(output.count)
            switch record.kind {
            case .heading:
                let marks = Int(max(record.depth, 2))
                output.append(contentsOf: repeatElement(UInt8(ascii: "="), count: marks))
                output.append(0x20)
                write(record, tape)
                output.append(0x20)
                output.append(contentsOf: repeatElement(UInt8(ascii: "="), count: marks))
                output.append(0x0A)
            case .paragraph:
                writeLine(record, tape)
            case .listItem:
                output.append(contentsOf: repeatElement(0x20, count: 2 * Int(record.depth)))
                if record.number < 0 {
                    write("- ")
                } else {
                    output.append(contentsOf: String(record.number).utf8)
                    write(". ")
                }
                writeLine(record, tape)
            case .table:
                if record.count > 0 { writeLine(record, tape) }
            case .row:
                cellsLeft = record.number
            case .cell:
                // An infobox value follows its key; a table cell counts down to the end of its row.
                write(record, tape)
                if cellsLeft > 0 { cellsLeft -= 1 }
                if cellsLeft > 0 { writeBar() } else { endLine() }
            case .code:
                verbatim = true
            case .poem:
                verbatim = false
            case .line:
                if verbatim && record.count > 0 { write("    ") }
                writeLine(record, tape)
            case .infobox:
                write("Infobox\n- Title: ")
                writeLine(record, tape)
            case .key:
                write("- ")
                write(record, tape)
                write(": ")
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

    private mutating func write(_ string: StaticString) {
        output.append(contentsOf: UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
    }

    private mutating func write(_ record: ArticleTape.Record, _ tape: borrowing ArticleTape) {
        output.append(contentsOf: tape.text[Int(record.start)..<Int(record.start) + Int(record.count)])
    }

    private mutating func writeLine(_ record: ArticleTape.Record, _ tape: borrowing ArticleTape) {
        write(record, tape)
        output.append(0x0A)
    }

    /// Writes the bar between two cells. An empty cell is nothing between its bars but one space.
    private mutating func writeBar() {
        if let last = output.last, last != 0x20, last != 0x0A { output.append(0x20) }
        write("| ")
    }

    /// Ends a line that may have grown a space at its end: a row whose last cell is empty.
    private mutating func endLine() {
        while output.last == 0x20 { output.removeLast() }
        output.append(0x0A)
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
