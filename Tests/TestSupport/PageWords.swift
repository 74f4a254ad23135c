internal import Foundation
internal import HTMLReader
package import WikiScour

/// The words of a page's text nodes, for looking whether each is in the document or in the account of what was removed.
///
/// Words are runs of ASCII letters, of which nothing in the format changes more than the case (that of a key in an infobox). Short ones are
/// left out: they are found anywhere.
package enum PageWords {
    private static let shortest = 4
    /// What is taken off around formulas; it is no text. The last stands in brackets around them.
    private static let styles = ["displaystyle", "textstyle", "math"]

    /// The words of a page that neither its document nor its account has.
    ///
    /// - Parameter article: The page's article, with its account.
    package static func missing(from article: Article, of page: [UInt8]) -> [String] {
        // What else is decoded or repaired first, has other words than its bytes show. ISO 2022 turns letters into others by an escape.
        guard String(validating: page, as: UTF8.self) != nil, !page.contains(0),
            article.input?.encoding == "utf-8" || page.allSatisfy({ $0 < 0x80 && $0 != 0x1B })
        else { return [] }
        let texts = [folded(Array(article.text.utf8))] + article.account.map { folded(Array($0.text.utf8)) }
        var have: Set<ArraySlice<UInt8>> = []
        for text in texts { forEachWord(in: text) { have.insert($0) } }
        var missing: Set<ArraySlice<UInt8>> = []
        for text in textNodes(of: page) {
            forEachWord(in: text) { if !have.contains($0) { missing.insert($0) } }
        }
        if missing.isEmpty { return [] }
        // Words that marks, tags or soft hyphens part in the page may be one, or the other way round.
        let squeezed = texts.map { String(decoding: $0.filter(isLetter), as: UTF8.self) }.joined(separator: " ")
        return missing.map { String(decoding: $0, as: UTF8.self) }
            .filter { !styles.contains($0) && strstr(squeezed, $0) == nil }.sorted()
    }

    /// The text that a reader of the page could see.
    private static func textNodes(of page: [UInt8]) -> [[UInt8]] {
        var reader = HTMLReader()
        return page.withUnsafeBufferPointer { bytes in
            _ = reader.read(bytes)
            return reader.tape.withView { page in
                var texts: [[UInt8]] = []
                var number = 0
                while number < page.nodes.count {
                    let node = page.nodes[number]
                    switch node.tag {
                    case .script, .style, .template, .head: number = Int(node.end)
                    case .text:
                        texts.append(folded(composed(Array(page.text(node)))))
                        number += 1
                    default: number += 1
                    }
                }
                return texts
            }
        }
    }

    private static func forEachWord(in text: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
        var start = 0
        for index in 0...text.count where index == text.count || !isLetter(text[index]) {
            if index - start >= shortest { body(text[start..<index]) }
            start = index + 1
        }
    }

    /// A letter and the mark behind it are one character in the document, which is no letter of ASCII.
    private static func composed(_ text: [UInt8]) -> [UInt8] {
        guard text.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return text }
        return Array(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
    }

    private static func folded(_ text: [UInt8]) -> [UInt8] { text.map { isLetter($0) ? $0 | 0x20 : $0 } }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}
