internal import HTMLReader

/// The title where each text node is a line: MediaWiki since 1.39 parts the namespace, the colon and the name.
enum TitleNodes {
    /// In lines. The menus of some skins stand in front of the title.
    private static let longestHead = 1500
    /// In bytes.
    private static let longestNamespace = 80
    private static let longestName = 120
    /// How many lines behind the title what the skin writes under it may begin.
    private static let reach = 3

    /// Makes one line of them.
    static func join(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        let elements = lines.elements
        guard elements.count > 3 else { return }
        // The title stands above all sentences.
        let head = elements[..<min(elements.count - 1, longestHead)].dropFirst().prefix { $0.count <= longestName }
        let colon = head.indices.first {
            elements[$0].count == 1 && bytes[elements[$0].start] == UInt8(ascii: ":")
                && isTitle(around: $0, elements, bytes)
        }
        guard let colon else { return }
        lines.join((colon - 1)..<(colon + 2))
    }

    /// A title as it reads, which may have been joined: no space stands around the colon.
    static func displayed(_ line: ScrapeLine, _ page: ScrapePage) -> String {
        let title = page.displayed(line)
        guard page.text(line).contains("\n:\n"), let colon = title.firstIndex(of: ":") else { return title }
        let namespace = title[..<colon].split(separator: " ").joined(separator: " ")
        return namespace + ":" + title[title.index(after: colon)...].drop { $0 == " " }
    }

    private static func isTitle(around colon: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes) -> Bool {
        guard lines[colon - 1].count <= longestNamespace, !bytes[lines[colon - 1].start].isASCIIDigit else {
            return false
        }
        let namespace = Bytes(rebasing: bytes[lines[colon - 1].start..<lines[colon - 1].end])
        if Namespaces.shared.number(of: namespace.string + ":", in: nil) != nil { return true }
        let words = InterfaceWords.shared
        return lines[(colon + 2)..<min(colon + 2 + reach, lines.count)].contains {
            let text = Bytes(rebasing: bytes[$0.start..<$0.end])
            return !words.roles(ofLine: text).isDisjoint(with: [.tagline, .jumpLink])
        }
    }
}
