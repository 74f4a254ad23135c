internal import HTMLReader

/// Words that MediaWiki converts between the scripts or the regions of a language: `-{zh-hans:…;zh-hant:…}-`. Parsoid leaves
/// the element empty, and the words in an attribute of it.
extension ArticleBuilder {
    /// Writes such words, and returns the node to go on with; nil where the element holds text after all.
    mutating func writeVariant(_ number: Int) -> Int? {
        let node = page.nodes[number]
        let end = Int(node.end)
        guard !hasText(number + 1..<end), let json = page.attribute(.dataMwVariant, of: node),
            let markup = Self.markup(of: json)
        else { return nil }
        Self.text(of: markup).withUnsafeBufferPointer { canvas.append($0) }
        return end
    }

    /// The words that are not to be converted, else those of the first variant.
    private static func markup(of json: Bytes) -> ContiguousArray<UInt8>? {
        var first: ContiguousArray<UInt8>?
        func readText(_ reader: inout JSONReader) {
            _ = reader.readObject { name, reader in
                if name == "t", first == nil { first = reader.readBytes() }
            }
        }
        var reader = JSONReader(json)
        _ = reader.readObject { name, reader in
            switch name {
            case "disabled", "filter": readText(&reader)
            case "twoway", "oneway": _ = reader.readArray { readText(&$0) }
            default: break
            }
        }
        return first
    }

    /// The text of a little markup: Parsoid escapes three characters.
    private static func text(of markup: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
        var text = ContiguousArray<UInt8>()
        markup.withBytes { markup in
            var index = 0
            // Behind the last one every sign that opens a tag is text.
            let lastEnd = markup.lastPlace(of: UInt8(ascii: ">")) ?? 0
            while index < markup.count {
                let byte = markup[index]
                if byte == UInt8(ascii: "<"), index < lastEnd,
                    let end = markup.firstIndex(of: UInt8(ascii: ">"), from: index)
                {
                    index = end + 1
                } else if byte == UInt8(ascii: "&"),
                    let (name, character) = escapes.first(where: { markup.matches($0.0, at: index) })
                {
                    text.append(UInt8(ascii: character))
                    index += name.utf8CodeUnitCount
                } else {
                    text.append(byte)
                    index += 1
                }
            }
        }
        return text
    }

    private static let escapes: [(StaticString, Unicode.Scalar)] = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">")]
}
