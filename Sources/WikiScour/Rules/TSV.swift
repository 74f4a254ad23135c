/// Reads the tables in Tables/: a row a line, fields between tabs, `#` before a remark.
enum TSV {
    static func forEachRow(_ table: StaticString, _ body: ([Substring]) -> Void) {
        // Bytes, because thousands of rows are read before the first page.
        for line in table.description.utf8.split(separator: 0x0A) where line.first != UInt8(ascii: "#") {
            body(line.split(separator: 0x09, omittingEmptySubsequences: false).map { Substring($0) })
        }
    }
}
