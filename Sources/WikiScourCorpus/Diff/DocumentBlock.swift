/// A block of a document in the clean format, as it is written.
package struct DocumentBlock: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case title, heading, paragraph, list, table, infobox, code
        /// Lines without bars: a poem, or a table of one column.
        case lines
    }

    package var kind: Kind
    /// The number of its first line, from 1.
    package var line: Int
    package var lines: [String]

    /// Reads the blocks of a document.
    package static func blocks(of document: some Sequence<UInt8>) -> [DocumentBlock] {
        var blocks: [DocumentBlock] = []
        var open: [String] = []
        var number = 0
        func close() {
            if !open.isEmpty { blocks.append(DocumentBlock(open, endingAt: number)) }
            open = []
        }
        for line in String(decoding: Array(document), as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            number += 1
            if line.isEmpty {
                number -= 1
                close()
                number += 1
            } else if let kind = headingKind(of: line, isFirst: number == 1) {
                number -= 1
                close()
                number += 1
                blocks.append(DocumentBlock(kind: kind, line: number, lines: [String(line)]))
            } else {
                open.append(String(line))
            }
        }
        close()
        return blocks
    }

    private init(kind: Kind, line: Int, lines: [String]) {
        self.kind = kind
        self.line = line
        self.lines = lines
    }

    private init(_ lines: [String], endingAt last: Int) {
        self.init(kind: Self.kind(of: lines), line: last - lines.count + 1, lines: lines)
    }

    private static func headingKind(of line: Substring, isFirst: Bool) -> Kind? {
        let marks = line.prefix { $0 == "=" }.count
        guard marks > 0, marks <= 6, line.count > 2 * marks + 1, line.dropFirst(marks).first == " " else { return nil }
        let end = String(repeating: "=", count: marks)
        guard line.hasSuffix(" " + end) else { return nil }
        return marks > 1 ? .heading : isFirst ? .title : nil
    }

    private static func kind(of lines: [String]) -> Kind {
        let first = lines[0]
        if first == "Infobox", lines.count > 1, lines[1].hasPrefix("- ") { return .infobox }
        if lines.allSatisfy({ $0.hasPrefix("    ") && !isItem($0) }) { return .code }
        if lines.allSatisfy(isItem) { return .list }
        if lines.contains(where: { $0.contains(" | ") || $0.hasPrefix("| ") || $0.hasSuffix(" |") }) { return .table }
        return lines.count > 1 ? .lines : .paragraph
    }

    private static func isItem(_ line: String) -> Bool {
        let text = line.drop { $0 == " " }
        if text.hasPrefix("- ") { return true }
        let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "-" }
        return !digits.isEmpty && text.dropFirst(digits.count).hasPrefix(". ")
    }
}
