/// Reads the tables in Tables/: a row a line, fields between tabs, `#` before a remark.
enum TSV {
    static func forEachRow(_ table: StaticString, _ body: ([Substring]) -> Void) {
        forEachRow(ofBytes: table) { fields in body(fields.map { Substring(decoding: $0, as: UTF8.self) }) }
    }

    /// The same for large tables, thousands of whose rows are read before the first page: strings would take most of it.
    static func forEachRow(ofBytes table: StaticString, _ body: ([Bytes]) -> Void) {
        let bytes = Bytes(start: table.utf8Start, count: table.utf8CodeUnitCount)
        var fields: [Bytes] = []
        bytes.forEachPart(between: UInt8(ascii: "\n")) { line in
            guard let first = line.first, first != UInt8(ascii: "#") else { return }
            fields.removeAll(keepingCapacity: true)
            line.forEachPart(between: UInt8(ascii: "\t")) { fields.append($0) }
            body(fields)
        }
    }
}

/// A table whose rows begin with a language. A page needs the rows of its own: reading all of them would take longer
/// than cleaning it, so at first only their places are noted.
struct LanguageRows: Sendable {
    private let table: StaticString
    private var places: [String: [Range<Int>]] = [:]

    init(_ table: StaticString) {
        self.table = table
        let bytes = Bytes(start: table.utf8Start, count: table.utf8CodeUnitCount)
        var code = Bytes(rebasing: bytes[..<0])
        var first = 0
        var start = 0
        func note(until end: Int) {
            if !code.isEmpty { places[code.string, default: []].append(first..<end) }
        }
        while start < bytes.count {
            let end = bytes.firstIndex(of: "\n", from: start) ?? bytes.count
            let codeEnd = bytes.firstIndex(of: "\t", from: start) ?? start
            if bytes[start] != UInt8(ascii: "#"), codeEnd > start, codeEnd < end {
                let next = Bytes(rebasing: bytes[start..<codeEnd])
                if !next.elementsEqual(code) {
                    note(until: start)
                    code = next
                    first = start
                }
            }
            start = end + 1
        }
        note(until: bytes.count)
    }

    /// Whether the table has rows of a language.
    func holds(_ language: String) -> Bool { places[language] != nil }

    /// The rows of a language, in their order.
    func forEachRow(of language: String, _ body: ([Substring]) -> Void) {
        let bytes = Bytes(start: table.utf8Start, count: table.utf8CodeUnitCount)
        for place in places[language] ?? [] {
            for line in bytes[place].split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
                body(
                    line.split(separator: 0x09, omittingEmptySubsequences: false)
                        .map { Substring(decoding: $0, as: UTF8.self) })
            }
        }
    }
}
