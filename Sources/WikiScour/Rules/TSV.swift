/// Reads the tables in Tables/: a row a line, fields between tabs, `#` before a remark.
enum TSV {
    static func forEachRow(_ table: StaticString, _ body: ([Substring]) -> Void) {
        for line in table.description.split(separator: "\n") where !line.hasPrefix("#") {
            body(line.split(separator: "\t", omittingEmptySubsequences: false))
        }
    }
}
