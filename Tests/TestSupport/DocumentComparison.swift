internal import Foundation
package import WikiScour

/// How much of the document that a page's HTML gives is in the one that its flattened text gives.
package struct DocumentComparison: Sendable {
    /// The words in common, as a multiset: the harmonic mean of how many were found and how many belong there.
    package let wordF1: Double
    /// The paragraphs of the HTML's document, and how many of them are there whole.
    package let paragraphs: Recovery
    /// Its headings, and how many of them are there with the same level.
    package let headings: Recovery
    /// The lines of the scrape's document, headings left out.
    package let lineCount: Int
    /// Those of them which are chrome that the HTML's account says was removed.
    package let leaks: [String]

    /// How many of some things were found again.
    package struct Recovery: Sendable {
        package var found = 0
        package var total = 0

        package init(found: Int = 0, total: Int = 0) {
            self.found = found
            self.total = total
        }

        /// All, where there was nothing to find.
        package var share: Double { total == 0 ? 1 : Double(found) / Double(total) }

        package static func += (left: inout Recovery, right: Recovery) {
            left.found += right.found
            left.total += right.total
        }
    }
}

/// The document of a page's HTML, which the documents of its flattened forms are compared with.
package struct ReferenceDocument: Sendable {
    private let document: FoldedDocument
    private let textLines: Set<String>
    private let words: [String: Int]
    private let kept: String
    private let removed: String

    /// - Parameter html: The article of the page itself, with its account.
    package init(_ html: Article) {
        document = FoldedDocument(html.text)
        textLines = Set(document.textLines)
        words = document.words()
        kept = document.glued
        removed = html.account.filter { !Self.unseenKinds.contains($0.kind) }.map { FoldedDocument.glued($0.text) }
            .joined(separator: "\n")
    }

    /// - Parameter scrape: The article of the page's flattened text; nil where it gave an error.
    package func compare(_ scrape: Article?) -> DocumentComparison {
        let scrape = FoldedDocument(scrape?.text ?? "")
        let lines = Set(scrape.lines)
        let unmatched = Dictionary(scrape.headings.map { ($0, 1) }, uniquingKeysWith: +)
        let headings = Dictionary(document.headings.map { ($0, 1) }, uniquingKeysWith: +)
        return DocumentComparison(
            wordF1: Self.f1(words, scrape.words()),
            paragraphs: .init(
                found: document.paragraphs.count { lines.contains($0) }, total: document.paragraphs.count),
            headings: .init(
                found: headings.reduce(0) { $0 + min($1.value, unmatched[$1.key] ?? 0) }, total: document.headings.count
            ),
            lineCount: scrape.textLines.count,
            leaks: leaks(in: scrape.textLines))
    }

    private static func f1(_ left: [String: Int], _ right: [String: Int]) -> Double {
        let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
        let total = left.values.reduce(0, +) + right.values.reduce(0, +)
        return total == 0 ? 1 : 2 * Double(common) / Double(total)
    }

    /// The kinds of removal that no reader of flattened text can be asked to repeat: what an option keeps, what only
    /// the tags hid, what stood between the entries of a box, and headings over nothing.
    private static let unseenKinds: Set<ChromeKind> = [
        .infobox, .tables, .math, .code, .seeAlso, .furtherReading, .references, .externalLinks, .quotes, .captions,
        .hatnotes, .coordinates, .emptySection, .hidden, .infoboxChrome,
    ]

    /// Lines that the document does not have anywhere, and that something removed from the page does.
    ///
    /// Found with `strstr`, by bytes; Swift's own search goes by characters and would take longer than the cleaning.
    private func leaks(in lines: [String]) -> [String] {
        lines.filter { line in
            guard !textLines.contains(line) else { return false }
            let line = FoldedDocument.glued(line)
            return line.unicodeScalars.count > 1 && strstr(kept, line) == nil && strstr(removed, line) != nil
        }
    }
}

/// A document in the clean format, taken apart for comparison. What flattening does to raised and lowered characters
/// is done to all of its text.
private struct FoldedDocument {
    struct Heading: Hashable {
        var level: Int
        var text: String
    }

    private(set) var lines: [String] = []
    /// Blocks of one line that are no list, table, code or heading.
    private(set) var paragraphs: [String] = []
    private(set) var headings: [Heading] = []
    /// All lines but headings, without the marks of list items.
    private(set) var textLines: [String] = []

    init(_ text: String) {
        var block: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let line = FlatteningLosses.plain(line)
            lines.append(line)
            let level = line.utf8.prefix { $0 == UInt8(ascii: "=") }.count
            let isHeading = level > 0 && line.hasSuffix(" " + line.prefix(level)) && line.dropFirst(level).first == " "
            if isHeading || line.isEmpty {
                close(&block)
            } else {
                block.append(line)
                textLines.append(String(FlatteningLosses.withoutMark(line[...])))
            }
            // The title is nothing that was found.
            if isHeading && level > 1 {
                headings.append(Heading(level: level, text: String(line.dropFirst(level + 1).dropLast(level + 1))))
            }
        }
        close(&block)
    }

    private mutating func close(_ block: inout [String]) {
        if block.count == 1, let line = block.first,
            FlatteningLosses.withoutMark(line[...]).utf8.count == line.utf8.count,
            !line.hasPrefix("    "), strstr(line, " | ") == nil
        {
            paragraphs.append(line)
        }
        block = []
    }

    // MARK: Words

    func words() -> [String: Int] {
        var words: [String: Int] = [:]
        for line in lines {
            for run in line.utf8.split(whereSeparator: { $0 < 0x80 && !Self.isOfWord(Unicode.Scalar($0)) }) {
                if run.allSatisfy({ $0 < 0x80 }) {
                    words[String(Substring(run)), default: 0] += 1
                } else {
                    for word in Substring(run).unicodeScalars.split(whereSeparator: { !Self.isOfWord($0) }) {
                        words[String(word), default: 0] += 1
                    }
                }
            }
        }
        return words
    }

    /// Letters, digits and the underscore.
    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
        case ..<0x80: false
        case 0x2010...0x2027, 0x3000...0x3003, 0x3008...0x3011: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    // MARK: Without spaces

    /// The document without its spaces, for looking whether it holds a line wherever lines break.
    var glued: String { Self.withoutSpaces(lines.joined()) }

    static func glued(_ text: String) -> String { withoutSpaces(FlatteningLosses.plain(text[...])) }

    private static func withoutSpaces(_ text: String) -> String {
        String(decoding: text.utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    }
}
