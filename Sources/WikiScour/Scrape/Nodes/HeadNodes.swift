internal import HTMLReader

/// What the skin writes under the title where each text node is a line: the note of a redirect, "(Redirected from", the name,
/// ")", and the links that jump over the menus, "Jump to:", "navigation", ",", "search".
enum HeadNodes {
    /// In lines. The menus of some skins stand in front of the title.
    private static let longestHead = 1500
    /// In bytes.
    private static let longestNode = 160
    private static let longestMark = 3
    private static let longestLink = 30

    /// Makes one line of each, which tells what it is, and that nothing else goes on with.
    static func join(_ lines: inout PageBuffer<ScrapeLine>, _ bytes: Bytes) {
        let elements = lines.elements
        // They stand above all sentences.
        let head = elements[..<min(elements.count, longestHead)].prefix { $0.count <= longestNode }
        var blocks: [Range<Int>] = []
        var index = 0
        while index < head.count {
            // Nearly all nodes are words.
            if index > 1, elements[index].count <= longestMark, let block = block(around: index, elements, bytes) {
                blocks.append(block)
                index = block.upperBound + 2
            } else if let links = brokenLinks(at: index, elements, bytes) {
                blocks.append(links)
                index = links.upperBound
            } else if isSmallTagline(elements[index], bytes) {
                blocks.append(index..<(index + 1))
                index += 1
            } else {
                index += 1
            }
        }
        lines.join(blocks)
    }

    /// Whether a node is a tagline in small letters, which would go on with the title: "aus Wikipedia, der freien Enzyklopädie".
    @inline(__always)
    private static func isSmallTagline(_ line: ScrapeLine, _ bytes: Bytes) -> Bool {
        let first = bytes[line.start]
        guard first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z"), line.count >= shortestTagline else {
            return false
        }
        return InterfaceWords.shared.roles(ofLine: Bytes(rebasing: bytes[line.start..<line.end])).contains(.tagline)
    }

    /// In bytes.
    private static let shortestTagline = 12

    /// The nodes of a note that a mark ends, or of links that it parts.
    private static func block(
        around mark: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Range<Int>? {
        let scalar = Scalar(bytes, at: lines[mark].start)
        guard scalar.length == lines[mark].count else { return nil }
        if scalar.isClosingParenthesis {
            let first = Scalar(bytes, at: lines[mark - 2].start)
            let nodes = (mark - 2)..<(mark + 1)
            return first.isOpeningParenthesis && roles(of: nodes, lines, bytes).contains(.redirectNote) ? nodes : nil
        }
        guard scalar.isComma, mark + 1 < lines.count else { return nil }
        let nodes = (mark - 2)..<(mark + 2)
        return roles(of: nodes, lines, bytes).contains(.jumpLink) ? nodes : nil
    }

    /// The links in two lines, as the source of some skins has them: "Jump to: navigation,", "search".
    @inline(__always)
    private static func brokenLinks(
        at index: Int, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> Range<Int>? {
        guard lines[index].count > longestMark, bytes[lines[index].end - 1] == UInt8(ascii: ","),
            index + 1 < lines.count, lines[index + 1].count <= longestLink
        else { return nil }
        let nodes = index..<(index + 2)
        return roles(of: nodes, lines, bytes).contains(.jumpLink) ? nodes : nil
    }

    private static func roles(
        of nodes: Range<Int>, _ lines: UnsafeBufferPointer<ScrapeLine>, _ bytes: Bytes
    ) -> InterfaceRoles {
        var text: [UInt8] = []
        for node in nodes {
            let first = Scalar(bytes, at: lines[node].start)
            if !text.isEmpty, !first.isClosingMark { text.append(0x20) }
            text.append(contentsOf: bytes[lines[node].start..<lines[node].end])
        }
        return text.withUnsafeBufferPointer { InterfaceWords.shared.roles(ofLine: $0) }
    }
}
