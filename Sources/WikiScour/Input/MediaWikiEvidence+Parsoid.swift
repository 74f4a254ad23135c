internal import HTMLReader

/// What Parsoid writes into attributes that the tape leaves out: all that is left of it where programs have taken the classes off.
extension MediaWikiEvidence {
    /// Attributes that nobody else writes, and how their values begin.
    private static let attributes: [(name: StaticString, beginnings: [StaticString])] = [
        ("data-mw-section-id", []), ("data-parsoid", ["{"]), ("data-mw", ["{\"parts\"", "{\"name\""]),
    ]

    /// How many places are looked at where such a name stands: in the text of a page it proves nothing.
    private static let mostLooks = 64

    /// Whether some tag has one of these attributes. Asked only about pages on which nothing else was found.
    static func isFound(inTagsOf page: HTMLTape.View, source: Bytes) -> Bool {
        attributes.contains { name, beginnings in
            var index = 0
            for _ in 0..<mostLooks {
                guard let found = source.firstIndex(of: name, from: index) else { return false }
                index = found + name.utf8CodeUnitCount
                guard index < source.count, source[index] == UInt8(ascii: "="), let node = element(around: found, page),
                    let value = StartTag.value(ofFirst: [name], endingAt: Int(node.place), in: source)
                else { continue }
                let isTold = value.withBytes { value in
                    beginnings.isEmpty || beginnings.contains { value.hasPrefixASCII($0) }
                }
                if isTold { return true }
            }
            return false
        }
    }

    /// The element whose tag a place may stand in: the first one behind which the reader stood later.
    private static func element(around place: Int, _ page: HTMLTape.View) -> HTMLTape.Node? {
        let first = partition(page.nodes.indices) { Int(page.nodes[$0].place) <= place }
        return page.nodes[first...].prefix(mostLooks).first { $0.tag != .text && $0.tag != .comment }
    }
}
